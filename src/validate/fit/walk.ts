import type { LocalText } from "../../model/terms.js";
import type { Path } from "../../text/path.js";
import { expectations } from "./expected.js";

/** What a fitter gives for a value that does not fit. */
export const misfit: unique symbol = Symbol("misfit");

/** Gives the value as plain data, without what does not fit inside it; or {@link misfit}, with what is wrong noted in the walk. */
export type Fitter = (value: unknown, walk: Walk) => unknown;

/** Steps from the root to the deepest value that is looked at. Ends cycles, and keeps every later step clear of the stack's end. */
export const deepest = 64;

/** Elements that one list may have. */
const longest = 1_000_000;

/** Characters of all texts, a value counting as 64: ends a few objects that stand in each other a million times over. */
const largest = 2 ** 27;

/** One walk through an input: where it is, and what did not fit. */
export interface Walk {
  readonly path: (string | number)[];
  readonly misfits: { readonly path: Path; left: Path; readonly expected: LocalText }[];
  /** Whether keys that the schema does not know are carried over. */
  readonly keepsUnknown: boolean;
  /** The objects and lists around the present value. */
  readonly around: object[];
  size: number;
}

export function startWalk(keepsUnknown: boolean): Walk {
  return { path: [], misfits: [], keepsUnknown, around: [], size: 0 };
}

/** Not left out yet: whoever can do without it says so. */
const open: Path = [];

/** Notes that the present value does not fit. */
export function notFitting(walk: Walk, expected: LocalText): typeof misfit {
  walk.misfits.push({ path: walk.path.slice(), left: open, expected });
  return misfit;
}

/** Notes that the present value is left out because of every open misfit since `first`. */
export function leaveOut({ misfits, path }: Walk, first: number): void {
  let left: Path | undefined;
  for (let index = first; index < misfits.length; index++) {
    const entry = misfits[index];
    if (entry?.left !== open) continue;
    left ??= path.slice();
    entry.left = left;
  }
}

/** Whether the walk may go into an object or list. */
export function enter(walk: Walk, value: object): boolean {
  const { around, path } = walk;
  let isInside = false;
  for (let depth = around.length - 1; depth >= 0 && !isInside; depth--) isInside = around[depth] === value;
  if (isInside || path.length >= deepest) {
    notFitting(walk, isInside ? expectations.acyclic : expectations.shallow);
    return false;
  }
  if (!count(walk, 64)) return false;
  around.push(value);
  return true;
}

/** Adds to the size of what was seen; false, with a misfit, when it becomes too large. */
export function count(walk: Walk, size: number): boolean {
  walk.size += size;
  if (walk.size <= largest) return true;
  notFitting(walk, expectations.smaller);
  return false;
}

export const isFull = ({ size }: Walk): boolean => size > largest;

/** The length of a list, or `undefined` where it has none that can be worked with. */
export function lengthOf({ length }: readonly unknown[]): number | undefined {
  return Number.isInteger(length) && length >= 0 && length <= longest ? length : undefined;
}
