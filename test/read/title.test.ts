import { describe, expect, test } from "vitest";
import { readReport } from "../../src/read/read.js";

const body = "全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升。";
const sections = ["一、主要举措和成效", body, "二、存在的问题", body];
const read = (...lines: string[]) => readReport([...lines, ...sections].join("\n")).report;

describe("title lines (标题行)", () => {
  test.each([
    [["清溪县水利局2023年依法行政工作总结"], "清溪县水利局2023年依法行政工作总结"],
    [["清溪县水利局2023年法治政府建设年报"], "清溪县水利局2023年法治政府建设年报"],
    [["清溪县水利局2023年法治政府建设情况的汇报（审议稿）"], "清溪县水利局2023年法治政府建设情况的汇报（审议稿）"],
    [["清溪县水利局2023年法治政府建设总结及2024年工作思路"], "清溪县水利局2023年法治政府建设总结及2024年工作思路"],
    [["清溪县水利局2023年法治政府建设情况和2024年安排"], "清溪县水利局2023年法治政府建设情况和2024年安排"],
    [["清溪县水利局法治政府建设报告（全县，2023年）"], "清溪县水利局法治政府建设报告（全县，2023年）"],
    [["清溪县云台镇", "2023年法治政府建设报告", "（2023年度）"], "清溪县云台镇2023年法治政府建设报告（2023年度）"],
    [["清溪县云台镇人民政府", "关于印发实施方案落实情况", "的报告"], "清溪县云台镇人民政府关于印发实施方案落实情况的报告"],
    [["清溪县水利局关于2023年度", "推进法治政府建设情况的", "报告"], "清溪县水利局关于2023年度推进法治政府建设情况的报告"],
    [["清溪县水利局", "", "关于2023年法治政府建设情况的报告"], "清溪县水利局关于2023年法治政府建设情况的报告"],
    [["清溪县水利局", "", "2023年法治政府建设情况报告"], "清溪县水利局2023年法治政府建设情况报告"],
    [["清溪县水利局文件", "2023年法治政府建设情况报告"], "2023年法治政府建设情况报告"],
    [["清溪县水利局2023年工作报告", "清溪县水利局2023年法治政府建设报告"], "清溪县水利局2023年法治政府建设报告"],
    [["2023年法治政府建设情况", "（清溪县水利局）"], "2023年法治政府建设情况"],
  ] as const)("%j", (lines, title) => {
    expect(read(...lines, "", "现将有关情况报告如下：").title).toBe(title);
  });

  test.each([
    "现将有关情况报告。",
    "清溪县水利局认真撰写法治政府建设报告，内容翔实",
    "本年度法治政府建设报告：",
    "附件：法治政府建设报告",
    "清溪县水利局工作情况",
    "清溪县水利局2023年工作情况",
    "清溪县水利局法治政府建设情况",
    "2023年工作打算",
    "一、法治政府建设报告",
  ])("none: %s", (line) => {
    expect(read(line, "", "现将有关情况说明如下，请审阅。").title).toBeUndefined();
  });

  test("is read in the source with its lines", () => {
    const text = ["清溪县水利局", "关于2023年法治政府建设情况的报  告", ...sections].join("\n");
    const { source } = readReport(text);
    const position = source.locate(["title"]);
    expect(text.slice(position?.start.offset, position?.end.offset)).toBe("清溪县水利局\n关于2023年法治政府建设情况的报  告");
  });

  test("of two with a type of document, the last counts, unless it says less", () => {
    expect(read("清溪县2022年法治政府建设报告", "清溪县水利局2023年法治政府建设报告", "").title).toBe("清溪县水利局2023年法治政府建设报告");
    expect(read("清溪县水利局2023年法治政府建设报告", "2023年法治政府建设报告", "").title).toBe("清溪县水利局2023年法治政府建设报告");
  });

  test("matter and year count only where no line names a type of document", () => {
    expect(read("清溪县水利局2023年法治政府建设情况", "", "清溪县水利局年度工作报告", "").title).toBe("清溪县水利局年度工作报告");
    expect(read("清溪县水利局2023年法治政府建设情况", "清溪县云台镇2023年法治政府建设情况", "").title).toBe(
      "清溪县水利局2023年法治政府建设情况",
    );
  });

  test("stands before the first numbered heading", () => {
    const { report } = readReport(["一、主要举措和成效", body, "清溪县水利局2023年法治政府建设报告", body].join("\n"));
    expect(report.title).toBeUndefined();
  });

  test("at most five lines make a title", () => {
    const lines = ["推进", "关于", "清溪县", "水利局", "关于", "2023年", "法治政府建设情况的报告"];
    expect(read(...lines, "").title).toBe(lines.slice(2).join(""));
  });
});

