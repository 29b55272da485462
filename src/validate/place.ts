import { parseSectionNumber } from "../model/numbering.js";
import type { Block, Report, Section } from "../model/report.js";
import type { Locale, LocalText } from "../model/terms.js";
import { shorten } from "../text/count.js";
import { toChineseNumeral } from "../text/numeral.js";
import type { Path } from "../text/path.js";

const fieldNames: { readonly [field: string]: LocalText } = {
  year: { "zh-CN": "报告年度", en: "reporting year" },
  title: { "zh-CN": "标题", en: "title" },
  issuers: { "zh-CN": "发文机关", en: "issuing organ" },
  documentNumber: { "zh-CN": "发文字号", en: "document number" },
  approvedBy: { "zh-CN": "签发人", en: "authorising official" },
  addressees: { "zh-CN": "主送机关", en: "addressee" },
  marks: { "zh-CN": "文首标识", en: "mark" },
  opening: { "zh-CN": "引言", en: "opening" },
  sections: { "zh-CN": "正文", en: "body" },
  closing: { "zh-CN": "结语", en: "closing" },
  signOff: { "zh-CN": "文末", en: "end of the document" },
  attachments: { "zh-CN": "附件", en: "attachment" },
  copiedTo: { "zh-CN": "抄送机关", en: "copy line" },
  remarks: { "zh-CN": "附注", en: "remarks" },
  submission: { "zh-CN": "报送信息", en: "submission data" },
  publication: { "zh-CN": "公开信息", en: "publication data" },
};

/** Fields below these, by the two names joined. */
const innerNames: { readonly [field: string]: LocalText } = {
  "issuers/kind": { "zh-CN": "机关类型", en: "kind of organ" },
  "issuers/level": { "zh-CN": "行政层级", en: "administrative level" },
  "issuers/divisionCode": { "zh-CN": "行政区划代码", en: "division code" },
  "issuers/creditCode": { "zh-CN": "统一社会信用代码", en: "unified social credit code" },
  "submission/date": { "zh-CN": "报送日期", en: "day of submission" },
  "publication/date": { "zh-CN": "发布日期", en: "day of publication" },
  "publication/url": { "zh-CN": "公开网址", en: "address of the page" },
  "publication/column": { "zh-CN": "公开栏目", en: "column of the site" },
  "publication/indexNumber": { "zh-CN": "索引号", en: "index number" },
  "publication/publisher": { "zh-CN": "发布机构", en: "publishing organ" },
};

const counters: { readonly [field: string]: string } = {
  issuers: "个",
  addressees: "个",
  copiedTo: "个",
  approvedBy: "名",
  marks: "处",
  remarks: "条",
};

/** How a place is worded. */
export interface PlaceOptions {
  readonly locale: Locale;
  /** Leaves out the words of headings, where they must not be repeated. */
  readonly withoutHeadings?: boolean;
  /** Masks words that must not be repeated. */
  readonly mask?: (text: string) => string;
  /** What the places of one report have in common, counted once for all of them. */
  readonly counts?: PlaceCounts;
}

/** The counts that places are told by, for one report; filled on first use, so that a thousand places cost no more than a thousand steps. */
export interface PlaceCounts {
  /** Whether a section of level one has a number. */
  isNumbered?: boolean;
  /** For each list of blocks, how many of its kind stand up to each place, and how many tables in all. */
  readonly ofBlocks: Map<Blocks, { readonly ordinals: readonly number[]; readonly tables: number }>;
}

type Blocks = readonly (Block | undefined)[];

export const newCounts = (): PlaceCounts => ({ ofBlocks: new Map() });

function countsOf(blocks: Blocks, { ofBlocks }: PlaceCounts): { readonly ordinals: readonly number[]; readonly tables: number } {
  const known = ofBlocks.get(blocks);
  if (known) return known;
  let paragraphs = 0;
  let sections = 0;
  let tables = 0;
  const ordinals: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const type = blocks[index]?.type;
    ordinals.push(type === "paragraph" ? ++paragraphs : type === "section" ? ++sections : type === "table" ? ++tables : 0);
  }
  const counts = { ordinals, tables };
  ofBlocks.set(blocks, counts);
  return counts;
}

/**
 * Says in words where a path leads: 第二部分“存在的不足和原因”第1段, 第一部分第（三）点, 标题, 文末.
 * A clerk has the document open in a word processor, where paths, lines and columns mean nothing.
 */
export function placeOf(report: Report, path: Path, options: PlaceOptions): string {
  const { locale, counts = newCounts() } = options;
  const zh = locale === "zh-CN";
  const [field, index] = path;
  if (field === undefined) return zh ? "全文" : "the whole text";
  if (typeof field === "number") return zh ? `第${field + 1}项` : `item ${field + 1}`;
  const name = Object.hasOwn(fieldNames, field) ? (fieldNames[field]?.[locale] ?? field) : field;
  if (typeof index !== "number") {
    const inner = innerNames[`${field}/${String(index)}`]?.[locale];
    return inner ?? name;
  }
  switch (field) {
    case "sections":
      return placeInSections(report.sections ?? [], path, options, counts);
    case "opening":
      if (index >= (report.opening?.length ?? 0) && path.length === 2) return name;
      return zh ? `${name}第${index + 1}段` : `${name}, paragraph ${index + 1}`;
    case "attachments":
      return placeInAttachment(report, path, name, zh, counts);
    default: {
      const list = report[field as keyof Report];
      const isOneOfMany = Array.isArray(list) && list.length > 1 && index < list.length;
      const counter = counters[field] ?? "项";
      const one = !isOneOfMany ? name : zh ? `第${index + 1}${counter}${name}` : `${name} ${index + 1}`;
      const inner = innerNames[`${field}/${String(path[2])}`]?.[locale];
      return inner === undefined ? one : zh ? `${one}的${inner}` : `${inner} of ${one}`;
    }
  }
}

