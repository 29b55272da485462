import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { readReport } from "../../src/read/read.js";

const title = "清溪县云台镇人民政府2023年法治政府建设年度报告";
const opening = "2023年，云台镇坚持依法行政，扎实推进各项工作。现将有关情况报告如下：";
const body = "镇政府全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升。";
const sections = ["一、主要举措和成效", body, "二、存在的不足和原因", body, "三、下一步打算", body];
const signOff = ["清溪县云台镇人民政府", "2024年1月12日"];
const read = (...lines: string[]): Report => readReport(lines.join("\n")).report;
const names = (report: Report): string[] | undefined => report.issuers?.map(({ name }) => name);

describe("title (标题)", () => {
  test.each([
    ["one line", ["清溪县水利局2023年法治政府建设情况报告"]],
    ["two lines", ["清溪县水利局", "2023年法治政府建设情况报告"]],
    ["three lines with inner spaces", ["  清溪县水利局", "关于2023年法治政府建设", "情况的报  告"]],
    ["broken inside a word", ["清溪县水利局关于2023年度法治政", "府建设情况的报告"]],
    ["spaces around the year", ["清溪县水利局 2023 年法治政府建设情况报告"]],
    ["standing twice", ["清溪县水利局2023年法治政府建设情况报告", "", "清溪县水利局2023年法治政府建设情况报告"]],
    ["under the organ's name", ["清溪县水利局", "", "清溪县水利局2023年法治政府建设情况报告"]],
    ["under a letterhead and a number", ["清溪县水利局文件", "清水发〔2024〕3号", "清溪县水利局", "关于2023年法治政府建设情况的报告"]],
    ["the year in brackets below", ["清溪县水利局法治政府建设情况报告", "（2023年度）"]],
    ["a joint title over three lines", ["中共清溪县委员会", "清溪县人民政府", "关于2023年法治政府建设情况的报告"]],
    ["a summary with plans", ["云台镇2023年法治政府建设工作总结及2024年工作打算"]],
  ])("%s", (_, lines) => {
    const report = read(...lines, "", opening, ...sections);
    const letterhead = lines[0]?.endsWith("文件") ? lines.slice(2) : lines;
    const whole = letterhead.join("").replace(/\s/g, "");
    const single = /^(.{8,})\1$/.exec(whole)?.[1] ?? whole.replace(/^(清溪县水利局)\1/, "$1");
    expect(report.title).toBe(single);
    expect(report.year).toBe(2023);
    expect(report.opening).toEqual([{ type: "paragraph", text: opening }]);
  });

  test.each([
    ["清溪县云台镇2023年法治政府建设情况"],
    ["2023年法治政府建设工作情况"],
    ["清溪县云台镇人民政府", "关于2023年推进法治政府建设的情况"],
  ])("that names no type of document, but matter and year: %s %s", (...lines) => {
    expect(read(...lines, "", ...sections).title).toBe(lines.join(""));
  });

  test("the column's name, or a shorter title, below it says nothing new; matter without a year is none", () => {
    expect(read(title, "法治政府建设年度报告", "", ...sections).title).toBe(title);
    expect(read(title, "清溪县云台镇2023年法治政府建设情况", "", ...sections).title).toBe(title);
    expect(read("云台镇法治政府建设情况", "现将有关情况报告如下：", ...sections).title).toBeUndefined();
  });

  test("none: issuer and year come from the opening", () => {
    const report = read("一年来，清溪县水利局坚持依法行政。现将清溪县水利局2023年法治政府建设情况报告如下：", ...sections);
    expect(report.title).toBeUndefined();
    expect(report.year).toBe(2023);
    expect(report.issuers).toEqual([{ name: "清溪县水利局", kind: "department", level: "county" }]);
  });

  test("in a metadata row only", () => {
    expect(read("信息名称：清溪县水利局2023年法治政府建设年度报告", "发布日期：2024-02-01", opening, ...sections).title).toBe(
      "清溪县水利局2023年法治政府建设年度报告",
    );
  });
});

