import { isOneOf } from "../text/clause.js";
import { isBlank, isCommonHan, isDigit } from "../text/count.js";
import { parseNumeral } from "../text/numeral.js";

/** A section number at the beginning of a line (行首序号). */
export interface NumberHit {
  readonly numerals: "chinese" | "arabic" | "circled" | "lost";
  readonly value: number | undefined;
  /** 0 第一部分, 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①: the order in which the standard nests them. */
  readonly rank: number;
  /** Where the words after the number begin. */
  readonly end: number;
  /** Where the number as written ends, without white space after it. */
  readonly written: number;
  /** A sign that might be something else (一，  1 ): counts only where a number of this value is due. */
  readonly weak: boolean;
}

const chineseNumerals = "一二三四五六七八九十百〇零○壹贰貳叁參肆伍陆陸柒捌玖拾⼀⼆⼋⼗ニハ";
const chinese = `[${chineseNumerals}]`;
const gap = "[ \\t\\u00a0\\u2000-\\u200a\\u3000]{0,8}";
const chineseMark = new RegExp(`(${chinese}{1,4})${gap}([、﹑.．,，:：])${gap}`, "y");
const chineseSpace = new RegExp(`(${chinese}{1,3})[ \\t\\u00a0\\u3000]{1,8}(?=[\\u4e00-\\u9fff0-9“《])`, "y");
const dashMark = new RegExp(`([—－―─ー-])${gap}([、﹑])${gap}`, "y");
const bracketed = new RegExp(
  `[（(〔【\\[［]${gap}(${chinese}{1,4}|[—－―─ー]|[0-9０-９]{1,2}|)${gap}[）)〕】\\]］]${gap}([、﹑.．,，:：]?)${gap}`,
  "y",
);
const halfBracketed = new RegExp(`(${chinese}{1,3}|[0-9０-９]{1,2})${gap}[）)]${gap}([、﹑.．]?)${gap}`, "y");
const arabicMark = new RegExp(`([0-9０-９]{1,2})${gap}([、﹑.．,，])${gap}`, "y");
const arabicSpace = /([0-9０-９]{1,2})[ \t\u00a0\u3000]{1,8}(?=[\u4e00-\u9fff“《])/y;
const circledNumber = new RegExp(`([①-⑳])${gap}[、﹑.．]?${gap}`, "y");
const wholeCharacter = new RegExp(`([\\u2474-\\u249b\\u3220-\\u3229])${gap}[、﹑]?${gap}`, "y");
const ordinal = new RegExp(`第(${chinese}{1,3}|[0-9０-９]{1,2})(部分|章|篇)${gap}[、，,：:.．]?${gap}`, "y");
const lostMark = new RegExp(`[、﹑]${gap}(?=[\\u4e00-\\u9fff0-9“《])`, "y");
/** 一、二季度, 三、四级: two numerals that are no section number. */
const countedPair = /^[一二三四五六七八九十]{1,2}(?:季度|类|级|线|产|期|号|是|审|楼|层|、|环)/;

const charactersOf = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
/** The value of a half-width digit, else below 0. */
const digitAt = (text: string, at: number): number => {
  const digit = text.charCodeAt(at) - 48;
  return digit <= 9 ? digit : -1;
};
const fullBracket = 0xff08;
const halfBracket = 0x28;
const marksBehind = "、﹑.．,，:：";

/** What the first character of a number can be. */
type Beginning = "digit" | "numeral" | "single" | "other";
const beginnings: ReadonlyMap<number, Beginning> = new Map(
  (
    [
      ["digit", "0123456789０１２３４５６７８９"],
      ["numeral", "一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾⼀⼆⼋⼗ニハ"],
      ["other", "（(〔【[［第、﹑—－―─ー-"],
      ["single", charactersOf(0x2460, 0x249b) + charactersOf(0x3220, 0x3229)],
    ] as const
  ).flatMap(([kind, characters]) => [...characters].map((character): [number, Beginning] => [character.charCodeAt(0), kind])),
);

