import {
  type CompleteReport,
  coverageOf,
  type Finding,
  type Locale,
  type Part,
  type PartCoverage,
  type ReadResult,
  type Report,
  readReport,
  type Severity,
  type Source,
  type ValidateOptions,
  type ValidationResult,
  validateReport,
} from "fazhi-report";
import { expectTypeOf, test } from "vitest";

test("readReport takes a text and gives a report with its source", () => {
  expectTypeOf(readReport).parameter(0).toBeString();
  expectTypeOf(readReport("")).toEqualTypeOf<ReadResult>();
  expectTypeOf(readReport("").report).toEqualTypeOf<Report>();
  expectTypeOf(readReport("").source).toEqualTypeOf<Source>();
  // @ts-expect-error HTML has an entry of its own
  readReport("", { format: "html" });
});

test("validateReport takes anything, and a pass narrows to a complete report", () => {
  expectTypeOf(validateReport).parameter(0).toBeUnknown();
  const result = validateReport({});
  expectTypeOf(result).toEqualTypeOf<ValidationResult>();
  if (result.verdict === "pass") expectTypeOf(result.report).toEqualTypeOf<CompleteReport>();
  else expectTypeOf(result.report).toEqualTypeOf<Report>();
  const { verdict, report } = result;
  if (verdict === "pass") expectTypeOf(report).toEqualTypeOf<CompleteReport>();
});

test("options are checked by the compiler", () => {
  expectTypeOf<ValidateOptions["locale"]>().toEqualTypeOf<Locale | undefined>();
  validateReport(
    {},
    {
      stage: "submission",
      locale: "en",
      asOf: "2026-01-15",
      rules: { "parts/missing": "off", "dates/reported-late": ["error", { before: "01-31" }] },
    },
  );
  // @ts-expect-error no such stage
  validateReport({}, { stage: "draft" });
  // @ts-expect-error no such severity
  validateReport({}, { rules: { "parts/missing": "fatal" } });
});

test("a finding says where, how strongly and in what words", () => {
  expectTypeOf<Finding["severity"]>().toEqualTypeOf<Severity>();
  expectTypeOf<Finding["path"]>().toEqualTypeOf<readonly (string | number)[]>();
  expectTypeOf<Finding["message"]>().toBeString();
  expectTypeOf<Finding["range"]>().toEqualTypeOf<readonly [from: number, to: number] | undefined>();
});

test("coverage is known for every part", () => {
  expectTypeOf(coverageOf({})).toEqualTypeOf<{ readonly [part in Part]: PartCoverage }>();
  expectTypeOf(coverageOf({}).plans.status).toEqualTypeOf<"own" | "embedded" | "absent">();
});
