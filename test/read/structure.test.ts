import { describe, expect, test } from "vitest";
import { readReport } from "../../src/read/read.js";
import { headingsOf, outlineOf } from "./outline.js";

const title = "清溪县云台镇人民政府2023年法治政府建设年度报告";
const opening = "2023年，云台镇坚持依法行政，扎实推进各项工作。现将有关情况报告如下：";
const body = "镇政府全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升。";
const read = (...lines: string[]) => readReport([title, opening, ...lines].join("\n")).report;

describe("numbers", () => {
  test("the standard's four levels nest", () => {
    const report = read("一、主要举措和成效", "（一）强化学习", "1.理论学习", "（1）中心组学习", body, "二、存在的不足和原因", body);
    expect(outlineOf(report)).toEqual([
      "# 一、主要举措和成效 [measures]",
      "  # （一）强化学习",
      "    # 1.理论学习",
      "      # （1）中心组学习",
      `        ${body}`,
      "# 二、存在的不足和原因 [shortcomings]",
      `  ${body}`,
    ]);
  });

  test("a level that is skipped leaves its place to the next", () => {
    expect(headingsOf(read("一、主要举措和成效", `1.加强学习。${body}`, `2.规范执法。${body}`, "二、存在问题", body))).toEqual([
      "# 一、主要举措和成效 [measures]",
      "  # 1.加强学习。→",
      "  # 2.规范执法。→",
      "# 二、存在问题 [shortcomings]",
    ]);
  });

  test("level one goes on in digits", () => {
    const report = read(
      "一、主要举措和成效",
      "（一）学习",
      `1.理论学习。${body}`,
      "二、存在问题",
      body,
      "3、党政主要负责人履行推进法治建设第一责任人职责情况",
      body,
      "4、 2024年主要安排",
      body,
    );
    expect(headingsOf(report).filter((line) => !line.startsWith(" "))).toEqual([
      "# 一、主要举措和成效 [measures]",
      "# 二、存在问题 [shortcomings]",
      "# 3、党政主要负责人履行推进法治建设第一责任人职责情况 [responsibility]",
      "# 4、2024年主要安排 [plans]",
    ]);
  });

  test("digits alone are level one where no 一、 is", () => {
    expect(headingsOf(read("1、主要做法和成效", body, "2、存在的问题", `（1）人手紧张。${body}`, "3、下一步打算", body))).toEqual([
      "# 1、主要做法和成效 [measures]",
      "# 2、存在的问题 [shortcomings]",
      "  # （1）人手紧张。→",
      "# 3、下一步打算 [plans]",
    ]);
  });

  test("lost numerals keep their level: 、 （） 一)", () => {
    const report = read(
      "一、主要举措和成效",
      "（一）强化学习",
      body,
      "（）规范执法",
      body,
      "三)化解纠纷",
      body,
      "、2023年存在的不足和原因",
      body,
      "三、下一步打算",
      body,
    );
    expect(headingsOf(report)).toEqual([
      "# 一、主要举措和成效 [measures]",
      "  # （一）强化学习",
      "  # （）规范执法",
      "  # 三)化解纠纷",
      "# 2023年存在的不足和原因 [shortcomings]",
      "# 三、下一步打算 [plans]",
    ]);
    expect(report.sections?.[1]?.number).toBe("");
  });

  test("（一）（二）（三）（一）（二）: level one lost altogether", () => {
    expect(
      headingsOf(read(`（一）强化学习。${body}`, `（二）规范执法。${body}`, `（一）执法力量不足。${body}`, `（二）宣传不够。${body}`)),
    ).toEqual(["# （一）强化学习。→", "# （二）规范执法。→", "# （一）执法力量不足。→", "# （二）宣传不够。→"]);
  });

  test("headings without any number, as copies of automatic numbers leave them", () => {
    expect(
      headingsOf(
        read(
          "主要举措和成效",
          `（一）强化学习。${body}`,
          "存在的不足和原因",
          body,
          "党政主要负责人履行第一责任人职责情况",
          body,
          "下一年度主要安排",
          body,
        ),
      ),
    ).toEqual([
      "# 主要举措和成效 [measures]",
      "  # （一）强化学习。→",
      "# 存在的不足和原因 [shortcomings]",
      "# 党政主要负责人履行第一责任人职责情况 [responsibility]",
      "# 下一年度主要安排 [plans]",
    ]);
  });

  test("one heading among numbered ones that lost its number", () => {
    expect(headingsOf(read("一、主要举措和成效", body, "存在的不足和原因", body, "三、下一步打算", body))).toEqual([
      "# 一、主要举措和成效 [measures]",
      "# 存在的不足和原因 [shortcomings]",
      "# 三、下一步打算 [plans]",
    ]);
  });

  test("第一部分 holds 一、", () => {
    expect(headingsOf(read("第一部分　主要做法和成效", "一、强化学习", body, "二、规范执法", body, "第二部分　存在的问题", body))).toEqual([
      "# 第一部分主要做法和成效 [measures]",
      "  # 一、强化学习",
      "  # 二、规范执法",
      "# 第二部分存在的问题 [shortcomings]",
    ]);
  });

  test("look-alikes of numerals: a dash for 一, full-width digits, radicals, characters for whole numbers", () => {
    expect(
      headingsOf(read("—、主要举措和成效", "㈠强化学习", `⒈理论学习。${body}`, `２．业务学习。${body}`, "⼆、存在的问题", body)).map(
        (line) => line.trim(),
      ),
    ).toEqual(["# —、主要举措和成效 [measures]", "# ㈠强化学习", "# ⒈理论学习。→", "# ２．业务学习。→", "# ⼆、存在的问题 [shortcomings]"]);
  });

  test("other marks: 一．  一  （一）、 (二) 1．", () => {
    expect(
      headingsOf(read("一．主要举措和成效", "（一）、强化学习", body, "(二) 规范执法", body, "二．存在的问题", body)).map((line) =>
        line.trim(),
      ),
    ).toEqual(["# 一．主要举措和成效 [measures]", "# （一）、强化学习", "# (二)规范执法", "# 二．存在的问题 [shortcomings]"]);
    expect(headingsOf(read("一 主要举措和成效", body, "二 存在的问题", body))).toEqual([
      "# 一主要举措和成效 [measures]",
      "# 二存在的问题 [shortcomings]",
    ]);
  });

  test.each([
    "1.5万平方米标准厂房建成投用，全年兑现奖补资金。",
    "12.4亿元技改资金全部到位，企业反映良好。",
    "1,864名群众参加活动，现场发放资料。",
    "2023.12.4国家宪法日，镇里开展了集中宣传活动。",
    "2023年，全镇共开展宣传二十场。",
    "3名同志取得执法资格，队伍不断壮大。",
    "一、二季度分别召开会议，研究部署工作。",
    "一是强化学习。全年组织学习十二次。",
    "第一，强化学习。全年组织学习十二次。",
    "一方面加强学习，一方面规范执法，取得了成效。",
  ])("no number: %s", (line) => {
    expect(outlineOf(read("一、主要举措和成效", line, "二、存在的问题", body))).toEqual([
      "# 一、主要举措和成效 [measures]",
      `  ${line}`,
      "# 二、存在的问题 [shortcomings]",
      `  ${body}`,
    ]);
  });

  test("a number before a figure: 6.1.5万, 1.2023年", () => {
    const report = read(
      "一、主要举措和成效",
      "（一）营商环境",
      "1.2023年办理事项八千件，全部按时办结，群众反映良好。",
      "2.1.5万平方米厂房建成投用。",
      "二、存在的问题",
      body,
    );
    expect(outlineOf(report).slice(1, 4)).toEqual([
      "  # （一）营商环境",
      "    1.2023年办理事项八千件，全部按时办结，群众反映良好。",
      "    2.1.5万平方米厂房建成投用。",
    ]);
  });

  test("digits that run on across （一）（二）", () => {
    const report = read(
      "一、主要举措和成效",
      "（一）学习",
      "1.理论学习",
      body,
      "2.业务学习",
      body,
      "（二）执法",
      "3.日常检查",
      body,
      "4.专项检查",
      body,
      "二、存在的问题",
      body,
    );
    expect(headingsOf(report).map((line) => line.trim())).toEqual([
      "# 一、主要举措和成效 [measures]",
      "# （一）学习",
      "# 1.理论学习",
      "# 2.业务学习",
      "# （二）执法",
      "# 3.日常检查",
      "# 4.专项检查",
      "# 二、存在的问题 [shortcomings]",
    ]);
  });
});

