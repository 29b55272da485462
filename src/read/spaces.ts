import { hasBlank } from "../text/count.js";
import { join, type Spanned, slice } from "../text/pieces.js";

const han = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3001-\u303f“”‘’]/;

/** Takes the spaces out that stand beside Han characters and marks, as titles and headings are set wide (报　告, 2023 年): layout, never a word's end. */
export function tidySpaces(words: Spanned): Spanned {
  const { text } = words;
  if (!hasBlank(text)) return words;
  const kept: Spanned[] = [];
  let from = 0;
  for (const { 0: spaces, index } of text.matchAll(/\s+/g)) {
    const end = index + spaces.length;
    if (!han.test(text.charAt(index - 1)) && !han.test(text.charAt(end)) && !isBetweenDigits(text, index, end)) continue;
    kept.push(slice(words, from, index));
    from = end;
  }
  return from === 0 ? words : join([...kept, slice(words, from)]);
}

/** Whether the digits beside a space stand alone, as in a year set wide (2 0 2 4). */
function isBetweenDigits(text: string, from: number, to: number): boolean {
  return isLoneDigit(text, from - 1) && isLoneDigit(text, to);
}

const digit = /\d/;
const isLoneDigit = (text: string, at: number): boolean =>
  digit.test(text.charAt(at)) && !/[\w.]/.test(text.charAt(at - 1)) && !/[\w.]/.test(text.charAt(at + 1));
