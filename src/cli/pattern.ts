import { sep } from "node:path";

/** Names of files with `*` (any characters of a name), `?` (one) and `**` (any folders), where no shell has spelled them out. */
export interface Pattern {
  /** Folder to start from. */
  readonly base: string;
  /** Whether the names below that folder fit. */
  readonly fits: (within: readonly string[]) => boolean;
  /** How many folders down a file that fits can be. */
  readonly depth: number;
}

/** Whether an operand is a pattern, when it is not the name of something that exists. */
export const isPattern = (operand: string): boolean => /[*?]/.test(operand);

/** Reads a pattern. */
export function patternOf(operand: string): Pattern {
  const segments = (sep === "/" ? operand : operand.replaceAll(sep, "/")).split("/");
  const first = segments.findIndex(isPattern);
  const below = segments.slice(first).map((segment) => [...segment]);
  return {
    base: first === 0 ? "." : segments.slice(0, first).join("/") || "/",
    fits: (within) => fits(below, within, isAnyFolder, (segment, name) => fits(segment, [...name], isStar, isSame)),
    depth: below.some(isAnyFolder) ? Number.POSITIVE_INFINITY : below.length,
  };
}

const isAnyFolder = (segment: readonly string[]): boolean => segment.join("") === "**";
const isStar = (character: string): boolean => character === "*";
const isSame = (character: string, other: string): boolean => character === "?" || character === other;

/** Whether a list fits a pattern in which some elements stand for any number of elements. Only the last of those is ever tried again, so the cost is bounded by the product of the lengths. */
function fits<P, I>(pattern: readonly P[], items: readonly I[], isAny: (part: P) => boolean, same: (part: P, item: I) => boolean): boolean {
  let at = 0;
  let any = -1;
  let from = 0;
  for (let index = 0; index < items.length; ) {
    const part = pattern[at];
    if (part !== undefined && isAny(part)) {
      any = at++;
      from = index;
    } else if (part !== undefined && same(part, items[index] as I)) {
      at += 1;
      index += 1;
    } else if (any >= 0) {
      at = any + 1;
      index = ++from;
    } else return false;
  }
  return pattern.slice(at).every(isAny);
}
