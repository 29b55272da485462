// The public face of the package: named re-exports only.

export { type CitationRef, cite } from "./law/cite.js";
export type { Duty } from "./law/duty.js";
export type { Facts } from "./law/facts.js";
export { type Instrument, type InstrumentKey, instruments, type Provision } from "./law/instruments.js";
export { isComplete } from "./model/complete.js";
export type {
  Attachment,
  Block,
  CompleteReport,
  Issuer,
  IssuerKind,
  Level,
  Paragraph,
  Part,
  Publication,
  Report,
  Section,
  SignOff,
  Submission,
  Table,
} from "./model/report.js";
export {
  attachmentSchema,
  blockSchema,
  completeReportSchema,
  issuerKindSchema,
  issuerSchema,
  levelSchema,
  paragraphSchema,
  partSchema,
  publicationSchema,
  reportSchema,
  sectionSchema,
  signOffSchema,
  submissionSchema,
  tableSchema,
} from "./model/schema.js";
export type { Locale, LocalText, TermId } from "./model/terms.js";
export { readReport } from "./read/read.js";
export type { ReadOptions, ReadResult } from "./read/result.js";
export { rules } from "./rules/index.js";
export { coverageOf } from "./validate/coverage.js";
export { validateReport } from "./validate/validate.js";
