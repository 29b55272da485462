import type { ValidationResult } from "../validate/result.js";
import { maskOf, shownFindings } from "./mask.js";
import type { FormatOptions } from "./options.js";

/** Writes a result as JSON, keys in a fixed order, without the report: findings, outcomes, coverage, checklist, and what was not checked. */
export function formatJson(result: ValidationResult, { name, source }: FormatOptions = {}): string {
  const { verdict, outcomes, coverage, checklist, notChecked, unusedSuppressions, ruleSet } = result;
  const mask = maskOf(result, source);
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
    };
  });
  return `${JSON.stringify({ name, verdict, findings, outcomes: mask.deep(outcomes), coverage, checklist, notChecked, unusedSuppressions, ruleSet }, null, 2)}\n`;
}
