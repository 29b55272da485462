import { describe, expect, test } from "vitest";
import { Builder, wholePiece } from "../../src/read/build.js";
import { readReport } from "../../src/read/read.js";
import { makeSource } from "../../src/read/source.js";
import { below, trail } from "../../src/read/trail.js";

const anchors = { title: 0, text: 10, endOfText: 30, endOfDocument: 40 };
const text = "标题行一二三四五六\n正文第一段。\r\n第二段。\f附件\u2028其他\r尾\n";
const at = (words: string) => ({ at: 0, length: words.length, from: text.indexOf(words), to: text.indexOf(words) + words.length });
const span = (start: number, end: number) => ({ start, end });

describe("the source of a report (来源位置)", () => {
  const source = () => {
    const builder = new Builder();
    builder.put(undefined, "title", { text: "标题行", pieces: [at("标题行")] });
    builder.put(trail("opening", 1), "text", { text: "第二段", pieces: [at("第二段")] });
    builder.put(trail("opening", 0), "text", {
      text: "正文第一段",
      pieces: [
        { ...at("正文"), at: 0 },
        { ...at("一段"), at: 2 },
      ],
    });
    builder.put(below(trail("sections", 2), "heading"), "empty", { text: "", pieces: [] });
    builder.put(trail("attachments", 3), "title", { text: "附件", pieces: [at("附件")] });
    builder.derive(undefined, "year", "2023", undefined);
    builder.derive(trail("signOff"), "date", "2024-01-12", span(2, 9));
    return makeSource("text", text, [], builder.entries, anchors);
  };

  test("points: lines end at any line end, columns count from 1", () => {
    const made = source();
    expect(made.locate(["title"])).toEqual({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } });
    expect(made.locate(["opening", 1, "text"])?.start).toEqual({ line: 3, column: 1, offset: text.indexOf("第二段") });
    expect(made.locate(["attachments", 3, "title"])?.start).toEqual({ line: 4, column: 1, offset: text.indexOf("附件") });
    expect(makeSource("text", text, [], [], { ...anchors, endOfDocument: text.length }).locate(["remarks"])?.end).toEqual({
      line: 7,
      column: 1,
      offset: text.length,
    });
    expect(makeSource("text", text, [], [], { ...anchors, text: text.indexOf("尾") }).locate(["opening"])?.start.line).toBe(6);
  });

  test("what holds values is as wide as they are", () => {
    const position = source().locate(["opening"]);
    expect(text.slice(position?.start.offset, position?.end.offset)).toBe("正文第一段。\r\n第二段");
    expect(source().locate([])?.start.offset).toBe(0);
  });

  test("a derived value stands where it was read; without a place it has the field's", () => {
    expect(source().locate(["signOff", "date"])).toMatchObject({ start: { offset: 2 }, end: { offset: 9 } });
    expect(source().locate(["signOff"])).toMatchObject({ start: { offset: 2 }, end: { offset: 9 } });
    expect(source().readAt(["signOff", "date"])).toBe("2024-01-12");
    expect(source().locate(["year"])).toMatchObject({ start: { offset: 0 }, end: { offset: 0 } });
    expect(source().readAt(["year"])).toBeUndefined();
    expect(wholePiece("2023", span(4, 9))).toEqual([{ at: 0, length: 4, from: 4, to: 9 }]);
  });

  test.each([
    ["title", 0],
    ["year", 0],
    ["issuers", 0],
    ["documentNumber", 0],
    ["approvedBy", 0],
    ["marks", 0],
    ["publication", 0],
    ["submission", 0],
    ["addressees", 10],
    ["opening", 10],
    ["sections", 30],
    ["closing", 30],
    ["signOff", 30],
    ["attachments", 40],
    ["copiedTo", 40],
    ["remarks", 40],
  ])("%s that is absent has its place", (field, offset) => {
    const made = makeSource("text", text, [], [], anchors);
    expect(made.locate([field])).toMatchObject({ start: { offset }, end: { offset } });
    expect(made.locate([field, 0, "name"])).toMatchObject({ start: { offset } });
  });

  test("a field that no report has, has none", () => {
    expect(source().locate(["nothing"])).toBeUndefined();
    expect(makeSource("text", text, [], [], anchors).locate([])).toMatchObject({ start: { offset: 0 }, end: { offset: text.length } });
  });

  test("an item that is missing stands before the next, else at the end of what holds it", () => {
    const starts = (path: (string | number)[]) => source().locate(path)?.start.offset;
    expect(starts(["attachments", 2])).toBe(text.indexOf("附件"));
    expect(starts(["attachments", 0])).toBe(text.indexOf("附件"));
    expect(starts(["attachments", 9])).toBe(text.indexOf("附件") + 2);
    expect(starts(["opening", 7])).toBe(text.indexOf("第二段") + 3);
    for (const step of ["heading", "number", "runIn", "parts"]) expect(starts(["opening", 1, step])).toBe(text.indexOf("第二段"));
    expect(starts(["opening", 1, "content"])).toBe(text.indexOf("第二段") + 3);
  });

  test("a range is cut from the pieces; an empty one stands where it is", () => {
    const made = source();
    const path = ["opening", 0, "text"];
    expect(made.pieces(path, [1, 3]).map(({ from, to }) => text.slice(from, to))).toEqual(["文", "一"]);
    expect(made.locate(path, [1, 3])).toMatchObject({ start: { offset: text.indexOf("文") }, end: { offset: text.indexOf("一段") + 1 } });
    expect(made.locate(path, [0, 0])?.start.offset).toBe(text.indexOf("正文"));
    expect(made.locate(path, [3, 3])?.start.offset).toBe(text.indexOf("段"));
    expect(made.locate(path, [5, 5])?.start.offset).toBe(text.indexOf("一段") + 2);
    expect(made.locate(path, [9, 9])?.start.offset).toBe(text.indexOf("一段") + 2);
    expect(made.locate(["opening"], [0, 1])).toEqual(made.locate(["opening"]));
    expect(made.pieces(["nothing"], [0, 1])).toEqual([]);
    expect(made.pieces(path)).toHaveLength(2);
  });
});

