import { isOneOf } from "../text/clause.js";
import { isCommonHan } from "../text/count.js";
import { isDateLine, isOrganLine } from "./end-words.js";
import type { Row } from "./row.js";

const dashed = /^[-—–－―─·.~〜|\s]{1,6}\d{1,4}[-—–－―─·.~〜|\s]{1,6}$/;
const named =
  /^(?:第(?:\d{1,4}|[一二三四五六七八九十百]{1,4})页(?:[,，/／(（]?共(?:\d{1,4}|[一二三四五六七八九十百]{1,4})页[)）]?)?|Page\d{1,4}(?:of\d{1,4})?|\d{1,4}\/\d{1,4}|共\d{1,4}页)$/i;
const lone = /^\d{1,4}$/;

/** Whether a row may be one of these: of Chinese characters only 第 and 共 begin one, of brackets none. */
function mayBeNumber({ text, cells }: Row): boolean {
  const first = text.charCodeAt(0);
  return !cells && !isOneOf(first, "（(") && (!isCommonHan(first) || isOneOf(first, "第共"));
}

/**
 * The rows that are page numbers: — 2 —, 第2页 共5页, 3/12, and a lone 2 at a page break, on the last line, or in a run of lone numbers that count on (1 … 2 … 3) with
 * text between them.
 */
export function pageNumbersOf(rows: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>();
  let before: { readonly index: number; readonly value: number } | undefined;
  rows.forEach((row, index) => {
    if (!mayBeNumber(row) || row.plain.length > 20) return;
    const { plain, page } = row;
    if (dashed.test(plain) || named.test(plain)) found.add(index);
    if (!lone.test(plain)) return;
    const value = Number(plain);
    if (page || rows[index + 1]?.page) found.add(index);
    if (value === 0 || value > 300) return;
    if (index === rows.length - 1) found.add(index);
    if (before && value === before.value + 1 && index - before.index >= 2) found.add(index).add(before.index);
    before = { index, value };
  });
  return found;
}

const sentenceMark = /[。；，,;]/;
const withoutFigures = (plain: string): string => plain.replace(/\d|年度?/g, "");

const noHeads: ReadonlySet<number> = new Set();

/** The rows that repeat at the head (or foot) of pages: beside a page break or a page number, and standing so twice, or saying what the title says. */
export function runningHeads(rows: readonly Row[], numbers: ReadonlySet<number>): ReadonlySet<number> {
  if (numbers.size === 0 && !rows.some(({ page }) => page)) return noHeads;
  const beside: number[] = [];
  // The title's lines are among the first; text that stands there, too, is none of them.
  const first = rows.findIndex(({ plain }, index) => index >= 12 || sentenceMark.test(plain));
  const titleRows = rows.slice(0, first < 0 ? 12 : first);
  const title = titleRows.map(({ plain }) => withoutFigures(plain)).join("");
  rows.forEach(({ plain, cells, page }, index) => {
    if (plain.length > 60 || plain.length < 4 || cells || index === 0) return;
    if (page || numbers.has(index - 1) || rows[index + 1]?.page || numbers.has(index + 1)) beside.push(index);
  });
  const seen = new Map<string, number[]>();
  for (const index of beside) {
    const key = withoutFigures((rows[index] as Row).plain);
    const list = seen.get(key);
    if (list) list.push(index);
    else seen.set(key, [index]);
  }
  const heads = new Set<number>();
  for (const [key, list] of seen) {
    if (key.length < 4 || /[。；，：,;:]$/.test(key)) continue;
    const [only] = list.length === 1 ? list : [];
    // An organ's name over a date is the sign-off, also on top of a page.
    if (only !== undefined && isOrganLine((rows[only] as Row).plain) && isDateLine(rows[only + 1]?.plain ?? "")) continue;
    const atBreak = list.filter((index) => (rows[index] as Row).page || numbers.has(index - 1));
    if (list.length >= 2 || (atBreak.length > 0 && key.length >= 8 && title.includes(key) && (list[0] ?? 0) >= titleRows.length))
      for (const index of list) heads.add(index);
  }
  return heads;
}
