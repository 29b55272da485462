import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { readReport } from "../read/read.js";
import { decodeText } from "../text/decode.js";
import type { Source } from "../text/source.js";
import type { Io } from "./io.js";
import { jsonErrorAt, lineAndColumn } from "./json-error.js";
import { type Problem, problem } from "./problem.js";

/** What a file can be. */
export const inputKinds = ["text", "markdown", "json", "html", "docx"] as const;

/** What a file is. */
export type InputKind = (typeof inputKinds)[number];

/** A report as it came in. A JSON report has no source. */
export interface Input {
  readonly report: unknown;
  readonly source?: Source;
}

const byExtension: { readonly [extension: string]: InputKind } = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".json": "json",
  ".html": "html",
  ".htm": "html",
  ".docx": "docx",
};

/** Whether the name of a file says that it is a report that can be read. */
export const isReadable = (file: string): boolean => extname(file).toLowerCase() in byExtension;

/** Reads the bytes of a file, or of standard input for `-`. */
export async function readBytes(file: string, io: Pick<Io, "stdin" | "cwd">): Promise<Uint8Array> {
  if (file === "-") {
    const chunks: Uint8Array[] = [];
    for await (const chunk of io.stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    return new Uint8Array(Buffer.concat(chunks));
  }
  try {
    return new Uint8Array(await readFile(resolve(io.cwd, file)));
  } catch (error) {
    throw fileProblem(error);
  }
}

/** A failing file operation in words; with the file's name where nothing else says it. */
export function fileProblem(error: unknown, file?: string): Problem {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const words: { readonly [code: string]: readonly [zh: string, en: string] } = {
    ENOENT: ["找不到这个文件", "no such file"],
    EISDIR: ["这是文件夹，请给出里面的文件", "this is a directory: name the files in it"],
    EACCES: ["没有权限打开", "no permission to open it"],
    EPERM: ["没有权限打开", "no permission to open it"],
    ENOSPC: ["磁盘已满，没有写完", "no space left: it was not written to the end"],
    ENOTDIR: ["上级不是文件夹", "it lies below something that is no directory"],
  };
  const [zh, en] = words[code] ?? [`无法打开（${code || String(error)}）`, `cannot be opened (${code || String(error)})`];
  return file === undefined ? problem(zh, en) : problem(`${file}：${zh}`, `${file}: ${en}`);
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);
const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
const isOldWord = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, 0x25, 0x50, 0x44, 0x46);
const looksLikePage = (text: string): boolean =>
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?<(?:!doctype html|html[\s>])/i.test(text.slice(0, 600));

