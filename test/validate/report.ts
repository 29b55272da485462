import { readFileSync } from "node:fs";
import type { CompleteReport } from "../../src/model/report.js";
import { defineRule, type Rule, type RuleContext } from "../../src/rules/rule.js";
import type { ValidateOptions } from "../../src/validate/result.js";
import { validateReport } from "../../src/validate/validate.js";

/** A complete report without anything to remark, for a test to change. */
export function completeReport(): CompleteReport {
  return JSON.parse(readFileSync(new URL("../suite/bases/complete.json", import.meta.url), "utf8")) as CompleteReport;
}

/** A day on which every test runs. */
export const asOf = "2026-11-22";

/** A rule that reports every place of a word; `sensitive` makes it mask like a privacy rule. */
export function wordRule(
  id: string,
  word: string,
  more: Partial<Pick<Rule, "force" | "audience" | "stage">> & { sensitive?: true; undecided?: true } = {},
): Rule {
  const { undecided, ...meta } = more;
  return defineRule({
    id,
    since: "0.1.0",
    force: "should",
    basis: [],
    title: { "zh-CN": `“${word}”字样`, en: `the word “${word}”` },
    about: { "zh-CN": "测试用。", en: "For tests." },
    messages: {
      found: meta.sensitive
        ? { "zh-CN": "{place}有不宜公开的内容，请核对。", en: "{place}: not to be published. Please check." }
        : { "zh-CN": "{place}有“{quote}”，请核对。", en: "{place}: “{quote}”. Please check." },
    },
    needles: [word],
    ...meta,
    check({ hits, where }, find) {
      for (const at of hits(word)) find({ messageId: "found", ...where(at, at + word.length), ...(undecided && { outcome: "undecided" }) });
    },
  });
}

/** Runs one function of a rule on a report and gives the context it saw. */
export function contextOf(report: unknown, options: ValidateOptions = {}): RuleContext {
  let seen: RuleContext | undefined;
  const spy = defineRule({
    id: "test/spy",
    since: "0.1.0",
    force: "hint",
    basis: [],
    title: { "zh-CN": "测试", en: "test" },
    about: { "zh-CN": "测试用。", en: "For tests." },
    messages: { never: { "zh-CN": "没有。", en: "Nothing." } },
    check(context) {
      seen = context as RuleContext;
    },
  });
  validateReport(report, { asOf, ...options, customRules: [...(options.customRules ?? []), spy] });
  if (!seen) throw new Error("the rule did not run");
  return seen;
}

/** A report with these blocks as its level-one sections: number, heading, then paragraphs. */
export function sectionsOf(...sections: readonly (readonly [number: string, heading: string, ...paragraphs: string[]])[]): unknown {
  return {
    sections: sections.map(([number, heading, ...paragraphs]) => ({
      type: "section",
      number,
      heading,
      parts: [],
      content: paragraphs.map((text) => ({ type: "paragraph", text })),
    })),
  };
}
