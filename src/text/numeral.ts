const digits = "〇一二三四五六七八九";
const values: Readonly<Record<string, number>> = {
  〇: 0,
  "○": 0,
  "◯": 0,
  零: 0,
  O: 0,
  o: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  貳: 2,
  两: 2,
  兩: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
  // Look-alikes that scanners and PDF dumps leave: dashes for 一, radicals and kana for numerals.
  "—": 1,
  "－": 1,
  ー: 1,
  "―": 1,
  "─": 1,
  "⼀": 1,
  "⼆": 2,
  ニ: 2,
  "⼋": 8,
  ハ: 8,
};
const units: Readonly<Record<string, number>> = { 十: 10, "⼗": 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** A number of one to fifteen digits, half- or full-width. */
function digitsOnly(text: string): number | undefined {
  if (text === "" || text.length > 15) return undefined;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = code >= 0xff10 ? code - 0xff10 : code - 48;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * Reads a number written in Chinese numerals (二十三, 一百零五, 二〇二三) or in digits, half- or full-width.
 *
 * @returns The number, or `undefined` when the text is no such number.
 */
export function parseNumeral(text: string): number | undefined {
  if (text.length === 1) {
    const single = values[text] ?? units[text];
    if (single !== undefined) return single;
  }
  const figure = digitsOnly(text);
  if (figure !== undefined) return figure;
  const plain = text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  let sum = 0;
  let current: number | undefined;
  let positional = "";
  let hasUnit = false;
  for (const character of plain) {
    const unit = units[character];
    const value = values[character] ?? (/^\d$/.test(character) ? Number(character) : undefined);
    if (unit !== undefined) {
      sum += (current ?? 1) * unit;
      current = undefined;
      hasUnit = true;
    } else if (value !== undefined) {
      positional += value;
      current = value;
    } else return undefined;
  }
  if (plain === "") return undefined;
  if (!hasUnit) return positional.length <= 15 ? Number(positional) : undefined;
  return sum + (current ?? 0);
}

/** Writes a whole number from 0 to 9999 in Chinese numerals: 23 → 二十三. Other numbers come back in digits. */
export function toChineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999) return String(number);
  if (number === 0) return "零";
  let text = "";
  let gap = false;
  for (const [unit, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(number / unit) % 10;
    if (digit === 0) gap = text !== "";
    else {
      if (gap) text += "零";
      gap = false;
      text += `${unit === 10 && digit === 1 && text === "" ? "" : digits.charAt(digit)}${name}`;
    }
  }
  return text;
}
