import type { StandardSchemaV1 } from "@standard-schema/spec";
import {
  type Comparison,
  type CompleteReport,
  compareResults,
  type Finding,
  findingsByPath,
  findingsToTree,
  formatNotice,
  formatSarif,
  formatText,
  type JsonPointer,
  reportValidator,
  validateReport,
} from "fazhi-report";
import { expectTypeOf, test } from "vitest";

test("reportValidator is a Standard Schema that gives a complete report", () => {
  const schema = reportValidator({ locale: "en" });
  expectTypeOf(schema).toExtend<StandardSchemaV1<unknown, CompleteReport>>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<CompleteReport>();
});

test("findings can be shown beside the fields of a form", () => {
  const result = validateReport({});
  expectTypeOf(findingsByPath(result)).toEqualTypeOf<ReadonlyMap<JsonPointer, readonly Finding[]>>();
  expectTypeOf(findingsToTree(result).fields?.["signOff"]?.findings).toEqualTypeOf<readonly Finding[] | undefined>();
});

test("two results can be compared, and every format is a string", () => {
  const result = validateReport({});
  expectTypeOf(compareResults(result, result)).toEqualTypeOf<Comparison>();
  expectTypeOf(formatText(result)).toBeString();
  expectTypeOf(formatSarif(result, { name: "report.txt" })).toBeString();
  expectTypeOf(formatNotice(result)).toBeString();
});
