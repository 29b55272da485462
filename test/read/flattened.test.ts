import { describe, expect, test } from "vitest";
import { readReport } from "../../src/read/read.js";
import { outlineOf } from "./outline.js";

const words = "镇政府全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升，依法行政的能力和水平有了新的提高，各项任务按期完成。";
const heads = "党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况";
const text = [
  "清溪县云台镇2023年法治政府建设年度报告",
  "2023年，云台镇坚持依法行政，扎实推进各项工作。现将有关情况报告如下：",
  "一、2023年推进法治政府建设的主要举措和成效",
  `（一）加强学习。${words}`,
  `（二）规范执法。${words}`,
  "二、2023年推进法治政府建设存在的不足和原因",
  `一是执法力量不足，由于编制有限，难以全面覆盖。二是宣传不够深入，原因是形式单一。`,
  `三、2023年${heads}`,
  "镇党委书记、镇长带头履职，主持专题会议四次，讲法治课两次。",
  "四、2024年推进法治政府建设的主要安排",
  `一是健全学法制度。二是提升执法能力。${words}`,
];
const end = ["清溪县云台镇人民政府", "2024年1月12日"];

describe("a whole page on one line, its paragraphs run together (全文一行)", () => {
  const clean = () => readReport([...text, ...end].join("\n")).report;

  test("breadcrumb, page data and a second title before it, links of the page behind it", () => {
    const page =
      "您的位置：首页>信息公开>云台镇>法治政府建设清溪县云台镇2023年法治政府建设年度报告时间：2024-03-02 作者：云台镇 来源：云台镇人民政府 【字号：大 中 小】阅读次数：58";
    const { report, source } = readReport(`${page}${[...text, ...end].join("")}扫一扫在手机打开当前页【打印本页】【关闭窗口】`);
    expect(report.title).toBe(clean().title);
    expect(report.signOff).toEqual(clean().signOff);
    expect(report.publication?.date).toBe("2024-03-02");
    // The heads' heading ran on into its text, which is kept as seen (→).
    expect(outlineOf(report).map((line) => line.replace("有关情况→", "有关情况"))).toEqual(outlineOf(clean()));
    expect(source.notes.some(({ code }) => code === "residue")).toBe(true);
  });

  test("with a piece lost between 一、 and 三、", () => {
    const lost = [...text.slice(0, 4), "（二）规范执法。围绕土地承包、婚姻家庭、", ...text.slice(7), ...end];
    const { report } = readReport(lost.join(" "));
    expect(report.title).toBe(clean().title);
    expect(report.signOff).toEqual(clean().signOff);
    expect(report.sections?.map((section) => section.type === "section" && section.number)).toEqual(["一、", "三、", "四、"]);
  });

  test("a later number before other words is no jump", () => {
    const sections = readReport([...text, "会议强调： 九、十月份要抓好落实。", ...end].join(" ")).report.sections;
    expect(sections).toHaveLength(4);
  });

  test("a sentence that speaks of a report is no title", () => {
    const { report } = readReport(`现将云台镇2023年法治政府建设情况报告如下：${text.slice(2).join("")}`);
    expect(report.title).toBeUndefined();
  });
});

describe("headings whose numbers were lost", () => {
  const bare = text.map((line) => line.replace(/^[一二三四]、/, ""));

  test("the heads' part, which holds a comma, is one of them", () => {
    const { report } = readReport(bare.join("\n\n"));
    expect(report.sections?.map(({ heading, parts }) => [heading, parts])).toEqual([
      ["2023年推进法治政府建设的主要举措和成效", ["measures"]],
      ["2023年推进法治政府建设存在的不足和原因", ["shortcomings"]],
      [`2023年${heads}`, ["responsibility"]],
      ["2024年推进法治政府建设的主要安排", ["plans"]],
    ]);
  });

  test("a sentence about the heads is none", () => {
    const { report } = readReport([...text.slice(0, 4), `镇党委书记、镇长${heads}良好。`, ...text.slice(4)].join("\n"));
    expect(report.sections?.map(({ number }) => number)).toEqual(["一、", "二、", "三、", "四、"]);
  });
});

describe("签发人", () => {
  test.each([
    ["above the title", (name: string) => ["云政〔2024〕3号　　签发人：".concat(name), ...text, ...end], "贺　兰", ["贺兰"]],
    [
      "above the title, two of them",
      (name: string) => ["云政〔2024〕3号　　签发人：".concat(name), ...text, ...end],
      "贺兰山 章云",
      ["贺兰山", "章云"],
    ],
    ["under the sign-off", (name: string) => [...text, ...end, `签发人：${name}`], "贺兰山", ["贺兰山"]],
  ])("%s", (_, lines, name, expected) => {
    const { report } = readReport(lines(name).join("\n"));
    expect(report.approvedBy).toEqual(expected);
    expect(report.signOff).toEqual({ signatories: ["清溪县云台镇人民政府"], date: "2024-01-12", dateText: "2024年1月12日" });
  });
});
