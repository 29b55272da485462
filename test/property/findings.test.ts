import { fc, test } from "@fast-check/vitest";
import { describe, expect, vi } from "vitest";
import { createBaseline } from "../../src/cli/baseline.js";
import { formatHtml } from "../../src/format/html.js";
import { formatJson } from "../../src/format/json.js";
import { formatJunit } from "../../src/format/junit.js";
import { formatMarkdown } from "../../src/format/markdown.js";
import { formatNotice } from "../../src/format/notice.js";
import { formatSarif } from "../../src/format/sarif.js";
import { formatText } from "../../src/format/text.js";
import { readReport } from "../../src/read/read.js";
import { rules } from "../../src/rules/index.js";
import { valueAt } from "../../src/text/path.js";
import type { ValidationResult } from "../../src/validate/result.js";
import { validateReport } from "../../src/validate/validate.js";
import { brokenText, reportText } from "./texts.js";

vi.setConfig({ testTimeout: 60_000 });

const asOf = "2026-11-22";
const text = fc.oneof(brokenText, reportText);
const withoutReport = ({ report: _, ...rest }: ValidationResult): unknown => rest;

describe("findings of a text", () => {
  test.prop([text], { numRuns: 150 })("point at what they speak of, inside the source", (given) => {
    const { report, source } = readReport(given);
    const result = validateReport(report, { asOf, source });
    expect(result.outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
    for (const { rule, path, range, position, quote, sensitive } of result.findings) {
      if (position) {
        expect(position.start.offset, rule).toBeGreaterThanOrEqual(0);
        expect(position.end.offset, rule).toBeLessThanOrEqual(given.length);
        expect(position.start.offset, rule).toBeLessThanOrEqual(position.end.offset);
      }
      const value = valueAt(report, path);
      if (!range || typeof value !== "string" || sensitive) continue;
      const words = value.slice(...range);
      const pieces = source.pieces(path, range).map(({ from, to }) => given.slice(from, to));
      expect(pieces.join("").replace(/\s/g, " "), rule).toBe(words.replace(/\s/g, " "));
      // What is sensitive in a quote is covered, and a long one is cut.
      const begin = (quote ?? "").replace(/…$/, "");
      if (!begin.includes("*")) expect(words.startsWith(begin), `${rule}: ${quote}`).toBe(true);
    }
  });

  test.prop([text], { numRuns: 60 })("are the same after a JSON round trip, and in any number of runs", (given) => {
    const { report, source } = readReport(given);
    const first = withoutReport(validateReport(report, { asOf, source }));
    expect(withoutReport(validateReport(JSON.parse(JSON.stringify(report)), { asOf, source }))).toEqual(first);
    const again = readReport(given);
    expect(withoutReport(validateReport(again.report, { asOf, source: again.source }))).toEqual(first);
  });

  const plain = rules.filter(({ sensitive }) => !sensitive).map(({ id }) => id as string);
  test.prop([text, fc.constantFrom(...plain)], { numRuns: 100 })("do not depend on other rules", (given, id) => {
    const { report, source } = readReport(given);
    const all = validateReport(report, { asOf, source });
    const without = validateReport(report, { asOf, source, rules: { [id]: "off" } });
    expect(without.findings).toEqual(all.findings.filter(({ rule }) => rule !== id));
    expect(without.outcomes.find(({ rule }) => rule === id)).toEqual({ rule: id, outcome: "off" });
  });

  test.prop([text, fc.nat()], { numRuns: 100 })("are suppressed one by one", (given, choice) => {
    const { report, source } = readReport(given);
    const { findings } = validateReport(report, { asOf, source });
    fc.pre(findings.length > 0);
    const chosen = findings[choice % findings.length] as (typeof findings)[number];
    const suppression = { rule: chosen.rule, fingerprint: chosen.fingerprint, reason: "已核对" };
    const after = validateReport(report, { asOf, source, suppressions: [suppression] });
    expect(after.findings.filter(({ suppressed }) => suppressed).map(({ fingerprint }) => fingerprint)).toEqual([chosen.fingerprint]);
    expect(after.findings.map(({ suppressed: _, ...finding }) => finding)).toEqual(findings);
  });
});

describe("what is sensitive", () => {
  // A resident identity number with a valid check character, and a card number that passes Luhn.
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const identity = fc
    .tuple(fc.integer({ min: 1950, max: 2005 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 100, max: 999 }))
    .map(([year, month, serial]) => {
      const body = `330106${year}0${month}15${serial}`;
      const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
      return body + "10X98765432"[sum % 11];
    });
  const phone = fc.integer({ min: 10_000_000, max: 99_999_999 }).map((rest) => `138${rest}`);
  const card = fc.integer({ min: 10_000_000, max: 99_999_999 }).map((rest) => {
    const body = `6222021${rest}`;
    const sum = [...body].reverse().reduce((total, digit, index) => {
      const double = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
      return total + (double > 9 ? double - 9 : double);
    }, 0);
    return `${body}${(10 - (sum % 10)) % 10}`;
  });
  const sentence = fc.oneof(
    identity.map((number) => [number, `身份证号${number}，已经登记。`] as const),
    phone.map((number) => [number, `联系人电话${number}，截止目前已经答复。`] as const),
    card.map((number) => [number, `补助款打入账户${number}，共2笔，`] as const),
  );
  test.prop([reportText, fc.array(sentence, { minLength: 1, maxLength: 3 }), fc.nat(), fc.constantFrom("zh-CN" as const, "en" as const)], {
    numRuns: 60,
  })("is repeated in no output", (given, sentences, at, locale) => {
    const lines = given.split("\n");
    const bodies = lines.map((line, index) => (line.startsWith("　　") && line.length > 40 ? index : -1)).filter((index) => index >= 0);
    for (const [, words] of sentences) {
      const line = bodies[at % bodies.length] ?? 0;
      lines[line] = `${lines[line]}${words}`;
    }
    const changed = lines.join("\n");
    const { report, source } = readReport(changed);
    const result = validateReport(report, { asOf, source, locale });
    const secrets = sentences.map(([number]) => number);
    const found = result.findings.filter(({ rule }) => /^privacy\/(?:id-number|phone|bank-card)$/.test(rule)).length;
    expect(found).toBeGreaterThanOrEqual(new Set(secrets).size);
    const options = { source, name: "报告.txt" };
    const baseline = createBaseline();
    baseline.add(result);
    const outputs = {
      text: formatText(result, options),
      markdown: formatMarkdown(result, options),
      json: formatJson(result, options),
      sarif: formatSarif(result, options),
      junit: formatJunit(result, options),
      html: formatHtml(result, options),
      // The notice is written in Chinese.
      ...(locale === "zh-CN" && { notice: formatNotice(result, options), page: formatNotice(result, { ...options, format: "html" }) }),
      baseline: JSON.stringify(baseline.entries()),
      findings: JSON.stringify(result.findings),
    };
    for (const [name, output] of Object.entries(outputs)) {
      for (const secret of secrets) expect(output.includes(secret), `${name} repeats ${secret}`).toBe(false);
    }
  });
});
