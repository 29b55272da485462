/** Whether a UTF-16 unit is one of the common Chinese characters (the block 4E00 to 9FFF): nearly all of a report are. */
export const isCommonHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Whether a UTF-16 unit is a digit, half- or full-width. */
export const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

/** Whether a UTF-16 unit is white space: exactly what `\s` means, without the cost of an expression per character. */
export function isBlank(code: number): boolean {
  // Nearly all that is asked about is Chinese.
  if (code > 0x3000) return code === 0xfeff;
  if (code < 0x1680) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
  return (
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

/** Whether white space stands anywhere in a text. */
export function hasBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isBlank(text.charCodeAt(at))) return true;
  return false;
}

/** The length of a text as a person counts it: code points without white space. Counts no further than `most`. */
export function countCharacters(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (let at = 0; at < text.length && count < most; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    count += 1;
    // Two units that make one character.
    const next = code >= 0xd800 && code <= 0xdbff ? text.charCodeAt(at + 1) : 0;
    if (next >= 0xdc00 && next <= 0xdfff) at += 1;
  }
  return count;
}

/** At most `most` code points of a text, with `…` where something was cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  while (end < most && (text.charCodeAt(end) & 0xf800) !== 0xd800) end += 1;
  // No character of two units among them, as nearly always.
  if (end === most) return `${text.slice(0, most - 1)}…`;
  // Two UTF-16 units per code point at most, so a long text is never spread whole.
  const points = [...text.slice(0, most * 2 + 2)];
  return points.length <= most ? points.join("") : `${points.slice(0, most - 1).join("")}…`;
}
