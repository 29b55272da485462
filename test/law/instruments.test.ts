import { describe, expect, it } from "vitest";
import { citationText, yearsInForce } from "../../src/law/citation.js";
import { cite } from "../../src/law/cite.js";
import { type DutyRow, duties } from "../../src/law/duties.js";
import { type Instrument, instruments } from "../../src/law/instruments.js";
import { rules } from "../../src/rules/index.js";
import type { Rule } from "../../src/rules/rule.js";
import { isIsoDate } from "../../src/text/date.js";

const all = Object.entries(instruments) as [string, Instrument][];

describe("the instruments", () => {
  it("are those of the field, in a fixed order", () => {
    expect(all.map(([key]) => key)).toEqual([
      "inspection-2019",
      "first-responsible-2016",
      "outline-2021",
      "outline-2015",
      "documents-2012",
      "gbt-9704-2012",
      "gbt-15834-2011",
      "gbt-15835-2011",
      "disclosure-2019",
      "pipl-2021",
      "secrets-2024",
      "gbt-2260",
      "region-12",
      "gb-32100-2015",
      "practice",
    ]);
  });
  it.each(all)("%s has days that exist", (_, { from, to }) => {
    expect(from === undefined || isIsoDate(from)).toBe(true);
    expect(to === undefined || (isIsoDate(to) && from !== undefined && from < to)).toBe(true);
  });
  it("never show an unverified article number", () => {
    for (const [key, { provisions }] of all) {
      for (const [topic, { article }] of Object.entries(provisions)) {
        if (!article || article.verified) continue;
        for (const locale of ["zh-CN", "en"] as const) {
          const text = citationText({ instrument: key as "practice", provision: topic }, locale);
          expect(text).not.toContain(article.number[locale]);
        }
      }
    }
  });
  it("hold no article number of the inspection provisions for verified", () => {
    const articles = Object.values<Instrument["provisions"][string]>(instruments["inspection-2019"].provisions).map(
      ({ article }) => article,
    );
    expect(articles.filter((article) => article?.verified)).toEqual([]);
  });
});

describe("citationText", () => {
  it.each([
    [cite("inspection-2019", "contents"), "《法治政府建设与责任落实督察工作规定》（年度报告·内容）"],
    [cite("documents-2012", "art-9-12"), "《党政机关公文处理工作条例》（第九条第（十二）项）"],
    [cite("gbt-9704-2012", "7.3.3"), "《党政机关公文格式》（7.3.3）"],
    [cite("gb-32100-2015"), "《法人和其他组织统一社会信用代码编码规则》"],
  ])("%j in Chinese", (reference, text) => {
    expect(citationText(reference, "zh-CN")).toBe(text);
  });
});

describe("yearsInForce", () => {
  it.each<[keyof typeof instruments, number, number]>([
    ["inspection-2019", 2019, Number.POSITIVE_INFINITY],
    ["pipl-2021", 2021, Number.POSITIVE_INFINITY],
    ["outline-2015", 2015, 2020],
    ["outline-2021", 2021, 2025],
    ["secrets-2024", 2024, Number.POSITIVE_INFINITY],
    ["practice", Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])("%s: %s to %s", (key, from, to) => {
    expect(yearsInForce(instruments[key])).toEqual({ from, to });
  });
});

describe("the duties", () => {
  it("have ids of their own, and name provisions that exist", () => {
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
    for (const { id, instrument, provision } of duties) {
      const { provisions }: Instrument = instruments[instrument];
      expect([id, provision === undefined || provision in provisions]).toEqual([id, true]);
    }
  });
  it("say why where no rule looks", () => {
    const silent = duties.filter((duty: DutyRow) => duty.rules.length === 0 && duty.note === undefined);
    expect(silent).toEqual([]);
  });
  it("name rules of the catalogue only, and every rule that rests on a provision", () => {
    const catalogue: readonly Rule[] = rules;
    const listed = new Set(duties.flatMap((duty) => duty.rules));
    const ids = new Set(catalogue.map(({ id }) => id));
    expect([...listed].filter((id) => !ids.has(id))).toEqual([]);
    const rested = catalogue.filter(({ basis }) => basis.some(({ instrument }) => instrument !== "practice"));
    expect(rested.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
  });
  it("list rules in the order of the ids", () => {
    for (const { id, rules } of duties) expect([id, ...rules]).toEqual([id, ...[...rules].sort()]);
  });
});
