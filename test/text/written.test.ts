import { describe, expect, test } from "vitest";
import { dateAt, findDate, isIsoDate } from "../../src/text/date.js";
import { normalise, normaliseShort } from "../../src/text/normal.js";
import { parseNumeral, toChineseNumeral } from "../../src/text/numeral.js";

describe("numerals", () => {
  test.each([
    ["一", 1],
    ["十", 10],
    ["十一", 11],
    ["二十三", 23],
    ["一百零五", 105],
    ["二〇二三", 2023],
    ["二○二三", 2023],
    ["２３", 23],
    ["007", 7],
    ["貳", 2],
    ["參", 3],
    ["—", 1],
    ["⼆", 2],
    ["⼗", 10],
    ["二O二三", 2023],
  ])("%s is %i", (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });
  test.each(["", "甲", "一x", "1.5"])("no numeral: %s", (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });
  test("a row of digits too long for a number is none", () => {
    expect(parseNumeral("一".repeat(15))).toBe(111_111_111_111_111);
    expect(parseNumeral("一".repeat(16))).toBeUndefined();
  });
  test("numbers that are not written in Chinese come back in digits", () => {
    expect([10_000, -1, 1.5].map(toChineseNumeral)).toEqual(["10000", "-1", "1.5"]);
  });
  test("every number written is read back", () => {
    for (let number = 0; number <= 9999; number += 7) expect(parseNumeral(toChineseNumeral(number))).toBe(number);
  });
});

describe("dates", () => {
  test.each([
    ["2023年12月4日", "2023-12-04"],
    ["2023 年 12 月 4 日", "2023-12-04"],
    ["2023.12.4", "2023-12-04"],
    ["2023-12-04", "2023-12-04"],
    ["2023/12/4", "2023-12-04"],
    ["二〇二三年十二月四日", "2023-12-04"],
    ["２０２３年１２月４日", "2023-12-04"],
  ])("%s", (text, date) => {
    expect(dateAt(text, 0)).toMatchObject({ date, range: [0, text.length] });
  });
  test("without a day, impossible, or none", () => {
    expect(dateAt("2023年12月", 0)).toEqual({ year: 2023, month: 12, range: [0, 8] });
    expect(dateAt("2023年2月30日", 0)).toBeUndefined();
    expect(dateAt("2023年13月", 0)).toBeUndefined();
    expect(dateAt("2023年", 0)).toBeUndefined();
    expect(findDate("于2023年12月4日印发")?.range).toEqual([1, 11]);
    expect(findDate("没有日期")).toBeUndefined();
  });
});

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2024-04-31", false],
  ["2024-4-1", false],
  [20240401, false],
])("a calendar date: %s %s", (value, isDate) => {
  expect(isIsoDate(value)).toBe(isDate);
});

describe("the copy for recognition", () => {
  test("no width, no white space, simplified", () => {
    expect(normalise("２０２３ 年\u3000報告：（一）\n下一行")).toBe("2023年报告:(一)\n下一行");
    expect(normalise("普通文字")).toBe("普通文字");
    expect(normalise("⽂件")).toBe("文件");
  });
  test("a short text is left as it is where nothing is to be done", () => {
    expect(normaliseShort("主要举措，和成效")).toBe("主要举措，和成效");
    expect(normaliseShort("主要 舉措")).toBe("主要举措");
  });
});
