import { fc, test } from "@fast-check/vitest";
import { describe, expect, it, vi } from "vitest";
import { seeded, syntheticReport } from "../../scripts/synthetic.js";
import type { Report } from "../../src/model/report.js";
import { validateReport } from "../../src/validate/validate.js";
import { writeHtml } from "../../src/write/html.js";
import { writeMarkdown } from "../../src/write/markdown.js";
import { writeText } from "../../src/write/text.js";

vi.setConfig({ testTimeout: 60_000 });

const asOf = "2026-11-22";
const misfits = [null, 5, "", {}, [], true, Number.NaN, undefined, { type: "paragraph" }, { type: "section", content: [null] }];

/** Puts something that does not fit in place of the nth value. */
function spoil(report: Report, nth: number, misfit: unknown): unknown {
  let left = nth;
  const walk = (value: unknown): unknown => {
    if (left-- === 0) return misfit;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(report);
}

describe("a report that fits only in part", () => {
  test.prop([fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 250 }), fc.constantFrom(...misfits)], { numRuns: 300 })(
    "is checked by every rule and can be written",
    (seed, nth, misfit) => {
      const result = validateReport(spoil(syntheticReport(seeded(seed), { full: true }), nth, misfit), { asOf });
      expect(result.outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
      for (const write of [writeText, writeMarkdown, writeHtml]) expect(write(result.report)).toMatch(/\n$/);
    },
  );

  it("is written without what was left out", () => {
    const { report } = validateReport(
      { opening: [{ type: "paragraph", text: "第一段。" }, 5, { type: "paragraph", text: "第三段。" }] },
      { asOf },
    );
    expect(writeText(report)).toBe("　　第一段。\n　　第三段。\n");
  });
});
