import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { configSchema } from "../../scripts/config-schema.js";
import { toJsonSchema } from "../../src/describe/json-schema.js";
import { openApiComponents } from "../../src/describe/openapi.js";
import { terms } from "../../src/model/registry.js";
import { completeReportSchema, reportSchema } from "../../src/model/schema.js";
import { rules } from "../../src/rules/index.js";

const ajv = (): Ajv2020 => new Ajv2020({ strict: false, validateFormats: false });

type Json = { readonly [key: string]: unknown };

/** Every schema of a property, with its path. */
function properties(json: unknown, path = ""): { path: string; schema: Json }[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === "properties"
      ? Object.entries(value as Json).flatMap(([name, schema]) => [
          { path: `${path}/${name}`, schema: schema as Json },
          ...properties(schema, `${path}/${name}`),
        ])
      : key === "examples"
        ? []
        : properties(value, `${path}/${key}`),
  );
}

describe("JSON Schema", () => {
  it.each([
    ["a report", toJsonSchema(reportSchema, { id: "https://example.org/report.json" })],
    ["a complete report", toJsonSchema(completeReportSchema)],
    ["the configuration file", configSchema(rules, "https://example.org/config.json")],
  ])("of %s is a valid 2020-12 schema", (_, schema) => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    const checker = ajv();
    expect(checker.validateSchema(schema), JSON.stringify(checker.errors)).toBe(true);
  });

  it("names the types in $defs, and the root has an $id only when one is given", () => {
    expect(Object.keys(toJsonSchema()["$defs"] as object).sort()).toEqual([
      "Attachment",
      "Block",
      "Issuer",
      "IssuerKind",
      "Level",
      "Paragraph",
      "Part",
      "Publication",
      "Section",
      "SignOff",
      "Submission",
      "Table",
    ]);
    expect(toJsonSchema()["$id"]).toBeUndefined();
    expect(toJsonSchema(reportSchema, { id: "urn:x" })["$id"]).toBe("urn:x");
  });

  it.each([
    ["report", reportSchema],
    ["complete report", completeReportSchema],
  ] as const)("every field of a %s has a title and a description in both languages", (_, schema) => {
    for (const { path, schema: field } of properties(toJsonSchema(schema))) {
      expect(field["title"], path).toMatch(/^\p{Script=Han}.* \/ [a-z]/u);
      expect(field["description"], path).toMatch(/\p{Script=Han}[\s\S]*\n[A-Z]/u);
    }
  });

  it("speaks one language when asked", () => {
    const english = JSON.stringify(toJsonSchema(reportSchema, { locale: "en" })["properties"], (key, value) =>
      key === "examples" ? undefined : value,
    );
    expect(english).not.toMatch(/\p{Script=Han}/u);
    expect((toJsonSchema(reportSchema, { locale: "zh-CN" })["properties"] as { year: Json }).year["title"]).toBe("报告年度");
  });

  it("its examples fit", () => {
    for (const { path, schema } of properties(toJsonSchema())) {
      const fits = ajv().compile({ ...schema, $defs: toJsonSchema()["$defs"] as object });
      for (const example of (schema["examples"] ?? []) as unknown[]) expect(fits(example), path).toBe(true);
    }
  });

  it("describes a schema that extends ours, and leaves zod's global registry to its owner", () => {
    const extended = reportSchema.extend({
      budget: z.number().optional().meta({ title: "普法经费", description: "万元" }),
      contact: z.string().meta({ title: { "zh-CN": "联系人", en: "contact" } as unknown as string }),
    });
    const { budget, contact, year } = toJsonSchema(extended, { locale: "en" })["properties"] as { [field: string]: Json };
    expect(budget).toEqual({ type: "number", title: "普法经费", description: "万元" });
    expect(contact?.["title"]).toBe("contact");
    expect(year?.["title"]).toBe("reporting year");
    expect(z.globalRegistry.has(reportSchema)).toBe(false);
    expect(terms.has(extended)).toBe(false);
  });

  it("agrees with zod on reports, whole and damaged", () => {
    const text = fc.constantFrom("", "云台镇", "2024年", "一、");
    const date = fc.constantFrom("2024-02-29", "2025-01-15", "2023-12-31", "2024-10-01", "2000-01-01", "2023-02-29", "2025-1-5");
    const damaged = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
      fc.oneof({ weight: 400, arbitrary: value }, fc.constantFrom(null, 0, "x", true, [], {}, 1e10, 2024.5));
    const list = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> => damaged(fc.array(value, { maxLength: 3 }));
    // Most objects have all their fields: then the complete schema has something to say yes to.
    const object = (shape: { [field: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<unknown> => {
      const fields = Object.fromEntries(Object.entries(shape).map(([name, value]) => [name, damaged(value)]));
      return damaged(fc.oneof({ weight: 4, arbitrary: fc.record(fields) }, fc.record(fields, { requiredKeys: [] })));
    };
    const { block } = fc.letrec((tie) => ({
      block: fc.oneof(
        { maxDepth: 3, depthSize: "small" },
        object({ type: fc.constant("paragraph"), text }),
        object({ type: fc.constant("table"), rows: list(list(text)) }),
        object({
          type: fc.constant("section"),
          heading: text,
          number: text,
          runIn: fc.boolean(),
          parts: list(fc.constantFrom("plans", "other", "measures", "shortcomings")),
          content: list(tie("block")),
        }),
      ),
    }));
    const section = object({ type: fc.constant("section"), heading: text, content: list(block) });
    const report = object({
      year: fc.constantFrom(2023, 2024, 2025, 1000, 9999, 10000),
      title: text,
      issuers: list(
        object({
          name: text,
          kind: fc.constantFrom("government", "department", "sub-district"),
          level: fc.constantFrom("county", "township"),
          divisionCode: text,
          creditCode: text,
        }),
      ),
      documentNumber: text,
      addressees: list(text),
      opening: list(object({ type: fc.constant("paragraph"), text })),
      sections: list(section),
      signOff: object({ signatories: list(text), date, dateText: text }),
      attachments: list(object({ title: text, content: list(block) })),
      publication: object({ date, url: text }),
      submission: object({ date }),
    });
    const draft = ajv().compile(toJsonSchema(reportSchema));
    const whole = ajv().compile(toJsonSchema(completeReportSchema));
    let fitting = 0;
    let complete = 0;
    fc.assert(
      fc.property(report, (value) => {
        const byZod = reportSchema.safeParse(value).success;
        const completeByZod = completeReportSchema.safeParse(value).success;
        if (byZod) fitting += 1;
        if (completeByZod) complete += 1;
        return draft(value) === byZod && whole(value) === completeByZod;
      }),
      { numRuns: 10_000, seed: 20261122 },
    );
    expect(complete).toBeGreaterThan(1000);
    expect(fitting).toBeGreaterThan(complete);
    expect(fitting).toBeLessThan(9000);
  }, 60_000);
});

describe("OpenAPI components", () => {
  it("refer to one another and to nothing else", () => {
    const { schemas } = openApiComponents();
    const references = [...JSON.stringify(schemas).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target);
    expect(references.length).toBeGreaterThan(10);
    for (const target of new Set(references)) expect(Object.keys(schemas).map((name) => `#/components/schemas/${name}`)).toContain(target);
  });
  it("hold a schema of one's own that nothing else stands in", () => {
    const { schemas } = openApiComponents({ schema: z.object({ year: z.number() }) as unknown as typeof reportSchema });
    expect(schemas["Report"]).toMatchObject({ type: "object", properties: { year: { type: "number" } }, required: ["year"] });
    expect(Object.keys(schemas)).toContain("CompleteReport");
  });
  it("hold what a report needs", () => {
    const { schemas } = openApiComponents();
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(["Report", "CompleteReport", "Section", "Block"]));
    const fits = ajv().compile({ $ref: "#/components/schemas/CompleteReport", components: { schemas } });
    expect(
      fits({
        year: 2024,
        title: "报告",
        issuers: [{ name: "云台镇" }],
        sections: [],
        signOff: { signatories: ["云台镇"], date: "2025-01-15" },
      }),
    ).toBe(true);
    expect(fits({ year: 2024 })).toBe(false);
  });
});
