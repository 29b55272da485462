import { defaultFacts, type Facts, mergeFacts } from "../law/facts.js";
import type { Locale } from "../model/terms.js";
import { rules as catalogue } from "../rules/index.js";
import type { Rule, Severity, Stage } from "../rules/rule.js";
import { type IsoDate, todayInChina } from "../text/date.js";
import type { Source } from "../text/source.js";
import type { Suppression, ValidateOptions } from "./result.js";

/** A rule as it is set for one call. */
export interface RuleInForce {
  readonly rule: Rule;
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
  readonly suppressions: readonly Suppression[];
}

/** Checks a call's options. */
export function resolveOptions(options: ValidateOptions = {}): ResolvedOptions {
  const rules = [...catalogue, ...(options.customRules ?? [])].map((rule): RuleInForce => {
    const setting = options.rules?.[rule.id];
    const [severity, given] = Array.isArray(setting) ? setting : [setting, undefined];
    return {
      rule,
      off: setting === "off",
      severity: severity === "off" ? undefined : severity,
      options: rule.options?.parse(given ?? {}),
    };
  });
  return {
    stage: options.stage ?? "publication",
    asOf: options.asOf ?? todayInChina(),
    locale: options.locale ?? "zh-CN",
    source: options.source,
    facts: mergeFacts(defaultFacts, options.facts),
    rules,
    suppressions: options.suppressions ?? [],
  };
}
