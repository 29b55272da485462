import { describe, expect, test } from "vitest";
import { readReport } from "../../src/read/read.js";
import { outlineOf } from "./outline.js";
import { body, clean, text, title } from "./plain.js";

const residues = (lines: readonly string[]) =>
  readReport(lines.join("\n")).source.notes.flatMap((note) => (note.code === "residue" ? [note] : []));

describe("what belongs to the page is taken out, named, and changes nothing else", () => {
  test.each([
    ["breadcrumb", "您当前的位置：首页>云台镇>政府信息公开目录>法治政府建设年度报告"],
    ["breadcrumb", "首页 > 政务公开 > 云台镇"],
    ["breadcrumb", "当前位置：首页 » 信息公开 » 年度报告"],
    ["navigation", "网站首页 政务公开 办事服务 政民互动"],
    ["clock", "今天是2025年3月2日 星期日"],
    ["clock", "2025年3月2日 星期日 10:23:22"],
    ["metadata", "索引号：A001/2024-0001"],
    ["metadata", "索 引 号：A001/2024-0001　　主题分类：司法"],
    ["metadata", "公开方式：主动公开"],
    ["metadata", "生成日期：2024-01-20"],
    ["metadata", "索引号\tA001\t主题分类\t司法"],
    ["page-tool", "【字体：大 中 小】"],
    ["view-count", "浏览次数：87次"],
    ["page-tool", "打印 收藏 关闭"],
    ["page-tool", "【打印本页】【关闭窗口】"],
    ["page-tool", "【打印正文】【关闭窗口】"],
    ["neighbour-link", "相关文档：《清溪县云台镇2022年法治政府建设年度报告》"],
  ])("%s before the text: %s", (kind, line) => {
    expect(residues([line, ...text])).toMatchObject([{ kind, text: line, outside: true }]);
    const { report } = readReport([line, ...text].join("\n"));
    expect({ ...report, publication: undefined }).toEqual({ ...clean, publication: undefined });
  });

  test.each([
    ["qr-text", "扫一扫在手机打开当前页"],
    ["qr-text", "扫一扫分享本页"],
    ["neighbour-link", "上一篇：云台镇2022年法治政府建设年度报告"],
    ["neighbour-link", "相关文章"],
    ["site-footer", "云台镇人民政府主办 版权所有 网站标识码：3399990021"],
    ["page-tool", "打印本页 | 关闭窗口"],
    ["metadata", "责任编辑：李明"],
  ])("%s after the text: %s", (kind, line) => {
    expect(residues([...text, line])).toMatchObject([{ kind, text: line, outside: true }]);
    expect(readReport([...text, line].join("\n")).report).toEqual(clean);
  });

  test("an editor's mark goes out of its paragraph", () => {
    const { report, source } = readReport([...text.slice(0, 5), `[bookmark: _GoBack]${body}`].join("\n"));
    expect(report).toEqual(clean);
    expect(source.notes).toContainEqual({
      code: "residue",
      kind: "editor-mark",
      span: expect.anything(),
      text: "[bookmark: _GoBack]",
      outside: false,
    });
  });

  test("page data behind the title", () => {
    const { report } = readReport(
      [`${title} 发布时间：2024-02-20 10:15 信息来源：云台镇 点击量：87 字体：大 中 小 打印`, ...text.slice(1)].join("\n"),
    );
    expect(report).toEqual({ ...clean, publication: { date: "2024-02-20" } });
  });

  test("a whole metadata table, label and value on lines of their own", () => {
    const { report } = readReport(
      [
        "索引号：",
        "A001/2024-0001",
        "发布机构：",
        "清溪县云台镇",
        "成文日期：",
        "2024年01月20日",
        "发布日期：",
        "2024-02-01",
        ...text,
      ].join("\n"),
    );
    expect(report).toEqual({
      ...clean,
      signOff: { date: "2024-01-20" },
      publication: { date: "2024-02-01", indexNumber: "A001/2024-0001", publisher: "清溪县云台镇" },
    });
  });

  test.each([
    ["发布日期：2024-02-01", "2024-02-01"],
    ["日期:2024-02-01 来源：云台镇 浏览量：65 次", "2024-02-01"],
    ["2024-02-01 09:30 来源：云台镇", "2024-02-01"],
    ["2024-02-01 09:30:12", "2024-02-01"],
    ["[2024-02-01]", "2024-02-01"],
    ["时间：2024年2月1日", "2024-02-01"],
    ["更新时间：2024-02-01", undefined],
    ["生成日期：2024-02-01", undefined],
  ])("publication date from %s", (line, date) => {
    expect(readReport([title, line, ...text.slice(1)].join("\n")).report.publication?.date).toBe(date);
  });

  test("a header clock is no date of the report", () => {
    const { report } = readReport(["今天是2025年3月2日 星期日", ...text].join("\n"));
    expect(report.publication).toBeUndefined();
    expect(report.signOff).toBeUndefined();
  });

  test.each([
    "来源：群众来信来访登记，由信访办统一受理。",
    "时间：每月10日为领导接访日，由班子成员轮流接待来访群众并当场答复。",
    "分类：按风险高低分为三类。",
  ])("in the text a general label is text: %s", (line) => {
    expect(outlineOf(readReport([...text.slice(0, 4), line, ...text.slice(4)].join("\n")).report)).toContain(`  ${line}`);
  });
});

