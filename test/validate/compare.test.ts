import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { rules } from "../../src/rules/index.js";
import { defineRule } from "../../src/rules/rule.js";
import type { Path, Range } from "../../src/text/path.js";
import { compareResults } from "../../src/validate/compare.js";
import type { Finding, ValidateOptions, ValidationResult } from "../../src/validate/result.js";
import { validateReport } from "../../src/validate/validate.js";
import { asOf, completeReport, wordRule } from "./report.js";

const dated = defineRule({
  id: "test/dated",
  since: "0.1.0",
  force: "must",
  basis: [],
  title: { "zh-CN": "测试", en: "test" },
  about: { "zh-CN": "测试用。", en: "For tests." },
  messages: { none: { "zh-CN": "文末没有成文日期。", en: "No date." }, late: { "zh-CN": "发布晚。", en: "Late." } },
  check({ report }, find) {
    if (!report.signOff?.date) find({ messageId: "none", path: ["signOff", "date"] });
    if (report.publication?.date === "2025-12-01") find({ messageId: "late", path: ["publication", "date"] });
    for (const [index, section] of (report.sections ?? []).entries())
      if (section.content.length > 3) find({ messageId: "late", path: ["sections", index] });
  },
});
const off = Object.fromEntries(rules.map(({ id }) => [id, "off"] as const));
const run = (report: unknown, options: ValidateOptions = {}) =>
  validateReport(report, { asOf, rules: off, customRules: [wordRule("test/word", "稳控"), dated], ...options });
const withText = (...texts: string[]): Report => {
  const report = completeReport();
  for (const text of texts) report.sections[1]?.content.push({ type: "paragraph", text });
  return report;
};
const summary = (before: Report, after: Report, options: ValidateOptions = {}) => {
  const { mended, left, inNewText, overlooked } = compareResults(run(before, options), run(after));
  const ids = (list: typeof mended) => list.map(({ messageId, path }) => `${messageId} ${path[0]}`);
  return { mended: ids(mended), left: ids(left), inNewText: ids(inNewText), overlooked: ids(overlooked) };
};
const nothing = { mended: [], left: [], inNewText: [], overlooked: [] };

describe("compareResults", () => {
  it("finds nothing between two clean versions", () => {
    expect(summary(completeReport(), completeReport())).toEqual(nothing);
  });
  it("tells what is mended from what is left, wherever it moved", () => {
    const { date: _, ...signOff } = completeReport().signOff;
    const before = { ...withText("继续做好稳控工作。"), signOff } as Report;
    expect(summary(before, withText("加强走访。", "继续做好稳控工作。"))).toEqual({
      ...nothing,
      mended: ["none signOff"],
      left: ["found sections"],
      inNewText: ["late sections"],
    });
  });
  it("knows new text by its sentences", () => {
    expect(summary(completeReport(), withText("继续做好稳控工作。"))).toEqual({ ...nothing, inNewText: ["found sections"] });
    expect(summary(withText("加强走访。"), withText("加强走访。继续稳控。"))).toEqual({ ...nothing, inNewText: ["found sections"] });
  });
  it("sets apart what stood there before", () => {
    const text = "继续做好稳控工作。";
    const quiet: ValidateOptions = { rules: { ...off, "test/word": "off" } };
    expect(summary(withText(text), withText(text), quiet)).toEqual({ ...nothing, overlooked: ["found sections"] });
    // Another sentence of the same paragraph changed.
    expect(summary(withText(`加强走访。${text}`), withText(`加强走访和回访。${text}`), quiet)).toEqual({
      ...nothing,
      overlooked: ["found sections"],
    });
    // The paragraph moved to another place.
    expect(summary(withText(text), withText("加强走访。", text), quiet).overlooked).toEqual(["found sections"]);
  });
  it("takes what is missing for new where text was taken away", () => {
    const { signOff: _, ...without } = completeReport();
    expect(summary(completeReport(), without)).toEqual({ ...nothing, inNewText: ["none signOff"] });
    expect(summary(without, without, { rules: { ...off, "test/dated": "off" } })).toEqual({ ...nothing, overlooked: ["none signOff"] });
  });
  it("looks at the value where there is no text", () => {
    const late = { ...completeReport(), publication: { date: "2025-12-01" } };
    expect(summary(completeReport(), late)).toEqual({ ...nothing, inNewText: ["late publication"] });
    expect(summary(late, late, { rules: { ...off, "test/dated": "off" } })).toEqual({ ...nothing, overlooked: ["late publication"] });
  });
  it("looks at everything in a section", () => {
    const paragraphs = ["加强走访。", "加强回访。"];
    expect(summary(withText(...paragraphs), withText(...paragraphs), { rules: { ...off, "test/dated": "off" } })).toEqual({
      ...nothing,
      overlooked: ["late sections"],
    });
  });
  it("leaves out what is suppressed", () => {
    const report = withText("继续做好稳控工作。");
    const suppressions = [{ rule: "test/word", reason: "已研究" }];
    expect(compareResults(run(report), run(report, { suppressions }))).toEqual(nothing);
    expect(compareResults(run(report, { suppressions }), run(completeReport()))).toEqual(nothing);
  });
});

