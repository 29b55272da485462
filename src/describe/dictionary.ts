import type * as z from "zod";
import { citationText } from "../law/citation.js";
import { reportSchema } from "../model/schema.js";
import type { Locale } from "../model/terms.js";
import { rules } from "../rules/index.js";
import { forceLabels } from "../rules/labels.js";
import type { Force, Rule } from "../rules/rule.js";
import { type JsonSchema, toJsonSchema } from "./json-schema.js";
import { escapeHtml, htmlPage, markdownTable } from "./page.js";

/** Options of {@link describeSchema}. */
export interface DescribeOptions {
  /** Default {@link reportSchema}; also one that extends it. */
  readonly schema?: z.ZodType | undefined;
  /** Default `zh-CN`. */
  readonly locale?: Locale | undefined;
  /** Default `markdown`. */
  readonly format?: "markdown" | "html" | "json" | undefined;
}

/** A field of the data dictionary (数据项). */
export interface DictionaryField {
  readonly field: string;
  /** What it is called in Chinese. */
  readonly term: string;
  /** What it is called in the language asked for. */
  readonly title: string;
  readonly description: string;
  /** A word for the type: string, date, integer, the name of another type, or a list of these. */
  readonly type: string;
  /** Whether the shape demands it. */
  readonly required: boolean;
  /** The rules that ask for it. */
  readonly requiredBy: readonly { readonly rule: string; readonly force: Force; readonly basis: readonly string[] }[];
  readonly example?: unknown;
}

/** A type of the data dictionary (数据类型): the report itself, or what stands in it. */
export interface DictionaryType {
  readonly name: string;
  /** What it is called in Chinese. */
  readonly term: string;
  /** What it is called in the language asked for. */
  readonly title: string;
  readonly description: string;
  readonly fields: readonly DictionaryField[];
}

/** The rules that ask for a field, by type and field. What a rule says about a field that is there does not count. */
const requiredBy: { readonly [type: string]: { readonly [field: string]: readonly string[] } } = {
  Report: {
    year: ["years/missing"],
    title: ["title/missing"],
    issuers: ["issuer/missing"],
    addressees: ["document/addressee-missing"],
    approvedBy: ["document/approver-missing"],
    sections: ["parts/missing"],
    attachments: ["document/attachment-missing"],
  },
  Section: { content: ["parts/empty"] },
  SignOff: { signatories: ["signoff/signatory-missing"], date: ["signoff/date-missing"] },
};

const words = {
  "zh-CN": {
    title: "数据字典",
    columns: ["字段", "名称", "类型", "格式要求", "哪些规则要求", "说明", "示例"],
    required: "必填",
    optional: "可缺",
    list: "列表",
    types: { string: "文字", integer: "整数", number: "数字", boolean: "是或否", date: "日期", object: "对象", any: "任意值" },
    or: "或",
    semicolon: "；",
  },
  en: {
    title: "Data dictionary",
    columns: ["Field", "Name", "Type", "Shape", "Asked for by", "Meaning", "Example"],
    required: "required",
    optional: "optional",
    list: "list",
    types: {
      string: "text",
      integer: "whole number",
      number: "number",
      boolean: "yes or no",
      date: "date",
      object: "object",
      any: "any value",
    },
    or: "or",
    semicolon: "; ",
  },
} as const;

/**
 * The data dictionary (数据字典) of a report: every field with its Chinese name, type, shape, the rules and provisions that ask for it, and an example.
 * Works for a schema that extends ours, too; its own fields are described by what their `.meta()` says.
 *
 * @example describeSchema({ schema: reportSchema.extend({ budget: z.number().optional().meta({ title: "经费" }) }), locale: "zh-CN" })
 */
export function describeSchema({ schema = reportSchema, locale = "zh-CN", format = "markdown" }: DescribeOptions = {}): string {
  const types = dictionaryOf(schema, locale);
  if (format === "json") return `${JSON.stringify(types, null, 2)}\n`;
  const { title, columns } = words[locale];
  if (format === "html") {
    const table = ({ fields }: DictionaryType): string => {
      const row = (field: DictionaryField): string =>
        cellsOf(field, locale)
          .map(
            ({ code, lines }) =>
              `<td>${lines.map((line) => (code ? `<code>${escapeHtml(line)}</code>` : escapeHtml(line))).join("<br>")}</td>`,
          )
          .join("");
      return `<table>\n<thead><tr>${columns.map((name) => `<th>${name}</th>`).join("")}</tr></thead>\n<tbody>\n${fields.map((field) => `<tr>${row(field)}</tr>\n`).join("")}</tbody>\n</table>`;
    };
    const section = (type: DictionaryType): string =>
      `<h2 id="${escapeHtml(type.name)}">${escapeHtml(headingOf(type))}</h2>\n<p>${escapeHtml(type.description)}</p>\n${table(type)}`;
    return htmlPage({ locale, title, body: types.map(section).join("\n") });
  }
  const section = (type: DictionaryType): string => {
    const rows = type.fields.map((field) =>
      cellsOf(field, locale).map(({ code, lines }) => lines.map((line) => (code ? `\`${line}\`` : line)).join("<br>")),
    );
    return `## ${headingOf(type)}\n\n${type.description}\n\n${markdownTable(columns, rows)}`;
  };
  return `# ${title}\n\n${types.map(section).join("\n")}`;
}

