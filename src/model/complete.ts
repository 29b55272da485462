import { isIsoDate } from "../text/date.js";
import type { CompleteReport, Report } from "./report.js";

const said = (text: unknown): boolean => typeof text === "string" && text.trim() !== "";

/**
 * Whether a report has everything a complete one must say (要素齐全): year, title, at least one issuer with a name, one section, one signatory, and the date of issue.
 * Narrows to {@link CompleteReport}. It does not judge what the sections say; that is the business of the rules.
 */
export function isComplete(report: Report): report is CompleteReport {
  return (
    Number.isInteger(report.year) &&
    said(report.title) &&
    report.issuers?.some((issuer) => said(issuer.name)) === true &&
    (report.sections?.length ?? 0) > 0 &&
    report.signOff?.signatories?.some(said) === true &&
    isIsoDate(report.signOff.date)
  );
}
