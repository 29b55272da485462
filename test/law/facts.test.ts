import { describe, expect, it } from "vitest";
import { defaultFacts, type Facts, mergeFacts } from "../../src/law/facts.js";
import { isIsoDate } from "../../src/text/date.js";

const tables = Object.entries(defaultFacts) as [keyof Facts, Facts[keyof Facts]][];

describe("the tables", () => {
  it.each(tables)("%s: every row has an id of its own", (_, rows) => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
  it("hold real days, in order", () => {
    for (const { id, from, to } of defaultFacts.events) {
      expect([id, isIsoDate(from), isIsoDate(to), from <= to]).toEqual([id, true, true, true]);
    }
    for (const { id, published, from, to } of defaultFacts.laws) {
      for (const day of [published, from, to]) expect([id, day === undefined || isIsoDate(day)]).toEqual([id, true]);
      if (published !== undefined && from !== undefined) expect([id, published <= from]).toEqual([id, true]);
    }
    for (const { id, to } of defaultFacts.organs) expect([id, isIsoDate(to)]).toEqual([id, true]);
    for (const { id, from, to, staleFrom } of defaultFacts.plans) expect([id, from < to, to < staleFrom]).toEqual([id, true, true]);
  });
  it("writes a plan's years as it covers them", () => {
    for (const { from, to, years } of defaultFacts.plans) if (years !== undefined) expect(years).toBe(`（${from}—${to}年）`);
  });
  it("tells of two plans with one name by their years", () => {
    const outlines = defaultFacts.plans.filter(({ names }) => names.includes("法治政府建设实施纲要"));
    expect(outlines.map(({ from, to }) => [from, to])).toEqual([
      [2015, 2020],
      [2021, 2025],
    ]);
  });
  it("ships no local deadline, and says which rows nobody has read in an official text", () => {
    expect(defaultFacts.deadlines).toEqual([]);
    expect(tables.flatMap(([, rows]) => rows.filter(({ verified }) => !verified).map(({ id }) => id))).toEqual([
      "civil-law-general",
      "adoption-law",
      "guarantee-law",
      "tort-law",
      "petition-regulations-2022",
      "legal-education-law-2025",
      "enforcement-supervision-regulations-2026",
      ...defaultFacts.organs.map(({ id }) => id),
    ]);
  });
});

describe("mergeFacts", () => {
  const organ = {
    id: "grain",
    names: ["粮食局"],
    to: "2019-03-31",
    now: { "zh-CN": "发展改革局", en: "the development bureau" },
    verified: true,
  };

  it("adds a row and leaves the shipped tables as they are", () => {
    const before = defaultFacts.organs.length;
    expect(mergeFacts(defaultFacts, { organs: [organ] }).organs.at(-1)).toEqual(organ);
    expect(defaultFacts.organs.length).toBe(before);
  });
  it("puts a row in the place of the one with its id", () => {
    const changed = { ...organ, id: "land", names: ["国土局"] };
    const merged = mergeFacts(defaultFacts, { organs: [changed] });
    expect(merged.organs.map(({ id }) => id)).toEqual(defaultFacts.organs.map(({ id }) => id));
    expect(merged.organs.find(({ id }) => id === "land")).toEqual(changed);
  });
  it("leaves other tables and undefined ones alone", () => {
    const merged = mergeFacts(defaultFacts, { organs: [organ], laws: undefined } as unknown as Partial<Facts>);
    expect(merged.laws).toBe(defaultFacts.laws);
    expect(merged.events).toBe(defaultFacts.events);
    expect(mergeFacts(defaultFacts)).toEqual(defaultFacts);
  });
  it.each<[string, unknown, RegExp]>([
    [
      "an unknown table",
      { organ: [organ] },
      /unknown table of facts: "organ" \(allowed: events, laws, plans, phrases, organs, deadlines\)/,
    ],
    ["an inherited name", { toString: [] }, /unknown table of facts: "toString"/],
    ["a table that is no array", { organs: organ }, /facts\.organs must be an array/],
    ["a row without an id", { organs: [{ names: [] }] }, /a row of facts\.organs has no id/],
    ["a row that is nothing", { organs: [null] }, /a row of facts\.organs has no id/],
  ])("throws for %s", (_, extra, message) => {
    expect(() => mergeFacts(defaultFacts, extra as Partial<Facts>)).toThrow(TypeError);
    expect(() => mergeFacts(defaultFacts, extra as Partial<Facts>)).toThrow(message);
  });
});
