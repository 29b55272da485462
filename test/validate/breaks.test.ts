import { describe, expect, it } from "vitest";
import { contextOf, sectionsOf } from "./report.js";

const whole = "镇政府全年开展执法检查128次，办理行政处罚案件9件。";
const breaksOf = (report: unknown) => {
  const { breaks, passages } = contextOf(report);
  return breaks.map(({ passage, side }) => `${side}: ${passages[passage]?.text}`);
};
const section = (...paragraphs: string[]) => sectionsOf(["一、", "主要举措和成效", ...paragraphs], ["二、", "存在的不足和原因", whole]);

describe("a paragraph breaks off", () => {
  it.each([
    ["at a comma before the next heading", "有效避免了安全事故的发生，"],
    ["at a series comma", "对物业收费、房屋渗水、"],
    ["after a conjunction", "由乡综治中心牵头会商，逐项明确办理责任和"],
    ["after a preposition", "全年组织学法12次，不断增强干部依法办事的能力，坚持把法治建设贯穿于"],
    ["after a verb that needs an object", "深化矛盾纠纷排查化解，各项工作取得"],
    ["inside book-title marks", "组织干部学习《地方各级人民代表大会和地方各级"],
    ["inside brackets", "印发宣传资料3000份，培育普法骨干（含法律明白人"],
    ["at a time within which something is to be done", "对发现的问题当场反馈，并要求各单位在十五日内"],
    ["at a comma behind a quotation", "认真落实“谁执法谁普法”，"],
  ])("%s", (_, text) => {
    expect(breaksOf(section(whole, text))).toEqual([`end: ${text}`]);
  });
  it("in the middle of a word that the report writes in full elsewhere", () => {
    const words = "干部的法治意识明显增强，群众的法治意识逐步提高。培育学生的法治意识，丰富普法载体。";
    expect(breaksOf(section(words, "开展形式多样的宣传活动，进一步提升群众的法治意"))).toEqual([
      "end: 开展形式多样的宣传活动，进一步提升群众的法治意",
    ]);
  });
  it("as the last paragraph of the report", () => {
    expect(breaksOf(sectionsOf(["一、", "主要安排", "组织轮训2期，"]))).toEqual(["end: 组织轮训2期，"]);
  });
  it("before a list that it does not introduce", () => {
    expect(breaksOf(section("一是落实各方责任和", "二是加强执法检查，全年128次。"))).toEqual(["end: 一是落实各方责任和"]);
  });
  it("in a section that stands in another", () => {
    const report = {
      sections: [
        {
          type: "section",
          heading: "a",
          content: [
            { type: "section", number: "（一）", heading: "规范执法", content: [{ type: "paragraph", text: "开展检查73次，" }] },
            { type: "section", number: "（二）", heading: "普法", content: [{ type: "paragraph", text: whole }] },
          ],
        },
      ],
    };
    expect(breaksOf(report)).toEqual(["end: 开展检查73次，"]);
  });
});

describe("what stands around a paragraph", () => {
  const p = (text: string) => ({ type: "paragraph", text });
  it("continues it only within the same section", () => {
    const inner = { type: "section", number: "（一）", heading: "规范执法", content: [p("全年开展检查73次，")] };
    expect(breaksOf({ sections: [{ type: "section", heading: "a", content: [inner, p(whole)] }] })).toEqual(["end: 全年开展检查73次，"]);
    expect(breaksOf({ opening: [p("全面落实第一责任人职责和")], closing: "特此报告" })).toEqual(["end: 全面落实第一责任人职责和"]);
    expect(breaksOf({ opening: [p("全面落实第一责任人职责，")], closing: "特此报告。" })).toEqual(["end: 全面落实第一责任人职责，"]);
  });
  it("makes a way of writing of one ending only where it comes back under one heading", () => {
    expect(breaksOf(sectionsOf(["一、", "成效", "组织轮训2期，"], ["二、", "打算", "组织轮训3期，"]))).toHaveLength(2);
    expect(breaksOf(section("一是组织轮训2期、", "二是组织宣传3场、"))).toEqual([]);
    expect(breaksOf(section("全年组织干部学习培训2期，认真学习《纲要", "全年组织干部专题学习3期，认真学习《条例"))).toEqual([]);
  });
  it("excuses an item with a comma before the last item, and an end before a table", () => {
    expect(breaksOf(section("一是健全制度，", "二是注重实效。"))).toEqual([]);
    for (const text of ["办理行政处罚、", "办理行政处罚和"]) {
      const report = section(text) as { sections: { content: unknown[] }[] };
      report.sections[0]?.content.push({ type: "table", rows: [["1.", "b"]] });
      expect(breaksOf(report)).toEqual([]);
    }
  });
  it("does not matter for a short paragraph with an open bracket", () => {
    expect(breaksOf(section("组织干部认真学习了《地方各级人民代表大会"))).toHaveLength(1);
    expect(breaksOf(section("组织干部学习了《地方各级人民代表大会"))).toEqual([]);
  });
  it("puts the breaks in the order of the document", () => {
    expect(breaksOf(sectionsOf(["一、", "成效", whole, "，没有发生事故。"], ["二、", "打算", "责任和"]))).toEqual([
      "start: ，没有发生事故。",
      "end: 责任和",
    ]);
  });
});

