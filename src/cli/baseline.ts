import type { Suppression, ValidationResult } from "../validate/result.js";

/** Findings of a day, to be accepted as they are (基线). */
export interface Baseline {
  add(result: ValidationResult): void;
  /** Takes in the entries of another one. */
  join(entries: readonly Suppression[]): void;
  /** The entries in a fixed order. Only fingerprints: nothing of the reports' words. */
  entries(): Suppression[];
}

/** Collects findings as suppressions, each once. */
export function createBaseline(): Baseline {
  const known = new Map<string, Suppression>();
  const join = (entries: readonly Suppression[]): void => {
    for (const entry of entries) known.set(`${entry.rule} ${entry.fingerprint}`, entry);
  };
  return {
    add: ({ findings, ruleSet: { asOf, locale } }) => {
      const reason = locale === "zh-CN" ? `基线：${asOf}时已有` : `baseline: already there on ${asOf}`;
      join(findings.flatMap(({ rule, fingerprint, suppressed }) => (suppressed ? [] : [{ rule, fingerprint, reason, date: asOf }])));
    },
    join,
    entries: () => [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  };
}

/** Which suppressions were used, by what they say: those of several threads can be joined. */
export interface Usage {
  readonly used: readonly string[];
  readonly unused: readonly Suppression[];
}

/** Keeps account of suppressions, over all files that they are meant for. */
export interface UsageTally {
  add(result: ValidationResult, suppressions: readonly Suppression[]): void;
  join(other: Usage): void;
  usage(): Usage;
}

/** Keeps account of which suppressions fitted something in any file. */
export function tallyUsage(): UsageTally {
  const used = new Set<string>();
  const waiting = new Map<readonly Suppression[], Set<Suppression>>();
  const joined = new Map<string, Suppression>();
  return {
    add: ({ unusedSuppressions }, suppressions) => {
      const open = waiting.get(suppressions) ?? new Set(suppressions);
      waiting.set(suppressions, open);
      if (open.size === 0) return;
      const unused = new Set(unusedSuppressions);
      for (const suppression of open) {
        if (unused.has(suppression)) continue;
        open.delete(suppression);
        used.add(JSON.stringify(suppression));
      }
    },
    join: (other) => {
      for (const key of other.used) used.add(key);
      for (const suppression of other.unused) joined.set(JSON.stringify(suppression), suppression);
    },
    usage: () => {
      const all = new Map(joined);
      for (const open of waiting.values()) for (const suppression of open) all.set(JSON.stringify(suppression), suppression);
      return { used: [...used], unused: [...all].flatMap(([key, suppression]) => (used.has(key) ? [] : [suppression])) };
    },
  };
}
