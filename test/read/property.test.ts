import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReport } from "../../src/read/read.js";
import { corpusTexts } from "./corpus.js";
import { checkPositions, strings } from "./positions.js";

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
  .tuple(fc.constantFrom(...corpusTexts), fc.array(fc.tuple(fc.nat(), damage), { maxLength: 12 }))
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
      fc.property(fc.constantFrom(...corpusTexts), addition, ({ text, format }, more) => {
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
