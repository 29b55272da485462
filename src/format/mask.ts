import type { Report } from "../model/report.js";
import { type Path, type Range, toPointer, valueAt } from "../text/path.js";
import type { Source } from "../text/source.js";
import type { Finding, ValidationResult } from "../validate/result.js";

/** Hides what sensitive findings point at (隐去敏感内容), wherever the words of the report or its source are shown. Lengths never change. */
export interface Mask {
  /** Words taken from somewhere in the report: a place, a quote, a message, a heading. */
  words(text: string): string;
  /** The string of the report at a path. */
  at(path: Path, text: string): string;
  /** The source text. */
  readonly source: string;
  /** Every string inside a value. */
  deep<T>(value: T): T;
}

const star = "＊";

/** A text with ranges hidden, whatever their order, in one pass. */
function hide(text: string, ranges: readonly Range[]): string {
  let shown = "";
  let at = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    shown += text.slice(at, start) + star.repeat(to - start);
    at = to;
  }
  return shown + text.slice(at);
}

interface Spot {
  readonly path: Path;
  readonly text: string;
  readonly range: Range;
}

function spotsOf({ path, range }: Finding, report: Report): Spot[] {
  const value = valueAt(report, path);
  if (typeof value === "string") return [{ path, text: value, range: range ?? [0, value.length] }];
  const spots: Spot[] = [];
  const collect = (below: Path, inner: unknown): void => {
    if (typeof inner === "string") spots.push({ path: below, text: inner, range: [0, inner.length] });
    else if (Array.isArray(inner))
      inner.forEach((item, index) => {
        collect([...below, index], item);
      });
    else if (typeof inner === "object" && inner !== null)
      for (const [key, item] of Object.entries(inner)) if (key !== "type" && key !== "parts") collect([...below, key], item);
  };
  collect(path, value);
  return spots;
}

/** Makes a function that hides words wherever they occur. Its cost grows with the text and the number of different lengths, not with the number of words. */
function wordHider(words: Iterable<string>): (text: string) => string {
  const lengths = new Map<string, Set<number>>();
  const known = new Set(words);
  for (const word of known) {
    const head = word.slice(0, 2);
    lengths.set(head, (lengths.get(head) ?? new Set()).add(word.length));
  }
  if (known.size === 0) return (text) => text;
  return (text) => {
    const ranges: Range[] = [];
    for (let at = 0; at < text.length - 1; at++) {
      for (const length of lengths.get(text.slice(at, at + 2)) ?? [])
        if (known.has(text.slice(at, at + length))) ranges.push([at, at + length]);
    }
    return ranges.length === 0 ? text : hide(text, ranges);
  };
}

/** Collects what a result's sensitive findings point at. Accepted findings count too: what they point at stays sensitive. */
export function maskOf({ findings, report }: ValidationResult, source?: Source): Mask {
  const byPath = new Map<string, Range[]>();
  const hidden = new Set<string>();
  const inSource: Range[] = [];
  for (const finding of findings) {
    if (!finding.sensitive) continue;
    for (const { path, text, range } of spotsOf(finding, report)) {
      const pointer = toPointer(path);
      const ranges = byPath.get(pointer);
      if (ranges) ranges.push(range);
      else byPath.set(pointer, [range]);
      // The word of a secrecy mark is no secret in itself, and stands in the names of laws; only its place is covered.
      const word = text.slice(...range).trim();
      if (finding.rule !== "privacy/secrecy-mark" && word.length > 1) hidden.add(word);
      for (const { from, to } of source?.pieces(path, range) ?? []) inSource.push([from, to]);
    }
  }
  const words = wordHider(hidden);
  const deep = (value: unknown): unknown => {
    if (typeof value === "string") return words(value);
    if (Array.isArray(value)) return value.map(deep);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner)]));
  };
  return {
    words,
    at: (path, value) => words(hide(value, byPath.get(toPointer(path)) ?? [])),
    source: words(hide(source?.text ?? "", inSource)),
    deep: (value) => (hidden.size === 0 ? value : (deep(value) as typeof value)),
  };
}

/** The findings as they may be shown: words that others quote are masked; what a sensitive rule says of itself is masked by the rule. */
export function shownFindings({ findings }: ValidationResult, mask: Mask): Finding[] {
  return findings.map((finding) => {
    if (finding.sensitive) return finding;
    const { rule, path, url, fingerprint, basis } = finding;
    return { ...mask.deep(finding), rule, path, url, fingerprint, basis };
  });
}
