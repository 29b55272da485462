import type { Position } from "../text/source.js";
import { displayWidth } from "./width.js";

/** A source line with a line of carets under it (原文行和标示). */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly carets: string;
}

const most = 76;
const before = 30;

/** Control characters and marks that turn the direction of writing would change what a terminal shows. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, " ").replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "");
}

/** The line of `text` at a position, cut to the width of a terminal, with carets that line up under Chinese text. `undefined` where the line is blank. */
export function excerptOf(text: string, { start, end }: Position): Excerpt | undefined {
  const lineStart = Math.max(text.lastIndexOf("\n", start.offset - 1), text.lastIndexOf("\r", start.offset - 1)) + 1;
  const rest = /[\r\n]/g;
  rest.lastIndex = start.offset;
  const lineEnd = rest.exec(text)?.index ?? text.length;
  const line = text.slice(lineStart, lineEnd);
  if (line.trim() === "") return undefined;
  const lead = plain(text.slice(lineStart, start.offset)).trimStart();
  const marked = plain(text.slice(start.offset, Math.min(end.offset, lineEnd)));
  const tail = plain(text.slice(Math.max(start.offset, Math.min(end.offset, lineEnd)), lineEnd)).trimEnd();
  const shownLead = displayWidth(lead) > before ? `... ${lastColumns(lead, before)}` : lead;
  const room = Math.max(20, most - displayWidth(shownLead));
  const shownMarked = firstColumns(marked, room);
  const shownTail = shownMarked === marked ? firstColumns(tail, room - displayWidth(marked)) : "";
  const cut = shownMarked !== marked || shownTail !== tail;
  return {
    line: start.line,
    text: `${shownLead}${shownMarked}${shownTail}${cut ? " ..." : ""}`,
    carets: `${" ".repeat(displayWidth(shownLead))}${"^".repeat(Math.max(1, displayWidth(shownMarked)))}`,
  };
}

function firstColumns(text: string, columns: number): string {
  let shown = "";
  let width = 0;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns) break;
    shown += character;
  }
  return shown;
}

function lastColumns(text: string, columns: number): string {
  // Two UTF-16 units per character and one column at least, so a long line is never spread whole.
  const characters = [...text.slice(-columns * 2)];
  let shown = "";
  let width = 0;
  for (let index = characters.length - 1; index >= 0; index--) {
    const character = characters[index] as string;
    width += displayWidth(character);
    if (width > columns) break;
    shown = character + shown;
  }
  return shown;
}
