import { clauseBefore, clauseBehind } from "../../text/clause.js";
import type { Range } from "../../text/path.js";
import type { RuleContext } from "../rule.js";

// A sentence is looked at within this many characters of a hit, so that one endless line costs no more than many short ones.
const reach = 160;
const stops = "。！？；;!?\n";

/** What stands around a hit inside its sentence. */
export interface Sentence {
  readonly before: string;
  readonly after: string;
}

/** The words of the sentence before and after a stretch of a text. */
export function sentenceAround(text: string, [from, to]: Range): Sentence {
  return { before: clauseBefore(text, from, reach, stops), after: clauseBehind(text, to, reach, stops) };
}

/** Whether a stretch stands inside book-title marks 《》. */
export function isInTitle(text: string, from: number): boolean {
  return text.charAt(from - 1 - clauseBefore(text, from, 60, "《》\n").length) === "《";
}

/** A name of a table's rows that stands in the text. */
export interface Named<Row> {
  /** The rows of that name: plans that followed each other may share it. */
  readonly rows: readonly [Row, ...(readonly Row[])];
  readonly from: number;
  readonly to: number;
}

/** The names of a table's rows, made ready for {@link namesIn}. */
export interface Names<Row> {
  readonly names: readonly string[];
  readonly rowsOf: ReadonlyMap<string, readonly Row[]>;
}

/** Gathers the names of rows, each with the rows it belongs to. */
export function indexNames<Row extends { readonly names: readonly string[] }>(rows: readonly Row[]): Names<Row> {
  const rowsOf = new Map<string, Row[]>();
  for (const row of rows) {
    for (const name of new Set(row.names)) {
      const same = rowsOf.get(name);
      if (same) same.push(row);
      else rowsOf.set(name, [row]);
    }
  }
  return { names: [...rowsOf.keys()], rowsOf };
}

const noneNamed: readonly never[] = [];

/** Where the names of those rows stand in the text that are to be looked for, in order. Of overlapping names the one that begins first counts, and of these the longest. */
export function namesIn<Row>(
  { names, rowsOf }: Names<Row>,
  { hits, present }: Pick<RuleContext, "hits" | "present">,
  isLookedFor: (row: Row) => boolean,
): readonly Named<Row>[] {
  const standing = present(names);
  if (standing.length === 0) return noneNamed;
  const all = standing.flatMap((name) => {
    const [first, ...more] = (rowsOf.get(name) ?? noneNamed).filter(isLookedFor);
    return first === undefined ? [] : hits(name).map((from) => ({ rows: [first, ...more] as const, from, to: from + name.length }));
  });
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return all.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** Whether words name a year, in digits and outside 《》, from 1990 up to and with `last`: then they tell of that time. */
export function tellsOfYearUpTo(words: string, last: number): boolean {
  for (const [digits] of words.replace(/《[^《》]{0,60}》?/g, "").matchAll(/(?<!\d)(?:19|20)\d\d(?=[ 　]?年)/g))
    if (Number(digits) <= last) return true;
  return false;
}
