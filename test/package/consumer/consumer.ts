// What a user writes, for ESM and CommonJS alike; type-checked against the packed package in every kind of module resolution.
import {
  type CompleteReport,
  coverageOf,
  defineRule,
  describeSchema,
  type Finding,
  isComplete,
  type Report,
  readReport,
  reportSchema,
  rules,
  toJsonSchema,
  validateReport,
} from "fazhi-report";
import { readDocx } from "fazhi-report/docx";
import { type ReadResult, readHtml } from "fazhi-report/html";
import schema from "fazhi-report/report.schema.json";
import catalogue from "fazhi-report/rules.json";

const report: Report = { year: 2024, title: "云台镇2024年法治政府建设情况报告" };
const result = validateReport(report, { locale: "en", stage: "publication", rules: { "parts/missing": "warning" } });
if (result.verdict === "pass") {
  const complete: CompleteReport = result.report;
  console.log(complete.signOff.date);
}
const findings: readonly Finding[] = result.findings;
const first: string | undefined = findings[0]?.message;

const noTitle = defineRule({
  id: "local/short-title",
  since: "0.1.0",
  force: "hint",
  basis: [],
  title: { "zh-CN": "标题过短", en: "Short title" },
  about: { "zh-CN": "标题过短的，提示核对。", en: "Asks to check a very short title." },
  messages: { short: { "zh-CN": "标题只有{count}个字，请核对。", en: "The title has {count} characters only; please check." } },
  check({ report: { title } }, find) {
    if (title !== undefined && title.length < 8) find({ messageId: "short", path: ["title"], params: { count: title.length } });
  },
});
const withOwnRule = validateReport(report, { customRules: [noTitle] });

const page: ReadResult = readHtml("<p>一、主要举措和成效</p>");
const file: Promise<ReadResult> = readDocx(new Uint8Array());
file.catch((error: unknown) => console.log(String(error)));
const fromPage = validateReport(page.report, { source: page.source });

const parsed: Report = reportSchema.parse(JSON.parse("{}"));
const title: string | undefined = catalogue.rules[0]?.title["zh-CN"];
const draft: string = schema.$schema;
const dictionary: string = describeSchema({ locale: "en", format: "html" });
console.log(
  first,
  withOwnRule.verdict,
  isComplete(parsed),
  coverageOf(parsed).plans.status,
  title,
  draft,
  dictionary.length,
  fromPage.checklist,
  rules.length,
  toJsonSchema()["title"],
  readReport("").source.text,
);
