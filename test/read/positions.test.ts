import { describe, expect, test } from "vitest";
import { readReport } from "../../src/read/read.js";
import type { ReadResult } from "../../src/read/result.js";
import type { Path } from "../../src/text/path.js";
import { corpusTexts } from "./corpus.js";
import { checkPositions, isDerived, strings } from "./positions.js";

/** The words at a path as the source has them. */
const wordsAt = ({ source }: ReadResult, path: Path): string =>
  source
    .pieces(path)
    .map(({ from, to }) => source.text.slice(from, to))
    .join("");

describe("positions", () => {
  test.each(corpusTexts)("$file: the pieces of the source joined equal every value", ({ text, format }) => {
    const result = readReport(text, { format });
    checkPositions(result);
    if (format === "text")
      for (const { path, value } of strings(result.report))
        if (!isDerived(path) && path.at(-1) !== "type" && value !== "") expect(wordsAt(result, path)).toBe(value);
  });

  const text = [
    "清溪县云台镇人民政府",
    "关于2023年法治政府建设情况的报  告",
    "一、主要举措",
    "镇政府全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升，依法行",
    "",
    "政水平提高。",
    "清溪县云台镇人民政府",
    "2024年1月12日",
  ].join("\n");
  const read = () => readReport(text);
  const at = (path: Path, range?: [number, number]): string | undefined => {
    const position = read().source.locate(path, range);
    return position && text.slice(position.start.offset, position.end.offset);
  };

  test("lines and columns count from 1", () => {
    const offset = text.indexOf("主要举措");
    expect(read().source.locate(["sections", 0, "heading"])).toEqual({
      start: { line: 3, column: 3, offset },
      end: { line: 3, column: 7, offset: offset + 4 },
    });
  });

  test("a range is exact, across a join too", () => {
    expect(at(["title"], [0, 12])).toBe("清溪县云台镇人民政府\n关于");
    const from = text.indexOf("法行");
    expect(read().source.pieces(["sections", 0, "content", 0, "text"], [36, 40])).toEqual([
      { at: 0, length: 2, from, to: from + 2 },
      { at: 2, length: 2, from: from + 4, to: from + 6 },
    ]);
    expect(at(["sections", 0, "content", 0, "text"], [36, 40])).toBe("法行\n\n政水");
  });

  test("an empty range stands where it is", () => {
    const offset = text.indexOf("主要举措");
    expect(read().source.locate(["sections", 0, "heading"], [2, 2])?.start.offset).toBe(offset + 2);
    expect(read().source.locate(["sections", 0, "heading"], [4, 4])?.start.offset).toBe(offset + 4);
  });

  test("containers give the hull, derived values where they were read", () => {
    expect(at(["sections", 0])).toBe(text.slice(text.indexOf("一、"), text.indexOf("提高。") + 3));
    expect(at(["signOff"])).toBe("清溪县云台镇人民政府\n2024年1月12日");
    expect(at(["year"])).toBe("2023");
    expect(at(["signOff", "date"])).toBe("2024年1月12日");
    expect(at(["issuers", 0, "level"])).toBe("清溪县云台镇人民政府");
    expect(at([])).toBe(text);
  });

  test("what is absent has the empty place where it belongs", () => {
    const end = text.indexOf("提高。") + 3;
    expect(read().source.locate(["sections", 1])).toMatchObject({ start: { offset: end }, end: { offset: end } });
    expect(read().source.locate(["closing"])?.start.offset).toBe(end);
    expect(read().source.locate(["addressees"])?.start.offset).toBe(text.indexOf("一、"));
    expect(read().source.locate(["sections", 0, "content", 1])?.start.offset).toBe(end);
    const without = readReport("一、主要举措\n学习十二次。");
    expect(without.source.locate(["title"])).toEqual({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } });
    expect(without.source.locate(["year"])?.start.offset).toBe(0);
    expect(without.source.locate(["signOff", "date"])?.start.offset).toBe(13);
    expect(without.source.locate(["signOff", "signatories"])?.start.offset).toBe(13);
    expect(without.source.locate(["nothing", "known"])).toBeUndefined();
  });

  test("a path without a string has no words", () => {
    expect(read().source.readAt(["sections"])).toBeUndefined();
    expect(read().source.pieces(["sections"])).toEqual([]);
    expect(read().source.pieces(["closing"])).toEqual([]);
  });

  test("notes come in the order of the source", () => {
    const starts = read().source.notes.flatMap((note) => ("span" in note && note.span ? [note.span.start] : []));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe("arguments", () => {
  test.each([undefined, null, 1, {}, new Uint8Array(1)])("a text that is %s", (text) => {
    expect(() => readReport(text as unknown as string)).toThrow(/text must be a string/);
  });
  test.each(["html", "", 1, null])("a format that is %s", (format) => {
    expect(() => readReport("", { format: format as unknown as "text" })).toThrow(/unknown format/);
  });
  test("no text gives no report", () => {
    expect(readReport("").report).toEqual({});
    expect(readReport(" \n\u3000\f").report).toEqual({});
  });
});
