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
  const value = parseNumeral(text);
  const kind = /^[0-9０-９]/.test(text) ? "arabic" : "chinese";
  return value === undefined ? { numerals: kind } : { numerals: kind, value };
}

const oneToTen = "一二三四五六七八九十";

/** The forms that nearly all reports use, 一、 to 十、 and （一） to （十）, without any expression: this is asked for every section of every report. */
function commonNumber(text: string): SectionNumber | undefined {
  if (text.length === 2 && text.charAt(1) === "、") {
    const value = oneToTen.indexOf(text.charAt(0)) + 1;
    return value > 0 ? { numerals: "chinese", value, shape: "mark", level: 1, standard: true } : undefined;
  }
  if (text.length === 3 && text.charAt(0) === "（" && text.charAt(2) === "）") {
    const value = oneToTen.indexOf(text.charAt(1)) + 1;
    return value > 0 ? { numerals: "chinese", value, shape: "brackets", level: 2, standard: true } : undefined;
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
  return match ? { ...numerals(match[1] ?? ""), shape: "ordinal", level: undefined, standard: false } : undefined;
}