describe("year (报告年度)", () => {
  const noYear = "清溪县水利局法治政府建设情况报告";
  test.each([
    ["2023 in Chinese numerals", ["清溪县水利局二〇二三年法治政府建设情况报告", "现将情况报告如下：", ...sections], 2023],
    ["a typing error in the title", ["清溪县水利局2023度法治政府建设情况报告", "现将情况报告如下：", ...sections], 2023],
    ["behind, in brackets", ["清溪县水利局法治政府建设年度报告（2023年）", "现将情况报告如下：", ...sections], 2023],
    ["the lead sentence before the first year", [noYear, "2020年以来，我局坚持依法行政。现将2023年有关情况报告如下：", ...sections], 2023],
    ["the opening", [noYear, "2023年，我局坚持依法行政。现将有关情况报告如下：", ...sections], 2023],
    ["a heading", [noYear, "现将有关情况报告如下：", "一、2023年主要举措和成效", body, "二、存在的问题", body], 2023],
    [
      "the heading of the plans, a year less",
      [noYear, "现将有关情况报告如下：", "一、主要举措和成效", body, "二、2024年主要安排", body],
      2023,
    ],
    ["a date in January", [noYear, "现将有关情况报告如下：", ...sections, ...signOff], 2023],
    ["a date in December", [noYear, "现将有关情况报告如下：", ...sections, "清溪县水利局", "2023年12月20日"], 2023],
    [
      "the programme's years are not it",
      [noYear, "我局认真落实《法治政府建设实施纲要（2021—2025年）》，扎实推进2023年法治政府建设。", ...sections],
      2023,
    ],
    [
      "the lead and the headings against a title left over from the year before",
      [
        "清溪县水利局2022年法治政府建设情况报告",
        "现将2023年有关情况报告如下：",
        "一、2023年主要举措和成效",
        body,
        "二、2024年主要安排",
        body,
        "清溪县水利局",
        "2024年1月12日",
      ],
      2023,
    ],
    [
      "the title against a lead and headings of the year before, where the date speaks for it",
      [
        "清溪县水利局2023年法治政府建设情况报告",
        "现将2022年有关情况报告如下：",
        "一、2022年主要举措和成效",
        body,
        "二、2023年主要安排",
        body,
        "清溪县水利局",
        "2024年1月12日",
      ],
      2023,
    ],
    [
      "the title against a lone lead",
      ["清溪县水利局2023年法治政府建设情况报告", "现将2022年有关情况报告如下：", "一、主要举措和成效", body, "二、主要安排", body],
      2023,
    ],
  ] as const)("%s", (_, lines, year) => {
    expect(read(...lines).year).toBe(year);
  });

  test("a derived year is noted as unsure", () => {
    const { source } = readReport([noYear, "现将有关情况报告如下：", ...sections, ...signOff].join("\n"));
    expect(source.notes).toContainEqual({ code: "unsure", path: ["year"], about: "year" });
  });
});

describe("issuers (发文机关)", () => {
  test.each([
    ["the fuller form of the sign-off", "云台镇人民政府2023年法治政府建设情况报告", signOff, ["清溪县云台镇人民政府"]],
    ["a bare place and its government", "云台镇2023年法治政府建设情况报告", signOff, ["清溪县云台镇人民政府"]],
    [
      "a bare place and its Party committee",
      "云台镇2023年法治政府建设情况报告",
      ["中共清溪县云台镇委员会", "2024年1月12日"],
      ["中共清溪县云台镇委员会"],
    ],
    [
      "a bare place that both sign",
      "清溪县2023年法治政府建设情况报告",
      ["中共清溪县委员会　清溪县人民政府", "2024年1月12日"],
      ["中共清溪县委员会", "清溪县人民政府"],
    ],
    ["a bare place without anything fuller", "云台镇2023年法治政府建设情况报告", [], ["云台镇"]],
    ["a sub-district", "星湖区石桥街道2023年法治政府建设情况报告", ["星湖区石桥街道办事处", "2024年1月12日"], ["星湖区石桥街道办事处"]],
    ["a joint title", "中共清溪县委员会 清溪县人民政府关于2023年法治政府建设情况的报告", [], ["中共清溪县委员会", "清溪县人民政府"]],
    [
      "the title's own, where another signs",
      "云台镇人民政府2023年法治政府建设情况报告",
      ["清溪县水利局", "2024年1月12日"],
      ["云台镇人民政府"],
    ],
    ["behind 关于", "关于云台镇2023年法治政府建设情况的报告", signOff, ["清溪县云台镇人民政府"]],
    ["no organ in the title", "2023年度法治政府建设情况报告", signOff, ["清溪县云台镇人民政府"]],
  ])("%s", (_, name, end, expected) => {
    expect(names(read(name, opening.replace("云台镇", "我们"), ...sections, ...end))).toEqual(expected);
  });
});

