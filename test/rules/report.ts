import { readFileSync } from "node:fs";
import { applyFixes } from "../../src/fix/fix.js";
import type { Report } from "../../src/model/report.js";
import type { Finding } from "../../src/validate/result.js";
import { validateReport } from "../../src/validate/validate.js";

const text = readFileSync(new URL("../suite/bases/complete.json", import.meta.url), "utf8");

/** The complete report of the suite with other contents. */
export const reportWith = (more: Partial<Report>): Report => ({ ...(JSON.parse(text) as Report), ...more });

/** What one rule finds in a report. */
export const findingsOf = (report: Report, rule: string): readonly Finding[] =>
  validateReport(report, { asOf: "2026-11-22" }).findings.filter((finding) => finding.rule === rule);

/** The report as it is after the repairs that one rule offers. */
export const repaired = (report: Report, rule: string): Report => applyFixes(report, findingsOf(report, rule)).report;

/** A report whose first section holds these paragraphs, and the paragraphs after the repairs of a rule. */
export function paragraphsRepaired(paragraphs: readonly string[], rule: string): readonly string[] {
  const report = reportWith({
    opening: paragraphs.map((paragraph) => ({ type: "paragraph", text: paragraph })),
  });
  return (repaired(report, rule).opening ?? []).map((block) => (block.type === "paragraph" ? block.text : ""));
}
