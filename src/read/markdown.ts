import type { Cell, Line } from "../text/line.js";
import { join, type Spanned, slice, trim } from "../text/pieces.js";
import type { Piece } from "../text/source.js";
import { longestLine } from "./limits.js";
import { linesOfText } from "./text.js";

const rule = /^(?:[-*_=][ \t]{0,3}){3,}$/;
const tableRule = /^[ \t|:]*-[ \t|:-]*$/;
const fence = /^(?:```|~~~)/;
const quote = /^(?:>[ \t]{0,4}){1,8}/;
const heading = /^(#{1,6})(?:[ \t\u3000]+|(?=[^#\s]))/;
const closingMarks = /[ \t]#{1,6}$/;
const bullet = /^[-*+•][ \t]+(?:\[[ xX]\][ \t]+)?/;
const entities: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  emsp: "\u2003",
  ensp: "\u2002",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  ldquo: "“",
  rdquo: "”",
  mdash: "—",
  middot: "·",
};
const entity = /&(?:([a-zA-Z]{2,6})|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));/y;
const tag = /<\/?[a-zA-Z][a-zA-Z0-9]{0,12}(?:\s[^<>]{0,200})?\/?>|<!--[^<>]{0,500}-->/y;
const image = /!\[[^[\]]{0,200}\]\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)/y;
const linkEnd = /\]\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)/y;
const special = /[\\*_`~[\]!<&]/;

