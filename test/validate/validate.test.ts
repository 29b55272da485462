import { describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index.js";
import { defineRule, type Fault, type Params, type Rule, type RuleContext } from "../../src/rules/rule.js";
import { valueAt } from "../../src/text/path.js";
import type { Position, Source } from "../../src/text/source.js";
import type { ValidateOptions } from "../../src/validate/result.js";
import { validateReport } from "../../src/validate/validate.js";
import { asOf, completeReport, wordRule } from "./report.js";

/** Turns the catalogue off, so that only the rules of a test speak. */
const onlyCustom: ValidateOptions["rules"] = Object.fromEntries(rules.map(({ id }) => [id, "off"] as const));
const run = (report: unknown, customRules: readonly Rule[], options: ValidateOptions = {}) =>
  validateReport(report, { asOf, customRules, ...options, rules: { ...onlyCustom, ...options.rules } });

/** A fault whose params nobody types. */
type LooseFault = Omit<Fault, "params"> & { readonly params?: Params };
type LooseCheck = (context: RuleContext, find: (fault: LooseFault) => void) => void;

/** A rule that does what it is told. */
const rule = (id: string, check: LooseCheck, more: Partial<Rule> = {}): Rule => ({
  ...defineRule({
    id,
    since: "0.1.0",
    force: "must",
    basis: [],
    title: { "zh-CN": "测试", en: "test" },
    about: { "zh-CN": "测试用。", en: "For tests." },
    messages: { m: { "zh-CN": "{place}。", en: "{place}." }, n: { "zh-CN": "{a}，{b}。", en: "{a}, {b}." } },
    check() {},
  }),
  check: check as Rule["check"],
  ...more,
});

describe("a rule that finds very much", () => {
  const many = (count: number, more: Partial<Rule> = {}): Rule =>
    rule(
      "test/many",
      (_, find) => {
        for (let at = 0; at < count; at++) find({ messageId: "m", path: ["sections", at] });
      },
      more,
    );
  it("lists its first thousand places and counts the others", () => {
    const { findings, outcomes, verdict } = run(completeReport(), [many(1002)]);
    expect(findings.map(({ path }) => path[1])).toEqual(Array.from({ length: 1000 }, (_, at) => at));
    expect(outcomes.at(-1)).toEqual({ rule: "test/many", outcome: "failed", unlisted: 2 });
    expect(verdict).toBe("fail");
  });
  it("lists all up to a thousand", () => {
    expect(run(completeReport(), [many(1000)]).outcomes.at(-1)).toEqual({ rule: "test/many", outcome: "failed" });
  });
  it("is never a pass while places are not listed, even when the listed ones are accepted", () => {
    const suppressions = [{ rule: "test/many", reason: "核对过" }];
    expect(run(completeReport(), [many(1000)], { suppressions }).verdict).toBe("pass");
    expect(run(completeReport(), [many(1001)], { suppressions }).verdict).toBe("review");
    expect(run(completeReport(), [many(1001, { force: "hint" })]).verdict).toBe("review");
  });
  it("lists every place where what it points at must be masked", () => {
    const { findings, outcomes } = run(completeReport(), [many(1002, { sensitive: true })]);
    expect(findings).toHaveLength(1002);
    expect(outcomes.at(-1)).toEqual({ rule: "test/many", outcome: "failed" });
  });
  it("has failed where only what is not listed has", () => {
    const late = rule("test/late", (_, find) => {
      for (let at = 0; at <= 1000; at++) find({ messageId: "m", path: ["title"], outcome: at < 1000 ? "undecided" : "failed" });
    });
    expect(run(completeReport(), [late]).outcomes.at(-1)).toEqual({ rule: "test/late", outcome: "failed", unlisted: 1 });
  });
});

describe("the verdict", () => {
  it("is pass for a complete report with nothing to remark, and the report is the input", () => {
    const report = completeReport();
    const result = run(report, []);
    expect(result.verdict).toBe("pass");
    expect(result.report).toBe(report);
  });
  it("is fail for a failed finding of severity error, whatever its force", () => {
    expect(run(completeReport(), [wordRule("test/a", "合同", { force: "must" })]).verdict).toBe("fail");
    expect(run(completeReport(), [wordRule("test/a", "合同")], { rules: { "test/a": "error" } }).verdict).toBe("fail");
    expect(run(completeReport(), [wordRule("test/a", "合同", { force: "must" })], { rules: { "test/a": "warning" } }).verdict).toBe("pass");
  });
  it("is pass with warnings, and review with something undecided above info", () => {
    expect(run(completeReport(), [wordRule("test/a", "合同")]).verdict).toBe("pass");
    expect(run(completeReport(), [wordRule("test/a", "合同", { force: "must", undecided: true })]).verdict).toBe("review");
    expect(run(completeReport(), [wordRule("test/a", "合同", { undecided: true })]).verdict).toBe("review");
    expect(run(completeReport(), [wordRule("test/a", "合同", { force: "hint", undecided: true })]).verdict).toBe("pass");
  });
  it("is review for what is incomplete, does not fit, or could not be checked", () => {
    expect(run({}, []).verdict).toBe("review");
    expect(run({ ...completeReport(), remarks: [1] }, []).verdict).toBe("review");
    expect(
      run(completeReport(), [
        rule("test/a", () => {
          throw new Error("a");
        }),
      ]).verdict,
    ).toBe("review");
  });
  it("does not count what is suppressed", () => {
    const suppressions = [{ rule: "test/a", reason: "已核对" }];
    expect(run(completeReport(), [wordRule("test/a", "合同", { force: "must" })], { suppressions }).verdict).toBe("pass");
    expect(run(completeReport(), [wordRule("test/a", "合同", { undecided: true })], { suppressions }).verdict).toBe("pass");
  });
});

describe("outcomes", () => {
  const outcome = (check: LooseCheck, more: Partial<Rule> = {}, report: unknown = completeReport()) =>
    run(report, [rule("test/a", check, more)]).outcomes.at(-1);
  it("are one per rule, in the order of the catalogue", () => {
    const { outcomes } = run({}, [rule("test/b", () => {}), rule("test/a", () => {})]);
    expect(outcomes.map(({ rule: id }) => id)).toEqual([...rules.map(({ id }) => id as string), "test/b", "test/a"]);
  });
  it("are passed, failed, undecided", () => {
    expect(outcome(() => {})).toEqual({ rule: "test/a", outcome: "passed" });
    expect(outcome((_, find) => find({ messageId: "m", path: [] }))).toEqual({ rule: "test/a", outcome: "failed" });
    expect(outcome((_, find) => find({ messageId: "m", path: [], outcome: "undecided" }))).toEqual({
      rule: "test/a",
      outcome: "undecided",
    });
    expect(
      outcome((_, find) => {
        find({ messageId: "m", path: [] });
        find({ messageId: "m", path: [], outcome: "undecided" });
      })?.outcome,
    ).toBe("failed");
  });
  it("are inapplicable where the rule says so, or what it needs is not there or does not fit", () => {
    const never = () => {
      throw new Error("must not run");
    };
    expect(outcome(never, { applies: () => ({ inapplicable: "no-duty" }) })).toEqual({
      rule: "test/a",
      outcome: "inapplicable",
      reason: "no-duty",
    });
    expect(outcome(never, { needs: ["title"] }, {})?.reason).toBe("not-given");
    expect(outcome(never, { needs: ["year"] }, {})?.reason).toBe("year-unknown");
    expect(outcome(never, { needs: ["issuers"] }, { issuers: [] })?.reason).toBe("issuer-unknown");
    expect(outcome(never, { needs: ["title", "year"] }, { title: "报告" })?.reason).toBe("year-unknown");
    expect(outcome(never, { needs: ["publicationDate"] }, {})?.reason).toBe("publication-date-unknown");
    expect(outcome(never, { needs: ["date"] }, { signOff: { date: "2025-1-16" } })?.reason).toBe("does-not-fit");
    expect(
      outcome(() => {}, { needs: ["title", "date", "signatories", "sections", "opening", "documentNumber", "addressees"] })?.outcome,
    ).toBe("passed");
  });
  it("take the force that applies", () => {
    const { findings } = run(completeReport(), [
      rule(
        "test/a",
        (_, find) => {
          find({ messageId: "m", path: [] });
          find({ messageId: "m", path: ["title"], force: "hint" });
        },
        { applies: () => "should" },
      ),
    ]);
    expect(findings.map(({ force, severity }) => [force, severity])).toEqual([
      ["should", "warning"],
      ["hint", "info"],
    ]);
  });
});

describe("a report of another kind", () => {
  const title = "清溪县云台镇2024年政府信息公开工作年度报告";
  const outcomeOf = (id: string, report: unknown) => run(report, [rule(id, () => {})]).outcomes.at(-1);
  it("is not asked for the prescribed parts and their contents", () => {
    for (const id of ["parts/own", "content/own"])
      expect(outcomeOf(id, { ...completeReport(), title })).toEqual({ rule: id, outcome: "inapplicable", reason: "other-report" });
  });
  it("is asked everything else, and this report everything", () => {
    expect(outcomeOf("test/own", { ...completeReport(), title })).toEqual({ rule: "test/own", outcome: "passed" });
    expect(outcomeOf("own/parts", { ...completeReport(), title })?.outcome).toBe("passed");
    for (const id of ["parts/own", "content/own"]) expect(outcomeOf(id, completeReport())).toEqual({ rule: id, outcome: "passed" });
  });
});

describe("a rule of a stage", () => {
  it("runs at this stage", () => {
    const stage = "publication" as const;
    expect(run(completeReport(), [rule("test/a", () => {}, { stage })]).outcomes.at(-1)).toEqual({ rule: "test/a", outcome: "passed" });
  });
});

describe("a rule that throws", () => {
  const good = wordRule("test/z", "合同");
  const error = (check: LooseCheck, more: Partial<Rule> = {}) => {
    const result = run(completeReport(), [rule("test/a", check, more), good]);
    expect(result.findings.map(({ rule: id }) => id)).toEqual(["test/z"]);
    const { outcome, error: words } = result.outcomes.at(-2) ?? {};
    expect(outcome).toBe("crashed");
    return words;
  };
  it("is crashed, with its own words and without findings; the others go on", () => {
    expect(
      error((_, find) => {
        find({ messageId: "m", path: ["title"] });
        throw new RangeError("too\nfar");
      }),
    ).toBe("RangeError: too far");
    expect(
      error(() => {
        throw undefined;
      }),
    ).toBe("undefined");
    expect(
      error(() => {
        throw {
          toString: () => {
            throw new Error("a");
          },
        };
      }),
    ).toBe("an error that cannot be shown");
    expect(
      error(() => {
        throw new Error("字".repeat(1_000));
      }),
    ).toHaveLength(200);
    expect(
      error(() => {}, {
        applies: () => {
          throw new Error("b");
        },
      }),
    ).toBe("Error: b");
  });
  it("or reports what is no fault of its own", () => {
    expect(error((_, find) => find({ messageId: "none", path: [] }))).toBe('TypeError: rule test/a has no message "none"');
    expect(error((_, find) => find({ messageId: "m", path: undefined as never }))).toBe("TypeError: rule test/a: a fault has no path");
    expect(error((_, find) => find({ messageId: "m", path: ["title"], range: [0, 999] }))).toBe(
      "RangeError: rule test/a: a range lies outside its text",
    );
    expect(error((_, find) => find({ messageId: "m", path: ["year"], range: [0, 1] }))).toContain("a range lies outside its text");
    expect(error((_, find) => find({ messageId: "n", path: [], params: { a: null, b: 1 } as never }))).toContain("TypeError");
    expect(error((_, find) => find({ messageId: "toString", path: [] }))).toBe('TypeError: rule test/a has no message "toString"');
    for (const range of [
      [-1, 1],
      [2, 1],
      [0, Number.NaN],
    ] as [number, number][])
      expect(error((_, find) => find({ messageId: "m", path: ["title"], range }))).toContain("a range lies outside its text");
    expect(error((_, find) => find({ messageId: "m", path: ["sections"], range: [0, 1] }))).toContain("a range lies outside its text");
    expect(error(({ hits }) => void hits("没有声明"))).toContain('not declared as a needle: "没有声明"');
  });
  it("cannot report anything when it is not running", () => {
    let late: (() => void) | undefined;
    run(completeReport(), [
      rule("test/a", (_, find) => {
        late = () => find({ messageId: "m", path: [] });
      }),
    ]);
    expect(() => late?.()).toThrow(new TypeError("a rule reported something when it was not running"));
  });
  it("gives nothing of the text away where it looks at sensitive things", () => {
    expect(
      error(
        ({ report }) => {
          throw new Error(String(report.title));
        },
        { sensitive: true },
      ),
    ).toBe("Error");
    expect(
      error(
        () => {
          throw "林知远";
        },
        { sensitive: true },
      ),
    ).toBe("an error");
    const secret = wordRule("test/s", "林知远", { sensitive: true });
    const { outcomes } = run(completeReport(), [
      rule("test/a", () => {
        throw new Error("at 林知远");
      }),
      secret,
    ]);
    expect(outcomes.at(-2)?.error).toBe("Error: at ***");
  });
});

describe("findings", () => {
  it("stand in the order of the document, then of the range, then of the rule", () => {
    const at = (id: string, ...paths: (string | number)[][]) =>
      rule(id, (_, find) => {
        for (const path of paths) find({ messageId: "m", path });
      });
    const { findings } = run({ ...completeReport(), marks: ["a"], remarks: ["a", "b"], publication: { date: "2025-03-01" } }, [
      at("test/b", ["signOff", "date"], ["sections", 9], ["sections", 1, "content", 1], ["title"], ["publication", "date"], ["custom"]),
      at(
        "test/a",
        ["sections", 1, "heading"],
        ["remarks", 1],
        ["sections", 1],
        ["signOff", "signatories", 0],
        ["opening", 0, "text"],
        [],
        ["marks", 0],
        ["title"],
        ["sections", 0, "content", 2],
        ["closing"],
      ),
    ]);
    expect(findings.map(({ path, rule: id }) => `${path.join("/")} ${id.slice(-1)}`)).toEqual([
      " a",
      "marks/0 a",
      "title a",
      "title b",
      "opening/0/text a",
      "sections/0/content/2 a",
      "sections/1 a",
      "sections/1/heading a",
      "sections/1/content/1 b",
      "sections/9 b",
      "closing a",
      "signOff/signatories/0 a",
      "signOff/date b",
      "remarks/1 a",
      "publication/date b",
      "custom b",
    ]);
    const words = run(completeReport(), [wordRule("test/b", "法治"), wordRule("test/a", "法治政府")]).findings.filter(
      ({ path }) => path[0] === "title",
    );
    expect(words.map(({ range, rule: id }) => [range, id])).toEqual([
      [[16, 18], "test/b"],
      [[16, 20], "test/a"],
    ]);
  });
  it("carry place, quote, message, citations of the year and the page of the rule", () => {
    const cited = {
      ...wordRule("test/a", "合同"),
      basis: [{ instrument: "inspection-2019" as const, provision: "contents" }, { instrument: "pipl-2021" as const }],
    };
    const { findings } = run({ ...completeReport(), year: 2020 }, [cited]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      message: "第一部分第（一）点第1段有“合同”，请核对。",
      place: "第一部分第（一）点第1段",
      quote: "合同",
      path: ["sections", 0, "content", 0, "content", 0, "text"],
      range: [28, 30],
      outcome: "failed",
      force: "should",
      severity: "warning",
      audience: "drafter",
      url: "https://fazhi-report.github.io/rules/test/a",
    });
    expect(findings[0]?.basis.map(({ instrument }) => instrument)).toEqual(["inspection-2019"]);
    expect(findings[0]?.basis[0]?.text).toContain("《法治政府建设与责任落实督察工作规定》（");
    expect(run({ ...completeReport(), year: 2022 }, [cited]).findings[0]?.basis.map(({ instrument }) => instrument)).toEqual([
      "inspection-2019",
      "pipl-2021",
    ]);
  });
  it("cite what was in force in the reporting year, and all where it is unknown", () => {
    const cited = {
      ...wordRule("test/a", "合同"),
      basis: [{ instrument: "outline-2015" as const }, { instrument: "inspection-2019" as const }, { instrument: "outline-2021" as const }],
    };
    const citedIn = (year: number | undefined) =>
      run({ ...completeReport(), year }, [cited]).findings[0]?.basis.map(({ instrument }) => instrument);
    expect(citedIn(2014)).toEqual([]);
    expect(citedIn(2015)).toEqual(["outline-2015"]);
    expect(citedIn(2020)).toEqual(["outline-2015", "inspection-2019"]);
    expect(citedIn(2021)).toEqual(["inspection-2019", "outline-2021"]);
    expect(citedIn(2026)).toEqual(["inspection-2019"]);
    expect(citedIn(undefined)).toHaveLength(3);
  });
  it("show a local provision as such, instead of the rule's own basis", () => {
    const local = rule("test/a", (_, find) => find({ messageId: "m", path: [], local: { "zh-CN": "《办法》", en: "Measures" } }), {
      basis: [{ instrument: "inspection-2019" }],
    });
    expect(run(completeReport(), [local]).findings[0]?.basis).toEqual([{ instrument: "local", text: "本地规定：《办法》" }]);
    expect(run(completeReport(), [local], { locale: "en" }).findings[0]?.basis).toEqual([
      { instrument: "local", text: "Local rule: Measures" },
    ]);
  });
  it("have a range, a quote and a repair only where the fault has", () => {
    const [finding] = run(completeReport(), [rule("test/a", (_, find) => find({ messageId: "m", path: ["title"] }))]).findings;
    expect(["range", "quote", "fix", "position", "sensitive"].filter((key) => finding && key in finding)).toEqual([]);
    const [empty] = run(completeReport(), [rule("test/a", (_, find) => find({ messageId: "m", path: ["title"], range: [2, 2] }))]).findings;
    expect(empty).toMatchObject({ range: [2, 2], quote: "" });
  });
  it("are worded in the language of the call, terms and places included", () => {
    const both = rule("test/a", (_, find) =>
      find({ messageId: "n", path: ["title"], params: { a: { term: "plans" }, b: { place: ["sections", 1] } } }),
    );
    expect(run(completeReport(), [both]).findings[0]?.message).toBe("下一年度主要安排，第二部分“2024年度推进法治政府建设存在的不足…”。");
    expect(run(completeReport(), [both], { locale: "en" }).findings[0]?.message).toBe(
      "main arrangements for the coming year, part 2 “2024年度推进法治政府建设存在的不足…”.",
    );
    const local = rule("test/a", (_, find) => find({ messageId: "n", path: ["title"], params: { a: { "zh-CN": "甲", en: "A" }, b: 3 } }));
    expect(run(completeReport(), [local], { locale: "en" }).findings[0]?.message).toBe("A, 3.");
  });
  it("quote at most twenty characters", () => {
    const long = rule("test/a", (_, find) => find({ messageId: "m", path: ["opening", 0, "text"], range: [0, 60] }));
    expect([...(run(completeReport(), [long]).findings[0]?.quote ?? "")]).toHaveLength(20);
  });
});