describe("notes (阅读说明)", () => {
  const body = "全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升。";
  const lines = [
    "发布日期：2024-02-20",
    "清水发〔2024〕3号",
    "清溪县水利局2023年法治政府建设报告",
    "2023年，我局坚持依法行政。",
    "一、主要举措和成效",
    body,
    "存在的问题和不足",
    `其他${body}`,
    "清溪县水利局",
    "2024年1月 日",
    "其他材料",
    "扫一扫分享本页",
  ];
  const text = lines.join("\n");
  const read = () => readReport(text);
  const of = (code: string) => read().source.notes.filter((note) => note.code === code);
  const where = (line: number) => span(text.indexOf(lines[line] ?? ""), text.indexOf(lines[line] ?? "") + (lines[line] ?? "").length);

  test("what was found, and where", () => {
    const year = text.indexOf("2023年法治");
    const day = text.indexOf("2024-02-20");
    expect(of("found")).toEqual([
      { code: "found", path: ["publication", "date"], from: "metadata", span: span(day, day + 10) },
      { code: "found", path: ["documentNumber"], from: "document-number", span: where(1) },
      { code: "found", path: ["title"], from: "title-line", span: where(2) },
      { code: "found", path: ["issuers", 0], from: "title-line", span: span(where(2).start, where(2).start + 6) },
      { code: "found", path: ["year"], from: "title-line", span: span(year, year + 4) },
    ]);
  });

  test("what is unsure, left out, and of the page", () => {
    expect(of("unsure")).toEqual([
      { code: "unsure", path: ["sections", 1], about: "heading" },
      { code: "unsure", path: ["signOff", "date"], about: "date" },
    ]);
    expect(of("left-out")).toEqual([{ code: "left-out", span: where(10), text: "其他材料" }]);
    expect(of("residue")).toEqual([
      { code: "residue", kind: "metadata", span: where(0), text: lines[0], outside: true },
      { code: "residue", kind: "qr-text", span: where(11), text: lines[11], outside: true },
    ]);
    expect(of("part")).toEqual([
      { code: "part", path: ["sections", 0], reason: "heading-words", words: "举措" },
      { code: "part", path: ["sections", 1], reason: "heading-words", words: "存在的问题" },
    ]);
    expect(read().report.publication).toEqual({ date: "2024-02-20" });
  });

  test("the text begins behind the front and ends before the sign-off", () => {
    const none = readReport(lines.slice(2, 8).join("\n")).source;
    expect(none.locate(["addressees"])?.start.offset).toBe(none.text.indexOf("2023年，"));
    expect(none.locate(["closing"])?.start.offset).toBe(none.text.length);
    expect(read().source.locate(["closing"])?.start.offset).toBe(where(7).end);
    expect(read().source.locate(["remarks"])?.start.offset).toBe(where(10).end);
    expect(read().source.locate(["marks"])?.start.offset).toBe(where(2).start);
  });

  test("what a page tells", () => {
    const { report: told } = readReport(
      ["索引号：A001", "发布机构：清溪县水利局", "所属栏目：年度报告", "原文链接：https://example.gov.cn/a", ...lines.slice(2)].join("\n"),
    );
    expect(told.publication).toEqual({
      indexNumber: "A001",
      publisher: "清溪县水利局",
      column: "年度报告",
      url: "https://example.gov.cn/a",
    });
    expect(readReport(["主题词：法治", ...lines.slice(2)].join("\n")).report.publication).toBeUndefined();
    expect(readReport(["报送日期：2024-01-20", ...lines.slice(2)].join("\n")).report.submission).toEqual({ date: "2024-01-20" });
    expect(readReport(["文号：清水发〔2024〕9号", ...lines.slice(2)].join("\n")).report.documentNumber).toBe("清水发〔2024〕9号");
    expect(readReport(["文号：清水发〔2024〕9号", ...lines.slice(1)].join("\n")).report.documentNumber).toBe("清水发〔2024〕3号");
    expect(readReport(["文号：内部", ...lines.slice(2)].join("\n")).report.documentNumber).toBeUndefined();
    expect(readReport(["信息名称：通知", ...lines.slice(3)].join("\n")).report.title).toBeUndefined();
  });
});
