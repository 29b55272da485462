import { decodeText, type ReadResult, readReport, type Source } from "fazhi-report";
import { readDocx } from "fazhi-report/docx";
import { readHtml } from "fazhi-report/html";
import type { Word } from "./words.js";
import { isWord } from "./words.js";

/** A report as it came in. A report as JSON has no source. */
export interface Opened {
  readonly name: string | undefined;
  readonly report: unknown;
  readonly source?: Source;
  /** The text for the input field; a Word file has none. */
  readonly text: string;
}

/** What went wrong, as a word of the page. */
export interface Refusal {
  readonly refused: Word;
}

const largest = 20 * 1024 * 1024;

/** Reads a file, by its name's ending. */
export async function openFile(file: File): Promise<Opened | Refusal> {
  if (file.size > largest) return { refused: "tooLarge" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOldWord = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip || isOldWord || /\.docx?$/i.test(file.name)) {
    try {
      const { report, source } = await readDocx(bytes);
      return { name: file.name, report, source, text: source.text };
    } catch (error) {
      return refusalOf(error);
    }
  }
  return openText(decodeText(bytes), file.name);
}

/** Reads a text: what it is, its name says, or else its beginning. */
export function openText(text: string, name?: string): Opened | Refusal {
  if (text.trim() === "") return { refused: "emptyInput" };
  const start = text.slice(0, 2000).trimStart();
  const ending = /\.(\w+)$/.exec(name ?? "")?.[1]?.toLowerCase();
  if (ending === "json" || (ending === undefined && start.startsWith("{"))) {
    try {
      return { name, report: JSON.parse(text), text };
    } catch {
      return { refused: "notJson" };
    }
  }
  try {
    return { name, text, ...read(text, ending, start) };
  } catch (error) {
    return refusalOf(error);
  }
}

function read(text: string, ending: string | undefined, start: string): ReadResult {
  if (ending === "html" || ending === "htm" || /^<(?:!doctype|html|head|body|div|article|p|meta)\b/i.test(start)) return readHtml(text);
  const isMarkdown = ending === "md" || ending === "markdown" || (ending === undefined && /^#{1,4} /m.test(start));
  return readReport(text, { format: isMarkdown ? "markdown" : "text" });
}

function refusalOf(error: unknown): Refusal {
  const reason = typeof error === "object" && error !== null && "reason" in error ? String(error.reason) : "";
  return { refused: isWord(reason) ? reason : "unreadable" };
}
