import { defaultFacts, type Facts, mergeFacts } from "../law/facts.js";
import type { Locale } from "../model/terms.js";
import { rules as catalogue } from "../rules/index.js";
import type { Rule, Severity, Stage } from "../rules/rule.js";
import { type IsoDate, isIsoDate, todayInChina } from "../text/date.js";
import type { Source } from "../text/source.js";
import { inWords, isNamed, refuseUnknown } from "./caller.js";
import { indexNeedles, type NeedleIndex } from "./context/scan.js";
import { checkCustomRules } from "./custom.js";
import type { RuleOptions, RuleSetting, Suppression, ValidateOptions } from "./result.js";
import { checkSuppressions } from "./suppressions.js";

/** A rule as it is set for one call. All are made with the same fields in the same order: rules themselves differ in theirs, and reading those costs more than most rules. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly id: string;
  readonly force: Rule["force"];
  readonly stage: Stage | undefined;
  readonly needs: Rule["needs"];
  readonly applies: Rule["applies"];
  readonly check: Rule["check"];
  /** Whether it looks at the prescribed parts, which only a report of this kind has. */
  readonly isOfParts: boolean;
  readonly hasOptions: boolean;
  readonly off: boolean;
  /** Overrides the severity that follows from the force. */
  readonly severity: Severity | undefined;
  /** Its options, checked, with defaults filled in. */
  readonly options: unknown;
}

/** The options of a call, checked, with defaults filled in. */
export interface ResolvedOptions {
  readonly stage: Stage;
  readonly asOf: IsoDate;
  readonly locale: Locale;
  readonly source: Source | undefined;
  readonly facts: Facts;
  readonly rules: readonly RuleInForce[];
  readonly needles: NeedleIndex;
  readonly suppressions: readonly Suppression[];
}

const optionNames = [
  "stage",
  "asOf",
  "locale",
  "source",
  "rules",
  "customRules",
  "facts",
  "suppressions",
] as const satisfies readonly (keyof ValidateOptions)[];
const stages = ["publication", "submission"] as const satisfies readonly Stage[];
const locales = ["zh-CN", "en"] as const satisfies readonly Locale[];
const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];
const settings = `"off", "error", "warning", "info" or [severity, options]`;

function inForce(rule: Rule, off: boolean, severity: Severity | undefined, options: unknown): RuleInForce {
  const { id, force, stage, needs, applies, check } = rule;
  const isOfParts = id.startsWith("parts/") || id.startsWith("content/");
  return { rule, id, force, stage, needs, applies, check, isOfParts, hasOptions: rule.options !== undefined, off, severity, options };
}

const withDefaults = (rule: Rule): RuleInForce => inForce(rule, false, undefined, rule.options?.parse({}));

const needlesOf = (rules: readonly RuleInForce[], facts: Facts): NeedleIndex => {
  const needles: string[] = [];
  for (const { rule, off } of rules) {
    if (off || !rule.needles) continue;
    for (const needle of typeof rule.needles === "function" ? rule.needles(facts) : rule.needles) needles.push(needle);
  }
  return indexNeedles(needles);
};

let defaults: { readonly rules: readonly RuleInForce[]; readonly needles: NeedleIndex } | undefined;

/** The whole catalogue as it stands without any setting: the same for every call, so made once, on first use. */
function catalogueDefaults(): NonNullable<typeof defaults> {
  if (!defaults) {
    const rules = (catalogue as readonly Rule[]).map(withDefaults);
    defaults = { rules, needles: needlesOf(rules, defaultFacts) };
  }
  return defaults;
}

/**
 * Checks a call's options and fills in what was left out.
 *
 * @throws TypeError that says what was wrong and what is allowed.
 */
