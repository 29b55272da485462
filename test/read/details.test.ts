import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/read/html/lines.js";
import { parseHtml } from "../../src/read/html/tree.js";
import { linesOfMarkdown } from "../../src/read/markdown.js";
import { pageNumbersOf, runningHeads } from "../../src/read/pages.js";
import { readReport } from "../../src/read/read.js";
import { Row, rowsOf } from "../../src/read/row.js";
import { makeSource } from "../../src/read/source.js";
import { withTables } from "../../src/read/tabs.js";
import { linesOfText } from "../../src/read/text.js";
import { trail } from "../../src/read/trail.js";

const body = "全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升。";
const title = "清溪县水利局2023年法治政府建设报告";

describe("fields that are not there are left out", () => {
  test("of a report", () => {
    expect(Object.keys(readReport("甲").report)).toEqual(["opening"]);
    expect(Object.keys(readReport(`${title}\n一、主要举措\n${body}`).report)).toEqual(["year", "title", "issuers", "sections"]);
    const { report } = readReport(`${title}\n主要举措和成效\n${body}\n（一）加强学习。${body}`);
    const [section] = report.sections ?? [];
    expect(section && Object.keys(section)).toEqual(["type", "heading", "parts", "content"]);
    const inner = section?.content[1];
    expect(inner && Object.keys(inner)).toEqual(["type", "number", "heading", "runIn", "parts", "content"]);
    expect(Object.keys(readReport(`${title}\n${body}\n清溪县水利局`).report.signOff ?? {})).toEqual(["signatories"]);
    expect(Object.keys(readReport(`${title}\n${body}\n2024年1月12日`).report.signOff ?? {})).toEqual(["date", "dateText"]);
  });

  test("of a line", () => {
    expect(linesOfMarkdown("甲").map((line) => Object.keys(line))).toEqual([["text", "pieces", "indent", "blank", "page"]]);
    expect(linesOfMarkdown("# 甲").map((line) => Object.keys(line))).toEqual([
      ["text", "pieces", "level", "indent", "blank", "page", "starts"],
    ]);
    expect(linesOf(parseHtml("<p>甲</p>").root).map((line) => Object.keys(line))).toEqual([
      ["text", "pieces", "container", "linked", "starts"],
    ]);
  });

  test("of a note", () => {
    const { source } = readReport(`${title}\n一、坚持党的领导\n${body}\n二、存在的问题\n${body}`);
    expect(source.notes.filter(({ code }) => code === "part")).toStrictEqual([
      { code: "part", path: ["sections", 0], reason: "position" },
      { code: "part", path: ["sections", 1], reason: "heading-words", words: "存在的问题" },
    ]);
  });
});

describe("cells that a row lacks", () => {
  const table = (...rows: string[][]) => {
    const { report, source } = readReport(["一、主要举措", "", ...rows.map((row) => `|${row.join("|")}|`)].join("\n"), {
      format: "markdown",
    });
    const block = report.sections?.[0]?.content[0];
    return { rows: block?.type === "table" ? block.rows : [], source };
  };
  test("are empty, up to sixty-four columns", () => {
    const { rows, source } = table(["甲", "乙", "丙"], ["1", "2"]);
    expect(rows).toEqual([
      ["甲", "乙", "丙"],
      ["1", "2", ""],
    ]);
    const missing = ["sections", 0, "content", 0, "rows", 1, 2];
    expect(source.readAt(missing)).toBe("");
    expect(source.pieces(missing)).toEqual([]);
    const wide = (columns: number) =>
      table(
        Array.from({ length: columns }, () => "甲"),
        ["1", "2"],
      ).rows.map((row) => row.length);
    expect(wide(64)).toEqual([64, 64]);
    expect(wide(65)).toEqual([65, 2]);
  });
});

