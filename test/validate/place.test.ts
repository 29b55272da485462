import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { placeOf } from "../../src/validate/place.js";

const p = (text: string) => ({ type: "paragraph" as const, text });
const report: Report = {
  title: "清溪县云台镇2024年度法治政府建设情况报告",
  issuers: [{ name: "中共云台镇委员会" }, { name: "云台镇人民政府" }],
  addressees: ["县委", "县政府"],
  remarks: ["（此件公开发布）"],
  opening: [p("a")],
  sections: [
    {
      type: "section",
      number: "一、",
      heading: "主要举措和成效",
      content: [
        p("a"),
        { type: "table", rows: [["a", "b"]] },
        {
          type: "section",
          number: "（三）",
          heading: "普法",
          content: [p("a"), { type: "section", number: "1.", heading: "宣传", content: [p("a")] }, p("b")],
        },
        {
          type: "section",
          heading: "无号",
          content: [
            { type: "table", rows: [["a"]] },
            { type: "table", rows: [["b"]] },
          ],
        },
        p("b"),
      ],
    },
    { type: "section", number: "3、", heading: "存在的不足和原因", content: [] },
    { type: "section", number: "、", heading: "履职情况", content: [p("a")] },
    { type: "section", heading: "其他", content: [p("a"), { type: "section", heading: "无号", content: [] }] },
    { type: "section", number: "四、", heading: "2025年度推进法治政府建设工作的主要安排和考虑", content: [p("a")] },
  ],
  attachments: [
    { title: "统计表", content: [p("a"), { type: "table", rows: [["a"]] }, { type: "section", heading: "一览", content: [] }] },
    { title: "清单" },
  ],
};

