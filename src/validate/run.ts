import type { Reason } from "../rules/reason.js";
import type { Fault, Need, Rule, RuleContext } from "../rules/rule.js";
import { valueAt } from "../text/path.js";
import { withOptions } from "./context/context.js";
import type { RuleInForce } from "./options.js";
import type { RuleOutcome } from "./result.js";

/** What a rule said about a report. */
export interface RuleRun {
  readonly rule: Rule;
  readonly set: RuleInForce;
  readonly outcome: RuleOutcome;
  readonly force: Rule["force"];
  readonly faults: readonly Fault[];
}

const needPaths: { readonly [need in Need]: readonly string[] } = {
  year: ["year"],
  title: ["title"],
  issuers: ["issuers"],
  documentNumber: ["documentNumber"],
  addressees: ["addressees"],
  opening: ["opening"],
  sections: ["sections"],
  signatories: ["signOff", "signatories"],
  date: ["signOff", "date"],
  publicationDate: ["publication", "date"],
};

function unmet(rule: Rule, { report, lost }: RuleContext): Reason | undefined {
  for (const need of rule.needs ?? []) {
    const path = needPaths[need];
    const value = valueAt(report, path);
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) continue;
    if (lost(path)) return "does-not-fit";
    return need === "year"
      ? "year-unknown"
      : need === "issuers"
        ? "issuer-unknown"
        : need === "publicationDate"
          ? "publication-date-unknown"
          : "not-given";
  }
  return undefined;
}

const isPartFamily = (id: string): boolean => id.startsWith("parts/") || id.startsWith("content/");

/** Refuses what is no fault of this rule: then the rule is wrong, not the report. */
function checkFault({ id, messages }: Rule, { messageId, path, range }: Fault, report: unknown): void {
  if (!Object.hasOwn(messages, messageId)) throw new TypeError(`rule ${id} has no message ${JSON.stringify(messageId)}`);
  if (!Array.isArray(path)) throw new TypeError(`rule ${id}: a fault has no path`);
  if (range === undefined) return;
  const value = valueAt(report, path);
  const [from, to] = range;
  if (typeof value !== "string" || !(from >= 0 && from <= to && to <= value.length))
    throw new RangeError(`rule ${id}: a range lies outside its text`);
}

/** What a rule threw, in words: the error's own, on one line. Of a sensitive rule only its name, since it may hold what the rule looked at. */
function errorWords(error: unknown, isSensitive: boolean): string {
  try {
    const { name } = Object(error) as { readonly name?: unknown };
    const words = isSensitive ? String(name ?? "an error") : String(error);
    return words.replace(/\s/g, " ").slice(0, 200);
  } catch {
    return "an error that cannot be shown";
  }
}

/** The outcome of a rule that threw. */
export function crashed({ id, sensitive }: Rule, error: unknown): RuleOutcome {
  return { rule: id, outcome: "crashed", error: errorWords(error, sensitive === true) };
}

/** Runs one rule. A rule that throws becomes the outcome `crashed`, never an exception. */
export function runRule(set: RuleInForce, shared: RuleContext): RuleRun {
  const { rule } = set;
  const faults: Fault[] = [];
  const done = (outcome: RuleOutcome["outcome"], more?: Pick<RuleOutcome, "reason" | "error">, force = rule.force): RuleRun => ({
    rule,
    set,
    outcome: { rule: rule.id, outcome, ...more },
    force,
    faults: outcome === "failed" || outcome === "undecided" ? faults : [],
  });
  if (set.off) return done("off");
  if (rule.stage !== undefined && rule.stage !== shared.stage) return done("inapplicable", { reason: "stage" });
  try {
    if (shared.documentKind === "other-report" && isPartFamily(rule.id)) return done("inapplicable", { reason: "other-report" });
    const reason = unmet(rule, shared);
    if (reason) return done("inapplicable", { reason });
    const context: RuleContext = rule.options ? withOptions(shared, set.options) : shared;
    const applies = rule.applies?.(context) ?? rule.force;
    if (typeof applies === "object") return done("inapplicable", { reason: applies.inapplicable });
    rule.check(context, (fault) => {
      checkFault(rule, fault, shared.report);
      faults.push(fault);
    });
    const outcome = faults.some((fault) => fault.outcome !== "undecided") ? "failed" : faults.length > 0 ? "undecided" : "passed";
    return done(outcome, undefined, applies);
  } catch (error) {
    return { rule, set, outcome: crashed(rule, error), force: rule.force, faults: [] };
  }
}
