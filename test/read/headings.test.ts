import { describe, expect, test } from "vitest";
import type { DraftBlock } from "../../src/read/draft.js";
import { blocksOf } from "../../src/read/headings.js";
import { linesOfMarkdown } from "../../src/read/markdown.js";
import { readReport } from "../../src/read/read.js";
import { rowsOf } from "../../src/read/row.js";
import { linesOfText } from "../../src/read/text.js";

const body = "镇政府全年组织集中学习，开展执法检查，群众满意度稳步提升。";

/** Headings as `# number|heading`, `→` where they are run in, `?` where they are guessed; what they hold is indented. */
function outline(blocks: readonly DraftBlock[], depth = 0): string[] {
  const indent = "  ".repeat(depth);
  return blocks.flatMap((block) => {
    if (block.type === "paragraph") return [`${indent}${block.words.text}`];
    if (block.type === "table") return [`${indent}${block.rows.map((row) => row.map(({ text }) => text).join("|")).join(" / ")}`];
    const number = block.number === undefined ? "" : `${block.number.text}|`;
    return [
      `${indent}# ${number}${block.heading.text}${block.runIn ? "→" : ""}${block.guessed ? " ?" : ""}`,
      ...outline(block.content, depth + 1),
    ];
  });
}
const read = (...lines: string[]): string[] => outline(blocksOf(rowsOf(linesOfText(lines.join("\n")))));
const markdown = (...lines: string[]): string[] => outline(blocksOf(rowsOf(linesOfMarkdown(lines.join("\n")))));
/** Words of a length, without any mark. */
const words = (length: number): string => "坚持把法治建设放在全局工作中谋划推进落实见效".repeat(5).slice(0, length);

describe("how long a heading may be", () => {
  test.each([
    ["level one, without a mark", "一、", words(80), "", true],
    ["level one, without a mark", "一、", words(81), "", false],
    ["level one, one sentence", "一、", `${words(79)}。`, "", true],
    ["level one, one sentence", "一、", `${words(80)}。`, "", false],
    ["level one, run in", "一、", `${words(59)}。`, body, true],
    ["level one, run in", "一、", `${words(60)}。`, body, false],
    ["第一部分, run in", "第一部分", `${words(59)}。`, body, true],
    ["level two, without a mark", "（一）", words(60), "", true],
    ["level two, without a mark", "（一）", words(61), "", false],
    ["level two, run in", "（一）", `${words(39)}。`, body, true],
    ["level two, run in", "（一）", `${words(40)}。`, body, false],
    ["level three, without a mark, nothing under it", "1.", words(30), "", true],
    ["level three, without a mark, nothing under it", "1.", words(31), "", false],
    ["level four, without a mark, nothing under it", "（1）", words(31), "", false],
    ["level three, run in", "1.", `${words(39)}。`, body, true],
    ["level three, run in", "1.", `${words(40)}。`, body, false],
  ])("%s: %s", (_, number, heading, rest, isHeading) => {
    const [first] = read(`${number}${heading}${rest}`);
    expect(first).toBe(isHeading ? `# ${number}|${heading}${rest === "" ? "" : "→"}` : `${number}${heading}${rest}`);
  });

  test.each([
    ["（一）", `${words(59)}。`, true],
    ["（一）", `${words(60)}。`, false],
    ["（一）", `${words(59)}；`, true],
    ["（一）", `${words(60)}；`, false],
    ["（一）", "加强学习，", true],
    ["1.", words(60), true],
    ["1.", words(61), false],
    ["1.", "加强学习。", true],
    ["1.", "全年召开会议13次。", false],
    ["1.", "全年查处案件128件。", false],
    ["（一）", "全年召开会议13次。", true],
    ["（一）", "全年召开会议13次，", true],
  ])("with text under it: %s%s", (number, heading, isHeading) => {
    expect(read(`${number}${heading}`, body)[0]).toBe(isHeading ? `# ${number}|${heading}` : `${number}${heading}`);
  });

  test.each(["（一）加强学习；", "（一）加强学习，", "（一）加强学习、", "（一）加强学习。", "1.加强学习;"])(
    "with nothing under it, no heading: %s",
    (line) => {
      expect(read(line)).toEqual([line]);
      expect(read(line, line.replace("一", "二").replace("1", "2"))[0]).toBe(line);
    },
  );

  test("lower numbers are something under it, a number of its level or above is not", () => {
    expect(read("（一）加强学习。", "1.理论学习", body)[0]).toBe("# （一）|加强学习。");
    expect(read("1.加强学习。", "（1）理论学习", body)[0]).toBe("# 1.|加强学习。");
    expect(read("1.加强学习。", "2.规范执法", body)[0]).toBe("1.加强学习。");
    expect(read("1.加强学习。", "（二）规范执法", body)[0]).toBe("1.加强学习。");
  });

  test("a number alone is no heading", () => {
    expect(read("（一）")).toEqual(["（一）"]);
  });
});

