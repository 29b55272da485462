import { describe, expect, it } from "vitest";
import { seeded, syntheticReport } from "../../scripts/synthetic.js";
import type { Report } from "../../src/model/report.js";
import { readDocx } from "../../src/read/docx/index.js";
import { readHtml } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import type { ReadResult } from "../../src/read/result.js";
import { writeHtml } from "../../src/write/html.js";
import { writeMarkdown } from "../../src/write/markdown.js";
import { writeText } from "../../src/write/text.js";
import { corpusNames, readCorpusFile } from "./corpus.js";
import { writeDocx } from "./docx/write.js";

/** A report, written in each format and read again. */
const formats: readonly (readonly [string, (report: Report) => Promise<ReadResult> | ReadResult])[] = [
  ["text", (report) => readReport(writeText(report))],
  ["Markdown", (report) => readReport(writeMarkdown(report), { format: "markdown" })],
  ["HTML", (report) => readHtml(writeHtml(report))],
  ["DOCX", async (report) => readDocx(await writeDocx(report))],
  ["DOCX with automatic numbers", async (report) => readDocx(await writeDocx(report, { automatic: true }))],
];
const seeds = Array.from({ length: 40 }, (_, index) => 1001 + index);

describe.each(formats)("a report as %s reads to the same report", (_, again) => {
  it.each(corpusNames)("%s", async (name) => {
    const { report } = readCorpusFile(name);
    expect((await again(report)).report).toEqual(report);
  });

  it.each(seeds)("with everything a document can hold, seed %i", async (seed) => {
    const report = syntheticReport(seeded(seed), { full: true });
    expect((await again(report)).report).toEqual(report);
  });
});
