import { describe, expect, it } from "vitest";
import type { Block, Report, Section } from "../../src/model/report.js";
import { readHtml } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import { writeHtml } from "../../src/write/html.js";
import { writeMarkdown } from "../../src/write/markdown.js";
import { writeText } from "../../src/write/text.js";

/** A report as a form fills it: without numbers, parts, kinds, or the date's wording. */
const made: Report = {
  year: 2024,
  title: "云台镇2024年法治政府建设年度报告",
  issuers: [{ name: "清溪县云台镇人民政府", divisionCode: "330199101" }],
  documentNumber: "云政〔2025〕3号",
  approvedBy: ["李云舟"],
  addressees: ["县委", "县政府"],
  sections: [
    {
      type: "section",
      heading: "主要举措和成效",
      content: [
        {
          type: "section",
          heading: "规范行政决策",
          content: [
            {
              type: "section",
              heading: "完善制度",
              content: [{ type: "section", heading: "议事规则", content: [{ type: "paragraph", text: "修订规则1件，全文公布。" }] }],
            },
            {
              type: "table",
              rows: [
                ["事项", "件数"],
                ["合同", "46"],
              ],
            },
          ],
        },
        {
          type: "section",
          heading: "严格行政执法。",
          runIn: true,
          content: [{ type: "paragraph", text: "开展检查128次，办理案件9件，无一被复议纠正。" }],
        },
      ],
    },
    {
      type: "section",
      number: "",
      heading: "存在的不足和原因",
      content: [{ type: "paragraph", text: "由于编制有限，持证执法人员只有6名。" }],
    },
  ],
  closing: "特此报告。",
  signOff: { signatories: ["清溪县云台镇人民政府"], date: "2025-01-06" },
  attachments: [{ title: "任务清单" }, { title: "统计表" }],
  copiedTo: ["县委依法治县办", "县司法局"],
  remarks: ["（此件公开发布）"],
  publication: { date: "2025-02-18", indexNumber: "QX-2025-18" },
};

describe("writeText", () => {
  it("lays the document out with generated numbers and the date in words", () => {
    const right = "　".repeat(16);
    expect(writeText(made)).toBe(
      [
        "索引号：QX-2025-18",
        "发布日期：2025-02-18",
        "",
        "云政〔2025〕3号",
        "签发人：李云舟",
        "",
        "云台镇2024年法治政府建设年度报告",
        "",
        "县委、县政府：",
        "　　一、主要举措和成效",
        "　　（一）规范行政决策",
        "　　1.完善制度",
        "　　（1）议事规则",
        "　　修订规则1件，全文公布。",
        "",
        "事项\t件数",
        "合同\t46",
        "",
        "　　（二）严格行政执法。开展检查128次，办理案件9件，无一被复议纠正。",
        "　　、存在的不足和原因",
        "　　由于编制有限，持证执法人员只有6名。",
        "　　特此报告。",
        "　　附件：1.任务清单",
        "　　2.统计表",
        `${right}清溪县云台镇人民政府`,
        `${right}2025年1月6日`,
        "（此件公开发布）",
        "抄送：县委依法治县办，县司法局。",
        "",
      ].join("\n"),
    );
  });

  it("says the issuers in a row of metadata where nothing else names them", () => {
    const { signOff: _, ...unsigned } = made;
    expect(writeText(unsigned)).toContain("发文机关：清溪县云台镇人民政府");
    expect(readReport(writeText({ ...unsigned, title: "2024年法治政府建设年度报告" })).report.issuers?.[0]?.name).toBe(
      "清溪县云台镇人民政府",
    );
    expect(writeText(made)).not.toContain("发文机关");
  });

  it("has no line for a date that is missing, and a row of metadata for one that no name stands over", () => {
    expect(writeText({ signOff: { signatories: ["清溪县云台镇人民政府"] } })).toBe(`${"　".repeat(16)}清溪县云台镇人民政府\n`);
    const dated = { signOff: { date: "2025-01-06" } };
    expect(writeText(dated)).toBe("成文日期：2025-01-06\n");
    expect(readReport(writeText({ ...made, ...dated })).report.signOff).toEqual(dated.signOff);
  });

  it("keeps line ends out of lines and says nothing of nothing", () => {
    expect(writeText({ opening: [{ type: "paragraph", text: "一行\n又一行\u2028再一行" }] })).toBe("　　一行 又一行 再一行\n");
    expect(writeText({})).toBe("\n");
    expect(readReport(writeText({})).report).toEqual({});
  });
});

