import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Part } from "../../src/model/report.js";
import { readReport } from "../../src/read/read.js";
import { validateReport } from "../../src/validate/validate.js";

interface AnswerKey {
  file: string;
  format: "text" | "markdown" | "html";
  expected: {
    year: number | null;
    title: string | null;
    issuers: string[];
    issuerKind: string | null;
    issuerLevel: string | null;
    documentNumber: string | null;
    addressees: string[];
    signatories: string[];
    date: string | null;
    publicationDate: string | null;
    sections: { number: string; heading: string; parts: Part[] }[];
    coverage: Record<Exclude<Part, "other">, string>;
  };
}

const folder = fileURLToPath(new URL("../corpus/", import.meta.url));
const keys = readdirSync(folder)
  .filter((name) => name.endsWith(".gold.json"))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as AnswerKey)
  .filter(({ format }) => format !== "html");

/** Answer keys leave white space, width and closing marks aside. */
const squash = (text: string | undefined): string => (text ?? "").normalize("NFKC").replace(/[\s\u200b-\u200f\ufeff]+/g, "");
const withoutMark = (text: string): string => squash(text).replace(/[。；;:：,，.]+$/, "");
const bracketed = (text: string): string =>
  squash(text)
    .replace(/[[(【]/g, "〔")
    .replace(/[\])】]/g, "〕");

describe("corpus: all fields of the text and Markdown reports", () => {
  test.each(keys)("$file", ({ file, format, expected }) => {
    const { report, source } = readReport(readFileSync(join(folder, file), "utf8"), { format: format as "text" | "markdown" });
    const { coverage } = validateReport(report, { source, asOf: "2026-11-22" });
    const [issuer] = report.issuers ?? [];
    expect({
      year: report.year ?? null,
      title: report.title === undefined ? null : squash(report.title),
      issuers: report.issuers?.map(({ name }) => squash(name)) ?? [],
      issuerKind: issuer?.kind ?? null,
      issuerLevel: issuer?.level ?? null,
      documentNumber: report.documentNumber === undefined ? null : bracketed(report.documentNumber),
      addressees: report.addressees ?? [],
      signatories: report.signOff?.signatories ?? [],
      date: report.signOff?.date ?? null,
      publicationDate: report.publication?.date ?? null,
      sections: report.sections?.map(({ number, heading, parts }) => ({ number: squash(number), heading: withoutMark(heading), parts })),
      coverage: {
        measures: coverage.measures.status,
        shortcomings: coverage.shortcomings.status,
        responsibility: coverage.responsibility.status,
        plans: coverage.plans.status,
      },
    }).toEqual({
      ...expected,
      title: expected.title === null ? null : squash(expected.title),
      issuers: expected.issuers.map(squash),
      sections: expected.sections.map(({ number, heading, parts }) => ({ number: squash(number), heading: withoutMark(heading), parts })),
    });
  });
});
