import { readdirSync, readFileSync } from "node:fs";
import type { Report } from "../../src/model/report.js";
import { readDocx } from "../../src/read/docx/index.js";
import { readHtml } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import type { ReadResult } from "../../src/read/result.js";
import { decodeText } from "../../src/text/decode.js";
import { writeHtml } from "../../src/write/html.js";
import { writeMarkdown } from "../../src/write/markdown.js";
import { writeText } from "../../src/write/text.js";
import { type Random, seeded, syntheticReport } from "../synthetic.js";
import { damageBytes, damageHtml, damageText, pick } from "./damage.js";
import { damagedDocx } from "./docx.js";

/** What a case is read as. */
export const kinds = ["text", "markdown", "html", "docx", "bytes", "report"] as const;

/** A damaged report, and how it is read. */
export interface Case {
  readonly kind: (typeof kinds)[number];
  readonly input: string | Uint8Array | object;
  /** Reads it; a report that is given as an object has no source. */
  read(): Promise<ReadResult | { readonly report: unknown; readonly source?: undefined }>;
}

const folder = new URL("../../test/corpus/", import.meta.url);
const corpus = readdirSync(folder)
  .filter((name) => !name.endsWith(".json"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));
const pages = corpus.filter((text) => /<(?:html|body|div|p)\b/i.test(text));

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  utf16,
  (text) => utf16(`\ufeff${text}`),
  (text) => utf16(`\ufeff${text}`).map((_, index, bytes) => bytes[index ^ 1] ?? 0),
];

/** Damages a report as an object: values replaced, taken out, or of another kind. */
function damageReport(value: unknown, random: Random): unknown {
  if (random() < 0.02) return pick(random, [null, 5, "", "2024", [], {}, true, "X".repeat(50), "一、", undefined, -1, 1e300, Number.NaN]);
  if (typeof value === "string") return random() < 0.1 ? damageText(value, random) : value;
  if (Array.isArray(value)) return value.filter(() => random() > 0.03).map((item) => damageReport(item, random));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(() => random() > 0.03)
      .map(([key, item]) => [
        random() < 0.01 ? pick(random, ["__proto__", "constructor", "x", "toString"]) : key,
        damageReport(item, random),
      ]),
  );
}

/** Makes the case of a number: the same case for the same number. */
export function caseOf(number: number): Case {
  const random = seeded(number);
  const kind = pick(random, kinds);
  const synthetic = (): Report => syntheticReport(random, { full: random() < 0.7 });
  const plain = random() < 0.5 ? pick(random, corpus) : writeText(synthetic());
  if (kind === "report") {
    const report = damageReport(random() < 0.5 ? synthetic() : readReport(plain).report, random) as object;
    return { kind, input: report, read: async () => ({ report }) };
  }
  if (kind === "docx") {
    const bytes = damagedDocx(plain, random);
    return { kind, input: bytes, read: () => readDocx(bytes) };
  }
  if (kind === "bytes") {
    const bytes = damageBytes(pick(random, encodings)(plain), random);
    return { kind, input: bytes, read: async () => readReport(decodeText(bytes)) };
  }
  if (kind === "html") {
    const page = random() < 0.4 && pages.length > 0 ? pick(random, pages) : writeHtml(synthetic(), { fragment: random() < 0.3 });
    const html = damageHtml(page, random);
    return { kind, input: html, read: async () => readHtml(html) };
  }
  const text = damageText(kind === "markdown" && random() < 0.5 ? writeMarkdown(synthetic()) : plain, random);
  return { kind, input: text, read: async () => readReport(text, { format: kind }) };
}
