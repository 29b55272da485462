import { describe, expect, it, test } from "vitest";
import { byParagraph, isEnclosed } from "../../../src/rules/wording/paragraphs.js";
import { contextOf } from "../../validate/report.js";

describe("byParagraph", () => {
  const context = contextOf({
    opening: [
      { type: "paragraph", text: "甲乙丙丁。" },
      { type: "paragraph", text: "戊己庚辛。" },
    ],
  });
  const slip = (words: string, correct?: string) => {
    const from = context.text.indexOf(words);
    return { from, to: from + words.length, ...(correct !== undefined && { correct }) };
  };
  it("gathers them in order", () => {
    const found = byParagraph(context, [slip("己"), slip("丙"), slip("甲"), slip("戊")]);
    expect(found.map(({ passage, first, slips }) => [passage.text, first, slips])).toEqual([
      ["甲乙丙丁。", slip("甲"), [slip("甲"), slip("丙")]],
      ["戊己庚辛。", slip("戊"), [slip("戊"), slip("己")]],
    ]);
  });
  it("mends those whose right words are certain", () => {
    expect(byParagraph(context, [slip("丙", "人"), slip("甲"), slip("辛", "")]).map(({ edits }) => edits)).toEqual([
      [{ path: ["opening", 0, "text"], range: [2, 3], text: "人" }],
      [{ path: ["opening", 1, "text"], range: [3, 4], text: "" }],
    ]);
  });
  it("gives nothing for none", () => {
    expect(byParagraph(context, [])).toEqual([]);
  });
});

test.each([
  ["《法制日报》", "法制", true],
  ["法制", "法制", false],
  ["学习法制《日报》", "法制", false],
  ["学习《日报》法制", "法制", false],
  ["学习《日报》和《法制》", "法制", true],
  ["学习《法制", "法制", true],
  ["《日报\n法制", "法制", false],
  ["《法》", "法", true],
  [`《${"关".repeat(79)}法制》`, "法制", true],
  [`学习《${"关".repeat(80)}法制》`, "法制", false],
])("enclosed in 《%s: %s, %s", (text, word, expected) => {
  expect(isEnclosed(text, text.indexOf(word), "《", "》")).toBe(expected);
});
