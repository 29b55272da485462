import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { reportSchema } from "../../src/model/schema.js";
import { fitReport } from "../../src/validate/fit/fit.js";
import { completeReport, contextOf } from "./report.js";

const misfitsOf = (input: unknown): unknown => fitReport(input).misfits.map(({ path, left }) => [path.join("/"), left.join("/")]);

describe("what fits", () => {
  it("is the input itself", () => {
    const report = completeReport();
    const { report: given, plain, misfits } = fitReport(report);
    expect(given).toBe(report);
    expect(plain).toEqual(report);
    expect(misfits).toEqual([]);
  });
  it("takes an empty object for a report", () => {
    expect(fitReport({}).misfits).toEqual([]);
  });
  it("leaves unknown keys alone, also beside something that does not fit", () => {
    const input = { title: 3, year: 2024, id: 7, signOff: { date: "2025-01-16", by: "x" } };
    expect(fitReport({ id: 7 }).misfits).toEqual([]);
    expect(fitReport(input).report).toEqual({ year: 2024, id: 7, signOff: { date: "2025-01-16", by: "x" } });
  });
  it("sees fields that a class inherits", () => {
    class Draft {
      get title(): string {
        return "清溪县云台镇2024年度法治政府建设情况报告";
      }
    }
    expect(fitReport(new Draft()).plain.title).toBe("清溪县云台镇2024年度法治政府建设情况报告");
  });
});

describe("what does not fit", () => {
  it.each([
    ["a field", { year: "2024" }, [["year", "year"]]],
    ["null", { title: null }, [["title", "title"]]],
    ["a date that does not exist", { signOff: { date: "2025-02-30" } }, [["signOff/date", "signOff/date"]]],
    ["an element", { marks: ["内部资料", 5] }, [["marks/1", "marks/1"]]],
    ["a required field takes its element along", { issuers: [{ kind: "government" }] }, [["issuers/0/name", "issuers/0"]]],
    ["a list that is none", { sections: {} }, [["sections", "sections"]]],
    ["an object that is none", { signOff: "2025年1月16日" }, [["signOff", "signOff"]]],
    [
      "an unknown kind of block",
      { sections: [{ type: "section", heading: "a", content: [{ type: "list" }] }] },
      [["sections/0/content/0/type", "sections/0/content/0"]],
    ],
    [
      "a part that is none",
      { sections: [{ type: "section", heading: "a", parts: ["x"], content: [] }] },
      [["sections/0/parts/0", "sections/0/parts/0"]],
    ],
    [
      "a cell",
      { sections: [{ type: "section", heading: "a", content: [{ type: "table", rows: [["a", 1]] }] }] },
      [["sections/0/content/0/rows/0/1", "sections/0/content/0/rows/0/1"]],
    ],
    [
      "everything at once",
      { year: 1, title: 2, sections: [{ type: "section", content: [{ type: "paragraph" }] }] },
      [
        ["year", "year"],
        ["title", "title"],
        ["sections/0/heading", "sections/0"],
        ["sections/0/content/0/text", "sections/0/content/0"],
      ],
    ],
  ])("%s", (_, input, expected) => {
    expect(misfitsOf(input)).toEqual(expected);
  });
  it.each([undefined, null, 3, "报告", [], Symbol("x"), () => 0, 10n])("is the whole where it is no object: %s", (input) => {
    const { report, misfits } = fitReport(input);
    expect(report).toEqual({});
    expect(misfits).toEqual([{ path: [], left: [], expected: { "zh-CN": "对象", en: "an object" } }]);
  });
  it("leaves a hole, so that what follows keeps its index", () => {
    const report = { ...completeReport(), remarks: ["（此件公开发布）", 1, "联系电话：0000"] };
    const { plain } = fitReport(report);
    expect(plain.remarks?.length).toBe(3);
    expect(1 in (plain.remarks ?? [])).toBe(false);
    expect(plain.remarks?.[2]).toBe("联系电话：0000");
  });
  it("says what was expected, in both languages", () => {
    const expected = (input: unknown) => fitReport(input).misfits[0]?.expected;
    expect(expected({ year: 24 })).toEqual({ "zh-CN": "1000至9999的整数", en: "a whole number from 1000 to 9999" });
    expect(expected({ signOff: { date: "昨天" } })).toEqual({ "zh-CN": "日期，写作2025-01-31的样子", en: "a date such as 2025-01-31" });
    expect(expected({ title: 1 })).toEqual({ "zh-CN": "文字", en: "a text" });
    expect(expected({ issuers: [{ name: "a", level: "village" }] })).toEqual({
      "zh-CN": "下列之一：province、prefecture、county、township",
      en: "one of province, prefecture, county, township",
    });
    expect(expected({ marks: "a" })).toEqual({ "zh-CN": "列表", en: "a list" });
    expect(expected({ sections: [{ type: "section", heading: "a", runIn: 1, content: [] }] })?.en).toBe("true or false");
    expect(expected({ sections: [{ type: "chapter", heading: "a", content: [] }] })?.en).toBe("“section”");
    expect(expected({ sections: [{ type: "section", heading: "a", content: [{ type: 1 }] }] })?.en).toBe(
      "one of paragraph, section, table",
    );
  });
});

