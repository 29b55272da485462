import { readDocx } from "../../src/read/docx/index.js";
import { readHtml } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import type { ReadResult } from "../../src/read/result.js";
import { decodeText } from "../../src/text/decode.js";
import { p, zipped } from "../../test/read/docx/zip.js";

/** What the process of a shape says: what it is at, and in the end how it went. */
export interface Ran {
  readonly at: string;
  readonly ended?: string;
}

/** Makes an input of so many bytes, and gives what reads it. */
type Shape = (size: number) => () => ReadResult | Promise<ReadResult>;

const sentence = "全年调处矛盾纠纷46件，其中办结40件。";

/** A text of so many bytes in UTF-8. */
const filled = (unit: string, size: number): string => unit.repeat(Math.ceil(size / new TextEncoder().encode(unit).length));

/** What is read, by its name. */
export const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  [
    "one line of sentences",
    (size) => {
      const bytes = new TextEncoder().encode(filled(sentence, size));
      return () => readReport(decodeText(bytes));
    },
  ],
  ["one line of one character", (size) => text(filled("法", size))],
  ["one line of numbers", (size) => text(filled("1、", size))],
  ["one line of white space", (size) => text(`一、主要举措${filled("\t", size)}x`)],
  ["one line of gaps", (size) => text(filled("\u3000\u3000法", size))],
  ["one line of characters that cannot be seen", (size) => text(filled("法\u200b", size))],
  ["one line of an editor's marks", (size) => text(filled("[bookmark:1]", size))],
  ["one line of tabs", (size) => text(filled("法\t", size))],
  ["lines of sentences", (size) => text(filled(`${sentence}\n`, size))],
  ["lines of headings", (size) => text(filled("一、主要举措\n", size))],
  ["lines of tabs", (size) => text(filled("法\t法\n", size))],
  ["lines that end in a form feed", (size) => text(filled("一、主要举措\f", size))],
  ["lines of Markdown", (size) => () => readReport(filled("- **法**\n", size), { format: "markdown" })],
  [
    "Markdown marks",
    (size) => {
      const marks = filled("**[`", size);
      return () => readReport(marks, { format: "markdown" });
    },
  ],
  ["a page of one line", (size) => page(`<p>${filled(sentence, size)}</p>`)],
  ["a page of entities", (size) => page(`<p>${filled("&nbsp;&#x6cd5;", size)}</p>`)],
  ["a page of tags", (size) => page(filled("<b>法</b>", size))],
  [
    "a page of one tag of attributes",
    (size) => page(`<p ${filled("a=法 ", size).replace(/a/g, () => `a${(attribute++).toString(36)}`)}>法</p>`),
  ],
  ["a page of tags that are not closed", (size) => page(filled("<div>", size))],
  [
    "a Word file that unpacks to it",
    (size) => {
      const bytes = zipped(filled(p(sentence), size));
      return () => readDocx(bytes);
    },
  ],
]);

let attribute = 0;
const text = (input: string) => () => readReport(input);
const page = (input: string) => () => readHtml(input);
