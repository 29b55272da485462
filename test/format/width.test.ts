import { describe, expect, it } from "vitest";
import { excerptOf, plain } from "../../src/format/excerpt.js";
import { displayWidth, padToWidth } from "../../src/format/width.js";

describe("displayWidth", () => {
  it.each([
    ["abc", 3],
    ["法治", 4],
    ["，。：", 6],
    ["“”—…", 4],
    ["（一）", 6],
    ["ＡＢ１", 6],
    ["𠮷野", 4],
    ["e\u0301", 1],
    ["\u200b法", 2],
    ["　", 2],
    ["ｱ", 1],
    ["〔2024〕", 8],
    ["😀", 2],
    ["\u0007", 0],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
  it("fills up to a width", () => {
    expect(padToWidth("规则", 6)).toBe("规则  ");
    expect(padToWidth("规则", 2)).toBe("规则");
  });
});

describe("excerptOf", () => {
  const at = (text: string, from: number, to: number) =>
    excerptOf(text, { start: { line: 1, column: from + 1, offset: from }, end: { line: 1, column: to + 1, offset: to } });

  it("lines carets up under Chinese text", () => {
    expect(at("一、由XX镇办理", 3, 6)).toEqual({ line: 1, text: "一、由XX镇办理", carets: "      ^^^^" });
  });
  it("takes the line of the position only, whatever ends it", () => {
    const text = "第一行\r\n第二行\r第三行";
    expect(at(text, 5, 7)?.text).toBe("第二行");
    expect(at(text, 9, 11)).toEqual({ line: 1, text: "第三行", carets: "^^^^" });
  });
  it("puts one caret at an empty place", () => {
    expect(at("文末", 2, 2)).toEqual({ line: 1, text: "文末", carets: "    ^" });
  });
  it("cuts a long line around the place, never inside a character", () => {
    const text = `${"前".repeat(500)}错${"𠮷".repeat(500)}`;
    const excerpt = at(text, 500, 501);
    expect(excerpt?.text).toBe(`... ${"前".repeat(15)}错${"𠮷".repeat(20)} ...`);
    expect(displayWidth(excerpt?.carets ?? "")).toBe(4 + 30 + 2);
  });
  it("shows nothing of a blank line", () => {
    expect(at("一\n　\n二", 2, 2)).toBeUndefined();
  });
  it("lets no control character or change of direction through", () => {
    expect(plain("a\u001b[31mb\u202ec\td")).toBe("a [31mbc d");
  });
});
