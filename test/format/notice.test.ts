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
const only = (customRules: readonly Rule[], given: Report = report) => checked(given, { customRules, rules: off });
const closing = "本意见根据报送文本提出，未提出意见，不表示事实、数字已经核实，也不代替本单位的审核、保密审查和公开审查。";
const numbered = (text: string): string[] => text.split("\n").filter((line) => /^\d+\. /.test(line));

const finding = (place: string, message: string, more: Partial<Finding> = {}): Finding => ({
  rule: "content/sample",
  messageId: "x",
  params: {},
  message,
  outcome: "failed",
  force: "must",
  severity: "error",
  audience: "drafter",
  path: [],
  place,
  basis: [],
  url: "",
  fingerprint: `${place}${message}`,
  ...more,
});

describe("formatNotice", () => {
  const notice = formatNotice(result, { source, sender: "清溪县司法局", deadline: "2026-03-10", contact: "林知远 88880000", round: 1 });

  it("is addressed, asks for a date, is signed and says whom to ask", () => {
    const lines = notice.split("\n");
    expect(lines[0]).toBe("关于《云台镇2024年度法治政府建设情况报告》的修改意见");
    expect(notice).toContain(
      "\n云台镇人民政府：\n收到你单位报送的《云台镇2024年度法治政府建设情况报告》。现提出以下修改意见，请于2026年3月10日前办理后重新报送。\n",
    );
    expect(lines.slice(-4)).toEqual(["清溪县司法局", "2026年11月22日", "联系人及电话：林知远 88880000", ""]);
    expect(formatNotice(result, { recipient: "云台镇党政办", deadline: "本周五" })).toMatch(/云台镇党政办：[\s\S]*请于本周五前办理/);
  });
  it("goes by what the clerk must do, what concerns publication first", () => {
    const headings = notice.split("\n").filter((line) => /^[一二三四五六]、/.test(line));
    expect(headings).toEqual(["一、公开前先处理", "二、请修改", "三、建议完善", "四、文字格式", "五、规定内容对照"]);
  });
  it("says in words what became of the four parts", () => {
    expect(notice).toContain(
      "主要举措和成效：有；存在的不足和原因：有不足、未写原因；主要负责人履行第一责任人职责情况：无；下一年度主要安排：有。",
    );
    expect(formatNotice(checked({ ...report, year: 2016 }).result)).not.toContain("规定内容对照");
    const parts = (more: Partial<typeof result>): string =>
      /主要举措和成效：.*。/.exec(formatNotice({ ...result, ...more } as typeof result))?.[0] ?? "";
    const own = { status: "own", paths: [["sections", 0]] } as const;
    const failed = (rule: string) => [{ rule, outcome: "failed" as const }];
    expect(parts({ findings: [finding("甲", "甲。", { rule: "parts/empty", path: ["sections", 0] })] })).toContain(
      "主要举措和成效：有标题、无内容；",
    );
    expect(parts({ findings: [finding("甲", "甲。", { rule: "parts/thin", path: ["sections", 2] })] })).toContain(
      "下一年度主要安排：有、需具体。",
    );
    const embedded = { ...result.coverage, responsibility: { ...own, status: "embedded" as const } };
    expect(parts({ coverage: embedded, outcomes: [] })).toContain("第一责任人职责情况：有（写在其他部分里）；");
    expect(parts({ coverage: embedded, outcomes: failed("content/acts-missing") })).toContain("职责情况：有（写在其他部分里）、需具体；");
    expect(parts({ coverage: { ...result.coverage, responsibility: own }, outcomes: failed("content/actor-missing") })).toContain(
      "职责情况：有、需具体；",
    );
  });
  it("closes with its sentence, word for word", () => {
    expect(notice).toContain(`\n${closing}\n`);
  });
  it("ends every point in an action and shows neither rule ids nor severities", () => {
    expect(numbered(notice).length).toBeGreaterThan(4);
    for (const line of numbered(notice)) expect(line, line).toMatch(/请.*。$/);
    expect(notice).not.toMatch(/[a-z]+\/[a-z]+|error|warning/);
  });
  it("is the sentence for nothing found when there is nothing for the drafter", () => {
    const quiet = formatNotice(only([]).result);
    expect(quiet).toContain("未提出修改意见，请履行审核、保密审查和公开审查程序后公开。");
    expect(numbered(quiet)).toEqual([]);
    expect(quiet).toContain(closing);
    const forReviewers = { ...result, findings: result.findings.map((entry) => ({ ...entry, audience: "reviewer" as const })) };
    expect(numbered(formatNotice(forReviewers))).toEqual([]);
  });
  it("leaves out what is accepted", () => {
    const accepted = checked(report, { suppressions: [{ rule: "signoff/date-missing", reason: "已补" }] });
    expect(notice).toContain("没有成文日期");
    expect(formatNotice(accepted.result)).not.toContain("没有成文日期");
  });
  it("names at most ten points and says how many more there are", () => {
    const many = {
      ...result,
      findings: Array.from({ length: 13 }, (_, index) =>
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
    expect(formatNotice(only([softRule]).result)).toContain("wording/sample5处。");
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
  it("says how many were mended, mechanical ones together, and marks what has to be dealt with first", () => {
    const urgent = finding("丙", "丙有个人信息。请删去。", { rule: "privacy/person", sensitive: true });
    const slips = ["甲", "乙"].map((place) => finding(place, `${place}有错字。请改正。`, { rule: "wording/doubled", severity: "info" }));
    const gone = Array.from({ length: 12 }, (_, index) =>
      finding(`第${index}处`, `第${index}处不清楚。请补写。`, { rule: `content/r${index}` }),
    );
    const comparison = { mended: [...gone, ...slips], left: [urgent], inNewText: [], overlooked: [] };
    const text = formatNotice({ ...result, findings: [urgent] }, { before: comparison });
    expect(text).toContain("一、公开前先处理\n1. （未改）丙有个人信息。请删去。\n");
    expect(text).toMatch(/\n已改：第0处不清楚；(?:第\d处不清楚；){8}第9处不清楚等13项。\n/);
    const slipsOnly = { ...comparison, mended: slips };
    expect(formatNotice({ ...result, findings: [urgent] }, { before: slipsOnly })).toContain("\n已改：文字格式。\n");
  });
  it("shows in the terminal what became of each finding", () => {
    const text = formatText(now.result, { before });
    expect(text).toContain("[请修改 · 未改] 引言第1段有模板空白");
    expect(text).toContain("[请修改 · 新增内容] 第二部分");
    expect(text).toContain("[建议修改 · 上次未提出] 标题写道");
    expect(text).toMatch(/与上一稿相比：已改1条、未改\d+条、新增内容\d+条、上次未提出\d+条。\n {2}已改：第二部分/);
  });
});
