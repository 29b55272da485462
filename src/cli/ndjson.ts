import { maskOf, shownFindings } from "../format/mask.js";
import type { Locale } from "../model/terms.js";
import type { Outcome } from "./check-file.js";
import { problemText } from "./problem.js";

/** What was found in a report, as one line of JSON with its keys in a fixed order. Of the report's own words only year and issuers; `error` where it could not be read. */
export function ndjsonLine(outcome: Outcome, locale: Locale): string {
  const { name } = outcome;
  if (outcome.status === "failed") return `${JSON.stringify({ name, error: problemText(outcome.thrown, locale) })}\n`;
  const { result } = outcome;
  const { verdict, report, coverage, checklist, notChecked, ruleSet } = result;
  const mask = maskOf(result);
  const findings = shownFindings(result, mask).map((finding) => {
    const { rule, messageId, force, severity, audience, message, params, place, quote, path, range, position, fingerprint } = finding;
    const { outcome: found, suppressed } = finding;
    return {
      rule,
      messageId,
      outcome: found,
      force,
      severity,
      audience,
      message,
      params,
      place,
      quote,
      path,
      range,
      position,
      fingerprint,
      suppressed,
    };
  });
  const crashed = result.outcomes.flatMap(({ rule, outcome: state }) => (state === "crashed" ? [rule] : []));
  const unlisted = result.outcomes.flatMap(({ rule, unlisted: count }) => (count === undefined ? [] : [[rule, count] as const]));
  return `${JSON.stringify({
    name,
    verdict,
    year: report.year,
    issuers: mask.deep(report.issuers?.map(({ name: issuer, kind, level }) => ({ name: issuer, kind, level }))),
    coverage: Object.fromEntries(Object.entries(coverage).map(([part, { status }]) => [part, status])),
    checklist: Object.fromEntries(checklist.map(({ item, status }) => [item, status])),
    findings,
    ...(crashed.length > 0 && { crashed }),
    ...(unlisted.length > 0 && { unlisted: Object.fromEntries(unlisted) }),
    notChecked,
    ruleSet,
  })}\n`;
}
