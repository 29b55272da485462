import { describe, expect, test } from "vitest";
import { holdsData, longestCell } from "../../src/read/layout.js";
import { isMark } from "../../src/read/mark.js";
import { pageNumbersOf, runningHeads } from "../../src/read/pages.js";
import { rowsOf } from "../../src/read/row.js";
import { tidySpaces } from "../../src/read/spaces.js";
import { withTables } from "../../src/read/tabs.js";
import { linesOfText } from "../../src/read/text.js";
import { organsOfTitle } from "../../src/read/title.js";
import { below, pathOf, trail } from "../../src/read/trail.js";
import { hullOf, type Spanned } from "../../src/text/pieces.js";

const words = (text: string): Spanned => ({ text, pieces: [{ at: 0, length: text.length, from: 0, to: text.length }] });
const rows = (source: string) => rowsOf(linesOfText(source));

describe("spaces in titles and headings", () => {
  test.each([
    ["报　告", "报告"],
    ["2023 年法治政府 建设", "2023年法治政府建设"],
    ["2 0 2 4 年", "2024年"],
    ["2023 2024", "2023 2024"],
    ["1 2.5", "1 2.5"],
    ["Smart Town 系统", "Smart Town系统"],
    ["“ 法治 ”", "“法治”"],
    ["A 、B", "A、B"],
    ["a 1 2 b", "a 12 b"],
    ["法治", "法治"],
    ["A B", "A B"],
  ])("%s", (text, tidy) => {
    const result = tidySpaces(words(text));
    expect(result.text).toBe(tidy);
    expect(result.pieces.map(({ from, to }) => text.slice(from, to)).join("")).toBe(tidy);
    expect(hullOf(result.pieces)).toEqual({ start: 0, end: text.length });
  });
});

describe("marks that stand alone (标识)", () => {
  test.each([
    "秘密",
    "机密★10年",
    "绝密★长期",
    "内部资料",
    "内部资料，注意保存",
    "（征求意见稿）",
    "征求意见",
    "【草案】",
    "特急",
    "公开",
    "不予公开",
    "内部文件",
  ])("%s", (line) => {
    expect(isMark(line)).toBe(true);
  });
  test.each(["秘密文件管理", "公开透明", "草案审议", "本征求意见稿", "内部资料管理进一步规范完善", "加急办理", "（公开发布）"])(
    "none: %s",
    (line) => {
      expect(isMark(line)).toBe(false);
    },
  );
});

describe("tables that hold data", () => {
  test.each([
    [
      [
        [2, 2],
        [2, 2],
      ],
      true,
      true,
    ],
    [
      [
        [2, 2],
        [0, 0],
      ],
      false,
      true,
    ],
    [
      [
        [2, 0],
        [2, 0],
      ],
      false,
      false,
    ],
    [[[2, 2]], false, true],
    [
      [
        [longestCell, 2],
        [2, 2],
      ],
      true,
      true,
    ],
    [
      [
        [longestCell + 1, 2],
        [2, 2],
      ],
      false,
      false,
    ],
    [[], false, false],
    [
      [
        [2, 0],
        [0, 2],
      ],
      false,
      false,
    ],
  ] as const)("%j", (lengths, several, single) => {
    expect(holdsData(lengths, false)).toBe(several);
    expect(holdsData(lengths, true)).toBe(single);
  });
});

describe("paths", () => {
  test("are written out from the top", () => {
    expect(pathOf(trail("title"))).toEqual(["title"]);
    expect(pathOf(trail("sections", 0))).toEqual(["sections", 0]);
    expect(pathOf(below(below(trail("sections", 1), "content"), 2))).toEqual(["sections", 1, "content", 2]);
  });
});