describe("pages", () => {
  test.each(["— 2 —", "-2-", "－ 2 －", "第2页", "第 2 页 共 5 页", "2/5", "Page 2 of 5", "·2·"])("page number %s", (number) => {
    const broken = [...text.slice(0, 3), body.slice(0, 30), number, body.slice(30), ...text.slice(4)];
    expect(readReport(broken.join("\n")).report).toEqual(clean);
    expect(residues(broken)).toMatchObject([{ kind: "page-number", text: number, outside: false }]);
  });

  test("a lone number at a form feed, or in a run of lone numbers", () => {
    expect(readReport([...text.slice(0, 3), body.slice(0, 30), `2\n\f${body.slice(30)}`, ...text.slice(4)].join("\n")).report).toEqual(
      clean,
    );
    expect(residues(["1", ...text.slice(0, 4), "2", ...text.slice(4), "3"]).map((note) => note.kind)).toEqual([
      "page-number",
      "page-number",
      "page-number",
    ]);
  });

  test("running heads that repeat at page breaks", () => {
    const head = "云台镇法治政府建设年度报告";
    const dump = [
      ...text.slice(0, 3),
      body.slice(0, 30),
      "— 1 —",
      `\f${head}`,
      body.slice(30),
      "二、存在的问题",
      body.slice(0, 20),
      "— 2 —",
      `\f${head}`,
      body.slice(20),
    ];
    expect(readReport(dump.join("\n")).report).toEqual(clean);
    expect(residues(dump).map(({ kind }) => kind)).toEqual(["page-number", "running-head", "page-number", "running-head"]);
  });

  test("a form feed inside a word", () => {
    expect(readReport(text.join("\n").replace("集中学习", "集中\n\f学习")).report).toEqual(clean);
  });
});

test.each(["2024-01-30来源：云台镇打印", "2024年1月30日 来源：云台镇 打印", "2024-01-30 09:12 来源：云台镇"])(
  "a page's day before a lone label, as adjoining elements leave it: %s",
  (row) => {
    const text = "2023年，云台镇坚持依法行政。现将有关情况报告如下：";
    const lines = [
      "清溪县云台镇2023年法治政府建设年度报告",
      row,
      text,
      "一、主要举措和成效",
      "镇政府组织学习12次。",
      "二、存在的问题",
      "执法力量不足。",
    ];
    const { report, source } = readReport(lines.join("\n"));
    expect(report.publication?.date).toBe("2024-01-30");
    expect(report.opening).toEqual([{ type: "paragraph", text }]);
    expect(source.notes.some(({ code }) => code === "residue")).toBe(true);
  },
);

test("a bar of links before the count of views goes with it", () => {
  const lines = [...text, "清溪县云台镇人民政府", "2024年1月18日", "【打印正文】【关闭窗口】　浏览次数：304"];
  const { report } = readReport(lines.join("\n"));
  expect(report.signOff).toMatchObject({ signatories: ["清溪县云台镇人民政府"], date: "2024-01-18" });
  expect(residues(lines).map(({ kind }) => kind)).toEqual(["page-tool", "view-count"]);
});

