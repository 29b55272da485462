import { isOrganName } from "../model/issuer.js";
import { partsOfHeading } from "../model/part.js";
import { endsIn } from "../text/clause.js";
import { isDigit } from "../text/count.js";
import { dateAt } from "../text/date.js";
import type { Line } from "../text/line.js";
import { parseNumeral } from "../text/numeral.js";
import { type Spanned, slice, trim } from "../text/pieces.js";
import { longestLine } from "./limits.js";

/** A line from which whole paragraphs could have been lost their ends: longer than any heading, title or row of metadata. */
const long = 300;
const none: readonly number[] = [];
/** Two ideographic spaces begin a paragraph; so do four or more others. */
const wideGap = /\u3000{2,16}|[ \u00a0\t]{4,64}/g;
const wideSign = /\u3000\u3000|[ \u00a0\t]{4}/;
const numbers =
  /([。；;：:！!？?”）)\s]?)(?:([一二三四五六七八九十]{1,3})[、．]|[（(]([一二三四五六七八九十]{1,3})[）)]|(\d{1,2})[.、．](?=\D)|(一是))/g;
const countedPair = /^[一二三四五六七八九十\d]{0,2}(?:季度|类|级|线|产|期|号|、)/;

/**
 * Splits a line that holds a whole report, as some sites print it (全文一行): at wide gaps, which are former indents; else where its section numbers come in order. The
 * sign-off at the end of a long line is split off, too.
 */
export function splitFlattened(lines: readonly Line[]): readonly Line[] {
  // Made with the first line that is split: in nearly all texts none is.
  let split: Line[] | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const parts = partsOf(line);
    if (!parts) {
      split?.push(line);
      continue;
    }
    split ??= lines.slice(0, index);
    const { indent = 0, blank = false, page = false, starts = false } = line;
    for (let nth = 0; nth < parts.length; nth++) {
      const { text, pieces } = parts[nth] as Spanned;
      split.push(nth === 0 ? { text, pieces, indent, blank, page, starts } : { text, pieces, starts: true });
    }
  }
  return split ?? lines;
}

/** The paragraphs of a line that holds several; `undefined` for any other line. */
function partsOf(line: Line): readonly Spanned[] | undefined {
  const { text } = line;
  const isLong = text.length >= long && text.length <= longestLine;
  if (line.cells || !(isLong || endsInDate(text))) return undefined;
  const paragraphs = isLong ? paragraphsOf(line) : undefined;
  const ends = paragraphs ?? [line];
  if (!paragraphs && signOffStarts(text, isLong).length === 0) return undefined;
  const parts = ends.flatMap((part, index) => at(part, signOffStarts(part.text, isLong && index === ends.length - 1)));
  return parts.length === 1 ? undefined : parts;
}

/** A long line at its wide gaps, or where its numbers come in order; `undefined` where it has neither. */
function paragraphsOf(line: Line): Spanned[] | undefined {
  const { text } = line;
  const gaps = wideSign.test(text) ? [...text.matchAll(wideGap)].map(({ index }) => index) : none;
  const starts = gaps.length === 0 ? innerStarts(text) : none;
  if (gaps.length === 0 && starts.length === 0) return undefined;
  const parts =
    gaps.length === 0
      ? at(line, starts)
      : at(line, gaps).flatMap((part) => (part.text.length >= long ? at(part, innerStarts(part.text)) : [part]));
  if (parts.length > 1 && parts[0]) parts.splice(0, 1, ...withTitle(parts[0]));
  return parts;
}

/** The stretches between offsets, trimmed, without empty ones. */
function at(part: Spanned, offsets: readonly number[]): Spanned[] {
  if (offsets.length === 0) return [part];
  return [0, ...offsets]
    .map((from, index) => trim(slice(part, from, offsets[index] ?? part.text.length)))
    .filter(({ text }) => text !== "");
}

/** Whether 一、 stands anywhere. */
function holdsFirstNumber(text: string): boolean {
  for (let at = text.indexOf("一"); at >= 0; at = text.indexOf("一", at + 1)) {
    const mark = text.charCodeAt(at + 1);
    if (mark === 0x3001 || mark === 0xff0e) return true;
  }
  return false;
}

/**
 * Where the numbers 一、 二、 come in order, the items below them. At least two of level one, or it is a paragraph with a list. Where a piece of the text was lost (一、 …
 * 三、), words that name a part must follow the number.
 */