describe("year (报告年度)", () => {
  const year = (title: string, ...more: string[]) => {
    const { report, source } = readReport([title, ...more, ...sections].filter((line) => line !== "").join("\n"));
    const place = source.notes.find((note) => note.code === "found" && note.path[0] === "year");
    const unsure = source.notes.some((note) => note.code === "unsure" && note.path[0] === "year");
    return [report.year, place?.code === "found" ? place.from : undefined, unsure];
  };
  const bare = "清溪县水利局法治政府建设情况报告";

  test.each([
    ["清溪县水利局２０２３年法治政府建设报告", [2023, "title-line", false]],
    ["清溪县水利局二○二三年法治政府建设报告", [2023, "title-line", false]],
    ["清溪县水利局落实《纲要（2021—2025年）》2023年情况报告", [2023, "title-line", false]],
    ["清溪县水利局1999年依法行政报告", [1999, "title-line", false]],
  ] as const)("in the title: %s", (title, expected) => {
    expect(year(title)).toEqual(expected);
  });

  test.each([
    ["现将我局2023年有关情况报告如下：", [2023, "opening", false]],
    ["现把2023年情况报告如下。", [2023, "opening", false]],
    ["现就2023 年情况报告如下。", [2023, "opening", false]],
    ["按照2020年方案，我局抓好落实。现将2023年情况报告如下。", [2023, "opening", false]],
    ["2023年，我局抓好落实。", [2023, "opening", false]],
    ["截至2023年底，我局抓好落实。", [2023, "opening", false]],
    ["2 0 2 3 年，我局抓好落实。", [2023, "opening", false]],
    ["我局认真落实2023年度法治政府建设任务。", [2023, "opening", false]],
    ["我局认真落实2023年度任务，抓好法治政府建设。", [2023, "opening", true]],
    ["自2023年起，我局抓好落实。", [2023, "opening", true]],
    ["根据《方案（2020年）》，我局抓好落实。", [undefined, undefined, false]],
    ["自1989年起，我局抓好落实。", [undefined, undefined, false]],
    ["自2100年起，我局抓好落实。", [undefined, undefined, false]],
  ] as const)("in the opening: %s", (opening, expected) => {
    expect(year(bare, opening)).toEqual(expected);
  });

  test("the lead of the last paragraph counts", () => {
    expect(year(bare, "2020年，现将情况说明。", "现将2022年情况报告。", "现将2023年情况报告。")[0]).toBe(2023);
  });

  test.each([
    ["2024-10-31", 2023],
    ["2024-11-01", 2024],
    ["2024-12-31", 2024],
  ])("from the day of publication %s", (date, expected) => {
    const { report, source } = readReport([`发布日期：${date}`, bare, ...sections].join("\n"));
    expect(report.year).toBe(expected);
    expect(source.notes).toContainEqual(expect.objectContaining({ code: "found", path: ["year"], from: "metadata" }));
    expect(source.notes).toContainEqual({ code: "unsure", path: ["year"], about: "year" });
  });

  test("the title in the page's metadata", () => {
    const { report, source } = readReport(["信息名称：清溪县水利局2023年报告", bare, ...sections].join("\n"));
    expect(report.year).toBe(2023);
    expect(source.notes).toContainEqual(expect.objectContaining({ code: "found", path: ["year"], from: "metadata" }));
  });

  const headed = (title: string, opening: string, ...headings: string[]) => {
    const { report, source } = readReport([title, opening, ...headings.flatMap((heading) => [heading, body])].join("\n"));
    return [report.year, source.notes.some((note) => note.code === "unsure" && note.path[0] === "year")];
  };

  test("in headings: that of the plans is a year later", () => {
    expect(headed(bare, "现将情况报告如下：", "一、2023年主要举措和成效", "二、2024年工作打算")).toEqual([2023, false]);
    expect(headed(bare, "现将情况报告如下：", "一、主要举措和成效", "二、2024年工作打算")).toEqual([2023, true]);
    expect(headed(bare, "现将情况报告如下：", "一、学习《2020年方案》的主要举措和成效", "二、工作打算")).toEqual([undefined, false]);
    expect(headed(bare, "现将情况报告如下：", "一、2020年的回忆", "二、工作打算")).toEqual([undefined, false]);
  });

  test("against the title: lead and headings that agree, and no date that speaks for it", () => {
    const old = "清溪县水利局2022年法治政府建设情况报告";
    const lead = "现将2023年情况报告如下：";
    expect(headed(old, lead, "一、2023年主要举措和成效", "二、工作打算")).toEqual([2023, true]);
    expect(headed(old, lead, "一、主要举措和成效", "二、2024年工作打算")).toEqual([2023, true]);
    expect(headed(old, lead, "一、主要举措和成效", "二、工作打算")).toEqual([2022, false]);
    expect(headed(old, lead, "一、2022年主要举措和成效", "二、工作打算")).toEqual([2022, false]);
    expect(headed(old, "现将2022年情况报告如下：", "一、2023年主要举措和成效", "二、2024年工作打算")).toEqual([2022, false]);
    expect(headed(old, "现将情况报告如下：", "一、2023年主要举措和成效", "二、2024年工作打算")).toEqual([2023, true]);
    expect(headed(old, "现将情况报告如下：", "一、2023年主要举措和成效", "二、2023年工作打算")).toEqual([2022, false]);
    expect(headed(old, lead, "一、2024年主要举措和成效", "二、工作打算")).toEqual([2022, false]);
  });

  test.each([
    ["2023年12月30日", 2023],
    ["2024年1月12日", 2023],
    ["2023年1月12日", 2023],
    ["2022年12月30日", 2022],
    ["2025年1月12日", 2022],
  ])("against the title, dated %s", (date, expected) => {
    const { report } = readReport(
      ["清溪县水利局2022年法治政府建设情况报告", "现将2023年情况报告如下：", "一、2023年主要举措和成效", body, "清溪县水利局", date].join(
        "\n",
      ),
    );
    expect(report.year).toBe(expected);
  });
});

