import { expect, test } from "vitest";
import { parseSectionNumber } from "../../src/model/numbering.js";

test.each([
  ["一、", { numerals: "chinese", value: 1, shape: "mark", level: 1, standard: true }],
  ["二．", { numerals: "chinese", value: 2, shape: "mark", level: 1, standard: false }],
  ["二", { numerals: "chinese", value: 2, shape: "mark", level: 1, standard: false }],
  ["—、", { numerals: "chinese", value: 1, shape: "mark", level: 1, standard: false }],
  ["十一、", { numerals: "chinese", value: 11, shape: "mark", level: 1, standard: true }],
  ["（一）", { numerals: "chinese", value: 1, shape: "brackets", level: 2, standard: true }],
  ["(一)", { numerals: "chinese", value: 1, shape: "brackets", level: 2, standard: false }],
  ["一)", { numerals: "chinese", value: 1, shape: "brackets", level: 2, standard: false }],
  ["（一）、", { numerals: "chinese", value: 1, shape: "brackets", level: 2, standard: false }],
  ["㈠", { numerals: "chinese", value: 1, shape: "brackets", level: 2, standard: false }],
  ["1.", { numerals: "arabic", value: 1, shape: "mark", level: 3, standard: true }],
  ["１．", { numerals: "arabic", value: 1, shape: "mark", level: 3, standard: true }],
  ["3、", { numerals: "arabic", value: 3, shape: "mark", level: 3, standard: false }],
  ["（1）", { numerals: "arabic", value: 1, shape: "brackets", level: 4, standard: true }],
  ["①", { numerals: "circled", value: 1, shape: "mark", level: undefined, standard: false }],
  ["（①）", { numerals: "circled", value: 1, shape: "brackets", level: undefined, standard: false }],
  ["第一部分", { numerals: "chinese", value: 1, shape: "ordinal", level: undefined, standard: false }],
  ["、", { numerals: "lost", shape: "mark", level: 1, standard: false }],
  ["（）", { numerals: "lost", shape: "brackets", level: 2, standard: false }],
  ["", { numerals: "lost", shape: "mark", level: undefined, standard: false }],
])("%s", (text, number) => {
  expect(parseSectionNumber(text)).toEqual(number);
});

test.each(["十甲、", "一是", "2023年", "主要举措", "一、主要"])("no number: %s", (text) => {
  expect(parseSectionNumber(text)).toBeUndefined();
});
