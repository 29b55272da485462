import { describe, expect, it, test } from "vitest";
import type { Block, Part, Section } from "../../../src/model/report.js";
import { partNames } from "../../../src/model/terms.js";
import {
  bodiesOf,
  headingAt,
  isBesideGap,
  isEmpty,
  levelOne,
  namesOf,
  plainHeading,
  requiredOf,
  sectionsOf,
} from "../../../src/rules/parts/sections.js";
import type { RuleContext, SectionInfo } from "../../../src/rules/rule.js";
import { contextOf } from "../../validate/report.js";

const p = (text: string): Block => ({ type: "paragraph", text });
const section = (heading: string, parts: Part[], ...content: Block[]): Section => ({ type: "section", heading, parts, content });
const contextWith = (...sections: Section[]): RuleContext => contextOf({ sections });
const headings = (infos: readonly SectionInfo[]): readonly string[] => infos.map(({ section: { heading } }) => heading);
const first = (...sections: Section[]): SectionInfo => contextWith(...sections).sections[0] as SectionInfo;

test("levelOne leaves out the sections below", () => {
  const context = contextWith(section("举措", [], section("决策", [], p("修订规则。"))), section("安排", []));
  expect(headings(levelOne(context))).toEqual(["举措", "安排"]);
});

test.each<readonly [Part[], readonly Part[]]>([
  [[], []],
  [["measures"], ["measures"]],
  [["other"], []],
  [
    ["plans", "shortcomings"],
    ["shortcomings", "plans"],
  ],
  [["other", "plans"], ["plans"]],
])("requiredOf %j is %j", (parts, expected) => {
  expect(requiredOf(first(section("标题", parts)))).toEqual(expected);
});

describe("sectionsOf", () => {
  it("gives those of level one where there are any", () => {
    const context = contextWith(section("不足", ["shortcomings"], section("执法", ["shortcomings"])), section("原因", ["shortcomings"]));
    expect(headings(sectionsOf(context, "shortcomings"))).toEqual(["不足", "原因"]);
  });
  it("gives level one though a section below comes first", () => {
    const context = contextWith(section("举措", ["measures"], section("短板", ["shortcomings"])), section("不足", ["shortcomings"]));
    expect(headings(sectionsOf(context, "shortcomings"))).toEqual(["不足"]);
  });
  it("else the outermost below", () => {
    const context = contextWith(
      section(
        "举措",
        ["measures"],
        section("短板", ["shortcomings"], section("队伍", ["shortcomings"])),
        section("原因", ["shortcomings"]),
      ),
      section("情况", [], section("问题", ["shortcomings"])),
    );
    expect(headings(sectionsOf(context, "shortcomings"))).toEqual(["短板", "原因", "问题"]);
  });
  it("gives nothing for an absent part", () => {
    expect(sectionsOf(contextWith(section("举措", ["measures"])), "plans")).toEqual([]);
  });
});

describe("bodiesOf", () => {
  const context = contextWith(...["甲", "乙", "丙", "丁", "戊"].map((name) => section(`${name}部分`, [], p(`${name}内容。`))));
  const { text, sections } = context;
  const among = (...indices: number[]): readonly string[] => {
    const stands = bodiesOf(indices.map((index) => sections[index] as SectionInfo));
    return ["甲", "乙", "丙", "丁", "戊"].filter((name) => stands(text.indexOf(`${name}内容`)));
  };
  it.each([[[0]], [[4]], [[0, 1]], [[1, 3]], [[0, 2, 4]], [[0, 1, 2, 3]], [[0, 1, 2, 3, 4]]])("of %j", (indices) => {
    expect(among(...indices)).toEqual(indices.map((index) => "甲乙丙丁戊".charAt(index)));
  });
  it("begin with their first character and end before the next heading", () => {
    const info = sections[1] as SectionInfo;
    const stands = bodiesOf([info]);
    const from = text.indexOf("乙内容。");
    expect([from - 2, from, from + 3, text.indexOf("丙部分")].map(stands)).toEqual([false, true, true, false]);
  });
  it("of nothing", () => {
    expect([0, 1, text.length].map(bodiesOf([]))).toEqual([false, false, false]);
  });
});

test.each([
  ["nothing", [], true],
  ["white space", [p(" 　"), p(" ")], true],
  ["a word behind white space", [p("　"), p("无")], false],
  ["a sub-heading", [section("决策", [])], false],
])("isEmpty: %s", (_, content, expected) => {
  const context = contextWith(section("举措", [], ...(content as Block[])), section("安排", [], p("增配人员。")));
  expect(isEmpty(context, context.sections[0] as SectionInfo)).toBe(expected);
});

describe("headingAt", () => {
  const report = { sections: [{ ...section("主要举措和成效", []), number: "一、" }, section("主要安排", [])] };
  it.each([
    [["sections", 0], "一、主要举措和成效"],
    [["sections", 0, "heading"], "一、主要举措和成效"],
    [["sections", 1], "主要安排"],
    [["sections", 7], ""],
  ])("%j", (path, expected) => {
    expect(headingAt(report, path)).toBe(expected);
  });
  it("of numbers that are no text", () => {
    expect(headingAt({ sections: [{ ...section("主要安排", []), number: 4 as unknown as string }] }, ["sections", 0])).toBe("主要安排");
  });
});

test.each([
  ["主要安排", "主要安排"],
  ["主要 安排", "主要安排"],
  [" 主要安排　", "主要安排"],
  ["主要安排：", "主要安排"],
  ["主要安排； ", "主要安排"],
  ["主要、安排", "主要、安排"],
  ["。", ""],
])("plainHeading of “%s” is “%s”", (heading, expected) => {
  expect(plainHeading(first(section(heading, [])))).toBe(expected);
});

describe("isBesideGap", () => {
  const gap = {
    path: ["sections", 1],
    before: ["sections", 0, "heading"],
    after: ["sections", 1, "heading"],
    broken: ["sections", 0, "content", 0],
  };
  const { sections } = contextWith(section("举措", []), section("不足", []), section("安排", []));
  const beside = (...indices: number[]): boolean =>
    isBesideGap(
      { gap },
      indices.map((index) => sections[index] as SectionInfo),
    );
  it.each([
    [[0], true],
    [[1], true],
    [[2], false],
    [[1, 2], true],
    [[], false],
  ])("%j: %s", (indices, expected) => {
    expect(beside(...indices)).toBe(expected);
  });
  it("without a gap", () => {
    expect(isBesideGap({ gap: undefined }, sections)).toBe(false);
  });
});

test.each<readonly [Part[], string, string]>([
  [[], "", ""],
  [["plans"], `“${partNames.plans["zh-CN"]}”`, `“${partNames.plans.en}”`],
])("namesOf %j", (parts, chinese, english) => {
  expect(namesOf(parts)).toEqual({ "zh-CN": chinese, en: english });
});
