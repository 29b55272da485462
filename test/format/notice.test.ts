import { describe, expect, it } from "vitest";
import { formatNotice } from "../../src/format/notice.js";
import { noticePoints, pointText } from "../../src/format/notice-points.js";
import { formatText } from "../../src/format/text.js";
import type { Report } from "../../src/model/report.js";
import type { Rule } from "../../src/rules/rule.js";
import { compareResults } from "../../src/validate/compare.js";
import type { Finding } from "../../src/validate/result.js";
import { checked, report } from "./fixture.js";
import { gapRule, loudRule, softRule } from "./rules.js";

const { result, source } = checked();
const off = Object.fromEntries(result.outcomes.map(({ rule }) => [rule, "off" as const]));
const only = (customRules: readonly Rule[], given: Report = report) =>
        finding(`第${index}处`, `第${index}处不清楚。请补写${index}。`, { rule: `content/r${index}` }),
      ),
    };
    const text = formatNotice(many);
    expect(numbered(text)).toHaveLength(10);
    expect(text).toContain("另有3项未列入本页");
  });
  it("puts mechanical hints on one line with their number, and what is undecided under 请核对", () => {
    const text = formatNotice(only([softRule]).result, { customRules: [softRule] });
    expect(text).toContain("标点、序号、用词等共5处：示例用词5处。请通读全文，一并改正。");
    expect(text).toMatch(/一、请核对\n1\. .*等5处的标题需要看一看。请核对。\n/);
  });
  it("as a page prints on its own and loads nothing", () => {
    const page = formatNotice(result, { source, format: "html", sender: "<局>" });
    expect(page).toContain("<h2>一、公开前先处理</h2>");
    expect(page).toContain("@page { size: A4;");
    expect(page).toContain("&#60;局&#62;");
    expect(page).not.toMatch(/<script|<link|url\(|src=/);
    expect(page).toContain(closing);
  });
  it("is not made of messages in English", () => {
    expect(() => formatNotice(checked(report, { locale: "en" }).result)).toThrow(TypeError);
  });
});

describe("a point", () => {
  it("names the places of one message together, at most three", () => {
    const places = ["甲", "乙", "丙", "丁"].map((place) => finding(place, `${place}有空白。请填写。`));
    expect(pointText(places.slice(0, 2))).toBe("甲、乙有空白。请填写。");
    expect(pointText(places)).toBe("甲、乙、丙等4处有空白。请填写。");
  });
  it("says the common action once where the observations differ", () => {
    expect(pointText([finding("甲", "甲写的是2022年。请核对。"), finding("乙", "乙写的是2021年。请核对。")])).toBe(
      "甲写的是2022年；乙写的是2021年。请核对。",
    );
  });
  it("keeps the first message and names the places where nothing is shared", () => {
    expect(pointText([finding("甲", "甲不清楚。请改。"), finding("乙", "乙太长。请删。")])).toBe("甲不清楚。请改（甲、乙均请照此核对）。");
  });
  it("is there once for the same message at the same place", () => {
    expect(pointText([finding("甲", "甲有空白。请填写。"), finding("甲", "甲有空白。请填写。")])).toBe("甲有空白。请填写。");
  });
  it("puts what is sensitive first, whatever its outcome", () => {
    const points = noticePoints([
      finding("甲", "a"),
      finding("乙", "b", { rule: "privacy/person", outcome: "undecided", sensitive: true }),
    ]);
    expect(points.map(({ group }) => group)).toEqual(["first", "change"]);
  });
});

describe("the second round", () => {
  const old = only([gapRule]);
  const changed: Report = structuredClone(report);
  changed.sections?.[1]?.content.splice(0, 1, { type: "paragraph", text: "现在换成了新的话。" });
  const now = only([gapRule, loudRule], changed);
  const before = compareResults(old.result, now.result);
  const notice = formatNotice(now.result, { before, round: 2 });

  it("marks old points, keeps new ones to new text and sets the overlooked apart", () => {
    expect(notice).toContain("修改意见（第二次）");
    expect(notice).toContain("收到你单位再次报送的");
    expect(notice).toMatch(/上次意见\n1\. （未改）.*有模板空白.*请填实际内容，没有的不要写。/);
    expect(notice).toMatch(/新增内容\n2\. 第二部分“存在的不足和原因”第1段/);
    expect(notice).toMatch(/另请留意\n\d\. /);
  });
  it("says what was mended", () => {
    const mended = formatNotice(only([]).result, { before: compareResults(old.result, only([]).result) });
    expect(mended).toContain("已改：引言第1段有模板空白：“现将”；");
    expect(mended).toContain("未提出修改意见");
  });
  it("shows in the terminal what became of each finding", () => {
    const text = formatText(now.result, { before });
    expect(text).toContain("[请修改 · 未改] 引言第1段有模板空白");
    expect(text).toContain("[请修改 · 新增内容] 第二部分");
    expect(text).toContain("[建议修改 · 上次未提出] 标题写道");
    expect(text).toMatch(/与上一稿相比：已改1条、未改\d+条、新增内容\d+条、上次未提出\d+条。\n {2}已改：第二部分/);
  });
});
