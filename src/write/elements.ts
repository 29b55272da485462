import type { Attachment, Block, Report, Section } from "../model/report.js";
import { toChineseNumeral } from "../text/numeral.js";

/** What stands on a line of a document, and what it is. */
export type DocumentElement =
  | {
      readonly role:
        | "metadata"
        | "mark"
        | "document-number"
        | "approver"
        | "title"
        | "addressees"
        | "paragraph"
        | "closing"
        | "attachment-list"
        | "signatory"
        | "date"
        | "attachment-label"
        | "attachment-title"
        | "copied-to"
        | "remark";
      readonly text: string;
    }
  | { readonly role: "heading"; readonly text: string; readonly level: number; readonly runIn?: string }
  | { readonly role: "table"; readonly rows: readonly (readonly string[])[] };

/** The number a section gets when it has none: 一、 （一） 1. （1） by its level (GB/T 9704—2012 7.3.3). */
function generatedNumber(level: number, nth: number): string {
  if (level === 1) return `${toChineseNumeral(nth)}、`;
  if (level === 2) return `（${toChineseNumeral(nth)}）`;
  return level === 3 ? `${nth}.` : `（${nth}）`;
}

/** An empty number is one of which only the mark is left. */
const numberOf = ({ number }: Section, level: number, nth: number): string =>
  number === "" ? "、" : (number ?? generatedNumber(level, nth));

/** What would end a line inside a line becomes a space. */
const oneLine = (text: string): string => text.replace(/[\r\n\v\f\u2028\u2029\u0085]+/g, " ");

function addBlocks(elements: DocumentElement[], blocks: readonly Block[], level: number): void {
  let nth = 0;
  blocks.forEach((block) => {
    if (block.type === "paragraph") elements.push({ role: "paragraph", text: oneLine(block.text) });
    else if (block.type === "table") elements.push({ role: "table", rows: block.rows.map((row) => row.map(oneLine)) });
    else {
      nth += 1;
      addSection(elements, block, level, nth);
    }
  });
}

function addSection(elements: DocumentElement[], section: Section, level: number, nth: number): void {
  const text = oneLine(`${numberOf(section, level, nth)}${section.heading}`);
  const [first, ...rest] = section.content;
  if (section.runIn && first?.type === "paragraph") {
    elements.push({ role: "heading", text, level, runIn: oneLine(first.text) });
    addBlocks(elements, rest, level + 1);
  } else {
    elements.push({ role: "heading", text, level });
    addBlocks(elements, section.content, level + 1);
  }
}

/** The date of issue in words: as it was written, else 2025年1月16日 (GB/T 9704—2012 7.3.5.4). */
function dateText({ signOff }: Report): string | undefined {
  if (signOff?.dateText !== undefined) return signOff.dateText;
  const [year, month, day] = signOff?.date?.split("-").map(Number) ?? [];
  return year === undefined ? undefined : `${year}年${month}月${day}日`;
}

/** Issuing organs that no other line of the document names; their codes are no part of a document. */
function unnamedIssuers({ issuers = [], title = "", signOff, opening = [], publication }: Report): string[] {
  const said = [title, ...(signOff?.signatories ?? []), ...opening.map(({ text }) => text), publication?.publisher ?? ""].join("\n");
  return issuers.some(({ name }) => !said.includes(name)) ? issuers.map(({ name }) => name) : [];
}

function attachmentList(attachments: readonly Attachment[]): string[] {
  if (attachments.length === 1) return attachments.map(({ title }) => `附件：${oneLine(title)}`);
  return attachments.map(({ title }, index) => `${index === 0 ? "附件：" : ""}${index + 1}.${oneLine(title)}`);
}

/** What fits only in part has holes in its lists: what was left out there is not written. */
function withoutHoles<T>(value: T): T {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutHoles(inner)])) as T;
}

/**
 * Lays a report out as a document, element by element, in the order of GB/T 9704—2012: marks, number, title, addressees, body, closing,
 * attachment list, sign-off, remarks, copies, and the attachments themselves. What is known of its publication stands before it, as a website's metadata does.
 */
export function elementsOf(given: Report): DocumentElement[] {
  const report = withoutHoles(given);
  const elements: DocumentElement[] = [];
  const add = (role: Exclude<DocumentElement["role"], "heading" | "table">, text: string | undefined): void => {
    if (text !== undefined) elements.push({ role, text: oneLine(text) });
  };
  const { publication, submission, signOff, attachments = [] } = report;
  const signatories = signOff?.signatories ?? [];
  const unnamed = unnamedIssuers(report);
  if (publication?.indexNumber !== undefined) add("metadata", `索引号：${publication.indexNumber}`);
  if (publication?.publisher !== undefined) add("metadata", `发布机构：${publication.publisher}`);
  if (publication?.column !== undefined) add("metadata", `信息分类：${publication.column}`);
  if (publication?.url !== undefined) add("metadata", `网址：${publication.url}`);
  if (unnamed.length > 0) add("metadata", `发文机关：${unnamed.join(" ")}`);
  // Without a name to stand under, the date would be no sign-off.
  if (signOff?.date !== undefined && signOff.dateText === undefined && signatories.length === 0)
    add("metadata", `成文日期：${signOff.date}`);
  if (submission?.date !== undefined) add("metadata", `报送日期：${submission.date}`);
  if (publication?.date !== undefined) add("metadata", `发布日期：${publication.date}`);

  for (const mark of report.marks ?? []) add("mark", mark);
  add("document-number", report.documentNumber);
  if (report.approvedBy?.length) add("approver", `签发人：${report.approvedBy.join("　")}`);
  add("title", report.title);
  if (report.addressees?.length) add("addressees", `${report.addressees.join("、")}：`);
  for (const { text } of report.opening ?? []) add("paragraph", text);
  addBlocks(elements, report.sections ?? [], 1);
  add("closing", report.closing);
  for (const line of attachmentList(attachments)) add("attachment-list", line);
  for (const name of signatories) add("signatory", name);
  if (signOff?.dateText !== undefined || signatories.length > 0) add("date", dateText(report));
  for (const remark of report.remarks ?? []) add("remark", remark);
  if (report.copiedTo?.length) add("copied-to", `抄送：${report.copiedTo.join("，")}。`);
  attachments.forEach(({ title, content }, index) => {
    if (!content) return;
    add("attachment-label", attachments.length === 1 ? "附件" : `附件${index + 1}`);
    add("attachment-title", title);
    addBlocks(elements, content, 1);
  });
  return elements;
}
