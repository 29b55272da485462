import { describe, expect, test } from "vitest";
import { metadataOf } from "../../src/read/metadata.js";
import { readReport } from "../../src/read/read.js";
import { type Row, rowsOf } from "../../src/read/row.js";
import { withTables } from "../../src/read/tabs.js";
import { linesOfText } from "../../src/read/text.js";

const title = "清溪县水利局2023年法治政府建设报告";
const opening = "2023年，我局坚持依法行政，扎实推进各项工作。";
const body = "全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升。";
const sections = ["一、主要举措和成效", body, "二、存在的问题", body];
const organ = "清溪县水利局";
const day = "2024年1月12日";
const read = (...lines: string[]) => readReport(lines.join("\n"));

describe("the steps together", () => {
  test("an organ and a date before the first heading do not end the text", () => {
    const { report } = read(title, opening, organ, day, ...sections);
    expect(report.sections?.map(({ heading }) => heading)).toEqual(["主要举措和成效", "存在的问题"]);
    expect(report.opening?.[0]?.text).toBe(opening);
  });

  test("a report without any heading is all opening, and may be signed", () => {
    const { report } = read(title, opening, body, organ, day);
    expect(report.sections).toBeUndefined();
    expect(report.opening?.map(({ text }) => text)).toEqual([opening, body]);
    expect(report.signOff).toEqual({ signatories: [organ], date: "2024-01-12", dateText: day });
  });

  test("a table before the first heading is left out and said so", () => {
    const { report, source } = read(title, opening, "类别\t件数", "合同\t46", ...sections);
    expect(report.opening).toEqual([{ type: "paragraph", text: opening }]);
    expect(report.sections).toHaveLength(2);
    expect(source.notes.flatMap((note) => (note.code === "left-out" ? [note.text] : []))).toEqual(["类别", "件数", "合同", "46"]);
  });

  test("names under the title, where the sign-off has a date alone", () => {
    const { report, source } = read(title, organ, "2024年1月10日", opening, ...sections, day);
    expect(report.signOff).toEqual({ signatories: [organ], date: "2024-01-12", dateText: day });
    expect(source.notes).toContainEqual(expect.objectContaining({ code: "found", path: ["signOff", "date"], from: "sign-off" }));
  });

  test("what the page tells has its place", () => {
    const lines = [
      "成文日期：2024-01-12",
      "文号：清水发〔2024〕9号",
      "报送日期：2024-01-20",
      title,
      opening,
      ...sections,
      "（此件公开发布）",
    ];
    const { source } = read(...lines);
    const at = (...path: (string | number)[]) => {
      const position = source.locate(path);
      return position && source.text.slice(position.start.offset, position.end.offset);
    };
    expect(at("signOff", "date")).toBe("2024-01-12");
    expect(at("documentNumber")).toBe("清水发〔2024〕9号");
    expect(at("submission", "date")).toBe("2024-01-20");
    expect(at("remarks", 0)).toBe("（此件公开发布）");
    expect(source.notes).toContainEqual(expect.objectContaining({ code: "found", path: ["signOff", "date"], from: "metadata" }));
    expect(source.notes).toContainEqual(expect.objectContaining({ code: "found", path: ["documentNumber"], from: "metadata" }));
  });

  test("a number that stands as the page's title is no document number", () => {
    expect(read("信息名称：清水发〔2024〕9号", title, opening, ...sections).report.documentNumber).toBeUndefined();
  });

  test("the day of issue in the page's data tells the year, where nothing else does", () => {
    const { report, source } = read("成文日期：2024-01-12", "清溪县水利局法治政府建设报告", "现将情况报告如下：", ...sections);
    expect(report.year).toBe(2023);
    const position = source.locate(["year"]);
    expect(source.text.slice(position?.start.offset, position?.end.offset)).toBe("2024-01-12");
    expect(source.notes.filter((note) => note.code === "unsure")).toEqual([{ code: "unsure", path: ["year"], about: "year" }]);
  });

  test("notes stand in the order of the source", () => {
    const { source } = read("扫一扫分享本页", title, "法治政府建设", opening, ...sections, organ, day, "其他材料");
    expect(source.notes.map(({ code }) => code)).toEqual([
      "residue",
      "found",
      "found",
      "found",
      "left-out",
      "part",
      "part",
      "found",
      "left-out",
    ]);
  });
});

describe("arguments", () => {
  test.each([
    [undefined, "text must be a string, not undefined (decode bytes with decodeText first)"],
    [null, "text must be a string, not null (decode bytes with decodeText first)"],
    [new Uint8Array(1), "text must be a string, not object (decode bytes with decodeText first)"],
  ])("a text that is %s", (text, message) => {
    expect(() => readReport(text as unknown as string)).toThrow(new TypeError(message));
  });
  test.each([
    ["html", 'unknown format "html" (allowed: "text", "markdown")'],
    [1, 'unknown format number (allowed: "text", "markdown")'],
    [null, 'unknown format object (allowed: "text", "markdown")'],
  ])("a format that is %s", (format, message) => {
    expect(() => readReport("", { format: format as unknown as "text" })).toThrow(new TypeError(message));
  });
  test("text is the format where none is given", () => {
    expect(readReport("**甲**").report).toEqual({ opening: [{ type: "paragraph", text: "**甲**" }] });
    expect(readReport("**甲**", {}).source.format).toBe("text");
    expect(readReport("**甲**", { format: "markdown" }).source.format).toBe("markdown");
    expect(readReport("甲\t乙\n丙\t丁", { format: "markdown" }).source.notes).toEqual([]);
  });
});

