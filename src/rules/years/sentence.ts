import type { Range } from "../../text/path.js";

// A sentence is looked at within this many characters of a hit, so that one endless line costs no more than many short ones.
const reach = 160;

/** What stands around a hit inside its sentence. */
export interface Sentence {
  readonly before: string;
  readonly after: string;
}

/** The words of the sentence before and after a stretch of a text. */
export function sentenceAround(text: string, [from, to]: Range): Sentence {
  let start = from;
  while (start > 0 && from - start < reach && !"。！？；;!?\n".includes(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && end - to < reach && !"。！？；;!?\n".includes(text.charAt(end))) end += 1;
  return { before: text.slice(start, from), after: text.slice(to, end) };
}

/** Whether a stretch stands inside book-title marks 《》. */
export function isInTitle(text: string, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= 60; at--) {
    const mark = text.charAt(at);
    if (mark === "》" || mark === "\n") return false;
    if (mark === "《") return true;
  }
  return false;
}

/** A name of a table's rows that stands in the text. */
export interface Named<Row> {
  /** The rows of that name: plans that followed each other may share it. */
  readonly rows: readonly [Row, ...Row[]];
  readonly from: number;
  readonly to: number;
}

/** Where the names of a table's rows stand in the text, in order. Of overlapping names the one that begins first counts, and of these the longest. */
export function namesIn<Row extends { readonly names: readonly string[] }>(
  rows: readonly Row[],
  hits: (needle: string) => readonly number[],
): readonly Named<Row>[] {
  const byName = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    for (const name of new Set(row.names)) {
      const same = byName.get(name);
      if (same) same.push(row);
      else byName.set(name, [row]);
    }
  }
  const all = [...byName].flatMap(([name, same]) => hits(name).map((from) => ({ rows: same, from, to: from + name.length })));
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
