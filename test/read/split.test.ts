import { describe, expect, test } from "vitest";
import { splitFlattened } from "../../src/read/flattened.js";
import { linesOfText } from "../../src/read/text.js";

const split = (text: string) => splitFlattened(linesOfText(text));
const textsOf = (text: string): string[] => {
  const lines = split(text);
  for (const line of lines) expect(line.pieces.map(({ from, to }) => text.slice(from, to)).join("")).toBe(line.text);
  return lines.map((line) => line.text);
};
const filler = "镇政府全年组织集中学习，开展执法检查，群众满意度稳步提升，依法行政的能力和水平有了新的提高。";
const long = filler.repeat(4);
const organ = "清溪县云台镇人民政府";
const day = "2024年1月12日";

describe("a sign-off at the end of a line", () => {
  test.each([
    [[filler, organ, day], [filler, organ, day], ""],
    [[filler, day], [filler, day], ""],
    [[filler, "中共清溪县委员会、清溪县人民政府", day], [filler, "中共清溪县委员会、清溪县人民政府", day], " "],
    [[filler, "中共清溪县委员会　清溪县人民政府", day], [filler, "中共清溪县委员会　清溪县人民政府", day], "  "],
    [
      ["全县各级齐心协力奋发有为真抓实干开创法治建设新的局面！", organ, day],
      ["全县各级齐心协力奋发有为真抓实干开创法治建设新的局面！", organ, day],
      "",
    ],
    [[filler, `中共清溪县委员会  ${organ}`, day], [filler, `中共清溪县委员会  ${organ}`, day], ""],
    [[filler, organ, "2024.1.12"], [filler, organ, "2024.1.12"], " "],
  ] as const)("%j", (parts, expected, gap) => {
    expect(textsOf(parts.join(gap))).toEqual(expected);
  });

  test.each([
    filler,
    `${filler}联系电话12345`,
    `${filler}自${day}`,
    `${filler}${organ}听取汇报${day}`,
    `镇政府组织学习。${day}`,
    `${filler.slice(0, -1)}${organ}${day}`,
    `${filler}${organ} 听取汇报 ${day}`,
    `${filler}${organ}${day}起施行`,
    `${filler}${organ}${day}扫一扫在手机打开当前页`,
  ])("none: %s", (line) => {
    expect(textsOf(line)).toEqual([line]);
  });

  test("of a line that holds a whole report, the page's foot is parted from it", () => {
    for (const foot of ["扫一扫在手机打开当前页", "【打印本页】", "（此件公开发布）", "抄送：县司法局"])
      expect(textsOf(`${long}${long}${long}${organ}${day}${foot}`).slice(-3)).toEqual([organ, day, foot]);
    expect(textsOf(`${long}${long}${long}${organ}${day}起施行`)).toHaveLength(1);
    expect(textsOf(`${long}${long}${long}`)).toHaveLength(1);
    expect(textsOf(`${long}${long}${long}${organ}${day}扫一扫。`)).toHaveLength(1);
  });

  test("the first part keeps what the line was, the others begin lines", () => {
    const [, first, second, third] = split(`甲\n\n\f　　${filler}${organ}${day}`);
    expect(first).toMatchObject({ indent: 4, blank: true, page: true, starts: false });
    expect(second).toEqual({ text: organ, pieces: second?.pieces, starts: true });
    expect(third?.starts).toBe(true);
  });

  test("lines before and behind stay as they are", () => {
    expect(textsOf(`甲\n乙\n${filler}${day}\n丙`)).toEqual(["甲", "乙", filler, day, "丙"]);
    const lines = linesOfText("甲\n乙");
    expect(splitFlattened(lines)).toBe(lines);
  });

  test("cells are no lines of text", () => {
    const [line] = linesOfText(`${filler}${day}`);
    const row = { ...(line ?? { text: "", pieces: [] }), cells: [] };
    expect(splitFlattened([row])).toEqual([row]);
  });
});