function innerStarts(text: string): readonly number[] {
  if (!holdsFirstNumber(text) || !/[二三四][、．]/.test(text)) return none;
  const starts: number[] = [];
  let levelOne = 0;
  let ones = 0;
  let levelTwo = 0;
  let arabic = 0;
  let from = 0;
  for (const match of text.matchAll(numbers)) {
    const [, before = "", first, second, third, item] = match;
    const begins = match.index + before.length;
    const bounded = before !== "" || match.index === 0;
    // Straight after a heading there is no mark, but nothing has ended since the heading began either.
    const afterHeading = levelOne > 0 && begins - from <= 60 && !/[。！？；]/.test(text.slice(from, begins));
    if (first !== undefined) {
      if (
        !bounded ||
        !isNext(text, begins, parseNumeral(first), levelOne) ||
        countedPair.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4))
      )
        continue;
      levelOne = parseNumeral(first) ?? levelOne;
      ones += 1;
      levelTwo = 0;
      arabic = 0;
    } else if (second !== undefined) {
      if (levelOne === 0 || !(bounded || afterHeading) || parseNumeral(second) !== levelTwo + 1) continue;
      levelTwo += 1;
      arabic = 0;
    } else if (third !== undefined) {
      if (levelOne === 0 || !(bounded || afterHeading) || Number(third) !== arabic + 1) continue;
      arabic += 1;
    } else if (item === undefined || !afterHeading) continue;
    starts.push(begins);
    from = begins;
  }
  return ones >= 2 ? starts.filter((start) => start > 0) : none;
}

/** Whether a number of level one follows the last: by one, or by up to three before the heading of a part. */
function isNext(text: string, begins: number, value: number | undefined, last: number): boolean {
  if (value === last + 1) return true;
  if (value === undefined || last === 0 || value <= last || value > last + 3) return false;
  const heading = /^[一二三四五六七八九十]{1,3}[、．]([^，。；：！？、\s（(]{4,45})/.exec(text.slice(begins, begins + 50))?.[1];
  return heading !== undefined && partsOfHeading(heading).parts.length > 0;
}

/** 松坪镇2023年…报告 2023年，松坪镇…: the title before the first words. Where the page's furniture stands before it, too, its rows are parted from it. */
function withTitle(first: Spanned): Spanned[] {
  const title = /^[^，。：；]{6,70}?(?:报告|总结|汇报|打算|安排|计划)(?=\s)/.exec(first.text);
  if (title) return at(first, [title[0].length]);
  for (const match of first.text.matchAll(typeBeforeWords)) {
    const end = match.index + 2;
    const begins = titleBefore(first.text, end);
    if (begins === undefined) continue;
    const label = dayLabel.exec(first.text.slice(0, begins));
    return at(first, [...(label && label.index > 0 ? [label.index] : []), begins, end]);
  }
  return [first];
}

/** …阅读次数：58松坪镇2023年…报告2023年，松坪镇…: a title with the first words directly behind it. */
const typeBeforeWords = /(?:报告|总结)(?=(?:19|20)\d\d年|今年|一年来|过去|近年|根据|按照|为)/g;
const writtenYear = /(?:19|20)\d\d年/g;

/** Where the title that ends at `end` begins: the run of Han characters before its year. A digit or a mark before that is the page's. */
function titleBefore(text: string, end: number): number | undefined {
  const from = Math.max(0, end - 64);
  const year = [...text.slice(from, end).matchAll(writtenYear)].at(-1);
  if (!year) return undefined;
  const at = from + year.index;
  const matter = text.slice(at + year[0].length, end);
  if (matter.length < 6 || matter.length > 26 || /[，。：；、\s\d]/.test(matter)) return undefined;
  let begins = at;
  while (begins > from && /[\u4e00-\u9fff]/.test(text.charAt(begins - 1))) begins -= 1;
  return at - begins >= 2 && at - begins <= 30 ? begins : undefined;
}

const dayLabel = /(?:(?:发布|更新|发文|公开)?(?:时间|日期)|来源|作者)[：:]/;

const endsInDate = (text: string): boolean => text.length >= 30 && (isDigit(text.charCodeAt(text.length - 1)) || endsIn(text, "日号"));

/** Whether nothing follows the last sentence. */
const endsSentence = (text: string): boolean => text.endsWith("。") || text.endsWith("！");

/** …普法覆盖面。岱河县松坪镇人民政府 2024年1月18日: where the organ and the date begin, and what the page has behind them. */
function signOffStarts(text: string, lastOfLong: boolean): readonly number[] {
  if (!endsInDate(text) && !(lastOfLong && !endsSentence(text))) return none;
  const base = Math.max(0, text.length - 180);
  const tail = text.slice(base);
  const sentence = Math.max(tail.lastIndexOf("。"), tail.lastIndexOf("！"));
  if (sentence < 0) return none;
  for (let offset = sentence + 1; offset < tail.length; offset++) {
    const date = dateAt(tail, offset);
    if (!date) continue;
    const end = date.range[1];
    if (end < tail.length && !pageFoot.test(tail.slice(end))) return none;
    const name = tail.slice(sentence + 1, offset).trim();
    if (name !== "" && !name.split(/[\s、]+/).every(isOrganName)) return none;
    return [...(name === "" ? [] : [sentence + 1]), offset, ...(end < tail.length ? [end] : [])].map((at) => base + at);
  }
  return none;
}

const pageFoot = /^\s{0,8}(?:扫一扫|【|\[|打印|关闭|分享|收藏|返回|上一[篇条]|下一[篇条]|相关|附件|版权|主办|（此件|（信息|抄送)/;
