import { isOrganName } from "../model/issuer.js";
import { endsIn, isOneOf } from "../text/clause.js";
import { hullOf, join, type Spanned } from "../text/pieces.js";
import type { Span } from "../text/source.js";
import { isDateLine, startsEndMatter } from "./end-words.js";
import { closers, isHeadsPartHeading } from "./headings.js";
import { Row } from "./row.js";

/** What ends a paragraph. */
const terminals = "。！？；：.!?;:…";
const continues = /^[，,、；;。：:）)》”’】的和与及等]/;
const openers = "，,、“‘（(《〈「『";
/** Words that begin a paragraph and hardly ever continue one broken in the middle. */
const opener =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|同时|此外|另外|首先|其次|再次|最后|一方面|另一方面|下一步|今后|截至|截止|(?:19|20)\d\d\s?年|今年|近年来|一年来|全年|我[镇乡局县市区委办街厅]|第[一二三四五六七八九十])/;
const oneCharacter = /^[\u4e00-\u9fff][，,、。；;]/;
/** A number that stands alone on its line, its words on the next. */
const loneNumber = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])$/;
const listMarks = "，,、";
const sentenceEnd = /[。；]/;
/** A title longer than most: 中共X镇委员会X镇人民政府关于2024年度法治政府建设情况的报告. */
const titleEnds = ["报告", "总结", "汇报"];
const sentence = /[，。；、,;]/;

/** How the lines of a text were broken: by hand at a fixed width (硬换行), and whether a paragraph begins with an indent. */
interface Layout {
  /** The width of a full line in columns; `undefined` where lines are paragraphs. */
  readonly full: number | undefined;
  readonly indented: boolean;
  /** Whether paragraphs are set apart by blank lines (段间空行). */
  readonly spaced: boolean;
}

/** Whether a text ends as a sentence does, closing quotation marks and brackets aside. */
function endsSentence(text: string): boolean {
  for (let at = text.length - 1; at >= Math.max(0, text.length - 3); at--) {
    const code = text.charCodeAt(at);
    if (isOneOf(code, terminals)) return true;
    if (!isOneOf(code, closers)) return false;
  }
  return false;
}

/** Display width: Han characters and full-width marks take two columns. */
function widthOf({ text, indent }: Row): number {
  let width = indent;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) >= 0x1100 ? 2 : 1;
  return width;
}

/** Whether a row is wider than so many columns, which its length alone nearly always tells. */
function isWider(row: Row, columns: number): boolean {
  const { length } = row.text;
  return row.indent + length > columns || (row.indent + length * 2 > columns && widthOf(row) > columns);
}

function layoutOf(rows: readonly Row[]): Layout {
  const wide = rows.filter(({ text, cells, starts }) => text.length >= 12 && !cells && !starts);
  // Headings are short on purpose and tell nothing of the width.
  const open = wide.filter(({ text, number }) => text.length <= 75 && !endsSentence(text) && (number === undefined || sentence.test(text)));
  const indentedRows = wide.filter(({ text, indent }) => indent > 0 && text.length >= 20).length;
  const indented = indentedRows >= 2 && indentedRows * 4 >= wide.filter(({ text }) => text.length >= 20).length;
  if (open.length < 5 || open.length * 10 < wide.length * 3) return { full: undefined, indented, spaced: false };
  const widths = open.map(widthOf).sort((a, b) => a - b);
  const full = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const near = widths.filter((width) => width >= full - 8).length;
  // No line of a wrapped text is longer than its full lines; headings of one length between long paragraphs only look like it.
  const over = wide.filter((row) => isWider(row, full + 10)).length;
  // Where not one line is longer, fewer full lines will do: titles, organs and dates are most of the others in a short text.
  const share = over === 0 && near >= 5 ? 4 : 6;
  const wrapped = near * 10 >= widths.length * share && over * 5 <= wide.length && full <= 150;
  return { full: wrapped ? full : undefined, indented, spaced: wrapped && isSpaced(rows, full) };
}