describe("headings and paragraphs", () => {
  test.each(["一、主要举措和成效。", "（一）执法力度不严。", "1.执法力度不严。", "（1）执法力度不严。", "①执法力度不严。"])(
    "run in: %s",
    (heading) => {
      const report = read("一、主要举措和成效", body, `${heading}由于${body}`, "三、下一步打算", body);
      const text = JSON.stringify(report.sections);
      expect(text).toContain('"runIn":true');
      expect(text).toContain(JSON.stringify(`由于${body}`));
    },
  );

  test("level one run in with its text, without a mark between", () => {
    expect(
      outlineOf(
        read(
          "一、主要举措和成效 我镇坚持依法行政，全年学习十二次。成效明显。",
          "二、存在的不足和原因我镇普法工作虽有成效，但人手不足。主要是编制少。",
        ),
      ),
    ).toEqual([
      "# 一、主要举措和成效→ [measures]",
      "  我镇坚持依法行政，全年学习十二次。成效明显。",
      "# 二、存在的不足和原因→ [shortcomings]",
      "  我镇普法工作虽有成效，但人手不足。主要是编制少。",
    ]);
  });

  test("a colon ends a heading that is run in", () => {
    expect(outlineOf(read("一、主要举措和成效", "（一）加强组织领导：成立领导小组，由镇长任组长，全面统筹开展工作。"))[1]).toBe(
      "  # （一）加强组织领导：→",
    );
  });

  test("the last of several whole sentences stays a paragraph before a level one that goes on in digits", () => {
    const report = read(
      "一、主要举措和成效",
      body,
      "二、存在的问题",
      "（一）普法形式比较单一。",
      "（二）执法人员偏少。",
      "3、2024年工作打算",
      body,
    );
    expect(outlineOf(report).slice(2)).toEqual([
      "# 二、存在的问题 [shortcomings]",
      "  （一）普法形式比较单一。",
      "  （二）执法人员偏少。",
      "# 3、2024年工作打算 [plans]",
      `  ${body}`,
    ]);
  });

  test("whole sentences are paragraphs that keep their numbers, unless text follows under them", () => {
    expect(outlineOf(read("一、主要举措和成效", "1.强化学习。", body, "二、下一步打算", "1.强化学习。", "2.强化宣传。"))).toEqual([
      "# 一、主要举措和成效 [measures]",
      "  # 1.强化学习。",
      `    ${body}`,
      "# 二、下一步打算 [plans]",
      "  1.强化学习。",
      "  2.强化宣传。",
    ]);
  });

  test("a first sentence that counts something is no heading of an item", () => {
    const line = "1.全年召开会议13次，出台文件8件。各项任务全部完成。";
    expect(outlineOf(read("一、主要举措和成效", line))[1]).toBe(`  ${line}`);
  });

  test("a first sentence longer than any heading is none", () => {
    const line = `（一）${"坚持把法治建设放在全局工作中谋划推进，".repeat(3)}成效明显。下一步继续。`;
    expect(outlineOf(read("一、主要举措和成效", line))[1]).toBe(`  ${line}`);
  });

  test("the same heading twice", () => {
    expect(headingsOf(read("一、主要举措和成效", body, "二、存在的问题", body, "二、存在的问题", body))).toHaveLength(3);
  });

  test("headings over two lines", () => {
    const report = read(
      "一、主要举措和成效",
      body,
      "二、推进法治政府建设存在的",
      "不足和原因",
      body,
      "三、党政主要负责人履行推进法治建设第一责任人职责，",
      "加强法治政府建设的有关情况",
      body,
      "四、2024年度推进法治政府建设",
      "的主要安排",
      body,
    );
    expect(headingsOf(report)).toEqual([
      "# 一、主要举措和成效 [measures]",
      "# 二、推进法治政府建设存在的不足和原因 [shortcomings]",
      "# 三、党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况 [responsibility]",
      "# 四、2024年度推进法治政府建设的主要安排 [plans]",
    ]);
  });

  test("a number alone on its line belongs to the next", () => {
    expect(headingsOf(read("一、", "主要举措和成效", "（一）", "强化学习", body, "二、存在的问题", body))).toEqual([
      "# 一、主要举措和成效 [measures]",
      "  # （一）强化学习",
      "# 二、存在的问题 [shortcomings]",
    ]);
  });

  test("spaces go in headings and stay in paragraphs", () => {
    const report = read("一、2023 年推进法治政府 建设的主要举措和成效", "全年组织学习 12 次，培训 3 期，成效明显。");
    expect(outlineOf(report)).toEqual([
      "# 一、2023年推进法治政府建设的主要举措和成效 [measures]",
      "  全年组织学习 12 次，培训 3 期，成效明显。",
    ]);
  });

  test("Traditional characters", () => {
    expect(
      headingsOf(
        read(
          "一、主要舉措和成效",
          body,
          "二、存在的問題和原因",
          body,
          "三、黨政主要負責人履行推進法治建設第一責任人職責情況",
          body,
          "四、下一步工作計劃",
          body,
        ),
      ),
    ).toEqual([
      "# 一、主要舉措和成效 [measures]",
      "# 二、存在的問題和原因 [shortcomings]",
      "# 三、黨政主要負責人履行推進法治建設第一責任人職責情況 [responsibility]",
      "# 四、下一步工作計劃 [plans]",
    ]);
  });
});

