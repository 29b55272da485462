import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tallyUsage } from "../../src/cli/baseline.js";
import { configSchema } from "../../src/cli/config.js";
import { report as flawed } from "../format/fixture.js";
import { command, folderOf } from "./command.js";

const complete = JSON.parse(readFileSync(new URL("../suite/bases/complete.json", import.meta.url), "utf8"));
const missingDate = { ...complete, signOff: { signatories: complete.signOff.signatories } };

const idsOf = (out: string): string[] =>
  JSON.parse(out)[0]
    .findings.filter(({ suppressed }: { suppressed?: object }) => !suppressed)
    .map(({ rule }: { rule: string }) => rule);

describe("configuration", () => {
  it("is the nearest file upward from each report; the command line wins over it", async () => {
    const folder = folderOf({
      "fazhi-report.config.json": { stage: "submission", locale: "en", asOf: "2025-03-01" },
      "a.json": complete,
      "near/fazhi-report.config.json": { asOf: "2025-04-01" },
      "near/deep/b.json": complete,
    });
    const sets = async (...argv: string[]) =>
      JSON.parse((await command(folder, ["check", "--format", "json", ...argv])).out).map(
        ({ ruleSet: { stage, locale, asOf } }: { ruleSet: Record<string, string> }) => [stage, locale, asOf],
      );
    expect(await sets("a.json", "near/deep/b.json")).toEqual([
      ["submission", "en", "2025-03-01"],
      ["publication", "zh-CN", "2025-04-01"],
    ]);
    expect(await sets("a.json", "--stage", "publication", "--locale", "zh-CN", "--as-of", "2026-01-01")).toEqual([
      ["publication", "zh-CN", "2026-01-01"],
    ]);
    expect(await sets("a.json", "--config", "near/fazhi-report.config.json")).toEqual([["publication", "zh-CN", "2025-04-01"]]);
    expect((await command(folder, ["check", "-", "--format", "json"], JSON.stringify(complete))).out).toContain('"asOf": "2025-03-01"');
  });
  it("sets rules, severity, suppressions and facts", async () => {
    const folder = folderOf({
      "fazhi-report.config.json": {
        $schema: "./schema.json",
        severity: "error",
        rules: { "signoff/date-missing": "warning", "content/causes-missing": "off" },
        suppressions: [
          { rule: "content/placeholder", path: "/sections/0", reason: "表格待补，已与办公室核对", by: "林知远", date: "2026-01-05" },
        ],
        facts: {
          deadlines: [{ id: "local", verified: true, title: { "zh-CN": "清溪县通知", en: "notice" }, duty: "report", before: "01-31" }],
        },
      },
      "a.json": missingDate,
      "b.json": flawed,
      "c.json": { ...complete, submission: { date: "2025-02-10" } },
    });
    expect(await command(folder, ["check", "a.json"])).toMatchObject({ code: 0 });
    const flawedIds = idsOf((await command(folder, ["check", "b.json", "--format", "json"])).out);
    expect(flawedIds).toContain("parts/missing");
    expect(flawedIds).not.toContain("content/causes-missing");
    expect(flawedIds).not.toContain("content/placeholder");
    const late = await command(folder, ["check", "c.json"]);
    expect(late.out).toContain("本地规定");
  });
  it("tells suppressions that fitted nothing in any file, once", async () => {
    const folder = folderOf({
      "fazhi-report.config.json": {
        suppressions: [
          { rule: "signoff/date-missing", reason: "甲" },
          { rule: "title/missing", reason: "乙" },
        ],
      },
      "a.json": missingDate,
      "b.json": complete,
    });
    expect((await command(folder, ["check", "a.json", "b.json"])).err).toBe("没有用到的豁免：title/missing（乙）\n");
    expect((await command(folder, ["check", "a.json", "--locale", "en"])).err).toBe(
      "suppression that matched nothing: title/missing (乙)\n",
    );
  });
  it.each([
    ["{ bad", "不是有效的 JSON：第1行第3列起无法读取"],
    [{ stge: "publication" }, "没有 stge 这一项设置。是不是要用 stage？"],
    [{ suppressions: [{ rule: "parts/missing", reason: "甲", odd: 1 }] }, "没有 suppressions.0.odd 这一项设置\n"],
    [{ rules: { "parts/missing": ["loud", {}] } }, 'rules.parts/missing.0 的内容不符合要求（应为 "error"、"warning"、"info"）'],
    [{ suppressions: [{ rule: "", reason: "甲" }] }, "suppressions.0.rule 的内容不符合要求（应为 "],
    [{ stage: "draft" }, 'stage 的内容不符合要求（应为 "publication"、"submission"）'],
    [{ asOf: "2025-02-30" }, "asOf 的内容不符合要求（应为 date）"],
    [{ rules: { "parts/missing": "loud" } }, "rules.parts/missing 的内容不符合要求（应为 "],
    [{ rules: { "parts/nothing": "off" } }, 'unknown rule: "parts/nothing"'],
    [{ rules: { "parts/missing": ["error", { odd: 1 }] } }, "parts/missing"],
    [{ suppressions: [{ rule: "parts/missing" }] }, "suppressions.0.reason 的内容不符合要求"],
    [
      { facts: { deadlines: [{ id: "x", verified: true, title: { "zh-CN": "x", en: "x" }, duty: "report", before: "13-01" }] } },
      "facts.deadlines.0.before 的内容不符合要求",
    ],
    [[], "（整个文件） 的内容不符合要求"],
  ])("that is wrong is said with its key: %j", async (config, words) => {
    const folder = folderOf({ "fazhi-report.config.json": config, "a.json": complete });
    const ran = await command(folder, ["check", "a.json"]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("fazhi-report.config.json");
    expect(ran.err).toContain(words);
    expect(ran.err.trimEnd().split("\n")).toHaveLength(1);
  });
  it("names an unknown key of a part in English too, without a guess", async () => {
    const folder = folderOf({ "fazhi-report.config.json": { suppressions: [{ rule: "a/b", reason: "x", stage: 1 }] }, "a.json": complete });
    expect((await command(folder, ["check", "a.json", "--locale", "en"])).err).toMatch(
      /config\.json: unknown key suppressions\.0\.stage\n$/,
    );
  });
  it("that cannot be looked for is a reason not to check", async () => {
    const folder = folderOf({});
    symlinkSync("ring", join(folder, "ring"));
    const ran = await command(folder, ["check", "ring/a.json"]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(/^ring\/a\.json：.*fazhi-report\.config\.json：无法打开（ELOOP）\n$/);
    expect((await command(folder, ["check", "ring/a.json", "--locale", "en"])).err).toContain("cannot be opened (ELOOP)");
  });
  it("that is named and missing is said", async () => {
    const folder = folderOf({ "a.json": complete });
    expect((await command(folder, ["check", "a.json", "--config", "x.json"])).err).toContain("x.json：找不到这个文件");
  });
  it("has a schema that refuses unknown keys", () => {
    expect(configSchema.safeParse({ rules: { a: "off" } }).success).toBe(true);
    expect(configSchema.safeParse({ rule: {} }).success).toBe(false);
  });
});

describe("baseline", () => {
  it("takes no finding that is suppressed already", async () => {
    const folder = folderOf({
      "fazhi-report.config.json": { suppressions: [{ rule: "signoff/date-missing", reason: "待签发" }] },
      "a.json": missingDate,
    });
    const ran = await command(folder, ["check", "a.json", "--write-baseline", "b", "--locale", "en"]);
    expect(ran).toMatchObject({ code: 0, err: "", out: "0 findings written to the baseline b.\n" });
    expect(JSON.parse(readFileSync(join(folder, "b"), "utf8"))).toEqual({ suppressions: [] });
  });
  it("counts a suppression as used that any of several threads used", () => {
    const [one, other] = [
      { rule: "title/missing", reason: "甲" },
      { rule: "parts/missing", reason: "乙" },
    ];
    const tally = tallyUsage();
    tally.join({ used: [], unused: [one, other] });
    tally.join({ used: [JSON.stringify(one)], unused: [other] });
    expect(tally.usage()).toEqual({ used: [JSON.stringify(one)], unused: [other] });
  });
  it("accepts today's findings, so that only new ones are seen", async () => {
    const folder = folderOf({ "a.json": flawed, "b.json": missingDate });
    const written = await command(folder, ["check", "a.json", "b.json", "--write-baseline", "baseline.json", "--as-of", "2026-01-05"]);
    expect(written).toMatchObject({ code: 0, err: "" });
    expect(written.out).toMatch(/^已把\d+条意见写入基线 baseline\.json。\n$/);
    const { suppressions } = JSON.parse(readFileSync(join(folder, "baseline.json"), "utf8"));
    expect(suppressions[0]).toEqual({
      rule: expect.any(String),
      fingerprint: expect.stringMatching(/^\S+$/),
      reason: "基线：2026-01-05时已有",
      date: "2026-01-05",
    });

    const again = await command(folder, ["check", "a.json", "b.json", "--baseline", "baseline.json", "--severity", "info"]);
    expect(again).toMatchObject({ code: 0, err: "" });
    expect(again.out).toContain("已豁免，未列出");

    const worse = structuredClone(flawed);
    worse.sections?.[2]?.content.push({ type: "paragraph", text: "三是加强普法，由XX局办理。" });
    writeFileSync(join(folder, "a.json"), JSON.stringify(worse));
    const later = await command(folder, ["check", "a.json", "--baseline", "baseline.json", "--format", "json"]);
    expect(later.code).toBe(1);
    expect(idsOf(later.out)).toEqual(["content/placeholder"]);
  });
  it("is named by the configuration, from the configuration's folder", async () => {
    const folder = folderOf({ "fazhi-report.config.json": { baseline: "known/baseline.json" }, "known/x": "", "sub/a.json": missingDate });
    expect((await command(folder, ["check", "sub/a.json"])).err).toContain("baseline.json：找不到这个文件");
    expect((await command(folder, ["check", "sub/a.json", "--write-baseline", "known/baseline.json"])).code).toBe(0);
    expect((await command(folder, ["check", "sub/a.json"])).code).toBe(0);
  });
  it("is still written when a file could not be read, and the status says so", async () => {
    const folder = folderOf({ "a.json": missingDate });
    expect((await command(folder, ["check", "a.json", "b.json", "--write-baseline", "b"])).code).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, "b"), "utf8")).suppressions.length).toBeGreaterThan(0);
  });
});
