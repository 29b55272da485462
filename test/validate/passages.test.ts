import { describe, expect, it } from "vitest";
import type { Block, Part, Report, Section } from "../../src/model/report.js";
import { layOut } from "../../src/validate/context/passages.js";

const p = (text: string) => ({ type: "paragraph" as const, text });
const section = (heading: string, content: readonly Block[] = [], more: { number?: string; parts?: Part[] } = {}): Section => ({
  type: "section",
  heading,
  content: [...content],
  ...more,
});
const report: Report = {
  year: 2024,
  marks: ["内部资料", "特急"],
  documentNumber: "云政〔2025〕3号",
  approvedBy: ["林知远"],
  title: "清溪县云台镇2024年度法治政府建设情况报告",
  issuers: [{ name: "云台镇人民政府" }],
  addressees: ["清溪县人民政府"],
  opening: [p("现将情况报告如下："), p("镇情。")],
  sections: [
    section(
      "成效",
      [
        p("总的做法。"),
        section("执法", [p("检查。"), { type: "table", rows: [["甲", "乙"], ["丙"]] }], { number: "（一）", parts: [] }),
        section("打算", [p("再检查。"), section("细目", [p("条目。")], { parts: [] })], { parts: ["plans"] }),
        p("小结。"),
      ],
      { number: "一、", parts: ["measures"] },
    ),
    section("概况", [p("没有部分。")], { parts: [] }),
    section("存在的不足和原因", [], { number: "二、" }),
  ],
  closing: "特此报告。",
  signOff: { signatories: ["云台镇人民政府", "中共云台镇委员会"], date: "2025-01-16", dateText: "2025年1月16日" },
  attachments: [{ title: "清单", content: [p("附表。"), section("一览", [p("事项。")], { parts: ["plans"] })] }, { title: "台账" }],
  copiedTo: ["清溪县司法局"],
  remarks: ["（此件公开发布）"],
};

describe("a report laid out as one text", () => {
  const laid = () => layOut(report);
  it("has every string that people read, with its path, kind, section and parts", () => {
    const lines = laid().passages.map(
      ({ path, kind, text, section: at, parts }) => `${path.join("/")} ${kind} ${at} [${parts.join(" ")}] ${text}`,
    );
    expect(lines).toEqual([
      "marks/0 line -1 [] 内部资料",
      "marks/1 line -1 [] 特急",
      "documentNumber line -1 [] 云政〔2025〕3号",
      "approvedBy/0 line -1 [] 林知远",
      "title title -1 [] 清溪县云台镇2024年度法治政府建设情况报告",
      "addressees/0 line -1 [] 清溪县人民政府",
      "opening/0/text paragraph -1 [] 现将情况报告如下：",
      "opening/1/text paragraph -1 [] 镇情。",
      "sections/0/heading heading 0 [measures] 成效",
      "sections/0/content/0/text paragraph 0 [measures] 总的做法。",
      "sections/0/content/1/heading heading 1 [measures] 执法",
      "sections/0/content/1/content/0/text paragraph 1 [measures] 检查。",
      "sections/0/content/1/content/1/rows/0/0 cell 1 [measures] 甲",
      "sections/0/content/1/content/1/rows/0/1 cell 1 [measures] 乙",
      "sections/0/content/1/content/1/rows/1/0 cell 1 [measures] 丙",
      "sections/0/content/2/heading heading 2 [plans] 打算",
      "sections/0/content/2/content/0/text paragraph 2 [plans] 再检查。",
      "sections/0/content/2/content/1/heading heading 3 [plans] 细目",
      "sections/0/content/2/content/1/content/0/text paragraph 3 [plans] 条目。",
      "sections/0/content/3/text paragraph 0 [measures] 小结。",
      "sections/1/heading heading 4 [] 概况",
      "sections/1/content/0/text paragraph 4 [] 没有部分。",
      "sections/2/heading heading 5 [shortcomings] 存在的不足和原因",
      "closing line -1 [] 特此报告。",
      "signOff/signatories/0 line -1 [] 云台镇人民政府",
      "signOff/signatories/1 line -1 [] 中共云台镇委员会",
      "signOff/dateText line -1 [] 2025年1月16日",
      "attachments/0/title line -1 [] 清单",
      "attachments/0/content/0/text paragraph -1 [] 附表。",
      "attachments/0/content/1/heading heading -1 [plans] 一览",
      "attachments/0/content/1/content/0/text paragraph -1 [plans] 事项。",
      "attachments/1/title line -1 [] 台账",
      "copiedTo/0 line -1 [] 清溪县司法局",
      "remarks/0 line -1 [] （此件公开发布）",
    ]);
  });
  it("knows each section of the body by its level, number, parts and stretch", () => {
    const { sections, passages, text } = laid();
    const told = sections.map(({ path, depth, index, parent, parts, number, body, passages: [from, to] }) => [
      path.join("/"),
      depth,
      index,
      parent,
      parts.join(" "),
      number?.value,
      text.slice(...body),
      passages.slice(from, to).map((passage) => passage.text),
    ]);
    const below = ["检查。", "甲", "乙", "丙"];
    const last = ["再检查。", "细目", "条目。"];
    const all = ["总的做法。", "执法", ...below, "打算", ...last, "小结。"];
    expect(told).toEqual([
      ["sections/0", 1, 0, -1, "measures", 1, all.join("\n"), all],
      ["sections/0/content/1", 2, 1, 0, "", 1, below.join("\n"), below],
      ["sections/0/content/2", 2, 2, 0, "plans", undefined, last.join("\n"), last],
      ["sections/0/content/2/content/1", 3, 3, 2, "", undefined, "条目。", ["条目。"]],
      ["sections/1", 1, 4, -1, "", undefined, "没有部分。", ["没有部分。"]],
      ["sections/2", 1, 5, -1, "shortcomings", 2, "", []],
    ]);
    const empty = sections.at(-1)?.body;
    expect(empty?.[0]).toBe(empty?.[1]);
  });
  it("is nothing for nothing", () => {
    expect(layOut({})).toEqual({ text: "", passages: [], sections: [] });
  });
  it("reads the parts of a heading that does not say them in data", () => {
    const partsOf = (heading: string, depth: 1 | 2) =>
      layOut({ sections: [depth === 1 ? section(heading) : section("概况", [section(heading)])] })
        .sections.at(-1)
        ?.parts.join(" ");
    expect(partsOf("存在问题的原因", 2)).toBe("shortcomings");
    // What gives way to a plainer heading makes no sub-heading a part.
    expect(partsOf("整改措施", 1)).toBe("plans");
    expect(partsOf("整改措施", 2)).toBe("");
    expect(partsOf("存在的不足及整改措施", 1)).toBe("shortcomings plans");
    expect(partsOf("存在的不足及整改措施", 2)).toBe("shortcomings");
  });
});
