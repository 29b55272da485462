import { isIsoDate } from "../text/date.js";
import { fromPointer, isWithin, type Path } from "../text/path.js";
import { inWords, isNamed, refuseUnknown } from "./caller.js";
import type { RuleInForce } from "./options.js";
import type { Finding, Suppression } from "./result.js";

const names = ["rule", "path", "fingerprint", "reason", "by", "date"] as const satisfies readonly (keyof Suppression)[];

/**
 * Checks suppressions (豁免).
 *
 * @throws TypeError when one names no rule that exists, or is malformed.
 */
export function checkSuppressions(given: readonly Suppression[], rules: readonly RuleInForce[]): readonly Suppression[] {
  if (!Array.isArray(given)) throw new TypeError(`suppressions must be a list, not ${inWords(given)}`);
  const ids = new Set(rules.map(({ rule }) => rule.id));
  const suppressions: readonly Suppression[] = given;
  suppressions.forEach((suppression, index) => {
    const at = `suppressions[${index}]`;
    if (!isNamed(suppression))
      throw new TypeError(`${at} is no suppression: ${inWords(suppression)} (allowed: an object with rule and reason)`);
    refuseUnknown(`entry of ${at}`, suppression, names);
    const { rule, path, fingerprint, reason, by, date } = suppression;
    if (!ids.has(rule)) throw new TypeError(`${at}: unknown rule: ${inWords(rule)} (allowed: the id of a rule of this call)`);
    if (typeof reason !== "string" || reason.trim() === "")
      throw new TypeError(`${at}: the reason is missing (allowed: a text that says why)`);
    if (path !== undefined) {
      try {
        fromPointer(path);
      } catch {
        throw new TypeError(`${at}: path is not a JSON Pointer: ${inWords(path)} (allowed: "" or a text that begins with "/")`);
      }
    }
    if (fingerprint !== undefined && (typeof fingerprint !== "string" || fingerprint === "")) {
      throw new TypeError(`${at}: not a fingerprint: ${inWords(fingerprint)} (allowed: the fingerprint of a finding)`);
    }
    if (by !== undefined && typeof by !== "string") throw new TypeError(`${at}: by is ${inWords(by)} (allowed: a text)`);
    if (date !== undefined && !isIsoDate(date))
      throw new TypeError(`${at}: not a date: ${inWords(date)} (allowed: a calendar date written YYYY-MM-DD)`);
  });
  return suppressions;
}

/** Marks the findings that are suppressed, and says which suppressions fitted none. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): { readonly findings: readonly Finding[]; readonly unused: readonly Suppression[] } {
  if (suppressions.length === 0) return { findings, unused: [] };
  const byRule = new Map<string, { readonly suppression: Suppression; readonly within: Path | undefined }[]>();
  for (const suppression of suppressions) {
    const entry = { suppression, within: suppression.path === undefined ? undefined : fromPointer(suppression.path) };
    const entries = byRule.get(suppression.rule);
    if (entries) entries.push(entry);
    else byRule.set(suppression.rule, [entry]);
  }
  const used = new Set<Suppression>();
  const marked = findings.map((finding) => {
    const fitting = (byRule.get(finding.rule) ?? []).filter(
      ({ suppression: { fingerprint }, within }) =>
        (fingerprint === undefined || fingerprint === finding.fingerprint) && (within === undefined || isWithin(finding.path, within)),
    );
    for (const { suppression } of fitting) used.add(suppression);
    const [first] = fitting;
    return first ? { ...finding, suppressed: { reason: first.suppression.reason } } : finding;
  });
  return { findings: marked, unused: suppressions.filter((suppression) => !used.has(suppression)) };
}
