import type { Locale } from "../model/terms.js";
import { reasons } from "../rules/reason.js";
import type { Finding, RuleOutcome, ValidationResult } from "../validate/result.js";
import { xml } from "./escape.js";
import { basisLine, findingLabel, labelled, outcomeLabels, phrases, ruleSetLine, unlistedWords } from "./labels.js";
import { maskOf, shownFindings } from "./mask.js";
import type { FormatOptions } from "./options.js";

/** Writes a result as JUnit XML, which build servers show: a test case for each finding, and one for each rule that found nothing. */
export function formatJunit(result: ValidationResult, options: FormatOptions = {}): string {
  return junitDocument([junitSuite(result, options)]);
}

/** Puts the test suites of several files into one document. */
export function junitDocument(suites: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fazhi-report">\n${suites.join("")}</testsuites>\n`;
}

/** A file that could not be checked, as a test suite. */
export function junitFailure(name: string, message: string): string {
  return `  <testsuite name="${xml(name)}" tests="1" failures="0" errors="1" skipped="0">\n    <testcase classname="${xml(name)}" name="read"><error message="${xml(message)}"/></testcase>\n  </testsuite>\n`;
}

/** The test suite of one file. */
export function junitSuite(
  result: ValidationResult,
  { name = "report", locale = result.ruleSet.locale, source }: FormatOptions = {},
): string {
  const byRule = new Map<string, Finding[]>();
  for (const finding of shownFindings(result, maskOf(result, source))) {
    const list = byRule.get(finding.rule);
    if (list) list.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const cases = result.outcomes.flatMap((outcome) => {
    const found = byRule.get(outcome.rule) ?? [];
    if (found.length === 0) return [outcomeCase(outcome, name, locale)];
    const cases = found.map((finding) => findingCase(finding, name, locale));
    return outcome.unlisted === undefined ? cases : [...cases, unlistedCase(outcome.rule, outcome.unlisted, name, locale)];
  });
  const count = (kind: Case["kind"]): number => cases.filter((entry) => entry.kind === kind).length;
  const properties = [
    ["verdict", result.verdict],
    ["ruleSet", ruleSetLine(result, locale)],
    ...result.notChecked.map((text) => ["notChecked", text]),
  ];
  return [
    `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}">`,
    "    <properties>",
    ...properties.map(([key = "", value = ""]) => `      <property name="${xml(key)}" value="${xml(value)}"/>`),
    "    </properties>",
    ...cases.map(({ text }) => `    ${text}`),
    `    <system-out>${xml(labelled(phrases.notChecked[locale], result.notChecked.join(locale === "zh-CN" ? "；" : "; "), locale))}</system-out>`,
    "  </testsuite>\n",
  ].join("\n");
}

interface Case {
  readonly kind: "passed" | "failure" | "skipped" | "error";
  readonly text: string;
}

function testCase(classname: string, name: string, kind: Case["kind"], inner: string): Case {
  const open = `<testcase classname="${xml(classname)}" name="${xml(name)}"`;
  return { kind, text: inner ? `${open}>${inner}</testcase>` : `${open}/>` };
}

function findingCase(finding: Finding, file: string, locale: Locale): Case {
  const name = `${finding.rule} ${finding.place}`;
  const line = finding.position ? `${file}:${finding.position.start.line}:${finding.position.start.column}` : "";
  const text = [finding.message, basisLine(finding, locale), line].filter(Boolean).join("\n");
  const label = findingLabel(finding, locale);
  if (finding.suppressed)
    return testCase(
      file,
      name,
      "skipped",
      `<skipped message="${xml(labelled(phrases.accepted[locale], finding.suppressed.reason, locale))}"/>`,
    );
  if (finding.outcome === "undecided")
    return testCase(file, name, "skipped", `<skipped message="${xml(labelled(label, finding.message, locale))}"/>`);
  if (finding.severity === "info") return testCase(file, name, "passed", `<system-out>${xml(labelled(label, text, locale))}</system-out>`);
  return testCase(
    file,
    name,
    "failure",
    `<failure type="${finding.severity}" message="${xml(labelled(label, finding.message, locale))}">${xml(text)}</failure>`,
  );
}

function unlistedCase(rule: string, count: number, file: string, locale: Locale): Case {
  return testCase(file, rule, "failure", `<failure message="${xml(unlistedWords(count, locale))}"/>`);
}

function outcomeCase({ rule, outcome, reason }: RuleOutcome, file: string, locale: Locale): Case {
  const label = outcomeLabels[outcome][locale];
  if (outcome === "crashed") return testCase(file, rule, "error", `<error message="${xml(label)}"/>`);
  if (outcome === "inapplicable" || outcome === "off") {
    return testCase(
      file,
      rule,
      "skipped",
      `<skipped message="${xml(reason ? labelled(label, reasons[reason][locale], locale) : label)}"/>`,
    );
  }
  return testCase(file, rule, "passed", "");
}
