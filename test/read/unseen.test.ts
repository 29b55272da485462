import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Part } from "../../src/model/report.js";
import { readHtml } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import type { Stage } from "../../src/rules/rule.js";
import { validateReport } from "../../src/validate/validate.js";

/** Reports that were written, with their answer keys, by somebody who had not seen the code. */
interface AnswerKey {
  file: string;
  format: "text" | "markdown" | "html";
  asOf: string;
  stage: Stage;
  expected: {
    year: number | null;
    title: string | null;
    issuers: string[];
    issuerKind: string | null;
    issuerLevel?: string | null;
    documentNumber: string | null;
    addressees: string[];
    signatories: string[];
    date: string | null;
    publicationDate: string | null;
    sections?: { number: string; heading: string; parts: Part[] }[];
    coverage?: Record<Exclude<Part, "other">, string>;
  };
  findings: { rule: string; outcome: "failed" | "undecided"; count?: number }[];
  mayReport: string[];
}

const folder = fileURLToPath(new URL("../corpus-unseen/", import.meta.url));
const keys = readdirSync(folder)
  .filter((name) => name.endsWith(".gold.json"))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as AnswerKey);

/** Answer keys leave white space, width and closing marks aside. */
const squash = (text: string | undefined | null): string => (text ?? "").normalize("NFKC").replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, "");
const plain = ({ number, heading, parts }: { number?: string | undefined; heading: string; parts?: Part[] | undefined }) => ({
  number: squash(number),
  heading: squash(heading).replace(/[。；;:：,，.]+$/, ""),
  parts,
});
const numberOf = (text: string | undefined | null): string =>
  squash(text)
    .replace(/[[(【]/g, "〔")
    .replace(/[\])】]/g, "〕")
    .replace(/〕第?0*(\d+)/, "〕$1");

describe("reports never seen before", () => {
  test.each(keys)("$file", ({ file, format, asOf, stage, expected, findings, mayReport }) => {
    const text = readFileSync(join(folder, file), "utf8");
    const { report, source } = format === "html" ? readHtml(text) : readReport(text, { format });
    const result = validateReport(report, { source, asOf, stage, locale: "zh-CN" });
    const [issuer] = report.issuers ?? [];
    const { issuerLevel, sections, coverage, ...others } = expected;
    expect({
      year: report.year ?? null,
      title: squash(report.title),
      issuers: report.issuers?.map(({ name }) => squash(name)) ?? [],
      issuerKind: issuer?.kind ?? null,
      documentNumber: numberOf(report.documentNumber),
      addressees: report.addressees?.map(squash) ?? [],
      signatories: report.signOff?.signatories?.map(squash) ?? [],
      date: report.signOff?.date ?? null,
      publicationDate: report.publication?.date ?? null,
    }).toEqual({
      ...others,
      title: squash(expected.title),
      documentNumber: numberOf(expected.documentNumber),
    });
    if (sections) expect(report.sections?.map(plain) ?? []).toEqual(sections.map(plain));
    const covered = Object.fromEntries(Object.entries(result.coverage).map(([part, { status }]) => [part, status]));
    if (coverage) expect(covered).toMatchObject(coverage);
    if (issuerLevel !== undefined) expect(issuer?.level ?? null).toBe(issuerLevel);

    for (const { rule, outcome, count } of findings) {
      const hits = result.findings.filter((finding) => finding.rule === rule && finding.outcome === outcome).length;
      expect(count === undefined ? hits > 0 : hits, `${rule} ${outcome}`).toBe(count ?? true);
    }
    const known = new Set([...findings.map(({ rule }) => rule), ...mayReport]);
    expect(result.findings.filter(({ force, rule }) => force !== "hint" && !known.has(rule)).map(({ message }) => message)).toEqual([]);
  });
});
