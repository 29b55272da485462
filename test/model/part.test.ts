import { describe, expect, test } from "vitest";
import { partsOfHeading } from "../../src/model/part.js";

describe("measures", () => {
  test.each([
    "主要举措和成效",
    "主要做法及成效",
    "工作开展情况",
    "工作亮点",
    "主要工作和取得的成绩",
    "2023年工作总结",
    "法治政府建设总体情况",
    "基本情况",
    "重点工作推进情况",
    "2023年度推进法治政府建设的主要措施及成果",
    "工作回顾",
    "特色做法",
    "上年度主要工作",
    "2023年工作安排落实情况",
    "年度工作计划完成情况",
    "问题整改情况",
    "依法行政工作情况",
  ])("%s", (heading) => {
    expect(partsOfHeading(heading).parts).toEqual(["measures"]);
  });
});

describe("shortcomings", () => {
  test.each([
    "存在的不足和原因",
    "存在问题",
    "存在的主要问题及原因分析",
    "短板与不足",
    "面临的困难和挑战",
    "工作中存在的薄弱环节",
    "不足之处",
    "主要问题",
    "问题与短板",
    "差距和不足",
    "原因分析",
    "薄弱环节剖析",
    "问题检视",
    "工作中的不足与反思",
    "制约因素分析",
    "尚需改进之处",
    "还存在的一些薄弱之处",
    "存在的短板弱项",
    "2023年推进法治政府建设存在的不足",
    "党政主要负责人履职存在的不足",
  ])("%s", (heading) => {
    expect(partsOfHeading(heading).parts).toEqual(["shortcomings"]);
  });
});

describe("responsibility", () => {
  test.each([
    "党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况",
    "主要负责同志履职情况",
    "落实第一责任人职责",
    "党政主要领导履行法治建设职责情况",
    "认真落实党政主要负责人法治建设第一责任人职责",
    "党政一把手推进法治建设情况",
    "主要负责人述法情况",
    "主要领导抓法治情况",
    "领导干部履行法治建设责任情况",
    "“关键少数”履职情况",
    "“关键少数”履行法治建设职责情况",
    "2023年度履行推进法治建设第一责任人职责的主要做法和成效",
    "履行法治建设第一责任人职责、加强法治政府建设的主要举措",
  ])("%s", (heading) => {
    expect(partsOfHeading(heading).parts).toEqual(["responsibility"]);
  });
});

describe("plans", () => {
  test.each([
    "下一步打算",
    "明年工作展望",
    "工作展望",
    "下步工作安排",
    "2024年度推进法治政府建设的主要安排",
    "2024年工作思路",
    "下一年度工作计划",
    "今后努力方向",
    "下一步主要举措",
    "明年重点工作",
    "明年怎么干",
    "下一阶段工作任务",
    "工作打算",
    "下一步",
    "下一步改进措施",
    "后续工作安排",
    "努力方向",
    "改进措施",
    "2024年工作计划及安排",
  ])("%s", (heading) => {
    expect(partsOfHeading(heading).parts).toEqual(["plans"]);
  });
});

describe("merged headings name both", () => {
  test.each([
    ["存在的问题及下一步打算", ["shortcomings", "plans"]],
    ["主要做法和存在的问题", ["measures", "shortcomings"]],
    ["主要成绩与不足", ["measures", "shortcomings"]],
    ["工作回顾与展望", ["measures", "plans"]],
    ["2023年工作开展情况及2024年工作安排", ["measures", "plans"]],
    ["取得的成效、存在的不足和下一步工作打算", ["measures", "shortcomings", "plans"]],
    ["主要举措成效及党政主要负责人履行第一责任人职责情况", ["measures", "responsibility"]],
    ["党政主要负责人履职情况及存在的问题", ["shortcomings", "responsibility"]],
    ["存在问题及改进措施", ["shortcomings", "plans"]],
  ])("%s", (heading, parts) => {
    expect(partsOfHeading(heading).parts).toEqual(parts);
  });

  test("改进措施 gives way", () => {
    expect(partsOfHeading("存在问题及改进措施").weak).toEqual(["plans"]);
    expect(partsOfHeading("存在问题及下一步打算").weak).toBeUndefined();
  });
});

