import { hullOf, type Spanned, slice, trim, without } from "../text/pieces.js";
import type { ResidueKind, Span } from "../text/source.js";
import { longestLine } from "./limits.js";
import { metadataOf, openValue } from "./metadata.js";
import type { Mined, MinedField } from "./mined.js";
import { kindOf, mayBeOfPage } from "./page-words.js";
import { pageNumbersOf, runningHeads } from "./pages.js";
import { Row } from "./row.js";

/** Something of the page or the editor that was taken out (残留内容). */
export interface Residue {
  readonly kind: ResidueKind;
  readonly span: Span;
  readonly text: string;
}

/** What is left of the lines, and what the page told. */
export interface Stripped {
  readonly rows: Row[];
  readonly residues: Residue[];
  readonly mined: Mined[];
}

const editorMark =
  /\[bookmark:[^[\]\n]*\]|\{?\s?PAGE\s{1,4}\\\*\s{1,4}MERGEFORMAT\s?\d{0,4}\s?\}?|HYPERLINK\s{1,4}"[^"\n]*"(?:\s\\[a-z]\s"[^"\n]*")?|错误[!！]未找到引用源。?|Error! (?:Reference source not found|Bookmark not defined)\./g;
const editorSign = /\[bookmark:|MERGEFORMAT|HYPERLINK|未找到引用源|Error! /;

/**
 * Takes out what belongs to the page, the printer or the editor and not to the report (去除残留内容), and keeps what it tells of the report: the day of publication,
 * the index number, the document number, the publisher.
 */
export function stripFurniture(given: readonly Row[], sourceText: string): Stripped {
  const residues: Residue[] = [];
  const mined: Mined[] = [];
  const rows: Row[] = [];
  const drop = (kind: ResidueKind, { pieces, text }: Spanned): void => {
    const span = hullOf(pieces);
    if (span) residues.push({ kind, span, text });
  };
  const numbers = pageNumbersOf(given);
  const heads = runningHeads(given, numbers);
  const marked = editorSign.test(sourceText);
  // The report's text lies between the first and the last row that is clearly of it.
  let firstBody = given.findIndex((row) => isBody(row));
  let lastBody = given.length - 1;
  while (lastBody >= 0 && !isBody(given[lastBody] as Row)) lastBody -= 1;
  if (firstBody < 0) firstBody = given.length;
  let awaited: MinedField | "" | undefined;
  let turned = false;
  const pages = lostPages(given, numbers, firstBody);

  given.forEach((original, index) => {
    // What follows a page number begins a page.
    let row = turned && !original.page ? new Row({ ...original, page: true }) : original;
    // Behind a page that was left out nothing continues what stood before it.
    if (pages.has(index) && !row.starts) row = new Row({ ...row, starts: true });
    turned = turned && (heads.has(index) || numbers.has(index));
    if (marked && row.text.length <= longestLine && editorSign.test(row.text)) {
      for (const match of row.text.matchAll(editorMark)) drop("editor-mark", slice(row, match.index, match.index + match[0].length));
      row = new Row({ ...row, ...trim(without(row, editorMark)), cells: undefined });
      if (row.text === "") return;
    }
    if (heads.has(index)) {
      drop("running-head", row);
      return;
    }
    const where = index < firstBody ? "before" : index > lastBody ? "after" : "inside";
    const outside = where !== "inside";
    if (awaited !== undefined) {
      const field = awaited;
      awaited = undefined;
      if (outside && row.text.length <= 80 && !metadataOf(row, where) && !(field !== "title" && /报告|总结/.test(row.plain))) {
        const one = openValue(row, field);
        if (one) mined.push(one);
        drop("metadata", row);
        return;
      }
    }
    if (!row.cells && !mayBeOfPage(row, outside || numbers.has(index))) {
      rows.push(row);
      return;
    }
    if (numbers.has(index)) {
      turned = true;
      drop("page-number", row);
      return;
    }
    const kind = row.cells ? undefined : kindOf(row, outside);
    if (kind) {
      drop(kind, row);
      return;
    }
    const metadata = metadataOf(row, where);
    if (metadata) {
      mined.push(...metadata.mined);
      awaited = metadata.open;
      drop(metadata.countsOnly ? "view-count" : "metadata", slice(row, metadata.from));
      const before = trim(slice(row, 0, metadata.from));
      if (before.text === "") return;
      const rest = new Row({ ...row, ...before, cells: undefined });
      const kindOfRest = kindOf(rest, outside);
      if (kindOfRest) drop(kindOfRest, rest);
      else rows.push(rest);
      return;
    }
    rows.push(row);
  });
  return { rows, residues, mined };
}

const pageNumber = /^[^共\d]{0,6}(\d{1,4})/;
const noPages: ReadonlySet<number> = new Set();

/** The rows that stand behind a lost page: where the pages' numbers jump (第2页, then 第4页). Numbers at the foot count for what stands above them. */
function lostPages(rows: readonly Row[], numbers: ReadonlySet<number>, firstBody: number): ReadonlySet<number> {
  if (numbers.size < 2) return noPages;
  const places = [...numbers].sort((a, b) => a - b);
  const atFoot = (places[0] as number) > firstBody;
  const lost = new Set<number>();
  let before: { readonly index: number; readonly value: number } | undefined;
  for (const index of places) {
    const value = Number(pageNumber.exec((rows[index] as Row).plain)?.[1]);
    if (before && value > before.value + 1) {
      // Running heads may stand beside the number; one of them starts as well as any other line.
      const from = atFoot ? before.index + 1 : index + 1;
      for (let at = from; at < Math.min(from + 3, rows.length); at++) lost.add(at);
    }
    before = { index, value };
  }
  return lost;
}

/** A row that can only be the report's own: a numbered heading, or a long paragraph. */
function isBody(row: Row): boolean {
  if (row.cells) return false;
  if (row.text.length >= 60 && /[。；，]/.test(row.text) && !/^[^。]{0,40}(?:发布|来源|浏览|点击)[^。]{0,12}[:：]/.test(row.text))
    return true;
  const { number } = row;
  return number !== undefined && number.numerals === "chinese" && row.text.length - number.end >= 4;
}
