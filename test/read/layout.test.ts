import { describe, expect, test } from "vitest";
import { metadataOf } from "../../src/read/metadata.js";
import { joinParagraphs } from "../../src/read/paragraphs.js";
import { type Row, rowsOf } from "../../src/read/row.js";
import { linesOfText } from "../../src/read/text.js";
import { findTitle } from "../../src/read/title.js";

const rows = (...lines: string[]): Row[] => rowsOf(linesOfText(lines.join("\n")));
const joined = (...lines: string[]): string[] => joinParagraphs(rows(...lines)).map(({ text }) => text);
const words = (length: number): string => "坚持把法治建设放在全局工作中谋划推进落实见效".repeat(5).slice(0, length);
/** A paragraph without a mark before its end, in lines of 24 characters. */
const open = (length: number): string[] => [...(`${words(length - 1)}。`.match(/.{1,24}/g) ?? [])];
const whole = (length: number): string => `${words(length - 1)}。`;

describe("what tells lines wrapped by hand", () => {
  test("five open lines", () => {
    expect(joined(...open(60), ...open(60))).toHaveLength(6);
    expect(joined(...open(60), ...open(60), ...open(36))).toEqual([whole(60), whole(60), whole(36)]);
  });

  test("three of ten lines open", () => {
    const closed = (count: number): string[] => Array.from({ length: count }, () => "镇政府组织学习成效明显了。");
    const five = [...open(60), ...open(60), ...open(36)];
    expect(joined(...five, ...closed(8))).toHaveLength(11);
    expect(joined(...five, ...closed(9))).toHaveLength(8 + 9);
  });

  test("four of ten open lines full where none is longer, else six", () => {
    const short = (count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${"甲乙丙丁戊己庚辛"[index]}类执法检查事项清单公开办理`);
    const five = [...open(60), ...open(60), ...open(36)];
    expect(joined(...five, ...short(7))).toHaveLength(3 + 7);
    expect(joined(...five, ...short(8))).toHaveLength(8 + 8);
    const longer = `${words(30)}成效明显。`;
    expect(joined(...five, ...short(4), longer)).toHaveLength(8 + 1 + 4);
    expect(joined(...five, ...short(3), longer)).toHaveLength(3 + 1 + 3);
  });

  test("one line of five longer at most", () => {
    const longer = (count: number): string[] => Array.from({ length: count }, () => [`${words(30)}成效明显。`, ""]).flat();
    const five = [...open(60), ...open(60), ...open(36)];
    expect(joined(...five, ...longer(2))).toHaveLength(3 + 2);
    expect(joined(...five, ...longer(3))).toHaveLength(8 + 3);
  });

  test("longer is a line of more than ten columns above the full ones, whatever it is made of", () => {
    const five = [...open(60), ...open(60), ...open(36)];
    const countOf = (line: string): number => joined(...five, line, "", line, "", line, "").length;
    const han = (length: number): string => `${words(length - 3)}成效。`;
    expect([countOf(han(29)), countOf(han(30))]).toEqual([3 + 3, 8 + 3]);
    const mixed = (letters: number): string => `${"a".repeat(letters)}${han(20)}`;
    expect([countOf(mixed(18)), countOf(mixed(19))]).toEqual([3 + 3, 8 + 3]);
    const latin = (letters: number): string => `${"a".repeat(letters)}!`;
    expect([countOf(latin(57)), countOf(latin(58))]).toEqual([3 + 3, 8 + 3]);
  });

  test("a line is full where four characters at most are lacking", () => {
    const five = [...open(60), ...open(60), ...open(36)];
    const parted = (length: number): number => joined(...five, words(length), "", "落实见效。", "镇政府组织学习成效明显了。").length;
    expect(parted(20)).toBe(parted(24));
    expect(parted(19)).toBe(parted(24) + 1);
  });

  test("marks and letters count half as wide as characters", () => {
    const five = [...open(60), ...open(60), ...open(36)];
    expect(joined(...five, `平台${"a".repeat(40)}`, "", "落实见效。").at(-1)).toContain("a落实见效。");
    expect(joined(...five, `平台${"a".repeat(30)}`, "", "落实见效。").at(-1)).toBe("落实见效。");
  });
});

describe("what tells indented paragraphs", () => {
  const plain = "镇政府坚持依法行政，全年组织集中学习十二次，成效明显。";
  const broken = "镇政府全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升依法行";
  const next = "　　政水平提高。";
  const many = (count: number): string[] => Array.from({ length: count }, () => plain);

  test("two of them, and a quarter of all", () => {
    expect(joined(`　　${broken}`, "政水平提高。", broken, next)).toHaveLength(2);
    expect(joined(`　　${plain}`, `　　${broken}`, next)).toHaveLength(3);
    expect(joined(`　　${plain}`, `　　${broken}`, next, ...many(6))).toHaveLength(9);
    expect(joined(`　　${plain}`, `　　${broken}`, next, ...many(7))).toHaveLength(9);
    expect(joined(`　　${plain}`, `　　${broken}`, next, ...many(6))[1]).toBe(broken);
    expect(joined(`　　${plain}`, `　　${broken}`, next, ...many(7))[1]).toBe(`${broken}政水平提高。`);
  });

  test("short lines tell nothing", () => {
    expect(joined("　　短句子加强学习规范执法有序推进。", "　　短句子加强学习规范执法有序推进。", broken, next).at(-1)).toBe(
      `${broken}政水平提高。`,
    );
    const shorts = Array.from({ length: 9 }, () => "短句子加强学习规范执法有序推进。");
    expect(joined(`　　${plain}`, `　　${broken}`, next, ...shorts)[1]).toBe(broken);
  });
});

describe("numbers before a title", () => {
  const title = "清溪县水利局2023年法治政府建设报告";
  test("of an item, or lost, do not end the search for it; those of a heading do", () => {
    expect(findTitle(rows("（1）附件说明", title))?.first).toBe(1);
    expect(findTitle(rows("、附件说明", title))?.first).toBe(1);
    expect(findTitle(rows("1.附件说明", title))).toBeUndefined();
    expect(findTitle(rows("（一）附件说明", title))).toBeUndefined();
    expect(findTitle(rows("1，附件说明", title))?.first).toBe(1);
  });
  test("eighty lines are looked at", () => {
    const lines = (count: number): string[] => Array.from({ length: count }, () => "镇政府组织学习，成效明显。");
    expect(findTitle(rows(...lines(79), title))?.first).toBe(79);
    expect(findTitle(rows(...lines(80), title))).toBeUndefined();
  });
});

describe("labels set too wide", () => {
  const mined = (text: string) => metadataOf(rows(text)[0] as Row, "before")?.mined.map(({ value }) => value) ?? [];
  test("are none", () => {
    expect(mined("主题词：法治 索     引号：A001")).not.toContain("A001");
    expect(mined("主题词：法治 索引号       ：A001")).not.toContain("A001");
    expect(mined("主题词：法治 索引号      ：A001")).toContain("A001");
  });
});
