import type { RuleContext } from "./rule.js";

const none: readonly number[] = [];

/** Where any of several literals stands, in the order of the text. */
export function hitsOf(needles: readonly string[], { hits, present }: Pick<RuleContext, "hits" | "present">): readonly number[] {
  const [first, ...more] = present(needles);
  // Most reports hold none of them, or one.
  if (first === undefined) return none;
  if (more.length === 0) return hits(first);
  return [first, ...more].flatMap((needle) => hits(needle)).sort((a, b) => a - b);
}