describe("places", () => {
  test("of what has none are those of what holds it", () => {
    const entries = [{ holder: trail("sections", 2), step: "heading", value: "", pieces: [] }];
    const source = makeSource("text", "甲乙丙丁", [], entries, {
      title: 0,
      text: 1,
      endOfText: 3,
      endOfDocument: 4,
    });
    expect(source.locate(["sections"])?.start.offset).toBe(3);
    expect(source.locate(["sections", 2, "heading"])?.start.offset).toBe(3);
    expect(source.readAt(["sections", 2, "heading"])).toBe("");
  });

  test("of a year", () => {
    const yearOf = (...lines: string[]): string | undefined => {
      const { source } = readReport([...lines, "一、主要举措", body].join("\n"));
      const position = source.locate(["year"]);
      return position && source.text.slice(position.start.offset - 2, position.end.offset);
    };
    expect(yearOf("清溪县水利局法治政府建设报告", "截至2023年底，我局抓好落实。")).toBe("截至2023");
    expect(yearOf("清溪县水利局法治政府建设报告", "根据《工作方案》要求，现将2023年情况报告如下：")).toBe("现将2023");
    expect(yearOf("清溪县水利局法治政府建设报告", "我局认真落实2023年度法治政府建设任务。")).toBe("落实2023");
  });
});

describe("which year", () => {
  const year = (...lines: string[]) => {
    const { report, source } = readReport(lines.join("\n"));
    const found = source.notes.flatMap((note) => (note.code === "found" && note.path[0] === "year" ? [note.from] : []));
    return [report.year, ...found, source.notes.some((note) => note.code === "unsure" && note.about === "year")];
  };
  const bare = "清溪县水利局法治政府建设报告";
  test("a lead counts in its own sentence, near the year", () => {
    for (const mark of ["。", "；"])
      expect(year(bare, `我局将抓好落实${mark}自2020年启动试点。`, "一、主要举措", body)).toEqual([2020, "opening", true]);
    expect(year(bare, `现将${"全县水利系统各项工作".repeat(5)}自2020年以来的情况报告如下：`, "一、主要举措", body)).toEqual([
      2020,
      "opening",
      true,
    ]);
    expect(year(bare, "自2020年以来，现将2023年情况报告如下：", "一、主要举措", body)).toEqual([2023, "opening", false]);
  });
  test("from 1990 to 2099", () => {
    expect(year("清溪县水利局1990年依法行政报告", "一、主要举措", body)[0]).toBe(1990);
    expect(year("清溪县水利局2099年依法行政报告", "一、主要举措", body)[0]).toBe(2099);
    expect(year("清溪县水利局1989年依法行政报告", "一、主要举措", body)[0]).toBeUndefined();
  });
  test("against the title only two that name it", () => {
    const old = "清溪县水利局2022年法治政府建设报告";
    const lead = "现将2023年情况报告如下：";
    expect(year(old, lead, "一、2023年主要举措", body)).toEqual([2023, "opening", true]);
    expect(year(old, "现将情况报告如下：", "一、2023年主要举措", body, "二、2024年工作打算", body)).toEqual([2023, "heading", true]);
    expect(year(old, lead, "一、2023年的回忆", body)).toEqual([2022, "title-line", false]);
    expect(year(old, lead, "一、2024年存在的问题和打算", body)[0]).toBe(2022);
  });
  test("where the date is of the title's year it speaks for the title", () => {
    const lines = [
      "清溪县水利局2023年法治政府建设报告",
      "现将2022年情况报告如下：",
      "一、2022年主要举措",
      body,
      "二、2023年工作打算",
      body,
    ];
    expect(year(...lines, "清溪县水利局", "2023年12月30日")[0]).toBe(2023);
    expect(year(...lines, "清溪县水利局", "2022年12月30日")[0]).toBe(2022);
  });
});