describe("a word is cut", () => {
  const cut = "开展形式多样的宣传活动，进一步提升群众的法治意";
  const words = "干部的法治意识明显增强，群众的法治意识逐步提高。培育学生的法治意识，丰富普法载体。";
  it("also before blank characters", () => {
    expect(breaksOf(section(words, `${cut}　`))).toHaveLength(1);
  });
  it("only where the report has it three times elsewhere, always the same, and the paragraph is no slogan", () => {
    expect(breaksOf(section(words.slice(0, -21), cut))).toEqual([]);
    expect(breaksOf(section(words.replace("学生的法治意识", "学生的法治意愿"), cut))).toEqual([]);
    expect(breaksOf(section(`${words}不断强化法治意。`, cut))).toEqual([]);
    expect(breaksOf(section(words, "提升群众的法治意"))).toEqual([]);
    expect(breaksOf(section("检查12件，办结12件，移送12件。", "镇综合行政执法队全年办理各类行政处罚案件共计12"))).toEqual([]);
  });
  it("not in a report with many paragraphs without a mark", () => {
    const others = ["执法", "普法", "调解", "督察", "培训", "信访", "应急", "环保", "消防", "审查", "复议", "决策"].map(
      (word) => `${word}工作`,
    );
    expect(breaksOf(section(words, ...others.slice(0, 11), cut))).toEqual([`end: ${cut}`]);
    expect(breaksOf(section(words, ...others, cut))).toEqual([]);
  });
});

describe("no break is", () => {
  it.each([
    ["a whole sentence", [whole]],
    ["a time within which something is kept", ["一般事项的办理时间控制在3个工作日内", "平均用时缩短在两日之内"]],
    ["a sentence that closes in quotation marks", ["他们说：“群众的事无小事。”"]],
    ["a sentence that ends in an ellipsis", ["宣传民法典、反诈知识……"]],
    ["a colon before a list", ["主要做了以下工作：", "一是加强学习。", "二是强化宣传。"]],
    ["a lead without a colon", ["存在的问题主要有以下几点", "一是执法力量不足。"]],
    ["a lead that ends in a comma", ["具体做法如下，", "1.加强学习。"]],
    ["an item before a further item", ["一是健全制度，", "二是强化监督，", "三是注重实效。"]],
    ["an item that ends in a semicolon", ["（1）健全制度；", "（2）强化监督。"]],
    ["a slogan without a mark", ["1.强化学习、培训", "2.强化社会治安巡防", "3.强化反诈宣传"]],
    ["a list whose items all end in commas", ["1.健全制度，", "2.强化监督，"]],
    ["a paragraph that lacks only its full stop", [`${whole.slice(0, -1)}`]],
    ["a closing line", [whole, "特此报告"]],
    ["a paragraph that the next one may continue", ["充分发挥镇", "司法所、派出所、学校、医院等多方力量，推动法治宣传。"]],
    ["a page break after a comma", ["注重创新方式方法，", "扩大依法治镇工作覆盖面。"]],
    ["a remark in brackets", ["全年审查合同46份（详见附件1）"]],
    [
      "words that end like a conjunction",
      [
        "推动社会更加和谐、邻里更加祥和",
        "引导群众广泛参与",
        "法律知识得到普及",
        "不断规范执法行为",
        "坚持实事求是",
        "找准工作方向",
        "分析问题成因",
      ],
    ],
    ["a paragraph before a table", ["各类案件办理情况，"]],
    ["an address", ["详见 https://www.example.com/a"]],
    ["an empty paragraph", ["", "　"]],
  ])("%s", (name, paragraphs) => {
    const report = section(...paragraphs) as { sections: { content: unknown[] }[] };
    if (name.includes("table")) report.sections[0]?.content.push({ type: "table", rows: [["a", "b"]] });
    expect(breaksOf(report)).toEqual([]);
  });
  it("the lead sentence of the opening", () => {
    expect(breaksOf({ opening: [{ type: "paragraph", text: "现将2024年法治政府建设情况报告如下，" }], sections: [] })).toEqual([]);
    expect(breaksOf({ opening: [{ type: "paragraph", text: "现将有关情况汇报如下" }] })).toEqual([]);
  });
  it("a heading, an attachment or a signatory", () => {
    const report = {
      sections: [{ type: "section", heading: "规范执法和", content: [] }],
      signOff: { signatories: ["清溪县云台镇和"] },
      attachments: [{ title: "清单和", content: [{ type: "paragraph", text: "责任和" }] }],
    };
    expect(breaksOf(report)).toEqual([]);
  });
  it("anything in a report whose writer never closes a paragraph", () => {
    const paragraphs = Array.from({ length: 20 }, (_, index) => `镇政府开展第${index}次法治意识宣传，提升群众的法治意`);
    expect(breaksOf(section(...paragraphs))).toEqual([]);
  });
});

