import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Rule, RuleContext } from "../../src/rules/rule.js";
import { indexNeedles, scan } from "../../src/validate/context/scan.js";
import { validateReport } from "../../src/validate/validate.js";
import { completeReport, contextOf, sectionsOf, wordRule } from "./report.js";

const numbersOf = (text: string) =>
  scan(text, indexNeedles([])).numbers.map(({ at, end, value, percent, decimals }) => [text.slice(at, end), value, percent, decimals]);

describe("numbers", () => {
  it.each<[text: string, numbers: unknown[]]>([
    ["208件", [["208", 208, false, 0]]],
    [
      "４．０和４．９",
      [
        ["４．０", 4, false, 1],
        ["４．９", 4.9, false, 1],
      ],
    ],
    ["3.；", [["3", 3, false, 0]]],
    ["千分之3", [["3", 3, false, 0]]],
    [
      "1,300人、1，300人",
      [
        ["1,300", 1300, false, 0],
        ["1，300", 1300, false, 0],
      ],
    ],
    [
      "1,30",
      [
        ["1", 1, false, 0],
        ["30", 30, false, 0],
      ],
    ],
    [
      "12,3456",
      [
        ["12", 12, false, 0],
        ["3456", 3456, false, 0],
      ],
    ],
    [
      "99.5%和98.90％",
      [
        ["99.5%", 99.5, true, 1],
        ["98.90％", 98.9, true, 2],
      ],
    ],
    ["百分之95.2", [["95.2", 95.2, true, 1]]],
    ["４０．５", [["４０．５", 40.5, false, 1]]],
    [
      "12.4.15",
      [
        ["12.4", 12.4, false, 1],
        ["15", 15, false, 0],
      ],
    ],
    ["3.", [["3", 3, false, 0]]],
    ["1,234,567.89", [["1,234,567.89", 1234567.89, false, 2]]],
    ["无", []],
    ["９", [["９", 9, false, 0]]],
    [
      "3：5（6",
      [
        ["3", 3, false, 0],
        ["5", 5, false, 0],
        ["6", 6, false, 0],
      ],
    ],
    [
      "12年345人",
      [
        ["12", 12, false, 0],
        ["345", 345, false, 0],
      ],
    ],
    [
      "1,年23",
      [
        ["1", 1, false, 0],
        ["23", 23, false, 0],
      ],
    ],
    [
      "1,2年3",
      [
        ["1", 1, false, 0],
        ["2", 2, false, 0],
        ["3", 3, false, 0],
      ],
    ],
    [
      "1,第号3",
      [
        ["1", 1, false, 0],
        ["3", 3, false, 0],
      ],
    ],
  ])("%s", (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });
  it("reads a million digits in no time", () => {
    expect(numbersOf("9".repeat(1_000_000))).toHaveLength(1);
    expect(numbersOf("1,".repeat(300_000))).toHaveLength(300_000);
  });
});

describe("literals and marks", () => {
  const text = "法治、法治政府，法。“治”";
  const found = () => scan(text, indexNeedles(["法治", "法治政府", "法", "𠮷", "治”", "法治"]));
  it("are found wherever they stand, also inside each other", () => {
    const { hits, marks } = found();
    expect(hits("法治")).toEqual([0, 3]);
    expect(hits("法治政府")).toEqual([3]);
    expect(hits("法")).toEqual([0, 3, 8]);
    expect(hits("治”")).toEqual([11]);
    expect(hits("𠮷")).toEqual([]);
    expect(marks.map((at) => text.charAt(at)).join("")).toBe("、，。“”");
    expect(scan("𠮷𠮷", indexNeedles(["𠮷"])).hits("𠮷")).toEqual([0, 2]);
  });
  it("are told apart where they begin alike", () => {
    const similar = scan("法治队、法治政协、法治", indexNeedles(["法治政府", "法治政", "法治部", "法治", "法治队伍"]));
    expect(similar.hits("法治")).toEqual([0, 4, 9]);
    expect(similar.hits("法治政")).toEqual([4]);
    for (const word of ["法治政府", "法治部", "法治队伍"]) expect(similar.hits(word)).toEqual([]);
  });
  it("of one character may be marks and digits too", () => {
    const { hits, marks, numbers } = scan("甲，1、２", indexNeedles(["，", "1", "２", "甲"]));
    expect([hits("，"), hits("1"), hits("２"), hits("甲"), marks, numbers.map(({ at }) => at)]).toEqual([
      [1],
      [2],
      [4],
      [0],
      [1, 3],
      [2, 4],
    ]);
  });
  it("must be declared", () => {
    const { hits } = found();
    expect(() => hits("政府")).toThrow(RangeError);
    expect(hits("")).toEqual([]);
  });
  it("tells which literals of a list stand in the text, in the order of the list", () => {
    const { present } = scan("依法行政，法治政府", indexNeedles(["法治", "行政", "信访", "，"]));
    const list = ["，", "信访", "法治", ""];
    expect(present(list)).toEqual(["，", "法治"]);
    expect(present(list)).toEqual(["，", "法治"]);
    expect(present(["信访"])).toEqual([]);
    expect(() => present(["政府"])).toThrow(RangeError);
  });
});