describe("running heads and page numbers", () => {
  const heads = (source: string): number[] => {
    const rows = rowsOf(withTables(linesOfText(source), source));
    return [...runningHeads(rows, pageNumbersOf(rows))].sort((a, b) => a - b);
  };
  const text = "镇政府全年组织集中学习，效果良好。";
  test("with 年 or 年度", () => {
    expect(heads(`题目\n${text}\f云台镇2023年工作\n${text}\f云台镇2023年度工作\n${text}`)).toEqual([2, 4]);
  });
  test("at the foot of pages", () => {
    expect(heads(`题目\n${text}\n云台镇全面工作\f${text}\n云台镇全面工作\f${text}`)).toEqual([2, 4]);
  });
  test("of four characters to sixty, with a mark inside", () => {
    const twice = (head: string): number[] => heads(`题目\n${text}\f${head}\n${text}\f${head}\n${text}`);
    for (const head of ["工作情况", "云台镇，工作情况", "法".repeat(60)]) expect(twice(head), head).toEqual([2, 4]);
    for (const head of ["工作", "云工作", "法".repeat(61), "工作情况："]) expect(twice(head), head).toEqual([]);
  });
  test("of eight characters where they stand once and say what the title says", () => {
    const once = (head: string): number[] => heads(`清溪县云台镇法治政府建设报告\n${text}\f${head}\n${text}`);
    expect(once("法治政府建设报告")).toEqual([2]);
    expect(once("法治政府建设报")).toEqual([]);
  });
  test("the first line is the title, not one of them", () => {
    expect(heads(`云台镇全面工作情况\f${text}\n${text}\f云台镇全面工作情况\n${text}`)).toEqual([3]);
  });
  test("the head of a table that goes on over pages stays", () => {
    const rows = "类别事项名称\t件数\n合同审查事项\t46";
    expect(heads(`题目\n${text}\f${rows}\f${rows}\n${text}`)).toEqual([]);
  });
  test("cells are no page numbers", () => {
    expect(pageNumbersOf(rowsOf(linesOfMarkdown("甲\n\n|3/12|\n\n乙"))).size).toBe(0);
  });
});

describe("lines longer than any heading", () => {
  test("are recognised by their first words alone, whole up to 110 characters", () => {
    const plainOf = (length: number): number | undefined => rowsOf(linesOfText("法".repeat(length)))[0]?.plain.length;
    expect([plainOf(110), plainOf(111)]).toEqual([110, 40]);
  });
  test("a row made of another one is looked at anew", () => {
    const [row] = rowsOf(linesOfText("　　一、网站 首页"));
    expect([row?.plain, row?.isNumbered, row?.indent]).toEqual(["一、网站首页", true, 4]);
    const rest = new Row({ ...(row as Row), text: "首 页", page: true });
    expect([rest.plain, rest.isNumbered, rest.indent, rest.page]).toEqual(["首页", false, 4, true]);
    const cells = [{ text: "一、", pieces: [] }];
    expect(new Row({ text: "一、首页", pieces: [], cells }).number).toBeUndefined();
    expect(new Row({ text: "一，首页", pieces: [] }).isNumbered).toBe(false);
  });
  test("a line feed inside one is white space", () => {
    expect(rowsOf([{ text: "法治\n政府", pieces: [] }])[0]?.plain).toBe("法治政府");
  });
});

describe("empty cells at a row's ends", () => {
  test("stand behind blanks of any kind", () => {
    const source = ["类别\t件数\t本年", "　\t46\t9", "\u00a0 \t12\t3", "合同\t46\t 　", "\t执法\t\u00a0"].join("\n");
    expect(withTables(linesOfText(source), source).map(({ cells }) => cells?.map(({ text }) => text))).toEqual([
      ["类别", "件数", "本年"],
      ["", "46", "9"],
      ["", "12", "3"],
      ["合同", "46", ""],
      ["", "执法", ""],
    ]);
  });
});

describe("names", () => {
  test("of the page say where they stand; one set wide is tidied", () => {
    const { source } = readReport(["发布机构：清溪县水利局", "2023年度法治政府建设报告", "一、主要举措", body].join("\n"));
    const position = source.locate(["issuers", 0, "name"]);
    expect(source.text.slice(position?.start.offset, position?.end.offset)).toBe("清溪县水利局");
    const wide = readReport(["2023年度法治政府建设报告", "一、主要举措", body, "清 溪 县 水 利 局", "2024年1月12日"].join("\n")).report;
    expect(wide.issuers?.map(({ name }) => name)).toEqual(["清溪县水利局"]);
    expect(wide.signOff?.signatories).toEqual(["清溪县水利局"]);
  });
});

test("emphasis inside Latin words is by stars alone", () => {
  expect(linesOfMarkdown("a*b*c d_e_f").map(({ text }) => text)).toEqual(["abc d_e_f"]);
});