function headingOf({ name, term, title }: DictionaryType): string {
  return title === term ? `${name} ${term}` : `${name} ${term} (${title})`;
}

function cellsOf(field: DictionaryField, locale: Locale): { readonly code?: true; readonly lines: readonly string[] }[] {
  const { required, optional, semicolon } = words[locale];
  return [
    { code: true, lines: [field.field] },
    { lines: field.title === field.term ? [field.term] : [field.term, field.title] },
    { lines: [field.type] },
    { lines: [field.required ? required : optional] },
    { lines: field.requiredBy.map(({ rule, force, basis }) => `${rule} (${forceLabels[force][locale]}): ${basis.join(semicolon)}`) },
    { lines: [field.description] },
    { code: true, lines: field.example === undefined ? [] : [JSON.stringify(field.example)] },
  ];
}

/** The types of a schema with their fields, the report first, then in the order in which the fields use them. */
function dictionaryOf(schema: z.ZodType, locale: Locale): DictionaryType[] {
  const chinese = locale === "zh-CN" ? undefined : dictionaryOf(schema, "zh-CN");
  const root = toJsonSchema(schema, { locale });
  const definitions: { readonly [name: string]: JsonSchema } = { ...(root["$defs"] as object), Report: root };
  const types: DictionaryType[] = [];
  const queue: { name: string; json: JsonSchema }[] = [{ name: "Report", json: root }];
  const seen = new Set<string>(["Report"]);
  const later = (name: string, json: JsonSchema): string => {
    if (!seen.has(name)) {
      seen.add(name);
      queue.push({ name, json });
    }
    return name;
  };
  const typeOf = (json: JsonSchema, inside: string): string => {
    const { types: names, list, or } = words[locale];
    const reference = json["$ref"];
    if (typeof reference === "string") {
      // A schema that stands in itself is "#".
      const name = reference === "#" ? "Report" : reference.slice(reference.lastIndexOf("/") + 1);
      const target = definitions[name] as JsonSchema;
      return target["properties"] === undefined ? typeOf(target, name) : later(name, target);
    }
    const choices = (json["oneOf"] ?? json["anyOf"]) as readonly JsonSchema[] | undefined;
    if (choices) return choices.map((choice) => typeOf(choice, inside)).join(` ${or} `);
    if (Array.isArray(json["enum"])) return json["enum"].map((value) => JSON.stringify(value)).join(` ${or} `);
    if ("const" in json) return JSON.stringify(json["const"]);
    if (json["type"] === "array") return `${list} (${typeOf((json["items"] ?? {}) as JsonSchema, inside)})`;
    if (json["properties"] !== undefined) return later(inside, json);
    const name = json["format"] === "date" ? "date" : String(json["type"] ?? "any");
    return name in names ? names[name as keyof typeof names] : name;
  };
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { name, json } = next;
    const required = new Set((json["required"] ?? []) as string[]);
    const fields = Object.entries((json["properties"] ?? {}) as { readonly [field: string]: JsonSchema }).map(
      ([field, value], index): DictionaryField => {
        const examples = value["examples"] as readonly unknown[] | undefined;
        const title = String(value["title"] ?? field);
        return {
          field,
          term: chinese?.[types.length]?.fields[index]?.term ?? title,
          title,
          description: String(value["description"] ?? ""),
          type: typeOf(value, field.charAt(0).toUpperCase() + field.slice(1)),
          required: required.has(field),
          requiredBy: (rules as readonly Rule[])
            .filter(({ id }) => requiredBy[name]?.[field]?.includes(id))
            .map(({ id, force, basis }) => ({ rule: id, force, basis: basis.map((reference) => citationText(reference, locale)) })),
          ...(examples?.[0] !== undefined && { example: examples[0] }),
        };
      },
    );
    const title = String(json["title"] ?? name);
    types.push({ name, term: chinese?.[types.length]?.term ?? title, title, description: String(json["description"] ?? ""), fields });
  }
  return types;
}
