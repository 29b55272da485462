import { citationText, yearsInForce } from "../law/citation.js";
import { instruments } from "../law/instruments.js";
import type { Report } from "../model/report.js";
import type { Locale, LocalText } from "../model/terms.js";
import { oncePer } from "../rules/once.js";
import type { Fault, Force, Params, ParamValue, Rule, Severity } from "../rules/rule.js";
import { ruleUrl } from "../rules/url.js";
import { shorten } from "../text/count.js";
import { valueAt } from "../text/path.js";
import type { Source } from "../text/source.js";
import { identityOf } from "./fingerprint.js";
import { type PlaceCounts, type PlaceOptions, placeOf } from "./place.js";
import { locate, positionOf } from "./position.js";
import { renderMessage } from "./render.js";
import type { Citation, Finding } from "./result.js";
import type { RuleRun } from "./run.js";
import type { Secrets } from "./secrets.js";

const severities: { readonly [force in Force]: Severity } = { must: "error", should: "warning", hint: "info" };

/** What findings are made with: the same for all of one validation. */
export interface FindingInput {
  readonly report: Report;
  readonly source: Source | undefined;
  readonly locale: Locale;
  readonly secrets: Secrets;
  readonly counts: PlaceCounts;
}

/** A finding while it is made: fields are set one by one, since a copy for each optional field would cost more than all the rest. */
export type FindingInMaking = { -readonly [Key in keyof Finding]: Finding[Key] };

/** A provision a rule rests on, in words, with the reporting years it was in force for. */
interface Basis {
  readonly from: number;
  readonly to: number;
  readonly citation: { readonly [locale in Locale]: Citation };
}

const basisOf = oncePer(({ basis }: Rule): readonly Basis[] =>
  basis.map((reference) => ({
    ...yearsInForce(instruments[reference.instrument]),
    citation: {
      "zh-CN": { ...reference, text: citationText(reference, "zh-CN") },
      en: { ...reference, text: citationText(reference, "en") },
    },
  })),
);

/** The provisions a rule rests on that were in force for a reporting year. */
function citationsOf(rule: Rule, year: number | undefined, locale: Locale): Citation[] {
  const inForce: Citation[] = [];
  for (const { from, to, citation } of basisOf(rule)) {
    if (year === undefined || (from <= year && year <= to)) inForce.push(citation[locale]);
  }
  return inForce;
}

/** A local provision (本地规定) is never shown as national law. */
function localCitation(name: LocalText, locale: Locale): Citation {
  return { instrument: "local", text: locale === "zh-CN" ? `本地规定：${name["zh-CN"]}` : `Local rule: ${name.en}` };
}

/**
 * Makes a finding of what a rule found: severity, place, quote, position, citations, message. Its fingerprint is what the hash will be made from, until all findings are
 * known.
 */
export function toFinding(
  { rule, set, force: ruleForce }: RuleRun,
  fault: Fault,
  { report, source, locale, secrets, counts }: FindingInput,
): FindingInMaking {
  const force = fault.force ?? ruleForce;
  const { path, range, messageId, span, fix, local } = fault;
  const isSensitive = rule.sensitive === true;
  const options: PlaceOptions = { locale, withoutHeadings: isSensitive, mask: secrets.mask, counts };
  const template = rule.messages[messageId];
  if (!template) throw new TypeError(`rule ${rule.id} has no message ${JSON.stringify(messageId)}`);
  const place = placeOf(report, path, options);
  const value = range || !isSensitive ? valueAt(report, path) : undefined;
  let quote: string | undefined;
  if (range && !isSensitive && typeof value === "string") quote = shorten(secrets.maskRange(value, range), 20);
  // A sensitive rule masks its own params; those of other rules must not give it away.
  const params: Params = isSensitive ? (fault.params ?? {}) : maskParams(fault, value, secrets);
  const position =
    span && source ? positionOf(source.text, { start: span[0], end: span[1] }) : source && locate(source, report, path, range);
  const finding = {
    rule: rule.id,
    messageId,
    params,
    message: renderMessage(template, { place, quote, params, report, options }),
    outcome: fault.outcome ?? "failed",
    force,
    severity: set.severity ?? severities[force],
    audience: rule.audience,
    path,
  } as FindingInMaking;
  if (range) finding.range = range;
  if (position) finding.position = position;
  finding.place = place;
  if (quote !== undefined) finding.quote = quote;
  finding.basis = local ? [localCitation(local, locale)] : citationsOf(rule, report.year, locale);
  finding.url = ruleUrl(rule.id);
  finding.fingerprint = identityOf(finding, isSensitive ? undefined : value, report, secrets);
  if (fix && !secrets.isTouchedBy(fix)) finding.fix = fix;
  if (isSensitive) finding.sensitive = true;
  return finding;
}

function maskParams({ range, params }: Fault, value: unknown, secrets: Secrets): Params {
  if (params === undefined || secrets.areNone) return params ?? {};
  const masked: { [name: string]: ParamValue } = {};
  const mask = (text: string): string => secrets.maskParam(value, range, text);
  for (const [name, value] of Object.entries(params as Params)) {
    if (typeof value === "number") masked[name] = mask(String(value)) === String(value) ? value : mask(String(value));
    else if (typeof value === "string") masked[name] = mask(value);
    else if ("term" in value || "place" in value) masked[name] = value;
    else masked[name] = { "zh-CN": mask(value["zh-CN"]), en: mask(value.en) };
  }
  return masked;
}
