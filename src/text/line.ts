import type { Piece } from "./source.js";

/** What every adapter (text, Markdown, HTML, DOCX) makes of its source, and all that the steps after it know. */
export interface Line {
  /** The line without markup, indents and line ends. */
  readonly text: string;
  /** Where `text` stands in the source. */
  readonly pieces: readonly Piece[];
  /** Heading level, where the markup says so: a hint only, the numbers decide. */
  readonly level?: number;
  /** Cells, where the line is a row of a table; each with the pieces of its own. Rows of one table are neighbours and share `table`. */
  readonly cells?: readonly Cell[];
  /** Which table of the source the row belongs to. */
  readonly table?: number;
  /** Whether the line before it in the source is known to end its paragraph (an HTML block, a Word paragraph), so that the two are never joined. */
  readonly starts?: boolean;
  /** Width of the indent taken off, in columns (a Han character has two): in wrapped text it marks where a paragraph begins. */
  readonly indent?: number;
  /** Whether a blank line stands before it. */
  readonly blank?: boolean;
  /** Whether a page break (form feed) stands before it. */
  readonly page?: boolean;
}

/** A table cell. */
export interface Cell {
  readonly text: string;
  readonly pieces: readonly Piece[];
}
