import * as z from "zod";
import { type Term, terms } from "../model/registry.js";
import { issuerKindSchema, levelSchema, partSchema, reportSchema } from "../model/schema.js";
import { issuerKindNames, type Locale, type LocalText, levelNames, partNames } from "../model/terms.js";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = { [keyword: string]: unknown };

/** Options of {@link toJsonSchema}. */
export interface JsonSchemaOptions {
  /** Language of titles and descriptions; both when left out. */
  readonly locale?: Locale | undefined;
  /** The schema's `$id`. */
  readonly id?: string | undefined;
}

const enumNames = new Map<z.core.$ZodType, { readonly [value: string]: LocalText }>([
  [partSchema, partNames],
  [issuerKindSchema, issuerKindNames],
  [levelSchema, levelNames],
]);

/** A text in the language asked for, or in both, Chinese first. */
function inWords(text: LocalText, locale: Locale | undefined, between: string): string {
  return locale === undefined ? `${text["zh-CN"]}${between}${text.en}` : text[locale];
}

function isLocalText(value: unknown): value is LocalText {
  return typeof value === "object" && value !== null && "zh-CN" in value && "en" in value;
}

/** What `.meta()` of a user's own field says: plain strings, or texts in both languages. */
function metaWords(value: unknown, locale: Locale | undefined, between: string): string | undefined {
  return typeof value === "string" ? value : isLocalText(value) ? inWords(value, locale, between) : undefined;
}

function describeTerm(schema: z.core.$ZodType, term: Term, json: JsonSchema, locale: Locale | undefined): void {
  const names = enumNames.get(schema);
  const list = (language: Locale): string =>
    names === undefined
      ? ""
      : `${language === "en" ? " " : ""}${Object.entries(names)
          .map(([value, name]) => `${value} = ${name[language]}`)
          .join(language === "en" ? "; " : "；")}${language === "en" ? "." : "。"}`;
  json["title"] = inWords(term.title, locale, " / ");
  json["description"] = inWords({ "zh-CN": term.description["zh-CN"] + list("zh-CN"), en: term.description.en + list("en") }, locale, "\n");
  // Older versions of zod leave the name of a definition in it, too.
  for (const key of ["example", "id"]) delete json[key];
  if (term.example !== undefined) json["examples"] = [term.example];
}

/**
 * The JSON Schema (draft 2020-12) of a report, with titles and descriptions in Chinese and English. Works for a schema that extends ours, too:
 * `toJsonSchema(reportSchema.extend({ budget: z.number().meta({ title: "经费" }) }))`.
 *
 * @param schema Default: {@link reportSchema}.
 */
export function toJsonSchema(schema: z.ZodType = reportSchema, { locale, id }: JsonSchemaOptions = {}): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    metadata: terms,
    override({ zodSchema, jsonSchema }) {
      const json = jsonSchema as JsonSchema;
      const term = terms.get(zodSchema);
      if (term) describeTerm(zodSchema, term, json, locale);
      else {
        const meta = z.globalRegistry.get(zodSchema);
        const title = metaWords(meta?.title, locale, " / ");
        const description = metaWords(meta?.description, locale, "\n");
        if (title !== undefined) json["title"] = title;
        if (description !== undefined) json["description"] = description;
        if (meta?.["examples"] !== undefined) json["examples"] = meta["examples"];
      }
    },
  }) as JsonSchema;
  // A fixed order of what stands first, so that the committed file reads from the top.
  const { title, description, type, properties, required, $defs, ...others } = rest as JsonSchema;
  const ordered: JsonSchema = {
    $schema,
    ...(id !== undefined && { $id: id }),
    title,
    description,
    type,
    ...others,
    properties,
    required,
    $defs,
  };
  for (const key of Object.keys(ordered)) if (ordered[key] === undefined) delete ordered[key];
  return ordered;
}
