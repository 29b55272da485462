import type { Row } from "./row.js";

const dashed = /^[-—–－―─·.~〜|\s]{1,6}\d{1,4}[-—–－―─·.~〜|\s]{1,6}$/;
const named =
  /^(?:第(?:\d{1,4}|[一二三四五六七八九十百]{1,4})页(?:[,，/／(（]?共(?:\d{1,4}|[一二三四五六七八九十百]{1,4})页[)）]?)?|Page\d{1,4}(?:of\d{1,4})?|\d{1,4}\/\d{1,4}|共\d{1,4}页)$/i;
const lone = /^\d{1,4}$/;

/** Whether the row at `index` is a page number: — 2 —, 第2页 共5页, 3/12, or a lone 2 at a page break or in a run 1, 2, 3 of lone numbers. */
export function isPageNumber(rows: readonly Row[], index: number): boolean {
  const { plain, cells } = rows[index] as Row;
  if (plain.length > 20 || cells) return false;
  if (dashed.test(plain) || named.test(plain)) return true;
  if (!lone.test(plain)) return false;
  const next = rows[index + 1];
  if (next?.page || (rows[index] as Row).page) return true;
  const value = Number(plain);
  if (value === 0 || value > 300) return false;
  // A lone number is a page's when its neighbour number stands somewhere else alone, or it is the last line of all.
  return index === rows.length - 1 || lonesNear(rows, index, value);
}

function lonesNear(rows: readonly Row[], index: number, value: number): boolean {
  for (let distance = 2; distance <= 80; distance++) {
    for (const other of [rows[index - distance], rows[index + distance]]) {
      if (other && lone.test(other.plain) && Math.abs(Number(other.plain) - value) === 1) return true;
    }
  }
  return false;
}

const withoutFigures = (plain: string): string => plain.replace(/\d|年度?/g, "");

const numberSign = /\d|页/;
const noHeads: ReadonlySet<number> = new Set();

/** The rows that repeat at the head (or foot) of pages: beside a page break or a page number, and standing so twice, or saying what the title says. */
export function runningHeads(rows: readonly Row[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  let breaks = false;
  rows.forEach(({ plain, page }, index) => {
    if (page) breaks = true;
    if (plain.length <= 20 && numberSign.test(plain) && isPageNumber(rows, index)) numbers.add(index);
  });
  if (!breaks && numbers.size === 0) return noHeads;
  const beside: number[] = [];
  const title = rows
    .slice(0, 12)
    .map(({ plain }) => withoutFigures(plain))
    .join("");
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
    const atBreak = list.filter((index) => (rows[index] as Row).page || numbers.has(index - 1));
    if (list.length >= 2 || (atBreak.length > 0 && key.length >= 8 && title.includes(key) && (list[0] ?? 0) > 3))
      for (const index of list) heads.add(index);
  }
  return heads;
}
