import { expect, test } from "vitest";
import type { Block, Report, Section } from "../../../src/model/report.js";
import { repaired, reportWith } from "../report.js";

const section = (number: string | undefined, ...content: Block[]): Section => ({
  type: "section",
  ...(number !== undefined && { number }),
  heading: "规范行政决策",
  parts: [],
  content: content.length > 0 ? content : [{ type: "paragraph", text: "逐项抓好落实，全年完成任务12项。" }],
});
const numbersOf = (blocks: readonly (Block | undefined)[]): readonly string[] =>
  blocks.map((block) => (block?.type === "section" ? (block.number ?? "") : block?.type === "paragraph" ? block.text : ""));
const levelOne = (...numbers: readonly (string | undefined)[]): readonly string[] =>
  numbersOf(repaired(reportWith({ sections: numbers.map((number) => section(number)) }), "numbering/style").sections ?? []);
const below = (...blocks: Block[]): readonly string[] => {
  const report: Report = repaired(reportWith({ sections: [section("一、", ...blocks)] }), "numbering/style");
  return numbersOf(report.sections?.[0]?.content ?? []);
};
const p = (text: string): Block => ({ type: "paragraph", text });

test.each([
  ["other styles", ["一、", "2、", "（三）", "4."], ["一、", "二、", "三、", "四、"]],
  ["words for a part stay", ["一、", "第二部分", "三、"], ["一、", "第二部分", "三、"]],
  ["a lost numeral between its neighbours", ["一、", "、", "三、"], ["一、", "二、", "三、"]],
  ["a lost numeral at the beginning", ["、", "二、", "三、"], ["一、", "二、", "三、"]],
  ["a lost numeral at the end", ["一、", "二、", "、"], ["一、", "二、", "三、"]],
  ["a lost numeral that could be one of two", ["一、", "、", "四、"], ["一、", "、", "四、"]],
  ["the only number is lost", ["、"], ["、"]],
  ["two lost numerals at the beginning", ["、", "、", "三、"], ["、", "、", "三、"]],
  ["two lost numerals, then one that begins", ["、", "、", "二、"], ["、", "、", "二、"]],
  ["two lost numerals at the end", ["一、", "、", "、"], ["一、", "、", "、"]],
])("level one: %s", (_, before, after) => {
  expect(levelOne(...before)).toEqual(after);
});

test("a number that was lost without a trace is not made up", () => {
  expect(levelOne("一、", undefined, "三、")).toEqual(["一、", "", "三、"]);
});

test.each([
  ["marks and brackets", [section("(一)"), section("（二）、"), section("三）")], ["（一）", "（二）", "（三）"]],
  ["a lost numeral", [section("（一）"), section("（）"), section("（三）")], ["（一）", "（二）", "（三）"]],
  ["a lost numeral at the beginning", [section("（）"), section("（二）")], ["（一）", "（二）"]],
  ["a lost numeral at the end, where the numbers may run on", [section("（一）"), section("（）")], ["（一）", "（）"]],
  [
    "a lost numeral behind a lower level",
    [section("（一）"), p("1.明确范围。"), p("2.明确程序。"), section("（）"), section("（三）")],
    ["（一）", "1.明确范围。", "2.明确程序。", "（二）", "（三）"],
  ],
  [
    "a lost numeral before a lower level",
    [section("（一）"), section("（）"), p("1.明确范围。"), section("（三）")],
    ["（一）", "（二）", "1.明确范围。", "（三）"],
  ],
  [
    "a lost numeral behind a heading without a number",
    [section("（一）"), section(undefined), section("（）"), section("（三）")],
    ["（一）", "", "（二）", "（三）"],
  ],
  [
    "a lost mark behind a figure",
    [p("一、修订规则。"), p("三、5件案件办结。"), p("、审查合同。"), p("三、办结案件。")],
    ["一、修订规则。", "三、5件案件办结。", "二、审查合同。", "三、办结案件。"],
  ],
  ["paragraphs", [p("1、修订规则。"), p("2、审查合同。")], ["1.修订规则。", "2.审查合同。"]],
  ["paragraphs in half-width brackets", [p("(1)修订规则。"), p("(2)审查合同。")], ["（1）修订规则。", "（2）审查合同。"]],
])("below: %s", (_, before, after) => {
  expect(below(...before)).toEqual(after);
});
