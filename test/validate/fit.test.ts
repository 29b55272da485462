import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { reportSchema } from "../../src/model/schema.js";
import { compile } from "../../src/validate/fit/compile.js";
import { expectedOf } from "../../src/validate/fit/expected.js";
import { fitReport } from "../../src/validate/fit/fit.js";
import { misfit, startWalk } from "../../src/validate/fit/walk.js";
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

/** Walks a value by a schema; what was seen before may be as large as the caller says. */
function taken(schema: z.ZodType, value: unknown, size = 0) {
  const walk = { ...startWalk(false), size };
  const out = compile(schema)(value, walk);
  return {
    out: out === misfit ? "misfit" : out,
    misfits: walk.misfits.map(({ path, left, expected }) => `${path.join("/")} ${left.join("/")} ${expected.en}`),
  };
}

describe("a schema", () => {
  it("of an object gives its own fields alone", () => {
    const schema = z.object({ a: z.optional(z.string()), b: z.optional(z.object({ c: z.number() })) });
    expect(taken(schema, { a: "甲", d: 1 })).toStrictEqual({ out: { a: "甲" }, misfits: [] });
    expect(taken(schema, { a: undefined, b: undefined })).toStrictEqual({ out: {}, misfits: [] });
    expect(taken(schema, { a: 1, b: { c: "乙" } })).toStrictEqual({ out: {}, misfits: ["a a a text", "b/c b a number"] });
    expect(taken(z.object({ a: z.object({ b: z.string() }) }), { a: { b: 3 } })).toEqual({ out: "misfit", misfits: ["a/b  a text"] });
  });
  it("of an optional value takes undefined, in a list too", () => {
    expect(taken(z.array(z.optional(z.string())), [undefined, "甲", 1])).toEqual({
      out: [undefined, "甲", undefined],
      misfits: ["2 2 a text"],
    });
    expect(taken(z.array(z.optional(z.object({}))), [undefined, {}, 1])).toEqual({
      out: [undefined, {}, undefined],
      misfits: ["2 2 an object"],
    });
  });
  it("with checks or further keys decides by itself", () => {
    const ordered = z.object({ a: z.number(), b: z.number() }).check(z.refine(({ a, b }) => a <= b));
    expect(taken(ordered, { a: 1, b: 2 })).toEqual({ out: { a: 1, b: 2 }, misfits: [] });
    expect(taken(ordered, { a: 2, b: 1 })).toEqual({ out: "misfit", misfits: ["  an object"] });
    const numbers = z.object({ a: z.string() }).catchall(z.number());
    expect(taken(numbers, { a: "甲", b: 1 })).toEqual({ out: { a: "甲", b: 1 }, misfits: [] });
    expect(taken(numbers, { a: "甲", b: "乙" })).toEqual({ out: "misfit", misfits: ["  an object"] });
    expect(taken(z.array(z.string()).max(1), ["甲"]).misfits).toEqual([]);
    expect(taken(z.array(z.string()).max(1), ["甲", "乙"])).toEqual({ out: "misfit", misfits: ["  a list"] });
    expect(taken(z.string().min(2), "甲乙").misfits).toEqual([]);
    expect(taken(z.string().min(2), "甲")).toEqual({ out: "misfit", misfits: ["  a text"] });
    expect(taken(z.iso.date(), "2025-01-31").misfits).toEqual([]);
    expect(taken(z.iso.date(), "甲").out).toBe("misfit");
    expect(taken(z.number(), "甲").out).toBe("misfit");
  });
  it("of one of several kinds asks each, or the one that is named", () => {
    const either = z.union([z.string(), z.number()]);
    expect([taken(either, "甲").out, taken(either, 1).out, taken(either, true).out]).toEqual(["甲", 1, "misfit"]);
    const kinds = z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("a"), a: z.string() }),
      z.object({ kind: z.enum(["b", "c"]), b: z.optional(z.string()) }),
    ]);
    expect(taken(kinds, { kind: "a", a: "甲", b: "乙" })).toStrictEqual({ out: { kind: "a", a: "甲" }, misfits: [] });
    expect(taken(kinds, { kind: "c", b: 1 })).toStrictEqual({ out: { kind: "c" }, misfits: ["b b a text"] });
    expect(taken(kinds, { kind: "d" })).toEqual({ out: "misfit", misfits: ["kind  one of a, b, c"] });
    expect(taken(kinds, ["a"])).toEqual({ out: "misfit", misfits: ["  an object"] });
    expect(taken(kinds, null)).toEqual({ out: "misfit", misfits: ["  an object"] });
  });
  it("of a list keeps the length and says what is none", () => {
    const texts = z.array(z.string());
    const { out } = taken(texts, ["甲", 1, 2]);
    expect(out).toHaveLength(3);
    for (const none of [null, 5, "甲", {}, undefined]) expect(taken(texts, none)).toEqual({ out: "misfit", misfits: ["  a list"] });
  });
  it("that looks at a value itself takes none that cannot be looked at", () => {
    const angry = {
      get a(): string {
        throw new Error("no");
      },
    };
    expect(taken(z.object({ a: z.string() }).check(z.refine(() => true)), angry).out).toBe("misfit");
  });
});

