import * as z from "zod";
import type {
  Attachment,
  Block,
  CompleteReport,
  Issuer,
  Paragraph,
  Publication,
  Report,
  Section,
  SignOff,
  Submission,
  Table,
} from "./report.js";

// The schemas check shape only. Rules never live in refinements: a refinement is skipped as soon as another field is wrong, and JSON Schema loses it.

/** Schema of a {@link Part} (规定内容). */
export const partSchema = z.enum(["measures", "shortcomings", "responsibility", "plans", "other"]);

/** Schema of an {@link IssuerKind} (发文机关类型). */
export const issuerKindSchema = z.enum(["government", "party-committee", "department", "sub-district", "development-zone"]);

/** Schema of a {@link Level} (行政层级). */
export const levelSchema = z.enum(["province", "prefecture", "county", "township"]);

const issuerShape = {
  name: z.string(),
  kind: z.optional(issuerKindSchema),
  level: z.optional(levelSchema),
  divisionCode: z.optional(z.string()),
  creditCode: z.optional(z.string()),
};
/** Schema of an {@link Issuer} (发文机关). */
export const issuerSchema: z.ZodObject<typeof issuerShape> = z.object(issuerShape) satisfies z.ZodType<Issuer>;

const paragraphShape = { type: z.literal("paragraph"), text: z.string() };
/** Schema of a {@link Paragraph} (段落). */
export const paragraphSchema: z.ZodObject<typeof paragraphShape> = z.object(paragraphShape) satisfies z.ZodType<Paragraph>;

const tableShape = { type: z.literal("table"), rows: z.array(z.array(z.string())) };
/** Schema of a {@link Table} (表格). */
export const tableSchema: z.ZodObject<typeof tableShape> = z.object(tableShape) satisfies z.ZodType<Table>;

/** Schema of a {@link Section} (部分、点). */
export const sectionSchema = z.object({
  type: z.literal("section"),
  number: z.optional(z.string()),
  heading: z.string(),
  runIn: z.optional(z.boolean()),
  parts: z.optional(z.array(partSchema)),
  get content(): z.ZodArray<typeof blockSchema> {
    return z.array(blockSchema);
  },
});

/** Schema of a {@link Block} (内容块). */
export const blockSchema = z.discriminatedUnion("type", [paragraphSchema, sectionSchema, tableSchema]);

const attachmentShape = { title: z.string(), content: z.optional(z.array(blockSchema)) };
/** Schema of an {@link Attachment} (附件). */
export const attachmentSchema: z.ZodObject<typeof attachmentShape> = z.object(attachmentShape) satisfies z.ZodType<Attachment>;

const signOffShape = { signatories: z.optional(z.array(z.string())), date: z.optional(z.iso.date()), dateText: z.optional(z.string()) };
/** Schema of a {@link SignOff} (落款). */
export const signOffSchema: z.ZodObject<typeof signOffShape> = z.object(signOffShape) satisfies z.ZodType<SignOff>;

const submissionShape = { date: z.optional(z.iso.date()) };
/** Schema of a {@link Submission} (报送). */
export const submissionSchema: z.ZodObject<typeof submissionShape> = z.object(submissionShape) satisfies z.ZodType<Submission>;

const publicationShape = {
  date: z.optional(z.iso.date()),
  url: z.optional(z.string()),
  column: z.optional(z.string()),
  indexNumber: z.optional(z.string()),
  publisher: z.optional(z.string()),
};
/** Schema of a {@link Publication} (公开). */
export const publicationSchema: z.ZodObject<typeof publicationShape> = z.object(publicationShape) satisfies z.ZodType<Publication>;

const reportShape = {
  year: z.optional(z.int().min(1000).max(9999)),
  title: z.optional(z.string()),
  issuers: z.optional(z.array(issuerSchema)),
  documentNumber: z.optional(z.string()),
  approvedBy: z.optional(z.array(z.string())),
  addressees: z.optional(z.array(z.string())),
  marks: z.optional(z.array(z.string())),
  opening: z.optional(z.array(paragraphSchema)),
  sections: z.optional(z.array(sectionSchema)),
  closing: z.optional(z.string()),
  signOff: z.optional(signOffSchema),
  attachments: z.optional(z.array(attachmentSchema)),
  copiedTo: z.optional(z.array(z.string())),
  remarks: z.optional(z.array(z.string())),
  submission: z.optional(submissionSchema),
  publication: z.optional(publicationSchema),
};
/**
 * Schema of a {@link Report} (法治政府建设年度报告). It checks shape only; what a report must say is the business of the rules.
 * Unknown keys are left alone; `null` is a misfit.
 */
export const reportSchema: z.ZodObject<typeof reportShape> = z.object(reportShape) satisfies z.ZodType<Report>;

const completeReportShape = {
  ...reportShape,
  year: reportShape.year.unwrap(),
  title: z.string(),
  issuers: z.array(issuerSchema),
  sections: z.array(sectionSchema),
  signOff: z.object({ ...signOffShape, signatories: z.array(z.string()), date: z.iso.date() }),
};
/** Schema of a {@link CompleteReport} (要素齐全的报告). */
export const completeReportSchema: z.ZodObject<typeof completeReportShape> = z.object(
  completeReportShape,
) satisfies z.ZodType<CompleteReport>;
