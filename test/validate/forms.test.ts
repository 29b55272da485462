import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { CompleteReport, Report } from "../../src/model/report.js";
import { rules } from "../../src/rules/index.js";
import { findingsByPath, findingsToTree } from "../../src/validate/forms.js";
import type { Finding } from "../../src/validate/result.js";
import { reportValidator } from "../../src/validate/standard.js";
import { validateReport } from "../../src/validate/validate.js";
import { asOf, completeReport, wordRule } from "./report.js";

const off = Object.fromEntries(rules.map(({ id }) => [id, "off"] as const));
const options = { asOf, rules: off, customRules: [wordRule("test/word", "普法", { force: "must" }), wordRule("test/title", "云台镇")] };

describe("findings for a form", () => {
  const result = () =>
    validateReport(completeReport(), { ...options, suppressions: [{ rule: "test/word", path: "/sections/0", reason: "已核对" }] });
  it("by path", () => {
    const byPath = findingsByPath(result());
    expect([...byPath.keys()]).toEqual([
      "/title",
      "/opening/0/text",
      "/sections/1/content/1/text",
      "/sections/3/content/1/text",
      "/signOff/signatories/0",
    ]);
    expect(byPath.get("/sections/3/content/1/text")?.map(({ rule }) => rule)).toEqual(["test/word", "test/word"]);
    expect(byPath.get("/closing")).toBeUndefined();
  });
  it("as a tree", () => {
    const tree = findingsToTree(result());
    expect(tree.findings).toEqual([]);
    expect(tree.fields?.["title"]?.findings.map(({ rule }) => rule)).toEqual(["test/title"]);
    const sections = tree.fields?.["sections"]?.items;
    expect(Object.keys(sections ?? [])).toEqual(["1", "3"]);
    expect(sections?.[3]?.fields?.["content"]?.items?.[1]?.fields?.["text"]?.findings).toHaveLength(2);
    const odd = { ...(result().findings[0] as Finding), path: ["__proto__", "constructor"] };
    expect(Object.keys(findingsToTree({ findings: [odd] }).fields ?? {})).toEqual(["__proto__"]);
  });
});

describe("reportValidator", () => {
  const validate = (value: unknown, more = {}) => reportValidator({ ...options, ...more })["~standard"].validate(value);
  it("fits the specification", () => {
    const validator = reportValidator();
    expectTypeOf(validator).toExtend<StandardSchemaV1<unknown, CompleteReport>>();
    expectTypeOf(validator).toExtend<StandardJSONSchemaV1<unknown, CompleteReport>>();
    // A draft goes in, so that forms and clients know the fields; at run time anything may.
    expectTypeOf<StandardSchemaV1.InferInput<typeof validator>>().toEqualTypeOf<Report>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof validator>>().toEqualTypeOf<CompleteReport>();
    expect(validator["~standard"]).toMatchObject({ version: 1, vendor: "fazhi-report" });
  });
  it("gives the report when nothing must be changed", () => {
    const report = completeReport();
    expect(validate(report, { customRules: [] })).toEqual({ value: report });
    expect(validate(report, { customRules: [wordRule("test/title", "云台镇")] })).toEqual({ value: report });
  });
  it("gives failed errors as issues, in the language of the call", () => {
    const { issues } = validate(completeReport(), { locale: "en" });
    expect(issues).toHaveLength(4);
    expect(issues?.[0]).toEqual({
      message: "part 1, point （三）, paragraph 1: “普法”. Please check.",
      path: ["sections", 0, "content", 2, "content", 0, "text"],
    });
  });
  it("never passes what is incomplete", () => {
    expect(validate({}, { customRules: [] }).issues?.map(({ path }) => path.join("/"))).toEqual([
      "title",
      "year",
      "issuers",
      "signOff/signatories",
      "signOff/date",
      "sections",
    ]);
    expect(validate({ ...completeReport(), title: " " }, { customRules: [], locale: "en" }).issues).toEqual([
      { path: ["title"], message: "The report has no title. Please add it." },
    ]);
  });
  it("asks in Chinese where the call does", () => {
    const { signOff: _, sections: __, ...report } = completeReport();
    expect(validate(report, { customRules: [] }).issues).toEqual([
      { path: ["signOff", "signatories"], message: "没有看到发文机关署名，请补写。" },
      { path: ["signOff", "date"], message: "没有看到成文日期，请补写。" },
      { path: ["sections"], message: "没有看到正文，请补写。" },
    ]);
  });
  it("passes what is only undecided or accepted", () => {
    const report = completeReport();
    expect(validate(report, { customRules: [wordRule("test/word", "普法", { force: "must", undecided: true })] })).toEqual({
      value: report,
    });
    expect(validate(report, { suppressions: [{ rule: "test/word", reason: "已核对" }] })).toEqual({ value: report });
  });
  it("refuses wrong options at once", () => {
    expect(() => reportValidator({ asOf: "today" })).toThrow(TypeError);
  });
  it("has a JSON Schema of what goes in and what comes out", () => {
    const { jsonSchema } = reportValidator()["~standard"];
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const input = ajv.compile(jsonSchema.input({ target: "draft-2020-12" }));
    const output = ajv.compile(jsonSchema.output({ target: "draft-2020-12" }));
    expect([input({}), output({}), input(completeReport()), output(completeReport()), input({ title: 3 })]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(output({ ...completeReport(), own: 1 })).toBe(true);
    // What the package itself notes of a field is no part of the schema.
    expect(JSON.stringify(jsonSchema.input({ target: "draft-2020-12" }))).not.toMatch(/"(?:id|example)":/);
    expect(jsonSchema.input({ target: "draft-07" })["$schema"]).toContain("draft-07");
    expect(jsonSchema.input({ target: "draft-2020-12" })).toMatchObject({
      title: "法治政府建设年度报告",
      properties: { year: { title: "报告年度" } },
      $defs: { Section: { title: "部分" } },
    });
    expect(reportValidator({ locale: "en" })["~standard"].jsonSchema.output({ target: "draft-2020-12" })["title"]).toBe("complete report");
    expect(jsonSchema.input({ target: "openapi-3.0" })).toHaveProperty("properties.title");
    expect(() => jsonSchema.input({ target: "draft-03" })).toThrow(
      /unknown target: "draft-03" \(allowed: draft-2020-12, draft-07, openapi-3\.0\)/,
    );
  });
});
