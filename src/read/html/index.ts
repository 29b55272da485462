import type { Line } from "../../text/line.js";
import { hullOf, slicePieces, trim, without } from "../../text/pieces.js";
import type { Note } from "../../text/source.js";
import { readLines } from "../lines.js";
import type { ReadResult } from "../result.js";
import { indentOf, invisible, invisibleRuns } from "../text.js";
import { regionsOf } from "./article.js";
import { linesOf, type PageLine } from "./lines.js";
import { minedFrom } from "./meta.js";
import { parseHtml } from "./tree.js";

export type { ReadResult } from "../result.js";
export { UnreadableFileError, type UnreadableReason } from "../unreadable.js";

/**
 * Reads a report from a web page (读取网页): finds the article, mines the page's metadata, keeps tables. Offsets are UTF-16 units of the HTML source.
 *
 * @throws TypeError when `html` is no string.
 * @throws UnreadableFileError when the page is nested deeper than 512 elements, or has more than two million elements and stretches of text, or ten
 * thousand attributes in a tag.
 */
export function readHtml(html: string): ReadResult {
  if (typeof html !== "string")
    throw new TypeError(`html must be a string, not ${html === null ? "null" : typeof html} (decode bytes with decodeText first)`);
  const { root, head } = parseHtml(html);
  const pageLines = linesOf(root);
  const regions = regionsOf(root, pageLines);
  const lines: Line[] = [];
  const notes: Note[] = [];
  pageLines.forEach((line, index) => {
    const region = regions[index];
    const span = hullOf(line.pieces);
    if (region === "report" || region === "around" || !span) {
      const clean = cleaned(line);
      if (clean) lines.push(clean);
    } else if (region === "other-text") notes.push({ code: "left-out", span, text: line.text });
    else notes.push({ code: "residue", kind: region === "footer" ? "site-footer" : "navigation", span, text: line.text, outside: true });
  });
  return readLines(lines, html, "html", { mined: minedFrom(head), notes });
}

/** The line without indents, characters that cannot be seen, and what only the page needs to know; `undefined` when nothing is left. */
function cleaned({ text, pieces, cells, table, level, starts, blank }: PageLine): Line | undefined {
  const rest = { ...(level !== undefined && { level }), ...(starts && { starts }), ...(blank && { blank }) };
  if (cells) {
    const trimmed = cells.map((cell) => trim(invisible.test(cell.text) ? without(cell, invisibleRuns) : cell));
    return { text: trimmed.map((cell) => cell.text).join("\t"), pieces, cells: trimmed, ...(table !== undefined && { table }), ...rest };
  }
  const line = trim(invisible.test(text) ? without({ text, pieces }, invisibleRuns) : { text, pieces });
  if (line.text === "") return undefined;
  return { text: line.text, pieces: slicePieces(line.pieces, 0, line.text.length), indent: indentOf(text), ...rest };
}
