import { isOrganName, splitOrgans } from "../model/issuer.js";
import { isOneOf } from "../text/clause.js";
import { isDigit } from "../text/count.js";
import { findDate, type WrittenDate } from "../text/date.js";
import { parseNumeral } from "../text/numeral.js";
import { type Spanned, slice, trim } from "../text/pieces.js";
import {
  dateLabel,
  isApproverLine,
  isAttachmentLine,
  isBlankDate,
  isClosing,
  isCopyLine,
  isDateLine,
  isOrganLine,
  isPrintingLine,
  isRemark,
  nameRange,
  startsEndMatter,
} from "./end-words.js";
import { numberAt } from "./number.js";
import type { Row } from "./row.js";
import { tidySpaces } from "./spaces.js";

/** The names and the date at a document's end (落款). */
export interface SignOffFound {
  readonly names: readonly Spanned[];
  readonly date?: { readonly words: Spanned; readonly date: WrittenDate | undefined };
  /** First line, and the line after the last. */
  readonly from: number;
  readonly to: number;
}

/** An attachment, announced before the sign-off or standing after it. */
export interface AttachmentFound {
  readonly title: Spanned;
  readonly rows?: readonly Row[];
}

/** What follows the text (文末). */
export interface EndFound {
  /** The line after the last of the text. */
  readonly bodyEnd: number;
  readonly closing?: Spanned;
  readonly signOff?: SignOffFound;
  readonly attachments: readonly AttachmentFound[];
  readonly copiedTo: readonly Spanned[];
  readonly remarks: readonly Spanned[];
  /** 签发人 under the sign-off, where some forms have it. */
  readonly approvedBy: readonly Spanned[];
  readonly leftOut: readonly Row[];
}

/** The organs' names on a line, each with its place. */
export function namesOn(row: Spanned): Spanned[] {
  const [from, to] = nameRange(row.text);
  const whole = trim(slice(row, from, to));
  const names: Spanned[] = [];
  let at = 0;
  for (const name of splitOrgans(whole.text)) {
    const start = whole.text.indexOf(name, at);
    if (start < 0) continue;
    names.push(slice(whole, start, start + name.length));
    at = start + name.length;
  }
  // A name set wide (中 共 X 委 员 会) is one, its characters are none.
  return names.every(({ text }) => isOrganName(text)) ? names : [whole];
}

function dateOn(row: Row): SignOffFound["date"] {
  const date = findDate(row.text);
  if (date) return { words: slice(row, ...date.range), date };
  return isBlankDate(row.plain) ? { words: row, date } : undefined;
}

const mayEndInDate = (text: string): boolean => {
  const last = text.length - 1;
  const code = text.charCodeAt(isOneOf(text.charCodeAt(last), ")）。") ? last - 1 : last);
  return isDigit(code) || isOneOf(code, "日号月");
};

/** What may stand between a name and its date: XX镇人民政府（2024年1月18日）, 报告单位：XX镇人民政府 报告时间：2024年1月18日. */
const beforeDate = new RegExp(`(?:[（(]|${dateLabel.source})?\\s{0,8}$`);

/** XX镇人民政府 2024年1月18日 on one line. */
export function nameAndDate(row: Row): { names: Spanned[]; date: NonNullable<SignOffFound["date"]> } | undefined {
  const { text } = row;
  if (text.length > 70 || !mayEndInDate(text)) return undefined;
  const date = findDate(text);
  if (!date || date.range[0] < 4 || !/^[)）。\s]*$/.test(text.slice(date.range[1]))) return undefined;
  const bracket = /^[（(]/.test(text) && /[)）]$/.test(text) ? 1 : 0;
  const names = namesOn(trim(slice(row, bracket, text.slice(0, date.range[0]).search(beforeDate))));
  if (names.length === 0 || !names.every((name) => isOrganName(name.text.replace(/\s/g, "")))) return undefined;
  return { names, date: { words: slice(row, ...date.range), date } };
}

/** More organs than this do not sign one report. */
const mostNames = 12;

