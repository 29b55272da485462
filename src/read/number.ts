import { parseNumeral } from "../text/numeral.js";

/** A section number at the beginning of a line (行首序号). */
export interface NumberHit {
  readonly numerals: "chinese" | "arabic" | "circled" | "lost";
  readonly value?: number;
  /** 0 第一部分, 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①: the order in which the standard nests them. */
  readonly rank: number;
  /** Where the words after the number begin. */
  readonly end: number;
  /** Where the number as written ends, without white space after it. */
  readonly written: number;
  /** A sign that might be something else (一，  1 ): counts only where a number of this value is due. */
  readonly weak?: true;
}

const chinese = "[一二三四五六七八九十百〇零○壹贰貳叁參肆伍陆陸柒捌玖拾⼀⼆⼋⼗ニハ]";
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

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
const chineseFirst = new Set("一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾⼀⼆⼋⼗ニハ");
const others = new Set("（(〔【[［第、﹑—－―─ー-");

function match(expression: RegExp, text: string): RegExpExecArray | null {
  expression.lastIndex = 0;
  return expression.exec(text);
}

const endOfWritten = (text: string, end: number): number => {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
};

const withValue = (value: number | undefined): { value?: number } => (value === undefined ? {} : { value });

/** Reads the section number at the beginning of a line; `undefined` where there is none. Decimals, dates and figures are none. */
export function numberAt(text: string): NumberHit | undefined {
  const code = text.charCodeAt(0);
  if (isDigit(code)) return arabicAt(text);
  const first = text.charAt(0);
  if (chineseFirst.has(first)) return chineseAt(text);
  if ((code >= 0x2460 && code <= 0x249b) || (code >= 0x3220 && code <= 0x3229)) return singleAt(text, code);
  return others.has(first) ? otherAt(text, first) : undefined;
}

function chineseAt(text: string): NumberHit | undefined {
  const marked = match(chineseMark, text);
  if (marked) {
    const end = marked[0].length;
    const rest = text.slice(end, end + 6);
    const mark = marked[2] ?? "";
    if (countedPair.test(rest) || rest === "") return undefined;
    const hit = {
      numerals: "chinese",
      ...withValue(parseNumeral(marked[1] ?? "")),
      rank: 1,
      end,
      written: endOfWritten(text, end),
    } as const;
    return mark === "、" || mark === "﹑" || mark === "." || mark === "．" ? hit : { ...hit, weak: true };
  }
  const bracket = match(halfBracketed, text);
  if (bracket) {
    const end = bracket[0].length;
    return { numerals: "chinese", ...withValue(parseNumeral(bracket[1] ?? "")), rank: 2, end, written: endOfWritten(text, end) };
  }
  const space = match(chineseSpace, text);
  if (!space) return undefined;
  const end = space[0].length;
  return { numerals: "chinese", ...withValue(parseNumeral(space[1] ?? "")), rank: 1, end, written: endOfWritten(text, end), weak: true };
}

function arabicAt(text: string): NumberHit | undefined {
  const marked = match(arabicMark, text);
  if (marked) {
    const end = marked[0].length;
    const mark = marked[2] ?? "";
    const written = endOfWritten(text, end);
    const hit = { numerals: "arabic", ...withValue(parseNumeral(marked[1] ?? "")), rank: 3, end, written } as const;
    if (end >= text.length) return undefined;
    if (!isDigit(text.charCodeAt(end))) return mark === "," || mark === "，" ? { ...hit, weak: true } : hit;
    // 1.2023年…, 6.1.5万平方米, and 3、12345热线: the number, then a figure. 1.5万, 12.4亿, 1,300 and 2023.12.4 are figures.
    if (mark === "," || mark === "，") return undefined;
    if (mark === "、" || mark === "﹑") return /^\d{1,3}[号级楼层、.．]/.test(text.slice(end, end + 6)) ? { ...hit, weak: true } : hit;
    if (/^(?:19|20)\d\d\s{0,4}年/.test(text.slice(end, end + 10)) && Number(marked[1]) < 100) return hit;
    if (
      /^[0-9０-９]{1,4}[.．][0-9０-９]/.test(text.slice(end, end + 7)) &&
      !/^[0-9０-９]{1,4}[.．][0-9０-９]{1,4}[.．]/.test(text.slice(end, end + 12))
    )
      return hit;
    if (written < end) return hit;
    return /^[0-9０-９]{1,4}(?:[.．]|%|％|万|亿|千|百|个|元|倍|米|公|平|吨|亩|年|月|日|人|余|多|分)/.test(text.slice(end, end + 6))
      ? undefined
      : { ...hit, weak: true };
  }
  const bracket = match(halfBracketed, text);
  if (bracket) {
    const end = bracket[0].length;
    return { numerals: "arabic", ...withValue(parseNumeral(bracket[1] ?? "")), rank: 4, end, written: endOfWritten(text, end) };
  }
  const space = match(arabicSpace, text);
  // 2023 年, 3 月: a figure set off by spaces.
  if (!space || /^[年月日号个项件次人名万亿余多级类]/.test(text.slice(space[0].length))) return undefined;
  const end = space[0].length;
  return { numerals: "arabic", ...withValue(parseNumeral(space[1] ?? "")), rank: 3, end, written: endOfWritten(text, end), weak: true };
}

function singleAt(text: string, code: number): NumberHit | undefined {
  const circle = match(circledNumber, text);
  if (circle)
    return { numerals: "circled", value: code - 0x245f, rank: 5, end: circle[0].length, written: endOfWritten(text, circle[0].length) };
  const whole = match(wholeCharacter, text);
  if (!whole) return undefined;
  const end = whole[0].length;
  const written = endOfWritten(text, end);
  if (code >= 0x3220) return { numerals: "chinese", value: code - 0x321f, rank: 2, end, written };
  if (code >= 0x2488) return { numerals: "arabic", value: code - 0x2487, rank: 3, end, written };
  return { numerals: "arabic", value: code - 0x2473, rank: 4, end, written };
}

function otherAt(text: string, first: string): NumberHit | undefined {
  if (first === "第") {
    const part = match(ordinal, text);
    return part
      ? {
          numerals: "chinese",
          ...withValue(parseNumeral(part[1] ?? "")),
          rank: 0,
          end: part[0].length,
          written: endOfWritten(text, part[0].length),
        }
      : undefined;
  }
  if (first === "、" || first === "﹑") {
    const lost = match(lostMark, text);
    return lost ? { numerals: "lost", rank: 1, end: lost[0].length, written: endOfWritten(text, lost[0].length) } : undefined;
  }
  const bracket = match(bracketed, text);
  if (bracket) {
    const end = bracket[0].length;
    const numeral = bracket[1] ?? "";
    const written = endOfWritten(text, end);
    if (numeral === "") return "（(".includes(first) && end < text.length ? { numerals: "lost", rank: 2, end, written } : undefined;
    const arabic = isDigit(numeral.charCodeAt(0));
    return { numerals: arabic ? "arabic" : "chinese", ...withValue(parseNumeral(numeral)), rank: arabic ? 4 : 2, end, written };
  }
  const dash = match(dashMark, text);
  return dash ? { numerals: "chinese", value: 1, rank: 1, end: dash[0].length, written: endOfWritten(text, dash[0].length) } : undefined;
}
