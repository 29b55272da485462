import type { Part } from "../model/report.js";
import type { Cell } from "../text/line.js";
import type { Spanned } from "../text/pieces.js";
import type { PartReason, Span } from "../text/source.js";

/** The report while it is being read: the model's shapes with their places in the source. */
export interface DraftParagraph {
  readonly type: "paragraph";
  readonly words: Spanned;
  readonly breaks: readonly Span[];
}
export interface DraftTable {
  readonly type: "table";
  readonly rows: (readonly Cell[])[];
  readonly table: number | undefined;
}
export interface DraftSection {
  readonly type: "section";
  readonly number: Spanned | undefined;
  readonly heading: Spanned;
  readonly runIn: boolean;
  readonly breaks: readonly Span[];
  readonly content: DraftBlock[];
  /** Whether the reader had to guess that this is a heading. */
  readonly guessed: boolean;
  parts: Part[];
  reason: PartReason | undefined;
  decidedBy: string | undefined;
}
export type DraftBlock = DraftParagraph | DraftTable | DraftSection;
