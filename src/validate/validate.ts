import { isComplete } from "../model/complete.js";
import { version } from "../version.js";
import { checklistOf, notCheckedIn } from "./checklist.js";
import { createContext } from "./context/context.js";
import { type FindingInMaking, type FindingInput, toFinding } from "./finding.js";
import { hashOf } from "./fingerprint.js";
import { fitReport } from "./fit/fit.js";
import { resolveOptions } from "./options.js";
import { compareFindings } from "./order.js";
import { newCounts } from "./place.js";
import type { Finding, ResultBody, RuleOutcome, ValidateOptions, ValidationResult } from "./result.js";
import { crashed, type RuleRun, runRules } from "./run.js";
import { secretsOf } from "./secrets.js";
import { suppress } from "./suppressions.js";

/**
 * Checks a report against the rules (校验). Never throws on any input; whatever does not fit the model is a finding, and everything else is still checked.
 *
 * @throws TypeError when the options are wrong (an unknown rule, an unknown option, a date that does not exist): a mistake of the caller.
 */
export function validateReport(input: unknown, options: ValidateOptions = {}): ValidationResult {
  const { stage, asOf, locale, source, facts, rules, needles, suppressions } = resolveOptions(options);
  const { plain, report, misfits } = fitReport(input);
  const context = createContext({ report: plain, misfits, stage, asOf, facts, source, needles });
  const runs = runRules(rules, context);
  const secrets = secretsOf(plain, sensitiveFaults(runs));
  const { found, outcomes } = findingsOf(runs, { report: plain, source, locale, secrets, counts: newCounts() });
  const { findings, unused } = suppress(found, suppressions);
  const body: ResultBody = {
    findings,
    outcomes,
    coverage: context.coverage,
    checklist: checklistOf(context),
    notChecked: notCheckedIn(locale),
    unusedSuppressions: unused,
    ruleSet: { version, asOf, stage, locale, duty: context.duty },
  };
  if (findings.some(mustBeChanged)) return { ...body, verdict: "fail", report };
  const isOpen = misfits.length > 0 || findings.some(mustBeLookedAt) || outcomes.some(isUnfinished);
  return !isOpen && isComplete(report) ? { ...body, verdict: "pass", report } : { ...body, verdict: "review", report };
}

const mustBeChanged = ({ outcome, severity, suppressed }: Finding): boolean => !suppressed && outcome === "failed" && severity === "error";
const mustBeLookedAt = ({ outcome, severity, suppressed }: Finding): boolean =>
  !suppressed && outcome === "undecided" && severity !== "info";

/** Of a rule that crashed, or found more than is listed, nobody has seen everything. */
const isUnfinished = ({ outcome, unlisted }: RuleOutcome): boolean => outcome === "crashed" || unlisted !== undefined;

function sensitiveFaults(runs: readonly RuleRun[]): RuleRun["faults"] {
  let all: RuleRun["faults"] = [];
  for (const { rule, faults } of runs) if (faults.length > 0 && rule.sensitive) all = [...all, ...faults];
  return all;
}

/** Makes the findings of all runs, in the order of the report. A rule whose faults cannot be worded counts as crashed. */
function findingsOf(
  runs: readonly RuleRun[],
  input: FindingInput,
): { readonly found: readonly Finding[]; readonly outcomes: readonly RuleOutcome[] } {
  const found: FindingInMaking[] = [];
  const outcomes = runs.map((run): RuleOutcome => {
    if (run.outcome.outcome === "crashed") return { ...run.outcome, error: input.secrets.mask(run.outcome.error ?? "") };
    if (run.faults.length === 0) return run.outcome;
    try {
      const own = run.faults.map((fault) => toFinding(run, fault, input));
      for (const finding of own) found.push(finding);
      return run.outcome;
    } catch (error) {
      return crashed(run.rule, error);
    }
  });
  if (found.length > 1) found.sort(compareFindings);
  addFingerprints(found);
  return { found, outcomes };
}

/** Makes the fingerprints. Findings that agree in everything else are told apart by their order. */
function addFingerprints(findings: readonly FindingInMaking[]): void {
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const identity = finding.fingerprint;
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    finding.fingerprint = hashOf(`${identity}\u0000${ordinal}`);
  }
}
