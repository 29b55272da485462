import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/read/docx/index.js";
import { formatNumber } from "../../../src/read/docx/numbering.js";
import { level, numberingXml, p, zipped } from "./zip.js";

/** The lines of a Word file with these paragraphs, each in a level of a list. */
const numbered = async (numbering: string, ...items: (readonly [level: number, list: number])[]): Promise<string[]> => {
  const content = items.map(([at, id]) => p("项", `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)).join("");
  const { source } = await readDocx(zipped(content, { "word/numbering.xml": numberingXml(numbering) }));
  return source.text.split("\n");
};
const abstract = (id: number, content: string): string => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const num = (id: number, abstractId: number): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/></w:num>`;

describe("the number formats of Word", () => {
  it.each([
    ["chineseCounting", [1, 10, 21], ["一", "十", "二十一"]],
    ["chineseLegalSimplified", [3, 21, 305], ["叁", "贰拾壹", "叁佰零伍"]],
    ["ideographTraditional", [1, 10, 11], ["甲", "癸", "甲"]],
    ["decimal", [0, 7], ["0", "7"]],
    ["decimalZero", [7, 12], ["07", "12"]],
    ["decimalFullWidth", [7, 12], ["７", "１２"]],
    ["decimalFullWidth2", [30], ["３０"]],
    ["decimalEnclosedCircle", [0, 1, 20, 21], ["0", "①", "⑳", "21"]],
    ["lowerLetter", [0, 1, 26, 27, 53], ["0", "a", "z", "aa", "aaa"]],
    ["upperLetter", [2, 28], ["B", "BB"]],
    ["lowerRoman", [4, 1999], ["iv", "mcmxcix"]],
    ["upperRoman", [9, 40, 0, 4000], ["IX", "XL", "0", "4000"]],
    ["none", [5], [""]],
    ["cardinalText", [5], ["5"]],
  ])("%s", (format, values, written) => {
    expect(values.map((value) => formatNumber(value, format))).toEqual(written);
  });
});

describe("lists", () => {
  it("begin at 0, in digits and without a text where they say nothing", async () => {
    expect(await numbered(abstract(0, '<w:lvl><w:lvlText w:val="%1."/></w:lvl>') + num(1, 0), [0, 1], [0, 1])).toEqual(["0.项", "1.项"]);
    expect(await numbered(abstract(0, '<w:lvl w:ilvl="0"><w:start w:val="1"/></w:lvl>') + num(1, 0), [0, 1])).toEqual(["项"]);
  });

  it("have the levels of the list that defines their style", async () => {
    const linked =
      abstract(0, '<w:numStyleLink w:val="公文"/>') + abstract(1, `<w:styleLink w:val="公文"/>${level(0, "chineseCounting", "%1、")}`);
    expect(await numbered(linked + num(1, 0), [0, 1], [0, 1])).toEqual(["一、项", "二、项"]);
  });

  it("that are bullets, or that nobody defines, give no number", async () => {
    const bullets = abstract(0, level(0, "bullet", "●") + level(1, "decimal", "%2.")) + num(1, 0) + num(2, 7);
    expect(await numbered(bullets, [0, 1], [1, 1], [2, 1], [0, 2], [0, 3])).toEqual(["项", "1.项", "项", "项", "项"]);
  });

  it("number a lower level before its higher one, which then counts from its start", async () => {
    expect(await numbered(abstract(0, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")) + num(1, 0), [1, 1], [1, 1])).toEqual([
      "1.1项",
      "1.2项",
    ]);
    expect(await numbered(abstract(0, level(1, "decimal", "%1.%2")) + num(1, 0), [1, 1])).toEqual(["1.1项"]);
  });

  it("show the higher levels in digits where the level asks for that", async () => {
    const legal = (more: string): string =>
      abstract(0, level(0, "chineseCounting", "%1、") + level(1, "decimal", "%1.%2", more)) + num(1, 0);
    expect(await numbered(legal("<w:isLgl/>"), [0, 1], [1, 1])).toEqual(["一、项", "1.1项"]);
    expect(await numbered(legal(""), [0, 1], [1, 1])).toEqual(["一、项", "一.1项"]);
  });

  it("start again only after the level that they name", async () => {
    const levels = [0, 1, 2].map((at) => level(at, "decimal", `%${at + 1}.`, at === 2 ? '<w:lvlRestart w:val="1"/>' : "")).join("");
    expect(await numbered(abstract(0, levels) + num(1, 0), [0, 1], [1, 1], [2, 1], [1, 1], [2, 1], [0, 1], [2, 1])).toEqual([
      "1.项",
      "1.项",
      "1.项",
      "2.项",
      "2.项",
      "2.项",
      "1.项",
    ]);
  });
});
