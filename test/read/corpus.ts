import { readdirSync, readFileSync } from "node:fs";
import { readHtml } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import type { ReadResult } from "../../src/read/result.js";

const folder = new URL("../corpus/", import.meta.url);

interface CorpusFile {
  readonly file: string;
  readonly format: "text" | "markdown" | "html";
}

/** The files of test/corpus. */
const corpusFiles = readdirSync(folder)
  .filter((name) => name.endsWith(".gold.json"))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as CorpusFile);

export const corpusNames = corpusFiles.map(({ file }) => file);

/** Those that are text or Markdown. */
export const corpusTexts = corpusFiles.flatMap(({ file, format }) =>
  format === "html" ? [] : [{ file, format, text: readFileSync(new URL(file, folder), "utf8") }],
);

/** A report of the corpus, as it was read. */
export interface CorpusReport extends ReadResult {
  readonly name: string;
}

/** The report of that name in test/corpus, read in its own format. */
export function readCorpusFile(name: string): ReadResult {
  const text = readFileSync(new URL(name, folder), "utf8");
  const { format } = corpusFiles.find(({ file }) => file === name) ?? { format: "text" };
  return format === "html" ? readHtml(text) : readReport(text, { format });
}

/** Every report of test/corpus. */
export const readCorpus = (): CorpusReport[] => corpusNames.map((name) => ({ name, ...readCorpusFile(name) }));
