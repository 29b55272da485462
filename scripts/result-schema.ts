import * as z from "zod";
import type { JsonSchema } from "../src/describe/json-schema.js";
import { partSchema } from "../src/model/schema.js";
import { type Reason, reasons } from "../src/rules/reason.js";

const path = z.array(z.union([z.string(), z.int().min(0)]));
const range = z.tuple([z.int().min(0), z.int().min(0)]);
const point = z.strictObject({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) });
const id = z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/);
const fingerprint = z.string().regex(/^[0-9a-f]{16}$/);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const force = z.enum(["must", "should", "hint"]);
const localText = z.strictObject({ "zh-CN": z.string(), en: z.string() });
const param = z.union([z.string(), z.number(), localText, z.strictObject({ term: z.string() }), z.strictObject({ place: path })]);
const finding = z.strictObject({
  rule: id,
  messageId: z.string().min(1),
  outcome: z.enum(["failed", "undecided"]),
  force,
  severity: z.enum(["error", "warning", "info"]),
  audience: z.enum(["drafter", "reviewer", "platform"]),
  message: z.string().min(1),
  params: z.record(z.string(), param),
  place: z.string().min(1),
  quote: z.string().optional(),
  path,
  range: range.optional(),
  position: z.strictObject({ start: point, end: point }).optional(),
  basis: z.array(z.strictObject({ instrument: z.string(), provision: z.string().optional(), text: z.string() })),
  url: z.string().min(1),
  fingerprint,
  fix: z.strictObject({ edits: z.array(z.strictObject({ path, range: range.optional(), text: z.string() })).min(1) }).optional(),
  sensitive: z.literal(true).optional(),
  suppressed: z.strictObject({ reason: z.string() }).optional(),
  change: z.enum(["mended", "left", "in-new-text", "overlooked"]).optional(),
});
const deadline = z.strictObject({
  before: z.string().regex(/^\d{2}-\d{2}$/),
  force: z.enum(["must", "should"]),
  local: z.strictObject({ before: z.string(), title: localText }).optional(),
});
const coverage = z.strictObject({ status: z.enum(["own", "embedded", "absent"]), paths: z.array(path) });
const result = z.strictObject({
  name: z.string().optional(),
  verdict: z.enum(["pass", "fail", "review"]),
  findings: z.array(finding),
  mended: z.array(z.strictObject({ rule: id, messageId: z.string(), message: z.string(), place: z.string(), fingerprint })).optional(),
  outcomes: z.array(
    z.strictObject({
      rule: id,
      outcome: z.enum(["passed", "failed", "undecided", "inapplicable", "off", "crashed"]),
      reason: z.enum(Object.keys(reasons) as [Reason, ...Reason[]]).optional(),
      error: z.string().optional(),
      unlisted: z.int().min(1).optional(),
    }),
  ),
  coverage: z.strictObject(Object.fromEntries(partSchema.options.map((part) => [part, coverage]))),
  checklist: z.array(
    z.strictObject({
      item: z.enum([...partSchema.exclude(["other"]).options, "title", "year", "issuer", "signatory", "date"]),
      status: z.enum(["present", "missing", "undecided"]),
      path: path.optional(),
    }),
  ),
  notChecked: z.array(z.string()).min(1),
  unusedSuppressions: z.array(
    z.strictObject({
      rule: id,
      path: z.string().optional(),
      fingerprint: z.string().optional(),
      reason: z.string(),
      by: z.string().optional(),
      date: isoDate.optional(),
    }),
  ),
  ruleSet: z.strictObject({
    version: z.string(),
    asOf: isoDate,
    stage: z.enum(["publication", "submission"]),
    locale: z.enum(["zh-CN", "en"]),
    duty: z.strictObject({
      contents: z.enum(["must", "should"]).optional(),
      report: deadline.optional(),
      publish: deadline.optional(),
      reason: z.enum(["before-2019", "no-duty"]).optional(),
    }),
  }),
});

/** The JSON Schema of what `formatJson` writes (校验结果), so that a program in another language can hold what it reads against it. */
export function resultSchema(id: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(result) as JsonSchema;
  return { $schema, $id: id, title: "校验结果 / result of a validation", ...rest };
}