describe("issuers (发文机关)", () => {
  const read = (title: string, opening: string, ...end: string[]) => {
    const { report, source } = readReport([title, opening, ...sections, ...end].join("\n"));
    const from = source.notes.flatMap((note) => (note.code === "found" && note.path[0] === "issuers" ? [note.from] : []));
    const unsure = source.notes.some((note) => note.code === "unsure" && note.about === "issuer");
    return [report.issuers?.map(({ name }) => name), from, unsure];
  };
  const bare = "2023年度法治政府建设情况报告";

  test.each([
    ["2023年，清溪县水利局坚持依法行政。", "清溪县水利局"],
    ["今年以来，清溪县水利局认真落实任务。", "清溪县水利局"],
    ["现将清溪县水利局2023年情况报告如下：", "清溪县水利局"],
    ["一年来，在县委领导下。2023年云台镇紧紧围绕中心工作。", "云台镇"],
    ["清溪县 水利局全面落实任务。", "清溪县水利局"],
  ])("in the opening: %s", (opening, name) => {
    expect(read(bare, opening)).toEqual([[name], ["opening"], true]);
  });

  test.each([
    "2023年，我局坚持依法行政。",
    "2023年，各乡镇认真落实。",
    "2023年，国务院全面部署。",
    "党中央全面部署。",
    "近年来，工作扎实推进。",
  ])("none in the opening: %s", (opening) => {
    expect(read(bare, opening)[0]).toBeUndefined();
  });

  test("only the first three paragraphs and their first words are looked at", () => {
    const filler = "全年工作扎实有序推进。";
    expect(read(bare, [filler, filler, "2023年，清溪县水利局坚持依法行政。"].join("\n"))[0]).toEqual(["清溪县水利局"]);
    expect(read(bare, [filler, filler, filler, "2023年，清溪县水利局坚持依法行政。"].join("\n"))[0]).toBeUndefined();
    expect(read(bare, `${"全年扎实有序推进各项任务落地见效，".repeat(40)}清溪县水利局坚持依法行政。`)[0]).toBeUndefined();
  });

  test("of the page, where the document names none", () => {
    for (const [label, name] of [
      ["发文机关", "清溪县水利局"],
      ["发布机构", "清溪县司法局"],
      ["信息来源", "清溪县云台镇"],
    ]) {
      const { report, source } = readReport([`${label}：${name}`, bare, "现将情况报告如下：", ...sections].join("\n"));
      expect(report.issuers?.map((issuer) => issuer.name)).toEqual([name]);
      expect(source.notes).toContainEqual(expect.objectContaining({ code: "found", path: ["issuers", 0], from: "metadata" }));
      expect(source.notes).toContainEqual({ code: "unsure", path: ["issuers", 0], about: "issuer" });
    }
    const both = ["发布机构：清溪县司法局", "发文机关：清溪县水利局", bare, "现将情况报告如下：", ...sections];
    expect(readReport(both.join("\n")).report.issuers?.map(({ name }) => name)).toEqual(["清溪县水利局"]);
    const none = ["发布机构：管理员", bare, "现将情况报告如下：", ...sections];
    expect(readReport(none.join("\n")).report.issuers).toBeUndefined();
  });

  test("the fullest form that the document has", () => {
    const date = "2024年1月12日";
    expect(read("水利局2023年法治政府建设报告", "现将情况报告如下：", "清溪县水利局", date)).toEqual([
      ["清溪县水利局"],
      ["sign-off"],
      false,
    ]);
    expect(read("清溪县水利局2023年法治政府建设报告", "现将情况报告如下：", "水利局", date)).toEqual([
      ["清溪县水利局"],
      ["title-line"],
      false,
    ]);
    expect(read(bare, "现将情况报告如下：", "清溪县水利局", date)).toEqual([["清溪县水利局"], ["sign-off"], false]);
    expect(read("云台镇2023年法治政府建设报告", "现将情况报告如下：", "中共清溪县云台镇委员会", "清溪县云台镇人民政府", date)[0]).toEqual([
      "中共清溪县云台镇委员会",
      "清溪县云台镇人民政府",
    ]);
    expect(
      readReport(["清溪县水利局文件", bare, "现将情况报告如下：", ...sections, "水利局", date].join("\n")).report.issuers?.[0]?.name,
    ).toBe("清溪县水利局");
  });
});

test.each([
  ["清溪县水利局2021-2025年规划实施和2023年度法治政府建设报告", 2023],
  ["清溪县水利局2021—2025年法治政府建设报告（2023年）", 2023],
  ["清溪县水利局2023年度法治政府建设报告（2021年至2025年）", 2023],
] as const)("a span of years in a title is not the year: %s", (title, year) => {
  expect(read(title, "", "现将有关情况报告如下：").year).toBe(year);
});
