import { describe, expect, test } from "vitest";
import type { DraftBlock, DraftSection } from "../../src/read/draft.js";
import { stripFurniture } from "../../src/read/furniture.js";
import { blocksOf } from "../../src/read/headings.js";
import { linesOfMarkdown } from "../../src/read/markdown.js";
import { giveParts } from "../../src/read/parts.js";
import { rowsOf } from "../../src/read/row.js";
import { linesOfText } from "../../src/read/text.js";

const strip = (...lines: string[]) => {
  const text = lines.join("\n");
  const { rows, residues, mined } = stripFurniture(rowsOf(linesOfText(text)), text);
  for (const { span, text: words } of residues) expect(text.slice(span.start, span.end)).toBe(words);
  return {
    rows: rows.map((row) => row.text),
    residues: residues.map(({ kind, text: words }) => `${kind} ${words}`),
    mined: mined.map(({ field, value }) => `${field} ${value}`),
    pages: rows.filter(({ page }) => page).map((row) => row.text),
    starts: rows.filter(({ starts }) => starts).map((row) => row.text),
  };
};
const body = "镇政府全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升，依法行政的能力和水平有了新的提高，各项任务按期完成。";

describe("what belongs to the page or the editor (残留内容)", () => {
  test.each([
    ["[bookmark: _GoBack]"],
    ["PAGE \\* MERGEFORMAT"],
    ["{ PAGE \\* MERGEFORMAT 2 }"],
    ['HYPERLINK "https://example.gov.cn"'],
    ["错误！未找到引用源。"],
    ["错误!未找到引用源"],
    ["Error! Reference source not found."],
    ["Error! Bookmark not defined."],
  ])("the editor's mark %s", (mark) => {
    expect(strip(body, `镇政府${mark}全年学习。`)).toMatchObject({ rows: [body, "镇政府全年学习。"], residues: [`editor-mark ${mark}`] });
    expect(strip(body, mark, body)).toMatchObject({ rows: [body, body], residues: [`editor-mark ${mark}`] });
    expect(strip(`${mark}（二）规范执法`).rows).toEqual(["（二）规范执法"]);
  });

  test("two of them in a line, none in others", () => {
    const { residues, rows } = strip("[bookmark: a]甲[bookmark: b]", "[bookmark 乙]");
    expect(residues).toEqual(["editor-mark [bookmark: a]", "editor-mark [bookmark: b]"]);
    expect(rows).toEqual(["甲", "[bookmark 乙]"]);
  });

  test("before and behind the text more counts than inside it", () => {
    const inside = "来源：群众来信来访登记";
    expect(strip(inside, body, inside, body, inside)).toMatchObject({
      rows: [body, inside, body],
      mined: ["origin 群众来信来访登记", "origin 群众来信来访登记"],
    });
    expect(strip("主办：县政府办", body, "主办：县政府办", body, "主办：县政府办")).toMatchObject({
      rows: [body, "主办：县政府办", body],
      residues: ["site-footer 主办：县政府办", "site-footer 主办：县政府办"],
    });
    expect(strip("2024-02-20", body, "2024-02-20", body, "2024-02-20")).toMatchObject({
      rows: [body, "2024-02-20", body, "2024-02-20"],
      mined: ["publicationDate 2024-02-20"],
    });
  });

  test.each([
    ["一、主要举措和成效", true],
    ["（一）学习教育", true],
    ["一、主要举措", true],
    ["一、举措", false],
    ["1.主要举措和成效", false],
    [body, true],
    [body.slice(0, 60), true],
    [body.slice(0, 59), false],
    [
      "镇政府全年组织集中学习开展执法检查群众满意度稳步提升依法行政的能力和水平有了新的提高各项任务按期完成取得了较好的成绩和效果并且受到表扬奖励",
      false,
    ],
    [`发布机构：${body}`, false],
    [`${body.slice(0, 38)}来源说明：${body}`, false],
    [`全年工作。来源：${body}`, true],
    [`浏览全县各级各部门公开的信息条目数：${body}`, true],
  ])("%s is clearly of the text: %s", (line, isBody) => {
    const { residues } = strip(line, "主办：县政府办", line);
    expect(residues.some((one) => one.startsWith("site-footer"))).toBe(!isBody);
  });

  test("cells are no text that tells where the report begins", () => {
    const text = `|${body}|甲|\n\n主办：县政府办\n\n|${body}|乙|`;
    expect(stripFurniture(rowsOf(linesOfMarkdown(text)), text).residues.map(({ kind }) => kind)).toEqual(["site-footer"]);
  });

  test("without any clear text everything is outside", () => {
    expect(strip("主办：县政府办", "来源：县水利局")).toMatchObject({ rows: [], mined: ["origin 县水利局"] });
  });
});