describe("labels of a page, set wide or close", () => {
  const rowOf = (text: string): Row => rowsOf(linesOfText(text))[0] as Row;
  const mined = (text: string, where: "before" | "inside" = "before") =>
    metadataOf(rowOf(text), where)?.mined.map(({ field, value }) => `${field} ${value}`);

  test.each([
    ["主题词：法治 索    引    号：A001", ["indexNumber A001"]],
    ["主题词：法治 索引号      ：A001", ["indexNumber A001"]],
    ["发布机构：无为县水利局", ["publisher 无为县水利局"]],
    ["网址：https://example.gov.cn/", ["url https://example.gov.cn/"]],
    ["发布机构：清溪县　水利局", ["publisher 清溪县　水利局"]],
    ["索引号  A001  发布机构", ["indexNumber A001"]],
    ["发布日期：2024-02-20 来源：", ["publicationDate 2024-02-20"]],
  ])("%s", (text, expected) => {
    expect(mined(text)).toEqual(expected);
    expect(metadataOf(rowOf(text), "before")?.open).toBeUndefined();
  });

  test.each(["清溪县 来源：县水利局", "工作发布日期：2024-02-20", "清溪县工作来源：县水利局"])("none: %s", (text) => {
    expect(mined(text)).toBeUndefined();
  });

  test("in a long row two labels must stand", () => {
    const long = `清溪县水利局${"扎实推进各项工作".repeat(16)}`;
    expect(mined(`${long} 发布日期：2024-02-20`)).toBeUndefined();
    expect(mined(`${long} 发布日期：2024-02-20 索引号：A001`)).toEqual(["publicationDate 2024-02-20", "indexNumber A001"]);
  });

  test("the days and tables of a page are metadata, no counts", () => {
    for (const row of ["2024-02-20 10:15", "发布机构  县水利局"]) expect(metadataOf(rowOf(row), "before")?.countsOnly).toBe(false);
    const text = "索引号\tA001\t发布机构\n甲\t乙\t丙";
    const row = rowsOf(withTables(linesOfText(text), text))[0] as Row;
    expect(metadataOf(row, "inside")).toMatchObject({ countsOnly: false, from: 0, mined: [{ field: "indexNumber" }] });
  });
});

describe("more titles", () => {
  const titleOf = (...lines: string[]): string | undefined => read(...lines, ...sections).report.title;

  test("a comma counts only outside of 《》 and brackets", () => {
    expect(titleOf("清溪县水利局关于《实施方案，任务清单》落实情况的报告")).toBe("清溪县水利局关于《实施方案，任务清单》落实情况的报告");
    expect(titleOf("清溪县水利局加强学习，撰写法治政府建设报告")).toBeUndefined();
  });

  test("a line longer than any title is none", () => {
    expect(titleOf(`${"清溪县水利局".repeat(15)}报告`)).toBeUndefined();
    expect(titleOf(`${"清溪县水利局".repeat(14)}2023报告`)).toBeDefined();
  });

  test.each([
    [["关于", "清溪县水利局2023年法治政府建设情况的报告"], "关于清溪县水利局2023年法治政府建设情况的报告"],
    [["关于", "", "清溪县水利局2023年法治政府建设情况的报告"], "清溪县水利局2023年法治政府建设情况的报告"],
    [["清溪县水利系统", "2023年法治政府建设情况报告"], "清溪县水利系统2023年法治政府建设情况报告"],
    [["清溪县水利系统", "", "2023年法治政府建设情况报告"], "2023年法治政府建设情况报告"],
    [["清溪县水利系统各有关单位深入学习贯彻落实上级决策部署工作专班综合组", "2023年法治政府建设情况报告"], "2023年法治政府建设情况报告"],
    [["清溪县2023年法治政府", "", "建设报告"], "清溪县2023年法治政府建设报告"],
    [["清溪县2023年度综合工作", "", "开展情况的年度工作报告"], "开展情况的年度工作报告"],
  ])("%j", (lines, expected) => {
    expect(titleOf(...lines)).toBe(expected);
  });

  test("matter without a type of document ends in 情况 or 工作", () => {
    expect(titleOf("清溪县水利局2023年法治政府建设成效")).toBeUndefined();
    expect(titleOf("清溪县水利局2023年法治政府建设工作")).toBe("清溪县水利局2023年法治政府建设工作");
    expect(titleOf("2023年度推进依法行政的情况")).toBe("2023年度推进依法行政的情况");
  });
});

describe("more issuers", () => {
  const issuers = (...lines: string[]) => read(...lines).report.issuers?.map(({ name }) => name);
  const bare = "2023年度法治政府建设情况报告";

  test("each of the frame's names in its fullest form", () => {
    expect(issuers("清溪县水利局文件", bare, "现将情况报告如下：", ...sections, "水利局", day)).toEqual(["清溪县水利局"]);
    expect(issuers("清溪县司法局文件", bare, "现将情况报告如下：", ...sections, "水利局", day)).toEqual(["水利局"]);
    expect(issuers(bare, "现将情况报告如下：", ...sections, "清溪县水利局", "清溪县司法局", day)).toEqual(["清溪县水利局", "清溪县司法局"]);
  });

  test("of several names in the title each stays one", () => {
    expect(
      issuers(
        "云台镇、石桥镇2023年法治政府建设报告",
        "现将情况报告如下：",
        ...sections,
        "清溪县云台镇人民政府",
        "清溪县石桥镇人民政府",
        day,
      ),
    ).toEqual(["清溪县云台镇人民政府", "清溪县石桥镇人民政府"]);
  });

  test("a bare place is what signs; the names of one place in the frame that says them first", () => {
    expect(
      issuers("清溪县云台镇人民政府文件", "云台镇2023年法治政府建设报告", "现将情况报告如下：", ...sections, "中共清溪县云台镇委员会", day),
    ).toEqual(["中共清溪县云台镇委员会"]);
  });
});
