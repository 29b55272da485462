import type { Line } from "../../text/line.js";
import type { Spanned } from "../../text/pieces.js";
import { join } from "../../text/pieces.js";
import { numberAt } from "../number.js";
import { LineBuilder } from "./builder.js";
import { blocks, headingLevel, isPreformatted } from "./elements.js";
import { listNumbers } from "./list.js";
import { cellsOf, dataRowsOf, rowText } from "./table.js";
import { type HtmlElement, type HtmlText, isElement } from "./tree.js";

/** A line of the page, with what the page says about its place. */
export interface PageLine extends Line {
  /** The innermost element that holds the line. */
  readonly container: HtmlElement;
  /** How much of its text stands in links, from 0 to 1. */
  readonly linked: number;
}

/** What holds for everything under an element. */
interface Setting {
  readonly container: HtmlElement;
  readonly linked: boolean;
  readonly preformatted: boolean;
  readonly level: number | undefined;
}

/** Reads a page as lines: one for each block, line break and table row. A page without any block is plain text. */
export function linesOf(root: HtmlElement): PageLine[] {
  const lines: PageLine[] = [];
  let builder = new LineBuilder();
  let tables = 0;
  /** Whether a block ended since the last line, and how many line breaks stand since then. */
  let starts = true;
  let breaks = 0;
  /** The number of a list item, which goes before its first words. */
  let number = "";

  const flush = ({ container, level }: Setting): void => {
    if (builder.isEmpty()) return;
    const { text, pieces, linkedLength } = builder;
    builder = new LineBuilder();
    // Spaces that do not collapse are an empty line to the eye.
    if (text.trim() === "") return;
    let words: Spanned = { text, pieces };
    if (number !== "" && !numberAt(text.trimStart())) words = join([{ text: number, pieces: [] }, words]);
    number = "";
    lines.push({
      ...words,
      container,
      linked: linkedLength / text.length,
      ...(starts && { starts }),
      ...(breaks > 1 && { blank: true }),
      ...(level !== undefined && { level }),
    });
    starts = false;
    breaks = 0;
  };
  const end = (setting: Setting): void => {
    flush(setting);
    starts = true;
  };
  const addPreformatted = ({ data, from, to }: HtmlText, setting: Setting): void => {
    const exact = data.length === to - from;
    let at = 0;
    for (const part of data.split(/(\r\n|\r|\n)/)) {
      const span = exact ? { from: from + at, to: from + at + part.length } : { from, to };
      if (/^[\r\n]/.test(part)) {
        flush(setting);
        breaks += 1;
      } else if (part !== "") builder.add({ data: part, ...span }, setting.linked, true);
      at += part.length;
    }
  };
  const addRows = (table: HtmlElement, rows: readonly (readonly HtmlElement[])[]): void => {
    tables += 1;
    for (const cells of cellsOf(rows)) {
      if (cells.some(({ text }) => text.trim() !== ""))
        lines.push({ ...rowText(cells), cells, table: tables, container: table, linked: 0, starts: true });
    }
  };
  const walk = (element: HtmlElement, setting: Setting): void => {
    const numbers = listNumbers(element);
    for (const child of element.children) {
      if (!isElement(child)) {
        if (setting.preformatted) addPreformatted(child, setting);
        else builder.add(child, setting.linked, false);
        continue;
      }
      const { name } = child;
      if (name === "br") {
        flush(setting);
        breaks += 1;
        continue;
      }
      const preformatted = setting.preformatted || isPreformatted(child);
      if (!blocks.has(name)) {
        // An anchor without an address is a place to jump to: Word puts whole paragraphs into such.
        const linked = setting.linked || (name === "a" && "href" in child.attributes);
        const same = linked === setting.linked && preformatted === setting.preformatted;
        walk(child, same ? setting : { ...setting, preformatted, linked });
        continue;
      }
      end(setting);
      const rows = name === "table" ? dataRowsOf(child) : undefined;
      if (rows) {
        const caption = child.children.find((part): part is HtmlElement => isElement(part) && part.name === "caption");
        const inside = { ...setting, container: child };
        if (caption) walk(caption, inside);
        end(inside);
        addRows(child, rows);
        continue;
      }
      if (numbers) number = numbers(child);
      const inside = { container: child, linked: setting.linked, preformatted, level: headingLevel(name) ?? setting.level };
      walk(child, inside);
      end(inside);
    }
  };
  const whole: Setting = { container: root, linked: false, preformatted: isPlain(root), level: undefined };
  walk(root, whole);
  end(whole);
  return lines;
}

/** Whether a page breaks no line anywhere: plain text under the name of a page. */
function isPlain(element: HtmlElement): boolean {
  return element.children.every(
    (child) => !isElement(child) || (child.name !== "br" && (!blocks.has(child.name) || isFrame(child.name)) && isPlain(child)),
  );
}

const isFrame = (name: string): boolean => name === "html" || name === "body";