function match(expression: RegExp, text: string): RegExpExecArray | null {
  expression.lastIndex = 0;
  return expression.exec(text);
}

const endOfWritten = (text: string, end: number): number => {
  let at = end;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
};

/** All hits are made here, so that they have one shape. */
function hitOf(
  text: string,
  numerals: NumberHit["numerals"],
  value: number | undefined,
  rank: number,
  end: number,
  weak = false,
): NumberHit {
  return { numerals, value, rank, end, written: endOfWritten(text, end), weak };
}

/** The value of 一 to 十, by character code. */
const oneToTen: ReadonlyMap<number, number> = new Map(
  [..."一二三四五六七八九十"].map((numeral, index) => [numeral.charCodeAt(0), index + 1]),
);

const ten = 0x5341;

/** The forms that nearly all reports use, 一、 （一） 1. 1、 （1） with words straight behind them, read without any expression; `undefined` for all others. */
function commonAt(text: string): NumberHit | undefined {
  const bracketed = text.charCodeAt(0) === fullBracket || text.charCodeAt(0) === halfBracket;
  const first = bracketed ? 1 : 0;
  let at = first;
  let value = oneToTen.get(text.charCodeAt(at));
  const isChinese = value !== undefined;
  if (value === undefined) {
    value = 0;
    for (let digit = digitAt(text, at); digit >= 0 && at < first + 2; digit = digitAt(text, at)) {
      value = value * 10 + digit;
      at += 1;
    }
  } else {
    at += 1;
    // 十一, 二十, 二十一; two numerals without 十 between them are looked at closely.
    if (value < 10 && text.charCodeAt(at) === ten) {
      value *= 10;
      at += 1;
    }
    const ones = oneToTen.get(text.charCodeAt(at));
    if (ones !== undefined) {
      if (value < 10 || ones === 10) return undefined;
      value += ones;
      at += 1;
    }
  }
  const mark = text.charCodeAt(at);
  const end = at + 1;
  const next = text.charCodeAt(end);
  if (at === first || isBlank(next)) return undefined;
  if (bracketed) {
    if (!isOneOf(mark, "）)") || end >= text.length || isOneOf(next, marksBehind)) return undefined;
    return { numerals: isChinese ? "chinese" : "arabic", value, rank: isChinese ? 2 : 4, end, written: end, weak: false };
  }
  // 一、二季度 and 1.5万 are looked at closely.
  if (!isOneOf(mark, "、.．") || end >= text.length || isDigit(next) || oneToTen.has(next)) return undefined;
  return { numerals: isChinese ? "chinese" : "arabic", value, rank: isChinese ? 1 : 3, end, written: end, weak: false };
}

/** Reads the section number at the beginning of a line; `undefined` where there is none. Decimals, dates and figures are none. */
export function numberAt(text: string): NumberHit | undefined {
  const code = text.charCodeAt(0);
  const begins = beginnings.get(code);
  if (begins === undefined) return undefined;
  if (begins === "single") return singleAt(text, code);
  const common = commonAt(text);
  if (common) return common;
  return begins === "digit" ? arabicAt(text) : begins === "numeral" ? chineseAt(text) : otherAt(text, text.charAt(0));
}

function chineseAt(text: string): NumberHit | undefined {
  // 一是…, 一年来…: behind the numerals stands a mark, a bracket or a space.
  const next = text.charCodeAt(1);
  if (isCommonHan(next) && !isOneOf(next, chineseNumerals)) return undefined;
  const marked = match(chineseMark, text);
  if (marked) {
    const end = marked[0].length;
    const rest = text.slice(end, end + 6);
    const mark = marked[2] as string;
    if (countedPair.test(rest) || rest === "") return undefined;
    const weak = !(mark === "、" || mark === "﹑" || mark === "." || mark === "．");
    return hitOf(text, "chinese", parseNumeral(marked[1] as string), 1, end, weak);
  }
  const bracket = match(halfBracketed, text);
  if (bracket) return hitOf(text, "chinese", parseNumeral(bracket[1] as string), 2, bracket[0].length);
  const space = match(chineseSpace, text);
  return space ? hitOf(text, "chinese", parseNumeral(space[1] as string), 1, space[0].length, true) : undefined;
}

