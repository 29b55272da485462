// The public face of the package: named re-exports only.

export { type CatalogueEntry, catalogueOf } from "./describe/catalogue.js";
export { type DescribeOptions, type DictionaryField, type DictionaryType, describeSchema } from "./describe/dictionary.js";
export { type JsonSchema, type JsonSchemaOptions, toJsonSchema } from "./describe/json-schema.js";
export { type OpenApiOptions, openApiComponents } from "./describe/openapi.js";
export { type DescribeRuleOptions, describeRule, type RuleExample } from "./describe/rule-page.js";
export { applyFixes, type FixResult, type SkipReason } from "./fix/fix.js";
export { formatHtml } from "./format/html.js";
export { formatJson } from "./format/json.js";
export { formatJunit } from "./format/junit.js";
export { itemLabels, outcomeLabels, placedMessage, statusLabels, verdictLabels } from "./format/labels.js";
export { formatMarkdown } from "./format/markdown.js";
export { formatNotice, type NoticeOptions } from "./format/notice.js";
export type { FormatOptions } from "./format/options.js";
export { formatSarif, type SarifPart, sarifLog } from "./format/sarif.js";
export { formatText } from "./format/text.js";
export { type CitationRef, cite } from "./law/cite.js";
export type { Deadline, Duty } from "./law/duty.js";
export {
  defaultFacts,
  type FactRow,
  type Facts,
  type Law,
  type LocalDeadline,
  type Meeting,
  type Organ,
  type Phrase,
  type Plan,
} from "./law/facts.js";
export { type Instrument, type InstrumentKey, instruments, type Provision, type ProvisionKey } from "./law/instruments.js";
export { isComplete } from "./model/complete.js";
export type { SectionNumber } from "./model/numbering.js";
export { type Term, terms } from "./model/registry.js";
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
export { issuerKindNames, type Locale, type LocalText, levelNames, partNames, type TermId } from "./model/terms.js";
export { readReport } from "./read/read.js";
export type { ReadOptions, ReadResult } from "./read/result.js";
export { rules } from "./rules/index.js";
export { audienceLabels, forceLabels, severityLabels } from "./rules/labels.js";
export type { Reason } from "./rules/reason.js";
export {
  type Applicability,
  type Audience,
  type Break,
  defineRule,
  type Edit,
  type Fault,
  type Fix,
  type Force,
  type Gap,
  type Messages,
  type Misfit,
  type Need,
  type NumberHit,
  type Params,
  type ParamValue,
  type PartCoverage,
  type Passage,
  type Rule,
  type RuleContext,
  type RuleSpec,
  type SectionInfo,
  type Severity,
  type Stage,
} from "./rules/rule.js";
export type { IsoDate, MonthDay } from "./text/date.js";
export { decodeText } from "./text/decode.js";
export type { JsonPointer, Path, Range } from "./text/path.js";
export type { Note, PartReason, Piece, Point, Position, Provenance, ResidueKind, Source, SourceFormat, Span } from "./text/source.js";
export { type Comparison, compareResults } from "./validate/compare.js";
export { coverageOf } from "./validate/coverage.js";
export { type FindingTree, findingsByPath, findingsToTree } from "./validate/forms.js";
export type {
  ChecklistItem,
  Citation,
  Finding,
  OpenResult,
  PassedResult,
  ResultBody,
  RuleOptions,
  RuleOutcome,
  RuleSetting,
  Suppression,
  ValidateOptions,
  ValidationResult,
} from "./validate/result.js";
export {
  type ReportValidator,
  reportValidator,
  type StandardAnswer,
  type StandardIssue,
  type StandardJsonSchemaOptions,
} from "./validate/standard.js";
export { validateReport } from "./validate/validate.js";
export { version } from "./version.js";
export { type WriteHtmlOptions, writeHtml } from "./write/html.js";
export { writeMarkdown } from "./write/markdown.js";
export { writeText } from "./write/text.js";
