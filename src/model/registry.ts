import * as z from "zod";
import type { Attachment, Issuer, Paragraph, Publication, Report, Section, SignOff, Submission, Table } from "./report.js";
import {
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
} from "./schema.js";
import type { LocalText } from "./terms.js";

/** What a schema or a field is called and means, in every language (术语). */
export interface Term {
  /** Name of the type in `$defs`; only for schemas that are used more than once. */
  readonly id?: string;
  readonly title: LocalText;
  readonly description: LocalText;
  /** A value as it would stand there. */
  readonly example?: unknown;
}

type Words = readonly [title: string, description: string];
type Fields<T> = { readonly [field in keyof T]-?: Term };

function term(zh: Words, en: Words, example?: unknown): Term {
  return { title: { "zh-CN": zh[0], en: en[0] }, description: { "zh-CN": zh[1], en: en[1] }, ...(example !== undefined && { example }) };
}

const typeTag = (name: string): Term =>
  term(["类别", "内容块的类别，用来区分段落、点和表格。"], ["type", "Tells a paragraph, a section and a table apart."], name);

const partTerm = term(
  ["规定内容", "督察规定要求年度报告写明的内容，按规定的顺序；“其他需要报告的情况”可以不写。"],
  ["part", "A part of the report that the inspection provisions prescribe, in their order; “other” is optional."],
  "measures",
);
const issuerKindTerm = term(
  ["机关类型", "发文机关是哪一类机关。"],
  ["kind of organ", "What kind of organ issues the report."],
  "government",
);
const levelTerm = term(
  ["行政层级", "发文机关的行政层级。"],
  ["administrative level", "The administrative level of the issuing organ."],
  "township",
);

const issuerTerm = term(["发文机关", "制发报告的机关。"], ["issuing organ", "An organ that issues the report."]);
const issuerFields: Fields<Issuer> = {
  name: term(
    ["机关名称", "文中写明的机关名称，用全称或者规范化简称。"],
    ["name", "Name as the document gives it, in full or in its standard short form."],
    "清溪县云台镇人民政府",
  ),
  kind: issuerKindTerm,
  level: levelTerm,
  divisionCode: term(
    ["行政区划代码", "6位、9位或者12位数字，依GB/T 2260和统计用区划代码。"],
    ["administrative division code", "Of 6, 9 or 12 digits, by GB/T 2260 and the statistical codes."],
    "519999101",
  ),
  creditCode: term(
    ["统一社会信用代码", "18位，依GB 32100—2015。"],
    ["unified social credit code", "Of 18 characters, by GB 32100—2015."],
    "11519999MB1234567R",
  ),
};

const paragraphTerm = term(
  ["段落", "一段文字。以序号开头的整句（如“1.强化学习。”）是段落，序号留在文字里。"],
  ["paragraph", "Running text. A numbered whole sentence is a paragraph whose text keeps the number."],
);
const paragraphFields: Fields<Paragraph> = {
  type: typeTag("paragraph"),
  text: term(
    ["文字", "原文文字，不含换行、分页和缩进。"],
    ["text", "The words as written, without line wraps, page breaks and indents."],
    "全年审查合同46份，提出修改意见31条。",
  ),
};

const tableTerm = term(["表格", "逐行的表格。"], ["table", "A table, row by row."]);
const tableFields: Fields<Table> = {
  type: typeTag("table"),
  rows: term(
    ["行", "各行的单元格；合并的单元格以空字符串重复。"],
    ["rows", "The cells of each row; a merged cell is repeated as an empty string."],
    [
      ["事项", "件数"],
      ["行政处罚", "9"],
    ],
  ),
};