describe("front (文首)", () => {
  test("number, authorising official, addressees, mark, letterhead", () => {
    const report = read(
      "内部资料",
      "清溪县人民政府文件",
      "清政〔2024〕11号　　　　签发人：贺 明　李大川",
      "",
      "清溪县人民政府关于2023年法治政府建设情况的报告",
      "（征求意见稿）",
      "市委、市政府，市司法局：",
      opening,
      ...sections,
    );
    expect(report).toMatchObject({
      documentNumber: "清政〔2024〕11号",
      addressees: ["市委", "市政府", "市司法局"],
      marks: ["内部资料", "（征求意见稿）"],
    });
    expect(report.approvedBy?.at(-1)).toBe("李大川");
  });

  test.each(["清政[2024]11号", "清政（2024）11号", "清政【2024】11号", "清政〔2024〕第11号", "清政〔2024〕011号", "清政〔2024〕11"])(
    "document number as written: %s",
    (number) => {
      expect(read(number, title, opening, ...sections).documentNumber).toBe(number);
    },
  );

  test("numbers in running text belong to other documents", () => {
    expect(
      read(title, "根据《关于加强工作的通知》（清政发〔2023〕40号）要求，现将2023年情况报告如下：", ...sections).documentNumber,
    ).toBeUndefined();
  });

  test("a line with a colon that begins the text is no addressee", () => {
    expect(read(title, "现将情况报告如下：", ...sections).addressees).toBeUndefined();
  });

  test("a covering letter gives number, addressees and sign-off; its text is left out", () => {
    const { report, source } = readReport(
      [
        "清水发〔2024〕3号",
        "",
        "县委、县政府：",
        "",
        "现将我局2023年法治政府建设情况报告随文呈报，请予审阅。",
        "",
        "清溪县水利局",
        "2024年1月26日",
        "",
        "清溪县水利局",
        "法治政府建设情况报告",
        "",
        "2023年，我局坚持依法行政。现将2023年情况报告如下：",
        ...sections,
      ].join("\n"),
    );
    expect(report).toMatchObject({
      title: "清溪县水利局法治政府建设情况报告",
      documentNumber: "清水发〔2024〕3号",
      addressees: ["县委", "县政府"],
      signOff: { signatories: ["清溪县水利局"], date: "2024-01-26", dateText: "2024年1月26日" },
    });
    expect(report.opening).toHaveLength(1);
    expect(source.notes).toContainEqual({ code: "found", path: ["signOff", "date"], from: "covering-letter", span: expect.anything() });
    expect(source.notes.filter(({ code }) => code === "left-out")).toMatchObject([
      { text: "现将我局2023年法治政府建设情况报告随文呈报，请予审阅。" },
    ]);
  });

  test("a date in brackets, or an organ and a date, under the title", () => {
    expect(read(title, "（2024年1月12日）", opening, ...sections).signOff).toEqual({ date: "2024-01-12", dateText: "2024年1月12日" });
    expect(read(title, "清溪县云台镇人民政府", "（2024年1月12日）", opening, ...sections).signOff).toEqual({
      signatories: ["清溪县云台镇人民政府"],
      date: "2024-01-12",
      dateText: "2024年1月12日",
    });
  });
});