describe("wide gaps in a long line", () => {
  const parts = ["镇政府抓学习。", long, "综合执法队抓执法。", long];
  test.each(["　　", "　　　　", "    ", "\u00a0\u00a0\u00a0\u00a0", " \t \t"])("%j part paragraphs", (gap) => {
    expect(textsOf(parts.join(gap))).toEqual(parts);
  });
  test.each(["　", "   ", " "])("%j does not", (gap) => {
    expect(textsOf(parts.join(gap))).toHaveLength(1);
  });
  test("in a line shorter than a page they are the layout's", () => {
    expect(textsOf(`清政〔2024〕11号　　　　签发人：贺明`)).toHaveLength(1);
    const short = `${"甲".repeat(147)}　　${"乙".repeat(150)}`;
    expect(textsOf(short)).toHaveLength(1);
    expect(textsOf(`${short}丙`)).toHaveLength(2);
  });
  test("a sign-off behind the last of them is split off, too", () => {
    expect(textsOf([...parts, `${filler}${organ}${day}`].join("　　"))).toEqual([...parts, filler, organ, day]);
    expect(textsOf(["镇政府抓学习。", `${filler}${day}`, long, long].join("　　"))).toEqual(["镇政府抓学习。", filler, day, long, long]);
  });
  test("numbers inside a long part are looked at", () => {
    const numbered = `一、主要举措。${long}二、存在的问题。${long}`;
    expect(textsOf(["镇政府抓学习。", numbered].join("　　"))).toEqual([
      "镇政府抓学习。",
      `一、主要举措。${long}`,
      `二、存在的问题。${long}`,
    ]);
  });
});

