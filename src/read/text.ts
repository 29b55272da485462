import type { Line } from "../text/line.js";
import type { Piece } from "../text/source.js";
import { longestLine, mostLines } from "./limits.js";

/**
 * What ends a line (line feed, carriage return, the Unicode line ends, and the form feed, which also ends a page), or cannot be seen: one pass finds both.
 */
const controls =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /\r\n|[\u0000-\u0008\n\v\f\r\u000e-\u001f\u007f\u0085\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/** Any of them but the line feed and the byte order mark, or a character so seldom that it is looked at by itself: with few ranges the expression is quick. */
const seldom = /[^\n -~\u2010-\u2027\u3000-\uffff]/g;
const mostSeldom = 64;
const lineEnds = "\r\n\f\v\u0085\u2028\u2029";
/** Characters without width, and control characters: they mean nothing in a report and go. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
export const invisible = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
export const invisibleRuns = new RegExp(`${invisible.source}{1,64}`, "g");

/** Columns of a character of white space: a Han character has two. `-1`: none. */
function columns(code: number): number {
  if (code === 0x20 || code === 0xa0) return 1;
  if (code === 0x3000) return 2;
  if (code === 9) return 4;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x1680) return 1;
  return code < 0x20 || code === 0xfeff || (code >= 0x200b && code <= 0x200f) || code === 0x2060 ? 0 : -1;
}

/** Width of the white space that a line begins with, in columns. */
export function indentOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const own = columns(text.charCodeAt(at));
    if (own < 0) break;
    width += own;
  }
  return width;
}

/** Splits a plain text into lines, without indents, line ends and characters that cannot be seen. */
export function linesOfText(source: string): Line[] {
  const lines: Line[] = [];
  let hidden = false;
  let blank = false;
  let page = false;
  const add = (from: number, to: number): void => {
    let start = from;
    let end = to;
    let indent = 0;
    while (start < end) {
      const width = columns(source.charCodeAt(start));
      if (width < 0) break;
      indent += width;
      start += 1;
    }
    while (end > start && columns(source.charCodeAt(end - 1)) >= 0) end -= 1;
    if (start === end) {
      blank = true;
      return;
    }
    const whole = source.slice(start, end);
    if (hidden && whole.length <= longestLine) {
      const { text, pieces } = seen(whole, start);
      lines.push({ text, pieces, indent, blank, page });
    } else lines.push({ text: whole, pieces: [{ at: 0, length: end - start, from: start, to: end }], indent, blank, page });
    blank = false;
    page = false;
  };
  let from = 0;
  const ordinary = ordinaryEnd(source);
  for (let end = source.indexOf("\n"); end >= 0 && end < ordinary && lines.length < mostLines; end = source.indexOf("\n", from)) {
    add(from, end);
    from = end + 1;
  }
  controls.lastIndex = from;
  for (let match = ordinary === source.length ? null : controls.exec(source); match; match = controls.exec(source)) {
    if (lines.length >= mostLines) {
      hidden = true;
      break;
    }
    const [found] = match;
    if (!lineEnds.includes(found)) {
      hidden = true;
      continue;
    }
    add(from, match.index);
    from = match.index + found.length;
    hidden = false;
    if (found === "\f") page = true;
  }
  add(from, source.length);
  return lines;
}

/** How far a text's lines end at line feeds and nothing is hidden in them: in most texts, to the end. */
function ordinaryEnd(source: string): number {
  const mark = source.indexOf("\ufeff");
  const end = mark < 0 ? source.length : mark;
  seldom.lastIndex = 0;
  for (let seen = 0; ; seen++) {
    const match = seldom.exec(source);
    if (!match || match.index >= end) return end;
    if (seen === mostSeldom || lineEnds.includes(match[0]) || invisible.test(match[0])) return match.index;
  }
}

/** A line without the characters that cannot be seen. */
function seen(whole: string, start: number): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = "";
  let from = 0;
  const keep = (to: number): void => {
    if (to <= from) return;
    pieces.push({ at: text.length, length: to - from, from: start + from, to: start + to });
    text += whole.slice(from, to);
  };
  for (const match of whole.matchAll(invisibleRuns)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(whole.length);
  return { text, pieces };
}
