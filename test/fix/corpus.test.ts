import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/fix/fix.js";
import { readHtml } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import { validateReport } from "../../src/validate/validate.js";

const cases = ["corpus", "corpus-unseen"].flatMap((folder) => {
  const path = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
  return readdirSync(path)
    .filter((name) => name.endsWith(".gold.json"))
    .map((name) => ({
      path,
      ...(JSON.parse(readFileSync(join(path, name), "utf8")) as {
        file: string;
        format: "text" | "markdown" | "html";
        stage: "publication" | "submission";
      }),
    }));
});
const key = ({ rule, messageId, path }: { rule: string; messageId: string; path: readonly (string | number)[] }) =>
  `${rule} ${messageId} /${path.join("/")}`;

describe("whole reports, repaired and checked again", () => {
  it("are there", () => {
    expect(cases.length).toBeGreaterThan(90);
  });
  it.each(cases)("$file", ({ path, file, format, stage }) => {
    const text = readFileSync(join(path, file), "utf8");
    const { report } = format === "html" ? readHtml(text) : readReport(text, { format });
    const check = (value: unknown) => validateReport(value, { asOf: "2026-11-22", stage });
    const before = check(report).findings;
    const { report: repaired, applied } = applyFixes(report, before);
    expect(applied.length).toBe(before.filter(({ fix, outcome }) => fix && outcome === "failed").length);
    const after = new Set(check(repaired).findings.map(key));
    expect(applied.map(key).filter((one) => after.has(one))).toEqual([]);
    const known = new Set(before.map(key));
    expect([...after].filter((one) => !known.has(one))).toEqual([]);
  });
});