describe("numbers in order in a long line", () => {
  const p = long;
  test.each([
    ["level one", [`开头。${p}`, `一、主要举措${p}`, `二、存在的问题${p}`]],
    ["from the beginning", [`一、主要举措${p}`, `二、存在的问题${p}`, `三、下一步打算${p}`]],
    ["with dots", [`开头。${p}`, `一．主要举措${p}`, `二．存在的问题${p}`]],
    ["items below", [`一、主要举措`, `（一）学习教育。${p}`, `（二）规范执法。${p}`, `二、存在的问题`, `（一）人手不足。${p}`]],
    ["digits below", [`一、主要举措`, `1.学习教育。${p}`, `2.规范执法。${p}`, `二、存在的问题`, `1、人手不足。${p}`]],
    [
      "digits below items",
      [
        `一、主要举措`,
        `（一）学习教育`,
        `1.理论学习。${p}`,
        `2.业务学习。${p}`,
        `（二）规范执法`,
        `1.日常检查。${p}`,
        `二、存在的问题${p}`,
      ],
    ],
    ["一是 straight behind a heading", [`一、主要举措${p}`, `二、存在的问题`, `一是人手不足。${p}`]],
    ["a piece lost before the heading of a part", [`一、主要举措${p}`, `三、下一步工作打算`, `（一）加强学习。${p}`]],
    ["three lost", [`一、主要举措${p}`, `四、下一步工作打算${p}`]],
  ])("%s", (_, lines) => {
    const text = lines.join("");
    expect(text.length).toBeGreaterThan(300);
    expect(textsOf(text)).toEqual(lines);
  });

  test.each([
    ["only one of level one", `开头。${p}一、主要举措。${p}其次、存在问题。${p}`],
    ["no first", `二、主要举措。${p}三、存在问题。${p}`],
    ["no order", `一、主要举措。${p}七、八月份，${p}`],
    ["a counted pair", `一、二季度开会。${p}二、三产业发展。${p}`],
    ["no mark before them", `推进一、主要举措，推进二、存在问题，${p}${p}`],
    ["a number that counts something", `开头。${p}一、主要举措。${p}共二、三家单位参与。${p}`],
    ["too far apart", `一、主要举措${p}五、下一步工作打算${p}`],
    ["a jump before other words", `一、主要举措${p}三、四月份工作安排会${p}`],
    ["a list in a paragraph", `${p}主要是：（一）学习；（二）执法；1.一；2.二。${p}`],
  ])("none where %s stands", (_, text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  test("level one goes on by one, or by up to three; what begins again or comes before 一、 is none", () => {
    const parts = [`一、主要举措${p}`, `二、存在的问题${p}`];
    expect(textsOf(`${parts.join("")}六、下一步工作打算${p}`)).toEqual([parts[0], `${parts[1]}六、下一步工作打算${p}`]);
    expect(textsOf(`${parts.join("")}五、下一步工作打算${p}`)).toEqual([...parts, `五、下一步工作打算${p}`]);
    expect(textsOf(`三、下一步打算${p}${parts.join("")}`)).toEqual([`三、下一步打算${p}`, ...parts]);
    expect(textsOf(`一、主要举措${p}一、存在的问题${p}二、下一步打算${p}`)).toEqual([
      `一、主要举措${p}一、存在的问题${p}`,
      `二、下一步打算${p}`,
    ]);
    expect(textsOf(`${parts.join("")}二、下一步工作打算${p}三、几点体会${p}`)).toEqual([
      parts[0],
      `${parts[1]}二、下一步工作打算${p}`,
      `三、几点体会${p}`,
    ]);
  });

  test("far behind a heading an item needs a mark before it", () => {
    const far = "坚持把法治建设放在全局工作中谋划推进落实见效".repeat(3);
    expect(textsOf(`一、主要举措${far}（一）学习。${p}二、存在的问题${p}`)).toEqual([
      `一、主要举措${far}（一）学习。${p}`,
      `二、存在的问题${p}`,
    ]);
    expect(textsOf(`开头${far.slice(0, 20)}（一）学习。${p}一、主要举措${p}二、存在的问题${p}`)).toEqual([
      `开头${far.slice(0, 20)}（一）学习。${p}`,
      `一、主要举措${p}`,
      `二、存在的问题${p}`,
    ]);
  });

  test("items count only below level one, in order, behind a mark or a heading", () => {
    const inOrder = textsOf(`（一）开头。${p}一、主要举措（一）学习。${p}（三）执法。${p}二、存在的问题${p}`);
    expect(inOrder).toEqual([`（一）开头。${p}`, "一、主要举措", `（一）学习。${p}（三）执法。${p}`, `二、存在的问题${p}`]);
    const digits = textsOf(`1.开头。${p}一、主要举措1.学习。${p}3.执法。${p}二、存在的问题${p}`);
    expect(digits).toEqual([`1.开头。${p}`, "一、主要举措", `1.学习。${p}3.执法。${p}`, `二、存在的问题${p}`]);
    const inside = textsOf(`一、主要举措${p}见（一）中的说明和第1.项${p}二、存在的问题${p}`);
    expect(inside).toEqual([`一、主要举措${p}见（一）中的说明和第1.项${p}`, `二、存在的问题${p}`]);
    const later = textsOf(`一、主要举措${p}其中一是学习。${p}二、存在的问题${p}`);
    expect(later).toEqual([`一、主要举措${p}其中一是学习。${p}`, `二、存在的问题${p}`]);
  });
});

describe("the title of a report on one line", () => {
  const numbered = `一、主要举措${long}二、存在的问题${long}`;
  const rest = [`一、主要举措${long}`, `二、存在的问题${long}`];
  const title = "清溪县云台镇2023年法治政府建设年度报告";
  test("before a space", () => {
    expect(textsOf(`${title} 镇政府坚持依法行政。${numbered}`)).toEqual([title, "镇政府坚持依法行政。", ...rest]);
    expect(textsOf(`云台镇2023年法治政府建设总结和2024年安排 镇政府坚持依法行政。${numbered}`)[0]).toBe(
      "云台镇2023年法治政府建设总结和2024年安排",
    );
  });
  test.each(["2023年，", "今年，", "一年来，", "过去一年，", "近年来，", "根据要求，", "按照要求，", "为抓好落实，"])(
    "straight before the first words: %s",
    (words) => {
      expect(textsOf(`${title}${words}镇政府坚持依法行政。${numbered}`)).toEqual([title, `${words}镇政府坚持依法行政。`, ...rest]);
    },
  );
  test("behind the page's furniture", () => {
    const page = "首页>公开>云台镇时间：2024-02-20阅读次数：58";
    expect(textsOf(`${page}${title}2023年，镇政府坚持依法行政。${numbered}`)).toEqual([
      "首页>公开>云台镇",
      "时间：2024-02-20阅读次数：58",
      title,
      "2023年，镇政府坚持依法行政。",
      ...rest,
    ]);
    expect(textsOf(`时间：2024-02-20阅读：58${title}2023年，镇政府坚持依法行政。${numbered}`).slice(0, 2)).toEqual([
      "时间：2024-02-20阅读：58",
      title,
    ]);
    expect(textsOf(`阅读次数：58${title}2023年，镇政府坚持依法行政。${numbered}`).slice(0, 2)).toEqual(["阅读次数：58", title]);
  });
  test("a label in the text is none of the page's", () => {
    expect(textsOf(`${title}2023年，镇政府梳理群众来源：坚持依法行政。${numbered}`)).toEqual([
      title,
      "2023年，镇政府梳理群众来源：坚持依法行政。",
      ...rest,
    ]);
  });
  test.each([
    `镇政府提交报告2023年，镇政府坚持依法行政。`,
    `2023年报告2023年，镇政府坚持依法行政。`,
    `云台镇2023年报告2023年，镇政府坚持依法行政。`,
    `云台镇2023年召开会议，听取法治政府建设年度报告为抓好落实，镇政府坚持依法行政。`,
    `2023年法治政府建设报告2023年，镇政府坚持依法行政。`,
    `云台镇2023年法治政府建设第5次听取专题报告按照要求，镇政府坚持依法行政。`,
    `云台镇2023年${"法治政府建设".repeat(5)}报告按照要求，镇政府坚持依法行政。`,
    `${"清溪县云台镇".repeat(6)}2023年法治政府建设报告按照要求，镇政府坚持依法行政。`,
  ])("none: %s", (opening) => {
    expect(textsOf(`${opening}${numbered}`)).toEqual([opening, ...rest]);
  });
});
