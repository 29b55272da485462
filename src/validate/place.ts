import type { Block, Report, Section } from "../model/report.js";
import type { Locale } from "../model/terms.js";
import { parseSectionNumber } from "../model/numbering.js";
import { shorten } from "../text/count.js";
import { toChineseNumeral } from "../text/numeral.js";
import type { Path } from "../text/path.js";

const fieldNames: { readonly [field: string]: { readonly [locale in Locale]: string } } = {
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
  copiedTo: { "zh-CN": "抄送", en: "copy line" },
  remarks: { "zh-CN": "附注", en: "remarks" },
  submission: { "zh-CN": "报送信息", en: "submission data" },
  publication: { "zh-CN": "公开信息", en: "publication data" },
};

/** How a place is worded. */
export interface PlaceOptions {
  readonly locale: Locale;
  /** Leaves out the words of headings, where they must not be repeated. */
  readonly withoutHeadings?: boolean;
}

/**
 * Says in words where a path leads: 第二部分“存在的不足和原因”第1段, 第一部分第（三）点, 标题, 文末.
 * A clerk has the document open in a word processor, where paths, lines and columns mean nothing.
 */
export function placeOf(report: Report, path: Path, { locale, withoutHeadings = false }: PlaceOptions): string {
  const zh = locale === "zh-CN";
  const field = path[0];
  if (field === undefined) return zh ? "全文" : "the whole text";
  const name = fieldNames[field]?.[locale] ?? String(field);
  const index = path[1];
  if (field === "opening" && typeof index === "number") return zh ? `${name}第${index + 1}段` : `${name}, paragraph ${index + 1}`;
  if (field === "attachments" && typeof index === "number") return zh ? `${name}${index + 1}` : `${name} ${index + 1}`;
  if (field !== "sections" || typeof index !== "number") return name;

  const section = report.sections?.[index];
  if (!section) return zh ? "正文末尾" : "end of the body";
  const value = parseSectionNumber(section.number ?? "")?.value ?? index + 1;
  let words = zh ? `第${toChineseNumeral(value)}部分` : `part ${value}`;
  let container: Section = section;
  let at = 2;
  for (; path[at] === "content" && typeof path[at + 1] === "number"; at += 2) {
    const child = container.content[path[at + 1] as number];
    if (child?.type !== "section") break;
    words += subsection(container.content, child, at === 2, zh);
    container = child;
  }
  if (at === 2 && !withoutHeadings) words += `“${shorten(section.heading, 20)}”`;
  const block = path[at] === "content" ? container.content[path[at + 1] as number] : undefined;
  if (block?.type === "paragraph") {
    const nth = ordinal(container.content, block);
    words += zh ? `第${nth}段` : `, paragraph ${nth}`;
  } else if (block?.type === "table") {
    const row = path[at + 3];
    words += zh ? `表格${typeof row === "number" ? `第${row + 1}行` : ""}` : `, table${typeof row === "number" ? `, row ${row + 1}` : ""}`;
  }
  return words;
}

/** How many blocks of its kind stand in `blocks` up to and with `block`. */
function ordinal(blocks: readonly Block[], block: Block): number {
  return blocks.slice(0, blocks.indexOf(block) + 1).filter((other) => other.type === block.type).length;
}

function subsection(siblings: readonly Block[], section: Section, isPoint: boolean, zh: boolean): string {
  const read = parseSectionNumber(section.number ?? "");
  const value = read?.value ?? ordinal(siblings, section);
  const written = read?.numerals === "arabic" ? String(value) : toChineseNumeral(value);
  const number = read === undefined || read.shape === "brackets" ? `（${written}）` : written;
  return zh ? `第${number}${isPoint ? "点" : "项"}` : `, ${isPoint ? "point" : "item"} ${number}`;
}
