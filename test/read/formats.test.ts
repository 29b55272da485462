import { describe, expect, it } from "vitest";
import { seeded, syntheticReport } from "../../scripts/synthetic.js";
import type { Report } from "../../src/model/report.js";
import { readDocx } from "../../src/read/docx/index.js";
import { readHtml } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import { writeHtml } from "../../src/write/html.js";
import { writeMarkdown } from "../../src/write/markdown.js";
import { writeText } from "../../src/write/text.js";
import { readCorpus } from "./corpus.js";
import { writeDocx } from "./docx/write.js";

/** A report, written in each format and read again. */
async function inAllFormats(report: Report): Promise<Record<string, Report>> {
  return {
    text: readReport(writeText(report)).report,
    markdown: readReport(writeMarkdown(report), { format: "markdown" }).report,
    html: readHtml(writeHtml(report)).report,
    docx: (await readDocx(await writeDocx(report))).report,
    "docx with automatic numbers": (await readDocx(await writeDocx(report, { automatic: true }))).report,
  };
}

describe("the same report as text, Markdown, HTML and DOCX reads to the same report", () => {
  it.each(readCorpus().map(({ name, report }) => [name, report] as const))("%s", async (_, report) => {
    for (const [format, read] of Object.entries(await inAllFormats(report))) expect(read, format).toEqual(report);
  });

  it("with everything a document can hold", async () => {
    for (let seed = 1001; seed <= 1040; seed++) {
      const report = syntheticReport(seeded(seed), { full: true });
      for (const [format, read] of Object.entries(await inAllFormats(report))) expect(read, `${format}, seed ${seed}`).toEqual(report);
    }
  }, 60_000);
});