describe("freer wordings", () => {
  test.each([
    ["还有哪些地方没做好、根子在哪", "shortcomings"],
    ["检视自身看不足，剖析症结找原因", "shortcomings"],
    ["离群众期盼还有哪些不足，为什么会有这些不足", "shortcomings"],
    ["我们清醒认识到，与新时代要求相比，工作还有不少差距", "shortcomings"],
    ["还需着力破解的问题及成因", "shortcomings"],
    ["发展不足和瓶颈制约", "shortcomings"],
    ["正视问题，找准根源", "shortcomings"],
    ["党组书记、局长学法守法用法和推动法治工作的情况", "responsibility"],
    ["局党委书记、局长抓法治政府建设述职情况", "responsibility"],
    ["履职情况", "responsibility"],
    ["2025年接着干", "plans"],
    ["2025年，我们将从以下三个方面持续发力", "plans"],
    ["谋划2025，持续用力抓提升", "plans"],
    ["二〇二五年的着力点", "plans"],
  ])("%s", (heading, part) => {
    expect(partsOfHeading(heading, 2024)).toMatchObject({ parts: [part], weak: [part] });
  });
  test("with a plain word they are said plainly", () => {
    expect(partsOfHeading("新的一年重点抓好四件事", 2024)).toEqual({ parts: ["plans"], words: "新的一年" });
    expect(partsOfHeading("二〇二五年法治建设重点任务", 2024)).toEqual({ parts: ["plans"], words: "2025年" });
  });
  test.each([
    "2024年怎么干",
    "2025年成效",
    "聚焦问题查找原因",
    "问题清单，找准原因",
    "镇党委书记带头学法",
    "着力破解难点堵点问题",
    "做好没有人愿意做的事",
  ])("%s is none of these", (heading) => {
    const { parts, weak } = partsOfHeading(heading, 2024);
    expect(weak).toBeUndefined();
    expect(parts.filter((part) => part !== "measures")).toEqual([]);
  });
});

describe("other", () => {
  test.each(["其他需要报告的情况", "其他情况", "需要报告的其他事项", "其它事项"])("%s", (heading) => {
    expect(partsOfHeading(heading).parts).toEqual(["other"]);
  });
  test("其他重点工作开展情况 is not other", () => {
    expect(partsOfHeading("其他重点工作开展情况").parts).toEqual(["measures"]);
  });
});

describe("no part", () => {
  test.each([
    "聚焦问题整改，提升治理效能",
    "打击非法行医突出问题",
    "依法履行监管职责，查处一批突出问题",
    "整治群众身边不正之风和突出问题",
    "全面履行法治建设职责，推动科技创新",
    "坚持问题导向",
    "着力解决群众急难愁盼问题",
    "补齐基层执法短板",
    "强化主要负责人法治培训",
    "抓住“关键少数”，带头尊法学法",
    "执法力量不足",
    "几点体会",
    "加强组织领导",
    "坚持党的领导，加强党对全面依法治镇的领导",
    "全力推进《中共清溪县委全面依法治县委员会2023年工作要点》确定的任务",
    "落实安全生产第一责任人责任",
    "第一责任人职责落实不到位",
    "制定普法工作计划",
    "强化学习",
    "破除制约因素，优化营商环境",
    "加强矛盾问题分析研判",
    "意见建议",
    "",
  ])("%s", (heading) => {
    expect(partsOfHeading(heading).parts).toEqual([]);
  });
});

describe("as written", () => {
  test.each([
    ["下 一 步 打 算", ["plans"]],
    ["存在的問題和原因", ["shortcomings"]],
    ["２０２４年工作安排。", ["plans"]],
    ["存在的问题：", ["shortcomings"]],
  ])("%s", (heading, parts) => {
    expect(partsOfHeading(heading).parts).toEqual(parts);
  });

  test("the words that decided", () => {
    expect(partsOfHeading("存在的问题及下一步打算").words).toBe("存在的问题、下一步");
    expect(partsOfHeading("强化学习")).toEqual({ parts: [] });
  });

  test("a year after the reporting year", () => {
    expect(partsOfHeading("2024年重点工作", 2023).parts).toEqual(["plans"]);
    expect(partsOfHeading("2024年重点工作", 2024).parts).toEqual(["measures"]);
    expect(partsOfHeading("2024年重点工作").parts).toEqual(["measures"]);
  });

  test("a heading of any length costs no more than one of 200 characters", () => {
    expect(partsOfHeading("存在的问题".repeat(100_000)).parts).toEqual(["shortcomings"]);
  });
});
