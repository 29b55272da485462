import { describe, expect, test } from "vitest";
import { indentOf, linesOfText } from "../../src/read/text.js";

const textsOf = (source: string): string[] => linesOfText(source).map(({ text }) => text);

describe("a plain text's lines", () => {
  test.each([
    ["line feed", "\n"],
    ["carriage return", "\r"],
    ["both", "\r\n"],
    ["form feed", "\f"],
    ["vertical tab", "\v"],
    ["next line", "\u0085"],
    ["line separator", "\u2028"],
    ["paragraph separator", "\u2029"],
  ])("end at a %s", (_, end) => {
    const source = `甲${end}乙${end}${end}丙`;
    const lines = linesOfText(source);
    expect(lines.map(({ text }) => text)).toEqual(["甲", "乙", "丙"]);
    expect(lines.map(({ blank }) => blank)).toEqual([false, false, true]);
    expect(lines.map(({ page }) => page)).toEqual(end === "\f" ? [false, true, true] : [false, false, false]);
    for (const { text, pieces } of lines) expect(pieces.map(({ from, to }) => source.slice(from, to))).toEqual([text]);
  });

  test("a page begins with the line behind the form feed, also when blank lines stand between", () => {
    expect(linesOfText("甲\n\f\n\n乙\n丙").map(({ page, blank }) => [page, blank])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  test("ordinary and other line ends may be mixed", () => {
    const source = "甲\n乙\r丙\n丁\u2028戊\n\u200b己";
    expect(textsOf(source)).toEqual(["甲", "乙", "丙", "丁", "戊", "己"]);
    for (const { text, pieces } of linesOfText(source)) expect(source.slice(pieces[0]?.from, pieces[0]?.to)).toBe(text);
  });

  test.each([
    ["", 0, ""],
    ["  ", 2, ""],
    ["　", 2, ""],
    ["\t", 4, ""],
    ["\u00a0", 1, ""],
    ["\u2003\u2009", 2, ""],
    ["\u202f\u205f\u1680", 3, ""],
    ["\u200b\ufeff", 0, ""],
    ["\u2060 ", 1, ""],
    ["　　", 4, " \t　\u00a0\u200b"],
  ])("indent %j has %i columns", (indent, columns, behind) => {
    const source = `${indent}镇政府 A${behind}`;
    const [line] = linesOfText(source);
    expect(line).toMatchObject({ text: "镇政府 A", indent: columns });
    expect(line?.pieces).toEqual([{ at: 0, length: 5, from: indent.length, to: indent.length + 5 }]);
    expect(indentOf(source)).toBe(columns);
  });

  test("characters that cannot be seen go, those around them keep their places", () => {
    const source = "镇\u200b政\u00ad\u2060府\n县\u0007\u007f委";
    const [first, second] = linesOfText(source);
    expect(first).toMatchObject({
      text: "镇政府",
      pieces: [
        { at: 0, length: 1, from: 0, to: 1 },
        { at: 1, length: 1, from: 2, to: 3 },
        { at: 2, length: 1, from: 5, to: 6 },
      ],
    });
    expect(second?.text).toBe("县委");
    expect(second?.pieces.map(({ from, to }) => source.slice(from, to))).toEqual(["县", "委"]);
  });

  test.each([
    "\u0000",
    "\u0008",
    "\u000e",
    "\u001f",
    "\u007f",
    "\u00ad",
    "\u180e",
    "\u200b",
    "\u200f",
    "\u202a",
    "\u202e",
    "\u2060",
    "\u2064",
    "\u2066",
    "\u206f",
    "\ufeff",
  ])("%j cannot be seen", (character) => {
    expect(textsOf(`${"公开。\n".repeat(3)}镇${character}政府\n县委`)).toEqual(["公开。", "公开。", "公开。", "镇政府", "县委"]);
  });

  test.each(["é", "²", "½", "\u2010", "—", "“", "①", "Ⅰ", "㎡", "\u{20000}", "！"])("%s is kept", (character) => {
    expect(textsOf(`镇${character.repeat(80)}政府\n县委`)).toEqual([`镇${character.repeat(80)}政府`, "县委"]);
  });

  test("a byte order mark and line ends behind many odd characters", () => {
    expect(textsOf(`\ufeff${"②".repeat(70)}\n甲\r乙`)).toEqual(["②".repeat(70), "甲", "乙"]);
    expect(textsOf(`${"é".repeat(63)}\n甲\r乙\u200b`)).toEqual(["é".repeat(63), "甲", "乙"]);
    expect(textsOf(`${"é".repeat(70)}\r甲\n\ufeff乙`)).toEqual(["é".repeat(70), "甲", "乙"]);
  });

  test("nothing but white space has no line", () => {
    expect(linesOfText("")).toEqual([]);
    expect(linesOfText(" \n\t\r\n　\f\u200b")).toEqual([]);
  });
});
