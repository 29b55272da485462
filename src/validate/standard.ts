import * as z from "zod";
import { isComplete } from "../model/complete.js";
import { terms } from "../model/registry.js";
import type { CompleteReport, Report } from "../model/report.js";
import { completeReportSchema, reportSchema } from "../model/schema.js";
import type { Locale, LocalText } from "../model/terms.js";
import type { Path } from "../text/path.js";
import { resolveOptions } from "./options.js";
import type { ChecklistItem, Finding, ValidateOptions, ValidationResult } from "./result.js";
import { validateReport } from "./validate.js";

/** An issue as the Standard Schema specification has it. */
export interface StandardIssue {
  readonly message: string;
  readonly path: Path;
}

/** What a {@link ReportValidator} answers: the report, or the issues. */
export type StandardAnswer =
  | { readonly value: CompleteReport; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** Which JSON Schema a {@link ReportValidator} is asked for: `draft-2020-12`, `draft-07`, `openapi-3.0`. */
export interface StandardJsonSchemaOptions {
  readonly target: string;
}

/** A validator for everything that takes Standard Schema v1 (forms, tRPC, Hono), with its Standard JSON Schema part. */
export interface ReportValidator {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "fazhi-report";
    readonly types?: { readonly input: Report; readonly output: CompleteReport } | undefined;
    /** Checks a value. */
    readonly validate: (value: unknown) => StandardAnswer;
    readonly jsonSchema: {
      /** JSON Schema of what is taken: a draft. */
      readonly input: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
      /** JSON Schema of what is given back: a complete report. */
      readonly output: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
    };
  };
}

// As zod calls them: “draft-07” is known to it only from 4.2.
const targets = { "draft-2020-12": "draft-2020-12", "draft-07": "draft-7", "openapi-3.0": "openapi-3.0" } as const;

/** Both sides take unknown keys: the report that comes out is the one that went in. */
function jsonSchema(schema: z.ZodType, locale: Locale, { target }: StandardJsonSchemaOptions): Record<string, unknown> {
  if (!Object.hasOwn(targets, target)) {
    throw new TypeError(`unknown target: ${JSON.stringify(target)} (allowed: ${Object.keys(targets).join(", ")})`);
  }
  const json = z.toJSONSchema(schema, {
    io: "input",
    target: targets[target as keyof typeof targets],
    metadata: terms,
    override({ zodSchema, jsonSchema }) {
      const { title, description } = terms.get(zodSchema) ?? {};
      if (!title || !description) return;
      for (const key of ["id", "example"]) delete jsonSchema[key];
      Object.assign(jsonSchema, { title: title[locale], description: description[locale] });
    },
  });
  return { ...json };
}

/**
 * Makes a Standard Schema validator. Its issues are the failed findings of severity error, in the language of the call, each with its path; a report without any passes
 * when it is complete.
 *
 * @throws TypeError when the options are wrong, at once and not on the first report.
 */
export function reportValidator(options: ValidateOptions = {}): ReportValidator {
  const { locale } = resolveOptions(options);
  return {
    "~standard": {
      version: 1,
      vendor: "fazhi-report",
      validate: (value) => answer(validateReport(value, options)),
      jsonSchema: {
        input: (wanted) => jsonSchema(reportSchema, locale, wanted),
        output: (wanted) => jsonSchema(completeReportSchema, locale, wanted),
      },
    },
  };
}

const isIssue = ({ outcome, severity, suppressed }: Finding): boolean => !suppressed && outcome === "failed" && severity === "error";

function answer(result: ValidationResult): StandardAnswer {
  const issues: StandardIssue[] = result.findings.filter(isIssue).map(({ message, path }) => ({ message, path }));
  if (issues.length > 0) return { issues };
  if (isComplete(result.report)) return { value: result.report };
  // Only where the rules that would have said so are off, lowered, suppressed or undecided.
  return { issues: incomplete(result) };
}

const elements: { readonly [item in ChecklistItem["item"]]?: { readonly path: Path; readonly name: LocalText } } = {
  title: { path: ["title"], name: { "zh-CN": "标题", en: "title" } },
  year: { path: ["year"], name: { "zh-CN": "报告年度", en: "reporting year" } },
  issuer: { path: ["issuers"], name: { "zh-CN": "发文机关", en: "issuing organ" } },
  signatory: { path: ["signOff", "signatories"], name: { "zh-CN": "发文机关署名", en: "issuing organ's name at the end" } },
  date: { path: ["signOff", "date"], name: { "zh-CN": "成文日期", en: "date of issue" } },
};

function incomplete({ checklist, report, ruleSet: { locale } }: ValidationResult): readonly StandardIssue[] {
  const issue = (path: Path, name: LocalText): StandardIssue => ({
    path,
    message: locale === "zh-CN" ? `没有看到${name["zh-CN"]}，请补写。` : `The report has no ${name.en}. Please add it.`,
  });
  const issues = checklist.flatMap(({ item, status }) => {
    const element = elements[item];
    return element && status !== "present" ? [issue(element.path, element.name)] : [];
  });
  return (report.sections?.length ?? 0) > 0 ? issues : [...issues, issue(["sections"], { "zh-CN": "正文", en: "body" })];
}
