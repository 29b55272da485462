import type { Path, Range } from "./path.js";

/** A place in a source text. Line and column count from 1, the offset from 0; columns and offsets are UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From `start` up to, not including, `end`. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** Offsets in a source text, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of a value and the stretch of the source it came from: `value.slice(at, at + length)` was `text.slice(from, to)`.
 * Unequal lengths (an HTML entity) count as one whole.
 */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** What kind of document a report was read from. */
export type SourceFormat = "text" | "markdown" | "html" | "docx";

/** What kind of page or editor left-over the reader took out (残留内容). */
export type ResidueKind =
  | "breadcrumb"
  | "navigation"
  | "metadata"
  | "page-number"
  | "running-head"
  | "qr-text"
  | "view-count"
  | "page-tool"
  | "neighbour-link"
  | "site-footer"
  | "clock"
  | "editor-mark";

/** Where the reader found a value: the words of a title line, the opening, a metadata row, … */
export type Provenance =
  | "title-line"
  | "letterhead"
  | "opening"
  | "heading"
  | "metadata"
  | "meta-element"
  | "sign-off"
  | "under-title"
  | "covering-letter"
  | "document-number"
  | "file-structure";

/** Why the reader gave a section its parts: words of its heading, its place among the sections, or a sub-heading inside another part. */
export type PartReason = "heading-words" | "position" | "embedded";

/** What the reader did or was unsure of, in the order of the source. */
export type Note =
  /** Something that is not the report was left out. `outside` is true where it stood before or after the document, not inside it. */
  | { readonly code: "residue"; readonly kind: ResidueKind; readonly span: Span; readonly text: string; readonly outside: boolean }
  /** Where the value at `path` was found. */
  | { readonly code: "found"; readonly path: Path; readonly from: Provenance; readonly span?: Span }
  /** Why the section at `path` got its parts. `words` are the heading's words that decided. */
  | { readonly code: "part"; readonly path: Path; readonly reason: PartReason; readonly words?: string }
  /** Lines that belong together were joined to the paragraph at `path`; `span` is the break. */
  | { readonly code: "joined"; readonly path: Path; readonly span: Span }
  /** Text that stands in the source, is not residue and found no place in the report (a second document, say). */
  | { readonly code: "left-out"; readonly span: Span; readonly text: string }
  /** The reader had to choose and may be wrong. */
  | {
      readonly code: "unsure";
      readonly path: Path;
      readonly about: "title" | "issuer" | "year" | "date" | "part" | "heading" | "truncated";
    }
  /** A word processor's file still held tracked changes (修订) or comments (批注). */
  | { readonly code: "tracked-changes" | "comments"; readonly count: number };

/** A source as it was read: the text, where each value of the report stands in it, and the reader's notes. */
export interface Source {
  readonly format: SourceFormat;
  /** The source text to which all positions refer. For DOCX: its paragraphs joined by `"\n"`. */
  readonly text: string;
  readonly notes: readonly Note[];
  /**
   * The hull of the value at `path` (or of `range` inside it). A path that names what is not there gives the empty span where it belongs.
   * `undefined` only when nothing at or around the path is known.
   */
  locate(path: Path, range?: Range): Position | undefined;
  /** The stretches of the source that make up the string at `path` (or `range` inside it), in order; a joined paragraph has several. */
  pieces(path: Path, range?: Range): readonly Piece[];
  /** The string that was read at `path`; a value edited since then differs from it and has no position. */
  readAt(path: Path): string | undefined;
}
