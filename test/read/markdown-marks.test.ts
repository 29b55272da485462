import { describe, expect, test } from "vitest";
import { linesOfMarkdown } from "../../src/read/markdown.js";

/** A line's words, which the source says at the line's pieces, entities aside. */
function wordsOf(source: string): string {
  const lines = linesOfMarkdown(source);
  for (const { text, pieces } of lines) {
    let at = 0;
    for (const piece of pieces) {
      expect(piece.at).toBe(at);
      at += piece.length;
      if (piece.to - piece.from === piece.length) expect(source.slice(piece.from, piece.to)).toBe(text.slice(piece.at, at));
    }
    expect(at).toBe(text.length);
  }
  return lines.map(({ text }) => text).join("\n");
}

describe("marks inside a line", () => {
  test.each([
    ["**法治**建设", "法治建设"],
    ["*法治*建设", "法治建设"],
    ["***法治***建设", "法治建设"],
    ["__法治__ 建设", "法治 建设"],
    ["_法治_ 建设", "法治 建设"],
    ["~~旧~~新", "旧新"],
    ["推进**法治**与*德治*", "推进法治与德治"],
    ["**推进*法治*建设**", "推进法治建设"],
    ["`法治`建设", "法治建设"],
    ["[法治](https://example.gov.cn)建设", "法治建设"],
    ['[法治](a.html "说明")建设', "法治建设"],
    ["![图](a.png)法治", "法治"],
    ['法治![图](a.png "说明")建设', "法治建设"],
    ["<span style='color:red'>法治</span>建设", "法治建设"],
    ["法治<br/>建设", "法治建设"],
    ["法治<!-- 注 -->建设", "法治建设"],
    ["法治\\*建设", "法治*建设"],
    ["1\\. 法治", "1. 法治"],
    ["\\[法治\\]", "[法治]"],
    ["A&amp;B", "A&B"],
    ["&lt;法治&gt;", "<法治>"],
    ["&ldquo;法治&rdquo;", "“法治”"],
    ["法&#27835;&#x653F;府", "法治政府"],
    ["法治&nbsp;&nbsp;建设", "法治\u00a0\u00a0建设"],
    ["法治&mdash;&middot;&quot;建设", '法治—·"建设'],
    ["**[法治](a)建设**", "法治建设"],
  ])("%s", (source, words) => {
    expect(wordsOf(source)).toBe(words);
  });

  test.each([
    "5 * 3 * 2",
    "法治 ** 建设 **",
    "**法治建设",
    "法治*建设",
    "snake_case_name",
    "1~2月和3~4月",
    "~法治~",
    "****法治****",
    "[法治]建设",
    "法治](a)",
    "[法治] (a)",
    "!法治",
    "![图]",
    "5<6且7>3",
    "A & B",
    "&abcdefg;法治",
    "&foo;法治",
    "&#0;法治",
    "&#9999999;法治",
    "&#x110000;法治",
    "C:\\文件",
    "法治\\",
  ])("none: %s", (source) => {
    expect(wordsOf(source)).toBe(source);
  });

  test("emphasis ends with the mark that it began with, beside words", () => {
    expect(wordsOf("**甲*乙**丙")).toBe("甲*乙丙");
    expect(wordsOf("*甲 *乙*丙")).toBe("*甲 乙丙");
    expect(wordsOf("（**甲**）和“**乙**”")).toBe("（甲）和“乙”");
    expect(wordsOf("甲**（乙）**丙")).toBe("甲**（乙）**丙");
    expect(wordsOf("[甲[乙](b)](c)")).toBe("甲乙");
  });
});

describe("marks at a line's beginning", () => {
  test.each([
    ["# 一、举措", "一、举措", 1],
    ["###### 举措", "举措", 6],
    ["####### 举措", "####### 举措", undefined],
    ["#举措", "举措", 1],
    ["##　举措", "举措", 2],
    ["## 举措 ##", "举措", 2],
    ["## 举措##", "举措##", 2],
    ["**举措**", "举措", 6],
    ["**举措**和成效", "举措和成效", undefined],
    ["- 举措", "举措", undefined],
    ["* 举措", "举措", undefined],
    ["+ 举措", "举措", undefined],
    ["• 举措", "举措", undefined],
    ["- [x] 举措", "举措", undefined],
    ["- [ ] 举措", "举措", undefined],
    ["-举措", "-举措", undefined],
    ["> 举措", "举措", undefined],
    [">> 举措", "举措", undefined],
    ["> ## 举措", "举措", 2],
  ])("%s", (source, words, level) => {
    const [line, ...more] = linesOfMarkdown(source);
    expect(more).toEqual([]);
    expect(line?.text).toBe(words);
    expect(line?.level).toBe(level);
    expect(line?.starts).toBe(level === undefined ? undefined : true);
    expect(line?.pieces.map(({ from, to }) => source.slice(from, to)).join("")).toBe(words);
  });

  test.each(["---", "***", "* * *", "===", "___", "```", "~~~text", ">", "> >", "<br>", "![](a.png)"])("nothing of %s stays", (source) => {
    const lines = linesOfMarkdown(`甲\n${source}\n乙`);
    expect(lines.map(({ text }) => text)).toEqual(["甲", "乙"]);
    expect(lines[1]?.blank).toBe(!/^(?:```|~~~)/.test(source));
  });

  test.each(["--", "-1-", "==甲"])("%s is text", (source) => {
    expect(wordsOf(source)).toBe(source);
  });

  test("indent, blank lines and pages are kept", () => {
    const lines = linesOfMarkdown("甲\n\n　　乙\f丙");
    expect(lines.map(({ indent, blank, page }) => [indent, blank, page])).toEqual([
      [0, false, false],
      [4, true, false],
      [0, false, true],
    ]);
  });
});

describe("tables", () => {
  const cellsOf = (source: string) => linesOfMarkdown(source).map(({ cells, table }) => [table, ...(cells ?? []).map(({ text }) => text)]);

  test("rows with and without the last bar, escapes and marks in cells", () => {
    expect(cellsOf("| 类别 | 件数 |\n|:---|---:|\n| **合同** | 4\\|6\n|规范性文件|  |")).toEqual([
      [1, "类别", "件数"],
      [1, "合同", "4|6"],
      [1, "规范性文件", ""],
    ]);
  });

  test("a blank line or another line parts two tables", () => {
    expect(cellsOf("|a|b|\n|c|d|\n\n|e|f|\n文字\n|g|h|")).toEqual([
      [1, "a", "b"],
      [1, "c", "d"],
      [2, "e", "f"],
      [undefined],
      [3, "g", "h"],
    ]);
  });

  test("cells say where they stand", () => {
    const source = "| 类别 | 件 数 |";
    const [line] = linesOfMarkdown(source);
    expect(line?.cells?.map(({ pieces }) => source.slice(pieces[0]?.from, pieces.at(-1)?.to))).toEqual(["类别", "件 数"]);
    expect(line?.text).toBe("类别件 数");
  });
});