export function resolveOptions(options: ValidateOptions = {}): ResolvedOptions {
  if (!isNamed(options)) throw new TypeError(`the options must be an object, not ${inWords(options)}`);
  refuseUnknown("option", options, optionNames);
  const { stage = "publication", locale = "zh-CN", asOf = todayInChina(), source, suppressions } = options;
  if (!stages.includes(stage)) throw new TypeError(`unknown stage: ${inWords(stage)} (allowed: "publication", "submission")`);
  if (!locales.includes(locale)) throw new TypeError(`unknown locale: ${inWords(locale)} (allowed: "zh-CN", "en")`);
  if (!isIsoDate(asOf)) throw new TypeError(`asOf is not a date: ${inWords(asOf)} (allowed: a calendar date written YYYY-MM-DD)`);
  if (source !== undefined) checkSource(source);
  if (options.facts !== undefined && !isNamed(options.facts))
    throw new TypeError(`facts must be an object of tables, not ${inWords(options.facts)}`);
  const facts = options.facts ? mergeFacts(defaultFacts, options.facts as Partial<Facts>) : defaultFacts;
  const { rules, needles } = rulesInForce(options, facts);
  return { stage, asOf, locale, source, facts, rules, needles, suppressions: suppressions ? checkSuppressions(suppressions, rules) : [] };
}

function checkSource(source: unknown): void {
  const { locate, readAt, text } = (isNamed(source) ? source : {}) as Partial<Source>;
  if (typeof locate !== "function" || typeof readAt !== "function" || typeof text !== "string") {
    throw new TypeError(`source must be the source that came with the report from reading, not ${inWords(source)}`);
  }
}

function rulesInForce({ rules: given, customRules }: ValidateOptions, facts: Facts): Pick<ResolvedOptions, "rules" | "needles"> {
  const shared = catalogueDefaults();
  if (given === undefined && customRules === undefined && facts === defaultFacts) return shared;
  const own = customRules === undefined ? [] : checkCustomRules(customRules, catalogue).map(withDefaults);
  const all = own.length > 0 ? [...shared.rules, ...own] : shared.rules;
  const rules = given === undefined ? all : applySettings(all, given);
  // A few rules that are off don't pay for an index of one's own.
  const isShared = own.length === 0 && facts === defaultFacts && rules.filter(({ off }) => off).length * 2 <= rules.length;
  return { rules, needles: isShared ? shared.needles : needlesOf(rules, facts) };
}

function applySettings(all: readonly RuleInForce[], given: NonNullable<ValidateOptions["rules"]>): readonly RuleInForce[] {
  if (!isNamed(given)) throw new TypeError(`rules must be an object from rule ids to settings, not ${inWords(given)}`);
  const byId = new Map(all.map((set) => [set.rule.id, set]));
  for (const [id, setting] of Object.entries(given) as [string, RuleSetting | undefined][]) {
    const set = byId.get(id);
    if (!set) throw new TypeError(`unknown rule: ${inWords(id)} (allowed: ${nearest(id, [...byId.keys()])})`);
    if (setting !== undefined) byId.set(id, settingOf(set, setting));
  }
  return [...byId.values()];
}

function settingOf(set: RuleInForce, setting: RuleSetting): RuleInForce {
  const { rule } = set;
  if (setting === "off") return inForce(rule, true, set.severity, set.options);
  const [severity, options] = Array.isArray(setting) ? (setting as readonly [Severity, RuleOptions?]) : [setting as Severity, undefined];
  const isSetting = severities.includes(severity) && !(Array.isArray(setting) && setting.length > 2);
  if (!isSetting) throw new TypeError(`rule ${rule.id}: ${inWords(setting)} is no setting (allowed: ${settings})`);
  if (options === undefined) return inForce(rule, set.off, severity, set.options);
  if (!rule.options) throw new TypeError(`rule ${rule.id} takes no options (allowed: ${settings.replace(" or [severity, options]", "")})`);
  const parsed = rule.options.safeParse(options);
  if (parsed.success) return inForce(rule, set.off, severity, parsed.data);
  const wrong = parsed.error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.map(String).join(".")}: ${message}` : message))
    .join("; ");
  throw new TypeError(`rule ${rule.id}: wrong options: ${wrong} (allowed: ${Object.keys(rule.options.shape).join(", ")})`);
}

/** The ids of the family that was meant, else all of them. */
function nearest(id: string, ids: readonly string[]): string {
  const family = ids.filter((known) => known.startsWith(`${id.split("/")[0]}/`));
  return (family.length > 0 ? family : ids).join(", ") || "none";
}
