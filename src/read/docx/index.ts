import type { Line } from "../../text/line.js";
import { slice, trim, without } from "../../text/pieces.js";
import type { Note } from "../../text/source.js";
import { readLines } from "../lines.js";
import type { ReadResult } from "../result.js";
import { invisible, invisibleRuns } from "../text.js";
import { UnreadableFileError } from "../unreadable.js";
import { readDocument } from "./document.js";
import { unzipDocx } from "./unzip.js";
import { parseXml, type XmlElement } from "./xml.js";

export type { ReadResult } from "../result.js";
export { UnreadableFileError, type UnreadableReason } from "../unreadable.js";

declare const TextDecoder: new (encoding: "utf-8" | "utf-16le" | "utf-16be") => { decode(bytes: Uint8Array): string };

/**
 * Reads a report from a Word file (读取 Word 文件, .docx): automatic numbers as Word shows them, tables, text boxes; headers and footers left out, tracked changes
 * taken as accepted, comments left out, both noted. The source text is the file's paragraphs joined by `"\n"`; a line is a paragraph.
 *
 * @throws TypeError when `bytes` is no `Uint8Array`.
 * @throws UnreadableFileError when it is no Word file, is protected, damaged, or too large.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  // A file from another realm is no instance of this one's Uint8Array.
  if (Object.prototype.toString.call(bytes) !== "[object Uint8Array]") {
    throw new TypeError(`bytes must be a Uint8Array, not ${bytes === null ? "null" : typeof bytes}`);
  }
  const parts = unzipDocx(bytes);
  const part = (name: string): XmlElement | undefined => {
    const content = parts.get(name);
    return content && parseXml(decodeXml(content));
  };
  const document = part("word/document.xml");
  if (!document) throw new UnreadableFileError("not-a-docx", "this is no Word file (.docx): word/document.xml is not in the archive");
  const content = readDocument(document, part("word/numbering.xml"), part("word/styles.xml"));

  let text = "";
  const lines: Line[] = [];
  for (const line of content.lines) {
    if (text !== "" || lines.length > 0) text += "\n";
    const at = text.length;
    if (line.type === "paragraph") {
      text += line.text;
      const whole = { text: line.text, pieces: [{ at: 0, length: line.text.length, from: at, to: text.length }] };
      const words = trim(invisible.test(line.text) ? without(whole, invisibleRuns) : whole);
      if (words.text !== "") lines.push({ ...words, starts: true, ...(line.level !== undefined && { level: line.level }) });
    } else {
      const cells = line.cells.map((cell, index) => {
        if (index > 0) text += "\t";
        const from = text.length;
        text += cell;
        return trim({ text: cell, pieces: [{ at: 0, length: cell.length, from, to: text.length }] });
      });
      const whole = { text: text.slice(at), pieces: [{ at: 0, length: text.length - at, from: at, to: text.length }] };
      if (whole.text.trim() !== "") lines.push({ ...slice(whole, 0), cells, table: line.table, starts: true });
    }
  }
  const notes: Note[] = [];
  if (content.trackedChanges > 0) notes.push({ code: "tracked-changes", count: content.trackedChanges });
  if (content.comments > 0) notes.push({ code: "comments", count: content.comments });
  return readLines(lines, text, "docx", { notes });
}

/** XML says its encoding by a byte order mark; without one it is UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
