import { describe, expect, it } from "vitest";
import { normalise, writtenSigns } from "../../src/text/normal.js";
import { type SignedCharacters, signsOf, signTable } from "../../src/text/signs.js";

const table = signTable([
  [1, "一二"],
  [2, "二三"],
  [4, "四"],
]);

describe("signs of characters", () => {
  it.each([
    ["一三", 3, 0],
    ["二", 3, 3],
    ["二三", 3, 2],
    ["四五", 4, 0],
    ["五", 0, 0],
    ["", 0, 0xff],
  ])("%j: %i that some bear, %i that all bear", (text, some, all) => {
    expect(signsOf(text, table)).toEqual({ some, all });
  });

  it("looks no further than it is told", () => {
    expect(signsOf("一三四", table, 2)).toEqual({ some: 3, all: 0 });
    expect(signsOf("一三四", table, 1)).toEqual({ some: 1, all: 1 });
  });
});

describe("signs of texts as written", () => {
  const signed: SignedCharacters[] = [
    [1, "一二:A9»"],
    [2, "二页现（,"],
    [4, "手走首"],
  ];
  const [plain, written] = [signTable(signed), writtenSigns(signed, 8)];

  it("every character bears the signs of what it becomes", () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCharCode(code);
      const { some } = signsOf(normalise(character), plain);
      if ((some & (written[code] as number)) !== some) wrong.push(character);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["甲", 0],
    ["一", 1],
    ["Ａ", 1],
    ["：", 1],
    ["，", 2],
    ["頁", 2],
    ["現", 2],
    ["。", 0],
    ["\u3000", 8],
    [" ", 8],
    // Only NFKC can tell: 首 as a radical, a combination, a mark that is looked for but not in the table.
    ["⾸", 0xff],
    ["㈠", 0xff],
    ["»", 0xff],
  ])("%j: %i", (character, signs) => {
    expect(written[character.charCodeAt(0)]).toBe(signs);
  });
});
