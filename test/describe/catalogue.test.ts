import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { configSchema } from "../../scripts/config-schema.js";
import { catalogueOf } from "../../src/describe/catalogue.js";
import { describeLaw } from "../../src/describe/law-page.js";
import { describeRule } from "../../src/describe/rule-page.js";
import { cite } from "../../src/law/cite.js";
import { rules as catalogue } from "../../src/rules/index.js";
import { defineRule, type Rule } from "../../src/rules/rule.js";

const rules: readonly Rule[] = catalogue;
const late = defineRule({
  id: "local/late",
  since: "0.1.0",
  force: "should",
  stage: "submission",
  audience: "reviewer",
  basis: [cite("inspection-2019", "report")],
  title: { "zh-CN": "报送过晚", en: "Late" },
  about: { "zh-CN": "看报送是否过晚。", en: "Looks whether it came late." },
  messages: { late: { "zh-CN": "已过{before}。请说明情况。", en: "It is past {before}. Please explain." } },
  options: z.strictObject({ before: z.string().default("01-31") }),
  check() {},
});

describe("the catalogue as JSON", () => {
  it("holds every rule with its words, basis and options, and survives JSON", () => {
    const entries = catalogueOf([...rules, late]);
    expect(entries.map(({ id }) => id)).toEqual([...rules, late].map(({ id }) => id));
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
    expect(entries.at(-1)).toEqual({
      id: "local/late",
      since: "0.1.0",
      force: "should",
      audience: "reviewer",
      stage: "submission",
      url: "https://fazhi-report.github.io/rules/local/late",
      title: late.title,
      about: late.about,
      basis: [
        {
          instrument: "inspection-2019",
          provision: "report",
          text: { "zh-CN": expect.stringContaining("年度报告·报送"), en: expect.stringContaining("reporting upward") },
        },
      ],
      options: { type: "object", properties: { before: { type: "string", default: "01-31" } }, additionalProperties: false },
      messages: late.messages,
    });
  });
  it("shows no article number that nobody has checked", () => {
    expect(JSON.stringify(catalogueOf([late]))).not.toMatch(/第二十[四五六]条|art\. 2[456]/);
  });
});

describe("the page of a rule", () => {
  const examples = [
    {
      name: "晚了",
      input: '{ "a": "```" }',
      language: "json" as const,
      messages: [{ "zh-CN": "已过01-31。请说明情况。", en: "It is past 01-31. Please explain." }],
    },
    { name: "不晚", input: "报送日期：1月5日", language: "text" as const, messages: [] },
  ];
  it("says in Chinese what, why, for whom, when, with which options", () => {
    const page = describeRule(late, { locale: "zh-CN", examples });
    expect(page).toContain("# 报送过晚（`local/late`）\n\n看报送是否过晚。\n");
    for (const words of [
      "效力：规范要求",
      "默认级别：建议修改",
      "对象：审核人员",
      "环节：报送时",
      "始于版本：0.1.0",
      "年度报告·报送",
      '| `before` | `{"type":"string"}` | `"01-31"` |',
      "`late`：已过{before}。",
    ]) {
      expect(page).toContain(words);
    }
    expect(page.indexOf("> 已过01-31")).toBeGreaterThan(page.indexOf("## 会提出意见的例子"));
    expect(page.indexOf("报送日期：1月5日")).toBeGreaterThan(page.indexOf("## 不提意见的例子"));
    expect(page).toContain('````json\n{ "a": "```" }\n````');
  });
  it("says the same in English", () => {
    const page = describeRule(late, { locale: "en", depth: 2 });
    expect(page).toMatch(/^## Late \(`local\/late`\)\n/);
    expect(page.replaceAll(/`[^`]*`/g, "")).not.toMatch(/\p{Script=Han}/u);
    expect(page).not.toContain("Examples");
  });
  it.each(rules.map((rule) => ({ rule, id: rule.id })))("$id has one in both languages", ({ rule }) => {
    for (const locale of ["zh-CN", "en"] as const) expect(describeRule(rule, { locale })).toContain(rule.about[locale]);
  });
});

describe("the page of the law", () => {
  it("links each provision to the rules that rest on it", () => {
    expect(describeLaw([late], { locale: "zh-CN", linkTo: (id) => `#${id}` })).toContain("| 年度报告·报送 | [local/late](#local/late) |");
  });
  it("links each duty to its rules, and lists those without one", () => {
    const page = describeLaw(rules, { locale: "zh-CN" });
    const [covered = "", uncovered = ""] = page.slice(page.indexOf("## 义务由哪些规则检查")).split("## 没有规则检查的义务");
    expect(covered).toMatch(/\| 标题由发文机关名称、事由和文种组成 \|.*\[years\/missing\]\(rules\/years\/missing\.md\)/);
    expect(uncovered).toContain("督察单位督促报送和公开");
    expect(uncovered).not.toContain("标题由发文机关名称");
    expect(describeLaw([], { locale: "zh-CN" })).not.toContain("](rules/");
  });
  it("shows who owes what", () => {
    expect(describeLaw(rules, { locale: "en" })).toMatch(
      /\| people's government of a province \| required by the provisions \| before 1 April of the year after/,
    );
  });
});

describe("the schema of the configuration file", () => {
  const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(
    configSchema([...rules, late], "https://example.org/config.json"),
  );
  it.each([
    [{}],
    [{ $schema: "./config.schema.json", stage: "submission", locale: "en", rules: { "local/late": ["error", { before: "02-10" }] } }],
    [{ rules: { "local/late": "off" }, suppressions: [{ rule: "local/late", reason: "已说明" }] }],
  ])("takes %j", (config) => {
    expect(fits(config)).toBe(true);
  });
  it.each([
    [{ stage: "draft" }],
    [{ rules: { "local/none": "off" } }],
    [{ rules: { "local/late": "fatal" } }],
    [{ rules: { "local/late": ["error", { after: "x" }] } }],
    [{ suppressions: [{ rule: "local/late" }] }],
    [{ colour: true }],
  ])("refuses %j", (config) => {
    expect(fits(config)).toBe(false);
  });
});