describe("fingerprints", () => {
  const prints = (report: unknown, customRules: readonly Rule[] = [wordRule("test/a", "普法")]) =>
    run(report, customRules).findings.map(({ fingerprint }) => fingerprint);
  it("are short, and different for every finding", () => {
    const all = prints(completeReport());
    expect(all).toHaveLength(4);
    expect(new Set(all).size).toBe(4);
    for (const print of all) expect(print).toMatch(/^[0-9a-f]{16}$/);
  });
  it("tell apart what agrees in everything else", () => {
    const same = rule("test/a", (_, find) => {
      for (let count = 0; count < 4; count++) find({ messageId: "m", path: [] });
    });
    expect(new Set(prints(completeReport(), [same])).size).toBe(4);
  });
  it("stay when something is inserted before, and when the language changes", () => {
    const before = prints(completeReport());
    const report = completeReport();
    report.sections[1]?.content.unshift({ type: "paragraph", text: "总的看，工作仍有不足。" });
    report.sections.unshift({ type: "section", heading: "概况", parts: [], content: [{ type: "paragraph", text: "普法" }] });
    expect(prints(report)).toEqual([expect.any(String), ...before]);
    expect(run(completeReport(), [wordRule("test/a", "普法")], { locale: "en" }).findings.map(({ fingerprint }) => fingerprint)).toEqual(
      before,
    );
  });
  it("come from the words, else the params, else the text, and from the part", () => {
    const told = (path: (string | number)[], params?: Record<string, unknown>) =>
      run(completeReport(), [
        rule("test/a", (_, find) => find({ messageId: params ? "n" : "m", path, ...(params && { params: params as Params }) })),
      ]).findings[0]?.fingerprint;
    expect(told(["title"], { a: 1, b: 2 })).toBe(told(["title"], { b: 2, a: 1 }));
    expect(told(["title"], { a: 1, b: 2 })).not.toBe(told(["title"], { a: 1, b: 3 }));
    expect(told(["sections", 1])).not.toBe(told(["sections", 2]));
    expect(told(["sections", 1, "content", 0, "text"])).not.toBe(told(["sections", 1, "content", 1, "text"]));
    expect(told(["sections", 0, "content", 0])).toBe(told(["sections", 0, "content", 1]));
    expect(told(["title"], { a: { place: ["sections", 1, "content", 0] }, b: 1 })).toBe(
      told(["title"], { a: { place: ["sections", 1, "content", 1] }, b: 1 }),
    );
  });
});