describe("a label whose value stands on the next line", () => {
  test("gives it, before and behind the text", () => {
    expect(strip("索引号", "A001", body, "发布日期：", "2024-02-20")).toMatchObject({
      rows: [body],
      mined: ["indexNumber A001", "publicationDate 2024-02-20"],
      residues: ["metadata 索引号", "metadata A001", "metadata 发布日期：", "metadata 2024-02-20"],
    });
    expect(strip("主题词：", "法治", body)).toMatchObject({ rows: [body], mined: [] });
    expect(strip("发布日期：", "不详", body)).toMatchObject({ rows: [body], mined: [] });
  });

  test("but not where another label, a title, the text or a long line follows", () => {
    expect(strip("索引号", "发布日期：2024-02-20", body)).toMatchObject({ rows: [body], mined: ["publicationDate 2024-02-20"] });
    expect(strip("索引号", "清溪县水利局法治政府建设报告", body).rows).toEqual(["清溪县水利局法治政府建设报告", body]);
    expect(strip("索引号", "清溪县水利局年度总结", body).rows).toEqual(["清溪县水利局年度总结", body]);
    expect(strip("信息名称", "清溪县水利局年度报告", body)).toMatchObject({ rows: [body], mined: ["title 清溪县水利局年度报告"] });
    expect(strip("索引号", body).rows).toEqual([body]);
    expect(strip("索引号", "甲".repeat(81), body).rows).toEqual(["甲".repeat(81), body]);
    expect(strip("索引号", "甲".repeat(80), body).rows).toEqual([body]);
    expect(strip("索引号", "A001", "甲", body).rows).toEqual(["甲", body]);
  });
});

describe("pages", () => {
  test("what follows a page number, and the heads beside it, begins a page", () => {
    expect(strip(body, "— 1 —", "甲", body)).toMatchObject({ rows: [body, "甲", body], residues: ["page-number — 1 —"], pages: ["甲"] });
    const head = "云台镇年度工作情况";
    const { rows, residues, pages } = strip(body, "— 1 —", head, "甲", body, "— 2 —", head, "乙");
    expect(rows).toEqual([body, "甲", body, "乙"]);
    expect(residues).toEqual(["page-number — 1 —", `running-head ${head}`, "page-number — 2 —", `running-head ${head}`]);
    expect(pages).toEqual(["甲", "乙"]);
  });

  test("where the numbers jump, nothing continues what stood before", () => {
    expect(strip(body, "甲", "— 1 —", "乙", "丙", "— 3 —", "丁", "戊").starts).toEqual(["乙", "丙"]);
    expect(strip(body, "甲", "— 1 —", "乙", "— 2 —", "丁").starts).toEqual([]);
    expect(strip("— 1 —", body, "乙", "— 3 —", "丁", "戊", "己", "庚").starts).toEqual(["丁", "戊", "己"]);
    expect(strip(body, "— 3 —", "乙", "— 1 —", "丁").starts).toEqual([]);
    expect(strip(body, "第1页 共9页", "乙", "丙", "第3页 共9页", "丁").starts).toEqual(["乙", "丙"]);
    expect(strip(body, "— 1 —", "乙").starts).toEqual([]);
    expect(strip(body, "共9页", "乙", "第3页", "丁").starts).toEqual([]);
  });
});

describe("rows with a label behind the document's words", () => {
  test("are parted: the words stay", () => {
    expect(strip("清溪县水利局2023年法治政府建设报告 发布时间：2024-02-20 点击量：87", body)).toMatchObject({
      rows: ["清溪县水利局2023年法治政府建设报告", body],
      residues: ["metadata 发布时间：2024-02-20 点击量：87"],
      mined: ["publicationDate 2024-02-20"],
    });
    expect(strip(body, "浏览次数：304")).toMatchObject({ rows: [body], residues: ["view-count 浏览次数：304"] });
    expect(strip(body, "【打印正文】【关闭窗口】　浏览次数：304").residues).toEqual([
      "view-count 浏览次数：304",
      "page-tool 【打印正文】【关闭窗口】",
    ]);
  });
});

