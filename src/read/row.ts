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

const none: readonly Span[] = [];

/** Gives each line its normalised copy. */
export function rowsOf(lines: readonly Line[]): Row[] {
  return lines.map(rowOf);
}

function rowOf({ text, pieces, indent = 0, blank = false, page = false, starts = false, level, cells, table }: Line): Row {
  // A line feed inside a line (a table cell, an odd adapter) is white space like any other.
  const head = headOf(text);
  const plain = normalise(head.includes("\n") ? head.replaceAll("\n", " ") : head);
  const number = cells ? undefined : numberAt(text);
  return { text, pieces, plain, indent, blank, page, starts, level, cells, table, breaks: none, number };
}

/** A row made of a part of another. */
export function rowFrom(row: Row, { text, pieces }: Spanned, starts: boolean): Row {
  return { ...row, text, pieces, plain: normalise(headOf(text)), starts, cells: undefined, breaks: none, number: numberAt(text) };
}

const headOf = (text: string): string => (text.length > long ? text.slice(0, beginning) : text);