describe("parts by position", () => {
  test("themes before the shortcomings are the measures", () => {
    const { report, source } = readReport(
      [
        title,
        opening,
        "一、坚持党的领导",
        body,
        "二、构建依法行政的治理体系",
        body,
        "三、存在的问题",
        body,
        "四、下一步打算",
        body,
        "五、几点体会",
        body,
      ].join("\n"),
    );
    expect(headingsOf(report)).toEqual([
      "# 一、坚持党的领导 [measures]",
      "# 二、构建依法行政的治理体系 [measures]",
      "# 三、存在的问题 [shortcomings]",
      "# 四、下一步打算 [plans]",
      "# 五、几点体会",
    ]);
    expect(source.notes.filter(({ code }) => code === "part")).toMatchObject([
      { path: ["sections", 0], reason: "position" },
      { path: ["sections", 1], reason: "position" },
      { path: ["sections", 2], reason: "heading-words", words: "存在的问题" },
      { path: ["sections", 3], reason: "heading-words", words: "下一步" },
    ]);
  });

  test("a sub-heading tells of a part that the section above is not", () => {
    const { report, source } = readReport(
      [
        title,
        opening,
        "一、主要举措和成效",
        "（一）落实党政主要负责人第一责任人职责",
        body,
        "（二）存在的问题及原因",
        body,
        "（三）聚焦问题整改",
        body,
        "二、下一步打算",
        "（一）压实第一责任人职责",
        body,
      ].join("\n"),
    );
    expect(headingsOf(report).map((line) => line.trim())).toEqual([
      "# 一、主要举措和成效 [measures]",
      "# （一）落实党政主要负责人第一责任人职责 [responsibility]",
      "# （二）存在的问题及原因 [shortcomings]",
      "# （三）聚焦问题整改",
      "# 二、下一步打算 [plans]",
      "# （一）压实第一责任人职责",
    ]);
    expect(source.notes).toContainEqual({ code: "part", path: ["sections", 0, "content", 0], reason: "embedded", words: "第一责任" });
  });

  test("改进措施 is plans only where nothing else is", () => {
    expect(headingsOf(read("一、主要做法", body, "二、存在问题及改进措施", body))[1]).toBe("# 二、存在问题及改进措施 [shortcomings,plans]");
    expect(headingsOf(read("一、主要做法", body, "二、存在问题及改进措施", body, "三、2024年工作打算", body))[1]).toBe(
      "# 二、存在问题及改进措施 [shortcomings]",
    );
  });

  test("a year after the reporting year means plans", () => {
    expect(
      headingsOf(read("一、2023年重点工作", body, "二、存在问题", body, "三、2024年重点工作", body)).map((line) => line.slice(2)),
    ).toEqual(["一、2023年重点工作 [measures]", "二、存在问题 [shortcomings]", "三、2024年重点工作 [plans]"]);
  });
});
