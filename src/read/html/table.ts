import type { Cell } from "../../text/line.js";
import { join } from "../../text/pieces.js";
import type { Piece } from "../../text/source.js";
import { holdsData, longestCell, mostColumns } from "../layout.js";
import { LineBuilder } from "./builder.js";
import { blocks, isPreformatted } from "./elements.js";
import { type HtmlElement, type HtmlText, isElement } from "./tree.js";

const mostRows = 1_000;

const isCell = (node: HtmlElement | HtmlText): node is HtmlElement => isElement(node) && (node.name === "td" || node.name === "th");

function rowsOf(table: HtmlElement): HtmlElement[][] {
  const rows: HtmlElement[][] = [];
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === "tr") rows.push(child.children.filter(isCell));
      else if (child.name !== "table") visit(child);
    }
  };
  visit(table);
  return rows;
}

const hasTable = (element: HtmlElement): boolean =>
  element.children.some((child) => isElement(child) && (child.name === "table" || hasTable(child)));

/** Length of the text under an element, up to a little more than the longest cell. */
function textLength(element: HtmlElement): number {
  let length = 0;
  for (const child of element.children) {
    length += isElement(child) ? textLength(child) : child.data.replace(/[\s\u00a0]/g, "").length;
    if (length > longestCell) break;
  }
  return length;
}

const isMarked = ({ attributes }: HtmlElement): boolean => Number(attributes["border"] ?? 0) > 0;

/**
 * The rows of a table that holds data; `undefined` for one that only lays the page out: with a table or a report's text inside a cell, with words in a single column
 * only, or of a single row that neither a border nor a heading cell marks as data.
 */
export function dataRowsOf(table: HtmlElement): HtmlElement[][] | undefined {
  const rows = rowsOf(table);
  if (rows.some((row) => row.some(hasTable))) return undefined;
  const marked = isMarked(table) || rows.some((row) => row.some(({ name }) => name === "th"));
  return holdsData(
    rows.map((row) => row.map(textLength)),
    marked,
  )
    ? rows
    : undefined;
}

function spanOf(cell: HtmlElement, name: "rowspan" | "colspan", most: number): number {
  const written = Math.trunc(Number(cell.attributes[name] ?? 1));
  return written >= 1 ? Math.min(written, most) : 1;
}

/** The cells of each row, a merged cell repeated as an empty one. */
export function cellsOf(rows: readonly (readonly HtmlElement[])[]): Cell[][] {
  const empty: Cell = { text: "", pieces: [] };
  // For each column, how many rows below a merged cell still covers.
  let covered: number[] = [];
  return rows.map((row) => {
    const cells: Cell[] = [];
    const next: number[] = [];
    const skipCovered = (): void => {
      while ((covered[cells.length] ?? 0) > 0) {
        next[cells.length] = (covered[cells.length] ?? 0) - 1;
        cells.push(empty);
      }
    };
    for (const cell of row) {
      skipCovered();
      const believed = cells.length < mostColumns;
      const down = believed ? spanOf(cell, "rowspan", mostRows) - 1 : 0;
      const across = believed ? spanOf(cell, "colspan", mostColumns - cells.length) : 1;
      for (let nth = 0; nth < across; nth++) {
        next[cells.length] = down;
        cells.push(nth === 0 ? cellOf(cell) : empty);
      }
    }
    skipCovered();
    covered = next;
    return cells;
  });
}

/** The words of a cell on one line. */
function cellOf(cell: HtmlElement): Cell {
  const builder = new LineBuilder();
  let at = 0;
  const visit = (element: HtmlElement, preformatted: boolean): void => {
    const pre = preformatted || isPreformatted(element);
    for (const child of element.children) {
      if (!isElement(child)) {
        builder.add(child, false, pre);
        at = child.to;
      } else if (child.name === "br") builder.addSpace({ from: at, to: at }, "line-break");
      else {
        if (blocks.has(child.name)) builder.addSpace({ from: at, to: at }, "line-break");
        visit(child, pre);
        if (blocks.has(child.name)) builder.addSpace({ from: at, to: at }, "line-break");
      }
    }
  };
  visit(cell, false);
  return { text: builder.text, pieces: builder.pieces };
}

/** The cells of a row as one line, tabs between them. */
export function rowText(cells: readonly Cell[]): { text: string; pieces: readonly Piece[] } {
  return join(cells.flatMap((cell, index) => (index === 0 ? [cell] : [{ text: "\t", pieces: [] }, cell])));
}
