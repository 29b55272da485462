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
  ["paragraphs", [p("1、修订规则。"), p("2、审查合同。")], ["1.修订规则。", "2.审查合同。"]],
  ["paragraphs in half-width brackets", [p("(1)修订规则。"), p("(2)审查合同。")], ["（1）修订规则。", "（2）审查合同。"]],
])("below: %s", (_, before, after) => {
  expect(below(...before)).toEqual(after);
});