/** Markdown is often saved as .txt: two lines that are headings or wholly bold say so, since no plain report has them. */
const looksLikeMarkdown = (text: string): boolean =>
  (text.slice(0, 100_000).match(/^(?:#{1,6}[ \t]{1,4}\S|\*\*[^*\n]{2,80}\*\*[ \t]{0,4}$)/gm)?.length ?? 0) >= 2;

/** What a file is by its name; standard input by how it begins. */
function kindOf(file: string, bytes: Uint8Array): InputKind {
  if (file !== "-") return byExtension[extname(file).toLowerCase()] ?? "text";
  if (isZip(bytes)) return "docx";
  const start = decodeText(bytes.slice(0, 1200));
  return looksLikePage(start) ? "html" : /^\s*\{/.test(start) ? "json" : "text";
}

/**
 * Makes a report of a file's bytes. The readers of web pages and Word files are loaded when they are needed.
 *
 * @throws Problem when the bytes are not what the name says, or cannot be decoded.
 */
export async function toInput(file: string, bytes: Uint8Array, wanted: InputKind | undefined): Promise<Input> {
  const kind = wanted ?? kindOf(file, bytes);
  if (isOldWord(bytes))
    throw problem(
      "这是旧版 Word 或 WPS 文档（.doc、.wps），或者是加了密码的文档，请另存为 .docx（不加密码）",
      "this is an old Word file (.doc) or an encrypted one: save it as .docx without a password",
    );
  if (isPdf(bytes)) throw problem("这是 PDF 文件，请改用 Word 文档或文本文件", "this is a PDF file: use the Word or text file instead");
  if (kind === "docx") {
    if (!isZip(bytes)) throw problem("文件名是 .docx，内容却不是 Word 文档", "named .docx, but it is no Word document");
    return readWord(bytes);
  }
  if (isZip(bytes))
    throw problem(
      "内容是 Word 文档或压缩包，与文件名不符；如是 Word 文档，请把文件名改为 .docx",
      "this is a Word document or an archive, not what its name says; rename a Word document to .docx",
    );
  const text = textOf(bytes);
  if (kind === "json") return { report: parseJson(text) };
  if (kind === "text" && wanted === undefined && looksLikePage(text))
    throw problem("内容是网页，与文件名不符，请把文件名改为 .html", "this is a web page, not what its name says; rename it to .html");
  return textInput(text, kind === "text" && wanted === undefined && looksLikeMarkdown(text) ? "markdown" : kind);
}

/** Most characters of a text that is read, a thousand times the longest report: what a line costs in memory is many times its length. */
const longestText = 8_000_000;

/**
 * Reads a report from its text.
 *
 * @throws Problem when it is too large or nested too deeply to be a report.
 */
export async function textInput(text: string, kind: "text" | "markdown" | "html"): Promise<Input> {
  if (kind === "html") {
    const { readHtml } = await import("../read/html/index.js");
    return readable(() => readHtml(text));
  }
  if (text.length > longestText)
    throw problem(
      "文字超过八百万字，不会是一份报告，没有读取",
      "more than eight million characters: too large to be a report, and not read",
    );
  return readReport(text, { format: kind });
}

function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  const nul = text.indexOf("\0");
  if (nul >= 0) throw problem("不是文本文件，无法读取", "this is no text file");
  const lost = text.indexOf("\ufffd");
  // A mark of lost characters that the file itself holds (EF BF BD, or the same in GB18030) is text like any other.
  if (lost >= 0 && !Buffer.from(bytes).includes("\ufffd") && !Buffer.from(bytes).includes(Buffer.from([0x84, 0x31, 0xa4, 0x37]))) {
    const { line } = lineAndColumn(text, lost);
    throw problem(
      `第${line}行有无法识别的字节，请把文件另存为 UTF-8 编码`,
      `line ${line} has bytes that fit no encoding; save the file as UTF-8`,
    );
  }
  return text;
}

/** Parses JSON, with words of our own for what is wrong: the platform's may quote the document. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { line, column } = lineAndColumn(text, jsonErrorAt(text));
    throw problem(`不是有效的 JSON：第${line}行第${column}列起无法读取`, `not valid JSON: line ${line}, column ${column}`);
  }
}

const unreadable: { readonly [reason: string]: readonly [zh: string, en: string] } = {
  "not-a-docx": ["文件名是 .docx，内容却不是 Word 文档", "named .docx, but it is no Word document"],
  encrypted: ["文档加了密码，请去掉密码后再检查", "the document is encrypted: remove the password first"],
  "old-word-format": ["这是旧版 Word 文档，请另存为 .docx", "this is an old Word file: save it as .docx"],
  damaged: ["文档已损坏，无法读取", "the document is damaged"],
  "too-large": ["文档内容过大，没有读取", "the document is too large, and was not read"],
  "too-deep": ["文档嵌套过深，没有读取", "the document is nested too deeply, and was not read"],
};

async function readWord(bytes: Uint8Array): Promise<Input> {
  const { readDocx } = await import("../read/docx/index.js");
  return readable(() => readDocx(bytes));
}

/** What a reader gives; why it refused, in words. */
async function readable(read: () => Input | Promise<Input>): Promise<Input> {
  try {
    return await read();
  } catch (error) {
    const reason = typeof error === "object" && error !== null && "reason" in error ? String(error.reason) : "";
    const words = unreadable[reason];
    if (!words) throw error;
    throw problem(...words);
  }
}