describe("a paragraph begins in mid-sentence", () => {
  it("with a comma behind a whole sentence", () => {
    expect(breaksOf(section(whole, "，全年没有发生重大事故。"))).toEqual(["start: ，全年没有发生重大事故。"]);
  });
  it("but not where a numeral was lost, nor under a heading that runs in", () => {
    expect(breaksOf(section(whole, "、加强宣传。"))).toEqual([]);
    expect(breaksOf(section("，全年没有发生重大事故。"))).toEqual([]);
  });
  it("and is one break with the open end before it", () => {
    expect(breaksOf(section("全年审查合同46份", "，提出意见31条。"))).toEqual([]);
  });
});

describe("a gap", () => {
  const gapOf = (report: unknown) => contextOf(report).gap;
  it("needs a jump and a break in the section before it", () => {
    const report = sectionsOf(["一、", "主要举措", whole, "逐项明确办理责任和"], ["三、", "履职情况", whole], ["四、", "主要安排", whole]);
    expect(gapOf(report)).toEqual({
      path: ["sections", 1],
      before: ["sections", 0, "heading"],
      after: ["sections", 1, "heading"],
      broken: ["sections", 0, "content", 1, "text"],
    });
  });
  it("takes a break in the middle of the section, where the next page begins in mid-word", () => {
    const report = sectionsOf(
      ["一、", "主要做法", whole, "联合有关部门开展执法，做到定时限、", "建，领导干部法律意识明显增强。", whole],
      ["四、", "存在问题", whole],
    );
    expect(gapOf(report)?.broken).toEqual(["sections", 0, "content", 1, "text"]);
    expect(contextOf(report).breaks).toEqual([]);
  });
  it("takes a last paragraph without any mark, which alone proves nothing", () => {
    const long = "镇综合行政执法队全年开展检查128次，办理行政处罚案件9件，持续提升规范化水平，群众满意";
    expect(gapOf(sectionsOf(["一、", "主要做法", long], ["三、", "存在问题", whole]))?.path).toEqual(["sections", 1]);
    expect(gapOf(sectionsOf(["一、", "主要做法", long], ["二、", "存在问题", whole]))).toBeUndefined();
  });
  it("is none for a running end before a sub-section", () => {
    const running = "镇综合行政执法队全年开展检查128次，办理行政处罚案件9件，持续提升规范化水平，群众满意";
    const report = sectionsOf(["一、", "主要做法", running], ["三、", "存在问题", whole]) as { sections: { content: unknown[] }[] };
    report.sections[0]?.content.push({ type: "section", heading: "规范执法", content: [{ type: "paragraph", text: whole }] });
    expect(gapOf(report)).toBeUndefined();
  });
  it("takes a section that begins in mid-sentence", () => {
    expect(gapOf(sectionsOf(["一、", "主要做法", whole], ["三、", "存在问题", "，执法力量不足。"]))?.broken).toEqual([
      "sections",
      1,
      "content",
      0,
      "text",
    ]);
  });
  it("is none without a break, without a jump, or where a lost numeral fills the jump", () => {
    expect(gapOf(sectionsOf(["一、", "主要做法", whole], ["三、", "存在问题", whole]))).toBeUndefined();
    expect(gapOf(sectionsOf(["一、", "主要做法", "责任和"], ["二、", "存在问题", whole]))).toBeUndefined();
    expect(gapOf(sectionsOf(["一、", "主要做法", "责任和"], ["、", "存在问题", whole], ["三、", "主要安排", whole]))).toBeUndefined();
    expect(gapOf(sectionsOf(["三、", "主要做法", "责任和"], ["一、", "存在问题", whole]))).toBeUndefined();
  });
  const long = "镇综合行政执法队全年开展检查128次，办理行政处罚案件9件，持续提升规范化水平，群众满意";
  const around = (before: readonly string[], after: readonly string[] = [whole]) =>
    gapOf(sectionsOf(["一、", "主要做法", ...before], ["三、", "存在问题", ...after]))?.broken.join("/");
  it("has its break in one of the two sections, the first that there is", () => {
    expect(around(["一是落实责任和", "二是健全制度和"])).toBe("sections/0/content/0/text");
    expect(gapOf(sectionsOf(["一、", "做法", "责任和"], ["二、", "问题", whole], ["四、", "安排", whole]))).toBeUndefined();
    expect(gapOf(sectionsOf(["一、", "做法", whole], ["三、", "问题", whole], ["四、", "安排", "责任和"]))).toBeUndefined();
  });
  it("is none for a lead, a way of writing, an item before an item, a line before a table", () => {
    expect(around(["主要做法有以下几点，", whole])).toBeUndefined();
    expect(around(["加强执法检查，", "加强普法宣传，", whole])).toBeUndefined();
    expect(around(["一是健全制度，", "二是注重实效。"])).toBeUndefined();
    const report = sectionsOf(["一、", "主要做法", "各类案件办理情况，"], ["三、", "存在问题", whole]) as {
      sections: { content: unknown[] }[];
    };
    report.sections[0]?.content.push({ type: "table", rows: [["甲", "乙"]] });
    expect(gapOf(report)).toBeUndefined();
  });
  it("takes an end without any mark only where it is last or the next paragraph begins in mid-sentence", () => {
    expect(around([long])).toBe("sections/0/content/0/text");
    expect(around([long, whole])).toBeUndefined();
    expect(around([long, "建，领导干部法治意识增强。"])).toBe("sections/0/content/0/text");
    expect(around(["强化社会治安巡防"])).toBeUndefined();
    expect(around(["组织执法，强化巡防"])).toBeUndefined();
    expect(around(["强化社会治安巡防强化反诈宣传教育强化执法检查力度强化普法宣传实效"])).toBeUndefined();
  });
  it("takes a running end of thirty characters, not of fewer", () => {
    const thirty = "镇综合行政执法队全年开展检查百余次，办理案件九件群众普遍满意";
    expect(thirty).toHaveLength(30);
    expect(around([thirty])).toBe("sections/0/content/0/text");
    expect(around([thirty.slice(1)])).toBeUndefined();
  });
  it("takes a paragraph that begins in mid-sentence, unless it is the rest of a heading", () => {
    expect(around([whole, "建，领导干部法治意识增强。"])).toBe("sections/0/content/1/text");
    expect(around(["建，领导干部法治意识增强。", whole])).toBeUndefined();
    expect(around([whole], ["建，执法力量不足。"])).toBe("sections/1/content/0/text");
    expect(around([whole], [])).toBeUndefined();
  });
  it("takes no heading for a text that begins in mid-sentence", () => {
    const report = (at: number) => {
      const { sections } = sectionsOf(["一、", "主要做法", whole], ["三、", "存在问题"]) as { sections: { content: unknown[] }[] };
      sections[at]?.content.push({ type: "section", heading: "，规范执法", content: [] });
      return { sections };
    };
    expect(gapOf(report(0))).toBeUndefined();
    expect(gapOf(report(1))).toBeUndefined();
  });
  it("is none for slogans before a jump", () => {
    expect(gapOf(sectionsOf(["一、", "主要做法", "1.强化学习", "2.强化巡防"], ["三、", "存在问题", whole]))).toBeUndefined();
  });
  it("is none where the section between was left out because it does not fit", () => {
    const report = sectionsOf(["一、", "主要做法", "责任和"], ["二、", "存在问题", whole], ["三、", "主要安排", whole]) as {
      sections: unknown[];
    };
    report.sections[1] = 5;
    expect(gapOf(report)).toBeUndefined();
  });
});