describe("the context", () => {
  it("joins all passages in the order of the document", () => {
    const report = {
      ...completeReport(),
      marks: ["征求意见稿"],
      attachments: [{ title: "清单", content: [{ type: "section", heading: "一览", content: [] }] }],
      remarks: ["（此件公开发布）"],
    };
    const { text, passages, sections } = contextOf(report);
    expect(text).toBe(passages.map((passage) => passage.text).join("\n"));
    passages.forEach((passage, index) => {
      expect(passage.index).toBe(index);
      expect(text.slice(passage.at, passage.at + passage.text.length)).toBe(passage.text);
    });
    expect(passages[0]?.text).toBe("征求意见稿");
    expect(passages.at(-1)?.text).toBe("（此件公开发布）");
    expect(sections.map(({ section }) => section.heading)).not.toContain("一览");
    expect(sections.map(({ depth, parent }) => [depth, parent])).toEqual([
      [1, -1],
      [2, 0],
      [2, 0],
      [2, 0],
      [1, -1],
      [1, -1],
      [1, -1],
    ]);
    for (const { body, section } of sections) expect(text.slice(...body).startsWith(section.heading)).toBe(false);
  });
  it("says which passage holds an offset, and can be taken apart", () => {
    const { passages, passageAt, where } = contextOf(completeReport());
    for (const passage of passages) {
      expect(passageAt(passage.at)).toBe(passage);
      expect(passageAt(passage.at + passage.text.length)).toBe(passage);
    }
    const third = passages[3];
    expect(where((third?.at ?? 0) + 2, (third?.at ?? 0) + 5)).toEqual({ path: third?.path, range: [2, 5] });
    expect(() => contextOf({}).passageAt(0)).toThrow(new RangeError("a report without any text has no passages"));
  });
  it("knows the duty of the issuers, by their data before their names", () => {
    const contentsOf = (...issuers: unknown[]) => contextOf({ issuers }).duty.contents;
    const reportBefore = (...issuers: unknown[]) => contextOf({ issuers }).duty.report?.before;
    expect(contentsOf({ name: "云台街道办事处" })).toBe("should");
    expect(contentsOf({ name: "云台街道办事处", kind: "government" })).toBe("must");
    expect(contentsOf({ name: "云台镇人民政府", kind: "sub-district" })).toBe("should");
    expect(contentsOf({ name: "云台街道办事处", level: "county" })).toBe("should");
    expect(contentsOf(5, { name: "云台街道办事处" })).toBe("should");
    expect(reportBefore({ name: "清江省人民政府" })).toBe("04-01");
    expect(reportBefore({ name: "清江省人民政府", kind: "government" })).toBe("04-01");
    expect(reportBefore({ name: "清江省人民政府", level: "county" })).toBe("03-01");
    expect(reportBefore({ name: "云台镇人民政府", level: "province" })).toBe("04-01");
    expect(reportBefore({ name: "清江", kind: "government", level: "province" })).toBe("04-01");
  });
  it("is the same for a rule with options", () => {
    const seen: RuleContext[] = [];
    const rule = (id: string, options?: Rule["options"]): Rule => ({
      ...wordRule(id, "合同"),
      needles: ["合同", "执法"],
      ...(options && { options }),
      check: (context) => void seen.push(context as RuleContext),
    });
    validateReport(completeReport(), { customRules: [rule("test/a"), rule("test/b", z.strictObject({ most: z.int().default(3) }))] });
    const [plain, own] = seen;
    const told = (context: RuleContext | undefined) => {
      if (!context) throw new Error("the rule did not run");
      const { text, passages, sections, duty, documentKind, coverage, breaks, gap, numbers, marks, halfWidthThroughout, stage, asOf } =
        context;
      const words = [
        context.hits("合同"),
        context.present(["合同", "执法"]),
        context.passageAt(0),
        context.where(0, 1),
        context.lost(["title"]),
      ];
      return {
        text,
        passages,
        sections,
        duty,
        documentKind,
        coverage,
        breaks,
        gap,
        numbers,
        marks,
        halfWidthThroughout,
        stage,
        asOf,
        words,
      };
    };
    expect(told(own)).toEqual(told(plain));
    expect([plain?.options, own?.options]).toEqual([undefined, { most: 3 }]);
    expect(own?.documentKind).toBe("annual-report");
    expect([own?.breaks, own?.halfWidthThroughout, own?.text.charAt(own.marks[0] ?? 0)]).toEqual([[], false, "〔"]);
    expect(own?.numbers[0]).toMatchObject({ at: 3, value: 2025 });
    expect(own?.present(["执法", "合同"])).toEqual(["执法", "合同"]);
    expect(own?.coverage.plans).toEqual({ status: "own", paths: [["sections", 3]] });
  });
  it("skips what was left out", () => {
    const { passages } = contextOf({
      sections: [{ type: "section", heading: "a", content: [5, { type: "paragraph", text: "b" }] }, 7],
      opening: [null],
      issuers: [5],
    });
    expect(passages.map(({ path }) => path.join("/"))).toEqual(["sections/0/heading", "sections/0/content/1/text"]);
  });
  it("knows a report whose marks are half-width throughout", () => {
    const half = "一是强化学习,提升素质;二是强化宣传,注重实效!(全年22场次)";
    expect(contextOf(sectionsOf(["一、", "成效", half, half, half])).halfWidthThroughout).toBe(true);
    expect(contextOf(sectionsOf(["一、", "成效", half, half, half, "加强学习，提升素质；强化宣传。"])).halfWidthThroughout).toBe(false);
    expect(contextOf(sectionsOf(["一、", "成效", "a,b"])).halfWidthThroughout).toBe(false);
    const isHalf = (text: string) => contextOf({ closing: text }).halfWidthThroughout;
    // Ten half-width marks at least, and at most one full-width one for twenty of them.
    expect([isHalf("a,".repeat(9)), isHalf("a,".repeat(10))]).toEqual([false, true]);
    expect([isHalf(`${"a,".repeat(19)}，`), isHalf(`${"a,".repeat(20)}，`)]).toEqual([false, true]);
    // What has one width, or is no mark of a sentence, does not count.
    expect([isHalf("[a]".repeat(10)), isHalf(`${"a,".repeat(10)}${"《甲》、".repeat(20)}`)]).toEqual([false, true]);
  });
});

