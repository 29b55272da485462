import { describe, expect, test } from "vitest";
import { numberAt } from "../../src/read/number.js";

/** What was read: numerals, value, rank, the number as written, the words behind it; a ? for a doubtful sign. */
const read = (text: string): string | undefined => {
  const hit = numberAt(text);
  if (!hit) return undefined;
  const { numerals, value, rank, end, written, weak } = hit;
  return `${numerals} ${value} ${rank} ${text.slice(0, written)}|${text.slice(end)}${weak ? " ?" : ""}`;
};

describe("a section number at the beginning of a line (行首序号)", () => {
  test.each([
    ["一、举措", "chinese 1 1 一、|举措"],
    ["十、举措", "chinese 10 1 十、|举措"],
    ["十一、举措", "chinese 11 1 十一、|举措"],
    ["十九、举措", "chinese 19 1 十九、|举措"],
    ["二十、举措", "chinese 20 1 二十、|举措"],
    ["二十一、举措", "chinese 21 1 二十一、|举措"],
    ["一．举措", "chinese 1 1 一．|举措"],
    ["一.举措", "chinese 1 1 一.|举措"],
    ["一﹑举措", "chinese 1 1 一﹑|举措"],
    ["一、 举措", "chinese 1 1 一、|举措"],
    ["一 、举措", "chinese 1 1 一 、|举措"],
    ["一 ．举措", "chinese 1 1 一 ．|举措"],
    ["一 .举措", "chinese 1 1 一 .|举措"],
    ["贰、举措", "chinese 2 1 贰、|举措"],
    ["—、举措", "chinese 1 1 —、|举措"],
    ["-、举措", "chinese 1 1 -、|举措"],
    ["一，举措", "chinese 1 1 一，|举措 ?"],
    ["一：举措", "chinese 1 1 一：|举措 ?"],
    ["一 举措", "chinese 1 1 一|举措 ?"],
    ["二　2024年举措", "chinese 2 1 二|2024年举措 ?"],
  ])("level one: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["（一）举措", "chinese 1 2 （一）|举措"],
    ["(一)举措", "chinese 1 2 (一)|举措"],
    ["（十二）举措", "chinese 12 2 （十二）|举措"],
    ["（二十）举措", "chinese 20 2 （二十）|举措"],
    ["（一） 举措", "chinese 1 2 （一）|举措"],
    ["（一）、举措", "chinese 1 2 （一）、|举措"],
    ["（一）.举措", "chinese 1 2 （一）.|举措"],
    ["（ 一 ）举措", "chinese 1 2 （ 一 ）|举措"],
    ["〔一〕举措", "chinese 1 2 〔一〕|举措"],
    ["【一】举措", "chinese 1 2 【一】|举措"],
    ["一）举措", "chinese 1 2 一）|举措"],
    ["三)、举措", "chinese 3 2 三)、|举措"],
    ["㈠举措", "chinese 1 2 ㈠|举措"],
    ["㈩举措", "chinese 10 2 ㈩|举措"],
    ["（）举措", "lost undefined 2 （）|举措"],
    ["( )举措", "lost undefined 2 ( )|举措"],
    ["（—）举措", "chinese 1 2 （—）|举措"],
  ])("level two: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["1.举措", "arabic 1 3 1.|举措"],
    ["1、举措", "arabic 1 3 1、|举措"],
    ["12．举措", "arabic 12 3 12．|举措"],
    ["1. 举措", "arabic 1 3 1.|举措"],
    ["１．举措", "arabic 1 3 １．|举措"],
    ["1 .举措", "arabic 1 3 1 .|举措"],
    ["⒈举措", "arabic 1 3 ⒈|举措"],
    ["⒛举措", "arabic 20 3 ⒛|举措"],
    ["1，举措", "arabic 1 3 1，|举措 ?"],
    ["1,举措", "arabic 1 3 1,|举措 ?"],
    ["1 举措", "arabic 1 3 1|举措 ?"],
    ["12　“举措”", "arabic 12 3 12|“举措” ?"],
    ["1.2023年举措", "arabic 1 3 1.|2023年举措"],
    ["6.1.5万平方米", "arabic 6 3 6.|1.5万平方米"],
    ["3、12345热线", "arabic 3 3 3、|12345热线"],
    ["2. 12345热线", "arabic 2 3 2.|12345热线"],
    ["3、4、6月培训", "arabic 3 3 3、|4、6月培训 ?"],
    ["3﹑12345热线", "arabic 3 3 3﹑|12345热线"],
    ["3、12号楼", "arabic 3 3 3、|12号楼 ?"],
    ["1.2023 年举措", "arabic 1 3 1.|2023 年举措"],
    ["6.12.5万平方米", "arabic 6 3 6.|12.5万平方米"],
    ["1 加强全年工作", "arabic 1 3 1|加强全年工作 ?"],
    ["3、4号楼", "arabic 3 3 3、|4号楼 ?"],
    ["4.12345热线", "arabic 4 3 4.|12345热线 ?"],
  ])("level three: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["（1）举措", "arabic 1 4 （1）|举措"],
    ["(12)举措", "arabic 12 4 (12)|举措"],
    ["（1）、举措", "arabic 1 4 （1）、|举措"],
    ["（ 1 ） 举措", "arabic 1 4 （ 1 ）|举措"],
    ["（１）举措", "arabic 1 4 （１）|举措"],
    ["1）举措", "arabic 1 4 1）|举措"],
    ["2)、举措", "arabic 2 4 2)、|举措"],
    ["⑴举措", "arabic 1 4 ⑴|举措"],
    ["⒇举措", "arabic 20 4 ⒇|举措"],
    ["①举措", "circled 1 5 ①|举措"],
    ["⑳、举措", "circled 20 5 ⑳、|举措"],
    ["② 举措", "circled 2 5 ②|举措"],
  ])("levels four and five: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["第一部分 举措", "chinese 1 0 第一部分|举措"],
    ["第二章、举措", "chinese 2 0 第二章、|举措"],
    ["第3篇：举措", "chinese 3 0 第3篇：|举措"],
    ["、举措", "lost undefined 1 、|举措"],
    ["﹑举措", "lost undefined 1 ﹑|举措"],
    ["、 2024年举措", "lost undefined 1 、|2024年举措"],
  ])("others: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "",
    "举措",
    "一",
    "一、",
    "1.",
    "1、",
    "（）",
    "一是举措",
    "一年来",
    "一方面",
    "一、二季度召开会议",
    "三、四级联动",
    "二、三产业",
    "12月",
    "1.5万元",
    "12.4亿元",
    "1,300人",
    "1，300人",
    "3，12345热线",
    "1.15万元",
    "1.1500平方米",
    "5.2023.12.4国家宪法日",
    "1.5%",
    "2023年",
    "２０２３年",
    "100.举措",
    "2023.12.4国家宪法日",
    "3 月",
    "2023 年",
    "12 件",
    "3名同志",
    "第一，举措",
    "第一次会议",
    "、",
    "、，举措",
    "-举措",
    "【】举措",
    "（局）举措",
    "（2023）举措",
  ])("none: %s", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
