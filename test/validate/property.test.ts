import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index.js";
import type { ValidateOptions, ValidationResult } from "../../src/validate/result.js";
import { validateReport } from "../../src/validate/validate.js";
import { asOf, completeReport, wordRule } from "./report.js";

const words = ["普法", "合同", "执法", "，", "2024"];
const customRules = [...words.map((word, index) => wordRule(`test/word-${index}`, word, index === 1 ? { sensitive: true } : {}))];
const run = (report: unknown, options: ValidateOptions = {}): ValidationResult => validateReport(report, { asOf, customRules, ...options });

// Reports made of sentences, some of them damaged.
const sentence = fc.constantFrom(
  "开展普法22场次。",
  "审查合同46份，",
  "执法检查128次，其中罚款9件。",
  "一是执法力量不足；",
  "2024年，",
  "责任和",
  "XX村",
  "联系电话13812345678。",
  "：",
  "《纲要",
  "（三）",
);
const text = fc.array(sentence, { maxLength: 4 }).map((parts) => parts.join(""));
const block = fc.oneof(
  fc.record({ type: fc.constant("paragraph"), text }),
  fc.record({ type: fc.constant("table"), rows: fc.array(fc.array(text, { maxLength: 2 }), { maxLength: 2 }) }),
  fc.record({
    type: fc.constant("section"),
    number: fc.constantFrom("（一）", "（二）", "1."),
    heading: text,
    content: fc.array(fc.record({ type: fc.constant("paragraph"), text }), { maxLength: 2 }),
  }),
  fc.constant(5),
);
const section = fc.record({
  type: fc.constant("section"),
  number: fc.constantFrom("一、", "二、", "四、", "3、"),
  heading: fc.constantFrom("主要举措和成效", "存在的不足和原因", "2025年度主要安排", "概况"),
  content: fc.array(block, { maxLength: 4 }),
});
const report = fc.record(
  {
    year: fc.constantFrom(2017, 2024, "2024"),
    title: fc.constantFrom("清溪县云台镇2024年度法治政府建设情况报告", "云台镇2023年工作总结", ""),
    issuers: fc.array(fc.record({ name: fc.constantFrom("云台镇人民政府", "清溪县司法局") }), { maxLength: 2 }),
    opening: fc.array(fc.record({ type: fc.constant("paragraph"), text }), { maxLength: 2 }),
    sections: fc.array(section, { maxLength: 4 }),
    signOff: fc.record(
      { signatories: fc.constant(["云台镇人民政府"]), date: fc.constantFrom("2025-01-16", "2025-1-16") },
      { requiredKeys: [] },
    ),
    publication: fc.record({ date: fc.constantFrom("2025-03-01", "2026-12-31") }),
  },
  { requiredKeys: [] },
);

const throwing = (): never => {
  throw new Error("hostile");
};

describe("validation never throws", () => {
  test.prop(
    [
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSparseArray: true,
        withSet: true,
        withTypedArray: true,
      }),
    ],
    { numRuns: 300 },
  )("on any value", (input) => {
    expect(["pass", "fail", "review"]).toContain(run(input).verdict);
  });
  test.prop(
    [
      report,
      fc.constantFrom("title", "sections", "signOff", "opening", "issuers"),
      fc.constantFrom("getter", "proxy", "cycle", "symbol", "deep"),
    ],
    { numRuns: 200 },
  )("on a report with something hostile in it", (base, field, kind) => {
    const input: Record<string, unknown> = { ...base };
    let deep: unknown[] = [];
    for (let level = 0; level < 10_000; level++) deep = [deep];
    if (kind === "getter") Object.defineProperty(input, field, { enumerable: true, get: throwing });
    else if (kind === "proxy") input[field] = new Proxy([], { get: throwing, has: throwing, ownKeys: throwing });
    else if (kind === "cycle") input[field] = [input];
    else input[field] = kind === "symbol" ? Symbol("x") : deep;
    const result = run(input);
    expect(result.outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
    expect(result.verdict).not.toBe("pass");
  });
  it("on sections ten thousand deep, and on reports that are proxies all through", () => {
    let deep: unknown = { type: "paragraph", text: "底" };
    for (let level = 0; level < 10_000; level++) deep = { type: "section", heading: "a", content: [deep] };
    expect(run({ ...completeReport(), sections: [deep] }).outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
    const wrap = (value: unknown): unknown =>
      typeof value === "object" && value !== null ? new Proxy(value, { get: (target, key) => wrap(Reflect.get(target, key)) }) : value;
    const { report: _, ...proxied } = run(wrap(completeReport()));
    const { report: __, ...plain } = run(completeReport());
    expect(proxied).toEqual(plain);
  });
});

const body = ({ report: _, ...rest }: ValidationResult): unknown => rest;
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : value !== null && typeof value === "object"
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, reversed(inner)]),
        )
      : value;

test.prop([report], { numRuns: 150 })("no rule crashes, and every finding points at its words", (input) => {
  const { outcomes, findings } = run(input);
  expect(outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
  for (const { fingerprint, quote, message } of findings) {
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect([...(quote ?? "")].length).toBeLessThanOrEqual(20);
    expect(message).not.toMatch(/\{\w+\}/);
  }
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
});

test.prop([report], { numRuns: 100 })("the same input gives the same output, whatever the order of keys, and changes nothing", (input) => {
  const before = JSON.stringify(input);
  const first = run(input);
  expect(run(input)).toEqual(first);
  expect(body(run(reversed(input)))).toEqual(body(first));
  expect(JSON.stringify(input)).toBe(before);
});

test.prop([report], { numRuns: 100 })("a JSON round trip of the report and of the result changes nothing", (input) => {
  const first = run(input);
  expect(body(run(JSON.parse(JSON.stringify(input))))).toEqual(body(first));
  expect(JSON.parse(JSON.stringify(body(first)))).toEqual(body(first));
});

test.prop([report, fc.nat()], { numRuns: 100 })("suppressing a finding removes exactly it", (input, choice) => {
  const { findings } = run(input);
  const chosen = findings[choice % Math.max(1, findings.length)];
  if (!chosen) return;
  const after = run(input, { suppressions: [{ rule: chosen.rule, fingerprint: chosen.fingerprint, reason: "已核对" }] });
  expect(after.findings.filter(({ suppressed }) => !suppressed)).toEqual(findings.filter((finding) => finding !== chosen));
  expect(after.findings).toHaveLength(findings.length);
  expect(after.unusedSuppressions).toEqual([]);
});

const ids = [...rules.map(({ id }) => id as string), ...customRules.map(({ id }) => id)];
const isSensitive = new Set(
  [...rules, ...customRules].filter((rule) => "sensitive" in rule && rule.sensitive).map(({ id }) => id as string),
);
test.prop([report, fc.constantFrom(...ids.filter((id) => !isSensitive.has(id)))], { numRuns: 150 })(
  "a rule that is off changes no other rule's findings",
  (input, id) => {
    const all = run(input);
    const without = run(input, { rules: { [id]: "off" } });
    expect(without.findings).toEqual(all.findings.filter(({ rule }) => rule !== id));
    expect(without.outcomes.filter(({ rule }) => rule !== id)).toEqual(all.outcomes.filter(({ rule }) => rule !== id));
  },
);