describe("the size of an input", () => {
  const most = 2 ** 27;
  const tooLarge = (path: string) => `${path} ${path} at most 130 million characters in all`;
  it("counts every text, and what goes beyond it is left out", () => {
    expect(taken(z.string(), "三个字", most - 3)).toEqual({ out: "三个字", misfits: [] });
    expect(taken(z.string(), "三个字", most - 2)).toEqual({ out: "misfit", misfits: [tooLarge("")] });
    expect(taken(z.number(), "三个字", most - 2)).toEqual({ out: "misfit", misfits: [tooLarge("")] });
    expect(taken(z.iso.date(), 5, most)).toEqual({ out: "misfit", misfits: ["  a date such as 2025-01-31"] });
    const two = z.object({ a: z.optional(z.string()), b: z.optional(z.string()) });
    expect(taken(two, { a: "三个字", b: "" }, most - 64 - 3)).toEqual({ out: { a: "三个字", b: "" }, misfits: [] });
    expect(taken(two, { a: "三个字", b: "四" }, most - 64 - 3)).toEqual({ out: { a: "三个字" }, misfits: [tooLarge("b")] });
  });
  it("counts an object or a list as 64", () => {
    for (const [schema, value] of [
      [z.object({}), {}],
      [z.array(z.string()), []],
    ] as const) {
      expect(taken(schema, value, most - 64)).toEqual({ out: value, misfits: [] });
      expect(taken(schema, value, most - 63)).toEqual({ out: "misfit", misfits: [tooLarge("")] });
    }
  });
  it("ends a list where it is reached", () => {
    expect(taken(z.array(z.string()), ["甲乙", "丙", "丁"], most - 64 - 2)).toEqual({
      out: ["甲乙", undefined, undefined],
      misfits: [tooLarge("1")],
    });
  });
  it("of a list is a whole number up to 1000000", () => {
    const list = z.array(z.unknown());
    const ofLength = (length: unknown) => taken(list, new Proxy([], { get: (_, key) => (key === "length" ? length : undefined) }));
    expect(ofLength(2).out).toHaveLength(2);
    for (const length of [-1, 1.5, "2", undefined])
      expect(ofLength(length)).toEqual({ out: "misfit", misfits: ["  a list of at most 1,000,000 items"] });
    expect(taken(list, new Array(1_000_000)).misfits).toEqual([]);
    expect(taken(list, new Array(1_000_001)).misfits).toEqual(["  a list of at most 1,000,000 items"]);
  });
});

describe("what a schema expects", () => {
  it.each<[z.ZodType, string]>([
    [z.string(), "a text"],
    [z.email(), "a text"],
    [z.iso.date(), "a date such as 2025-01-31"],
    [z.optional(z.string()), "a text"],
    [z.int().min(1).max(5), "a whole number from 1 to 5"],
    [z.number(), "a number"],
    [z.number().min(1), "a number"],
    [z.number().max(5), "a number"],
    [z.boolean(), "true or false"],
    [z.enum(["a", "b"]), "one of a, b"],
    [z.literal("a"), "“a”"],
    [z.literal(["a", "b"]), "one of a, b"],
    [z.array(z.string()), "a list"],
    [z.object({}), "an object"],
    [z.record(z.string(), z.string()), "an object"],
  ])("%#", (schema, words) => {
    expect(expectedOf(schema).en).toBe(words);
  });
  it("is told in Chinese too", () => {
    const words = [z.iso.date(), z.int().min(1).max(5), z.number(), z.boolean(), z.enum(["a", "b"])].map(
      (schema) => expectedOf(schema)["zh-CN"],
    );
    expect(words).toEqual(["日期，写作2025-01-31的样子", "1至5的整数", "数字", "true或者false", "下列之一：a、b"]);
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
  it("and said to be unreadable", () => {
    const expected = (input: unknown) => fitReport(input).misfits.map(({ expected: words }) => words.en);
    const length = new Proxy([], { get: throwing });
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const getter = {
      get title(): string {
        return throwing();
      },
    };
    expect([expected(getter), expected({ marks: length }), expected({ marks: proxy })]).toEqual([
      ["a value that can be read"],
      ["a value that can be read"],
      ["a list"],
    ]);
  });
  it("and an unknown key that cannot be read is not carried over", () => {
    const input = {
      title: 3,
      id: 7,
      get own(): string {
        return throwing();
      },
    };
    expect(fitReport(input).report).toStrictEqual({ id: 7 });
    expect(fitReport(input).plain).toStrictEqual({});
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
