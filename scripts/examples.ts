import type { RuleExample } from "../src/describe/rule-page.js";
import type { ValidateOptions } from "../src/validate/result.js";
import { validateReport } from "../src/validate/validate.js";
import { readOf, reportOf, type SuiteCase, suiteFiles } from "../test/suite/cases.js";

const longest = 1200;
const most = 3;

/** What a case checks, as a reader sees it: its text, or the report, or what was changed in the complete report. */
function inputOf({ text, format, report, base, set, remove, options }: SuiteCase): Pick<RuleExample, "input" | "language"> {
  if (text !== undefined) return { input: text, language: format ?? "text" };
  const changes = base === undefined ? report : { base, ...(set && { set }), ...(remove && { remove }) };
  return {
    input: JSON.stringify(options ? { options, ...(base === undefined ? { report } : (changes as object)) } : changes, null, 2),
    language: "json",
  };
}

function messagesOf(testCase: SuiteCase, id: string): RuleExample["messages"] {
  const read = readOf(testCase);
  const options = { asOf: "2026-11-22", ...testCase.options, ...(read && { source: read.source }) } as ValidateOptions;
  const say = (locale: "zh-CN" | "en"): string[] =>
    validateReport(read ? read.report : reportOf(testCase), { ...options, locale })
      .findings.filter(({ rule }) => rule === id)
      .map(({ message }) => message);
  const english = say("en");
  return say("zh-CN").map((message, index) => ({ "zh-CN": message, en: english[index] ?? "" }));
}

/** The examples of each rule's page, taken from the suite: the first few that the rule speaks of and the first few that it is silent on. */
export function examplesFromSuite(): Map<string, readonly RuleExample[]> {
  return new Map(
    suiteFiles().map(({ id, file }) => {
      const short = file.cases.map((testCase) => ({ testCase, ...inputOf(testCase) })).filter(({ input }) => input.length <= longest);
      const chosen = [
        ...short.filter(({ testCase }) => testCase.findings.length > 0).slice(0, most),
        ...short.filter(({ testCase }) => testCase.findings.length === 0).slice(0, most),
      ];
      return [
        id,
        chosen.map(({ testCase, input, language }) => ({ name: testCase.name, input, language, messages: messagesOf(testCase, id) })),
      ];
    }),
  );
}
