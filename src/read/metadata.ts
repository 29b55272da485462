import { isOneOf } from "../text/clause.js";
import { dateAt } from "../text/date.js";
import { hullOf, type Spanned, slice, trim } from "../text/pieces.js";
import { generalLabels, strongLabels } from "./metadata-labels.js";
import type { Mined, MinedField } from "./mined.js";
import type { Row } from "./row.js";

const counts = /^(?:点击|浏览|阅读|访问|查看|人气)/;
const byLength = (a: string, b: string): number => b.length - a.length;
const alternatives = [...strongLabels.keys(), ...generalLabels.keys()].sort(byLength).join("|");
const longest = Math.max(...alternatives.split("|").map((name) => name.length));
const behindLabel = /[:：\]]|】[:：]?/g;
const beforeLabel = /[\s|｜[【（(；;，,\]】）)0-9０-９次]/;
const startsWithLabel = new RegExp(`^[\\[【（(\\s]{0,4}(?:${alternatives})[】\\]]?[:：]`);
const exactLabel = new RegExp(`^[\\[【]?(?:${alternatives})[】\\]]?[:：]?$`);
const dateTime = /^[[（(【]?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)[\])）】]?/;
const pageDate = /^[[【]?(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}[\]】]?$/;

const dateBefore = /(?:^|\s)(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s{0,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/;

const isDateFirst = (plain: string): boolean => isOneOf(plain.charCodeAt(0), "[（(【12");

/** What a row of metadata told. */
export interface MetadataRow {
  readonly mined: readonly Mined[];
  /** Where the metadata begins in the row; words before it are the document's. */
  readonly from: number;
  readonly countsOnly: boolean;
  /** A label whose value is to follow on the next line. */
  readonly open?: MinedField | "";
}

const bare = (written: string): string => written.replace(/\s/g, "");

interface LabelFound {
  readonly name: string;
  readonly at: number;
  /** Behind its colon or bracket. */
  readonly end: number;
}

/** The labels in a row, each read backwards from what closes it. They are often set wide (索　引　号, 日 期): four spaces may stand between any two characters. */
function labelsIn(text: string): readonly LabelFound[] {
  const found: LabelFound[] = [];
  for (const { 0: close, index } of text.matchAll(behindLabel)) {
    const earlier = found.at(-1)?.end ?? 0;
    let name = "";
    let label: LabelFound | undefined;
    let spaces = 0;
    for (let at = index - 1; at >= earlier && name.length < longest; at--) {
      const character = text.charAt(at);
      if (/\s/.test(character)) {
        spaces += 1;
        if (spaces > (name === "" ? 6 : 4)) break;
        continue;
      }
      spaces = 0;
      name = character + name;
      // The longest name counts that stands apart from what is before it.
      const apart = at === 0 || (at > earlier && beforeLabel.test(text.charAt(at - 1)));
      if (apart && isLabel(name)) label = { name, at, end: index + close.length };
    }
    if (label) found.push(label);
  }
  return found;
}

/** Where a text ends without the spaces and bars behind its words. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s|]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

const isLabel = (name: string): boolean => strongLabels.has(name) || generalLabels.has(name);
const fieldOf = (name: string): MinedField | "" => strongLabels.get(name) ?? generalLabels.get(name) ?? "";
const isStrong = (name: string): boolean => strongLabels.has(name);

/** Dates are mined as dates: 2024-02-20 10:15 is 2024-02-20. */
function mine(row: Spanned, field: MinedField | "", from: number, to: number): Mined | undefined {
  if (field === "") return undefined;
  const value = trim(slice(row, from, to));
  let { text } = value;
  if (text === "" || /^[-—/无]+$/.test(text)) return undefined;
  let span = hullOf(value.pieces);
  if (field.endsWith("Date")) {
    const start = text.search(/[0-9０-９〇○零一二]/);
    const date = start < 0 ? undefined : dateAt(text, start);
    if (!date?.date) return undefined;
    text = date.date;
    span = hullOf(slice(value, ...date.range).pieces);
  }
  return { field, value: text, from: "metadata", ...(span && { span }) };
}

/**
 * Reads a row of page metadata: 发布时间：2024-02-20 10:15 信息来源：松坪镇 点击量：87.
 *
 * @param where Whether the row stands before, inside or after the report's text: outside of it more labels count, and a lone date before it is the page's.
 * @returns `undefined` when the row is none.
 */
export function metadataOf(row: Row, where: "before" | "inside" | "after"): MetadataRow | undefined {
  const outside = where !== "inside";
  const { plain, text, cells } = row;
  if (text.length > 400) return undefined;
  if (cells) return metadataCells(row);
  if (outside && isDateFirst(plain) && (dateTime.test(plain) || (where === "before" && pageDate.test(plain)))) {
    const mined = mine(row, "publicationDate", 0, text.length);
    return { mined: mined ? [mined] : [], from: 0, countsOnly: false };
  }
  if (outside && plain.length <= longest + 3 && exactLabel.test(plain)) {
    const name = plain.replace(/[[\]【】:]/g, "");
    // 公开方式, and on the next line 主动公开, which is a label only with its colon.
    if (name === "主动公开" && name === plain) return { mined: [], from: 0, countsOnly: false };
    if (isStrong(name)) return { mined: [], from: 0, countsOnly: counts.test(name), open: fieldOf(name) };
  }
  const atStart = plain.includes(":") && startsWithLabel.test(plain);
  if (!atStart && !outside) return undefined;
  if (!/[:：】\]]/.test(text)) return outside ? tabbedMetadata(row) : undefined;
  const found = labelsIn(text);
  const first = found[0];
  if (!first) return undefined;
  const strong = found.filter(({ name }) => isStrong(name)).length;
  let from = first.at;
  const before = text.slice(0, from);
  // 2024-02-20 10:15 来源：… : a date before the first label is the page's.
  const dated = atStart ? null : dateBefore.exec(before.slice(0, endOfWords(before)));
  const enough = atStart
    ? outside || strong > 0
    : outside && (dated?.index === 0 || (strong > 0 && (found.length > 1 || text.length <= 120)));
  if (!enough || (!outside && text.length > 80)) return undefined;
  if (atStart || /^[\s[【（(]*$/.test(before)) from = 0;
  else if (dated) from = dated.index;
  const mined: Mined[] = [];
  if (from < first.at) {
    const day = mine(row, "publicationDate", from, first.at);
    if (day) mined.push(day);
  }
  found.forEach(({ name, end }, index) => {
    const one = mine(row, fieldOf(name), end, found[index + 1]?.at ?? firstWide(text, end));
    if (one) mined.push(one);
  });
  const last = found.at(-1);
  const open = last && found.length === 1 && text.slice(last.end).trim() === "" ? fieldOf(last.name) : undefined;
  return { mined, from, countsOnly: found.every(({ name }) => counts.test(name)), ...(open !== undefined && { open }) };
}

/** The last value of a row ends at a wide gap. */
function firstWide(text: string, from: number): number {
  const gap = text.slice(from).search(/\S(?:\s{3,}|\t|\u3000{2}|[|｜【])/);
  return gap < 0 ? text.length : from + gap + 1;
}

/** The stretches between tabs, bars and wide gaps. */
function fieldsOf(text: string): { at: number; text: string }[] {
  const fields: { at: number; text: string }[] = [];
  const isGap = (at: number): boolean =>
    /[\t|｜]/.test(text.charAt(at)) || (/\s/.test(text.charAt(at)) && /[\s|｜]/.test(text.charAt(at + 1)));
  for (let at = 0; at < text.length; at++) {
    if (isGap(at) || /\s/.test(text.charAt(at))) continue;
    const from = at;
    while (at < text.length && !isGap(at)) at += 1;
    fields.push({ at: from, text: text.slice(from, at) });
  }
  return fields;
}

/** 索引号 TAB 1150… TAB 主题分类 TAB …: a table flattened to a line. */
function tabbedMetadata(row: Row): MetadataRow | undefined {
  const { text } = row;
  if (!/[\t|｜]|\s{2}/.test(text)) return undefined;
  const fields = fieldsOf(text);
  const [first] = fields;
  if (!first || fields.length < 2 || !isStrong(bare(first.text))) return undefined;
  const mined: Mined[] = [];
  fields.forEach((field, index) => {
    const value = fields[index + 1];
    if (!value || !isStrong(bare(field.text))) return;
    const one = mine(row, fieldOf(bare(field.text)), value.at, value.at + value.text.length);
    if (one) mined.push(one);
  });
  return { mined, from: 0, countsOnly: false };
}

function metadataCells({ cells = [] }: Row): MetadataRow | undefined {
  const names = cells.map((cell) => bare(cell.text).replace(/[:：]$/, ""));
  if (!isStrong(names[0] ?? "") && !(generalLabels.has(names[0] ?? "") && cells.length <= 4 && names.slice(1).some(isStrong)))
    return undefined;
  const mined: Mined[] = [];
  names.forEach((name, index) => {
    const value = cells[index + 1];
    if (!value || !(isStrong(name) || generalLabels.has(name))) return;
    const one = mine(value, fieldOf(name), 0, value.text.length);
    if (one) mined.push(one);
  });
  return { mined, from: 0, countsOnly: false };
}

/** The value that a label on the line before asked for. */
export function openValue(row: Row, field: MinedField | ""): Mined | undefined {
  return mine(row, field, 0, row.text.length);
}
