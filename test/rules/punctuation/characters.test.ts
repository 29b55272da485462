import { describe, expect, it, test } from "vitest";
import { closesNumber, isDigit, isHan } from "../../../src/rules/punctuation/characters.js";

test.each([
  ["一", true],
  ["\u9fff", true],
  ["\u3400", true],
  ["\u4dbf", true],
  ["〇", true],
  ["𠮷", true],
  ["\ud840", true],
  ["\udfff", true],
  ["\u4dc0", false],
  ["\ua000", false],
  ["\u33ff", false],
  ["\ud83f", false],
  ["\ue000", false],
  ["a", false],
  ["，", false],
  ["々", false],
])("%s is a Chinese character: %s", (character, expected) => {
  expect(isHan(character.charCodeAt(0))).toBe(expected);
});

test.each([
  ["0", true],
  ["9", true],
  ["０", true],
  ["９", true],
  ["/", false],
  [":", false],
  ["／", false],
  ["：", false],
  ["a", false],
  ["一", false],
])("%s is a digit: %s", (character, expected) => {
  expect(isDigit(character)).toBe(expected);
});

describe("a bracket that closes a number", () => {
  const closes = (text: string): boolean => closesNumber(text, text.indexOf("）"));
  it.each(["1）修订", "；2）修订", "十二）修订", "，一二三）修订", "：123）修订", "（1）修订", " 十）修订"])("%s", (text) => {
    expect(closes(text)).toBe(true);
  });
  it.each(["）修订", "修订）", "培训1）", "培训十二）", "1234）修订", "一二三四）修订", "；2024）修订", "a）修订"])("not: %s", (text) => {
    expect(closes(text)).toBe(false);
  });
});