/** The sign-off that begins at or after `start`, before `end`. */
export function findSignOff(rows: readonly Row[], start: number, end: number): SignOffFound | undefined {
  const isName = (index: number): boolean => {
    const row = rows[index];
    return row !== undefined && index < end && index >= start && !row.cells && row.number === undefined && isOrganLine(row.plain);
  };
  const isOver = (index: number): boolean => index >= end || startsEndMatter(rows[index]?.plain ?? "");
  for (let index = start; index < end; index++) {
    const row = rows[index] as Row;
    if (row.cells || row.text.length > 80 || row.isNumbered) continue;
    const both = nameAndDate(row);
    if (both) {
      let from = index;
      while (index - from < mostNames && isName(from - 1)) from -= 1;
      const above = rows.slice(from, index).flatMap(namesOn);
      return { names: [...above, ...both.names], date: both.date, from, to: index + 1 };
    }
    // A sentence is neither a name nor a date, were that set as wide as its 26 characters can be.
    if (row.text.length > 52 && row.text.endsWith("。")) continue;
    if (isDateLine(row.plain) || (isBlankDate(row.plain) && isName(index - 1))) {
      let from = index;
      while (index - from < mostNames && isName(from - 1)) from -= 1;
      let to = index + 1;
      if (from === index && isName(to) && isOver(to + 1)) to += 1;
      if (from === index && to === index + 1 && !isOver(to)) continue;
      const date = dateOn(row);
      const names = [...rows.slice(from, index), ...rows.slice(index + 1, to)].flatMap(namesOn);
      return { names, ...(date && { date }), from, to };
    }
    if (!isName(index)) continue;
    let to = index + 1;
    while (isName(to)) to += 1;
    if (isOver(to) && to - index <= mostNames) return { names: rows.slice(index, to).flatMap(namesOn), from: index, to };
    // None of these is the end; a date below them looks up at them by itself.
    index = to - 1;
  }
  return undefined;
}

/** Finds what follows the text: closing, announced attachments, sign-off, and after it attachments, copies, remarks; the rest is another document. */
export function findEnd(rows: readonly Row[], start: number): EndFound {
  const signOff = findSignOff(rows, start, rows.length);
  let bodyEnd = signOff?.from ?? rows.length;
  if (!signOff) {
    // Without a sign-off the text ends where the first of what follows it stands and nothing but that follows.
    const first = rows.findIndex((_, index) => index >= start && isTailStart(rows, index));
    if (first >= 0) bodyEnd = first;
  }
  const tailFrom = signOff ? signOff.to : bodyEnd;
  const announcedAt = announcementBefore(rows, start, bodyEnd);
  const announced: Spanned[] = announcedAt >= 0 ? announcedTitles(rows.slice(announcedAt, bodyEnd)) : [];
  if (announcedAt >= 0) bodyEnd = announcedAt;
  let closing: Spanned | undefined;
  const last = rows[bodyEnd - 1];
  if (bodyEnd > start && last && !last.cells && isClosing(last.plain)) {
    closing = last;
    bodyEnd -= 1;
  }
  return { bodyEnd, ...(closing && { closing }), ...(signOff && { signOff }), ...readTail(rows.slice(tailFrom), announced) };
}

/** 附件, 附件1 (nothing behind it), 抄送：, or the closing near the end, where no sign-off tells where the text ends. */
function isTailStart(rows: readonly Row[], index: number): boolean {
  const { plain, cells } = rows[index] as Row;
  if (cells) return false;
  if (plain.startsWith("附件") && /^附件(?:\d{1,2}|[一二三四五六七八九十])?[:：]?$/.test(plain)) return true;
  if (isCopyLine(plain) || isPrintingLine(plain)) return true;
  return isRemark(plain) && rows.slice(index + 1).every((row) => startsEndMatter(row.plain));
}

/** The most lines that attachments are announced in. */
const mostAnnounced = 16;

/** Where 附件：… begins among the last lines of the text, or -1: its titles on the line, on lines of their own (附件1：… 附件2：…), or as a list below it. */
function announcementBefore(rows: readonly Row[], start: number, end: number): number {
  const least = Math.max(start, end - mostAnnounced);
  for (let index = end - 1; index >= least; index--) {
    const row = rows[index] as Row;
    if (row.cells || row.text.length > 120) return -1;
    if (isAnnouncing(row) || (isAttachmentLine(row.plain) && isList(rows.slice(index + 1, end)))) {
      let first = index;
      while (first > least && isAnnouncing(rows[first - 1] as Row)) first -= 1;
      return first;
    }
    if (/[。]$/.test(row.plain) && !isClosing(row.plain)) return -1;
  }
  return -1;
}

const isAnnouncing = ({ plain, text, cells }: Row): boolean => !cells && text.length <= 120 && plain.length > 3 && isAttachmentLine(plain);

/** 1.统计表, 2.任务清单: short lines that are numbered, and nothing else. */
const isList = (rows: readonly Row[]): boolean =>
  rows.length > 0 && rows.every(({ number, text, cells }) => !cells && number?.rank === 3 && !number.weak && text.length <= 60);

const attachmentLabel = /^附\s{0,4}件\s{0,4}(?:\d{1,2}|[一二三四五六七八九十])?\s{0,4}[:：.．、]?\s{0,4}/;
const endMarks = /[。；;，,]$/;