describe("hostile values are misfits", () => {
  const throwing = (): never => {
    throw new Error("no");
  };
  it("a getter that throws", () => {
    const input = {
      year: 2024,
      get title(): string {
        return throwing();
      },
    };
    expect(fitReport(input).plain).toEqual({ year: 2024 });
    expect(misfitsOf(input)).toEqual([["title", "title"]]);
  });
  it("proxies that throw, and revoked ones", () => {
    const angry = new Proxy(
      {},
      { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing, getOwnPropertyDescriptor: throwing },
    );
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(misfitsOf({ signOff: proxy, issuers: [angry], year: angry, sections: proxy })).toEqual([
      ["year", "year"],
      ["issuers/0/name", "issuers/0"],
      ["issuers/0/kind", "issuers/0/kind"],
      ["issuers/0/level", "issuers/0/level"],
      ["issuers/0/divisionCode", "issuers/0/divisionCode"],
      ["issuers/0/creditCode", "issuers/0/creditCode"],
      ["sections", "sections"],
      ["signOff", "signOff"],
    ]);
    expect(fitReport(proxy).report).toEqual({});
  });
  it("a value that is another each time it is read is read once", () => {
    let reads = 0;
    const input = {
      get title() {
        reads += 1;
        return reads === 1 ? "标题" : 5;
      },
    };
    expect(fitReport(input).plain.title).toBe("标题");
  });
  it("a list that contains itself, and one that nests without end", () => {
    const section: Record<string, unknown> = { type: "section", heading: "a" };
    section["content"] = [section, { type: "paragraph", text: "b" }];
    expect(misfitsOf({ sections: [section] })).toEqual([["sections/0/content/0", "sections/0/content/0"]]);
    let deep: unknown = { type: "paragraph", text: "底" };
    for (let level = 0; level < 10_000; level++) deep = { type: "section", heading: "a", content: [deep] };
    const { misfits } = fitReport({ sections: [deep] });
    expect(misfits).toHaveLength(1);
    expect(misfits[0]?.path).toHaveLength(64);
    expect(misfits[0]?.expected.en).toBe("at most 64 levels");
  });
  it("objects that stand in each other a million times over end", () => {
    let block: unknown = { type: "paragraph", text: "字".repeat(100_000) };
    for (let level = 0; level < 25; level++) block = { type: "section", heading: "a", content: [block, block] };
    const { misfits } = fitReport({ sections: [block] });
    expect(misfits.some(({ expected }) => expected.en === "at most 130 million characters in all")).toBe(true);
  });
  it("lists without a length that can be worked with", () => {
    const endless = new Proxy([], { get: (_, key) => (key === "length" ? 4_294_967_295 : undefined) });
    const odd = new Proxy([], { get: (_, key) => (key === "length" ? Number.NaN : undefined) });
    const angry = new Proxy([], { get: throwing });
    expect(misfitsOf({ marks: endless, addressees: odd, remarks: angry, copiedTo: new Array(3_000_000_000) })).toEqual([
      ["addressees", "addressees"],
      ["marks", "marks"],
      ["copiedTo", "copiedTo"],
      ["remarks", "remarks"],
    ]);
  });
  it("a __proto__ key is no prototype", () => {
    const input = JSON.parse('{"title": 3, "__proto__": {"year": 2020}, "signOff": {"__proto__": null}}') as unknown;
    const { report, plain } = fitReport(input);
    expect(plain.year).toBeUndefined();
    expect(report.year).toBeUndefined();
    expect(Object.getPrototypeOf(report)).toBe(Object.prototype);
  });
});