const isSpace = (character: string): boolean => character === "" || /\s/.test(character);
const isMark = (character: string): boolean =>
  /[!-/:-@[-`{-~\u2010-\u2027\u3001-\u3003\u3008-\u3011\u3014-\u301b\uff01-\uff0f\uff1a-\uff20]/.test(character);

/** Reads Markdown as lines: the marks go, heading depth stays as a hint, table rows become cells. */
export function linesOfMarkdown(source: string): Line[] {
  const lines: Line[] = [];
  let table = 0;
  let inTable = false;
  let ended = false;
  for (const line of linesOfText(source)) {
    if (line.text.length > longestLine) {
      lines.push(line);
      continue;
    }
    if (fence.test(line.text)) continue;
    let rest: Spanned = line;
    const quoted = quote.exec(line.text);
    if (quoted) rest = trim(slice(rest, quoted[0].length));
    if (rest.text === "" || (rule.test(rest.text) && !rest.text.includes("|"))) {
      ended = true;
      continue;
    }
    if (rest.text.startsWith("|")) {
      if (!inTable || line.blank) table += 1;
      inTable = true;
      if (!tableRule.test(rest.text)) lines.push({ ...line, ...tableRow(rest), table });
      continue;
    }
    inTable = false;
    const marked = heading.exec(rest.text);
    let level = marked?.[1]?.length;
    if (marked) {
      rest = slice(rest, marked[0].length);
      const closing = closingMarks.exec(rest.text);
      if (closing) rest = slice(rest, 0, closing.index);
    } else {
      const item = bullet.exec(rest.text);
      if (item) rest = slice(rest, item[0].length);
    }
    if (level === undefined && /^\*\*[^*]{1,80}\*\*$/.test(rest.text)) level = 6;
    const words = trim(withoutMarks(rest));
    if (words.text === "") {
      ended = true;
      continue;
    }
    lines.push({
      text: words.text,
      pieces: words.pieces,
      ...(level !== undefined && { level }),
      ...(line.indent !== undefined && { indent: line.indent }),
      blank: line.blank === true || ended,
      page: line.page === true,
      ...(level !== undefined && { starts: true }),
    });
    ended = false;
  }
  return lines;
}

function tableRow(row: Spanned): { text: string; pieces: readonly Piece[]; cells: Cell[] } {
  const bars: number[] = [];
  for (let at = 0; at < row.text.length; at++) {
    if (row.text.charAt(at) === "\\") at += 1;
    else if (row.text.charAt(at) === "|") bars.push(at);
  }
  if (bars.at(-1) !== row.text.length - 1) bars.push(row.text.length);
  const cells = bars.slice(1).map((bar, index) => trim(withoutMarks(slice(row, (bars[index] ?? 0) + 1, bar))));
  return { ...join(cells), cells };
}

function lastOpen(open: readonly { readonly mark: string }[], mark: string): number {
  let index = open.length - 1;
  while (index >= 0 && open[index]?.mark !== mark) index -= 1;
  return index;
}

/** Takes the marks inside a line out: emphasis, escapes, code, links, images, tags; entities become their characters. */
function withoutMarks(line: Spanned): Spanned {
  if (!special.test(line.text)) return line;
  const { text } = line;
  const parts: Spanned[] = [];
  const dropped: { at: number; length: number }[] = [];
  const replaced = new Map<number, { length: number; by: string }>();
  // Marks that may open emphasis, a link or code, waiting for the one that closes it.
  const open: { mark: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (!"\\*_`~[]!<&".includes(character)) continue;
    if (character === "\\") {
      if (/[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) dropped.push({ at, length: 1 });
      at += 1;
    } else if (character === "*" || character === "_" || character === "~") {
      let end = at;
      while (text.charAt(end) === character) end += 1;
      const length = end - at;
      const before = text.charAt(at - 1);
      const after = text.charAt(end);
      const mark = text.slice(at, end);
      const inWord = character === "_" && /[0-9A-Za-z]/.test(before) && /[0-9A-Za-z]/.test(after);
      if (length <= 3 && !inWord && !(character === "~" && length === 1)) {
        const begin = lastOpen(open, mark);
        if (begin >= 0 && !isSpace(before)) {
          dropped.push({ at: open[begin]?.at ?? at, length }, { at, length });
          open.length = begin;
        } else if (!isSpace(after) && (isSpace(before) || isMark(before) || !isMark(after))) {
          open.push({ mark, at });
          // What waits in vain must not make a long line slow.
          if (open.length > 64) open.shift();
        }
      }
      at = end - 1;
    } else if (character === "`") dropped.push({ at, length: 1 });
    else if (character === "!") {
      image.lastIndex = at;
      const length = image.exec(text)?.[0].length ?? 0;
      if (length > 0) {
        dropped.push({ at, length });
        at += length - 1;
      }
    } else if (character === "[") {
      open.push({ mark: "[", at });
      if (open.length > 64) open.shift();
    } else if (character === "]") {
      const begin = lastOpen(open, "[");
      linkEnd.lastIndex = at;
      const length = linkEnd.exec(text)?.[0].length ?? 0;
      if (begin >= 0 && length > 0) {
        dropped.push({ at: open[begin]?.at ?? at, length: 1 }, { at, length });
        at += length - 1;
      }
      if (begin >= 0) open.length = begin;
    } else if (character === "<") {
      tag.lastIndex = at;
      const length = tag.exec(text)?.[0].length ?? 0;
      if (length > 0) {
        dropped.push({ at, length });
        at += length - 1;
      }
    } else if (character === "&") {
      entity.lastIndex = at;
      const match = entity.exec(text);
      const code = match?.[2] ? Number(match[2]) : match?.[3] ? Number.parseInt(match[3], 16) : undefined;
      const by = match?.[1]
        ? entities[match[1]]
        : code !== undefined && code > 0 && code <= 0x10ffff
          ? String.fromCodePoint(code)
          : undefined;
      if (match && by !== undefined) {
        replaced.set(at, { length: match[0].length, by });
        dropped.push({ at, length: match[0].length });
        at += match[0].length - 1;
      }
    }
  }
  if (dropped.length === 0) return line;
  dropped.sort((a, b) => a.at - b.at);
  let from = 0;
  for (const { at, length } of dropped) {
    if (at < from) continue;
    if (at > from) parts.push(slice(line, from, at));
    const put = replaced.get(at);
    if (put) {
      const origin = slice(line, at, at + length).pieces;
      const first = origin[0];
      const last = origin.at(-1);
      if (first && last) parts.push({ text: put.by, pieces: [{ at: 0, length: put.by.length, from: first.from, to: last.to }] });
    }
    from = at + length;
  }
  if (from < text.length) parts.push(slice(line, from));
  return join(parts);
}
