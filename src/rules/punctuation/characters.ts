import { isOneOf } from "../../text/clause.js";

/** Whether a UTF-16 unit is a Chinese character (汉字) of the basic plane, or half of one beyond it. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007 || (code >= 0xd840 && code <= 0xdfff);
}

/** Whether a character is a digit, half- or full-width. */
export function isDigit(character: string): boolean {
  return (character >= "0" && character <= "9") || (character >= "０" && character <= "９");
}

/** Whether the bracket closed at `close` closes a section number or item number: (1), （一）, 2). */
export function closesNumber(text: string, close: number): boolean {
  let at = close - 1;
  while (at >= 0 && close - at <= 3 && isOneOf(text.charCodeAt(at), "0123456789０１２３４５６７８９一二三四五六七八九十")) at -= 1;
  const length = close - 1 - at;
  return length >= 1 && length <= 3 && !isHan(text.charCodeAt(at)) && !isDigit(text.charAt(at));
}