function placeInSections(
  sections: readonly (Section | undefined)[],
  path: Path,
  { locale, withoutHeadings, mask }: PlaceOptions,
  counts: PlaceCounts,
): string {
  const zh = locale === "zh-CN";
  const index = path[1] as number;
  if (index >= sections.length) return zh ? "正文末尾" : "end of the body";
  const section = sections[index];
  // Left out because it does not fit.
  if (!section) return zh ? `第${toChineseNumeral(index + 1)}部分` : `part ${index + 1}`;
  const { words: inside, isInSection } = placeInside(section, path, true, zh, counts);
  const number = partNumber(sections, section, index, counts);
  // Inside a sub-section its number says enough.
  if (isInSection && number !== undefined) return zh ? `第${toChineseNumeral(number)}部分${inside}` : `part ${number}${inside}`;
  const heading = withoutHeadings ? "" : section.heading.trim();
  const quoted = heading === "" ? "" : `“${shorten((mask ?? String)(heading), 20)}”`;
  if (path[2] === "heading" && path.length === 3) {
    const at = number === undefined ? "" : zh ? `第${toChineseNumeral(number)}部分` : ` of part ${number}`;
    return zh ? `${at || "正文"}标题${quoted}` : `heading${at}${quoted && ` ${quoted}`}`;
  }
  if (number === undefined && quoted !== "") return zh ? `${quoted}部分${inside}` : `part ${quoted}${inside}`;
  const at = zh ? `第${toChineseNumeral(number ?? index + 1)}部分` : `part ${number ?? index + 1}`;
  return `${at}${zh ? "" : quoted && " "}${quoted}${inside}`;
}

/** The number a reader of the document counts a section of level one by; none for a section without a number among numbered ones. */
function partNumber(sections: readonly (Section | undefined)[], section: Section, index: number, counts: PlaceCounts): number | undefined {
  if (section.number !== undefined) return parseSectionNumber(section.number)?.value ?? index + 1;
  counts.isNumbered ??= sections.some((other) => other?.number !== undefined);
  return counts.isNumbered ? undefined : index + 1;
}

/** Where below a container a path leads: sub-sections, then the paragraph, table or heading. */
function placeInside(
  from: { readonly content?: readonly (Block | undefined)[] | undefined },
  path: Path,
  isTop: boolean,
  zh: boolean,
  counts: PlaceCounts,
): { words: string; isInSection: boolean } {
  let blocks = from.content ?? [];
  let words = "";
  let isPoint = isTop;
  let at = 2;
  for (; path[at] === "content" && typeof path[at + 1] === "number"; at += 2) {
    const index = path[at + 1] as number;
    const block = blocks[index];
    if (block?.type === "section") {
      words += subsection(blocks, index, block, isPoint, zh, counts);
      isPoint = false;
      blocks = block.content;
      continue;
    }
    return { words: words + placeOfBlock(blocks, index, path, at + 2, zh, counts), isInSection: at > 2 };
  }
  if (path[at] === "heading" && at > 2) words += zh ? "标题" : ", heading";
  return { words, isInSection: at > 2 };
}

function placeOfBlock(blocks: Blocks, index: number, path: Path, at: number, zh: boolean, counts: PlaceCounts): string {
  const block = blocks[index];
  if (index >= blocks.length) return blocks.length === 0 ? "" : zh ? "末尾" : ", end";
  if (block?.type !== "table") {
    // A block that does not fit counts as the paragraph it most likely is.
    const nth = block ? countsOf(blocks, counts).ordinals[index] : index + 1;
    return zh ? `第${nth}段` : `, paragraph ${nth}`;
  }
  const { ordinals, tables } = countsOf(blocks, counts);
  const isOnly = tables === 1;
  const nth = ordinals[index];
  const row = path[at + 1];
  const column = path[at + 2];
  if (zh) {
    return `${isOnly ? "表格" : `第${nth}个表格`}${typeof row === "number" ? `第${row + 1}行` : ""}${typeof column === "number" ? `第${column + 1}列` : ""}`;
  }
  return `, table${isOnly ? "" : ` ${nth}`}${typeof row === "number" ? `, row ${row + 1}` : ""}${typeof column === "number" ? `, column ${column + 1}` : ""}`;
}

function placeInAttachment({ attachments }: Report, path: Path, name: string, zh: boolean, counts: PlaceCounts): string {
  const index = path[1] as number;
  const attachment = attachments?.[index];
  if (index >= (attachments?.length ?? 0)) return name;
  const one = attachments?.length === 1 ? name : zh ? `${name}${index + 1}` : `${name} ${index + 1}`;
  return attachment ? one + placeInside(attachment, path, false, zh, counts).words : one;
}

function subsection(siblings: Blocks, index: number, section: Section, isPoint: boolean, zh: boolean, counts: PlaceCounts): string {
  const read = section.number === undefined ? undefined : parseSectionNumber(section.number);
  const value = read?.value ?? countsOf(siblings, counts).ordinals[index] ?? 0;
  const written = read?.numerals === "arabic" ? String(value) : toChineseNumeral(value);
  const number = read === undefined || read.shape === "brackets" ? `（${written}）` : written;
  return zh ? `第${number}${isPoint ? "点" : "项"}` : `, ${isPoint ? "point" : "item"} ${number}`;
}
