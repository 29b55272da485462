import * as z from "zod";
import { configSchema as shape } from "../src/cli/config.js";
import { optionsSchemaOf } from "../src/describe/catalogue.js";
import type { JsonSchema } from "../src/describe/json-schema.js";
import type { Rule } from "../src/rules/rule.js";

const severities = ["info", "warning", "error"];

/** How a rule may be set: off, a severity, or a severity with the rule's options. */
function settingOf(rule: Rule): JsonSchema {
  const choices: JsonSchema[] = [{ enum: ["off", ...severities] }];
  const options = rule.options ? optionsSchemaOf(rule.options) : { type: "object", maxProperties: 0 };
  choices.push({ type: "array", prefixItems: [{ enum: severities }, options], minItems: 2, maxItems: 2 });
  return { title: `${rule.title["zh-CN"]} / ${rule.title.en}`, description: `${rule.about["zh-CN"]}\n${rule.about.en}`, anyOf: choices };
}

/** The JSON Schema of `fazhi-report.config.json` (配置文件): the shape the command reads, with the ids and options of the rules, so that an editor completes them. */
export function configSchema(rules: readonly Rule[], id: string): JsonSchema {
  const { $schema, properties, ...rest } = z.toJSONSchema(shape, { io: "input" }) as JsonSchema & {
    properties: { [name: string]: JsonSchema };
  };
  const settings = {
    ...properties["rules"],
    properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
    additionalProperties: false,
  };
  const { propertyNames: _, ...ruleSettings } = settings as JsonSchema;
  return { $schema, $id: id, title: "fazhi-report.config.json", ...rest, properties: { ...properties, rules: ruleSettings } };
}