describe("suppressions", () => {
  const words = wordRule("test/a", "普法");
  it("mark by rule, by place and by fingerprint, and are listed when unused", () => {
    const all = run(completeReport(), [words]).findings;
    const suppressed = (suppressions: ValidateOptions["suppressions"]) => {
      const { findings, unusedSuppressions } = run(completeReport(), [words, wordRule("test/b", "合同")], { suppressions });
      return [findings.map((finding) => finding.suppressed?.reason ?? "-").join(" "), unusedSuppressions.length];
    };
    expect(suppressed([{ rule: "test/a", reason: "一" }])).toEqual(["- 一 一 一 一", 0]);
    expect(suppressed([{ rule: "test/a", path: "/sections/1", reason: "二" }])).toEqual(["- - 二 - -", 0]);
    expect(suppressed([{ rule: "test/a", fingerprint: all[2]?.fingerprint, reason: "三" }])).toEqual(["- - - 三 -", 0]);
    expect(suppressed([{ rule: "test/a", path: "/sections/1", fingerprint: all[2]?.fingerprint, reason: "四" }])).toEqual(["- - - - -", 1]);
    expect(
      suppressed([
        { rule: "test/a", path: "/closing", reason: "五" },
        { rule: "test/b", reason: "六" },
      ]),
    ).toEqual(["六 - - - -", 1]);
    expect(
      suppressed([
        { rule: "test/a", path: "/sections/0", reason: "七" },
        { rule: "test/a", path: "/sections/1", reason: "八" },
        { rule: "test/a", path: "/sections/1", reason: "九" },
      ]),
    ).toEqual(["- 七 八 - -", 0]);
  });
});

