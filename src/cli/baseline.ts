import type { Suppression, ValidationResult } from "../validate/result.js";

/** Findings of a day, to be accepted as they are (基线). */
export interface Baseline {
  add(result: ValidationResult): void;
  /** The entries in a fixed order. Only fingerprints: nothing of the reports' words. */
  entries(): Suppression[];
}

/** Collects findings as suppressions, each once. */
export function createBaseline(): Baseline {
  const entries = new Map<string, Suppression>();
  return {
    add: ({ findings, ruleSet: { asOf, locale } }) => {
      const reason = locale === "zh-CN" ? `基线：${asOf}时已有` : `baseline: already there on ${asOf}`;
      for (const { rule, fingerprint, suppressed } of findings)
        if (!suppressed) entries.set(`${rule} ${fingerprint}`, { rule, fingerprint, reason, date: asOf });
    },
    entries: () => [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  };
}

/** Suppressions that fitted nothing in any file. */
export interface UnusedTally {
  add(result: ValidationResult): void;
  unused(): readonly Suppression[];
}

/** Keeps only the suppressions that no file has used. */
export function tallyUnused(): UnusedTally {
  let unused: ReadonlySet<Suppression> | undefined;
  return {
    add: ({ unusedSuppressions }) => {
      const before = unused;
      unused = new Set(before ? unusedSuppressions.filter((suppression) => before.has(suppression)) : unusedSuppressions);
    },
    unused: () => [...(unused ?? [])],
  };
}
