import { describe, expect, test } from "vitest";
import { metadataOf, openValue } from "../../src/read/metadata.js";
import { type Row, rowsOf } from "../../src/read/row.js";
import { withTables } from "../../src/read/tabs.js";
import { linesOfText } from "../../src/read/text.js";

const rowOf = (text: string): Row => rowsOf(linesOfText(text))[0] as Row;
const read = (text: string, where: "before" | "inside" | "after" = "before") => {
  const found = metadataOf(rowOf(text), where);
  if (!found) return undefined;
  for (const { span, value, field } of found.mined)
    if (span && !field.endsWith("Date")) expect(text.slice(span.start, span.end)).toBe(value);
  return Object.fromEntries(found.mined.map(({ field, value }) => [field, value]));
};

describe("a row of page metadata (页面元数据)", () => {
  test.each([
    ["发布日期：2024-02-20", { publicationDate: "2024-02-20" }],
    ["发布时间: 2024年2月20日 10:15", { publicationDate: "2024-02-20" }],
    ["【发布时间】2024/2/20", { publicationDate: "2024-02-20" }],
    ["[发布日期]2024.2.20", { publicationDate: "2024-02-20" }],
    ["发布时间：不详", {}],
    ["发布时间：2024年2月", {}],
    ["日期：2024-02-20 来源：县水利局", { publicationDate: "2024-02-20", origin: "县水利局" }],
    ["成文日期：2024-01-12", { issueDate: "2024-01-12" }],
    ["索引号：A001/2024-0001", { indexNumber: "A001/2024-0001" }],
    ["索 引 号：A001", { indexNumber: "A001" }],
    ["索　引　号 ：A001", { indexNumber: "A001" }],
    ["发布机构：清溪县水利局", { publisher: "清溪县水利局" }],
    ["信息来源：县水利局　　点击量：87", { origin: "县水利局" }],
    ["文号：清水发〔2024〕3号", { documentNumber: "清水发〔2024〕3号" }],
    ["信息名称：县水利局2023年报告 索引号：A001", { title: "县水利局2023年报告", indexNumber: "A001" }],
    ["发文机关：清溪县水利局 主题分类：司法", { issuer: "清溪县水利局" }],
    ["网址：https://example.gov.cn/a", { url: "https://example.gov.cn/a" }],
    ["所属栏目：年度报告", { column: "年度报告" }],
    ["文号：无", {}],
    ["文号：——", {}],
    ["主题词：法治", {}],
    ["标题：县水利局年报", { title: "县水利局年报" }],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["2024-02-20 10:15", { publicationDate: "2024-02-20" }],
    ["2024年2月20日10:15:30", { publicationDate: "2024-02-20" }],
    ["[2024-02-20 10:15]", { publicationDate: "2024-02-20" }],
    ["2024-02-20 10:15 来源：县水利局", { publicationDate: "2024-02-20" }],
    ["2024-02-20 来源：县水利局", { publicationDate: "2024-02-20", origin: "县水利局" }],
  ])("a date of the page: %s", (text, expected) => {
    expect(read(text)).toMatchObject(expected);
    expect(read(text, "inside")).toBeUndefined();
  });

  test("a lone date before the text is the page's, behind it the sign-off's", () => {
    for (const text of ["2024-02-20", "[2024.2.20]", "【2024/2/20】"]) {
      expect(read(text)).toEqual({ publicationDate: "2024-02-20" });
      expect(read(text, "after")).toBeUndefined();
    }
    expect(read("2024年2月20日")).toBeUndefined();
  });

  test("a label whose value follows on the next line", () => {
    expect(metadataOf(rowOf("索引号"), "before")).toEqual({ mined: [], from: 0, countsOnly: false, open: "indexNumber" });
    expect(metadataOf(rowOf("【发布日期】"), "after")).toMatchObject({ open: "publicationDate" });
    expect(metadataOf(rowOf("发文机关："), "before")).toMatchObject({ open: "issuer" });
    expect(metadataOf(rowOf("主题词："), "before")).toMatchObject({ open: "" });
    expect(metadataOf(rowOf("浏览次数："), "before")).toMatchObject({ open: "", countsOnly: true });
    expect(metadataOf(rowOf("来源："), "before")).toMatchObject({ open: "origin" });
    expect(metadataOf(rowOf("主动公开"), "before")).toEqual({ mined: [], from: 0, countsOnly: false });
    expect(metadataOf(rowOf("主动公开："), "before")).toMatchObject({ open: "" });
    expect(metadataOf(rowOf("来源"), "before")).toBeUndefined();
    expect(metadataOf(rowOf("索引号"), "inside")).toBeUndefined();
    expect(openValue(rowOf("A001/2024"), "indexNumber")).toMatchObject({
      field: "indexNumber",
      value: "A001/2024",
      span: { start: 0, end: 9 },
    });
    expect(openValue(rowOf("A001"), "")).toBeUndefined();
    expect(openValue(rowOf("2024-02-20 10:15"), "publicationDate")).toMatchObject({ value: "2024-02-20", span: { start: 0, end: 10 } });
  });

  test("the place of a date is that of its words", () => {
    const text = "发布时间：2024年2月20日 10:15";
    const [mined] = metadataOf(rowOf(text), "before")?.mined ?? [];
    expect(text.slice(mined?.span?.start, mined?.span?.end)).toBe("2024年2月20日");
  });

  test("counts are told from the rest", () => {
    expect(metadataOf(rowOf("浏览次数：87次"), "before")).toMatchObject({ countsOnly: true, mined: [] });
    expect(metadataOf(rowOf("点击量：87 阅读次数：5"), "before")).toMatchObject({ countsOnly: true });
    expect(metadataOf(rowOf("点击量：87 来源：县水利局"), "before")).toMatchObject({ countsOnly: false });
  });

  test("words before the first label stay, where the labels are the page's", () => {
    const text = "清溪县水利局2023年报告 发布时间：2024-02-20 点击量：87";
    expect(metadataOf(rowOf(text), "before")).toMatchObject({ from: text.indexOf("发布"), mined: [{ value: "2024-02-20" }] });
    expect(metadataOf(rowOf(text), "inside")).toBeUndefined();
    expect(metadataOf(rowOf("（发布时间：2024-02-20）"), "before")).toMatchObject({ from: 0 });
    const dated = "清溪县水利局2023年报告 2024-02-20 10:15 信息来源：县水利局";
    expect(metadataOf(rowOf(dated), "before")).toMatchObject({
      from: dated.indexOf(" 2024"),
      mined: [
        { field: "publicationDate", value: "2024-02-20" },
        { field: "origin", value: "县水利局" },
      ],
    });
  });

  test("the last value ends at a wide gap, a bar or a bracket", () => {
    expect(read("索引号：A001　　　另见附件")).toEqual({ indexNumber: "A001" });
    expect(read("索引号：A001|打印")).toEqual({ indexNumber: "A001" });
    expect(read("索引号：A001【有效】")).toEqual({ indexNumber: "A001" });
    expect(read("发布机构：清溪县 水利局")).toEqual({ publisher: "清溪县 水利局" });
  });

  test("inside the text only a short row counts, that begins with a label no report uses", () => {
    expect(read("发布日期：2024-02-20", "inside")).toEqual({ publicationDate: "2024-02-20" });
    expect(read("责任编辑：李明", "inside")).toEqual({});
    expect(read("来源：县水利局", "inside")).toBeUndefined();
    expect(read("来源：县水利局", "after")).toEqual({ origin: "县水利局" });
    expect(read("分类：一是决策类", "inside")).toBeUndefined();
    expect(read(`公开方式：${"通过门户网站、公告栏和村务公开群等渠道主动公布各类事项，".repeat(3)}`, "inside")).toBeUndefined();
  });

  test.each([
    "镇政府主要负责人：李川",
    "全年公开信息二十条。",
    "主要来源：群众举报",
    "工作要求：一是加强学习",
    "发布日期2024-02-20",
    `来源很多，${"既有群众举报，也有上级转办，".repeat(9)}发布日期：2024-02-20`,
  ])("none: %s", (text) => {
    expect(read(text)).toBeUndefined();
  });

  test("a row longer than any is none", () => {
    expect(read(`索引号：A001 ${"主题词：法治 ".repeat(20)}`)).toEqual({ indexNumber: "A001" });
    expect(read(`索引号：A001 ${"主题词：法治 ".repeat(60)}`)).toBeUndefined();
  });

  test.each([
    ["索引号\tA001\t主题分类\t司法", { indexNumber: "A001" }],
    ["索引号 | A001 | 发布机构 | 县水利局", { indexNumber: "A001", publisher: "县水利局" }],
    ["发布机构  县水利局  发布日期  2024-02-20", { publisher: "县水利局", publicationDate: "2024-02-20" }],
    ["索 引 号｜A001", { indexNumber: "A001" }],
  ])("labels and values between tabs, bars and gaps: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(read(text, "inside")).toBeUndefined();
  });

  test.each(["序号\t事项", "索引号", "索引号 A001", "县水利局  索引号"])("none between gaps: %s", (text) => {
    const found = metadataOf(rowOf(text), "before");
    expect(found?.mined ?? []).toEqual([]);
  });

  const tableRow = (...cells: string[]): Row => {
    const text = [cells.join("\t"), cells.map(() => "甲").join("\t")].join("\n");
    return rowsOf(withTables(linesOfText(text), text))[0] as Row;
  };
  const ofCells = (...cells: string[]) => metadataOf(tableRow(...cells), "inside")?.mined.map(({ field, value }) => `${field} ${value}`);

  test("a table's row", () => {
    expect(ofCells("索引号", "A001", "发布日期：", "2024年2月20日")).toEqual(["indexNumber A001", "publicationDate 2024-02-20"]);
    expect(ofCells("索 引 号：", "A001")).toEqual(["indexNumber A001"]);
    expect(ofCells("名称", "2023年报告", "文号", "清水发〔2024〕3号")).toEqual(["title 2023年报告", "documentNumber 清水发〔2024〕3号"]);
    expect(ofCells("主题分类", "司法")).toEqual([]);
    expect(ofCells("名称", "数量")).toBeUndefined();
    expect(ofCells("名称", "数量", "时间", "地点", "索引号")).toBeUndefined();
    expect(ofCells("事项", "索引号")).toBeUndefined();
  });
});
