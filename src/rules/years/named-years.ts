import { isOneOf } from "../../text/clause.js";
import type { Range } from "../../text/path.js";

/** A year that a title, a lead sentence or a heading names as its own. */
export interface NamedYear {
  readonly year: number;
  /** Of the digits, in the text it was found in. */
  readonly range: Range;
  /** Whether the words after it say that something is planned for it: 2025年工作安排. */
  readonly planned: boolean;
}

const digit = "[0-9０-９]";
const written = `(?:(?:19|20|１９|２０)${digit}{2}|二[〇○零Oo0０][〇○零Oo0０一二三四五六七八九]{2})`;
const dash = "[-\\u2010-\\u2015－─~～至到]{1,3}";
const space = "[ 　]?";
const month = `${space}年${space}${digit}{1,2}${space}月(?:${space}${digit}{1,2}${space}日)?`;
// A span of years (2021—2025年) names a programme or a period, never the reporting year.
const spanOrYear = new RegExp(
  `(?<!${digit})${written}(?!${digit})(?:(?:${month}|${space}年?度?)${space}${dash}${space}${written}(?!${digit})(?:${month})?)?`,
  "y",
);
const firstDigits = "12１２二";
const none: readonly NamedYear[] = [];
const title = /《[^《》]{0,120}》?/g;
// After the digits: 年, 年度, the slips 度 and nothing before 法治; a further year (2023、2024年); or a bracket that closes right after them.
const asYear = /[ 　]?(?:年度?|[、和及与](?=(?:19|20)[0-9]{2}[ 　]?年)|度|[）)\]】〕](?![0-9０-９第]))|[ 　]?(?=法治|依法)/y;
const asMoment =
  /[ 　]?(?:年[ 　]?(?:[0-9０-９]{1,2}[ 　]?月(?![份]?[ 　]?[-—–~～至到])|度?(?:以来|起|开始|以后|之后|以前|之前|年?底|末|初|伊始|来[，,的]))|年度?[ 　]?(?:年底|年末|年初))/y;
const compared = "较比";
const comparedAfter = /^[^，。；、]{0,12}(?:相比|比较|对比|持平|同期)/;
const ofPlans = /计划|安排|打算|思路|部署|要点|谋划|展望|目标|规划|任务|下一步|下步|重点|方向/;
const phraseEnd = /及|和|与|暨|、|，|,|；|;|。/;

/** What the headings of follow-up work (整改、反馈、回头看) are recognised by: it is about earlier years. */
export const followUp = /整改|反馈|回头看|巡视|巡察|督察|督导|督查|考核|评估|销号|改进情况|遗留/;

const digitOf: Readonly<Record<string, string>> = {
  〇: "0",
  "○": "0",
  零: "0",
  O: "0",
  o: "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

function toYear(text: string): number {
  const year = Number(text);
  if (!Number.isNaN(year)) return year;
  let plain = "";
  for (const character of text) {
    const code = character.charCodeAt(0);
    plain += digitOf[character] ?? (code >= 0xff10 ? String.fromCharCode(code - 0xfee0) : character);
  }
  return Number(plain);
}

const startsAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Where the first character from an offset on stands that a year can begin with; the end of the text where there is none. */
function firstDigitFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isOneOf(text.charCodeAt(at), firstDigits)) at += 1;
  return at;
}

/** Whether a text holds any digit that a year can begin with: most headings do not. */
export const mayNameYear = (text: string): boolean => firstDigitFrom(text, 0) < text.length;

/** The years and spans of years in a text, each with its offset. The expression is tried only where one can begin. */
function spansAndYears(text: string): readonly (readonly [at: number, written: string])[] {
  const found: (readonly [number, string])[] = [];
  for (let at = firstDigitFrom(text, 0); at < text.length; at = firstDigitFrom(text, at + 1)) {
    spanOrYear.lastIndex = at;
    const match = spanOrYear.exec(text);
    if (!match) continue;
    found.push([at, match[0]]);
    at += match[0].length - 1;
  }
  return found;
}

/**
 * The years that a short text names as its own. Left out are years in 《》 and in document numbers, spans of years, days and moments (2024年1月15日, 2021年以来, 2023年底),
 * and years that something is compared with (较2022年).
 */
export function namedYears(text: string): readonly NamedYear[] {
  if (!mayNameYear(text)) return none;
  const plain = text.includes("《") ? text.replace(title, (match) => "　".repeat(match.length)) : text;
  const found: { year: number; range: Range }[] = [];
  for (const [from, digits] of spansAndYears(plain)) {
    const to = from + digits.length;
    // Four characters are a single year, more a span.
    if (digits.length !== 4 || !startsAt(asYear, plain, to) || startsAt(asMoment, plain, to)) continue;
    if (isOneOf(plain.charCodeAt(from - 1), compared) || comparedAfter.test(plain.slice(to, to + 18))) continue;
    found.push({ year: toYear(digits), range: [from, to] });
  }
  if (found.length === 0) return none;
  return found.map(({ year, range }, index) => {
    const behind = plain.slice(range[1], found[index + 1]?.range[0] ?? plain.length);
    const end = behind.search(phraseEnd);
    return { year, range, planned: ofPlans.test(end < 0 ? behind : behind.slice(0, end)) };
  });
}

/** Whether a text holds any year at all, in full (2023, 二〇二三) or short (23年). */
export function holdsYear(text: string): boolean {
  if (!mayNameYear(text)) return false;
  return spanIn(text) || /(?<![0-9０-９])[12１２][0-9０-９][ 　]?年/.test(text);
}

function spanIn(text: string): boolean {
  for (const [, digits] of spansAndYears(text.replace(title, ""))) if (digits.length === 4) return true;
  return false;
}
