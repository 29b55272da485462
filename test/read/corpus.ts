import { readdirSync, readFileSync } from "node:fs";
import { readHtml } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import type { ReadResult } from "../../src/read/result.js";

const folder = new URL("../corpus/", import.meta.url);

/** A report of the corpus, as it was read. */
export interface CorpusReport extends ReadResult {
  readonly name: string;
}

/** Every report of test/corpus, read in its own format. */
export function readCorpus(): CorpusReport[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".gold.json"))
    .map((file) => {
      const gold = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { file: string; format: "text" | "markdown" | "html" };
      const text = readFileSync(new URL(gold.file, folder), "utf8");
      return { name: gold.file, ...(gold.format === "html" ? readHtml(text) : readReport(text, { format: gold.format })) };
    });
}
