import { readLines } from "./lines.js";
import { linesOfMarkdown } from "./markdown.js";
import type { ReadOptions, ReadResult } from "./result.js";
import { withTables } from "./tabs.js";
import { linesOfText } from "./text.js";

/**
 * Reads a report as published (读取报告): the report, and the source with the position of every value and the reader's notes. Deterministic, linear in the length of the
 * text; it never throws on any string. What stands below the first 200,000 lines of a text is read as one more line, and a line of more than a million characters is
 * read as it is, so that the memory needed stays bounded. Offsets are UTF-16 units of `text`.
 *
 * @throws TypeError when `text` is no string or `format` is neither `text` nor `markdown`.
 */
export function readReport(text: string, options: ReadOptions = {}): ReadResult {
  if (typeof text !== "string")
    throw new TypeError(`text must be a string, not ${text === null ? "null" : typeof text} (decode bytes with decodeText first)`);
  const { format = "text" } = options;
  if (format !== "text" && format !== "markdown")
    throw new TypeError(
      `unknown format ${typeof format === "string" ? JSON.stringify(format) : typeof format} (allowed: "text", "markdown")`,
    );
  return readLines(format === "markdown" ? linesOfMarkdown(text) : withTables(linesOfText(text), text), text, format);
}
