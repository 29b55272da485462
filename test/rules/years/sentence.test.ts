import { describe, expect, it, test } from "vitest";
import { indexNames, isInTitle, namesIn, tellsOfYearUpTo } from "../../../src/rules/years/sentence.js";

describe("namesIn", () => {
  const rows = [
    { id: "short", names: ["甲乙"] },
    { id: "long", names: ["甲乙丙"] },
    { id: "other", names: ["丁戊"] },
  ];
  const found = (text: string, isLookedFor = (_: { readonly id: string }) => true): readonly string[] => {
    const hits = (needle: string): readonly number[] => [...text.matchAll(new RegExp(needle, "g"))].map(({ index }) => index);
    const present = (needles: readonly string[]): readonly string[] => needles.filter((needle) => text.includes(needle));
    return namesIn(indexNames(rows), { hits, present } as Parameters<typeof namesIn>[1], isLookedFor).map(
      ({ rows: [row], from, to }) => `${(row as { readonly id: string }).id} ${from} ${to}`,
    );
  };
  it.each([
    ["the longer of two that begin together", "学习甲乙丙。", ["long 2 5"]],
    ["a name at the very beginning", "甲乙。", ["short 0 2"]],
    ["two side by side", "甲乙丁戊", ["short 0 2", "other 2 4"]],
    ["in the order of the text", "丁戊、甲乙丙、甲乙", ["other 0 2", "long 3 6", "short 7 9"]],
    ["none", "学习。", []],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
  it("looks for some rows only", () => {
    expect(found("甲乙丙和丁戊", ({ id }) => id === "short")).toEqual(["short 0 2"]);
  });
});

test.each([
  ["2018年制定的", 2020, true],
  ["于2018年制定", 2020, true],
  ["2018 年制定", 2020, true],
  ["2020年底", 2020, true],
  ["2021年以来", 2020, false],
  ["1998年", 2020, true],
  ["编号12018年", 2020, false],
  ["2018号", 2020, false],
  ["2024年印发《2018年要点》", 2020, false],
  ["2024年印发《2018年要点", 2020, false],
  ["《2024年要点》和2018年的", 2020, true],
])("tells of a year up to: %s, %i", (words, last, expected) => {
  expect(tellsOfYearUpTo(words, last)).toBe(expected);
});

test.each([
  ["《关于国土局的通知》", true],
  ["落实《关于国土局的通知》", true],
  ["落实《条例》，国土局", false],
  ["国土局《通知》", false],
  ["国土局", false],
])("in a title: %s", (text, expected) => {
  expect(isInTitle(text, text.indexOf("国土局"))).toBe(expected);
});
