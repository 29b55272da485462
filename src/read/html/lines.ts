import type { Cell, Line } from "../../text/line.js";
import type { Piece } from "../../text/source.js";
import { type HtmlElement, type HtmlText, isElement } from "./tree.js";

/** A line of the page, with what the page says about its place. */
export interface PageLine extends Line {
  /** The innermost element that holds the line. */
  readonly container: HtmlElement;
  /** How much of its text stands in links, from 0 to 1. */
  readonly linked: number;
}

const blocks = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "center",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "hr",
  "html",
  "li",
  "main",
  "menu",
  "nav",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "caption",
  "ul",
  "tbody",
  "thead",
  "tfoot",
  "tr",
  "td",
  "th",
]);

const isHan = (character: string): boolean => /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]$/.test(character);

/** Collects the text of one line: white space collapsed as a browser does, every character tied to the source. */
class LineBuilder {
  text = "";
  pieces: Piece[] = [];
  linkedLength = 0;
  private space: { from: number; to: number; breaks: boolean } | undefined;

  /** Adds text; `preformatted` keeps its white space. */
  add({ data, from, to }: HtmlText, linked: boolean, preformatted: boolean): void {
    const exact = data.length === to - from;
    for (let index = 0; index < data.length; ) {
      const start = index;
      while (index < data.length && (preformatted || !isCollapsible(data.charCodeAt(index)))) index += 1;
      if (index > start) {
        this.flushSpace(data.charAt(start));
        const at = this.text.length;
        this.text += data.slice(start, index);
        this.addPiece(
          exact ? { at, length: index - start, from: from + start, to: from + index } : { at, length: index - start, from, to },
        );
        if (linked) this.linkedLength += index - start;
      }
      const gap = index;
      let breaks = false;
      while (index < data.length && isCollapsible(data.charCodeAt(index))) {
        breaks ||= data.charCodeAt(index) === 10 || data.charCodeAt(index) === 13;
        index += 1;
      }
      if (index > gap) {
        const span = exact ? { from: from + gap, to: from + index } : { from, to };
        this.space = { from: this.space?.from ?? span.from, to: span.to, breaks: breaks || (this.space?.breaks ?? false) };
      }
    }
  }

  /** A run of white space becomes one space; a line break of the source between two Chinese characters is nothing. */
  private flushSpace(next: string): void {
    const { space } = this;
    this.space = undefined;
    if (!space || this.text === "" || (space.breaks && isHan(this.text.slice(-1)) && isHan(next))) return;
    this.addPiece({ at: this.text.length, length: 1, from: space.from, to: space.to });
    this.text += " ";
  }

  private addPiece(piece: Piece): void {
    const last = this.pieces.at(-1);
    if (last && last.to === piece.from && last.length === last.to - last.from && piece.length === piece.to - piece.from) {
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + piece.length, to: piece.to };
    } else this.pieces.push(piece);
  }
}

const isCollapsible = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13 || code === 12;

/** Reads a page as lines: one for each block, line break and table row. */
export function linesOf(root: HtmlElement): PageLine[] {
  const lines: PageLine[] = [];
  let builder = new LineBuilder();
  let tables = 0;

  const flush = (container: HtmlElement, level?: number): void => {
    if (builder.text !== "") {
      const { text, pieces, linkedLength } = builder;
      lines.push({ text, pieces, container, linked: linkedLength / text.length, starts: true, ...(level !== undefined && { level }) });
    }
    builder = new LineBuilder();
  };
  const walk = (element: HtmlElement, container: HtmlElement, linked: boolean, preformatted: boolean, level: number | undefined): void => {
    for (const child of element.children) {
      if (!isElement(child)) {
        if (!preformatted) builder.add(child, linked, false);
        else {
          let from = 0;
          for (const part of child.data.split(/(\r\n|\r|\n)/)) {
            if (/^[\r\n]/.test(part)) flush(container, level);
            else if (part !== "") builder.add({ data: part, from: child.from + from, to: child.from + from + part.length }, linked, true);
            from += part.length;
          }
        }
        continue;
      }
      const { name } = child;
      if (name === "br") flush(container, level);
      else if (name === "table" && isDataTable(child)) {
        flush(container, level);
        tables += 1;
        for (const row of rowsOf(child)) {
          const cells = row.map(cellOf);
          const pieces = cells.flatMap((cell) => cell.pieces);
          if (cells.some((cell) => cell.text !== "")) {
            lines.push({
              text: cells.map((cell) => cell.text).join("\t"),
              pieces,
              cells,
              table: tables,
              container: child,
              linked: 0,
              starts: true,
            });
          }
        }
      } else if (blocks.has(name)) {
        flush(container, level);
        const heading = /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : undefined;
        walk(child, child, linked, preformatted || name === "pre", heading ?? level);
        flush(child, heading ?? level);
      } else walk(child, container, linked || name === "a", preformatted, level);
    }
  };
  walk(root, root, false, false, undefined);
  flush(root);
  return lines;
}

function rowsOf(table: HtmlElement): HtmlElement[][] {
  const rows: HtmlElement[][] = [];
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === "tr")
        rows.push(child.children.filter((cell): cell is HtmlElement => isElement(cell) && (cell.name === "td" || cell.name === "th")));
      else if (child.name !== "table") visit(child);
    }
  };
  visit(table);
  return rows;
}

/** A table holds data when it has at least two columns, no table inside, and no cell with the length of a report's text; every other table only lays the page out. */
function isDataTable(table: HtmlElement): boolean {
  const rows = rowsOf(table);
  return rows.some((row) => row.length > 1) && rows.every((row) => row.every((cell) => !hasTable(cell) && textLength(cell) <= 400));
}

const hasTable = (element: HtmlElement): boolean =>
  element.children.some((child) => isElement(child) && (child.name === "table" || hasTable(child)));

/** Length of the text under an element, up to a little more than 400. */
function textLength(element: HtmlElement): number {
  let length = 0;
  for (const child of element.children) {
    length += isElement(child) ? textLength(child) : child.data.trim().length;
    if (length > 400) break;
  }
  return length;
}

function cellOf(cell: HtmlElement): Cell {
  const builder = new LineBuilder();
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (isElement(child)) visit(child);
      else builder.add(child, false, false);
    }
  };
  visit(cell);
  return { text: builder.text, pieces: builder.pieces };
}
