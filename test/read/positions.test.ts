import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReport } from "../../src/read/read.js";
import type { ReadResult } from "../../src/read/result.js";
import type { Path } from "../../src/text/path.js";

const folder = fileURLToPath(new URL("../corpus/", import.meta.url));
const corpus = readdirSync(folder)
  .filter((name) => name.endsWith(".gold.json"))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as { file: string; format: string })
  .filter(({ format }) => format !== "html")
  .map(({ file, format }) => ({ file, format: format as "text" | "markdown", text: readFileSync(join(folder, file), "utf8") }));

/** Every string of a report with its path. */
function strings(value: unknown, path: Path = []): { path: Path; value: string }[] {
  if (typeof value === "string") return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => strings(child, [...path, Array.isArray(value) ? Number(key) : key]));
}

const derived = new Set(["date", "kind", "level", "type", "parts"]);
const isDerived = (path: Path): boolean => path.some((step) => derived.has(String(step))) || path[0] === "publication";

/** The words at a path as the source has them. */
const wordsAt = ({ source }: ReadResult, path: Path): string =>
  source
    .pieces(path)
    .map(({ from, to }) => source.text.slice(from, to))
    .join("");

/** A line break between two Latin words is a space in the value. */
const spaced = (words: string): string => words.replace(/\s/g, " ");

function checkPositions(result: ReadResult): void {
  const { report, source } = result;
  for (const { path, value } of strings(report)) {
    if (path.at(-1) === "type" || path.includes("parts")) continue;
    const position = source.locate(path);
    if (position) {
      expect(position.start.offset).toBeLessThanOrEqual(position.end.offset);
      expect(position.start.offset).toBeGreaterThanOrEqual(0);
      expect(position.end.offset).toBeLessThanOrEqual(source.text.length);
    }
    if (isDerived(path)) continue;
    expect(source.readAt(path)).toBe(value);
    let at = 0;
    for (const piece of source.pieces(path)) {
      expect(piece.at).toBe(at);
      at += piece.length;
      if (piece.to - piece.from === piece.length)
        expect(spaced(source.text.slice(piece.from, piece.to))).toBe(spaced(value.slice(piece.at, at)));
    }
    if (value !== "") expect(at).toBe(value.length);
  }
}