/** Blank lines stand where sentences end, and hardly anywhere else. */
function isSpaced(rows: readonly Row[], full: number): boolean {
  let ends = 0;
  let parted = 0;
  let open = 0;
  let held = 0;
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next === undefined || row.cells || next.cells || row.text.length < 12 || next.page) return;
    if (endsSentence(row.text)) {
      ends += 1;
      if (next.blank) parted += 1;
    } else if (widthOf(row) >= full - 8 && sentence.test(row.text)) {
      open += 1;
      if (!next.blank) held += 1;
    }
  });
  return ends >= 3 && parted * 10 >= ends * 7 && held * 10 >= open * 8;
}

/** Whether `next` continues the paragraph that `row` breaks off (接续): at a wrapped line's end, or across a page break. */
function continuesParagraph(row: Row, next: Row, after: Row | undefined, layout: Layout): boolean {
  if (next.starts || next.cells || row.cells || row.level !== undefined || next.level !== undefined) return false;
  const { number } = next;
  const { full, indented, spaced } = layout;
  const isIndented = next.indent >= 2 && indented;
  const isAlone = row.text.length <= 6 && loneNumber.test(row.text);
  // Where lines are paragraphs, nearly all end here.
  if (!isAlone && full === undefined && (isIndented || next.isNumbered || endsSentence(row.text))) return false;
  if (startsEndMatter(next.plain) || isDateLine(next.plain)) return false;
  if (isAlone) return number === undefined;
  if (full !== undefined) {
    const filled = widthOf(row) >= full - 8;
    if (isIndented || (spaced && next.blank && !next.page)) return false;
    if (spaced && !next.blank && !number) return !standsAlone(row, next, after);
    if (next.isNumbered && row.isNumbered && isUnmarked(row)) return false;
    if (isWhole(row, filled) || isFrame(row, next, after)) return false;
    if (indented) return filled || (!endsSentence(row.text) && !standsAlone(row, next, after));
    if (next.isNumbered && (endsSentence(row.text) || !filled)) return false;
    if (endsSentence(row.text)) return filled && !next.blank && !number;
    return filled || (!next.blank && !standsAlone(row, next, after));
  }
  const heading = row.number;
  if (heading && !/[。！？]/.test(row.text) && row.text.length <= 70) return continuesHeading(row.text, next, after);
  if (isHeadsPartHeading(row.text)) return false;
  if (!sentence.test(row.text) && ((row.text.length < 35 && !next.page) || titleEnds.some((end) => row.plain.endsWith(end)))) return false;
  if (isOrganName(next.plain) && (after === undefined || isDateLine(after.plain))) return false;
  if (endsIn(row.text, closers)) return continues.test(next.text);
  if (endsIn(row.text, listMarks)) return !oneCharacter.test(next.text) && !/^[一二三四五六七八九十]{1,2}是/.test(next.text);
  if (endsIn(row.text, openers)) return true;
  return (
    !opener.test(next.text) &&
    !oneCharacter.test(next.text) &&
    (endsSentence(next.text) || sentence.test(next.text) || next.text.length >= 35)
  );
}

/** A title, or a numbered heading that says all it has to say, among wrapped lines: also where it fills its line. */
function isWhole(row: Row, filled: boolean): boolean {
  const { text, number } = row;
  if (endsSentence(text) || endsIn(text, listMarks)) return false;
  if (number && !number.weak && number.rank <= 2) return !filled || (isUnmarked(row) && lastWord.test(text));
  return isUnmarked(row) && titleEnds.some((end) => text.endsWith(end)) && text.length >= 10;
}

/** Whether the words behind the number have no mark of a sentence. */
const isUnmarked = ({ text, number }: Row): boolean => !sentence.test(number ? text.slice(number.end) : text);

/** Lines of the document's frame, however full: an addressee or a lead that ends in a colon, number and 签发人, the signature behind a sentence. */
function isFrame(row: Row, next: Row, after: Row | undefined): boolean {
  if (/[：:]$/.test(row.text) || (row.text.length < 60 && /^[^，。]{1,20}〔\d{4}〕[^，。]{1,8}号(?:$|签)|^签发人[:：]/.test(row.plain)))
    return true;
  return endsSentence(row.text) && isOrganName(next.plain) && (after === undefined || isDateLine(after.plain) || isOrganName(after.plain));
}

/** What a heading of a part ends in; not 职责, behind which it often goes on. */
const lastWord = /(?:情况|成效|原因|问题|不足|安排|打算|思路|计划|举措)$/;