describe("page numbers (页码)", () => {
  const numbersOf = (source: string): string[] => {
    const all = rows(source);
    return [...pageNumbersOf(all)].sort((a, b) => a - b).map((index) => all[index]?.text ?? "");
  };
  test.each([
    "— 2 —",
    "- 12 -",
    "·3·",
    "~4~",
    "第2页",
    "第 二 页",
    "第2页 共5页",
    "第2页，共5页",
    "第2页（共5页）",
    "Page 3 of 9",
    "page 3",
    "3/12",
    "共5页",
    "－２－",
    "Ｐａｇｅ　３",
    "｜３｜",
    "第　　　　　　　　　　　　　　　　　　　　　　２　　　　　　　　　　　　　　　　　　　　　　页",
  ])("%s", (line) => {
    expect(numbersOf(`甲\n${line}\n乙`)).toEqual([line]);
  });
  test.each(["2023年", "第2条", "— 2023年 —", "-5", "页码", "第2页内容", "12件", "1/3已经完成", "（2）", "(2)"])("none: %s", (line) => {
    expect(numbersOf(`甲\n${line}\n乙`)).toEqual([]);
  });
  test("a lone number beside a page break, on the last line, or in a run with text between", () => {
    expect(numbersOf("甲\n2\n乙")).toEqual([]);
    expect(numbersOf("甲\n2\f乙")).toEqual(["2"]);
    expect(numbersOf("甲\f2\n乙")).toEqual(["2"]);
    expect(numbersOf("甲\n2")).toEqual(["2"]);
    expect(numbersOf("甲\n301")).toEqual([]);
    expect(numbersOf("甲\n②")).toEqual(["②"]);
    expect(numbersOf("甲\n300")).toEqual(["300"]);
    expect(numbersOf("甲\n0")).toEqual([]);
    expect(numbersOf("甲\n1\n乙\n2\n丙\n3\n丁")).toEqual(["1", "2", "3"]);
    expect(numbersOf("甲\n1\n2\n3\n丁")).toEqual([]);
    expect(numbersOf("甲\n1\n乙\n3\n丁")).toEqual([]);
    expect(numbersOf("甲\n5\n乙\n4\n丁")).toEqual([]);
  });
});

describe("running heads (页眉)", () => {
  const headsOf = (source: string): number[] => {
    const all = rows(source);
    return [...runningHeads(all, pageNumbersOf(all))].sort((a, b) => a - b);
  };
  const text = "镇政府全年组织集中学习十二次，效果良好。";
  test("lines that stand so twice", () => {
    expect(headsOf(`题目\n${text}\f云台镇年度工作\n${text}\f云台镇年度工作\n${text}`)).toEqual([2, 4]);
    expect(headsOf(`题目\n${text}\n云台镇年度工作\n— 1 —\n${text}\n云台镇年度工作\n— 2 —`)).toEqual([2, 5]);
    expect(headsOf(`题目\n${text}\n— 1 —\n云台镇年度工作\n${text}\n— 2 —\n云台镇年度工作\n${text}`)).toEqual([3, 6]);
  });
  test("with another year or number, they are the same", () => {
    expect(headsOf(`题目\n${text}\f云台镇2023年度工作 1\n${text}\f云台镇2023年度工作 2\n${text}`)).toEqual([2, 4]);
  });
  test("a line that stands so once, and says what the title says", () => {
    expect(headsOf(`清溪县云台镇法治政府建设报告\n${text}\f云台镇法治政府建设报告\n${text}`)).toEqual([2]);
    expect(headsOf(`清溪县云台镇法治政府建设报告\n${text}\f云台镇水利建设报告\n${text}`)).toEqual([]);
    expect(headsOf(`清溪县云台镇法治政府建设报告\n${text}\f建设报告\n${text}`)).toEqual([]);
  });
  test("sentences, cells, an organ over a date, and lines apart from breaks are none", () => {
    expect(headsOf(`题目\n${text}\f一样的话。\n${text}\f一样的话。\n${text}`)).toEqual([]);
    expect(headsOf(`题目\n${text}\f云台镇\n${text}\f云台镇\n${text}`)).toEqual([]);
    expect(headsOf(`清溪县水利局的年度报告\n${text}\f清溪县水利局\n2024年1月12日`)).toEqual([]);
    expect(headsOf(`题目\n云台镇年度工作\n${text}\n云台镇年度工作\n${text}`)).toEqual([]);
  });
});