const sectionTerm = term(["部分", "标题和标题下的内容。第一级为“部分”，以下为“点”。"], ["section", "A heading and what stands under it."]);
const sectionFields: Fields<Section> = {
  type: typeTag("section"),
  number: term(
    ["序号", "原文序号及其标点，如“一、”“（二）”；数字脱落的照写，如“、”。"],
    ["number", "The number as written, with its mark; a mark alone where the numeral was lost."],
    "二、",
  ),
  heading: term(
    ["标题", "原文标题，含末尾标点，不含序号。"],
    ["heading", "The heading as written, with its closing mark, without its number."],
    "存在的不足和原因",
  ),
  runIn: term(
    ["标题接排", "第一段是否与标题在同一行。"],
    ["run in", "Whether the first paragraph follows the heading on the same line."],
    false,
  ),
  parts: term(
    ["所属规定内容", "这一部分属于哪几项规定内容；都不是的为空。没有填写的，由标题文字判定。"],
    [
      "prescribed parts",
      "The prescribed parts this section is; empty when it is none. Left out, it is filled from the words of the heading.",
    ],
    ["shortcomings"],
  ),
  content: term(["内容", "依次排列的段落、表格和下一级的点。"], ["content", "Paragraphs, tables and sub-sections, in order."], []),
};
const blockTerm = term(["内容块", "段落、点或者表格。"], ["block", "What stands in a section: a paragraph, a section or a table."]);

const attachmentTerm = term(
  ["附件", "报告的附件。只有名称、没有内容的，是文中提到而没有附上的。"],
  ["attachment", "An attachment. One that is announced but absent has no content."],
);
const attachmentFields: Fields<Attachment> = {
  title: term(["附件名称", "附件的名称。"], ["title", "Title of the attachment."], "云台镇2024年度行政执法统计表"),
  content: term(["附件内容", "附件的段落、表格和点。"], ["content", "Paragraphs, tables and sections of the attachment."], []),
};

const signOffTerm = term(
  ["落款", "文末的发文机关署名和成文日期。"],
  ["sign-off", "The end of the document: the issuing organs' names and the date of issue."],
);
const signOffFields: Fields<SignOff> = {
  signatories: term(
    ["发文机关署名", "文末署的机关名称。"],
    ["signatories", "The issuing organs' names at the end."],
    ["清溪县云台镇人民政府"],
  ),
  date: term(
    ["成文日期", "负责人签发或者会议通过的日期，写作YYYY-MM-DD；不是印发、生成或者发布的日期。"],
    [
      "date of issue",
      "The day the head signed it or the meeting passed it, as YYYY-MM-DD; never the day of printing, recording or publication.",
    ],
    "2025-01-15",
  ),
  dateText: term(
    ["成文日期原文", "落款里日期的写法；取自网页信息表的不填。"],
    ["date as written", "The date of issue as written in the sign-off; left out where it was taken from a metadata table."],
    "2025年1月15日",
  ),
};

const submissionTerm = term(["报送", "向上级机关报送。"], ["submission", "Submission to the superior organ."]);
const submissionFields: Fields<Submission> = {
  date: term(["报送日期", "报送的日期，写作YYYY-MM-DD。"], ["day of submission", "As YYYY-MM-DD."], "2025-02-10"),
};

const publicationTerm = term(["公开", "在网站、报刊等公开的信息。"], ["publication", "Publication on a website or in a newspaper."]);
const publicationFields: Fields<Publication> = {
  date: term(
    ["发布日期", "首次公开的日期，写作YYYY-MM-DD。"],
    ["day of publication", "The day it was first published, as YYYY-MM-DD."],
    "2025-03-12",
  ),
  url: term(["网址", "页面的网址。"], ["address", "Address of the page."], "https://www.example.gov.cn/art/2025/3/12/art_1_1.html"),
  column: term(["栏目", "网站栏目。"], ["column", "Column of the site."], "法治政府建设年度报告"),
  indexNumber: term(
    ["索引号", "政府信息公开目录的索引号。"],
    ["index number", "Index number of the disclosed record."],
    "00812345-6/2025-00012",
  ),
  publisher: term(["发布机构", "公开报告的机构。"], ["publisher", "The organ that published it."], "清溪县云台镇人民政府"),
};