/** A title line, an organ's name, a date: lines that are short on purpose. */
function standsAlone(row: Row, next: Row, after: Row | undefined): boolean {
  if (row.text.length < 20 && !sentence.test(row.text)) return true;
  if (isOrganName(row.plain) || isDateLine(row.plain)) return true;
  return isOrganName(next.plain) && (after === undefined || isDateLine(after.plain) || isOrganName(after.plain));
}

/** A heading over two lines (标题换行). */
function continuesHeading(heading: string, { text: next, number }: Row, after: Row | undefined): boolean {
  if (next.length > 45 || number) return false;
  if (endsIn(heading, openers) || "的和与及".includes(heading.slice(-1))) return true;
  const unsaid = !/[。；，：！？]/.test(next);
  if (/^[和与及的、，以]/.test(next) && unsaid && next.length <= 25) return true;
  // 第一责任 / 人职责情况: a fragment that is no sentence, before the text goes on.
  return (
    unsaid &&
    next.length <= 12 &&
    heading.length >= 18 &&
    after !== undefined &&
    (after.number !== undefined || sentenceEnd.test(after.text)) &&
    !isOrganName(next)
  );
}

/** Joins lines that are one paragraph: wrapped lines, and paragraphs that a page break split. What was joined keeps the stretches between in `breaks`. */
export function joinParagraphs(rows: readonly Row[]): readonly Row[] {
  const layout = layoutOf(rows);
  const joins: boolean[] = rows.map((row, index) => {
    const before = rows[index - 1];
    return before !== undefined && continuesParagraph(before, row, rows[index + 1], layout);
  });
  if (!joins.includes(true)) return rows;
  if (layout.full === undefined) keepGapsOpen(rows, joins);
  const joined: Row[] = [];
  for (let index = 0; index < rows.length; ) {
    const first = rows[index] as Row;
    let end = index + 1;
    while (joins[end]) end += 1;
    if (end === index + 1) joined.push(first);
    else {
      const lines = rows.slice(index, end);
      const breaks: Span[] = [];
      lines.slice(1).forEach((line, offset) => {
        const before = hullOf((lines[offset] as Row).pieces);
        const next = hullOf(line.pieces);
        if (before && next) breaks.push({ start: before.end, end: next.start });
      });
      const spaced: Spanned[] = lines.flatMap((line, offset): Spanned[] => {
        const before = lines[offset - 1];
        // Latin words broken at a line's end keep the space between them.
        return before && /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(line.text) ? [spaceBetween(before, line), line] : [line];
      });
      joined.push(new Row({ ...first, ...join(spaced) }, breaks));
    }
    index = end;
  }
  return joined;
}

function spaceBetween(before: Row, after: Row): { text: string; pieces: { at: number; length: number; from: number; to: number }[] } {
  const start = hullOf(before.pieces)?.end ?? 0;
  const end = hullOf(after.pieces)?.start ?? start;
  return { text: " ", pieces: [{ at: 0, length: 1, from: start, to: end }] };
}

/**
 * Where level-one numbers jump (一、 then 四、), text was probably lost between them, and the one place where a paragraph breaks off there is where it was lost:
 * the two ends are then no paragraph.
 */
function keepGapsOpen(rows: readonly Row[], joins: boolean[]): void {
  let last: { index: number; value: number } | undefined;
  rows.forEach((row, index) => {
    const first = row.text.charAt(0);
    if (!"一二三四五六七八九十".includes(first) || first === "") return;
    const { number } = row;
    if (number?.rank !== 1 || number.weak || number.value === undefined || row.text.length > 80) return;
    if (last && number.value >= last.value + 2) {
      const places: number[] = [];
      let broken = false;
      for (let at = last.index + 1; at <= index; at++) {
        if (joins[at]) places.push(at);
        else if (at < index && isBroken(rows[at - 1] as Row, rows[at] as Row)) broken = true;
      }
      const [only] = places;
      if (!broken && places.length === 1 && only !== undefined) joins[only] = false;
    }
    last = { index, value: number.value };
  });
}

const isBroken = (row: Row, next: Row): boolean =>
  row.text.length >= 35 && !endsSentence(row.text) && !endsIn(row.text, closers) && !row.cells && next.number === undefined;