describe("characters that stand again (重现的字)", () => {
  it("two, three or four places behind, Chinese ones only", () => {
    const text = "推进推进，甲乙丙甲乙丙，东南西北东南西北，aaaa，，，，";
    expect(scan(text, indexNeedles([])).echoes).toEqual([2, 3, 8, 9, 10, 16, 17, 18, 19]);
  });
});

describe("white space (空白)", () => {
  it("is exactly what \\s means", () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const expected = units.flatMap((unit, code) => (/\s/.test(unit) ? [code] : []));
    expect(expected.length).toBeGreaterThan(20);
    expect(scan(units.join(""), indexNeedles([])).blanks).toEqual(expected);
  });
  it("may be a literal as well", () => {
    const { blanks, hits } = scan("甲 乙", indexNeedles([" "]));
    expect([blanks, hits(" ")]).toEqual([[1], [1]]);
  });
  it("stands between passages, too", () => {
    expect(contextOf({ title: "甲 乙", closing: "丙\n丁" }).blanks).toEqual([1, 3, 5]);
  });
});

describe("what is made once", () => {
  it("is made when it is first asked for, for all rules of a report", () => {
    let made = 0;
    const nothing = (): undefined => {
      made += 1;
      return undefined;
    };
    const context = contextOf(completeReport());
    expect([context.once(nothing), context.once(nothing), made]).toEqual([undefined, undefined, 1]);
    contextOf(completeReport()).once(nothing);
    expect(made).toBe(2);
  });
});
