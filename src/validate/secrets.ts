import type { Report } from "../model/report.js";
import type { Fault, Fix } from "../rules/rule.js";
import { type Range, valueAt } from "../text/path.js";

/** What sensitive findings point at: it is repeated nowhere, in no finding of another rule either. */
export interface Secrets {
  /** Whether there is nothing to hide: then texts stay as they are. */
  readonly areNone: boolean;
  /** The text with every sensitive word turned into asterisks. */
  mask(text: string): string;
  /** A stretch of a string of the report, with what is sensitive there turned into asterisks. */
  maskRange(value: string, range: Range): string;
  /** A value of a message, masked also where it is a piece of something sensitive that the finding's range touches. */
  maskParam(value: unknown, range: Range | undefined, text: string): string;
  /** Whether a repair touches or repeats something sensitive. */
  isTouchedBy(fix: Fix): boolean;
}

const noSecrets: Secrets = {
  areNone: true,
  mask: (text) => text,
  maskRange: (value, [from, to]) => value.slice(from, to),
  maskParam: (_value, _range, text) => text,
  isTouchedBy: () => false,
};

/** Ranges of one string in order, each with how far any up to it reaches: so that thousands in one endless line are not all looked at for each question. */
interface Sorted {
  readonly ranges: readonly Range[];
  readonly reach: readonly number[];
}

function sorted(given: readonly Range[]): Sorted {
  const ranges = [...given].sort(([a], [b]) => a - b);
  const reach: number[] = [];
  for (const [, end] of ranges) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return { ranges, reach };
}

const none: readonly Range[] = [];

function overlappingAmong({ ranges, reach }: Sorted, from: number, to: number): readonly Range[] {
  let low = 0;
  let high = reach.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] as number) > from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < ranges.length && (ranges[end] as Range)[0] < to) end += 1;
  return low === end ? none : ranges.slice(low, end).filter((range) => range[1] > from);
}

/** What is sensitive in one string: where each stretch begins, and how far the longest that begins there reaches. */
interface Holder {
  readonly ends: Map<number, number>;
  sorted: Sorted | undefined;
}

/** Gathers what the faults of sensitive rules point at. A fault without a range points at the whole string. */
export function secretsOf(report: Report, faults: readonly Fault[]): Secrets {
  if (faults.length === 0) return noSecrets;
  const words = new Set<string>();
  // By the string itself: what is sensitive in it is so wherever it stands.
  const holders = new Map<string, Holder>();
  for (const { path, range } of faults) {
    const value = valueAt(report, path);
    if (typeof value !== "string") continue;
    const [from, to] = range ?? [0, value.length];
    let holder = holders.get(value);
    if (!holder) {
      holder = { ends: new Map(), sorted: undefined };
      holders.set(value, holder);
    }
    holder.ends.set(from, Math.max(to, holder.ends.get(from) ?? 0));
    const word = value.slice(from, to).trim();
    // A single character says nothing by itself.
    if (word.length >= 2) words.add(word);
  }
  // Longer ones first, so that no part of one is left standing.
  const lengths = [...new Set([...words].map((word) => word.length))].sort((a, b) => b - a);
  const beginnings = new Set([...words].map((word) => word.charCodeAt(0)));
  // One bit for each group of characters that a word may begin with: most others are told apart by it.
  let groups = 0;
  for (const code of beginnings) groups |= 1 << (code & 31);
  const mask = (text: string): string => {
    let masked = "";
    let kept = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (((groups >>> (code & 31)) & 1) === 0 || !beginnings.has(code)) continue;
      const length = lengths.find((length) => at + length <= text.length && words.has(text.slice(at, at + length)));
      if (length === undefined) continue;
      masked += text.slice(kept, at) + "*".repeat(length);
      at += length - 1;
      kept = at + 1;
    }
    return kept === 0 ? text : masked + text.slice(kept);
  };
  const overlapping = (value: unknown, from: number, to: number): readonly Range[] => {
    const holder = typeof value === "string" ? holders.get(value) : undefined;
    if (!holder) return none;
    holder.sorted ??= sorted([...holder.ends]);
    return overlappingAmong(holder.sorted, from, to);
  };
  return {
    areNone: false,
    mask,
    maskRange: (value, [from, to]) => {
      let masked = value.slice(from, to);
      for (const [start, end] of overlapping(value, from, to)) {
        const first = Math.max(start, from) - from;
        const last = Math.min(end, to) - from;
        masked = masked.slice(0, first) + "*".repeat(last - first) + masked.slice(last);
      }
      return mask(masked);
    },
    maskParam: (value, range, text) => {
      const masked = mask(text);
      if (masked !== text || text.length < 2 || !range) return masked;
      const repeats =
        typeof value === "string" && overlapping(value, range[0], range[1]).some(([start, end]) => value.slice(start, end).includes(text));
      return repeats ? "*".repeat(text.length) : text;
    },
    isTouchedBy: ({ edits }) =>
      edits.some(
        ({ path, range, text }) =>
          mask(text) !== text || overlapping(valueAt(report, path), range?.[0] ?? 0, range?.[1] ?? Number.POSITIVE_INFINITY).length > 0,
      ),
  };
}