function arabicAt(text: string): NumberHit | undefined {
  // 2023年…: no expression below takes three digits.
  if (isDigit(text.charCodeAt(1)) && isDigit(text.charCodeAt(2))) return undefined;
  const marked = match(arabicMark, text);
  if (marked) return arabicBefore(text, marked[1] as string, marked[2] as string, marked[0].length);
  const bracket = match(halfBracketed, text);
  if (bracket) return hitOf(text, "arabic", parseNumeral(bracket[1] as string), 4, bracket[0].length);
  const space = match(arabicSpace, text);
  // 2023 年, 3 月: a figure set off by spaces.
  if (!space || /^[年月日号个项件次人名万亿余多级类]/.test(text.slice(space[0].length))) return undefined;
  return hitOf(text, "arabic", parseNumeral(space[1] as string), 3, space[0].length, true);
}

/** Digits and a mark. 1.2023年…, 6.1.5万平方米, and 3、12345热线: the number, then a figure. 1.5万, 12.4亿, 1,300 and 2023.12.4 are figures. */
function arabicBefore(text: string, digits: string, mark: string, end: number): NumberHit | undefined {
  if (end >= text.length) return undefined;
  const hit = (weak: boolean): NumberHit => hitOf(text, "arabic", parseNumeral(digits), 3, end, weak);
  const isComma = mark === "," || mark === "，";
  if (!isDigit(text.charCodeAt(end))) return hit(isComma);
  if (isComma) return undefined;
  if (mark === "、" || mark === "﹑") return hit(/^\d{1,3}[号级楼层、.．]/.test(text.slice(end, end + 6)));
  if (/^(?:19|20)\d\d\s{0,4}年/.test(text.slice(end, end + 10))) return hit(false);
  if (
    /^[0-9０-９]{1,4}[.．][0-9０-９]/.test(text.slice(end, end + 7)) &&
    !/^[0-9０-９]{1,4}[.．][0-9０-９]{1,4}[.．]/.test(text.slice(end, end + 12))
  )
    return hit(false);
  if (endOfWritten(text, end) < end) return hit(false);
  return /^[0-9０-９]{1,4}(?:[.．]|%|％|万|亿|千|百|个|元|倍|米|公|平|吨|亩|年|月|日|人|余|多|分)/.test(text.slice(end, end + 6))
    ? undefined
    : hit(true);
}

function singleAt(text: string, code: number): NumberHit | undefined {
  const circle = match(circledNumber, text);
  if (circle) return hitOf(text, "circled", code - 0x245f, 5, circle[0].length);
  const whole = match(wholeCharacter, text);
  if (!whole) return undefined;
  const end = whole[0].length;
  if (code >= 0x3220) return hitOf(text, "chinese", code - 0x321f, 2, end);
  return code >= 0x2488 ? hitOf(text, "arabic", code - 0x2487, 3, end) : hitOf(text, "arabic", code - 0x2473, 4, end);
}

function otherAt(text: string, first: string): NumberHit | undefined {
  if (first === "第") {
    const part = match(ordinal, text);
    return part ? hitOf(text, "chinese", parseNumeral(part[1] as string), 0, part[0].length) : undefined;
  }
  if (first === "、" || first === "﹑") {
    const lost = match(lostMark, text);
    return lost ? hitOf(text, "lost", undefined, 1, lost[0].length) : undefined;
  }
  const bracket = match(bracketed, text);
  if (bracket) {
    const end = bracket[0].length;
    const numeral = bracket[1] as string;
    if (numeral === "") return "（(".includes(first) && end < text.length ? hitOf(text, "lost", undefined, 2, end) : undefined;
    const arabic = isDigit(numeral.charCodeAt(0));
    return hitOf(text, arabic ? "arabic" : "chinese", parseNumeral(numeral), arabic ? 4 : 2, end);
  }
  const dash = match(dashMark, text);
  return dash ? hitOf(text, "chinese", 1, 1, dash[0].length) : undefined;
}