describe("where a heading that is run in ends", () => {
  test.each([
    ["（一）加强学习！全年组织集中学习。", "# （一）|加强学习！→"],
    ["（一）怎样学习？全年组织集中学习。", "# （一）|怎样学习？→"],
    ["（一）“加强学习。”全年组织集中学习。", "# （一）|“加强学习。”→"],
    ["（一）（加强“学习。”）全年组织集中学习。", "# （一）|（加强“学习。”）→"],
    ["（一）全年召开会议13次。成效明显。", "# （一）|全年召开会议13次。→"],
    ["1.落实1+X制度。全年检查13次。", "# 1.|落实1+X制度。→"],
    ["1.全年召开会议13次。成效明显。", "1.全年召开会议13次。成效明显。"],
    ["（1）走访2000户。成效明显。", "（1）走访2000户。成效明显。"],
  ])("at the first sentence's end: %s", (line, first) => {
    expect(read("一、主要做法", line)[1]).toBe(`  ${first}`);
  });

  const long = "成立领导小组，由镇长任组长，全面统筹开展工作";
  test.each([
    [`（一）加强组织领导：${long}。`, "# （一）|加强组织领导：→"],
    [`（一）加强组织领导:${long}`, "# （一）|加强组织领导:→"],
    [`（一）加强组织领导：${long}`, "# （一）|加强组织领导：→"],
    [`（一）加强学习(含培训)：${long}`, "# （一）|加强学习(含培训)：→"],
    [`（一）${words(21)}：${long}`, `# （一）|${words(21)}：→`],
    [`（一）学习。安排：${long}`, "# （一）|学习。→"],
  ])("at a colon: %s", (line, first) => {
    expect(read(line)[0]).toBe(first);
  });

  test.each([
    `（一）坚持每日9：00集中学习制度，${long}；`,
    `（一）坚持每日10：30集中学习制度，${long}；`,
    `（一）加强学习，做到：${long}；`,
    `（一）加强组织领导：成立领导小组；`,
    `（一）${words(24)}：${long}；`,
  ])("not at every colon: %s", (line) => {
    expect(read(line)).toEqual([line]);
  });

  test.each([
    ["一、主要举措和成效我镇坚持依法行政，全年学习十二次。", "主要举措和成效→", "我镇坚持依法行政，全年学习十二次。"],
    ["一、主要举措和成效　2023年，云台镇坚持依法行政。", "主要举措和成效→", "2023年，云台镇坚持依法行政。"],
    ["一、存在的不足和原因一是人手不足，二是编制有限。", "存在的不足和原因→", "一是人手不足，二是编制有限。"],
    [
      "三、党政主要负责人履行推进法治建设职责，加强法治政府建设的情况镇党委书记带头履职，主持会议四次。",
      "党政主要负责人履行推进法治建设职责，加强法治政府建设的情况→",
      "镇党委书记带头履职，主持会议四次。",
    ],
  ])("at the last word of a level-one heading: %s", (line, heading, rest) => {
    const number = line.slice(0, 2);
    expect(read(line)).toEqual([`# ${number}|${heading}`, `  ${rest}`]);
  });

  test("only at level one, and only where enough text follows", () => {
    expect(read("（一）主要成效我镇坚持依法行政，全年学习十二次。成绩明显。")[0]).toBe(
      "# （一）|主要成效我镇坚持依法行政，全年学习十二次。→",
    );
    expect(read("一、主要成效我镇坚持依法行政")).toEqual(["# 一、|主要成效我镇坚持依法行政"]);
  });
});

