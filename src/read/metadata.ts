import { dateAt } from "../text/date.js";
import { hullOf, type Spanned, slice, trim } from "../text/pieces.js";
import type { Mined, MinedField } from "./mined.js";
import type { Row } from "./row.js";

/** Labels of metadata rows that no report uses for anything else, and what they tell. */
const labels: Readonly<Record<string, MinedField | "">> = {
  发布时间: "publicationDate",
  发布日期: "publicationDate",
  公开日期: "publicationDate",
  公开时间: "publicationDate",
  公布日期: "publicationDate",
  发文时间: "issueDate",
  发文日期: "issueDate",
  成文日期: "issueDate",
  成文时间: "issueDate",
  制发日期: "issueDate",
  报送日期: "submissionDate",
  生成日期: "",
  生成时间: "",
  生效日期: "",
  更新时间: "",
  更新日期: "",
  录入时间: "",
  著录日期: "",
  废止日期: "",
  失效日期: "",
  索引号: "indexNumber",
  信息索引号: "indexNumber",
  索引编号: "indexNumber",
  发布机构: "publisher",
  发布单位: "publisher",
  公开机构: "publisher",
  公开单位: "publisher",
  公开责任部门: "publisher",
  公开部门: "publisher",
  发布部门: "publisher",
  发布者: "",
  发布人: "",
  信息来源: "origin",
  文章来源: "origin",
  稿件来源: "origin",
  内容来源: "origin",
  来源单位: "origin",
  信息提供: "origin",
  责任单位: "origin",
  稿源: "origin",
  发文机关: "issuer",
  发文机构: "issuer",
  发文单位: "issuer",
  制发机关: "issuer",
  成文机关: "issuer",
  发文字号: "documentNumber",
  发文文号: "documentNumber",
  文件编号: "documentNumber",
  文件号: "documentNumber",
  文号: "documentNumber",
  公文文号: "documentNumber",
  信息名称: "title",
  文件名称: "title",
  公文名称: "title",
  信息标题: "title",
  文章标题: "title",
  公文标题: "title",
  信息分类: "column",
  所属栏目: "column",
  公开目录: "column",
  网址: "url",
  网页地址: "url",
  原文链接: "url",
  本文链接: "url",
  链接地址: "url",
  主题分类: "",
  体裁分类: "",
  组配分类: "",
  服务对象分类: "",
  服务对象: "",
  文件类型: "",
  公文种类: "",
  信息类别: "",
  主题词: "",
  关键词: "",
  关键字: "",
  公开方式: "",
  公开类别: "",
  公开形式: "",
  公开范围: "",
  公开时限: "",
  公开程序: "",
  公开属性: "",
  主动公开: "",
  有效性: "",
  时效性: "",
  效力状态: "",
  有效期: "",
  是否有效: "",
  文件状态: "",
  内容概述: "",
  内容摘要: "",
  信息概述: "",
  语种: "",
  点击量: "",
  点击数: "",
  点击率: "",
  点击次数: "",
  浏览量: "",
  浏览次数: "",
  浏览数: "",
  阅读量: "",
  阅读次数: "",
  阅读数: "",
  访问量: "",
  访问次数: "",
  查看次数: "",
  人气: "",
  责任编辑: "",
  字体: "",
  字体大小: "",
  字号: "",
  打印: "",
  分享: "",
  分享到: "",
  录入: "",
  撰稿: "",
  供稿: "",
  供稿单位: "",
  统一登记号: "",
  登记号: "",
};
/** Labels that a report might use in its text: they count only outside of it. */
const general: Readonly<Record<string, MinedField | "">> = {
  日期: "publicationDate",
  时间: "publicationDate",
  来源: "origin",
  标题: "title",
  名称: "title",
  编号: "documentNumber",
  分类: "",
  栏目: "column",
  作者: "",
  编辑: "",
  审核: "",
  校对: "",
  浏览: "",
  点击: "",
  阅读: "",
  摘要: "",
  类别: "",
  编辑人: "",
  审核人: "",
  审稿: "",
  签发: "",
};
const counts = /^(?:点击|浏览|阅读|访问|查看|人气)/;
const byLength = (a: string, b: string): number => b.length - a.length;
const alternatives = [...Object.keys(labels), ...Object.keys(general)].sort(byLength).join("|");
// Labels are often set wide (索　引　号, 日 期), so that white space may stand between any two characters.
const spaced = alternatives.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, "$1[\\s\\u00a0\\u3000]{0,4}");
const label = new RegExp(`(?:^|[\\s|｜\\[【（(；;，,\\]】）)0-9０-９次])(${spaced})[\\s\\u3000]{0,6}(?:[:：]|】[:：]?|\\])`, "g");
const startsWithLabel = new RegExp(`^[\\[【（(\\s]{0,4}(?:${alternatives})[】\\]]?[:：]`);
const exactLabel = new RegExp(`^[\\[【]?(?:${alternatives})[】\\]]?[:：]?$`);
const dateTime = /^[[（(【]?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)[\])）】]?/;
const pageDate = /^[[【]?(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}[\]】]?$/;

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
const fieldOf = (name: string): MinedField | "" => labels[name] ?? general[name] ?? "";
const isStrong = (name: string): boolean => Object.hasOwn(labels, name);

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
  if (outside && (dateTime.test(plain) || (where === "before" && pageDate.test(plain)))) {
    const mined = mine(row, "publicationDate", 0, text.length);
    return { mined: mined ? [mined] : [], from: 0, countsOnly: false };
  }
  if (outside && exactLabel.test(plain)) {
    const name = plain.replace(/[[\]【】:]/g, "");
    if (isStrong(name)) return { mined: [], from: 0, countsOnly: counts.test(name), open: fieldOf(name) };
  }
  if (!plain.includes(":") && !plain.includes("】") && !plain.includes("]")) return outside ? tabbedMetadata(row) : undefined;
  const found = [...text.matchAll(label)].map((match) => {
    const written = match[1] ?? "";
    return { name: bare(written), at: match.index + match[0].indexOf(written), end: match.index + match[0].length };
  });
  const first = found[0];
  if (!first) return undefined;
  const atStart = startsWithLabel.test(plain);
  const strong = found.filter(({ name }) => isStrong(name)).length;
  const enough = atStart ? outside || strong > 0 : outside && strong > 0 && (found.length > 1 || text.length <= 120);
  if (!enough || (!outside && text.length > 80)) return undefined;
  let from = first.at;
  const before = text.slice(0, from);
  if (atStart || /^[\s[【（(]*$/.test(before)) from = 0;
  else {
    // 2024-02-20 10:15 来源：… : a date before the first label is the page's.
    const dated = /(?:^|\s)((?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s{0,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?)[\s|]*$/.exec(before);
    if (dated) from = dated.index;
  }
  const mined: Mined[] = [];
  if (from < first.at) {
    const dated = mine(row, "publicationDate", from, first.at);
    if (dated) mined.push(dated);
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
  if (!isStrong(names[0] ?? "") && !(Object.hasOwn(general, names[0] ?? "") && cells.length <= 4 && names.slice(1).some(isStrong)))
    return undefined;
  const mined: Mined[] = [];
  names.forEach((name, index) => {
    const value = cells[index + 1];
    if (!value || !(isStrong(name) || Object.hasOwn(general, name))) return;
    const one = mine(value, fieldOf(name), 0, value.text.length);
    if (one) mined.push(one);
  });
  return { mined, from: 0, countsOnly: false };
}

/** The value that a label on the line before asked for. */
export function openValue(row: Row, field: MinedField | ""): Mined | undefined {
  return mine(row, field, 0, row.text.length);
}
