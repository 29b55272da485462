import type { Path, ValidationResult } from "fazhi-report";

/** What is at a path, or `undefined`. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as { readonly [step: string | number]: unknown })[step];
  }
  return value;
}

export const keyOf = (path: Path): string => path.join("/");

/** Hides what sensitive findings point at, wherever the page shows words of the report. Lengths never change. */
export interface Mask {
  at(path: Path, text: string): string;
  words(text: string): string;
}

export function maskOf({ findings, report }: ValidationResult): Mask {
  const ranges = new Map<string, [number, number][]>();
  const hidden = new Set<string>();
  const hideAt = (path: Path, text: string, [from, to]: readonly [number, number], isWord: boolean): void => {
    ranges.set(keyOf(path), [...(ranges.get(keyOf(path)) ?? []), [from, to]]);
    const word = text.slice(from, to).trim();
    if (isWord && word.length > 1) hidden.add(word);
  };
  for (const { sensitive, path, range } of findings) {
    const value = sensitive && valueAt(report, path);
    // The word of a secrecy mark is no secret in itself: only its place is covered.
    if (typeof value === "string") hideAt(path, value, range ?? [0, value.length], path[0] !== "marks");
  }
  const longestFirst = [...hidden].sort((a, b) => b.length - a.length);
  const words = (text: string): string => longestFirst.reduce((shown, word) => shown.split(word).join("＊".repeat(word.length)), text);
  return {
    words,
    at: (path, text) => {
      const shown = (ranges.get(keyOf(path)) ?? []).reduce(
        (before, [from, to]) => before.slice(0, from) + "＊".repeat(to - from) + before.slice(to),
        text,
      );
      return words(shown);
    },
  };
}
