import { isCommonHan } from "./count.js";

/** Whether a UTF-16 unit is one of a few characters. By codes: a string of one Chinese character is made anew each time it is asked for. */
export function isOneOf(code: number, characters: string): boolean {
  for (let index = 0; index < characters.length; index++) if (characters.charCodeAt(index) === code) return true;
  return false;
}

/** Whether a text ends in one of a few characters. */
export const endsIn = (text: string, characters: string): boolean => isOneOf(text.charCodeAt(text.length - 1), characters);

/** Whether a UTF-16 unit is one of these stops, which are marks, digits or line feeds: nearly all characters of a text are Chinese ones, and none of those is. */
const isStop = (code: number, stops: string): boolean => !isCommonHan(code) && isOneOf(code, stops);

/** The beginning of what {@link clauseBefore} gives. */
export function clauseStart(text: string, at: number, most: number, stops: string): number {
  let from = at;
  const least = Math.max(0, at - most);
  while (from > least && !isStop(text.charCodeAt(from - 1), stops)) from -= 1;
  return from;
}

/** The end of what {@link clauseBehind} gives. */
export function clauseEnd(text: string, at: number, most: number, stops: string): number {
  let to = at;
  const greatest = Math.min(text.length, at + most);
  while (to < greatest && !isStop(text.charCodeAt(to), stops)) to += 1;
  return to;
}

/** What stands before an offset, back to the nearest of the stops (marks, digits or line feeds), at most `most` units. */
export function clauseBefore(text: string, at: number, most: number, stops: string): string {
  return text.slice(clauseStart(text, at, most, stops), at);
}

/** What stands behind an offset, up to the nearest of the stops (marks, digits or line feeds), at most `most` units. */
export function clauseBehind(text: string, at: number, most: number, stops: string): string {
  return text.slice(at, clauseEnd(text, at, most, stops));
}

/** What stands before an offset, at most `most` units. */
export const textBefore = (text: string, at: number, most: number): string => text.slice(Math.max(0, at - most), at);

/** What stands behind an offset, at most `most` units. */
export const textBehind = (text: string, at: number, most: number): string => text.slice(at, at + most);
