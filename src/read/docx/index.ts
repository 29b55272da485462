import type { Line } from "../../text/line.js";
import { trim, without } from "../../text/pieces.js";
import type { Note } from "../../text/source.js";
import { readLines } from "../lines.js";
import type { ReadResult } from "../result.js";
import { indentOf, invisible, invisibleRuns } from "../text.js";
import { readDocument } from "./document.js";
import { openDocx } from "./parts.js";
import type { DocxLine } from "./walk.js";

export type { ReadResult } from "../result.js";
export { UnreadableFileError, type UnreadableReason } from "../unreadable.js";

/**
 * Reads a report from a Word file (读取 Word 文件, .docx): automatic numbers as Word shows them, tables, text boxes; headers, footers and footnotes left out, tracked
 * changes taken as accepted, comments left out, both noted. The source text is the file's paragraphs joined by `"\n"`; a line is a paragraph, or a line of one.
 *
 * @throws TypeError when `bytes` is no `Uint8Array`.
 * @throws UnreadableFileError when it is no Word file, is protected, damaged, or too large.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  // A file from another realm is no instance of this one's Uint8Array.
  if (Object.prototype.toString.call(bytes) !== "[object Uint8Array]") {
    throw new TypeError(`bytes must be a Uint8Array, not ${bytes === null ? "null" : typeof bytes}`);
  }
  const { document, numbering, styles } = openDocx(bytes);
  const content = readDocument(document, numbering, styles);
  const texts: string[] = [];
  const lines: Line[] = [];
  let at = 0;
  for (const docxLine of content.lines) {
    const text = docxLine.type === "paragraph" ? docxLine.text : docxLine.cells.join("\t");
    const line = docxLine.type === "paragraph" ? lineOf(docxLine, at) : rowOf(docxLine.cells, docxLine.table, text, at);
    if (line) lines.push(line);
    texts.push(text);
    at += text.length + 1;
  }
  const notes: Note[] = [];
  if (content.trackedChanges > 0) notes.push({ code: "tracked-changes", count: content.trackedChanges });
  if (content.comments > 0) notes.push({ code: "comments", count: content.comments });
  return readLines(lines, texts.join("\n"), "docx", { notes });
}

/** A paragraph's line; `undefined` for an empty one. */
function lineOf({ text, level, goesOn }: Extract<DocxLine, { type: "paragraph" }>, at: number): Line | undefined {
  const whole = { text, pieces: [{ at: 0, length: text.length, from: at, to: at + text.length }] };
  const words = trim(invisible.test(text) ? without(whole, invisibleRuns) : whole);
  if (words.text === "") return undefined;
  return { ...words, indent: indentOf(text), ...(!goesOn && { starts: true }), ...(level !== undefined && { level }) };
}

/** A table's row; `undefined` for an empty one. */
function rowOf(cells: readonly string[], table: number, text: string, at: number): Line | undefined {
  if (text.trim() === "") return undefined;
  let from = at;
  const spanned = cells.map((cell) => {
    const whole = { text: cell, pieces: cell === "" ? [] : [{ at: 0, length: cell.length, from, to: from + cell.length }] };
    from += cell.length + 1;
    return trim(invisible.test(cell) ? without(whole, invisibleRuns) : whole);
  });
  return { text, pieces: [{ at: 0, length: text.length, from: at, to: at + text.length }], cells: spanned, table, starts: true };
}
