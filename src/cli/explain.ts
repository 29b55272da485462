import { describeRule } from "../describe/rule-page.js";
import type { Locale } from "../model/terms.js";
import { rules as catalogue } from "../rules/index.js";
import type { Rule } from "../rules/rule.js";
import type { Arguments } from "./arguments.js";
import { type ExitCode, exit, type Io } from "./io.js";
import { problem, suggestion } from "./problem.js";

/** `explain`: prints the pages of rules, as they stand in the documentation. */
export function explain({ operands }: Arguments, io: Io, locale: Locale): ExitCode {
  if (operands.length === 0)
    throw problem("请给出规则，例如 fazhi-report explain parts/missing", "name a rule, such as fazhi-report explain parts/missing");
  const pages = operands.map((id) => describeRule(ruleOf(id), { locale }));
  io.stdout.write(pages.join("\n"));
  return exit.clean;
}

function ruleOf(id: string): Rule {
  const rules: readonly Rule[] = catalogue;
  const rule = rules.find((known) => known.id === id);
  if (rule) return rule;
  const near = suggestion(
    id,
    rules.map((known) => known.id),
  );
  throw problem(
    `没有“${id}”这条规则${near["zh-CN"] || "。用 fazhi-report rules 查看全部规则"}`,
    `no rule ${JSON.stringify(id)}${near.en || ". fazhi-report rules lists all of them"}`,
  );
}
