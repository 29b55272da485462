import * as z from "zod";
import { citationText } from "../law/citation.js";
import type { CitationRef } from "../law/cite.js";
import type { LocalText } from "../model/terms.js";
import type { Audience, Force, Messages, Need, Rule, Stage } from "../rules/rule.js";
import { ruleUrl } from "../rules/url.js";
import type { JsonSchema } from "./json-schema.js";

/** A rule as the catalogue shows it (规则目录): everything but its function. */
export interface CatalogueEntry {
  readonly id: string;
  readonly since: string;
  readonly force: Force;
  readonly audience: Audience;
  /** The only stage at which it speaks; both when left out. */
  readonly stage?: Stage;
  /** Address of its page. */
  readonly url: string;
  readonly title: LocalText;
  readonly about: LocalText;
  readonly basis: readonly (CitationRef & { readonly text: LocalText })[];
  readonly needs?: readonly Need[];
  /** JSON Schema of its options. */
  readonly options?: JsonSchema;
  readonly messages: Messages;
  readonly sensitive?: true;
}

/** The machine-readable catalogue of rules, in the order given: what `rules.json` holds. */
export function catalogueOf(rules: readonly Rule[]): CatalogueEntry[] {
  return rules.map(({ id, since, force, audience, stage, title, about, basis, needs, options, messages, sensitive }) => ({
    id,
    since,
    force,
    audience,
    ...(stage && { stage }),
    url: ruleUrl(id),
    title,
    about,
    basis: basis.map((reference) => ({
      ...reference,
      text: { "zh-CN": citationText(reference, "zh-CN"), en: citationText(reference, "en") },
    })),
    ...(needs && { needs }),
    ...(options && { options: optionsSchemaOf(options) }),
    messages,
    ...(sensitive && { sensitive }),
  }));
}

/** The JSON Schema of a rule's options, without the line that names the draft. */
export function optionsSchemaOf(options: z.ZodObject): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(options, { io: "input" }) as JsonSchema;
  return schema;
}
