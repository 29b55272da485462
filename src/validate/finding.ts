import { citationText, isInForce } from "../law/citation.js";
import { instruments } from "../law/instruments.js";
import type { Locale } from "../model/terms.js";
import type { Fault, Force, RuleContext, Severity } from "../rules/rule.js";
import { shorten } from "../text/count.js";
import { valueAt } from "../text/path.js";
import { placeOf } from "./place.js";
import { renderMessage } from "./render.js";
import type { Finding } from "./result.js";
import type { RuleRun } from "./run.js";

const severities: { readonly [force in Force]: Severity } = { must: "error", should: "warning", hint: "info" };

/** Makes a finding of what a rule found: severity, place, quote, position, citations, message. */
export function toFinding({ rule, set, force: ruleForce }: RuleRun, fault: Fault, { report, source }: RuleContext, locale: Locale): Finding {
  const force = fault.force ?? ruleForce;
  const { path, range, messageId } = fault;
  const place = placeOf(report, path, { locale, withoutHeadings: rule.sensitive === true });
  const value = valueAt(report, path);
  const quote = rule.sensitive || range === undefined || typeof value !== "string" ? undefined : shorten(value.slice(...range), 20);
  const params = (fault.params ?? {}) as Finding["params"];
  const template = rule.messages[messageId];
  if (!template) throw new TypeError(`rule ${rule.id} has no message ${JSON.stringify(messageId)}`);
  const position = typeof value === "string" && source?.readAt(path) !== value ? undefined : source?.locate(path, range);
  return {
    rule: rule.id,
    messageId,
    params,
    message: renderMessage(template[locale], { place, ...(quote === undefined ? {} : { quote }), ...params }, report, locale),
    outcome: fault.outcome ?? "failed",
    force,
    severity: set.severity ?? severities[force],
    audience: rule.audience,
    path,
    ...(range && { range }),
    ...(position && { position }),
    place,
    ...(quote !== undefined && { quote }),
    basis: rule.basis
      .filter(({ instrument }) => isInForce(instruments[instrument], report.year))
      .map((reference) => ({ ...reference, text: citationText(reference, locale) })),
    url: `https://fazhi-report.github.io/rules/${rule.id}`,
    fingerprint: "",
    ...(fault.fix && { fix: fault.fix }),
    ...(rule.sensitive && { sensitive: true as const }),
  };
}
