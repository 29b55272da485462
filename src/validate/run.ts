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

/** Why what rules need is not there, for one report: `undefined` where it is. */
type Unmet = { readonly [need in Need]: Reason | undefined };

function whyUnmet(need: Need, { report, lost }: RuleContext): Reason | undefined {
  const path = needPaths[need];
  const value = valueAt(report, path);
  if (value !== undefined && !(Array.isArray(value) && value.length === 0)) return undefined;
  if (lost(path)) return "does-not-fit";
  return need === "year"
    ? "year-unknown"
    : need === "issuers"
      ? "issuer-unknown"
      : need === "publicationDate"
        ? "publication-date-unknown"
        : "not-given";
}

const unmetNeeds = (context: RuleContext): Unmet => ({
  year: whyUnmet("year", context),
  title: whyUnmet("title", context),
  issuers: whyUnmet("issuers", context),
  documentNumber: whyUnmet("documentNumber", context),
  addressees: whyUnmet("addressees", context),
  opening: whyUnmet("opening", context),
  sections: whyUnmet("sections", context),
  signatories: whyUnmet("signatories", context),
  date: whyUnmet("date", context),
  publicationDate: whyUnmet("publicationDate", context),
});

function firstUnmet(needs: readonly Need[], unmet: Unmet): Reason | undefined {
  for (const need of needs) {
    const reason = unmet[need];
    if (reason !== undefined) return reason;
  }
  return undefined;
}

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

const noFaults: readonly Fault[] = [];

const silent = (set: RuleInForce, outcome: RuleOutcome): RuleRun => ({ rule: set.rule, set, outcome, force: set.force, faults: noFaults });
const inapplicable = (set: RuleInForce, reason: Reason): RuleRun => silent(set, { rule: set.id, outcome: "inapplicable", reason });

/** How many places of one rule are listed: more help nobody, and millions would fill the memory. */
const mostListed = 1000;

/** What the rule that is running has found so far. One for all rules, which run one after the other. */
class Collector {
  rule: Rule | undefined;
  faults: readonly Fault[] = noFaults;
  unlisted = 0;
  isFailed = false;

  readonly report: unknown;

  constructor(report: unknown) {
    this.report = report;
  }

  begin(rule: Rule): void {
    this.rule = rule;
    this.faults = noFaults;
    this.unlisted = 0;
    this.isFailed = false;
  }

  readonly find = (fault: Fault): void => {
    const { rule } = this;
    if (!rule) throw new TypeError("a rule reported something when it was not running");
    checkFault(rule, fault, this.report);
    if (fault.outcome !== "undecided") this.isFailed = true;
    if (this.faults === noFaults) this.faults = [fault];
    // What a sensitive rule points at is masked by its findings, so none may be missing.
    else if (this.faults.length < mostListed || rule.sensitive) (this.faults as Fault[]).push(fault);
    else this.unlisted += 1;
  };
}

/** Runs rules. A rule that throws becomes the outcome `crashed`, never an exception. */
export function runRules(rules: readonly RuleInForce[], context: RuleContext): readonly RuleRun[] {
  const unmet = unmetNeeds(context);
  const collector = new Collector(context.report);
  return rules.map((set) => runRule(set, unmet, context, collector));
}

function runRule(set: RuleInForce, unmet: Unmet, shared: RuleContext, collector: Collector): RuleRun {
  const { rule, id, force, needs } = set;
  if (set.off) return silent(set, { rule: id, outcome: "off" });
  if (set.stage !== undefined && set.stage !== shared.stage) return inapplicable(set, "stage");
  try {
    if (set.isOfParts && shared.documentKind === "other-report") return inapplicable(set, "other-report");
    const reason = needs && firstUnmet(needs, unmet);
    if (reason) return inapplicable(set, reason);
    const context: RuleContext = set.hasOptions ? withOptions(shared, set.options) : shared;
    const applies = set.applies?.call(rule, context) ?? force;
    if (typeof applies === "object") return inapplicable(set, applies.inapplicable);
    collector.begin(rule);
    set.check.call(rule, context, collector.find);
    const { faults, unlisted, isFailed } = collector;
    // Nearly all rules find nothing.
    if (faults.length === 0) return { rule, set, outcome: { rule: id, outcome: "passed" }, force: applies, faults };
    const outcome: RuleOutcome = { rule: id, outcome: isFailed ? "failed" : "undecided", ...(unlisted > 0 && { unlisted }) };
    return { rule, set, outcome, force: applies, faults };
  } catch (error) {
    return silent(set, crashed(rule, error));
  } finally {
    collector.rule = undefined;
  }
}
