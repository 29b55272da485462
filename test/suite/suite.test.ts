import { describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index.js";
import { valueAt } from "../../src/text/path.js";
import type { ValidateOptions } from "../../src/validate/result.js";
import { validateReport } from "../../src/validate/validate.js";
import { readOf, reportOf, suiteFiles } from "./cases.js";

const files = suiteFiles();

describe.each(files)("$id", ({ id, file }) => {
  it("is named after its rule", () => {
    expect(file.rule).toBe(id);
  });
  it.each(file.cases)("$name", (testCase) => {
    const read = readOf(testCase);
    const report = read ? read.report : reportOf(testCase);
    const options = { asOf: "2026-11-22", ...testCase.options, ...(read && { source: read.source }) } as ValidateOptions;
    const result = validateReport(report, options);
    const outcome = result.outcomes.find((entry) => entry.rule === id);
    const findings = result.findings
      .filter((finding) => finding.rule === id)
      .map(({ messageId, outcome, force, path, range, params }) => ({
        messageId,
        outcome,
        force,
        path,
        ...(range && { range }),
        ...(Object.keys(params).length > 0 && { params }),
      }));
    expect(findings).toEqual(testCase.findings.map(({ words: _, ...expected }) => expected));
    expect(outcome).toEqual({ rule: id, outcome: testCase.outcome, ...(testCase.reason && { reason: testCase.reason }) });
    for (const { path, range, words } of testCase.findings) {
      if (words !== undefined && range) expect(String(valueAt(report, path)).slice(...range)).toBe(words);
    }
  });
});

describe("the suite", () => {
  it("has a file for every rule and no other", () => {
    expect(files.map(({ id }) => id)).toEqual(rules.map(({ id }) => id as string));
  });
  it.each(files)("$id has at least three failing and three passing cases", ({ file }) => {
    const found = file.cases.filter(({ findings }) => findings.length > 0).length;
    expect(found).toBeGreaterThanOrEqual(3);
    expect(file.cases.length - found).toBeGreaterThanOrEqual(3);
  });
});
