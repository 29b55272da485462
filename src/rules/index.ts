import type { Rule } from "./rule.js";

/** The catalogue: every rule, in the order of the ids. */
export const rules = [] as const satisfies readonly Rule[];
