import type { ValidationResult } from "../validate/result.js";
import { changeFinder } from "./change.js";
import { maskOf, shownFindings } from "./mask.js";
import type { FormatOptions } from "./options.js";

/** Writes a result as JSON, keys in a fixed order, without the report: findings, outcomes, coverage, checklist, and what was not checked. */
export function formatJson(result: ValidationResult, { name, source, before }: FormatOptions = {}): string {
  const { verdict, outcomes, coverage, checklist, notChecked, unusedSuppressions, ruleSet } = result;
  const mask = maskOf(result, source);
  const changeOf = changeFinder(before);
  const mended = before?.mended.map(({ rule, messageId, message, place, fingerprint }) => ({
    rule,
    messageId,
    message: mask.words(message),
    place: mask.words(place),
    fingerprint,
  }));
  const findings = shownFindings(result, mask).map((finding) => {
    const {
      rule,
      messageId,
      outcome,
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
      basis,
      url,
      fingerprint,
      fix,
      sensitive,
      suppressed,
    } = finding;
    // A repair says what stood there, or what is left when it goes.
    return {
      rule,
      messageId,
      outcome,
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
      basis,
      url,
      fingerprint,
      fix: sensitive ? undefined : fix,
      sensitive,
      suppressed,
      change: changeOf(finding),
    };
  });
  return `${JSON.stringify({ name, verdict, findings, mended, outcomes: mask.deep(outcomes), coverage, checklist, notChecked, unusedSuppressions, ruleSet }, null, 2)}\n`;
}
