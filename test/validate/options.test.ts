import { describe, expect, it } from "vitest";
import * as z from "zod";
import { rules } from "../../src/rules/index.js";
import { defineRule, type Rule } from "../../src/rules/rule.js";
import type { ValidateOptions } from "../../src/validate/result.js";
import { validateReport } from "../../src/validate/validate.js";
import { asOf, completeReport, contextOf, wordRule } from "./report.js";

const daily = defineRule({
  id: "test/daily",
  since: "0.1.0",
  force: "hint",
  basis: [],
  title: { "zh-CN": "测试", en: "test" },
  about: { "zh-CN": "测试用。", en: "For tests." },
  messages: { seen: { "zh-CN": "选项为{most}。", en: "The option is {most}." } },
  options: z.strictObject({ most: z.int().default(3) }),
  check({ options }, find) {
    find({ messageId: "seen", path: [], params: { most: options.most } });
  },
});
const plain = wordRule("test/plain", "合同");

const nested = z.strictObject({ inner: z.strictObject({ most: z.int().default(3) }).default({ most: 3 }), few: z.int().default(1) });

const wrong: [what: string, options: unknown, message: RegExp][] = [
  ["options that are no object", null, /^the options must be an object, not null$/],
  ["an unknown option", { stages: "submission" }, /^unknown option: "stages" \(allowed: stage, asOf, /],
  ["a stage", { stage: "draft" }, /^unknown stage: "draft" \(allowed: "publication", "submission"\)$/],
  ["a locale", { locale: "zh" }, /^unknown locale: "zh" \(allowed: "zh-CN", "en"\)$/],
  ["a day that does not exist", { asOf: "2025-02-29" }, /^asOf is not a date: "2025-02-29"/],
  ["a day that is a number", { asOf: 20250229 }, /^asOf is not a date: 20250229/],
  ["a source that is none", { source: { text: "" } }, /^source must be the source that came with the report/],
  ["rules that are a list", { rules: [] }, /^rules must be an object/],
  ["an unknown rule", { rules: { "test/dialy": "off" } }, /^unknown rule: "test\/dialy" \(allowed: test\/daily, test\/plain\)$/],
  ["an unknown rule of no family", { rules: { toString: "off" } }, /^unknown rule: "toString"/],
  ["an unknown severity", { rules: { "test/plain": "fatal" } }, /^rule test\/plain: "fatal" is no setting \(allowed: "off", "error"/],
  ["off with options", { rules: { "test/daily": ["off", {}] } }, /^rule test\/daily: \["off", an object\] is no setting/],
  ["three entries", { rules: { "test/daily": ["info", {}, 1] } }, /is no setting/],
  ["null as a setting", { rules: { "test/daily": null } }, /^rule test\/daily: null is no setting/],
  ["options for a rule without any", { rules: { "test/plain": ["info", { most: 1 }] } }, /^rule test\/plain takes no options/],
  [
    "an unknown option of a rule",
    { rules: { "test/daily": ["info", { least: 1 }] } },
    /^rule test\/daily: wrong options: .*least.* \(allowed: most\)$/,
  ],
  [
    "a wrong option of a rule",
    { rules: { "test/daily": ["info", { most: "3" }] } },
    /^rule test\/daily: wrong options: most: .* \(allowed: most\)$/,
  ],
  ["an unknown table", { facts: { lawss: [] } }, /^unknown table of facts: "lawss" \(allowed: /],
  ["a table that is none", { facts: { laws: {} } }, /^facts.laws must be an array/],
  ["facts that are a list", { facts: [] }, /^facts must be an object of tables/],
  ["suppressions that are no list", { suppressions: {} }, /^suppressions must be a list/],
  ["a suppression that is none", { suppressions: ["test/plain"] }, /^suppressions\[0\] is no suppression/],
  [
    "a suppression of an unknown rule",
    { suppressions: [{ rule: "test/none", reason: "a" }] },
    /^suppressions\[0\]: unknown rule: "test\/none"/,
  ],
  ["a suppression without a reason", { suppressions: [{ rule: "test/plain", reason: " " }] }, /^suppressions\[0\]: the reason is missing/],
  [
    "a suppression's path",
    { suppressions: [{ rule: "test/plain", reason: "a", path: "sections" }] },
    /^suppressions\[0\]: path is not a JSON Pointer: "sections"/,
  ],
  [
    "a suppression's fingerprint",
    { suppressions: [{ rule: "test/plain", reason: "a", fingerprint: "" }] },
    /^suppressions\[0\]: not a fingerprint/,
  ],
  ["a suppression's name", { suppressions: [{ rule: "test/plain", reason: "a", by: 1 }] }, /^suppressions\[0\]: by is 1/],
  ["a suppression's date", { suppressions: [{ rule: "test/plain", reason: "a", date: "昨天" }] }, /^suppressions\[0\]: not a date: "昨天"/],
  [
    "an unknown entry of a suppression",
    { suppressions: [{ rule: "test/plain", reason: "a", until: "2026" }] },
    /^unknown entry of suppressions\[0\]: "until"/,
  ],
  ["custom rules that are no list", { customRules: plain }, /^customRules must be a list of rules/],
  ["a custom rule that is none", { customRules: [3] }, /^customRules\[0\] is no rule: 3/],
  [
    "an id that is none",
    { customRules: [{ ...plain, id: "Plain" }] },
    /^customRules\[0\]: not a rule id: "Plain" \(allowed: "family\/name"/,
  ],
  ["an id taken by the catalogue", { customRules: [{ ...plain, id: rules[0].id }] }, /^customRules\[0\]: the id ".*" is taken/],
  ["an id taken by another", { customRules: [plain, plain] }, /^customRules\[1\]: the id "test\/plain" is taken/],
  ["no messages", { customRules: [{ ...plain, messages: {} }] }, /^custom rule test\/plain: messages are missing/],
  [
    "a message in one language",
    { customRules: [{ ...plain, messages: { a: { "zh-CN": "a" } } }] },
    /^custom rule test\/plain: message "a" is not written in both languages/,
  ],
  ["no title", { customRules: [{ ...plain, title: "a" }] }, /^custom rule test\/plain: the title is missing/],
  ["an unknown force", { customRules: [{ ...plain, force: "may" }] }, /^custom rule test\/plain: unknown force "may"/],
  ["an unknown audience", { customRules: [{ ...plain, audience: "public" }] }, /^custom rule test\/plain: unknown audience/],
  ["an unknown stage of a rule", { customRules: [{ ...plain, stage: "draft" }] }, /^custom rule test\/plain: unknown stage/],
  ["no basis", { customRules: [{ ...plain, basis: undefined }] }, /^custom rule test\/plain: the basis is missing/],
  [
    "an unknown instrument",
    { customRules: [{ ...plain, basis: [{ instrument: "toString" }] }] },
    /^custom rule test\/plain: unknown instrument "toString"/,
  ],
  ["an empty needle", { customRules: [{ ...plain, needles: [""] }] }, /^custom rule test\/plain: needles are no texts/],
  ["a title that is no object", { customRules: [{ ...plain, title: null }] }, /^custom rule test\/plain: the title is missing/],
  ["a title in one language", { customRules: [{ ...plain, title: { en: "a" } }] }, /^custom rule test\/plain: the title is missing/],
  ["an id that is a list", { customRules: [{ ...plain, id: ["test/plain"] }] }, /^customRules\[0\]: not a rule id: \["test\/plain"\]/],
  [
    "an id with something before it",
    { customRules: [{ ...plain, id: "1test/plain" }] },
    /^customRules\[0\]: not a rule id: "1test\/plain"/,
  ],
  [
    "an id with something behind it",
    { customRules: [{ ...plain, id: "test/plain/a" }] },
    /^customRules\[0\]: not a rule id: "test\/plain\/a"/,
  ],
  [
    "an instrument that is a list",
    { customRules: [{ ...plain, basis: [{ instrument: ["pipl-2021"] }] }] },
    /^custom rule test\/plain: unknown instrument \["pipl-2021"\] \(allowed: inspection-2019, first-/,
  ],
  ["an empty needle among others", { customRules: [{ ...plain, needles: ["a", ""] }] }, /^custom rule test\/plain: needles are no texts/],
  ["a needle that is no text", { customRules: [{ ...plain, needles: [5] }] }, /^custom rule test\/plain: needles are no texts/],
  ["a source without text", { source: { locate() {}, readAt() {} } }, /^source must be the source .*, not an object$/],
  ["a source that locates nothing", { source: { text: "", readAt() {} } }, /^source must be the source/],
  ["a source that reads nothing", { source: { text: "", locate() {} } }, /^source must be the source/],
  [
    "several wrong options, nested ones too",
    { customRules: [{ ...plain, options: nested }], rules: { "test/plain": ["info", { inner: { most: "a" }, few: "b" }] } },
    /^rule test\/plain: wrong options: inner\.most: [^;]*; few: [^;]* \(allowed: inner, few\)$/,
  ],
  [
    "options that are none",
    { rules: { "test/daily": ["info", 5] } },
    /^rule test\/daily: wrong options: Invalid input: expected object, received number \(allowed: most\)$/,
  ],
  [
    "options for a rule without any, and what is allowed",
    { rules: { "test/plain": ["info", {}] } },
    /^rule test\/plain takes no options \(allowed: "off", "error", "warning", "info"\)$/,
  ],
  [
    "a rule of an unknown family",
    { rules: { "none/none": "off" } },
    new RegExp(`^unknown rule: "none/none" \\(allowed: ${rules[0].id}, .*, test/plain\\)$`),
  ],
  ["a reason that is no text", { suppressions: [{ rule: "test/plain", reason: 5 }] }, /^suppressions\[0\]: the reason is missing/],
  [
    "a fingerprint that is no text",
    { suppressions: [{ rule: "test/plain", reason: "a", fingerprint: 5 }] },
    /^suppressions\[0\]: not a fingerprint: 5/,
  ],
  ["no check", { customRules: [{ ...plain, check: undefined }] }, /^custom rule test\/plain: check is missing/],
  [
    "an option without a default",
    { customRules: [{ ...plain, options: z.strictObject({ most: z.int() }) }] },
    /^custom rule test\/plain: an option has no default/,
  ],
];

describe("what is allowed is told", () => {
  it.each<[Partial<Record<keyof Rule, unknown>>, string]>([
    [{ force: "may" }, '"must", "should", "hint"'],
    [{ audience: "all" }, '"drafter", "reviewer", "platform"'],
    [{ stage: "draft" }, '"publication", "submission", or none for both'],
    [{ title: "a" }, 'an object with "zh-CN" and "en"'],
    [{ messages: {} }, 'at least one message with "zh-CN" and "en"'],
    [{ messages: { a: "a" } }, 'an object with "zh-CN" and "en"'],
    [{ basis: {} }, "a list of provisions, which may be empty"],
    [{ needles: "a" }, "a list of texts, or a function that gives one"],
    [{ options: z.strictObject({ most: z.int() }) }, "a schema whose every field has one"],
    [{ check: 5 }, "a function"],
  ])("%j", (part, allowed) => {
    const call = () => validateReport({}, { customRules: [{ ...plain, ...part } as Rule] });
    expect(call).toThrow(`(allowed: ${allowed})`);
  });
});

describe("a mistake of the caller is a TypeError that says what was wrong and what is allowed", () => {
  it.each(wrong)("%s", (_, given, message) => {
    const options = given === null ? given : { customRules: [daily, plain], ...(given as ValidateOptions) };
    const call = () => validateReport({}, options as ValidateOptions);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});

describe("options", () => {
  const run = (options: ValidateOptions) => validateReport(completeReport(), { asOf, customRules: [daily, plain], ...options });
  const outcome = (options: ValidateOptions, id: string) => run(options).outcomes.find(({ rule }) => rule === id)?.outcome;
  const found = (options: ValidateOptions, id: string) => run(options).findings.filter(({ rule }) => rule === id);

  it("left out have defaults", () => {
    const { ruleSet } = validateReport({});
    expect(ruleSet).toMatchObject({ stage: "publication", locale: "zh-CN" });
    expect(ruleSet.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(() => validateReport({}, { stage: undefined, rules: undefined, suppressions: undefined, facts: undefined })).not.toThrow();
  });
  it("of a rule reach it, with defaults filled in", () => {
    expect(found({}, "test/daily")[0]?.message).toBe("选项为3。");
    expect(found({ rules: { "test/daily": ["warning", { most: 7 }] } }, "test/daily")[0]).toMatchObject({
      message: "选项为7。",
      severity: "warning",
      force: "hint",
    });
    expect(found({ rules: { "test/daily": ["error", {}] } }, "test/daily")[0]).toMatchObject({ message: "选项为3。", severity: "error" });
  });
  it("turn a rule off, also one of many", () => {
    expect(outcome({ rules: { "test/plain": "off" } }, "test/plain")).toBe("off");
    const off = Object.fromEntries([...rules.map(({ id }) => [id, "off"] as const)]);
    const result = run({ rules: off });
    expect(result.outcomes.filter(({ outcome: what }) => what === "off")).toHaveLength(rules.length);
    expect(result.findings.map(({ rule }) => rule)).toEqual(["test/daily", "test/plain"]);
  });
  it("turn a rule of the catalogue off without anything else", () => {
    const { outcomes } = validateReport(completeReport(), { rules: { [rules[0].id]: "off" } });
    expect(outcomes.filter(({ outcome: what }) => what === "off").map(({ rule }) => rule)).toEqual([rules[0].id]);
    expect(outcomes).toHaveLength(rules.length);
  });
  it("take no rule of one's own for many rules that are off", () => {
    const all = Object.fromEntries(rules.slice(1).map(({ id }) => [id, "off"] as const));
    expect(validateReport(completeReport(), { rules: all }).outcomes.map(({ outcome: what }) => what)).not.toContain("crashed");
  });
  it("extend what the rules of the catalogue look for", () => {
    const name = "《清溪县物业管理办法》";
    const law = { id: "qingxi-property", verified: true, title: { "zh-CN": name, en: "a" }, names: [name], to: "2022-12-31" as const };
    const report = { ...completeReport(), closing: `组织学习${name}2次。` };
    const foundIn = (facts: ValidateOptions["facts"]) => {
      const { findings, outcomes } = validateReport(report, { asOf, facts });
      expect(outcomes.map(({ outcome: what }) => what)).not.toContain("crashed");
      return findings.filter(({ rule }) => rule === "years/repealed-law").map(({ quote }) => quote);
    };
    expect(foundIn({ laws: [law] })).toEqual([name]);
    expect(foundIn(undefined)).toEqual([]);
  });
  it("may name who accepted a finding, and when", () => {
    const suppressions = [{ rule: "test/plain", reason: "已核对", by: "林知远", date: "2025-01-16" as const }];
    expect(found({ suppressions }, "test/plain")[0]?.suppressed).toEqual({ reason: "已核对" });
  });
  it("leave an undefined setting alone", () => {
    expect(outcome({ rules: { "test/plain": undefined } }, "test/plain")).toBe("failed");
  });
  it("extend the tables for this call only", () => {
    const seen: string[] = [];
    const reader: Rule = {
      ...plain,
      id: "test/reader",
      needles: ({ laws }) => laws.map(({ id }) => `《${id}》`),
      check: ({ facts }) => void seen.push(String(facts.laws.at(-1)?.id)),
    };
    const law = { id: "清溪县物业管理办法", verified: true, title: { "zh-CN": "a", en: "a" }, names: [] };
    validateReport({}, { customRules: [reader], facts: { laws: [law] } });
    validateReport({}, { customRules: [reader] });
    expect(seen[0]).toBe("清溪县物业管理办法");
    expect(seen[1]).not.toBe("清溪县物业管理办法");
  });
  it("are not changed by a call, nor remembered", () => {
    const options: ValidateOptions = Object.freeze({
      asOf,
      rules: Object.freeze({ "test/plain": "error" as const }),
      customRules: Object.freeze([plain]),
    });
    const first = validateReport(completeReport(), options);
    validateReport(completeReport(), { asOf, customRules: [plain], rules: { "test/plain": "off" } });
    expect(validateReport(completeReport(), options)).toEqual(first);
  });
});

describe("the stage", () => {
  it("silences rules of the other one", () => {
    const { outcomes } = validateReport(
      {},
      { stage: "submission", customRules: [wordRule("test/public", "字", { stage: "publication" })] },
    );
    expect(outcomes.at(-1)).toEqual({ rule: "test/public", outcome: "inapplicable", reason: "stage" });
    expect(contextOf({}, { stage: "submission" }).stage).toBe("submission");
    const own = validateReport(completeReport(), {
      stage: "submission",
      customRules: [wordRule("test/own", "合同", { stage: "submission" })],
    });
    expect(own.outcomes.at(-1)).toEqual({ rule: "test/own", outcome: "failed" });
  });
});
