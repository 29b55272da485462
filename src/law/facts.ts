/** The dated tables that rules read (动态事实表). Facts change faster than releases: a call can extend or replace them. */
export type Facts = { readonly [table: string]: readonly unknown[] };

/** The tables as shipped. */
export const defaultFacts: Facts = {};