describe("pages whose numbers jump", () => {
  const wrapped = (first: number, second: number, third: number) => [
    title,
    "",
    "    一、主要举措和成效",
    "    （一）依法决策。镇政府全年组织集中学习十二次，开展",
    "执法检查三十次，群众满意度稳步提升，依法行政的能力和",
    "水平有了新的提高，审查合同十二份，修订工作规则六项，",
    `                  第${first}页 共4页`,
    "群众对依法行政的满意度稳步提升，各项制度得到了落实。",
    "    （二）化解纠纷。调委会全年受理各类矛盾纠纷六十二件",
    "，调处成功六十件，另有两件正在调处中，还办理了法律援",
    `                  第${second}页 共4页`,
    "人，占全镇党员干部总数的一半以上，形成了以上率下的良",
    "好氛围，镇长带头出庭应诉一次，主持会议研究议题五个。",
    "    四、2024年工作安排",
    "    健全执法协作机制，建立联勤联动的工作制度，每月开展",
    "联合巡查不少于一次，各类隐患限期清零，结果向社会公开。",
    `                  第${third}页 共4页`,
  ];
  const paragraphs = (lines: string[]): string[] =>
    JSON.stringify(readReport(lines.join("\n")).report.sections).match(/(?<="text":")[^"]*/g) ?? [];
  test("keep the text before and behind the lost page apart", () => {
    const words = paragraphs(wrapped(1, 2, 4));
    expect(words.some((text) => text.endsWith("法律援"))).toBe(true);
    expect(words.some((text) => text.startsWith("人，占全镇"))).toBe(true);
    expect(words.some((text) => text.includes("六项，群众对"))).toBe(true);
  });
  test("and join it where none is lost", () => {
    expect(paragraphs(wrapped(1, 2, 3)).some((text) => text.includes("法律援人"))).toBe(true);
  });
});

test("a title set wide, its year too", () => {
  const wide = [...title].join(" ");
  expect(readReport([wide, "", ...text.slice(1)].join("\n")).report.title).toBe(title);
});

test("公开方式 and 主动公开 on lines of their own: what follows is the title", () => {
  const lines = [
    "公开方式",
    "主动公开",
    "",
    "清溪县司法局",
    "2023年度法治政府建设工作报告",
    "2023年，司法局坚持依法行政。现将有关情况报告如下：",
    "一、主要举措和成效",
  ];
  expect(readReport(lines.join("\n")).report.title).toBe("清溪县司法局2023年度法治政府建设工作报告");
});

test("a wrapped line of the text beside a page number is no running head", () => {
  const heading = "一、2023年推进法治政府建设的主要举措和成效";
  const lines = [
    "清溪县云台镇2023年法治政府建设年度报告",
    "",
    heading,
    "（一）加强学习。镇党委理论学习中心组全年集中学法十二次举办法治大讲堂",
    "四期，邀请专家授课四人次，全镇干部职工参加线上学法考试合格率达到百分之百",
    "并且全部取得证书，依法行政的能力和水平有了新的提高，各项任务如期完成。",
  ];
  const whole = lines.slice(3).join("").slice("（一）加强学习。".length);
  for (const at of [4, 5]) {
    const { report, source } = readReport([...lines.slice(0, at), "1 / 3", ...lines.slice(at)].join("\n"));
    expect(source.notes.filter((note) => note.code === "residue").map(({ kind }) => kind)).toEqual(["page-number"]);
    expect(report.sections?.[0]?.content).toMatchObject([{ heading: "加强学习。", content: [{ text: whole }] }]);
  }
});

test("扫码入企 in a wrapped line of the text is no QR-code text", () => {
  const line = "公布检查事项42项，实行“扫码入企”，全年入企检查926次，";
  const lines = [
    "清溪县司法局2025年法治政府建设年度报告",
    "一、主要举措和成效",
    line,
    "较上年减少百分之三十八，企业反映良好。",
    "二、存在的问题",
    "执法力量不足。",
  ];
  const { report, source } = readReport(lines.join("\n"));
  expect(source.notes.some(({ code }) => code === "residue")).toBe(false);
  expect(report.sections?.[0]?.content).toEqual([{ type: "paragraph", text: `${line}${lines[3]}` }]);
});
