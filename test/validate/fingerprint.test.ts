import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import type { Params } from "../../src/rules/rule.js";
import type { Path, Range } from "../../src/text/path.js";
import { hashOf, identityOf } from "../../src/validate/fingerprint.js";
import type { Finding } from "../../src/validate/result.js";
import { secretsOf } from "../../src/validate/secrets.js";

const report: Report = {
  title: "林知远的报告",
  remarks: ["甲", "乙"],
  sections: [
    { type: "section", heading: "成效", parts: ["measures", "plans"], content: [] },
    { type: "section", heading: "林知远 概 况", parts: [], content: [] },
    { type: "section", heading: "存在的不足和原因", content: [] },
  ],
};
const secrets = secretsOf(report, [{ messageId: "m", path: ["title"], range: [0, 3] }]);
const identity = (
  path: Path,
  { range, params = {}, value, of = report }: { range?: Range; params?: Params; value?: unknown; of?: Report } = {},
) => identityOf({ rule: "r", messageId: "m", path, range, params } as unknown as Finding, value, of, secrets).split("\0");

describe("the hash", () => {
  it("is the same for ever, since suppressions keep it", () => {
    expect(["", "a", "法治政府", "法治政府建设"].map(hashOf)).toEqual([
      "1317672cc752c24d",
      "a418f7c498c2fefe",
      "a1cf114305597729",
      "80f6f0f7440c41fa",
    ]);
  });
});

describe("what makes a finding the same", () => {
  it("is its rule and message, and the part, heading or field that holds it", () => {
    expect(identity(["title"])).toEqual(["r", "m", "title", ""]);
    const anchor = (...path: Path) => identity(path)[2];
    expect(anchor()).toBe("");
    expect(anchor("remarks", 0)).toBe("remarks");
    expect(anchor("sections")).toBe("sections");
    expect(anchor("sections", 7)).toBe("sections");
    expect(anchor("sections", 0, "content", 1)).toBe("measures plans");
    expect(anchor("sections", 1)).toBe("***概况");
    expect(anchor("sections", 2)).toBe("shortcomings");
    expect(identity(["sections", 0], { of: {} })[2]).toBe("sections");
  });
  it("is the words it points at, else its params, else the whole text", () => {
    const words = (given: Parameters<typeof identity>[1]) => identity(["title"], given)[3];
    expect(words({ value: "一二三四五", range: [1, 3], params: { a: 1 } })).toBe("二三");
    expect(words({ value: "一二三四五", params: { b: 2, a: "一" } })).toBe("a=一\nb=2");
    expect(words({ value: "一二三四五" })).toBe("一二三四五");
    expect(words({ value: "一二三四五", range: [2, 2] })).toBe("");
    expect(words({ value: 2024 })).toBe("");
    expect(words({ value: "一", params: { a: { term: "plans" } } })).toBe("a=plans");
    expect(words({ value: "一", params: { a: { place: ["sections", 0, "content", 5] } } })).toBe("a=measures plans");
    expect(words({ value: "一", params: { a: { "zh-CN": "甲", en: "A" } } })).toBe("a=甲");
  });
  it("is never something sensitive", () => {
    const words = (given: Parameters<typeof identity>[1]) => identity(["title"], given)[3];
    expect(words({ value: report.title, range: [1, 5] })).toBe("**的报");
    expect(words({ value: report.title })).toBe("***的报告");
    expect(words({ params: { a: "见林知远", b: { "zh-CN": "林知远", en: "a" } } })).toBe("a=见***\nb=***");
  });
});