function announcedTitles(rows: readonly Row[]): Spanned[] {
  const titles: Spanned[] = [];
  const add = (part: Spanned): void => {
    const number = numberAt(part.text);
    let title = trim(slice(part, number && number.rank >= 3 ? number.end : 0));
    const mark = endMarks.exec(title.text);
    if (mark) title = slice(title, 0, mark.index);
    if (title.text !== "") titles.push(title);
  };
  rows.forEach((row, index) => {
    const label = index === 0 || isAttachmentLine(row.plain) ? (attachmentLabel.exec(row.text)?.[0].length ?? 0) : 0;
    if (isClosing(row.plain)) return;
    const list = trim(slice(row, label));
    // 1.…… 2.…… on one line.
    const starts = [...list.text.matchAll(/(?:^|[\s；;])(\d{1,2})[.．、](?=\D)/g)].map(
      ({ index: at, 0: all }) => at + (/^\d/.test(all) ? 0 : 1),
    );
    if (starts.length > 1) {
      starts.forEach((from, nth) => {
        add(trim(slice(list, from, starts[nth + 1] ?? list.text.length)));
      });
    } else if (list.text !== "") add(list);
  });
  return titles;
}

/** Reads what stands after the sign-off. */
function readTail(
  rows: readonly Row[],
  announced: readonly Spanned[],
): Pick<EndFound, "attachments" | "copiedTo" | "remarks" | "approvedBy" | "leftOut"> {
  const approvedBy: Spanned[] = [];
  const copiedTo: Spanned[] = [];
  const remarks: Spanned[] = [];
  const leftOut: Row[] = [];
  const bodies: { nth: number | undefined; label: Spanned; title: Spanned | undefined; rows: Row[] }[] = [];
  rows.forEach((row) => {
    const { plain } = row;
    if (!row.cells && isApproverLine(plain)) approvedBy.push(...peopleOn(slice(row, row.text.search(/[:：]/) + 1)));
    else if (!row.cells && isCopyLine(plain)) copiedTo.push(...listAfterColon(row));
    else if (!row.cells && (isPrintingLine(plain) || (isRemark(plain) && !row.isNumbered))) remarks.push(row);
    else if (!row.cells && plain.length <= 80 && isAttachmentLine(plain)) {
      const title = trim(slice(row, attachmentLabel.exec(row.text)?.[0].length ?? 0));
      const nth = parseNumeral(/^附件(\d{1,2}|[一二三四五六七八九十])/.exec(plain)?.[1] ?? "");
      const label = slice(row, 0, /\s{0,8}[:：.．、]?$/.exec(row.text)?.index);
      bodies.push({ nth, label, title: title.text === "" ? undefined : title, rows: [] });
    } else if (bodies.length > 0) bodies.at(-1)?.rows.push(row);
    else leftOut.push(row);
  });
  const attachments: AttachmentFound[] = announced.map((title) => ({ title }));
  for (const { nth = 0, label, title, rows: content } of bodies) {
    // 附件2 is the second that was announced, also where the first is not here.
    const numbered = attachments[nth - 1];
    let index = numbered && !numbered.rows ? nth - 1 : attachments.findIndex((attachment) => !attachment.rows);
    if (index < 0) index = attachments.length;
    const promised = announced[index];
    const [first, ...rest] = content;
    // The attachment's own title: its first line, where that is short and no sentence.
    const titled =
      first !== undefined &&
      !first.cells &&
      (promised?.text === first.text || (!title && first.text.length <= 60 && !/[。；：]$/.test(first.text) && first.number === undefined));
    attachments[index] = titled ? { title: promised ?? first, rows: rest } : { title: promised ?? title ?? label, rows: content };
  }
  return { attachments, copiedTo, remarks, approvedBy, leftOut };
}

/** The items of a list after a colon: 抄送：市委办公室，县委。 */
export function listAfterColon(row: Row): Spanned[] {
  const colon = row.text.search(/[:：]/);
  const part = slice(row, colon + 1);
  return itemsOf(part);
}

/** The items of a list parted by 、 ， ； or white space. */
export function itemsOf(part: Spanned): Spanned[] {
  const items: Spanned[] = [];
  let from = 0;
  const add = (to: number): void => {
    const item = trim(slice(part, from, to));
    if (item.text !== "") items.push(item);
  };
  for (const match of part.text.matchAll(/[、，,；;。\s]/g)) {
    add(match.index);
    from = match.index + 1;
  }
  add(part.text.length);
  return items;
}

/** Names of people; one set wide (卓 一 航) is one name. */
export function peopleOn(part: Spanned): Spanned[] {
  const whole = trim(part);
  // （签发人：贺明）
  const names = /^[^（(]{1,40}[)）]$/.test(whole.text) ? slice(whole, 0, whole.text.length - 1) : whole;
  return /^[\u4e00-\u9fff](?:\s{1,4}[\u4e00-\u9fff]){1,3}$/.test(names.text) ? [tidySpaces(names)] : itemsOf(names);
}

/** The date a line holds in brackets or alone, for lines under a title. */
export const dateOnLine = dateOn;