describe("end (文末)", () => {
  test.each([
    ["2024年1月12日", "2024-01-12"],
    ["2024年 1月 12日", "2024-01-12"],
    ["２０２４年１月１２日", "2024-01-12"],
    ["二〇二四年一月十二日", "2024-01-12"],
    ["二○二四年一月十二日", "2024-01-12"],
    ["2024.1.12", "2024-01-12"],
    ["2024-01-12", "2024-01-12"],
    ["2024/1/12", "2024-01-12"],
    ["2024年元月12日", "2024-01-12"],
    ["二〇二四年元月十二日", "2024-01-12"],
    ["2024年1月", undefined],
    ["2024年 月 日", undefined],
  ])("date as written: %s", (text, date) => {
    const { signOff: end } = read(title, opening, ...sections, "", "清溪县云台镇人民政府", text);
    expect(end).toEqual({ signatories: ["清溪县云台镇人民政府"], ...(date && { date }), dateText: text });
  });

  test.each([
    ["on one line", ["清溪县云台镇人民政府　　2024年1月12日"], ["清溪县云台镇人民政府"]],
    ["with a seal", ["清溪县云台镇人民政府（盖章）", "2024年1月12日"], ["清溪县云台镇人民政府"]],
    ["two organs on two lines", ["中共清溪县委员会", "清溪县人民政府", "2024年1月12日"], ["中共清溪县委员会", "清溪县人民政府"]],
    ["two organs on one line", ["中共清溪县委员会　清溪县人民政府", "2024年1月12日"], ["中共清溪县委员会", "清溪县人民政府"]],
    ["set wide", ["清 溪 县 水 利 局", "2024年1月12日"], ["清溪县水利局"]],
    ["in brackets", ["（清溪县水利局　2024年1月12日）"], ["清溪县水利局"]],
    ["in brackets of their own", ["（清溪县水利局）", "（2024年1月12日）"], ["清溪县水利局"]],
    ["the date first", ["2024年1月12日", "清溪县水利局"], ["清溪县水利局"]],
    ["indented", ["　　　　　　　　　　清溪县水利局", "　　　　　　　　　2024年1月12日"], ["清溪县水利局"]],
    ["at the end of the last paragraph", [`${body}　　清溪县水利局　　2024年1月12日`], ["清溪县水利局"]],
  ])("sign-off %s", (_, lines, signatories) => {
    expect(read(title, opening, ...sections, ...lines).signOff).toEqual({ signatories, date: "2024-01-12", dateText: "2024年1月12日" });
  });

  test("the day was left blank", () => {
    const { signOff: end } = read(title, opening, ...sections, "清溪县水利局", "2024年1月  日");
    expect(end).toEqual({ signatories: ["清溪县水利局"], dateText: "2024年1月" });
  });

  test("an organ without a date, and a date without an organ", () => {
    expect(read(title, opening, ...sections, "清溪县水利局").signOff).toEqual({ signatories: ["清溪县水利局"] });
    expect(read(title, opening, ...sections, "2024年1月12日").signOff).toEqual({ date: "2024-01-12", dateText: "2024年1月12日" });
  });

  test("the date of a metadata table is a date without wording; the day of recording is none", () => {
    expect(read("成文日期：2024-01-12", "发布日期：2024-02-01", title, opening, ...sections)).toMatchObject({
      signOff: { date: "2024-01-12" },
      publication: { date: "2024-02-01" },
    });
    expect(read("生成日期：2024-01-12", title, opening, ...sections).signOff).toBeUndefined();
    expect(read("成文日期：2024-01-10", title, opening, ...sections, ...signOff).signOff?.date).toBe("2024-01-12");
  });

  test("closing, announced attachments, copies, remarks, printing line", () => {
    const report = read(
      title,
      opening,
      ...sections,
      "特此报告。",
      "附件：1.执法统计表",
      "2.普法一览表",
      ...signOff,
      "（此件公开发布）",
      "抄送：县人大常委会办公室，县政协办公室。",
      "云台镇党政办公室　　2024年1月13日印发",
    );
    expect(report).toMatchObject({
      closing: "特此报告。",
      attachments: [{ title: "执法统计表" }, { title: "普法一览表" }],
      signOff: { signatories: ["清溪县云台镇人民政府"], date: "2024-01-12" },
      copiedTo: ["县人大常委会办公室", "县政协办公室"],
      remarks: ["（此件公开发布）", "云台镇党政办公室　　2024年1月13日印发"],
    });
    expect(report.attachments?.every(({ content }) => content === undefined)).toBe(true);
  });

  test.each([
    [["附件：1.执法统计表 2.普法一览表；3.任务清单。"], ["执法统计表", "普法一览表", "任务清单"]],
    [["附件：执法统计表。"], ["执法统计表"]],
    [["附件：执法统计表", "特此报告。"], ["执法统计表"]],
    [["附件：；"], undefined],
  ])("attachments announced in other ways: %j", (lines, titles) => {
    const report = read(title, opening, ...sections, ...lines, ...signOff);
    expect(report.attachments?.map((attachment) => attachment.title)).toEqual(titles);
    expect(report.signOff?.date).toBe("2024-01-12");
  });

  test.each(["特此报告", "以上报告，请予审阅。", "特此报告，请予审议。", "专此报告。"])("closing: %s", (closing) => {
    expect(read(title, opening, ...sections, closing, ...signOff).closing).toBe(closing);
  });

  test("attachments after the sign-off keep their own headings to themselves", () => {
    const report = read(
      title,
      opening,
      ...sections,
      "附件：执法情况",
      ...signOff,
      "",
      "附件",
      "执法情况",
      "一、检查情况",
      body,
      "二、存在的问题",
      body,
      "抄送：县司法局。",
    );
    expect(report.sections).toHaveLength(3);
    expect(report.attachments).toMatchObject([{ title: "执法情况", content: [{ heading: "检查情况" }, { heading: "存在的问题" }] }]);
    expect(report.copiedTo).toEqual(["县司法局"]);
  });

  test("several attachments", () => {
    const report = read(title, opening, ...sections, ...signOff, "附件1", "执法统计表", body, "附件2：普法一览表", body);
    expect(report.attachments).toEqual([
      { title: "执法统计表", content: [{ type: "paragraph", text: body }] },
      { title: "普法一览表", content: [{ type: "paragraph", text: body }] },
    ]);
  });

  test("an attachment without a sign-off before it", () => {
    const report = read(title, opening, ...sections, "附件", "执法情况", "一、检查情况", body);
    expect(report.sections).toHaveLength(3);
    expect(report.attachments).toMatchObject([{ title: "执法情况" }]);
  });

  test("another document after the sign-off is left out", () => {
    const { report, source } = readReport(
      [title, opening, ...sections, ...signOff, "", "云台镇2024年工作要点", "一、总体要求", body].join("\n"),
    );
    expect(report.sections).toHaveLength(3);
    expect(source.notes.filter(({ code }) => code === "left-out")).toMatchObject([
      { text: "云台镇2024年工作要点" },
      { text: "一、总体要求" },
      { text: body },
    ]);
  });
});
