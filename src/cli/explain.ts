import { citationText } from "../law/citation.js";
import type { Locale } from "../model/terms.js";
import { rules as catalogue } from "../rules/index.js";
import { audienceLabels, forceLabels, severityLabels, stageLabels } from "../rules/labels.js";
import type { Rule } from "../rules/rule.js";
import type { Arguments } from "./arguments.js";
import { type ExitCode, exit, type Io } from "./io.js";
import { problem, suggestion } from "./problem.js";

const severities = { must: "error", should: "warning", hint: "info" } as const;

/** `explain`: prints the page of a rule. */
export async function explain(args: Arguments, io: Io, locale: Locale): Promise<ExitCode> {
  if (args.operands.length === 0)
    throw problem("请给出规则，例如 fazhi-report explain parts/missing", "name a rule, such as fazhi-report explain parts/missing");
  const pages: string[] = [];
  for (const id of args.operands) {
    const rule = (catalogue as readonly Rule[]).find((known) => known.id === id);
    if (!rule) {
      const { "zh-CN": zh, en } = suggestion(
        id,
        catalogue.map((known) => known.id),
      );
      throw problem(
        `没有“${id}”这条规则${zh || "。用 fazhi-report rules 查看全部规则"}`,
        `no rule ${JSON.stringify(id)}${en || ". fazhi-report rules lists all of them"}`,
      );
    }
    pages.push(await pageOf(rule, locale));
  }
  io.stdout.write(pages.join("\n"));
  return exit.clean;
}

async function pageOf(rule: Rule, locale: Locale): Promise<string> {
  const zh = locale === "zh-CN";
  const label = (name: string, text: string): string => (zh ? `${name}：${text}` : `${name}: ${text}`);
  const severity = severities[rule.force];
  const lines = [
    `${rule.id}  ${rule.title[locale]}`,
    "",
    rule.about[locale],
    "",
    label(
      zh ? "效力" : "Force",
      `${forceLabels[rule.force][locale]}${zh ? "，通常显示为" : ", usually shown as “"}${zh ? `“${severityLabels[severity][locale]}”（${severity}）` : `${severityLabels[severity][locale]}” (${severity})`}`,
    ),
    label(
      zh ? "环节" : "When",
      rule.stage
        ? stageLabels[rule.stage][locale]
        : `${stageLabels.publication[locale]}${zh ? "、" : ", "}${stageLabels.submission[locale]}`,
    ),
    label(zh ? "对象" : "Speaks to", audienceLabels[rule.audience][locale]),
    label(
      zh ? "依据" : "Basis",
      rule.basis.length > 0
        ? rule.basis.map((reference) => citationText(reference, locale)).join(zh ? "；" : "; ")
        : zh
          ? "技术性检查"
          : "technical check",
    ),
    label(zh ? "始于版本" : "Since", rule.since),
    "",
    zh ? "意见的写法：" : "Messages:",
    ...Object.entries(rule.messages).map(([id, text]) => `  ${id}  ${text[locale]}`),
  ];
  if (rule.options) lines.push("", zh ? "可设置的选项：" : "Options:", ...(await optionLines(rule.options, rule.id)));
  return `${lines.join("\n")}\n`;
}

async function optionLines(schema: NonNullable<Rule["options"]>, id: string): Promise<string[]> {
  const { toJSONSchema } = await import("zod");
  const { properties = {} } = toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const defaults = schema.safeParse({});
  const lines = Object.entries(properties).map(([name, property]) => {
    const { type, enum: values, description, default: standard } = typeof property === "object" ? property : {};
    const kind = values ? values.map((value) => JSON.stringify(value)).join(" | ") : typeof type === "string" ? type : "";
    return `  ${name}  ${[kind, standard === undefined ? "" : `= ${JSON.stringify(standard)}`, description].filter(Boolean).join("  ")}`;
  });
  const example = { rules: { [id]: ["warning", defaults.success ? defaults.data : {}] } };
  return [...lines, `  ${JSON.stringify(example)}`];
}
