// Writes synthetic reports as NDJSON, one a line: reports.ts COUNT. It waits while nobody reads, so that nothing piles up.
import { once } from "node:events";
import type { Part } from "../../src/model/report.js";
import { writeText } from "../../src/write/text.js";
import { seeded, syntheticReport } from "../synthetic.js";

const count = Number(process.argv[2]);
const random = seeded(2024);
const absent: readonly (readonly Part[])[] = [["responsibility"], ["responsibility"], ["shortcomings"], ["plans"], ["measures"]];

for (let index = 1; index <= count; index++) {
  const without = random() < 0.25 ? (absent[Math.floor(random() * absent.length)] ?? []) : [];
  const text = writeText(syntheticReport(random, { points: 20 + Math.floor(random() * 24), without }));
  const line = `${JSON.stringify({ name: `report-${index}`, text })}\n`;
  if (!process.stdout.write(line)) await once(process.stdout, "drain");
}