const reportTerm = term(
  ["法治政府建设年度报告", "各项都可以暂缺：没有写完的稿子也是报告。"],
  ["annual report on building a law-based government", "Every field may be missing: a half-filled draft is a report."],
);
const completeReportTerm = term(
  ["要素齐全的报告", "标题、报告年度、发文机关、正文、发文机关署名和成文日期都已写明的报告。"],
  ["complete report", "A report with title, year, issuers, sections, signatories and date."],
);
const reportFields: Fields<Report> = {
  year: term(
    ["报告年度", "报告所写的年度，不是写报告的年份。"],
    ["reporting year", "The year the report speaks of, not the year it was written in."],
    2024,
  ),
  title: term(
    ["标题", "发文机关、事由和文种。"],
    ["title", "Issuing organ, matter and type of document."],
    "清溪县云台镇人民政府2024年度法治政府建设情况报告",
  ),
  issuers: term(
    ["发文机关", "联合行文的，党委在前。"],
    ["issuing organs", "A joint issue names the party committee first."],
    [{ name: "清溪县云台镇人民政府", kind: "government", level: "township" }],
  ),
  documentNumber: term(
    ["发文字号", "本报告的发文字号，照原文。"],
    ["document number", "The report's own document number as written."],
    "云政〔2025〕3号",
  ),
  approvedBy: term(
    ["签发人", "签发报告的负责人；上行文标注。"],
    ["authorising officials", "Who authorised the report; shown on upward documents."],
    ["林知远"],
  ),
  addressees: term(["主送机关", "报告主送的机关。"], ["addressees", "The organs the report is addressed to."], ["清溪县人民政府"]),
  marks: term(
    ["文首标识", "单独成行的标识，如密级、“内部资料”“征求意见稿”。"],
    ["marks", "What stands alone on a line: a secrecy mark, “internal”, “draft for comments”."],
    [],
  ),
  opening: term(
    ["引言", "第一部分之前的段落。"],
    ["opening", "Paragraphs before the first section."],
    [{ type: "paragraph", text: "现将2024年度法治政府建设情况报告如下：" }],
  ),
  sections: term(["正文", "第一级的各部分，按原文顺序。"], ["sections", "Sections of level one, in the order of the document."], []),
  closing: term(["结语", "正文末尾的结束语。"], ["closing", "Closing words."], "特此报告。"),
  signOff: signOffTerm,
  attachments: term(["附件", "各附件。"], ["attachments", "The attachments."], []),
  copiedTo: term(["抄送机关", "抄送的机关。"], ["copied to", "Organs that get a copy."], ["中共清溪县委全面依法治县委员会办公室"]),
  remarks: term(["附注", "附注、联系人和印发机关等。"], ["remarks", "Remarks, contact lines, the printing line."], ["（此件公开发布）"]),
  submission: submissionTerm,
  publication: publicationTerm,
};

/**
 * The names and meanings of every schema and field, in every language: a registry of our own, so that zod's global one stays the user's.
 * Fields that a schema extended from ours brings along are described by zod's global registry (`.meta()`).
 */
export const terms: z.core.$ZodRegistry<Term> = /* @__PURE__ */ build();

function build(): z.core.$ZodRegistry<Term> {
  const registry = z.registry<Term>();
  const name = (schema: z.ZodType, id: string | undefined, words: Term): void => {
    registry.add(schema, id === undefined ? words : { id, ...words });
  };
  const describe = (schema: z.ZodObject, id: string | undefined, words: Term, fields: { readonly [field: string]: Term }): void => {
    name(schema, id, words);
    for (const [field, fieldTerm] of Object.entries(fields)) {
      const fieldSchema = schema.shape[field] as z.ZodType | undefined;
      if (fieldSchema !== undefined && !registry.has(fieldSchema)) registry.add(fieldSchema, fieldTerm);
    }
  };
  name(partSchema, "Part", partTerm);
  name(issuerKindSchema, "IssuerKind", issuerKindTerm);
  name(levelSchema, "Level", levelTerm);
  describe(issuerSchema, "Issuer", issuerTerm, issuerFields);
  describe(paragraphSchema, "Paragraph", paragraphTerm, paragraphFields);
  describe(tableSchema, "Table", tableTerm, tableFields);
  describe(sectionSchema, "Section", sectionTerm, sectionFields);
  name(blockSchema, "Block", blockTerm);
  describe(attachmentSchema, "Attachment", attachmentTerm, attachmentFields);
  describe(signOffSchema, "SignOff", signOffTerm, signOffFields);
  describe(submissionSchema, "Submission", submissionTerm, submissionFields);
  describe(publicationSchema, "Publication", publicationTerm, publicationFields);
  // The two roots have no id: zod would move them into their own $defs.
  describe(reportSchema, undefined, reportTerm, reportFields);
  describe(completeReportSchema, undefined, completeReportTerm, reportFields);
  describe(completeReportSchema.shape.signOff, undefined, signOffTerm, signOffFields);
  return registry;
}
