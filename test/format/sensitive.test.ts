import { describe, expect, it } from "vitest";
import { createBaseline } from "../../src/cli/baseline.js";
import { outlineText } from "../../src/cli/outline.js";
import { formatHtml } from "../../src/format/html.js";
import { formatJson } from "../../src/format/json.js";
import { formatJunit } from "../../src/format/junit.js";
import { formatMarkdown } from "../../src/format/markdown.js";
import { maskOf } from "../../src/format/mask.js";
import { formatNotice } from "../../src/format/notice.js";
import { formatSarif } from "../../src/format/sarif.js";
import { formatText } from "../../src/format/text.js";
import { checked, report, secrets } from "./fixture.js";
import { crashingRule, loudRule, secretRule } from "./rules.js";

const customRules = [secretRule, loudRule, crashingRule];
const { result, source } = checked({ ...report, title: `${report.title}（联系13812345678）` }, { customRules });
const options = { source, name: "报告.txt", customRules };
const baseline = createBaseline();
baseline.add(result);

const outputs: { readonly [name: string]: () => string } = {
  text: () => formatText(result, options),
  markdown: () => formatMarkdown(result, options),
  json: () => formatJson(result, options),
  sarif: () => formatSarif(result, options),
  junit: () => formatJunit(result, options),
  html: () => formatHtml(result, options),
  notice: () => formatNotice(result, options),
  "notice as a page": () => formatNotice(result, { ...options, format: "html" }),
  baseline: () => JSON.stringify(baseline.entries()),
  outline: () => outlineText(result.report, { source, mask: maskOf(result), locale: "zh-CN", explain: true, coverage: result.coverage }),
};

describe("what is sensitive", () => {
  it("is found, and other rules do quote what stands around it", () => {
    expect(result.findings.filter(({ rule }) => rule === "privacy/sample")).toHaveLength(4);
    expect(result.outcomes.find(({ rule }) => rule === "content/sample-crash")?.outcome).toBe("crashed");
    expect(outputs["text"]?.()).toContain("化解矛盾，联系");
  });
  it.each(Object.keys(outputs))("is not repeated by: %s", (name) => {
    const output = outputs[name]?.() ?? "";
    expect(output.length).toBeGreaterThan(100);
    for (const secret of secrets) expect(output).not.toContain(secret);
  });
  it("stays hidden where it is accepted", () => {
    const accepted = checked(report, { customRules, suppressions: [{ rule: "privacy/sample", reason: "已核" }] });
    expect(accepted.result.findings.some(({ suppressed }) => suppressed)).toBe(true);
    for (const secret of secrets) expect(formatHtml(accepted.result, accepted)).not.toContain(secret);
  });
  it("leaves a page as long as it was, so that the marks stay where they were", () => {
    const page = formatHtml(result, options);
    expect(page.replace(/<sup>.*?<\/sup>|<[^>]+>/g, "")).toContain("村民＊＊＊长期上访，电话＊＊＊＊＊＊＊＊＊＊＊，由XX镇领导");
  });
});

describe("a number that repeats something sensitive", () => {
  const [first, ...rest] = report.sections ?? [];
  const numbered = checked({ ...report, sections: first ? [{ ...first, number: "何某某、" }, ...rest] : [] }, { customRules });
  it("is hidden in the outlines as well", () => {
    const { result: again } = numbered;
    const outline = outlineText(again.report, {
      source: numbered.source,
      mask: maskOf(again),
      locale: "zh-CN",
      explain: true,
      coverage: again.coverage,
    });
    expect(outline).toContain("＊＊＊、主要举措和成效");
    expect(outline).not.toContain("何某某");
    expect(formatHtml(again, { source: numbered.source })).not.toContain("何某某");
  });
});

describe("maskOf", () => {
  it("hides a word wherever it stands, also inside a longer one", () => {
    const mask = maskOf(result, source);
    expect(mask.words("请打13812345678找何某某")).toBe("请打＊＊＊＊＊＊＊＊＊＊＊找＊＊＊");
    expect(mask.source).toHaveLength(source.text.length);
    expect(mask.deep({ a: ["何某某"], b: 1 })).toEqual({ a: ["＊＊＊"], b: 1 });
  });
  it("hides all words of a section, a list or the report that a finding points at, but nothing else", () => {
    const [sensitive] = result.findings.filter((finding) => finding.sensitive);
    const section = {
      type: "section" as const,
      heading: "化解矛盾",
      parts: ["measures" as const],
      content: [{ type: "paragraph" as const, text: "甲某上访。" }],
    };
    const given = { year: 2024, marks: ["内部资料"], sections: [section] };
    const maskAt = (...path: (string | number)[]) => {
      const { range: _, ...finding } = { ...sensitive, path };
      return maskOf({ ...result, report: given, findings: [finding] } as typeof result);
    };
    const whole = maskAt("sections", 0);
    expect(whole.at(["sections", 0, "heading"], "化解矛盾")).toBe("＊＊＊＊");
    expect(whole.at(["sections", 0, "content", 0, "text"], "甲某上访。")).toBe("＊＊＊＊＊");
    expect(whole.words("section paragraph measures 内部资料")).toBe("section paragraph measures 内部资料");
    expect(maskAt("sections").words("化解矛盾")).toBe("＊＊＊＊");
    expect(maskAt().deep({ year: 2024, at: "化解矛盾" })).toEqual({ year: 2024, at: "＊＊＊＊" });
    expect(maskAt().at(["marks", 0], "内部资料")).toBe("＊＊＊＊");
  });
  it("hides a secrecy mark's place and leaves its word in the names of laws alone; a name that stands among the marks is hidden everywhere", () => {
    const maskOfMark = (rule: string, mark: string, range?: readonly [number, number]) => {
      const [sensitive] = result.findings.filter((finding) => finding.sensitive);
      const { range: _, ...finding } = { ...sensitive, rule, path: ["marks", 0] };
      return maskOf({ ...result, report: { marks: [mark] }, findings: [range ? { ...finding, range } : finding] } as typeof result);
    };
    const secrecy = maskOfMark("privacy/secrecy-mark", "机密");
    expect(secrecy.at(["marks", 0], "机密")).toBe("＊＊");
    expect(secrecy.words("依据保密法，机密不得公开")).toBe("依据保密法，机密不得公开");
    const name = maskOfMark("privacy/person", "村民何某某何某某", [2, 5]);
    expect(name.at(["marks", 0], "村民何某某何某某")).toBe("村民＊＊＊＊＊＊");
    expect(name.words("请找何某某")).toBe("请找＊＊＊");
  });
});
