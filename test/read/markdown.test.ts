import { describe, expect, test } from "vitest";
import { readReport } from "../../src/read/read.js";

const markdown = (...lines: string[]) => readReport(lines.join("\n"), { format: "markdown" });
/** The paragraphs of the only section of a text. */
const words = (...lines: string[]): string[] => {
  const { report } = markdown("# 一、主要举措和成效", "", ...lines);
  return (report.sections?.[0]?.content ?? []).map((block) => (block.type === "paragraph" ? block.text : block.type));
};

describe("Markdown", () => {
  test("marks around a heading and lines of marks alone are no words", () => {
    expect(markdown("# ", "## 一、主要举措和成效 ##", "", "***", "甲。").report.sections).toEqual([
      { type: "section", number: "一、", heading: "主要举措和成效", parts: ["measures"], content: [{ type: "paragraph", text: "甲。" }] },
    ]);
    expect(words("```", "甲乙。", "```", "", "<br>", "", "> 丙。", "<!-- 无 -->", "- [x] 丁。")).toEqual(["甲乙。", "丙。", "丁。"]);
  });

  test("headings without numbers lie as deep as their marks say, commas and colons in them or not", () => {
    const { report } = markdown(
      "# 云台镇人民政府2024年法治政府建设工作报告",
      "",
      "2024年，云台镇推进法治建设。现报告如下。",
      "",
      "## 扎实推进，各项举措落地见效",
      "",
      "### 健全机制",
      "",
      "审查合同12份。",
      "",
      "#### 合同台账",
      "",
      "台账每月更新。",
      "",
      "### 规范检查",
      "",
      "检查30次。",
      "",
      "## 镇党委、政府主要领导：履职情况",
      "",
      "听取汇报3次。",
      "",
      "## 改进方向",
      "",
      "开展培训2期。",
    );
    const outline = (blocks: readonly { type: string }[], depth = 0): string[] =>
      (blocks as NonNullable<typeof report.sections>).flatMap((block) =>
        block.type === "section" ? [`${depth} ${block.heading}`, ...outline(block.content, depth + 1)] : [],
      );
    expect(outline(report.sections ?? [])).toEqual([
      "0 扎实推进，各项举措落地见效",
      "1 健全机制",
      "2 合同台账",
      "1 规范检查",
      "0 镇党委、政府主要领导：履职情况",
      "0 改进方向",
    ]);
  });

  test("only what closes is emphasis", () => {
    expect(words("**甲**，__乙__，~~丙~~，~丁~，2_3_4，a_b。")).toEqual(["甲，乙，丙，~丁~，2_3_4，a_b。"]);
    expect(words("甲 * 乙 * 丙，****丁。")).toEqual(["甲 * 乙 * 丙，****丁。"]);
  });

  test("links leave their words, images nothing", () => {
    expect(words('[甲](http://a.cn "题")，[![图](a.png)乙](b.cn)丙]，[丁]。')).toEqual(["甲，乙丙]，[丁]。"]);
  });

  test("what waits for its end in vain is given up after a while, however long the line", () => {
    expect(words(`${"[".repeat(70)}甲](http://a.cn)。`)).toEqual([`${"[".repeat(69)}甲。`]);
    expect(words(`${"**甲 ".repeat(70)}乙**。`)).toEqual([`${"**甲 ".repeat(69)}甲 乙。`]);
    const early = `**甲 ${"[".repeat(70)}乙**。`;
    expect(words(early)).toEqual([early]);
  });

  test("entities become their characters where there is such a one", () => {
    expect(words("&#x6cd5;&#27835;&ldquo;甲&rdquo;&foo;&#0;&#x110000;&amp。")).toEqual(["法治“甲”&foo;&#0;&#x110000;&amp。"]);
    const { source } = markdown("# 一、主要举措", "", "法&#x6cbb;政府。");
    const path = ["sections", 0, "content", 0, "text"];
    expect(source.pieces(path, [1, 2]).map(({ from, to }) => source.text.slice(from, to))).toEqual(["&#x6cbb;"]);
  });

  test("a backslash takes a mark for what it is, and stays before a word", () => {
    expect(words("甲\\*乙\\*，1\\.丙，丁\\戊。")).toEqual(["甲*乙*，1.丙，丁\\戊。"]);
  });

  test("tables with or without a bar at the end, and a bar that is escaped", () => {
    expect(markdown("# 一、概况", "", "| 事项 | 件数", "|---|---|", "| 合\\|同 | 46 |").report.sections?.[0]?.content).toEqual([
      {
        type: "table",
        rows: [
          ["事项", "件数"],
          ["合|同", "46"],
        ],
      },
    ]);
  });
});
