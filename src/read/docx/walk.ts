import type { NumberParagraph } from "./numbering.js";
import type { Styles } from "./styles.js";

/** A line of a paragraph, or a table row of a Word file, in reading order. */
export type DocxLine =
  | {
      readonly type: "paragraph";
      readonly text: string;
      readonly level?: number;
      /** Whether it follows a line break inside a paragraph (Shift+Enter). */
      readonly goesOn?: boolean;
    }
  | { readonly type: "row"; readonly cells: readonly string[]; readonly table: number };

/** What the walk carries along. */
export interface Walk {
  readonly styles: Styles;
  readonly numberOf: NumberParagraph;
  trackedChanges: number;
  comments: number;
  tables: number;
  /** Text of a paragraph whose mark was deleted: it goes on in the next one. */
  carried: string;
  /** How many fields are open whose result is a table of contents. */
  contents: number;
  /** For each open field, whether it is a table of contents; `undefined` until its code was read. */
  readonly fields: (boolean | undefined)[];
}

/** Elements whose children stand in their place. */
export const transparent: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:smartTag",
  "w:customXml",
  "w:hyperlink",
  "w:ins",
  "w:moveTo",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "mc:AlternateContent",
  "mc:Choice",
  "w:body",
]);
