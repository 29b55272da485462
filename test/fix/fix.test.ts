import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/fix/fix.js";
import type { Report } from "../../src/model/report.js";
import type { Edit } from "../../src/rules/rule.js";
import type { Finding } from "../../src/validate/result.js";

const report: Report = {
  title: "清溪县云台镇2024年法治政府建设情况报告",
  opening: [
    { type: "paragraph", text: "推进推进依法行政,成效明显。" },
    { type: "paragraph", text: "现将情况报告如下:" },
  ],
};
const first = ["opening", 0, "text"];

function finding(edits: readonly Edit[] | undefined, more: Partial<Finding> = {}): Finding {
  return {
    rule: "test/rule",
    messageId: "one",
    params: {},
    message: "",
    outcome: "failed",
    force: "hint",
    severity: "info",
    audience: "drafter",
    path: first,
    place: "",
    basis: [],
    url: "",
    fingerprint: "",
    ...(edits && { fix: { edits } }),
    ...more,
  } as Finding;
}

const comma = finding([{ path: first, range: [8, 9], text: "，" }]);
const doubled = finding([{ path: first, range: [0, 4], text: "推进" }]);
const colon = finding([{ path: ["opening", 1, "text"], range: [8, 9], text: "：" }]);

describe("applyFixes", () => {
  it("changes several strings and several places of one string, whatever the order of the findings", () => {
    const expected = [
      { type: "paragraph", text: "推进依法行政，成效明显。" },
      { type: "paragraph", text: "现将情况报告如下：" },
    ];
    expect(applyFixes(report, [doubled, comma, colon]).report.opening).toEqual(expected);
    expect(applyFixes(report, [colon, comma, doubled]).report.opening).toEqual(expected);
  });

  it("leaves the report that is given as it is and shares what it does not change", () => {
    const before = structuredClone(report);
    const { report: repaired } = applyFixes(report, [comma]);
    expect(report).toEqual(before);
    expect(repaired).not.toBe(report);
    expect(repaired.opening?.[1]).toBe(report.opening?.[1]);
  });

  it("gives the report itself where nothing is repaired", () => {
    expect(applyFixes(report, [])).toEqual({ report, applied: [], skipped: [] });
    expect(applyFixes(report, [finding(undefined)]).report).toBe(report);
  });

  it("replaces a whole string where the edit has no range, an empty one too", () => {
    const draft: Report = { sections: [{ type: "section", number: "", heading: "存在的不足和原因", content: [] }] };
    const fix = finding([{ path: ["sections", 0, "number"], text: "二、" }], { path: ["sections", 0, "number"] });
    expect(applyFixes(draft, [fix]).report.sections?.[0]?.number).toBe("二、");
  });

  it("inserts and deletes", () => {
    const fixes = [finding([{ path: first, range: [14, 14], text: "附后。" }]), finding([{ path: first, range: [0, 2], text: "" }])];
    expect(applyFixes(report, fixes).report.opening?.[0]?.text).toBe("推进依法行政,成效明显。附后。");
  });

  it("keeps holes of an array", () => {
    const sections = new Array(2);
    sections[1] = { type: "section", number: "2、", heading: "存在的不足和原因", content: [] };
    const { report: repaired } = applyFixes({ sections }, [finding([{ path: ["sections", 1, "number"], text: "二、" }])]);
    expect(repaired.sections?.[1]?.number).toBe("二、");
    expect(0 in (repaired.sections ?? [])).toBe(false);
  });

  it.each([
    ["no-fix", finding(undefined)],
    ["no-fix", finding([])],
    ["undecided", { ...comma, outcome: "undecided" as const }],
    ["suppressed", { ...comma, suppressed: { reason: "沿用上级模板" } }],
    ["changed", finding([{ path: ["opening", 7, "text"], range: [0, 1], text: "" }])],
    ["changed", finding([{ path: ["opening"], text: "" }])],
    ["changed", finding([{ path: first, range: [10, 99], text: "" }])],
    ["changed", finding([{ path: first, range: [3, 2], text: "" }])],
    ["changed", { ...comma, range: [8, 9] as const, quote: "；" }],
    [
      "changed",
      finding([
        { path: first, range: [0, 3], text: "" },
        { path: first, range: [2, 4], text: "" },
      ]),
    ],
  ])("skips a finding: %s", (reason, skipped) => {
    expect(applyFixes(report, [skipped])).toEqual({ report, applied: [], skipped: [{ finding: skipped, reason }] });
  });

  it("makes a repair whole or not at all where two overlap: the first one wins", () => {
    const both = finding([
      { path: first, range: [7, 10], text: "" },
      { path: ["opening", 1, "text"], range: [8, 9], text: "：" },
    ]);
    const result = applyFixes(report, [comma, both]);
    expect(result.applied).toEqual([comma]);
    expect(result.skipped).toEqual([{ finding: both, reason: "overlap" }]);
    expect(result.report.opening?.[1]?.text).toBe("现将情况报告如下:");
    expect(applyFixes(report, [both, comma]).applied).toEqual([both]);
  });

  it("takes two insertions at one place for an overlap, two neighbours for none", () => {
    const insertion = (text: string): Finding => finding([{ path: first, range: [4, 4], text }]);
    expect(applyFixes(report, [insertion("（"), insertion("）")]).skipped).toHaveLength(1);
    expect(applyFixes(report, [doubled, finding([{ path: first, range: [4, 6], text: "合法" }])]).report.opening?.[0]?.text).toBe(
      "推进合法行政,成效明显。",
    );
  });

  it("does not reach a prototype", () => {
    const hostile = finding([{ path: ["__proto__", "title"], text: "改" }]);
    expect(applyFixes(report, [hostile]).skipped).toHaveLength(1);
    expect(Object.hasOwn(Object.prototype, "title")).toBe(false);
  });
});