describe("positions", () => {
  test.each(corpus)("$file: the pieces of the source joined equal every value", ({ text, format }) => {
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
  const result = readReport(text);
  const { source } = result;
  const at = (path: Path, range?: [number, number]): string | undefined => {
    const position = source.locate(path, range);
    return position && text.slice(position.start.offset, position.end.offset);
  };

  test("lines and columns count from 1", () => {
    const offset = text.indexOf("主要举措");
    expect(source.locate(["sections", 0, "heading"])).toEqual({
      start: { line: 3, column: 3, offset },
      end: { line: 3, column: 7, offset: offset + 4 },
    });
  });

  test("a range is exact, across a join too", () => {
    expect(at(["title"], [0, 12])).toBe("清溪县云台镇人民政府\n关于");
    const from = text.indexOf("法行");
    expect(source.pieces(["sections", 0, "content", 0, "text"], [36, 40])).toEqual([
      { at: 0, length: 2, from, to: from + 2 },
      { at: 2, length: 2, from: from + 4, to: from + 6 },
    ]);
    expect(at(["sections", 0, "content", 0, "text"], [36, 40])).toBe("法行\n\n政水");
  });

  test("an empty range stands where it is", () => {
    const offset = text.indexOf("主要举措");
    expect(source.locate(["sections", 0, "heading"], [2, 2])?.start.offset).toBe(offset + 2);
    expect(source.locate(["sections", 0, "heading"], [4, 4])?.start.offset).toBe(offset + 4);
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
    expect(source.locate(["sections", 1])).toMatchObject({ start: { offset: end }, end: { offset: end } });
    expect(source.locate(["closing"])?.start.offset).toBe(end);
    expect(source.locate(["addressees"])?.start.offset).toBe(text.indexOf("一、"));
    expect(source.locate(["sections", 0, "content", 1])?.start.offset).toBe(end);
    const without = readReport("一、主要举措\n学习十二次。");
    expect(without.source.locate(["title"])).toEqual({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } });
    expect(without.source.locate(["year"])?.start.offset).toBe(0);
    expect(without.source.locate(["signOff", "date"])?.start.offset).toBe(13);
    expect(without.source.locate(["signOff", "signatories"])?.start.offset).toBe(13);
    expect(without.source.locate(["nothing", "known"])).toBeUndefined();
  });

  test("a path without a string has no words", () => {
    expect(source.readAt(["sections"])).toBeUndefined();
    expect(source.pieces(["sections"])).toEqual([]);
    expect(source.pieces(["closing"])).toEqual([]);
  });

  test("notes come in the order of the source", () => {
    const starts = source.notes.flatMap((note) => ("span" in note && note.span ? [note.span.start] : []));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

/** Things that break reports: page furniture, breaks, odd characters, numbers out of place. */
const damage = fc.constantFrom(
  "\n",
  "\n\n",
  "\r\n",
  "\f",
  "— 2 —\n",
  "　　",
  "    ",
  "\u200b",
  "\ufeff",
  "一、",
  "（）",
  "、",
  "3、",
  "\n扫一扫在手机打开当前页\n",
  "\n发布时间：2024-02-20\n",
  "附件：",
  "2024年1月2日",
  "[bookmark: _GoBack]",
  "|",
  "**",
  "#",
  "\ud800",
  "\u0000",
  "。",
);
const damaged = fc
  .tuple(fc.constantFrom(...corpus), fc.array(fc.tuple(fc.nat(), damage), { maxLength: 12 }))
  .map(([{ text, format }, cuts]) => ({
    format,
    text: cuts.reduce((whole, [where, what]) => {
      const at = where % (whole.length + 1);
      return whole.slice(0, at) + what + whole.slice(at);
    }, text),
  }));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        damage,
        fc.constantFrom("法治政府建设", "报告", "清溪县水利局", "2023年", "存在的问题", "关于", "（", "）", "1.", "：", "，", " "),
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join("")),
);

describe("any text", () => {
  test("never throws, positions stay inside and say what the values say", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("text" as const, "markdown" as const), (text, format) => {
        checkPositions(readReport(text, { format }));
      }),
      { numRuns: 500 },
    );
  });

  test("damaged reports too", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(damaged, ({ text, format }) => {
        const result = readReport(text, { format });
        checkPositions(result);
        for (const note of result.source.notes) {
          if (!("span" in note) || !note.span) continue;
          expect(note.span.start).toBeGreaterThanOrEqual(0);
          expect(note.span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("the same text gives the same result", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(damaged, ({ text, format }) => {
        const one = readReport(text, { format });
        const other = readReport(text, { format });
        expect(one.report).toEqual(other.report);
        expect(one.source.notes).toEqual(other.source.notes);
      }),
      { numRuns: 30 },
    );
  });

  test("text added at the end never moves a position before it", { timeout: 60_000 }, () => {
    const addition = fc.constantFrom(
      "附言。",
      "另有说明：本报告已经镇党委会议审议通过。",
      "四、补充情况",
      "（此件公开发布）",
      "责任编辑：李明",
    );
    fc.assert(
      fc.property(fc.constantFrom(...corpus), addition, ({ text, format }, more) => {
        const before = readReport(text, { format });
        const after = readReport(`${text}\n\n${more}`, { format });
        for (const { path, value } of strings({
          title: before.report.title,
          opening: before.report.opening,
          sections: before.report.sections,
        })) {
          if (path.includes("parts") || path.at(-1) === "type" || after.source.readAt(path) !== value) continue;
          expect(after.source.locate(path)).toEqual(before.source.locate(path));
        }
        // All but the last words are read as they were.
        expect(after.report.title).toBe(before.report.title);
        expect(after.report.sections?.slice(0, -1)).toEqual(before.report.sections?.slice(0, (after.report.sections?.length ?? 1) - 1));
      }),
      { numRuns: 60 },
    );
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
