import { describe, expect, it } from "vitest";
import { endingOf, introduces, isItem, startsInside } from "../../src/validate/context/ending.js";

describe("a paragraph ends", () => {
  it.each([
    ["", "closed"],
    ["　", "closed"],
    ["镇政府开展检查。", "closed"],
    ["镇政府开展检查。 　", "closed"],
    ["他们说：“群众的事无小事。”", "closed"],
    ["（全年共128次。）", "closed"],
    ["主要做法：", "closed"],
    ["镇政府开展检查，", "comma"],
    ["镇政府开展检查,", "comma"],
    ["认真落实“谁执法谁普法”，　", "comma"],
    ["对物业收费、房屋渗水、", "series"],
    ["责任和", "dangling"],
    ["责任和 　", "dangling"],
    ["和", "dangling"],
    ["总和", "bare"],
    ["社会更加和谐、邻里祥和", "bare"],
    ["各项工作取得", "dangling"],
    ["各项工作取得　", "dangling"],
    ["要求在十五日内", "dangling"],
    ["要求在十五日内　", "dangling"],
    ["要求在15个工作日之内", "dangling"],
    ["办理时间控制在十五日内", "bare"],
    ["镇域内", "bare"],
    ["健全制度（含机制和）", "bare"],
    ["健全制度“包括”", "bare"],
    ["（含法律明白人", "bracket"],
    ["学习《地方组织法", "bracket"],
    ["（一）加强领导", "bare"],
    ["（含网格员）和《纲要》（2021—2025年", "bracket"],
    ["镇政府开展检查", "bare"],
    ["全年开展检查128次", "bare"],
  ])("%j: %s", (text, ending) => {
    expect(endingOf(text)).toBe(ending);
  });
  it("inside brackets only where they were opened not far before", () => {
    expect(endingOf(`（${"普法".repeat(20)}`)).toBe("bracket");
    expect(endingOf(`（${"普法".repeat(100)}`)).toBe("bare");
  });
});

describe("a paragraph begins", () => {
  it.each([
    ["，全年没有发生事故。", "mark"],
    ["　，全年没有发生事故。", "mark"],
    ["；二是加强执法。", "mark"],
    ["2024年，镇政府加强执法。", undefined],
    ["建，领导干部法治意识增强。", "stray"],
    [" 建,领导干部法治意识增强。", "stray"],
    ["设，但仍有不足。", "stray"],
    ["但，仍有不足。", undefined],
    ["一，加强执法。", undefined],
    ["建设，加强执法。", undefined],
    ["A，加强执法。", undefined],
    ["12，加强执法。", undefined],
    ["、加强执法。", undefined],
    ["镇政府加强执法。", undefined],
  ])("%j: %s", (text, start) => {
    expect(startsInside(text)).toBe(start);
  });
});

describe("an item of a list", () => {
  it.each([
    "一是健全制度。",
    "　二要强化监督。",
    "3.强化宣传",
    "（四）规范执法",
    "⑤加强培训",
    "首先，加强学习",
    "十一、其他",
    "——加强领导",
    "一方面，加强学习",
    "第三，加强督察",
  ])("is %s", (text) => {
    expect(isItem(text)).toBe(true);
  });
  it.each(["镇政府加强学习。", "全年一是健全制度。", "2024年，镇政府", "一批案件办结。"])("is not %s", (text) => {
    expect(isItem(text)).toBe(false);
  });
});

describe("the end of a paragraph", () => {
  it("introduces what stands below, in its last words only", () => {
    expect(introduces("现将有关情况汇报如下")).toBe(true);
    expect(introduces("存在的问题主要有以下几点")).toBe(true);
    expect(introduces("主要体现在三个方面")).toBe(true);
    expect(introduces("镇政府加强学习")).toBe(false);
    expect(introduces("按照如下要求落实：压实各村各单位责任，健全工作机制，定期通报进展，年底前全部整改到位")).toBe(false);
  });
});
