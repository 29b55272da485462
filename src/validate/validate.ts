import type { Report } from "../model/report.js";
import { isComplete } from "../model/complete.js";
import { version } from "../version.js";
import { createContext } from "./context/context.js";
import { indexNeedles } from "./context/scan.js";
import { toFinding } from "./finding.js";
import { resolveOptions } from "./options.js";
import type { ValidateOptions, ValidationResult } from "./result.js";
import { runRule } from "./run.js";

/**
 * Checks a report against the rules. Never throws on any input; whatever does not fit the model is a finding, and everything else is still checked.
 *
 * @throws TypeError when the options are wrong (an unknown rule, an unknown option, a date that does not exist): a mistake of the caller.
 */
export function validateReport(input: unknown, options: ValidateOptions = {}): ValidationResult {
  const { stage, asOf, locale, source, facts, rules, suppressions } = resolveOptions(options);
  const report = input as Report;
  const needles = indexNeedles(rules.flatMap(({ rule }) => (typeof rule.needles === "function" ? rule.needles(facts) : (rule.needles ?? []))));
  const context = createContext({ report, misfits: [], stage, asOf, facts, source, needles });
  const runs = rules.map((set) => runRule(set, context));
  const findings = runs.flatMap((run) => run.faults.map((fault) => toFinding(run, fault, context, locale)));
  const body = {
    findings,
    outcomes: runs.map(({ outcome }) => outcome),
    coverage: context.coverage,
    checklist: [],
    notChecked: [],
    unusedSuppressions: suppressions,
    ruleSet: { version, asOf, stage, locale, duty: context.duty },
  };
  if (findings.some(({ outcome, severity }) => outcome === "failed" && severity === "error")) return { ...body, verdict: "fail", report };
  if (isComplete(report)) return { ...body, verdict: "pass", report };
  return { ...body, verdict: "review", report };
}
