import type { IsoDate } from "../text/date.js";

/**
 * A part of the report that the regulation prescribes (规定内容), in the regulation's order: `measures` 主要举措和成效, `shortcomings` 存在的不足和原因,
 * `responsibility` 党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的情况, `plans` 下一年度主要安排, and `other` 其他需要报告的情况, which is optional.
 */
export type Part = "measures" | "shortcomings" | "responsibility" | "plans" | "other";

/** What kind of organ issues a report (发文机关类型). */
export type IssuerKind = "government" | "party-committee" | "department" | "sub-district" | "development-zone";

/** The administrative level of an issuer (行政层级). */
export type Level = "province" | "prefecture" | "county" | "township";

/** An organ that issues the report (发文机关). */
export interface Issuer {
  /** Name as the document gives it (机关名称): 沅溪县农业农村局. */
  name: string;
  /** Kind of organ (机关类型). */
  kind?: IssuerKind | undefined;
  /** Administrative level (行政层级). */
  level?: Level | undefined;
  /** Administrative division code (行政区划代码), 6, 9 or 12 digits. Source: GB/T 2260 and the statistical codes. */
  divisionCode?: string | undefined;
  /** Unified social credit code (统一社会信用代码), 18 characters. Source: GB 32100—2015. */
  creditCode?: string | undefined;
}

/** A paragraph of running text (段落). A numbered whole sentence (`1.强化学习。`) is a paragraph whose text keeps the number. */
export interface Paragraph {
  type: "paragraph";
  /** The words as written, without line wraps, page breaks and indents. */
  text: string;
}

/** A table (表格), row by row; a merged cell is repeated as an empty string. */
export interface Table {
  type: "table";
  rows: string[][];
}

/** A section (部分 at level one, 点 below): a heading and what stands under it. */
export interface Section {
  type: "section";
  /** The number as written, with its mark (标题序号): `一、`, `（二）`, `3、`, empty where only a bare `、` is left of it. */
  number?: string | undefined;
  /** The heading as written, with its closing mark, without its number (标题). */
  heading: string;
  /** Whether the first paragraph follows the heading on the same line (标题接排). */
  runIn?: boolean | undefined;
  /** The prescribed parts this section is; `[]` when it is none of them. Left out, it is filled from the words of the heading. */
  parts?: Part[] | undefined;
  /** Paragraphs, tables and sub-sections, in order. */
  content: Block[];
}

/** What stands in a section (内容块). */
export type Block = Paragraph | Section | Table;

/** An attachment (附件). One that is announced but absent has no content. */
export interface Attachment {
  /** Title of the attachment (附件名称). */
  title: string;
  content?: Block[] | undefined;
}

/** The end of the document (落款). */
export interface SignOff {
  /** The issuing organs' names at the end (发文机关署名). */
  signatories?: string[] | undefined;
  /** Date of issue (成文日期): the day the head signed it or the meeting passed it; never the day of printing, recording or publication. */
  date?: IsoDate | undefined;
  /** The date of issue as written in the sign-off. Left out where it was taken from a metadata table. */
  dateText?: string | undefined;
}

/** Submission to the superior organ (报送). */
export interface Submission {
  /** Day of submission (报送日期). */
  date?: IsoDate | undefined;
}

/** Publication on a website or in a newspaper (公开). */
export interface Publication {
  /** Day of publication (发布日期). */
  date?: IsoDate | undefined;
  /** Address of the page (网址). */
  url?: string | undefined;
  /** Column of the site (栏目). */
  column?: string | undefined;
  /** Index number of the disclosed record (索引号). */
  indexNumber?: string | undefined;
  /** Organ that published it (发布机构). */
  publisher?: string | undefined;
}

/**
 * An annual report on building a law-based government (法治政府建设年度报告). Every field may be missing: a half-filled draft is a `Report`, and so is `{}`.
 * Source: 《法治政府建设与责任落实督察工作规定》 for the parts, 《党政机关公文处理工作条例》 art. 9 for the elements of a document.
 */
export interface Report {
  /** Reporting year (报告年度): the year the report speaks of, not the year it was written in. */
  year?: number | undefined;
  /** Title (标题). */
  title?: string | undefined;
  /** Issuing organs (发文机关); a joint issue names the party committee first. */
  issuers?: Issuer[] | undefined;
  /** The report's own document number as written (发文字号): 沅农发〔2021〕12号. */
  documentNumber?: string | undefined;
  /** Authorising officials (签发人). */
  approvedBy?: string[] | undefined;
  /** Addressees (主送机关). */
  addressees?: string[] | undefined;
  /** Marks that stand alone on a line (标识): 秘密★, 内部资料, 征求意见稿. */
  marks?: string[] | undefined;
  /** Paragraphs before the first section (引言). */
  opening?: Paragraph[] | undefined;
  /** Sections of level one, in the order of the document (正文各部分). */
  sections?: Section[] | undefined;
  /** Closing words (结语): 特此报告。 */
  closing?: string | undefined;
  /** Sign-off (落款). */
  signOff?: SignOff | undefined;
  /** Attachments (附件). */
  attachments?: Attachment[] | undefined;
  /** Organs that get a copy (抄送机关). */
  copiedTo?: string[] | undefined;
  /** Remarks (附注): （此件公开发布）, contact lines, the printing line. */
  remarks?: string[] | undefined;
  /** Submission to the superior organ (报送). */
  submission?: Submission | undefined;
  /** Publication (公开). */
  publication?: Publication | undefined;
}

/**
 * A report with everything a complete one must say: title, year, issuers, sections, signatories and date.
 * The types require the fields; that the lists are not empty is checked at run time by `isComplete`.
 */
export interface CompleteReport extends Report {
  year: number;
  title: string;
  issuers: Issuer[];
  sections: Section[];
  signOff: SignOff & { signatories: string[]; date: IsoDate };
}