describe("digits on level one", () => {
  test("where no 一、 is and they name parts, （一） lies below them", () => {
    expect(read("1、主要做法和成效", "（一）加强学习", body, "2、存在的问题", "（一）人手不足", body)).toEqual([
      "# 1、|主要做法和成效",
      "  # （一）|加强学习",
      `    ${body}`,
      "# 2、|存在的问题",
      "  # （一）|人手不足",
      `    ${body}`,
    ]);
  });

  test("a doubtful one counts where it is due", () => {
    expect(read("1、主要做法和成效", "（一）加强学习", body, "2，存在的问题", "（一）人手不足", body)[3]).toBe("# 2，|存在的问题 ?");
    expect(read("1、主要做法和成效", "（一）加强学习", body, "3，存在的问题", body).at(-2)).toBe("    3，存在的问题");
  });

  test("where they name no part, or come behind （一）, they are items", () => {
    expect(read("1、加强学习", "（一）中心组学习", body, "2、规范执法", body)).toEqual([
      "# 1、|加强学习",
      "# （一）|中心组学习",
      `  ${body}`,
      "  # 2、|规范执法",
      `    ${body}`,
    ]);
    expect(read("（一）加强学习", "1、主要做法和成效", body, "2、存在的问题", body)).toEqual([
      "# （一）|加强学习",
      "  # 1、|主要做法和成效",
      `    ${body}`,
      "  # 2、|存在的问题",
      `    ${body}`,
    ]);
    expect(read("一、主要做法", "1、存在的问题", body)).toEqual(["# 一、|主要做法", "  # 1、|存在的问题", `    ${body}`]);
  });

  test("a long line names no part", () => {
    const line = `1、${words(54)}主要做法和成效`;
    expect(read(line, "（一）加强学习", body).at(-2)).toBe("# （一）|加强学习");
  });

  const two = ["一、主要做法", body, "二、存在的问题", body];
  test.each([
    ["3、下一步打算", "# 3、|下一步打算"],
    ["3、下一步打算。", "# 3、|下一步打算。"],
    ["3、学习情况", "# 3、|学习情况"],
    ["3、下一步打算，加强学习", "# 3、|下一步打算，加强学习"],
    ["3、加强学习，规范执法", "  # 3、|加强学习，规范执法"],
    ["3、下一步打算。加强学习。", "  # 3、|下一步打算。→"],
    ["4、下一步打算", "  # 4、|下一步打算"],
    ["1、下一步打算", "  # 1、|下一步打算"],
  ])("一、 二、 %s", (line, expected) => {
    expect(read(...two, line, body)[4]).toBe(expected);
  });

  test.each([
    ["3、下一步打算", "# 3、|下一步打算"],
    ["3、下一步打算。", "  # 3、|下一步打算。"],
    ["3、加强学习", "  # 3、|加强学习"],
  ])("一、 二、 1、 2、 %s", (line, expected) => {
    const items = ["1、人手不足", body, "2、经费紧张", body];
    expect(read("一、主要做法", body, "二、存在的问题", ...items, line, body).at(-2)).toBe(expected);
  });

  test("behind items that ended elsewhere", () => {
    const items = ["1、人手不足", body];
    expect(read("一、主要做法", body, "二、存在的问题", ...items, "3、学习情况", body).at(-2)).toBe("# 3、|学习情况");
  });

  test("behind a level one whose numeral was lost", () => {
    expect(read("一、主要做法", body, "、存在的问题", body, "3、下一步打算", body).at(-2)).toBe("# 3、|下一步打算");
  });
});

describe("doubtful numbers count where they are due", () => {
  test.each([
    [
      ["一，主要做法", body, "二，存在的问题", body],
      ["# 一，|主要做法 ?", "# 二，|存在的问题 ?"],
    ],
    [
      ["一 主要做法", body, "二 存在的问题", body],
      ["# 一|主要做法 ?", "# 二|存在的问题 ?"],
    ],
    [["二，存在的问题", body], []],
    [["一，加强学习。规范执法。", body], []],
    [["一，主要做法", body, "二，存在的问题。人手不足。", body], ["# 一，|主要做法 ?"]],
    [
      ["一、主要做法", "1.理论学习", body, "2，业务学习。全年组织集中学习。"],
      ["# 一、|主要做法", "# 1.|理论学习", "# 2，|业务学习。→ ?"],
    ],
    [["一、主要做法", "1，理论学习。全年组织集中学习。"], ["# 一、|主要做法"]],
    [
      ["一、主要做法", "1，理论学习", body],
      ["# 一、|主要做法", "# 1，|理论学习 ?"],
    ],
    [
      ["一、主要做法", "1.理论学习", body, "2.业务学习", body, "二、存在的问题", "1，人手不足", body],
      ["# 一、|主要做法", "# 1.|理论学习", "# 2.|业务学习", "# 二、|存在的问题", "# 1，|人手不足 ?"],
    ],
    [
      ["一、主要做法", "1.理论学习", body, "3，业务学习", body],
      ["# 一、|主要做法", "# 1.|理论学习"],
    ],
    [[`一，${words(58)}`, body], [`# 一，|${words(58)} ?`]],
    [[`一，${words(59)}`, body], []],
  ] as const)("%j", (lines, headings) => {
    expect(
      read(...lines)
        .map((line) => line.trim())
        .filter((line) => line.startsWith("#")),
    ).toEqual(headings);
  });
});

