import { partsOfHeading } from "../model/part.js";
import { isOneOf } from "../text/clause.js";
import { isDigit } from "../text/count.js";
import { type Spanned, slice, trim } from "../text/pieces.js";
import type { Span } from "../text/source.js";
import type { DraftBlock, DraftSection } from "./draft.js";
import type { NumberHit } from "./number.js";
import type { Row } from "./row.js";
import { tidySpaces } from "./spaces.js";

/**
 * Numbered lines become headings or stay paragraphs (标题与编号段落):
 * - A line without a sentence's end is a heading.
 * - `（一）执法力度不严。由于…`: the first sentence is the heading, run in, when it is at most 40 characters long (60 at level one) and, below （一）, holds no count (13次).
 * - A line that is one whole sentence (`1.强化学习。`) is a heading where text or lower numbers follow under it, else a paragraph that keeps its number.
 * - A level-one number always makes a heading, unless the sentence after it is longer than any heading.
 */
const mostRunIn = 40;
const mostLevelOne = 60;
const mostAlone = 80;

const counted = /\d(?:余|多)?(?:次|件|名|人|个|场|项|期|份|家|户|%|％|万|元|起|处|条|篇|册|台|辆|亩|公里|批|宗)/;
/** Quotation marks and brackets that may stand behind the mark of a sentence's end. */
export const closers = '"”’」』）)】》';
/** A heading's last word before the text goes on without a mark: 存在的不足和原因 我镇… */
const lastWord =
  /^[^，。；：]{2,45}?(?:情况|成效|原因|安排|打算|思路|计划|问题|不足|职责|举措|做法)[\s\u3000]{0,8}(?=一是|我[镇乡局县市区委办厅街]|[镇乡县市局委区]党|[镇乡县市区局]长|局党|党工?委书记|(?:19|20)\d\d\s?年|今年|全[镇乡县市局区]|本[镇乡县市局区]|坚持|认真|严格|按照|深入|通过|虽然|当前|目前|（一）|\(一\)|1[.．、])/;

/** The least that such a heading and the text behind it have. */
const leastTold = 4;
const leastRest = 12;

/** …第一责任人职责，: behind it the heading of the heads' part goes on. */
const firstClause = /^[^，。；：,]{4,45}职责[，,]/;

const none: readonly Span[] = [];

/** Where a heading ends, and where the text behind it begins, if any. */
interface Cut {
  readonly to: number;
  readonly rest: number | undefined;
}

/** Where the heading of a numbered line ends; `undefined` when the line is a paragraph. */
function cutHeading(text: string, from: number, rank: number, hasBody: boolean): Cut | undefined {
  if (from >= text.length) return undefined;
  const stop = sentenceEnd(text, from);
  const whole: Cut = { to: text.length, rest: undefined };
  if (rank <= 1 && text.length - from > leastTold + leastRest) {
    const end = lastWordEnd(text, from);
    if (text.length - end > leastRest && end > from) return { to: text.slice(0, end).trimEnd().length, rest: end };
  }
  const colon = colonEnd(text, from);
  if (colon > 0 && (stop < 0 || colon < stop)) return { to: colon, rest: colon };
  if (stop < 0) {
    const length = text.length - from;
    if (rank <= 1) return length <= mostAlone ? whole : undefined;
    if (/[；;，,、]$/.test(text)) return hasBody && length <= mostLevelOne ? whole : undefined;
    if (length > mostLevelOne || (rank >= 3 && !hasBody && length > 30)) return undefined;
    return whole;
  }
  let end = stop + 1;
  while (end < stop + 3 && isOneOf(text.charCodeAt(end), closers)) end += 1;
  const length = end - from;
  if (text.slice(end).trim() === "") {
    if (rank <= 1) return length <= mostAlone ? whole : undefined;
    return hasBody && length <= mostLevelOne && !(rank >= 3 && hasCount(text, from, end)) ? whole : undefined;
  }
  if (length > (rank <= 1 ? mostLevelOne : mostRunIn) || (rank >= 3 && hasCount(text, from, end))) return undefined;
  return { to: end, rest: end };
}

/** Where the first sentence ends, or -1. */
function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return at;
  }
  return -1;
}

/** Whether a count (13次) stands between two offsets. */
function hasCount(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return counted.test(text.slice(at, to));
  return false;
}

