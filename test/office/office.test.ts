import { beforeAll, describe, expect, it } from "vitest";
import { seeded, syntheticReport } from "../../scripts/synthetic.js";
import type { Report } from "../../src/model/report.js";
import { readDocx } from "../../src/read/docx/index.js";
import { writeHtml } from "../../src/write/html.js";
import { readCorpus } from "../read/corpus.js";
import { writeDocx } from "../read/docx/write.js";
import { convert } from "./office.js";

const word = { to: "docx", filter: "MS Word 2007 XML" } as const;
const reports = new Map<string, Report>([
  ...readCorpus().map(({ name, report }) => [name.replace(".txt", ""), report] as const),
  ...Array.from({ length: 12 }, (_, index) => [`synthetic-${index}`, syntheticReport(seeded(2001 + index), { full: true })] as const),
]);

const byName = async (write: (report: Report) => string | Uint8Array | Promise<Uint8Array>): Promise<Map<string, string | Uint8Array>> => {
  const files = new Map<string, string | Uint8Array>();
  for (const [name, report] of reports) files.set(name, await write(report));
  return files;
};

describe.each([
  ["HTML to DOCX", "html", writeHtml, [{ ...word, from: "HTML (StarWriter)" }]],
  ["DOCX to DOCX", "docx", (report: Report) => writeDocx(report, { automatic: true }), [word]],
  ["DOCX to ODT to DOCX", "docx", (report: Report) => writeDocx(report, { automatic: true }), [{ to: "odt" }, word]],
  ["HTML to ODT to DOCX", "html", writeHtml, [{ to: "odt", from: "HTML (StarWriter)", filter: "writer8" }, word]],
] as const)("LibreOffice, %s", (_, ending, write, steps) => {
  let converted = new Map<string, Uint8Array>();
  beforeAll(async () => {
    converted = convert(await byName(write), ending, steps);
  }, 600_000);

  it.each([...reports.keys()])("%s reads to the same report", async (name) => {
    const bytes = converted.get(name);
    expect(bytes && (await readDocx(bytes)).report).toEqual(reports.get(name));
  });
});