describe("sensitive things", () => {
  const phone = "13812345678";
  const masked = rule(
    "privacy-test/phone",
    ({ hits, where }, find) => {
      for (const at of hits(phone)) find({ messageId: "p", ...where(at, at + phone.length), params: { masked: "138****5678" } });
    },
    {
      sensitive: true,
      needles: [phone],
      messages: { p: { "zh-CN": "{place}有{masked}。", en: "{place}: {masked}." } },
    },
  );
  const repeats = rule("test/repeat", ({ passages, report }, find) => {
    for (const { path, text } of passages) {
      const at = text.indexOf(phone);
      if (at < 0) continue;
      find({
        messageId: "n",
        path,
        range: [Math.max(0, at - 3), at + 5],
        params: { a: `拨打${phone}`, b: 13812345678 },
        fix: { edits: [{ path, range: [at + 2, at + 4], text: "" }] },
      });
      find({
        messageId: "n",
        path: ["title"],
        params: { a: { "zh-CN": `见${phone}`, en: phone }, b: { place: path } },
        fix: { edits: [{ path: ["title"], text: `${report.title}${phone}` }] },
      });
      find({
        messageId: "n",
        path,
        range: [at, at + 11],
        params: { a: "38123", b: 2024 },
        fix: { edits: [{ path: ["title"], text: "题" }] },
      });
    }
  });
  const report = completeReport();
  report.sections[1]?.content.push({ type: "paragraph", text: `联系林主任${phone}办理。` });
  report.sections.push({ type: "section", heading: `咨询${phone}`, parts: [], content: [{ type: "paragraph", text: "无。" }] });
  const found = () => run(report, [repeats, masked]).findings;

  it("do not disturb a finding without params", () => {
    const plain = rule("test/plain", (_, find) => find({ messageId: "m", path: ["title"] }));
    const { findings, outcomes } = run(report, [plain, masked]);
    expect(outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
    expect(findings.find(({ rule: id }) => id === "test/plain")?.params).toEqual({});
  });
  it("are repeated by no finding, of no rule", () => {
    const findings = found();
    expect(findings.filter(({ rule: id }) => id === "test/repeat").length).toBe(6);
    expect(JSON.stringify(findings)).not.toContain(phone);
    expect(JSON.stringify(findings)).not.toContain("13812");
    expect(JSON.stringify(findings)).not.toContain("38123");
  });
  it("are masked in quotes, params and places, and what touches them is not repaired", () => {
    const findings = found();
    const [first, second, third] = findings
      .filter(({ rule: id }) => id === "test/repeat")
      .sort((a, b) => Number(b.path[0] === "sections") - Number(a.path[0] === "sections"));
    expect(first).toMatchObject({ quote: "林主任*****", params: { a: "拨打***********", b: "***********" } });
    expect(first?.fix).toBeUndefined();
    expect(second).toMatchObject({
      quote: "***********",
      params: { a: "*****", b: 2024 },
      fix: { edits: [{ path: ["title"], text: "题" }] },
    });
    expect(third).toMatchObject({ path: ["sections", 4, "heading"], place: "正文标题“咨询***********”" });
    expect(findings.filter(({ path }) => path[0] === "title").every(({ fix }) => fix === undefined)).toBe(true);
  });
  it("leave terms and places of other rules' messages alone", () => {
    const terms = rule("test/terms", (_, find) =>
      find({ messageId: "n", path: ["title"], params: { a: { term: "plans" }, b: { place: ["sections", 0] } } }),
    );
    const [finding] = run(report, [terms, masked]).findings;
    expect(finding).toMatchObject({
      message: "下一年度主要安排，第一部分“2024年度推进法治政府建设的主要举措…”。",
      params: { a: { term: "plans" }, b: { place: ["sections", 0] } },
    });
  });
  it("carry masked params, no quote and no heading", () => {
    const own = found().filter(({ sensitive }) => sensitive);
    expect(own.map(({ message }) => message)).toEqual(["第二部分第3段有138****5678。", "正文标题有138****5678。"]);
    expect(own.every((finding) => !("quote" in finding))).toBe(true);
  });
  it("do not go into fingerprints", () => {
    const other = structuredClone(report);
    const changed = JSON.parse(JSON.stringify(other).replaceAll(phone, "13912345679")) as unknown;
    const second = JSON.parse(JSON.stringify({ needles: ["13912345679"] })) as { needles: string[] };
    const swapped = rule(
      masked.id,
      ({ hits, where }, find) => {
        for (const at of hits("13912345679")) find({ messageId: "p", ...where(at, at + 11), params: { masked: "138****5678" } });
      },
      { sensitive: true, needles: second.needles, messages: masked.messages },
    );
    const printsOf = (list: ReturnType<typeof found>) => list.filter(({ sensitive }) => sensitive).map(({ fingerprint }) => fingerprint);
    expect(printsOf(run(changed, [swapped]).findings).at(0)).toEqual(printsOf(found()).at(0));
  });
});

describe("positions", () => {
  const text = "第一行\r\n第二行";
  const point = (offset: number): Position => ({
    start: { line: 1, column: offset + 1, offset },
    end: { line: 1, column: offset + 2, offset: offset + 1 },
  });
  const read: Record<string, string> = { "/title": "旧标题", "/closing": "特此报告。", "/sections/0/heading": "概况" };
  const source: Source = {
    format: "text",
    text,
    notes: [],
    locate: (path) => point(path.length),
    pieces: () => [],
    readAt: (path) => read[`/${path.join("/")}`],
  };
  const positionAt = (path: (string | number)[], report: unknown, span?: [number, number]) =>
    run(report, [rule("test/a", (_, find) => find({ messageId: "m", path, ...(span && { span }) }))], { source }).findings[0]?.position;
  it("come from the source, for what stands there as it was read", () => {
    expect(positionAt(["title"], { title: "旧标题" })).toEqual(point(1));
    expect(positionAt(["title"], { title: "新标题" })).toBeUndefined();
    expect(positionAt(["documentNumber"], { documentNumber: "云政〔2025〕3号" })).toBeUndefined();
    expect(positionAt(["sections", 0], { sections: [{ type: "section", heading: "概况", content: [] }] })).toEqual(point(2));
    expect(positionAt(["sections", 0], { sections: [{ type: "section", heading: "新增", content: [] }] })).toBeUndefined();
    expect(positionAt(["year"], { year: 2024 })).toEqual(point(1));
  });
  it("are where something missing belongs, unless it was taken away", () => {
    expect(positionAt(["signOff", "date"], {})).toEqual(point(2));
    expect(positionAt(["closing"], {})).toBeUndefined();
  });
  it("are the fault's own span where it stands in no value", () => {
    expect(positionAt([], {}, [5, 8])).toEqual({ start: { line: 2, column: 1, offset: 5 }, end: { line: 2, column: 4, offset: 8 } });
  });
  it("are missing without a source", () => {
    const { findings } = run(completeReport(), [wordRule("test/a", "合同")]);
    expect(findings.every((finding) => !("position" in finding))).toBe(true);
  });
});

describe("what every result says", () => {
  it("checks the elements and parts", () => {
    const status = (report: unknown, options: ValidateOptions = {}) =>
      Object.fromEntries(run(report, [], options).checklist.map((item) => [item.item, item.status]));
    const present = {
      title: "present",
      year: "present",
      issuer: "present",
      measures: "present",
      shortcomings: "present",
      responsibility: "present",
      plans: "present",
      signatory: "present",
      date: "present",
    };
    expect(status(completeReport())).toEqual(present);
    expect(Object.values(status({}))).toEqual(new Array(9).fill("missing"));
    expect(status({ ...completeReport(), title: 3, signOff: { date: "2025-1-16" } })).toEqual({
      ...present,
      title: "undecided",
      signatory: "missing",
      date: "undecided",
    });
    expect(status({ sections: [5] })).toMatchObject({ measures: "undecided", title: "missing" });
    for (const { path, item } of run(completeReport(), []).checklist)
      expect([item, path && valueAt(completeReport(), path)]).not.toContain(undefined);
    const empty: Source = { format: "text", text: "", notes: [], locate: () => undefined, pieces: () => [], readAt: () => undefined };
    expect(status({}, { source: empty })).toMatchObject({
      title: "undecided",
      year: "undecided",
      issuer: "undecided",
      signatory: "missing",
      date: "missing",
      plans: "missing",
    });
  });
  it("says where each element stands", () => {
    const report = { ...completeReport(), issuers: [{ name: " " }, { name: "云台镇人民政府" }] };
    const signOff = { ...report.signOff, signatories: [" ", "云台镇人民政府"] };
    expect(run({ ...report, signOff }, []).checklist.map(({ item, path }) => `${item} ${path?.join("/")}`)).toEqual([
      "title title",
      "year year",
      "issuer issuers/1",
      "measures sections/0",
      "shortcomings sections/1",
      "responsibility sections/2",
      "plans sections/3",
      "signatory signOff/signatories/1",
      "date signOff/date",
    ]);
  });
  it("is undecided about what does not fit, and about nothing else", () => {
    const undecided = (report: unknown) =>
      run(report, [])
        .checklist.filter(({ status }) => status === "undecided")
        .map(({ item }) => item)
        .join(" ");
    expect(undecided({ title: 3 })).toBe("title");
    expect(undecided({ year: "2024" })).toBe("year");
    expect(undecided({ issuers: 5 })).toBe("issuer");
    expect(undecided({ sections: 5 })).toBe("measures shortcomings responsibility plans");
    expect(undecided({ signOff: { signatories: 5 } })).toBe("signatory");
    expect(undecided({ signOff: { date: 5 } })).toBe("date");
    expect(undecided({ signOff: 5 })).toBe("signatory date");
    expect(undecided({ remarks: 5 })).toBe("");
  });
  it("is undecided about parts that a gap may have taken", () => {
    const report = completeReport();
    report.sections.splice(1, 1);
    report.sections[0]?.content.push({ type: "paragraph", text: "逐项明确办理责任和" });
    const { checklist } = run(report, []);
    expect(checklist.filter(({ status }) => status !== "present")).toEqual([{ item: "shortcomings", status: "undecided" }]);
  });
  it("names what no rule looks at, in both languages", () => {
    const zh = run({}, []).notChecked;
    const en = run({}, [], { locale: "en" }).notChecked;
    expect(zh).toHaveLength(5);
    expect(en).toHaveLength(5);
    expect(zh.join()).toMatch(/属实.*台账.*人名.*秘密.*原因/);
    expect(`${zh.join()}${en.join()}`).not.toMatch(/合法|合规|合格|compliant|legal/);
  });
  it("names the rule set, with the duty", () => {
    const { ruleSet } = run({ ...completeReport(), year: 2017 }, [], { stage: "submission", locale: "en" });
    expect(ruleSet).toMatchObject({ asOf, stage: "submission", locale: "en", duty: { reason: "before-2019" } });
    expect(ruleSet.version).toMatch(/^\d+\.\d+\.\d+/);
  });
});
