import { describe, expect, test } from "vitest";
import {
  isApproverLine,
  isAttachmentLine,
  isBlankDate,
  isClosing,
  isCopyLine,
  isDateLine,
  isOrganLine,
  isPrintingLine,
  isRemark,
  nameRange,
  startsEndMatter,
} from "../../src/read/end-words.js";

const kinds = {
  closing: isClosing,
  attachment: isAttachmentLine,
  copy: isCopyLine,
  approver: isApproverLine,
  printing: isPrintingLine,
  remark: isRemark,
  date: isDateLine,
  "blank date": isBlankDate,
  organ: isOrganLine,
};
const kindsOf = (line: string): string[] => Object.entries(kinds).flatMap(([kind, is]) => (is(line) ? [kind] : []));

describe("lines at a document's end (文末)", () => {
  test.each([
    [
      "closing",
      ["特此报告。", "专此汇报", "谨此说明。", "以上报告，请予审阅。", "此报告。", "请予审议。", "请审阅", "以上汇报，妥否，请批示。"],
    ],
    ["attachment", ["附件", "附件：统计表", "附件1：统计表", "附件二", "附件12.统计表", "附件3、统计表"]],
    ["copy", ["抄送：县司法局", "抄报单位：县委", "分送:各股室", "主送机关：县政府"]],
    ["approver", ["签发人：贺明", "签发人:李大川"]],
    ["printing", ["清溪县水利局办公室2024年1月13日印发", "印发机关：办公室", "印发日期:2024年1月"]],
    [
      "remark",
      [
        "（此件公开发布）",
        "(联系人:李川)",
        "联系电话：0000",
        "填报人：李川",
        "公开属性",
        "信息公开选项：主动公开",
        "（依申请公开）",
        "共印:20份",
      ],
    ],
    [
      "date",
      ["2024年1月12日", "（2024年1月12日）", "[2024年1月12日]", "2024年1月", "2024.1.12", "成文日期：2024年1月12日", "2024年1月12日。"],
    ],
    [
      "date",
      [
        "二〇二四年一月十二日",
        "日期:2024-01-12",
        "（时间：2024/1/12）",
        "报告时间：2024年1月12日",
        "报送日期:2024.1.12",
        "填报时间：2024年1月",
      ],
    ],
    ["blank date", ["2024年月日", "（2024年月日）", "2024年  月  日"]],
    [
      "organ",
      ["清溪县水利局", "中共清溪县委员会", "清溪县水利局、清溪县司法局", "（清溪县水利局）", "清溪县水利局（盖章）", "单位：清溪县水利局"],
    ],
    ["organ", ["报送单位:清溪县水利局(公章)", "清溪县云台镇人民政府", "——清溪县水利局", "-清溪县水利局"]],
  ] as const)("%s: %j", (kind, lines) => {
    for (const line of lines) {
      expect(kindsOf(line), line).toEqual([kind]);
      const isEnd = !["date", "blank date", "organ"].includes(kind);
      expect(startsEndMatter(line), line).toBe(isEnd);
    }
  });

  test.each([
    "",
    "特别是法治建设",
    "请各单位认真落实",
    "此次会议强调",
    "附件材料齐全",
    "附件很多：见后",
    "分管领导：贺明",
    "签发人：",
    "签发人：甲",
    "签发人：贺明：李川",
    "签发制度：落实",
    "全年印发",
    "文件已经印发",
    "联系群众二十次",
    "地址变更三次",
    "公开信息十条",
    "2024年",
    "2024年1月12日起施行",
    "自2024年1月12日",
    "12345678",
    "时间：紧",
    "2024年1月13日30",
    "水利",
    "清溪县水利局召开会议",
    "全县工作",
    "水利工作、司法局",
  ])("none: %s", (line) => {
    expect(kindsOf(line)).toEqual([]);
    expect(startsEndMatter(line)).toBe(false);
  });

  test("a sentence that begins like one is none", () => {
    const long = "全县各级各部门要提高站位、凝聚共识、真抓实干、久久为功、善作善成、再创佳绩、不负重托";
    for (const line of [`特此报告${long}`, `签发人：${long}`, `印发机关：${long}${long}`, `联系人：${long}${long}`])
      expect(kindsOf(line), line).toEqual([]);
  });

  test("organs' names are longer than two characters and shorter than a line", () => {
    expect(isOrganLine("县委")).toBe(false);
    expect(isOrganLine(`${"清溪县水利局、".repeat(8)}清溪县水利局`)).toBe(false);
    expect(isOrganLine(`${"清溪县水利局、".repeat(7)}清溪县水利局`)).toBe(true);
  });

  test.each([
    ["清溪县水利局", "清溪县水利局"],
    ["（清溪县水利局）", "清溪县水利局"],
    ["(清溪县水利局)", "清溪县水利局"],
    ["清溪县水利局（盖章）", "清溪县水利局"],
    ["清溪县水利局(印章)", "清溪县水利局"],
    ["清溪县水利局（机关）", "清溪县水利局（机关）"],
    ["报告单位：清溪县水利局（公章）", "清溪县水利局"],
    ["落款机关名称:清溪县水利局", "清溪县水利局"],
    ["其他：清溪县水利局", "其他：清溪县水利局"],
    ["单位：（盖章）", ""],
  ])("the names on %s", (line, names) => {
    expect(line.slice(...nameRange(line))).toBe(names);
  });
});
