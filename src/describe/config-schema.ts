import type { Rule } from "../rules/rule.js";
import { optionsSchemaOf } from "./catalogue.js";
import type { JsonSchema } from "./json-schema.js";

const both = (zh: string, en: string): string => `${zh}\n${en}`;
const date: JsonSchema = { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const severities = ["info", "warning", "error"];

/** How a rule may be set: off, a severity, or a severity with the rule's options. */
function settingOf(rule: Rule): JsonSchema {
  const settings: JsonSchema[] = [{ enum: ["off", ...severities] }];
  if (rule.options) {
    settings.push({ type: "array", prefixItems: [{ enum: severities }, optionsSchemaOf(rule.options)], minItems: 2, maxItems: 2 });
  }
  const words = { title: `${rule.title["zh-CN"]} / ${rule.title.en}`, description: both(rule.about["zh-CN"], rule.about.en) };
  return settings.length === 1 ? { ...words, ...settings[0] } : { ...words, anyOf: settings };
}

/** The JSON Schema of `fazhi-report.config.json`, so that an editor completes rule ids and options (配置文件). */
export function configSchema(rules: readonly Rule[], id: string): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title: "fazhi-report.config.json",
    type: "object",
    properties: {
      $schema: { type: "string" },
      stage: {
        enum: ["publication", "submission"],
        description: both("环节：公开前，或者报送时。", "The stage: before publication, or at submission."),
      },
      locale: { enum: ["zh-CN", "en"], description: both("语言。", "Language of what people read.") },
      asOf: { ...date, description: both("按哪一天检查；不写为当天。", "“Today” for the rules; default: the current date in China.") },
      rules: {
        type: "object",
        description: both("各条规则的级别和选项；off 为不检查。", "Severity and options of each rule; off turns it off."),
        properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
        additionalProperties: false,
      },
      facts: { type: "object", description: both("补充或者替换的事实表。", "Tables that extend the shipped ones.") },
      suppressions: {
        type: "array",
        description: both(
          "已知并且接受的意见，写明理由；仍列在结果里。",
          "Findings that are known and accepted, with the reason; they stay in the result, marked.",
        ),
        items: {
          type: "object",
          properties: {
            rule: { enum: rules.map((rule) => rule.id) },
            path: {
              type: "string",
              description: both("JSON Pointer：只豁免这里和以下的。", "JSON Pointer: only findings at or below this place."),
            },
            fingerprint: { type: "string" },
            reason: { type: "string", minLength: 1 },
            by: { type: "string" },
            date,
          },
          required: ["rule", "reason"],
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  };
}
