import type * as z from "zod";
import { completeReportSchema, reportSchema } from "../model/schema.js";
import type { Locale } from "../model/terms.js";
import { type JsonSchema, toJsonSchema } from "./json-schema.js";

/** Options of {@link openApiComponents}. */
export interface OpenApiOptions {
  /** Default {@link reportSchema}; also one that extends it. */
  readonly schema?: z.ZodType | undefined;
  /** Language of titles and descriptions; both when left out. */
  readonly locale?: Locale | undefined;
}

/**
 * The schemas of a report as the `components` of an OpenAPI 3.1 document: `Report`, `CompleteReport` and what stands in them.
 *
 * @example const document = { openapi: "3.1.0", info, paths, components: openApiComponents() };
 */
export function openApiComponents({ schema = reportSchema, locale }: OpenApiOptions = {}): {
  readonly schemas: { readonly [name: string]: JsonSchema };
} {
  const schemas: { [name: string]: JsonSchema } = {};
  for (const [name, root] of [
    ["Report", toJsonSchema(schema, { locale })],
    ["CompleteReport", toJsonSchema(completeReportSchema, { locale })],
  ] as const) {
    const { $schema: _, $defs, ...body } = root;
    schemas[name] = body;
    for (const [definition, json] of Object.entries(($defs ?? {}) as { readonly [name: string]: JsonSchema })) schemas[definition] ??= json;
  }
  return { schemas: withReferences(schemas) as { [name: string]: JsonSchema } };
}

/** The same with references into `components`. Only a keyword `$ref` is one, not a value that happens to look like it. */
function withReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReferences);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string"
        ? inner.replace("#/$defs/", "#/components/schemas/")
        : key === "examples"
          ? inner
          : withReferences(inner),
    ]),
  );
}