describe("headings without a number", () => {
  test.each([
    ["存在的问题和不足", true],
    ["下一年度工作打算", true],
    [`${words(27)}存在的主要问题`, true],
    [`${words(28)}存在的主要问题`, false],
    ["存在的问题分布", false],
    ["学习情况", false],
    ["存在的问题，主要有三个方面的情况", false],
    ["党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况", true],
  ])("%s", (line, isHeading) => {
    expect(read("一、主要做法", body, line, body)).toEqual([
      "# 一、|主要做法",
      `  ${body}`,
      ...(isHeading ? [`# ${line} ?`, `  ${body}`] : [`  ${line}`, `  ${body}`]),
    ]);
  });

  test("with nothing under it, none", () => {
    for (const line of ["存在的问题和不足", "党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况"])
      expect(read("一、主要做法", body, line).at(-1)).toBe(`  ${line}`);
  });

  test("one that names the measures counts only where no 一、 is", () => {
    expect(read("一、主要做法", body, "主要举措和成效", body)[2]).toBe("  主要举措和成效");
    expect(read("主要举措和成效", body, "（一）加强学习", body)[0]).toBe("# 主要举措和成效 ?");
    expect(read("主要举措和成效", body, "一 加强学习", body)[0]).toBe("# 主要举措和成效 ?");
  });

  test("the 、 of a lost number is where the number was", () => {
    const text = ["一、主要做法", body, "、存在的问题", body].join("\n");
    const { report, source } = readReport(text);
    const at = text.indexOf("、存");
    expect(report.sections?.[1]).toMatchObject({ number: "", heading: "存在的问题" });
    expect(source.pieces(["sections", 1, "number"])).toEqual([{ at: 0, length: 0, from: at, to: at + 1 }]);
    expect(source.locate(["sections", 1, "number"])?.start.offset).toBe(at);
  });
});

describe("headings by markup", () => {
  test("nest by their depth where no 一、 is", () => {
    expect(markdown("# 工作概况", "## 学习教育", body, "### 理论学习", "1.集中学习", body, "# 工作打算", body)).toEqual([
      "# 工作概况 ?",
      "  # 学习教育 ?",
      `    ${body}`,
      "    # 理论学习 ?",
      "      # 1.|集中学习",
      `        ${body}`,
      "# 工作打算 ?",
      `  ${body}`,
    ]);
  });

  test("lie below 一、 unless they name a part; between （一） and 1.", () => {
    expect(markdown("## 一、主要做法", "### （一）学习", "#### 内部管理", "1.集中学习", body, "### 存在的问题", body)).toEqual([
      "# 一、|主要做法",
      "  # （一）|学习",
      "    # 内部管理 ?",
      "      # 1.|集中学习",
      `        ${body}`,
      "# 存在的问题 ?",
      `  ${body}`,
    ]);
  });

  test("a number's own depth does not count", () => {
    expect(markdown("# （一）学习", body, "## 工作概况", body)).toEqual(["# （一）|学习", `  ${body}`, "# 工作概况 ?", `  ${body}`]);
  });

  test.each([
    [`## ${words(60)}`, true],
    [`## ${words(61)}`, false],
    ["## 工作概", true],
    ["## 概况", false],
    ["## 加强学习，规范执法", true],
    ["## 加强学习。", false],
    ["## 加强学习！规范执法", false],
    ["**加强学习**", true],
    ["**加强学习，规范执法**", false],
    [`**${words(40)}**`, true],
    [`**${words(41)}**`, false],
  ])("%s", (line, isHeading) => {
    const text = line.replace(/^## |\*\*/g, "");
    expect(markdown(line, body)[0]).toBe(isHeading ? `# ${text} ?` : text);
    expect(markdown("## 一、主要做法", body, line)).toEqual(["# 一、|主要做法", `  ${body}`, `  ${text}`]);
  });
});

describe("tables", () => {
  test("belong to the heading above; two in a row stay two", () => {
    expect(markdown("|甲|乙|", "|1|2|", "", "一、主要做法", "|丙|丁|", "|3|4|", "", "|戊|己|", "|5|6|")).toEqual([
      "甲|乙 / 1|2",
      "# 一、|主要做法",
      "  丙|丁 / 3|4",
      "  戊|己 / 5|6",
    ]);
  });
});
