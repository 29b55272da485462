import { citationText } from "../law/citation.js";
import type { Locale, LocalText } from "../model/terms.js";
import { audienceLabels, forceLabels, severityLabels, stageLabels } from "../rules/labels.js";
import type { Rule } from "../rules/rule.js";
import { optionsSchemaOf } from "./catalogue.js";
import type { JsonSchema } from "./json-schema.js";
import { markdownTable } from "./page.js";

/** An example on a rule's page, taken from the suite. */
export interface RuleExample {
  readonly name: string;
  /** What was checked: a text, or a report as JSON. */
  readonly input: string;
  readonly language: "text" | "markdown" | "html" | "json";
  /** What the rule says; nothing when it is silent. */
  readonly messages: readonly LocalText[];
}

/** Options of {@link describeRule}. */
export interface DescribeRuleOptions {
  readonly locale: Locale;
  readonly examples?: readonly RuleExample[] | undefined;
  /** Depth of the page's first heading. Default 1. */
  readonly depth?: number | undefined;
}

const defaultSeverity = { must: "error", should: "warning", hint: "info" } as const;

const words = {
  "zh-CN": {
    force: "效力",
    severity: "默认级别",
    audience: "对象",
    stage: "环节",
    bothStages: "报送时和公开前",
    since: "始于版本",
    basis: "依据",
    noBasis: "技术性检查，没有法规依据。",
    options: "选项",
    option: ["选项", "格式", "默认值"],
    messages: "修改意见",
    failing: "会提出意见的例子",
    passing: "不提意见的例子",
    separator: "：",
  },
  en: {
    force: "Force",
    severity: "Default severity",
    audience: "Speaks to",
    stage: "Stage",
    bothStages: "at submission and before publication",
    since: "Since version",
    basis: "Basis",
    noBasis: "A technical check; it rests on no provision.",
    options: "Options",
    option: ["Option", "Shape", "Default"],
    messages: "Messages",
    failing: "Examples that it speaks of",
    passing: "Examples that it is silent on",
    separator: ": ",
  },
} as const;

/** The page of a rule (规则说明) in one language, as Markdown: what it checks, why, its basis, whom it binds and when, options, messages, examples. */
export function describeRule(rule: Rule, { locale, examples = [], depth = 1 }: DescribeRuleOptions): string {
  const say = words[locale];
  const heading = (text: string, below: number): string => `${"#".repeat(depth + below)} ${text}\n\n`;
  const facts = [
    [say.force, forceLabels[rule.force][locale]],
    [say.severity, severityLabels[defaultSeverity[rule.force]][locale]],
    [say.audience, audienceLabels[rule.audience][locale]],
    [say.stage, rule.stage === undefined ? say.bothStages : stageLabels[rule.stage][locale]],
    [say.since, rule.since],
  ];
  const basis = rule.basis.map((reference) => `* ${citationText(reference, locale)}\n`).join("");
  let page = heading(locale === "en" ? `${rule.title.en} (\`${rule.id}\`)` : `${rule.title["zh-CN"]}（\`${rule.id}\`）`, 0);
  page += `${rule.about[locale]}\n\n${facts.map(([name, value]) => `* ${name}${say.separator}${value}\n`).join("")}\n`;
  page += heading(say.basis, 1) + (basis === "" ? `${say.noBasis}\n` : basis);
  if (rule.options) page += `\n${heading(say.options, 1)}${optionsTable(optionsSchemaOf(rule.options), say.option)}`;
  page += `\n${heading(say.messages, 1)}${Object.entries(rule.messages)
    .map(([id, text]) => `* \`${id}\`${say.separator}${text[locale]}\n`)
    .join("")}`;
  for (const [title, some] of [
    [say.failing, examples.filter(({ messages }) => messages.length > 0)],
    [say.passing, examples.filter(({ messages }) => messages.length === 0)],
  ] as const) {
    if (some.length > 0) page += `\n${heading(title, 1)}${some.map((example) => exampleOf(example, locale)).join("\n")}`;
  }
  return page;
}

function optionsTable(schema: JsonSchema, columns: readonly string[]): string {
  // The options of a rule are an object.
  const rows = Object.entries(schema["properties"] as { readonly [name: string]: JsonSchema }).map(([name, value]) => {
    const { default: preset, ...shape } = value;
    return [`\`${name}\``, `\`${JSON.stringify(shape)}\``, preset === undefined ? "" : `\`${JSON.stringify(preset)}\``];
  });
  return markdownTable(columns, rows);
}

function exampleOf({ name, input, language, messages }: RuleExample, locale: Locale): string {
  // A fence longer than any run of backticks inside.
  const fence = "`".repeat(Math.max(3, ...[...input.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${name}\n\n${fence}${language}\n${input}\n${fence}\n${messages.length > 0 ? `\n${messages.map((message) => `> ${message[locale]}\n`).join(">\n")}` : ""}`;
}