/** Where the heading's last word ends, behind which the text goes on; `from` where it does not. */
function lastWordEnd(text: string, from: number): number {
  const head = text.slice(from, from + 60);
  const word = lastWord.exec(head);
  if (word) return from + word[0].length;
  const lead = firstClause.exec(head)?.[0].length ?? 0;
  const later = lead > 0 ? lastWord.exec(text.slice(from + lead, from + lead + 60)) : null;
  return later ? from + lead + later[0].length : from;
}

/** （一）加强组织领导：成立…: the end of the heading after its colon, or 0. */
function colonEnd(text: string, from: number): number {
  for (let at = from + 3; at < from + 22 && at < text.length - 15; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xff1a || code === 0x3a) return isDigit(text.charCodeAt(at - 1)) ? 0 : at + 1;
    if (isOneOf(code, "，。；,;")) return 0;
  }
  return 0;
}

/** The last number of each rank, 0 to 5, that nothing above it has ended. */
type LastNumbers = (number | undefined)[];
const noNumbers = (): LastNumbers => [undefined, undefined, undefined, undefined, undefined, undefined];

/** Reads the lines of a text as paragraphs, tables and sections, nested by their numbers. */
export function blocksOf(rows: readonly Row[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const hits = rows.map((row) => row.number);
  const isLevelOne = (hit: NumberHit | undefined): boolean => hit !== undefined && hit.rank <= 1 && !hit.weak;
  const hasLevelOne = hits.some(isLevelOne);
  const arabicFirst = !hasLevelOne && startsWithArabic(rows, hits);
  const top = topLevel(rows, hits);
  const open: { rank: number; section: DraftSection }[] = [];
  const last: LastNumbers = noNumbers();

  const current = (): DraftBlock[] => open[open.length - 1]?.section.content ?? blocks;
  const count = (rank: number, value: number | undefined): void => {
    last[rank] = value ?? (last[rank] ?? 0) + 1;
    for (let deeper = rank + 1; deeper < last.length; deeper++) last[deeper] = undefined;
  };
  const begin = (row: Row, rank: number, number: Spanned | undefined, from: number, { to, rest }: Cut, guessed: boolean): void => {
    while ((open[open.length - 1]?.rank ?? -1) >= rank) open.pop();
    const after = rest === undefined ? undefined : trim(slice(row, rest));
    const runIn = after !== undefined && after.text !== "";
    const section: DraftSection = {
      type: "section",
      number,
      heading: tidySpaces(trim(slice(row, from, to))),
      runIn,
      breaks: row.breaks,
      content: runIn ? [{ type: "paragraph", words: after, breaks: none }] : [],
      guessed,
      parts: [],
      reason: undefined,
      decidedBy: undefined,
    };
    current().push(section);
    open.push({ rank, section });
  };

  rows.forEach((row, index) => {
    if (row.cells) {
      const content = current();
      const before = content[content.length - 1];
      if (before?.type === "table" && before.table === row.table) before.rows.push(row.cells);
      else content.push({ type: "table", rows: [row.cells], table: row.table });
      return;
    }
    const hit = hits[index];
    const rank = hit && rankOf(row, hit, last, arabicFirst);
    if (hit && rank !== undefined) {
      const next = hits[index + 1];
      const following = rows[index + 1];
      // 3、 may go on level one after 一、 二、: it is then no body of this line.
      const below = following && next && !next.weak ? (rankOf(following, next, last, arabicFirst) ?? next.rank) : undefined;
      const hasBody = following !== undefined && (below === undefined || below > rank);
      const cut = cutHeading(row.text, hit.end, rank, hasBody);
      if (cut) {
        count(rank, hit.value);
        begin(row, rank, numberOf(row, hit), hit.end, cut, hit.weak);
        return;
      }
      if (rank > 1) count(rank, hit.value);
    } else if (isUnnumberedHeading(row, rows[index + 1], hasLevelOne)) {
      const rank = rankByMarkup(row, top, hasLevelOne);
      if (rank === 1) last.fill(undefined);
      begin(row, rank, undefined, 0, { to: row.text.length, rest: undefined }, true);
      return;
    }
    current().push({ type: "paragraph", words: row, breaks: row.breaks });
  });
  return blocks;
}

/** The number as written. Where only a bare 、 is left of it, it is empty and stands where the 、 stands. */
function numberOf(row: Row, hit: NumberHit): Spanned {
  const number = tidySpaces(slice(row, 0, hit.written));
  if (hit.numerals !== "lost" || hit.rank !== 1) return number;
  const [piece] = number.pieces;
  return { text: "", pieces: piece ? [{ at: 0, length: 0, from: piece.from, to: piece.to }] : [] };
}

/** No 一、 anywhere: 1. 2. 3. are level one where they come first and name parts. */
function startsWithArabic(rows: readonly Row[], hits: readonly (NumberHit | undefined)[]): boolean {
  const first = hits.findIndex((hit) => hit !== undefined && !hit.weak);
  const hit = hits[first];
  if (hit?.rank !== 3) return false;
  return rows.some(
    (row, index) => hits[index]?.rank === 3 && row.text.length <= 60 && partsOfHeading(row.text.slice(hits[index]?.end)).parts.length > 0,
  );
}

/** The level a number counts as here; `undefined` for a doubtful sign that is no number here. */
function rankOf({ text }: Row, hit: NumberHit, last: LastNumbers, arabicFirst: boolean): number | undefined {
  const { rank, value, end } = hit;
  if (hit.weak) {
    const due = (last[rank === 3 && arabicFirst ? 1 : rank] ?? 0) + 1;
    const short = text.length <= 60 && !/[。；]/.test(text.slice(0, -1));
    if (value !== due || (due === 1 && !short) || (rank === 1 && !short)) return undefined;
  }
  if (rank !== 3) return rank;
  if (arabicFirst) return 1;
  // 一、 二、 3、 4、: level one goes on in digits.
  const levelOne = last[1];
  if (levelOne === undefined || value !== levelOne + 1 || text.length > 90 || /[。；]/.test(text.slice(end, -1))) return rank;
  const names = partsOfHeading(text.slice(end)).parts.length > 0;
  const siblings = last[3];
  const continuesSiblings = siblings !== undefined && siblings + 1 === value;
  if (continuesSiblings) return names && !/[。；]$/.test(text) ? 1 : rank;
  return (names || !/[。；，]/.test(text.slice(end))) && value > 1 ? 1 : rank;
}

/** The provisions' own words for the heads' part, which hold a comma: 党政主要负责人履行…第一责任人职责，加强法治政府建设的有关情况. */
const headsPart = /^[^，。；：,:！？;]{6,40}职责[，,][^，。；：,:！？;]{4,24}(?:情况|建设)$/;
export const isHeadsPartHeading = (text: string): boolean =>
  text.length <= 64 && text.includes("职责") && headsPart.test(text) && partsOfHeading(text).parts.includes("responsibility");

/** The level that Markdown's bold lines come with, as do the least of a page's headings: less sure than all others. */
const boldLine = 6;

/** The highest level of the unnumbered headings that the markup shows. */
function topLevel(rows: readonly Row[], hits: readonly (NumberHit | undefined)[]): number {
  let top = boldLine;
  rows.forEach(({ level }, index) => {
    if (level !== undefined && hits[index] === undefined) top = Math.min(top, level);
  });
  return top;
}

/** The rank of an unnumbered heading: one that names a part, or the highest of a text without 一、, is of level one; the others lie as deep as the markup shows. */
function rankByMarkup({ text, level }: Row, top: number, hasLevelOne: boolean): number {
  const isBelow = level !== undefined && level > top;
  const isOne = hasLevelOne ? partsOfHeading(text).parts.length > 0 : !isBelow;
  // Between （一） and 1.
  return isOne ? 1 : 2.5 + (isBelow ? (level - top) / 20 : 0);
}

/** A heading whose number was lost altogether (Word's automatic numbers are lost in copies), or that only the markup shows. */
function isUnnumberedHeading(row: Row, next: Row | undefined, hasLevelOne: boolean): boolean {
  const { text, level } = row;
  if (next !== undefined && isHeadsPartHeading(text)) return true;
  if (next === undefined || text.length > mostLevelOne || text.length < 3) return false;
  if (level !== undefined && level < boldLine) return !/[。；！？;]/.test(text);
  if (text.length > 40 || /[。；，,：:！？;]/.test(text)) return false;
  if (level !== undefined) return true;
  if (text.length > 34) return false;
  const { parts } = partsOfHeading(text);
  if (
    parts.length === 0 ||
    !/(?:情况|成效|成绩|成果|做法|举措|问题|不足|短板|差距|困难|原因|分析|职责|安排|打算|思路|计划|方向|措施|设想|重点|任务|事项)$/.test(
      text,
    )
  )
    return false;
  return !hasLevelOne || !parts.includes("measures");
}
