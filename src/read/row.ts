import type { Cell, Line } from "../text/line.js";
import { normalise } from "../text/normal.js";
import type { Spanned } from "../text/pieces.js";
import type { Piece, Span } from "../text/source.js";
import { type NumberHit, numberAt } from "./number.js";

/** Longer lines are paragraphs: only their first words are looked at. */
const long = 110;
const beginning = 40;

/** How far into a line its words are looked at. */
export const lookedAt = (text: string): number => (text.length > long ? beginning : text.length);

const none: readonly Span[] = [];

/** What a row is made of: a line, or another row's fields. */
type Fields = Spanned & { readonly [Key in keyof Line]?: Line[Key] | undefined };

/** A line with what the steps ask of it. Every field is there, so that all rows have one shape; a row made of another takes its fields: `new Row({ ...row, page: true })`. */
export class Row implements Spanned {
  readonly text: string;
  readonly pieces: readonly Piece[];
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
  private normal: string | undefined;

  constructor(line: Fields, breaks: readonly Span[] = none) {
    const { text, pieces, indent = 0, blank = false, page = false, starts = false, level, cells, table } = line;
    this.text = text;
    this.pieces = pieces;
    this.indent = indent;
    this.blank = blank;
    this.page = page;
    this.starts = starts;
    this.level = level;
    this.cells = cells;
    this.table = table;
    this.breaks = breaks;
    this.number = cells ? undefined : numberAt(text);
  }

  /** Whether it begins with what is surely a section number. */
  get isNumbered(): boolean {
    return this.number?.weak === false;
  }

  /**
   * The line normalised: no white space, NFKC, simplified; for recognition only. Of a long line only the beginning: what is recognised by its words is short. Made when it
   * is first asked for: most lines are paragraphs, which less than that tells.
   */
  get plain(): string {
    // A line feed inside a line (a table cell, an odd adapter) is white space like any other.
    this.normal ??= normalise(this.text.slice(0, lookedAt(this.text)).replaceAll("\n", " "));
    return this.normal;
  }
}

/** Gives each line what the steps ask of it. */
export const rowsOf = (lines: readonly Line[]): Row[] => lines.map((line) => new Row(line));
