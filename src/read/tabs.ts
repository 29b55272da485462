import type { Cell, Line } from "../text/line.js";
import { hullOf, slice, trim } from "../text/pieces.js";

/** A number that Word set off by a tab, no cell: 一、TAB主要举措. */
const loneNumber = /^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]$/;
const longestCell = 100;
/** Empty cells that a row can have at its ends. */
const mostTabs = 200;

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 0x3000;

/** Tabs among the blanks from an offset on, in a direction: empty cells at a row's beginning or end. */
function tabsFrom(source: string, from: number, step: 1 | -1): number {
  let tabs = 0;
  for (let at = from; isBlank(source.charCodeAt(at)); at += step) if (source.charCodeAt(at) === 9) tabs += 1;
  return tabs;
}

/** A line's cells, where tabs part it; `undefined` where it cannot be a row of a table. */
function cellsOf(line: Line, source: string): Cell[] | undefined {
  const span = hullOf(line.pieces);
  if (!span || line.text.length > 400) return undefined;
  const lead = tabsFrom(source, span.start - 1, -1);
  const trail = tabsFrom(source, span.end, 1);
  if (lead + trail > mostTabs) return undefined;
  if (lead + trail === 0 && !line.text.includes("\t")) return undefined;
  const empty: Cell = { text: "", pieces: [] };
  const cells: Cell[] = Array.from({ length: lead }, () => empty);
  for (let from = 0; from <= line.text.length; ) {
    const tab = line.text.indexOf("\t", from);
    const to = tab < 0 ? line.text.length : tab;
    cells.push(trim(slice(line, from, to)));
    from = to + 1;
  }
  if (cells.some(({ text }) => text.length > longestCell || loneNumber.test(text))) return undefined;
  return [...cells, ...Array.from({ length: trail }, () => empty)];
}

const filled = (cells: readonly Cell[]): number => cells.filter(({ text }) => text !== "").length;

/**
 * Finds tables in plain text as pasted from Word or Excel (制表符分隔的表格): at least two neighbouring lines with the same number of tabs, most of which have two
 * cells or more with words in them. Lines that only begin with a tab, and numbers set off by a tab, are none.
 */
export function withTables(lines: readonly Line[], source: string): readonly Line[] {
  if (!source.includes("\t")) return lines;
  const found: Line[] = [];
  let table = 0;
  for (let index = 0; index < lines.length; ) {
    const rows: Cell[][] = [];
    for (let at = index; at < lines.length; at++) {
      const line = lines[at] as Line;
      if (rows.length > 0 && (line.blank || line.page)) break;
      const cells = cellsOf(line, source);
      if (!cells || (rows[0] && rows[0].length !== cells.length)) break;
      rows.push(cells);
    }
    const many = rows.filter((cells) => filled(cells) > 1).length;
    if (rows.length >= 2 && many * 2 > rows.length) {
      table += 1;
      rows.forEach((cells, nth) => {
        found.push({ ...(lines[index + nth] as Line), cells, table, starts: true });
      });
      index += rows.length;
    } else {
      // A run that is no table has no table inside: its rows are alike.
      const skipped = Math.max(rows.length, 1);
      for (const end = index + skipped; index < end; index++) found.push(lines[index] as Line);
    }
  }
  return found;
}
