import { readFileSync } from "node:fs";
import { readReport, validateReport } from "fazhi-report";
import { describe, expect, it } from "vitest";
import { root } from "./blocks.js";

const check = (name: string): ReturnType<typeof validateReport> => {
  const { report, source } = readReport(readFileSync(`${root}examples/demo/${name}`, "utf8"));
  return validateReport(report, { source, asOf: "2026-11-22" });
};

describe("the sample reports", () => {
  it("one is clean", () => {
    const { verdict, findings } = check("yuntai-2024.txt");
    expect(findings.map(({ message }) => message)).toEqual([]);
    expect(verdict).toBe("pass");
  });
  it("one has the defects of real reports", () => {
    const { verdict, findings } = check("shiqiao-2024.txt");
    expect(verdict).toBe("fail");
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(
      expect.arrayContaining([
        "content/causes-missing",
        "figures/rate",
        "numbering/style",
        "parts/missing",
        "parts/thin",
        "privacy/person",
        "privacy/phone",
        "punctuation/half-width",
        "signoff/date-missing",
        "signoff/signatory-missing",
        "source/residue",
        "wording/cutoff",
        "wording/fazhi",
        "wording/law-title",
        "years/plan-year",
      ]),
    );
  });
});