describe("every writer", () => {
  it.each([
    ["text", () => readReport(writeText(made)).report],
    ["Markdown", () => readReport(writeMarkdown(made), { format: "markdown" }).report],
    ["HTML", () => readHtml(writeHtml(made)).report],
  ] as const)("%s says every field that a document can say", (_, read) => {
    const report = read();
    const { sections: __, issuers: ___, signOff, ...rest } = made;
    expect(report).toMatchObject({ ...rest, signOff: { ...signOff, dateText: "2025年1月6日" } });
    expect(report.issuers).toEqual([{ name: "清溪县云台镇人民政府", kind: "government", level: "township" }]);
    expect(report.sections?.map(({ number, heading, parts }) => [number, heading, parts])).toEqual([
      ["一、", "主要举措和成效", ["measures"]],
      ["", "存在的不足和原因", ["shortcomings"]],
    ]);
  });
});

describe("writeMarkdown", () => {
  it("marks depth, tables and the title, and escapes what would be markup", () => {
    const text = writeMarkdown(made);
    expect(text).toContain(
      "# 云台镇2024年法治政府建设年度报告\n\n县委、县政府：\n\n## 一、主要举措和成效\n\n### （一）规范行政决策\n\n#### 1\\.完善制度",
    );
    expect(text).toContain("| 事项 | 件数 |\n| --- | --- |\n| 合同 | 46 |");
    const empty: Block = { type: "table", rows: [[]] };
    expect(writeMarkdown({ sections: [{ type: "section", heading: "情况", content: [empty] }] })).toBe("## 一、情况\n\n\n");
    expect(writeMarkdown({ closing: "1.*a*_b_ [c](d) <e> &amp; f|g" })).toBe("1\\.\\*a\\*\\_b\\_ \\[c\\](d) \\<e> \\&amp; f\\|g\n");
  });
});

describe("writeHtml", () => {
  it("keeps runs of spaces in a heading that runs in", () => {
    const section: Section = {
      type: "section",
      heading: "严格  执法。",
      runIn: true,
      content: [{ type: "paragraph", text: "开展检查。" }],
    };
    expect(writeHtml({ sections: [section] })).toContain('<p style="white-space:pre-wrap"><strong>一、严格  执法。</strong>开展检查。</p>');
    expect(writeHtml({ sections: [{ ...section, heading: "严格执法。" }] })).toContain("<p><strong>一、严格执法。</strong>开展检查。</p>");
  });

  it("writes one article that loads nothing and escapes everything", () => {
    const hostile = `<script>alert(1)</script>"'&\0\ud800`;
    const html = writeHtml({
      title: hostile,
      marks: [hostile],
      opening: [{ type: "paragraph", text: hostile }],
      sections: [
        {
          type: "section",
          heading: hostile,
          runIn: true,
          content: [
            { type: "paragraph", text: hostile },
            { type: "table", rows: [[hostile]] },
          ],
        },
      ],
    });
    expect(html).not.toContain("<script");
    expect(html).not.toMatch(/[\0\ud800]/u);
    expect(html).not.toMatch(/(?:src|href)=|url\(|@import/);
    expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;'&amp;\ufffd\ufffd/g)).toHaveLength(7);
    expect(writeHtml(made, { fragment: true })).toMatch(/^<article lang="zh-CN">\n[\s\S]*<\/article>\n$/);
    expect(writeHtml({})).toContain("<title>（无标题）</title>");
  });
});
