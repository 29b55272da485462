import type { Part, Report } from "../model/report.js";
import type { PartCoverage } from "../rules/rule.js";
import { coverageOfSections } from "./context/coverage.js";
import { layOut } from "./context/passages.js";

/** Where each part of a report is covered (规定内容对照): by a section of its own, embedded in another part's section, or nowhere. */
export function coverageOf(report: Report): { readonly [part in Part]: PartCoverage } {
  return coverageOfSections(layOut(report).sections);
}
