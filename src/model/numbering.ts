import { parseNumeral } from "../text/numeral.js";

/** How a section number is written (标题序号的写法). */
export interface SectionNumber {
  /** Chinese numerals, digits, circled digits (①), or none where the numeral was lost (`、`, `（）`). */
  readonly numerals: "chinese" | "arabic" | "circled" | "lost";
  /** The number it stands for; missing where the numeral was lost. */
  readonly value?: number;
  /** `一、` and `1.` have a mark; `（一）` and `1）` brackets; `第一部分` is an ordinal. */
  readonly shape: "mark" | "brackets" | "ordinal";
  /** Level one 一、, two （一）, three 1., four （1）: the level this kind of number belongs to by GB/T 9704—2012 7.3.3, in whatever variant it is written. */
  readonly level: 1 | 2 | 3 | 4 | undefined;
  /** Whether it is written exactly as the standard has it: 一、 （一） 1. （1）, with `.` or `．`. */
  readonly standard: boolean;
}

const numeral = "[〇○零一二三四五六七八九十百壹贰貳叁參肆伍陆陸柒捌玖拾⼀⼆⼋⼗ニハ]{1,5}|[—－ー―─]|[0-9０-９]{1,3}|[①-⑳]";
const plainChinese = /^[一二三四五六七八九十百〇零]{1,5}$/;
const withMark = new RegExp(`^(${numeral}|)([、.．,，:：﹑]?)$`);
const withBrackets = new RegExp(`^([（(〔【[［]?)(${numeral}|)([）)〕】\\]］])([、.．,，:：﹑]?)$`);
const ordinal = new RegExp(`^第(${numeral})(?:部分|章|节|篇|条)?[、,，:：.．]?$`);

function numerals(text: string): Pick<SectionNumber, "numerals" | "value"> {
  if (text === "") return { numerals: "lost" };
  const code = text.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return { numerals: "circled", value: code - 0x245f };
  // What the expressions let through can always be read.
  return { numerals: /^[0-9０-９]/.test(text) ? "arabic" : "chinese", value: parseNumeral(text) as number };
}

const oneToTen = "一二三四五六七八九十";

/** The value of 一 to 十; 0 for anything else. */
const numeralAt = (text: string, at: number): number => oneToTen.indexOf(text.charAt(at)) + 1;

/** 一 to 九十九 between two offsets; 0 for anything else. */
function smallChinese(text: string, from: number, to: number): number {
  if (to - from === 1) return numeralAt(text, from);
  const ten = text.charAt(from) === "十" ? from : from + 1;
  const tens = ten === from ? 1 : numeralAt(text, from);
  if (text.charAt(ten) !== "十" || tens === 0 || to - ten > 2) return 0;
  if (ten === to - 1) return tens * 10;
  const ones = numeralAt(text, to - 1);
  return ones > 0 && ones < 10 ? tens * 10 + ones : 0;
}

/** 1 to 99 in digits between two offsets; 0 for anything else. */
function smallArabic(text: string, from: number, to: number): number {
  if (to - from < 1 || to - from > 2) return 0;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value;
}

/** The forms that nearly all reports use, 一、 （一） 1. 1、 （1） (1), without any expression: this is asked for every section of every report. */
function commonNumber(text: string): SectionNumber | undefined {
  const end = text.length - 1;
  if (end < 1 || end > 4) return undefined;
  const last = text.charAt(end);
  if (last === "、" || last === "." || last === "．") {
    const chinese = smallChinese(text, 0, end);
    if (chinese > 0) return { numerals: "chinese", value: chinese, shape: "mark", level: 1, standard: last === "、" };
    const arabic = smallArabic(text, 0, end);
    return arabic > 0 ? { numerals: "arabic", value: arabic, shape: "mark", level: 3, standard: last !== "、" } : undefined;
  }
  const isFull = last === "）" && text.charAt(0) === "（";
  if (isFull || (last === ")" && text.charAt(0) === "(")) {
    const chinese = smallChinese(text, 1, end);
    if (chinese > 0) return { numerals: "chinese", value: chinese, shape: "brackets", level: 2, standard: isFull };
    const arabic = smallArabic(text, 1, end);
    return arabic > 0 ? { numerals: "arabic", value: arabic, shape: "brackets", level: 4, standard: isFull } : undefined;
  }
  return undefined;
}

/**
 * Reads a section number as written: `一、`, `（二）`, `3、`, `（）`. White space inside does not matter. An empty number is one whose numeral was lost.
 *
 * @returns `undefined` when the text is no section number.
 */
export function parseSectionNumber(text: string): SectionNumber | undefined {
  const common = commonNumber(text);
  if (common) return common;
  // Characters of their own for whole numbers: ㈠ ⑴ ⒈.
  const plain = text.replace(/\s/g, "").replace(/[\u2474-\u249b\u3220-\u3229]/g, (character) => character.normalize("NFKC"));
  if (plain === "") return { numerals: "lost", shape: "mark", level: undefined, standard: false };
  let match = withMark.exec(plain);
  if (match) {
    const [, digits = "", mark = ""] = match;
    const read = numerals(digits);
    const level =
      read.numerals === "chinese" || (read.numerals === "lost" && mark === "、") ? 1 : read.numerals === "arabic" ? 3 : undefined;
    const standard = (level === 1 && plainChinese.test(digits) && mark === "、") || (level === 3 && (mark === "." || mark === "．"));
    return { ...read, shape: "mark", level, standard };
  }
  match = withBrackets.exec(plain);
  if (match) {
    const [, open = "", digits = "", close = "", after = ""] = match;
    const read = numerals(digits);
    const level = read.numerals === "chinese" || read.numerals === "lost" ? 2 : read.numerals === "arabic" ? 4 : undefined;
    return {
      ...read,
      shape: "brackets",
      level,
      standard: (plainChinese.test(digits) || read.numerals === "arabic") && open === "（" && close === "）" && after === "",
    };
  }
  match = ordinal.exec(plain);
  return match ? { ...numerals(match[1] as string), shape: "ordinal", level: undefined, standard: false } : undefined;
}
