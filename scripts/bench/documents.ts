import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/model/report.js";
import { loadBuilt, root } from "../built.js";
import { seeded, syntheticReport } from "../synthetic.js";

/** A report in the forms that are measured. */
export interface Document {
  readonly text: string;
  readonly report: Report;
  readonly json: string;
}

/** A document of a text. */
export async function documentOf(text: string): Promise<Document> {
  const { readReport } = await loadBuilt();
  const { report } = readReport(text);
  return { text, report, json: JSON.stringify(report) };
}

/** A report of 6,000 to 6,500 characters: the first that the generator makes of that length. */
export async function report6500(): Promise<Document> {
  const { writeText } = await loadBuilt();
  const random = seeded(6500);
  for (;;) {
    const text = writeText(syntheticReport(random, { points: 36 }));
    if (text.length >= 6300 && text.length <= 6500) return documentOf(text);
  }
}

/** The whole reports of the test corpus. */
export async function corpus(): Promise<readonly Document[]> {
  const folder = join(root, "test/corpus");
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return Promise.all(names.sort().map((name) => documentOf(readFileSync(join(folder, name), "utf8"))));
}

/** A report of about so many bytes of UTF-8. */
export async function reportOfBytes(bytes: number): Promise<string> {
  const { writeText } = await loadBuilt();
  const make = (points: number): string => writeText(syntheticReport(seeded(2), { points }));
  let points = 400;
  for (let round = 0; round < 3; round++) points = Math.round((points * bytes) / Buffer.byteLength(make(points)));
  return make(points);
}
