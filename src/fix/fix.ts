import type { Report } from "../model/report.js";
import type { Edit } from "../rules/rule.js";
import { shorten } from "../text/count.js";
import { type Path, toPointer, valueAt } from "../text/path.js";
import type { Finding } from "../validate/result.js";

/** Why a finding's repair was not made. */
export type SkipReason =
  /** The finding has no mechanical repair. */
  | "no-fix"
  /** A person has to look first. */
  | "undecided"
  /** It is known and accepted. */
  | "suppressed"
  /** The report no longer holds the text that the finding speaks of. */
  | "changed"
  /** It would change the same characters as a repair that was made. */
  | "overlap";

/** What {@link applyFixes} gives. */
export interface FixResult {
  /** The repaired report; the input itself where nothing was repaired. */
  readonly report: Report;
  /** Findings whose repair was made, in their order. */
  readonly applied: readonly Finding[];
  readonly skipped: readonly { readonly finding: Finding; readonly reason: SkipReason }[];
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The changes of one string, in the order of their places. */
interface StringChanges {
  readonly path: Path;
  readonly changes: readonly Change[];
}

/**
 * Makes the mechanical repairs (自动更正) that findings carry: marks, brackets, the form of numbers and dates; never figures, years, names or contents.
 * A repair is made whole or not at all. The report that is given stays as it is; nothing is thrown for findings that do not fit it.
 *
 * @param findings Findings of this report, all or some of them.
 */
export function applyFixes(report: Report, findings: readonly Finding[]): FixResult {
  const applied: Finding[] = [];
  const skipped: { finding: Finding; reason: SkipReason }[] = [];
  const made = new Map<string, StringChanges>();
  for (const finding of findings) {
    const wanted = changesOf(report, finding);
    if (typeof wanted === "string") {
      skipped.push({ finding, reason: wanted });
      continue;
    }
    const merged = [...wanted].map(
      ([key, { path, changes }]) => [key, { path, changes: inOrder([...(made.get(key)?.changes ?? []), ...changes]) }] as const,
    );
    if (merged.some(([, { changes }]) => doOverlap(changes))) skipped.push({ finding, reason: "overlap" });
    else {
      applied.push(finding);
      for (const [key, changes] of merged) made.set(key, changes);
    }
  }
  let repaired = report;
  const own = new Set<object>();
  for (const { path, changes } of made.values())
    repaired = withValue(repaired, path, changed(String(valueAt(report, path)), changes), own) as Report;
  return { report: repaired, applied, skipped };
}

/** The changes a finding asks for by string, or why they cannot be made. */
function changesOf(report: Report, finding: Finding): ReadonlyMap<string, StringChanges> | SkipReason {
  if (finding.suppressed) return "suppressed";
  if (finding.outcome !== "failed") return "undecided";
  if (!finding.fix || finding.fix.edits.length === 0) return "no-fix";
  const { path, range, quote } = finding;
  if (quote !== undefined && range !== undefined) {
    const value = valueAt(report, path);
    if (typeof value !== "string" || shorten(value.slice(...range), 20) !== quote) return "changed";
  }
  const edits = new Map<string, { path: Path; changes: Change[] }>();
  for (const edit of finding.fix.edits) {
    const change = changeOf(report, edit);
    if (!change) return "changed";
    const key = toPointer(edit.path);
    const same = edits.get(key);
    if (same) same.changes.push(change);
    else edits.set(key, { path: edit.path, changes: [change] });
  }
  return [...edits.values()].some(({ changes }) => doOverlap(inOrder(changes))) ? "changed" : edits;
}

function changeOf(report: Report, { path, range, text }: Edit): Change | undefined {
  const value = valueAt(report, path);
  if (typeof value !== "string") return undefined;
  const [from, to] = range ?? [0, value.length];
  return from >= 0 && from <= to && to <= value.length ? { from, to, text } : undefined;
}

const inOrder = (changes: readonly Change[]): readonly Change[] => [...changes].sort((a, b) => a.from - b.from || a.to - b.to);

/** Whether two of the changes, given in order, cannot both be made. Two insertions at one place cannot either: their order would be a guess. */
function doOverlap(changes: readonly Change[]): boolean {
  return changes.some(({ from }, index) => {
    const before = changes[index - 1];
    return before !== undefined && (from < before.to || from === before.from);
  });
}

function changed(text: string, changes: readonly Change[]): string {
  let result = "";
  let at = 0;
  for (const change of changes) {
    result += text.slice(at, change.from) + change.text;
    at = change.to;
  }
  return result + text.slice(at);
}

/** A copy with another value at `path`, where a string stands; what is not on the way there is shared. `own` holds what has been copied already. */
function withValue(root: unknown, path: Path, value: string, own: Set<object>): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  let copy = root as Record<string | number, unknown>;
  if (!own.has(copy)) {
    copy = (Array.isArray(copy) ? copy.slice() : { ...copy }) as Record<string | number, unknown>;
    own.add(copy);
  }
  copy[step] = withValue(copy[step], rest, value, own);
  return copy;
}
