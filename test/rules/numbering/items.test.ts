import { describe, expect, it, test } from "vitest";
import type { Block, Section } from "../../../src/model/report.js";
import { type Item, isOnlyHalfWidth, siblingsOf, standardForm, whereOf } from "../../../src/rules/numbering/items.js";
import { contextOf } from "../../validate/report.js";

const p = (text: string): Block => ({ type: "paragraph", text });
const section = (number: string | undefined, ...content: Block[]): Section => ({
  type: "section",
  ...(number !== undefined && { number }),
  heading: "规范行政决策",
  parts: [],
  content,
});
const lists = (...sections: Section[]) => siblingsOf(contextOf({ sections })).map(({ items }) => items);
const itemOf = (block: Block): Item => lists(section("一、", block))[1]?.[0] as Item;

describe("siblingsOf", () => {
  it("gives the sections of level one first, then what stands under each", () => {
    const [one, first, second] = lists(section("一、", p("1.修订规则。"), p("逐项落实。")), section("二、", section("（一）")));
    expect(one?.map(({ written, rank }) => [written, rank])).toEqual([
      ["一、", 1],
      ["二、", 1],
    ]);
    expect(first?.map(({ kind, written, rank }) => [kind, written, rank])).toEqual([
      ["paragraph", "1.", 3],
      ["other", "", -1],
    ]);
    expect(second?.map(({ kind, written, rank }) => [kind, written, rank])).toEqual([["section", "（一）", 2]]);
  });
  it("leaves out lists without any number", () => {
    expect(lists(section("一、", p("逐项落实。"), p("完成任务。")), section("二、"))).toHaveLength(1);
    expect(lists(section("一、", p("一些工作有待加强。"), p("三项制度落实不够。")), section("二、"))).toHaveLength(1);
  });
  it("keeps lists in which a block does not fit", () => {
    const hole = undefined as unknown as Block;
    expect(lists(section("一、", p("逐项落实。"), hole), section("二、"))[1]?.map(({ kind }) => kind)).toEqual(["other", "left-out"]);
  });
  it("gives level one even where there is no section", () => {
    expect(lists()).toEqual([[]]);
    expect(siblingsOf(contextOf({}))).toEqual([{ levelOne: true, items: [] }]);
  });
  it("gives a mark alone the level of the heading before it, where there is one", () => {
    const ranks = (...content: Block[]) => lists(section("一、", ...content))[1]?.map(({ rank }) => rank);
    expect(ranks(section("."), section(undefined))).toEqual([5, -1]);
    expect(ranks(section("1."), section("."), p("（1）修订规则。"))).toEqual([3, 3, 4]);
    expect(ranks(section("."), section("1."))).toEqual([3, 3]);
  });
  it("tells ordinals and circled numbers apart", () => {
    expect(lists(section("一、", section("第一"), p("①修订规则。")))[1]?.map(({ rank }) => rank)).toEqual([0, 5]);
  });
  it("gives a section without a number no rank", () => {
    expect(lists(section("一、"), section(undefined))[0]?.map(({ rank }) => rank)).toEqual([1, -1]);
  });
});

describe("whereOf", () => {
  it("is the number at the beginning of its string", () => {
    expect(whereOf(itemOf(p("1.修订规则。")))).toEqual({ path: ["sections", 0, "content", 0, "text"], range: [0, 2] });
  });
  it("is the heading where the number was lost without a trace", () => {
    expect(whereOf(itemOf(section(undefined)))).toEqual({ path: ["sections", 0, "content", 0, "heading"] });
  });
  it("is the block itself where it has no words for a number", () => {
    const { field: _, ...item } = itemOf(section(undefined));
    expect(whereOf(item)).toEqual({ path: ["sections", 0, "content", 0] });
  });
});

test.each([
  ["一、", "一、"],
  ["(三)", "（三）"],
  ["12、", "12."],
  ["4)", "（4）"],
  ["（）", undefined],
  ["第一", undefined],
  [undefined, undefined],
])("standard form: %s", (number, expected) => {
  expect(standardForm(itemOf(section(number)))).toBe(expected);
});

test.each([
  ["(一)", true],
  ["( 一 )", true],
  ["(1)", true],
  ["(一)、", false],
  ["（一)", false],
  ["一)", false],
  ["1、", false],
  ["1.", false],
  ["一、", false],
  ["（一）", false],
  ["(①)", false],
  [undefined, false],
])("only half-width: %s", (number, expected) => {
  expect(isOnlyHalfWidth(itemOf(section(number)))).toBe(expected);
});
