import type { Report } from "../model/report.js";
import type { Fault, Fix } from "../rules/rule.js";
import { type Path, type Range, toPointer, valueAt } from "../text/path.js";

/** What sensitive findings point at: it is repeated nowhere, in no finding of another rule either. */
export interface Secrets {
  /** Whether there is nothing to hide: then texts stay as they are. */
  readonly areNone: boolean;
  /** The text with every sensitive word turned into asterisks. */
  mask(text: string): string;
  /** A stretch of the string at a path, with what is sensitive there turned into asterisks. */
  maskRange(path: Path, value: string, range: Range): string;
  /** A value of a message, masked also where it is a piece of something sensitive that the finding's range touches. */
  maskParam(path: Path, value: unknown, range: Range | undefined, text: string): string;
  /** Whether a repair touches or repeats something sensitive. */
  isTouchedBy(fix: Fix): boolean;
}

const noSecrets: Secrets = {
  areNone: true,
  mask: (text) => text,
  maskRange: (_, value, [from, to]) => value.slice(from, to),
  maskParam: (_path, _value, _range, text) => text,
  isTouchedBy: () => false,
};

/** Ranges of one string in order, each with how far any up to it reaches: so that thousands in one endless line are not all looked at for each question. */
interface Sorted {
  readonly ranges: readonly Range[];
  readonly reach: readonly number[];
}

const nowhere: Sorted = { ranges: [], reach: [] };

function sorted(given: readonly Range[]): Sorted {
  const ranges = [...given].sort(([a], [b]) => a - b);
  const reach: number[] = [];
  for (const [, end] of ranges) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return { ranges, reach };
}

function overlappingAmong({ ranges, reach }: Sorted, from: number, to: number): readonly Range[] {
  let low = 0;
  let high = reach.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] as number) > from) high = middle;
    else low = middle + 1;
  }
  const found: Range[] = [];
  for (let index = low; index < ranges.length; index++) {
    const range = ranges[index] as Range;
    if (range[0] >= to) break;
    if (range[1] > from) found.push(range);
  }
  return found;
}

/** Gathers what the faults of sensitive rules point at. A fault without a range points at the whole string. */
export function secretsOf(report: Report, faults: readonly Fault[]): Secrets {
  if (faults.length === 0) return noSecrets;
  const ranges = new Map<string, Range[]>();
  const words = new Set<string>();
  // The strings that hold something sensitive: what stands elsewhere is told apart without writing its path.
  const holders = new Set<string>();
  for (const { path, range } of faults) {
    const value = valueAt(report, path);
    if (typeof value !== "string") continue;
    holders.add(value);
    const [from, to] = range ?? [0, value.length];
    const pointer = toPointer(path);
    const list = ranges.get(pointer);
    if (list) list.push([from, to]);
    else ranges.set(pointer, [[from, to]]);
    const word = value.slice(from, to).trim();
    // A single character says nothing by itself.
    if (word.length >= 2) words.add(word);
  }
  // Longer ones first, so that no part of one is left standing.
  const lengths = [...new Set([...words].map((word) => word.length))].sort((a, b) => b - a);
  const places = new Map([...ranges].map(([pointer, list]) => [pointer, sorted(list)]));
  // One bit for each group of characters that a word may begin with: nearly all others are told apart by it.
  let beginnings = 0;
  for (const word of words) beginnings |= 1 << (word.charCodeAt(0) & 31);
  const mask = (text: string): string => {
    let masked = "";
    let kept = 0;
    for (let at = 0; at < text.length; at++) {
      if (((beginnings >>> (text.charCodeAt(at) & 31)) & 1) === 0) continue;
      const length = lengths.find((length) => at + length <= text.length && words.has(text.slice(at, at + length)));
      if (length === undefined) continue;
      masked += text.slice(kept, at) + "*".repeat(length);
      at += length - 1;
      kept = at + 1;
    }
    return kept === 0 ? text : masked + text.slice(kept);
  };
  const overlapping = (path: Path, value: unknown, [from, to]: Range): readonly Range[] =>
    typeof value === "string" && holders.has(value) ? overlappingAmong(places.get(toPointer(path)) ?? nowhere, from, to) : [];
  return {
    areNone: false,
    mask,
    maskRange: (path, value, [from, to]) => {
      let masked = value.slice(from, to);
      for (const [start, end] of overlapping(path, value, [from, to])) {
        const first = Math.max(start, from) - from;
        const last = Math.min(end, to) - from;
        masked = masked.slice(0, first) + "*".repeat(last - first) + masked.slice(last);
      }
      return mask(masked);
    },
    maskParam: (path, value, range, text) => {
      const masked = mask(text);
      if (masked !== text || text.length < 2 || !range) return masked;
      const repeats =
        typeof value === "string" && overlapping(path, value, range).some(([start, end]) => value.slice(start, end).includes(text));
      return repeats ? "*".repeat(text.length) : text;
    },
    isTouchedBy: ({ edits }) =>
      edits.some(
        ({ path, range, text }) =>
          mask(text) !== text || overlapping(path, valueAt(report, path), range ?? [0, Number.POSITIVE_INFINITY]).length > 0,
      ),
  };
}
