import { isOneOf } from "./clause.js";
import { isDigit } from "./count.js";
import { parseNumeral } from "./numeral.js";

/** A calendar date `YYYY-MM-DD` (ISO 8601). No time zone: a date is a date. */
export type IsoDate = string;

/** A day of the year `MM-DD`. */
export type MonthDay = string;

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Whether three numbers make a calendar date between the years 1000 and 9999. */
export function isDate(year: number, month: number, day: number): boolean {
  return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a value is a real calendar date written `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  return isDate(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8)));
}

/** Writes a date as `YYYY-MM-DD`. */
export function toIsoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The date `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Today's date in China (UTC+8). */
export function todayInChina(): IsoDate {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** A date as written in a document. A date without a day has no `date`. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  readonly date?: IsoDate;
  /** Where it stands in the text, UTF-16 units. */
  readonly range: readonly [number, number];
}

const digit = "[0-9０-９]";
const space = "[ \\t\\u00a0\\u3000]{0,8}";
const chinese = "[〇○零一二三四五六七八九十]";
const arabicDate = new RegExp(
  `(${digit}{4})${space}(?:年${space}(${digit}{1,2}|元)${space}月(?:${space}(${digit}{1,2})${space}[日号]?)?|[-./－．／](${digit}{1,2})[-./－．／](${digit}{1,2})(?!${digit}))`,
  "y",
);
const chineseDate = new RegExp(
  `([〇○零Oo0０一二三四五六七八九]{4})${space}年${space}(${chinese}{1,3}|元)${space}月(?:${space}(${chinese}{1,3})${space}[日号])?`,
  "y",
);
const isYearDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isDigit(code) || isOneOf(code, "〇○零Oo一二三四五六七八九");
};
const numberOf = (part: string | undefined): number | undefined =>
  part === undefined ? undefined : part === "元" ? 1 : parseNumeral(part);

/**
 * Reads the date that begins at `at`: 2023年12月4日, 2023.12.4, 2023-12-04, 2023/12/4, 二〇二三年十二月四日, with full-width digits or spaces inside.
 * A year and month without a day gives a {@link WrittenDate} without `day` and `date`; an impossible date gives `undefined`.
 */
export function dateAt(text: string, at: number): WrittenDate | undefined {
  // Both forms begin with a year of four digits or numerals.
  if (at + 4 > text.length || !isYearDigit(text, at) || !isYearDigit(text, at + 3)) return undefined;
  arabicDate.lastIndex = at;
  chineseDate.lastIndex = at;
  const match = arabicDate.exec(text) ?? chineseDate.exec(text);
  if (!match) return undefined;
  const year = numberOf(match[1]) ?? 0;
  const month = numberOf(match[2] ?? match[4]) ?? 0;
  const day = numberOf(match[3] ?? match[5]);
  const range = [at, at + match[0].length] as const;
  if (day === undefined) return isDate(year, month, 1) ? { year, month, range } : undefined;
  return isDate(year, month, day) ? { year, month, day, date: toIsoDate(year, month, day), range } : undefined;
}

/** The first date written in a text, or `undefined`. */
export function findDate(text: string): WrittenDate | undefined {
  for (let at = 0; at < text.length; at++) {
    const found = dateAt(text, at);
    if (found) return found;
  }
  return undefined;
}