describe("lost", () => {
  it("is what was left out, what holds it and what lies in it", () => {
    const { lost } = contextOf({ title: 3, sections: [{ type: "section", heading: "a", content: [{ type: "paragraph" }] }] });
    expect(lost(["title"])).toBe(true);
    expect(lost(["sections"])).toBe(true);
    expect(lost(["sections", 0, "content", 0, "text"])).toBe(true);
    expect(lost(["sections", 0, "content", 1])).toBe(false);
    expect(lost(["sections", 0, "heading"])).toBe(false);
    expect(lost(["signOff"])).toBe(false);
    expect(lost([])).toBe(true);
  });
  it("is everything where the input is no object, and nothing where all fits", () => {
    expect(contextOf(5).lost(["signOff", "date"])).toBe(true);
    const { lost } = contextOf(completeReport());
    expect(lost([])).toBe(false);
    expect(lost(["sections"])).toBe(false);
  });
  it("is answered quickly for very many misfits", () => {
    const { lost, misfits } = contextOf({ marks: new Array(200_000).fill(1) });
    expect(misfits).toHaveLength(200_000);
    const start = performance.now();
    for (let index = 0; index < 100_000; index++) lost(["marks", index]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

// Values that are nearly reports: the fields of one, each now and then with something else in it.
const odd = fc.oneof(fc.constant(undefined), fc.constant(null), fc.integer(), fc.string(), fc.boolean(), fc.constant({}), fc.constant([]));
const orOdd = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ arbitrary, weight: 30 }, { arbitrary: odd, weight: 1 });
const optional = { requiredKeys: [] as [] };
const { block } = fc.letrec<{ block: unknown }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ type: orOdd(fc.constant("paragraph")), text: orOdd(fc.string()) }),
    fc.record({
      type: orOdd(fc.constant("table")),
      rows: orOdd(fc.array(orOdd(fc.array(orOdd(fc.string()), { maxLength: 3 })), { maxLength: 3 })),
    }),
    fc.record({
      type: orOdd(fc.constant("section")),
      number: orOdd(fc.constantFrom("一、", "（二）", undefined)),
      heading: orOdd(fc.string()),
      runIn: orOdd(fc.constantFrom(true, undefined)),
      parts: orOdd(fc.constantFrom(["measures"], ["plans", "other"], [], undefined)),
      content: orOdd(fc.array(orOdd(tie("block")), { maxLength: 4 })),
    }),
  ),
}));
const strings = orOdd(fc.array(orOdd(fc.string()), { maxLength: 3 }));
const nearlyReport = fc.record(
  {
    year: orOdd(fc.constantFrom(2024, 1000, 9999, 999, 2024.5)),
    title: orOdd(fc.string()),
    issuers: orOdd(
      fc.array(orOdd(fc.record({ name: orOdd(fc.string()), kind: orOdd(fc.constantFrom("government", "department", "x")) })), {
        maxLength: 2,
      }),
    ),
    marks: strings,
    opening: orOdd(fc.array(block, { maxLength: 2 })),
    sections: orOdd(fc.array(orOdd(block), { maxLength: 3 })),
    signOff: orOdd(fc.record({ signatories: strings, date: orOdd(fc.constantFrom("2025-01-16", "2025-13-01")) }, optional)),
    attachments: orOdd(fc.array(fc.record({ title: fc.string(), content: orOdd(fc.array(block, { maxLength: 2 })) }), { maxLength: 2 })),
    publication: orOdd(fc.record({ date: orOdd(fc.constant("2025-03-01")), url: orOdd(fc.string()) }, optional)),
  },
  optional,
);

test.prop([fc.oneof(nearlyReport, fc.anything())], { numRuns: 1_500 })(
  "all fits exactly when the schema says so, and what is left always does",
  (input) => {
    const { misfits, plain, report } = fitReport(input);
    expect(misfits.length === 0).toBe(reportSchema.safeParse(input).success);
    const packed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.filter(() => true).map(packed)
        : value !== null && typeof value === "object"
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, packed(inner)]))
          : value;
    expect(reportSchema.safeParse(packed(plain)).success).toBe(true);
    expect(report === input).toBe(misfits.length === 0);
    for (const { path, left } of misfits) expect(path.slice(0, left.length)).toEqual(left);
  },
);
