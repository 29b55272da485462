import { normalise } from "../text/normal.js";
import type { Line } from "../text/line.js";
import type { Spanned } from "../text/pieces.js";
import type { Span } from "../text/source.js";

/** A line with its normalised copy, which serves recognition only. */
export interface Row extends Line {
  /** The beginning of the line, normalised: no white space, NFKC, simplified. What is recognised by its words is short. */
  readonly plain: string;
  /** Where lines were joined to this one: the stretches of the source between them. */
  readonly breaks?: readonly Span[];
}

/** How much of a line is looked at for its words. */
const most = 160;
/** Lines are normalised together, a batch at a time: one call for each would cost more than everything else. */
const batch = 65_536;

/** Gives each line its normalised copy. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let waiting: string[] = [];
  let length = 0;
  let first = 0;
  const flush = (end: number): void => {
    const plain = normalise(waiting.join("\n")).split("\n");
    for (let index = first; index < end; index++) {
      const line = lines[index] as Line;
      rows.push({ ...line, plain: plain[index - first] ?? "" });
    }
    waiting = [];
    length = 0;
    first = end;
  };
  for (let index = 0; index < lines.length; index++) {
    const { text } = lines[index] as Line;
    const head = text.length > most ? text.slice(0, most) : text;
    // A line feed inside a line (a table cell, an odd adapter) must not shift the copies of those that follow.
    waiting.push(head.includes("\n") ? head.replaceAll("\n", " ") : head);
    length += head.length;
    if (length >= batch) flush(index + 1);
  }
  flush(lines.length);
  return rows;
}

/** A row made of a part of another. */
export function rowFrom(row: Row, { text, pieces }: Spanned, starts: boolean): Row {
  const { cells: _cells, breaks: _breaks, ...rest } = row;
  return { ...rest, text, pieces, plain: normalise(text.slice(0, most)), starts };
}
