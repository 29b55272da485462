import { readFile } from "node:fs/promises";
import * as z from "zod";
import { decodeText } from "../text/decode.js";
import type { ValidateOptions } from "../validate/result.js";
import { fileProblem } from "./input.js";
import { jsonErrorAt, lineAndColumn } from "./json-error.js";
import { problem, suggestion } from "./problem.js";

const severity = z.enum(["error", "warning", "info"]);
const localText = z.strictObject({ "zh-CN": z.string(), en: z.string() });
const monthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, { error: "MM-DD" });
const row = { id: z.string().min(1), verified: z.boolean() };
const names = z.array(z.string().min(1)).min(1);

const factsSchema = z.strictObject({
  events: z.optional(z.array(z.strictObject({ ...row, title: localText, names, from: z.iso.date(), to: z.iso.date() }))),
  laws: z.optional(
    z.array(
      z.strictObject({
        ...row,
        title: localText,
        names,
        published: z.optional(z.iso.date()),
        from: z.optional(z.iso.date()),
        to: z.optional(z.iso.date()),
        now: z.optional(localText),
      }),
    ),
  ),
  plans: z.optional(
    z.array(
      z.strictObject({ ...row, title: localText, names, from: z.int(), to: z.int(), staleFrom: z.int(), years: z.optional(z.string()) }),
    ),
  ),
  phrases: z.optional(z.array(z.strictObject({ ...row, title: localText, names, to: z.int(), staleFrom: z.int(), now: z.string() }))),
  organs: z.optional(z.array(z.strictObject({ ...row, names, to: z.iso.date(), now: localText }))),
  deadlines: z.optional(
    z.array(
      z.strictObject({
        ...row,
        title: localText,
        duty: z.enum(["report", "publish"]),
        before: monthDay,
        from: z.optional(z.int()),
        to: z.optional(z.int()),
        divisions: z.optional(z.array(z.string().regex(/^\d{2,12}$/))),
        kinds: z.optional(z.array(z.enum(["government", "party-committee", "department", "sub-district", "development-zone"]))),
        levels: z.optional(z.array(z.enum(["province", "prefecture", "county", "township"]))),
      }),
    ),
  ),
});

/** Schema of a suppression (豁免). */
export const suppressionSchema = z.strictObject({
  rule: z.string().min(1),
  path: z.optional(z.string().regex(/^(?:\/.*)?$/s)).describe("JSON Pointer: only findings at or below this place"),
  fingerprint: z.optional(z.string().min(1)).describe("only the finding with this fingerprint"),
  reason: z.string().min(1),
  by: z.optional(z.string()),
  date: z.optional(z.iso.date()),
});

/** Schema of `fazhi-report.config.json` (配置文件). */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  stage: z.optional(z.enum(["publication", "submission"])).describe("检查环节 / when the report is checked"),
  asOf: z.optional(z.iso.date()).describe("检查日期 / the day that counts as today"),
  locale: z.optional(z.enum(["zh-CN", "en"])).describe("语言 / language of the output"),
  severity: z.optional(severity).describe("退出状态为1的最低级别 / lowest severity that makes the exit status 1"),
  rules: z
    .optional(z.record(z.string(), z.union([z.literal("off"), severity, z.tuple([severity, z.record(z.string(), z.unknown())])])))
    .describe("规则设置 / rules by id: off, a severity, or a severity with options"),
  facts: z.optional(factsSchema).describe("动态事实表，含本地时限 / dated tables, local deadlines among them"),
  suppressions: z.optional(z.array(suppressionSchema)).describe("豁免 / accepted findings, each with its reason"),
  baseline: z.optional(z.string()).describe("基线文件 / file written by --write-baseline, relative to this file"),
});

/** Schema of a baseline (基线): findings of a day, accepted as they are. */
export const baselineSchema = z.strictObject({ suppressions: z.array(suppressionSchema) });

/** Settings of a run, from a configuration file. */
export type Config = z.infer<typeof configSchema>;

/**
 * Loads a JSON file that must fit a schema.
 *
 * @throws Problem that names the file and the key.
 */
export async function loadJson<S extends z.ZodObject>(file: string, schema: S): Promise<z.infer<S>> {
  let text: string;
  try {
    text = decodeText(new Uint8Array(await readFile(file)));
  } catch (error) {
    throw fileProblem(error, file);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column } = lineAndColumn(text, jsonErrorAt(text));
    throw problem(
      `${file} 不是有效的 JSON：第${line}行第${column}列起无法读取`,
      `${file} is not valid JSON: line ${line}, column ${column}`,
    );
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  // There is at least one.
  const issue = innermost(parsed.error.issues[0] as Issue);
  const key = issue.path.map(String).join(".") || "（整个文件）";
  if (issue.keys) {
    const [wrong] = issue.keys as [string];
    const place = issue.path.length > 0 ? `${key}.${wrong}` : wrong;
    const { "zh-CN": zh, en } = suggestion(wrong, Object.keys(schema.shape));
    throw problem(
      `${file}：没有 ${place} 这一项设置${issue.path.length > 0 ? "" : zh}`,
      `${file}: unknown key ${place}${issue.path.length > 0 ? "" : en}`,
    );
  }
  const expected = issue.values
    ? issue.values.map((entry) => JSON.stringify(entry)).join("、")
    : (issue.format ?? issue.expected ?? issue.message);
  throw problem(
    `${file}：${key} 的内容不符合要求（应为 ${expected}）`,
    `${file}: ${issue.path.map(String).join(".") || "the file"} does not fit (expected ${expected.replaceAll("、", ", ")})`,
  );
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly expected?: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/** A union reports the issues of each choice; the choice that got furthest says most. */
function innermost(issue: Issue): Issue {
  const deepest = issue.errors?.flat().sort((a, b) => b.path.length - a.path.length)[0];
  if (deepest && deepest.path.length > 0) return innermost({ ...deepest, path: [...issue.path, ...deepest.path] });
  return issue.errors ? { ...issue, values: issue.errors.flat().flatMap((inner) => inner.values ?? []) } : issue;
}

/** The options of a validation that a configuration sets. */
export function optionsOf({ stage, asOf, locale, rules, facts, suppressions }: Config): ValidateOptions {
  return {
    ...(stage && { stage }),
    ...(asOf && { asOf }),
    ...(locale && { locale }),
    ...(rules && { rules: rules as NonNullable<ValidateOptions["rules"]> }),
    ...(facts && { facts: facts as NonNullable<ValidateOptions["facts"]> }),
    ...(suppressions && { suppressions }),
  };
}