describe("whether a finding stands in new text", () => {
  const isNew = (before: Report, after: Report, path: Path, range?: Range) => {
    const result = (report: Report, findings: readonly Finding[]) => ({ ...run(report), findings }) as ValidationResult;
    const finding = { rule: "test/a", messageId: "m", fingerprint: "0", path, ...(range && { range }) } as unknown as Finding;
    return compareResults(result(before, []), result(after, [finding])).inNewText.length > 0;
  };
  it.each<[before: string, after: string, range: Range | undefined, isNew: boolean]>([
    ["甲一。乙二。丙三。", "甲一。乙新。丙三。", undefined, true],
    ["甲一。乙二。丙三。", "甲一。乙新。丙三。", [0, 3], false],
    ["甲一。乙二。丙三。", "甲一。乙新。丙三。", [2, 4], true],
    ["甲一。乙二。丙三。", "甲一。乙新。丙三。", [3, 6], true],
    ["甲一。乙二。丙三。", "甲一。乙新。丙三。", [5, 6], true],
    ["甲一。乙二。丙三。", "甲一。乙新。丙三。", [3, 3], true],
    ["甲一。乙二。丙三。", "甲一。乙新。丙三。", [6, 6], false],
    ["甲一。乙二。丙三。", "甲一。乙新。丙三。", [6, 9], false],
    ["甲一。乙二。丙三。", "甲一。乙新。丙三。", [0, 9], true],
    ["甲一。乙二", "甲一。乙新", [3, 5], true],
    ["甲一。乙二", "甲一。乙新", [4, 5], true],
    ["甲一。乙二", "甲一。乙新", [0, 3], false],
    ["甲一。乙二", "甲一。乙", [3, 4], true],
    ["甲一。乙二", " 甲 一。\n乙　二", undefined, false],
    ["甲一。乙二。", "乙二。甲一。", undefined, false],
  ])("%j, %j, %j: %s", (before, after, range, expected) => {
    const closing = (text: string): Report => ({ ...completeReport(), closing: text });
    expect(isNew(closing(before), closing(after), ["closing"], range)).toBe(expected);
  });
  it("of a section by any sentence in it, and by none elsewhere", () => {
    const changed = withText("加强走访。加强回访。");
    expect(isNew(withText("加强走访。"), changed, ["sections", 1])).toBe(true);
    expect(isNew(withText("加强走访。"), changed, ["sections", 2])).toBe(false);
    expect(isNew(withText("加强走访。"), withText("加强走访。"), ["sections", 1])).toBe(false);
  });
  it("of the whole report, or of something missing, by any change", () => {
    const { closing: _, ...shorter } = completeReport();
    expect(isNew(completeReport(), shorter as Report, [])).toBe(true);
    expect(isNew(completeReport(), completeReport(), [])).toBe(false);
    expect(isNew(withText("加强走访。"), withText("加强走访。加强回访。"), ["submission", "date"])).toBe(true);
    expect(isNew(completeReport(), withText("继续做好稳控工作。"), ["submission", "date"])).toBe(true);
    expect(isNew(completeReport(), withText("特此报告。加强走访。"), ["submission", "date"])).toBe(true);
    expect(isNew(completeReport(), completeReport(), ["submission", "date"])).toBe(false);
  });
  it("of data without any text by whether anything changed", () => {
    const published = (): Report => ({ ...completeReport(), publication: { date: "2025-03-01" } });
    expect(isNew(published(), published(), ["publication"])).toBe(false);
  });
});
