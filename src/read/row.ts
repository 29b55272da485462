import type { Cell, Line } from "../text/line.js";
import { normalise } from "../text/normal.js";
import type { Spanned } from "../text/pieces.js";
import type { Span } from "../text/source.js";
import { type NumberHit, numberAt } from "./number.js";

/** A line with its normalised copy, which serves recognition only. Every field is there, so that all rows have one shape. */
export interface Row extends Spanned {
  /** The line normalised: no white space, NFKC, simplified. Of a long line only the beginning: what is recognised by its words is short. */
  readonly plain: string;
  readonly indent: number;
  readonly blank: boolean;
  readonly page: boolean;
  readonly starts: boolean;
  readonly level: number | undefined;
  readonly cells: readonly Cell[] | undefined;
  readonly table: number | undefined;
  /** Where lines were joined to this one: the stretches of the source between them. */
  readonly breaks: readonly Span[];
  /** The section number the line begins with, read once for all steps. */
  readonly number: NumberHit | undefined;
}

/** Longer lines are paragraphs: only their first words are looked at. */
const long = 110;
const beginning = 40;
/** Lines are normalised together, a batch at a time: one call for each would cost more than everything else. */
const batch = 65_536;

const none: readonly Span[] = [];

/** Gives each line its normalised copy. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let waiting: string[] = [];
  let length = 0;
  let first = 0;
  const flush = (end: number): void => {
    const plain = normalise(waiting.join("\n")).split("\n");
    for (let index = first; index < end; index++) {
      const { text, pieces, indent = 0, blank = false, page = false, starts = false, level, cells, table } = lines[index] as Line;
      rows.push({
        text,
        pieces,
        plain: plain[index - first] ?? "",
        indent,
        blank,
        page,
        starts,
        level,
        cells,
        table,
        breaks: none,
        number: cells ? undefined : numberAt(text),
      });
    }
    waiting = [];
    length = 0;
    first = end;
  };
  for (let index = 0; index < lines.length; index++) {
    const { text } = lines[index] as Line;
    const head = text.length > long ? text.slice(0, beginning) : text;
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
  return { ...row, text, pieces, plain: plainOf(text), starts, cells: undefined, breaks: none, number: numberAt(text) };
}

/** The normalised copy of one line. */
export const plainOf = (text: string): string => normalise(text.length > long ? text.slice(0, beginning) : text);
