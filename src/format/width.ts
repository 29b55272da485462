// Unicode's East Asian Width W and F, as ranges of code points: Hangul, CJK marks, kana, Han, full-width forms, pictographs, planes 2 and 3.
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2fb],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

/** How many columns of a terminal a text takes: two for wide and full-width characters, none for marks that combine and for controls. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) continue;
    if (code < 0x300) width += 1;
    else if (wide.some(([from, to]) => code >= from && code <= to)) width += 2;
    else if (!/[\p{M}\p{Cf}]/u.test(character)) width += 1;
  }
  return width;
}

/** A text filled up with spaces to a width in columns. */
export function padToWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