describe("a place in words", () => {
  it.each<[path: (string | number)[], zh: string, en: string]>([
    [[], "全文", "the whole text"],
    [["title"], "标题", "title"],
    [["year"], "报告年度", "reporting year"],
    [["issuers"], "发文机关", "issuing organ"],
    [["issuers", 1, "name"], "第2个发文机关", "issuing organ 2"],
    [["issuers", 0, "divisionCode"], "第1个发文机关的行政区划代码", "division code of issuing organ 1"],
    [["addressees", 1], "第2个主送机关", "addressee 2"],
    [["addressees", 5], "主送机关", "addressee"],
    [["remarks", 0], "附注", "remarks"],
    [["documentNumber"], "发文字号", "document number"],
    [["approvedBy"], "签发人", "authorising official"],
    [["marks", 0], "文首标识", "mark"],
    [["opening"], "引言", "opening"],
    [["opening", 0, "text"], "引言第1段", "opening, paragraph 1"],
    [["opening", 3], "引言", "opening"],
    [["closing"], "结语", "closing"],
    [["signOff"], "文末", "end of the document"],
    [["signOff", "date"], "文末", "end of the document"],
    [["signOff", "signatories", 0], "文末", "end of the document"],
    [["submission", "date"], "报送日期", "day of submission"],
    [["publication", "date"], "发布日期", "day of publication"],
    [["publication"], "公开信息", "publication data"],
    [["copiedTo", 0], "抄送机关", "copy line"],
    [["sections"], "正文", "body"],
    [["sections", 0], "第一部分“主要举措和成效”", "part 1 “主要举措和成效”"],
    [["sections", 0, "heading"], "第一部分标题“主要举措和成效”", "heading of part 1 “主要举措和成效”"],
    [["sections", 0, "content", 0, "text"], "第一部分“主要举措和成效”第1段", "part 1 “主要举措和成效”, paragraph 1"],
    [["sections", 0, "content", 4, "text"], "第一部分“主要举措和成效”第2段", "part 1 “主要举措和成效”, paragraph 2"],
    [
      ["sections", 0, "content", 1, "rows", 0, 1],
      "第一部分“主要举措和成效”表格第1行第2列",
      "part 1 “主要举措和成效”, table, row 1, column 2",
    ],
    [["sections", 0, "content", 2], "第一部分第（三）点", "part 1, point （三）"],
    [["sections", 0, "content", 2, "heading"], "第一部分第（三）点标题", "part 1, point （三）, heading"],
    [["sections", 0, "content", 2, "content", 2, "text"], "第一部分第（三）点第2段", "part 1, point （三）, paragraph 2"],
    [["sections", 0, "content", 2, "content", 1], "第一部分第（三）点第1项", "part 1, point （三）, item 1"],
    [
      ["sections", 0, "content", 2, "content", 1, "content", 0, "text"],
      "第一部分第（三）点第1项第1段",
      "part 1, point （三）, item 1, paragraph 1",
    ],
    [
      ["sections", 0, "content", 3, "content", 1, "rows", 0, 0],
      "第一部分第（二）点第2个表格第1行第1列",
      "part 1, point （二）, table 2, row 1, column 1",
    ],
    [["sections", 0, "content", 9], "第一部分“主要举措和成效”末尾", "part 1 “主要举措和成效”, end"],
    [["sections", 1], "第三部分“存在的不足和原因”", "part 3 “存在的不足和原因”"],
    [["sections", 1, "content", 0], "第三部分“存在的不足和原因”", "part 3 “存在的不足和原因”"],
    [["sections", 2], "第三部分“履职情况”", "part 3 “履职情况”"],
    [["sections", 3, "content", 0, "text"], "“其他”部分第1段", "part “其他”, paragraph 1"],
    [["sections", 4], "第四部分“2025年度推进法治政府建设工作的主要…”", "part 4 “2025年度推进法治政府建设工作的主要…”"],
    [["sections", 5], "正文末尾", "end of the body"],
    [["attachments", 0, "title"], "附件1", "attachment 1"],
    [["attachments", 0, "content", 0, "text"], "附件1第1段", "attachment 1, paragraph 1"],
    [["attachments", 0, "content", 1, "rows", 0, 0], "附件1表格第1行第1列", "attachment 1, table, row 1, column 1"],
    [["attachments", 7], "附件", "attachment"],
    [["opening", 0], "引言第1段", "opening, paragraph 1"],
    [["opening", 1], "引言", "opening"],
    [["addressees", 2], "主送机关", "addressee"],
    [["sections", 0, "number"], "第一部分“主要举措和成效”", "part 1 “主要举措和成效”"],
    [["sections", 0, "parts", 0], "第一部分“主要举措和成效”", "part 1 “主要举措和成效”"],
    [["sections", 0, "content"], "第一部分“主要举措和成效”", "part 1 “主要举措和成效”"],
    [["sections", 0, "content", 1], "第一部分“主要举措和成效”表格", "part 1 “主要举措和成效”, table"],
    [["sections", 0, "content", 1, "rows", 0], "第一部分“主要举措和成效”表格第1行", "part 1 “主要举措和成效”, table, row 1"],
    [["sections", 3, "content", 1], "“其他”部分第（一）点", "part “其他”, point （一）"],
    [["attachments", 0, "content", 2], "附件1第（一）项", "attachment 1, item （一）"],
    [["attachments", 2], "附件", "attachment"],
    [["custom", "field"], "custom", "custom"],
    [["toString"], "toString", "toString"],
    [[3], "第4项", "item 4"],
  ])("%j", (path, zh, en) => {
    expect(placeOf(report, path, { locale: "zh-CN" })).toBe(zh);
    expect(placeOf(report, path, { locale: "en" })).toBe(en);
  });
  it("counts sections that have no numbers at all", () => {
    const plain: Report = {
      sections: [
        { type: "section", heading: "成效", content: [] },
        { type: "section", heading: " ", content: [] },
      ],
    };
    expect(placeOf(plain, ["sections", 0], { locale: "zh-CN" })).toBe("第一部分“成效”");
    expect(placeOf(plain, ["sections", 1], { locale: "zh-CN" })).toBe("第二部分");
  });
  it("of something left out because it does not fit is known by its index", () => {
    const sections = [report.sections?.[0], undefined, report.sections?.[1]] as unknown as NonNullable<Report["sections"]>;
    expect(placeOf({ sections }, ["sections", 1, "heading"], { locale: "zh-CN" })).toBe("第二部分");
    const content = [p("a"), undefined, p("b")] as never;
    expect(
      placeOf({ sections: [{ type: "section", number: "一、", heading: "成效", content }] }, ["sections", 0, "content", 1], {
        locale: "zh-CN",
      }),
    ).toBe("第一部分“成效”第2段");
    expect(placeOf({ attachments: [undefined] as never }, ["attachments", 0, "title"], { locale: "en" })).toBe("attachment");
  });
  it("of a report that has no such list is the field's name", () => {
    expect(placeOf({}, ["opening", 0], { locale: "zh-CN" })).toBe("引言");
    expect(placeOf({}, ["attachments", 0], { locale: "en" })).toBe("attachment");
    expect(placeOf({}, ["sections", 0], { locale: "zh-CN" })).toBe("正文末尾");
  });
  it("counts what is there beside something left out, and sections whose number cannot be read", () => {
    const table = { type: "table" as const, rows: [["a"]] };
    const sections = [
      { type: "section" as const, number: "甲", heading: "成效", content: [undefined, table] },
      undefined,
      { type: "section" as const, heading: "打算", content: [] },
    ] as unknown as NonNullable<Report["sections"]>;
    const place = (path: (string | number)[], options = {}) => placeOf({ sections }, path, { locale: "en", ...options });
    expect(place(["sections", 0, "content", 1])).toBe("part 1 “成效”, table");
    expect(place(["sections", 1])).toBe("part 2");
    expect(place(["sections", 2])).toBe("part “打算”");
    expect(place(["sections", 2], { withoutHeadings: true })).toBe("part 3");
    expect(placeOf({ sections: sections.slice(1) }, ["sections", 1], { locale: "zh-CN" })).toBe("第二部分“打算”");
    expect(placeOf({ attachments: [{ title: "清单" }] }, ["attachments", 0], { locale: "zh-CN" })).toBe("附件");
  });
  it("leaves out or masks headings that must not be repeated", () => {
    expect(placeOf(report, ["sections", 0, "heading"], { locale: "zh-CN", withoutHeadings: true })).toBe("第一部分标题");
    expect(placeOf(report, ["sections", 3], { locale: "zh-CN", withoutHeadings: true })).toBe("第四部分");
    expect(placeOf(report, ["sections", 0], { locale: "zh-CN", mask: (text) => text.replace("成效", "**") })).toBe(
      "第一部分“主要举措和**”",
    );
  });
});