describe("tables in plain text (制表符)", () => {
  const tablesOf = (source: string) =>
    withTables(linesOfText(source), source).map(({ cells, table, text }) => (cells ? [table, ...cells.map((cell) => cell.text)] : text));

  test("neighbouring lines with the same number of tabs", () => {
    expect(tablesOf("甲\n类别\t件数\n合同\t46\n乙")).toEqual(["甲", [1, "类别", "件数"], [1, "合同", "46"], "乙"]);
    expect(tablesOf("类别\t件数\n\t46\n合同\t\n执法\t9\n普法\t3")).toEqual([
      [1, "类别", "件数"],
      [1, "", "46"],
      [1, "合同", ""],
      [1, "执法", "9"],
      [1, "普法", "3"],
    ]);
  });
  test("a blank line, a page or another number of tabs ends a table", () => {
    expect(tablesOf("a\tb\nc\td\n\ne\tf\ng\th")).toEqual([
      [1, "a", "b"],
      [1, "c", "d"],
      [2, "e", "f"],
      [2, "g", "h"],
    ]);
    expect(tablesOf("a\tb\nc\td\fe\tf\ng\th")).toEqual([
      [1, "a", "b"],
      [1, "c", "d"],
      [2, "e", "f"],
      [2, "g", "h"],
    ]);
    expect(tablesOf("a\tb\nc\td\ne\tf\tg\nh\ti\tj")).toEqual([
      [1, "a", "b"],
      [1, "c", "d"],
      [2, "e", "f", "g"],
      [2, "h", "i", "j"],
    ]);
  });
  test("a single line, a number set off, lines that begin with a tab, long texts are none", () => {
    expect(tablesOf("甲\t乙")).toEqual(["甲\t乙"]);
    expect(tablesOf("一、\t主要举措\n二、\t存在的问题")).toEqual(["一、\t主要举措", "二、\t存在的问题"]);
    expect(tablesOf("（1）\t主要举措\n（2）\t存在的问题")).toEqual(["（1）\t主要举措", "（2）\t存在的问题"]);
    expect(tablesOf("\t甲\n\t乙\n丙\t丁")).toEqual(["甲", "乙", "丙\t丁"]);
    const long = "全年审查合同四十六份。".repeat(10);
    expect(tablesOf(`甲\t${long}\n乙\t${long}`)).toEqual([`甲\t${long}`, `乙\t${long}`]);
    expect(tablesOf(`甲\t${long.slice(0, 100)}\n乙\t丙`)).toEqual([
      [1, "甲", long.slice(0, 100)],
      [1, "乙", "丙"],
    ]);
  });
  test("half of the lines must have words in two cells, and more", () => {
    expect(tablesOf("甲\t乙\n丙\t\n丁\t")).toEqual(["甲\t乙", "丙", "丁"]);
    expect(tablesOf("甲\t乙\n丙\t丁\n戊\t")).toEqual([
      [1, "甲", "乙"],
      [1, "丙", "丁"],
      [1, "戊", ""],
    ]);
    expect(tablesOf("甲\t乙\n丙\t")).toEqual(["甲\t乙", "丙"]);
  });
  test("cells say where they stand", () => {
    const source = "类别\t 件数 \n合同\t46";
    const [line] = withTables(linesOfText(source), source);
    expect(line?.cells?.map(({ pieces }) => source.slice(pieces[0]?.from, pieces[0]?.to))).toEqual(["类别", "件数"]);
    expect(line?.starts).toBe(true);
  });
});

describe("the organs a title begins with", () => {
  test.each([
    ["清溪县水利局2023年法治政府建设情况报告", ["清溪县水利局"]],
    ["清溪县水利局关于2023年法治政府建设情况的报告", ["清溪县水利局"]],
    ["关于云台镇2023年法治政府建设情况的报告", ["云台镇"]],
    ["2023年清溪县水利局法治政府建设情况报告", ["清溪县水利局"]],
    ["2023年度清溪县水利局推进法治政府建设情况报告", ["清溪县水利局"]],
    ["中共清溪县委员会 清溪县人民政府关于2023年法治政府建设的报告", []],
    ["中共清溪县委员会、清溪县人民政府关于2023年法治政府建设的报告", ["中共清溪县委员会", "清溪县人民政府"]],
    ["清溪县水利局二〇二三年法治政府建设情况报告", ["清溪县水利局"]],
    ["清溪县水利局贯彻落实情况报告", ["清溪县水利局"]],
    ["法治政府建设情况报告", []],
    ["年度工作2023年报告", []],
    ["清溪县水利局报告", []],
  ] as const)("%s", (title, names) => {
    const organs = organsOfTitle(title);
    expect(organs.map(({ name }) => name)).toEqual(names);
    for (const { name, at } of organs) expect(title.slice(at, at + name.length)).toBe(name);
  });
});
