import {
  type Block,
  type CompleteReport,
  type completeReportSchema,
  type Issuer,
  isComplete,
  type Report,
  type reportSchema,
  type Section,
  type sectionSchema,
} from "fazhi-report";
import { expectTypeOf, test } from "vitest";
import type * as z from "zod";

test("the schemas infer the documented interfaces", () => {
  expectTypeOf<z.infer<typeof reportSchema>>().toEqualTypeOf<Report>();
  // An intersection in the interface, one object in the schema: the same values, both ways.
  expectTypeOf<z.infer<typeof completeReportSchema>>().toExtend<CompleteReport>();
  expectTypeOf<CompleteReport>().toExtend<z.infer<typeof completeReportSchema>>();
  expectTypeOf<z.infer<typeof sectionSchema>>().toEqualTypeOf<Section>();
});

test("every field of a draft may be missing", () => {
  expectTypeOf<Record<never, never>>().toExtend<Report>();
  expectTypeOf<Report["year"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Issuer["kind"]>().toEqualTypeOf<
    "government" | "party-committee" | "department" | "sub-district" | "development-zone" | undefined
  >();
  // @ts-expect-error null is a misfit
  const report: Report = { title: null };
  expectTypeOf(report).toEqualTypeOf<Report>();
});

test("a block is told apart by its type", () => {
  const words = (block: Block): string => {
    switch (block.type) {
      case "paragraph":
        return block.text;
      case "section":
        return block.content.map(words).join("");
      case "table":
        return block.rows.flat().join("");
    }
  };
  expectTypeOf(words).returns.toBeString();
});

test("isComplete narrows", () => {
  const report: Report = {};
  if (isComplete(report)) {
    expectTypeOf(report).toExtend<CompleteReport>();
    expectTypeOf(report.year).toBeNumber();
    expectTypeOf(report.signOff.date).toBeString();
    expectTypeOf(report.signOff.signatories).toEqualTypeOf<string[]>();
  }
});