const parts = (year: number | undefined, ...lines: string[]) => {
  const sections = blocksOf(rowsOf(linesOfText(lines.join("\n")))).filter((block): block is DraftSection => block.type === "section");
  giveParts(sections, year);
  const list = (blocks: readonly DraftBlock[]): string[] =>
    blocks.flatMap((block) =>
      block.type === "section" ? [`${block.parts.join("+")} ${block.reason ?? "-"} ${block.decidedBy ?? "-"}`, ...list(block.content)] : [],
    );
  return list(sections);
};
const text = "镇政府全年组织集中学习。";
const section = (...headings: string[]): string[] => headings.flatMap((heading) => [heading, text]);

describe("parts (判定各部分)", () => {
  test("by the words of headings", () => {
    expect(parts(2023, ...section("一、主要举措", "二、存在的问题", "三、2024年安排"))).toEqual([
      "measures heading-words 举措",
      "shortcomings heading-words 存在的问题",
      expect.stringMatching(/^plans heading-words/),
    ]);
  });

  test("by place, before the shortcomings, else before the plans, else all", () => {
    expect(parts(2023, ...section("一、坚持党的领导", "二、存在的问题", "三、抓好队伍"))).toEqual([
      "measures position -",
      "shortcomings heading-words 存在的问题",
      " - -",
    ]);
    expect(parts(2023, ...section("一、坚持党的领导", "二、下一步打算", "三、抓好队伍"))).toEqual([
      "measures position -",
      "plans heading-words 下一步",
      " - -",
    ]);
    expect(parts(2023, ...section("一、坚持党的领导", "二、抓好队伍"))).toEqual(["measures position -", "measures position -"]);
    expect(parts(2023, ...section("一、下一步打算", "二、存在的问题", "三、抓好队伍")).at(-1)).toBe(" - -");
  });

  test("not by place where one stands alone, where the measures are named, or numbers begin again", () => {
    expect(parts(2023, ...section("一、坚持党的领导"))).toEqual([" - -"]);
    expect(parts(2023, ...section("一、主要举措", "二、抓好队伍"))).toEqual(["measures heading-words 举措", " - -"]);
    expect(parts(2023, ...section("一、坚持党的领导", "二、抓好队伍", "一、抓好学习"))).toEqual([" - -", " - -", " - -"]);
  });

  test("experience and demands are no measures by place", () => {
    expect(parts(2023, ...section("一、坚持党的领导", "二、几点体会", "三、存在的问题"))[1]).toBe(" - -");
    expect(parts(2023, ...section("一、贯彻要求强化党的全面领导", "二、存在的问题"))[0]).toBe("measures position -");
  });

  test("sub-headings only where they tell of a part that the section above is not", () => {
    expect(parts(2023, "一、主要举措", ...section("（一）存在的问题", "（二）下一步打算", "（三）主要做法", "（四）抓好学习"))).toEqual([
      "measures heading-words 举措",
      "shortcomings embedded 存在的问题",
      "plans embedded 下一步",
      " - -",
      " - -",
    ]);
    expect(parts(2023, "一、存在的问题", ...section("（一）主要做法", "（二）第一责任人职责", "（三）下一步打算")).slice(1)).toEqual([
      " - -",
      " - -",
      "plans embedded 下一步",
    ]);
    expect(parts(2023, "一、下一步打算", ...section("（一）存在的问题", "（二）第一责任人职责")).slice(1)).toEqual([" - -", " - -"]);
  });

  test("what is embedded holds for what lies below it", () => {
    expect(
      parts(2023, "一、主要举措", "（一）存在的问题", ...section("（1）存在的问题和原因", "（2）第一责任人职责", "（3）下一步打算")).slice(
        2,
      ),
    ).toEqual([" - -", " - -", "plans embedded 下一步"]);
    expect(parts(2023, "一、主要举措", "（一）抓好学习", ...section("1.存在的问题和原因")).slice(2)).toEqual([
      "shortcomings embedded 存在的问题",
    ]);
  });
});
