import { catalogueOf } from "../describe/catalogue.js";
import { displayWidth, padToWidth } from "../format/width.js";
import type { Locale } from "../model/terms.js";
import { rules as catalogue } from "../rules/index.js";
import { audienceLabels, forceLabels, stageLabels } from "../rules/labels.js";
import type { Rule } from "../rules/rule.js";
import { type Arguments, choice } from "./arguments.js";
import { type ExitCode, exit, type Io } from "./io.js";
import { problem } from "./problem.js";

/** `rules`: lists the catalogue. */
export function listRules(args: Arguments, io: Io, locale: Locale): ExitCode {
  if (args.operands.length > 0)
    throw problem(
      `命令 rules 不带参数；要看一条规则，用 fazhi-report explain ${args.operands[0]}`,
      `rules takes no arguments; for one rule, use fazhi-report explain ${args.operands[0]}`,
    );
  const format = choice(args, "format", ["text", "json"]) ?? "text";
  io.stdout.write(format === "json" ? `${JSON.stringify(catalogueOf(catalogue), null, 2)}\n` : asTable(catalogue, locale));
  return exit.clean;
}

type Row = readonly [id: string, force: string, title: string];

function asTable(rules: readonly Rule[], locale: Locale): string {
  const head: Row = locale === "zh-CN" ? ["规则", "效力", "内容"] : ["Rule", "Force", "What it reports"];
  const rows = rules.map(({ id, force, title, stage, audience }): Row => {
    const notes = [...(stage ? [stageLabels[stage][locale]] : []), ...(audience === "drafter" ? [] : [audienceLabels[audience][locale]])];
    const note = notes.length === 0 ? "" : locale === "zh-CN" ? `（${notes.join("，")}）` : ` (${notes.join(", ")})`;
    return [id, forceLabels[force][locale], title[locale] + note];
  });
  const width = (column: 0 | 1): number => Math.max(...[head, ...rows].map((row) => displayWidth(row[column])));
  const [ids, forces] = [width(0), width(1)];
  const line = ([id, force, title]: Row): string => `${padToWidth(id, ids)}  ${padToWidth(force, forces)}  ${title}`;
  const count =
    locale === "zh-CN"
      ? `共${rules.length}条。用 fazhi-report explain 规则 查看说明。`
      : `${rules.length} rules. fazhi-report explain RULE tells more.`;
  return `${[head, ...rows].map(line).join("\n")}\n\n${count}\n`;
}
