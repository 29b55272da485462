import { describe, expect, it } from "vitest";
import { observation } from "../../src/format/change.js";
import { formatHtml } from "../../src/format/html.js";
import { formatJson } from "../../src/format/json.js";
import { formatJunit } from "../../src/format/junit.js";
import { formatMarkdown } from "../../src/format/markdown.js";
import { formatNotice } from "../../src/format/notice.js";
import type { FormatOptions } from "../../src/format/options.js";
import { formatSarif } from "../../src/format/sarif.js";
import { formatText } from "../../src/format/text.js";
import { compareResults } from "../../src/validate/compare.js";
import type { ValidationResult } from "../../src/validate/result.js";
import { checked, report } from "./fixture.js";
import { crashingRule, endlessRule, gapRule, loudRule, softRule } from "./rules.js";

const { result, source } = checked();
const formats: { readonly [name: string]: (result: ValidationResult, options?: FormatOptions) => string } = {
  text: formatText,
  markdown: formatMarkdown,
  json: formatJson,
  sarif: formatSarif,
  junit: formatJunit,
  html: formatHtml,
  notice: formatNotice,
};
const unescaped = (text: string): string => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe.each(Object.keys(formats))("%s", (name) => {
  const format = formats[name] as (typeof formats)[string];
  it("shows what was not checked", () => {
    expect(result.notChecked.length).toBeGreaterThan(3);
    const output = format(result, { source });
    for (const words of result.notChecked) expect(output).toContain(words);
  });
  it("never says that the law is satisfied", () => {
    for (const each of [result, checked({}).result, checked({ ...report, year: 2016 }).result]) {
      expect(format(each)).not.toMatch(/合法[^性]|合规|合格|通过审核|未涉密|不合法|违规/);
    }
  });
  it("takes a report with lines of nothing that can be shown, about which nothing is said", () => {
    const empty = { ...report, remarks: ["\u0001"], opening: [{ type: "paragraph" as const, text: "" }] };
    expect(
      format(checked(empty, { rules: Object.fromEntries(result.outcomes.map(({ rule }) => [rule, "off"])) }).result).length,
    ).toBeGreaterThan(50);
  });
  it("takes a result without name, source or findings", () => {
    const empty = checked({ year: 2016 }, { rules: Object.fromEntries(result.outcomes.map(({ rule }) => [rule, "off"])) }).result;
    expect(empty.findings).toEqual([]);
    expect(format(empty).length).toBeGreaterThan(50);
  });
  it("says when a rule could not be completed, and not with the words of the report", () => {
    const output = format(checked(report, { customRules: [crashingRule] }).result);
    expect(output).toContain("content/sample-crash");
    if (name !== "html" && name !== "json") expect(output).not.toContain("cannot go on");
  });
  it("says how many places are not listed, and nothing of it where all are", () => {
    const words = name === "json" ? '"unlisted": 3' : "另有3处同类问题未列出";
    expect(format(checked(report, { customRules: [endlessRule] }).result)).toContain(words);
    expect(format(result)).not.toMatch(/同类问题未列出|unlisted/);
  });
  it("gives the same output for the same result", () => {
    expect(format(result, { source, name: "a.txt" })).toBe(format(checked().result, { source, name: "a.txt" }));
  });
});

describe("two versions", () => {
  const off = Object.fromEntries(result.outcomes.map(({ rule }) => [rule, "off" as const]));
  const mended: typeof report = structuredClone(report);
  mended.opening = [{ type: "paragraph", text: "新的引言，与上一稿不同。" }];
  const now = checked(mended, { customRules: [gapRule, loudRule], rules: off, locale: "en" }).result;
  const old = checked(report, { customRules: [gapRule], rules: off, locale: "en" }).result;
  const before = compareResults(old, now);
  const counts = `${before.mended.length} mended, ${before.left.length} not mended, ${before.inNewText.length} in new text, ${before.overlooked.length} not raised before.`;

  it("are compared in words on every format that shows single findings", () => {
    expect(before.mended.length * before.left.length * before.inNewText.length * before.overlooked.length).toBeGreaterThan(0);
    for (const format of [formatText, formatMarkdown, formatHtml]) {
      const output = unescaped(format(now, { before }));
      expect(output).toContain(`Compared with the earlier version: ${counts}`);
      expect(output.replaceAll("\\", "")).toMatch(/mended: .* has a gap: “现将”\./);
      for (const label of [" · not mended", " · in new text", " · not raised before"]) expect(output).toContain(label);
      expect(format(now)).not.toContain("Compared");
    }
    const log = JSON.parse(formatSarif(now, { before }));
    expect(new Set(log.runs[0].results.map(({ baselineState }: { baselineState: string }) => baselineState))).toEqual(
      new Set(["unchanged", "new"]),
    );
  });
  it("show of what was mended only what was seen", () => {
    expect(observation("引言有空白。请填写。", "zh-CN")).toBe("引言有空白。");
    expect(observation("引言有空白", "zh-CN")).toBe("引言有空白");
    expect(observation("There is a gap. Please fill it in.", "en")).toBe("There is a gap.");
    expect(observation("There is a gap.", "en")).toBe("There is a gap.");
  });
});

describe("suppressions that fitted nothing", () => {
  it.each(["zh-CN", "en"] as const)("are named with their reason: %s", (locale) => {
    const quiet = checked(report, { locale, suppressions: [{ rule: "title/missing", reason: "另*行" }] }).result;
    const words = locale === "zh-CN" ? "没有用到的豁免：title/missing（另*行）" : "uppression that matched nothing: title/missing (另*行)";
    for (const format of [formatText, formatMarkdown, formatHtml]) expect(unescaped(format(quiet)).replace(/[\\`]/g, "")).toContain(words);
  });
});

describe("English", () => {
  it("counts hints as notes, one or several", () => {
    const hints = (count: number): ValidationResult => {
      const [hint] = result.findings.filter(({ severity }) => severity === "info");
      return { ...result, verdict: "pass", findings: Array.from({ length: count }, () => hint) } as ValidationResult;
    };
    expect(formatText(hints(1), { locale: "en" })).toContain("\n1 note for consideration.\n");
    expect(formatText(hints(2), { locale: "en" })).toContain("\n2 notes for consideration.\n");
  });
  it("names crashed rules, and the duty of a report without a year or before the provisions", () => {
    const crashed = checked(report, { customRules: [crashingRule], locale: "en" }).result;
    expect(formatText(crashed)).toContain("so what they look at was not checked: content/sample-crash.\n");
    const { year: _, title: __, ...yearless } = report;
    expect(formatText(checked(yearless, { locale: "en" }).result)).toMatch(
      /\nChecked as required [^,]*[^0-9,], on 2026-11-22, with rule set [^ ]*\.\n/,
    );
    expect(formatText(checked({ ...report, year: 2016 }, { locale: "en" }).result)).toMatch(
      / for 2016, on 2026-11-22, with rule set [^ ]* \(.*2019.*\)\.\n/,
    );
  });
});

describe("formatText", () => {
  it("shows each finding with basis, source line and carets", () => {
    expect(formatText(result, { source, name: "云台镇.txt" })).toContain(
      [
        "[请修改] 第一部分第（一）点第1段有模板空白未填：“XX镇”。请填实际内容；没有这项工作的，删去这句或写“无”。",
        "    依据（规定要求）：《党政机关公文处理工作条例》（第二十条第（四）项）",
        "    第5行",
        "      ... 电话＊＊＊＊＊＊＊＊＊＊＊，由XX镇领导包案，截止目前已经化解。",
        "                                        ^^^^",
        "    规则：content/placeholder",
      ].join("\n"),
    );
  });
  it("puts the place in front of a message that does not say it", () => {
    expect(formatText(result)).toContain("[请修改] 正文末尾：全文没有写“党政主要负责人");
  });
  it("says the state of the four parts and the elements", () => {
    const lines = formatText(result).split("\n");
    expect(lines[0]).toBe("请修改后重新报送");
    expect(lines[1]).toBe("规定内容：主要举措和成效 有；存在的不足和原因 有；主要负责人履行第一责任人职责情况 无；下一年度主要安排 有");
    expect(lines[2]).toBe("要素：标题 有；报告年度 有；发文机关 有；发文机关署名 有；成文日期 无");
  });
  it("asks for no parts where no provision did", () => {
    expect(formatText(checked({ ...report, year: 2016 }).result)).not.toContain("规定内容：");
  });
  it("counts findings, those to be checked and those accepted", () => {
    const only = Object.fromEntries(result.outcomes.map(({ rule }) => [rule, "off" as const]));
    const soft = checked(report, {
      customRules: [softRule],
      rules: only,
      suppressions: [{ rule: "wording/sample", path: "/opening", reason: "惯例" }],
    }).result;
    const text = formatText(soft);
    expect(text).toContain("共9条意见：提示4条、待核对5条；另有1条已豁免，未列出。");
    expect(text).toContain("[待核对] 第一部分标题");
  });
  it("calls hints hints where nothing has to be changed", () => {
    const passed = {
      ...result,
      verdict: "pass",
      findings: result.findings.filter(({ severity }) => severity === "info"),
    } as ValidationResult;
    expect(formatText(passed)).toContain("另有1条提示，供参考。");
    expect(formatNotice(passed)).toContain("现提出以下完善意见，请研究采纳；修改的，请重新报送。");
  });
  it("lists suppressions that fitted nothing", () => {
    const { result: quiet } = checked(report, { suppressions: [{ rule: "title/missing", reason: "另行\u001b处理" }] });
    expect(formatText(quiet)).toContain("没有用到的豁免：title/missing（另行 处理）");
  });
  it("speaks English when asked", () => {
    const english = checked(report, { locale: "en" });
    const text = formatText(english.result, { source: english.source });
    expect(text).toContain("please revise and submit again");
    expect(text).toContain("Basis (required by the provisions): ");
    expect(text).toContain("Not checked: whether what is reported is true");
  });
});

describe("formatMarkdown", () => {
  it("escapes what would be markup", () => {
    const odd = checked({ ...report, title: "云台镇*2024*年度<b>法治</b>报告|表", sections: [] }, { customRules: [softRule] });
    const text = formatMarkdown(odd.result, { name: "a_b*c|d.txt" });
    expect(text).toContain("## a\\_b\\*c\\|d.txt：");
  });
  it("numbers the findings and links their rules", () => {
    expect(formatMarkdown(result, { source })).toMatch(
      /^\d\. \*\*请修改\*\* 第一部分.*（第5行） {2}\n {3}依据.* · \[`content\/placeholder`\]\(https:\/\//m,
    );
  });
});

describe("formatJson", () => {
  it("holds everything but the report, keys in a fixed order", () => {
    const parsed = JSON.parse(formatJson(result, { name: "a.txt" }));
    expect(Object.keys(parsed)).toEqual([
      "name",
      "verdict",
      "findings",
      "outcomes",
      "coverage",
      "checklist",
      "notChecked",
      "unusedSuppressions",
      "ruleSet",
    ]);
    expect(parsed.findings).toHaveLength(result.findings.length);
    const first = parsed.findings.find(({ rule }: { rule: string }) => rule === "content/placeholder");
    expect(first).toMatchObject({
      rule: "content/placeholder",
      outcome: "failed",
      path: ["sections", 0, "content", 0, "content", 0, "text"],
      position: { start: { line: 5 } },
    });
    expect(Object.keys(first).slice(0, 4)).toEqual(["rule", "messageId", "outcome", "force"]);
  });
});

describe("formatJunit", () => {
  it("escapes what XML does not allow", () => {
    const xml = formatJunit(checked({ ...report, title: "a" }).result, { name: 'a&<"\u0000\u0008\ud800\ufffe>.txt' });
    expect(xml).toContain('name="a&#38;&#60;&#34;\ufffd&#62;.txt"');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });
  it("lists what is accepted as skipped, with the reason", () => {
    const accepted = checked(report, { suppressions: [{ rule: "signoff/date-missing", reason: "待签发" }] }).result;
    expect(unescaped(formatJunit(accepted))).toMatch(/<testcase [^>]*signoff\/date-missing[^>]*><skipped message="已豁免：待签发"\/>/);
    expect(formatJunit(result)).not.toContain("待签发");
  });
  it("counts what it lists", () => {
    const xml = formatJunit(checked(report, { customRules: [softRule, crashingRule] }).result);
    const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0;
    const [, tests, failures, errors, skipped] = /tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/.exec(xml) ?? [];
    expect(Number(tests)).toBe(count(/<testcase /g));
    expect(Number(failures)).toBe(count(/<failure /g));
    expect(Number(errors)).toBe(1);
    expect(count(/<error /g)).toBe(1);
    expect(Number(skipped)).toBe(count(/<skipped /g));
    expect(Number(failures)).toBeGreaterThan(2);
  });
});

describe("formatHtml", () => {
  const page = formatHtml(result, { source, name: "云台镇.txt" });
  it("is one page that loads nothing and runs nothing", () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|src=/i);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain("严禁上传涉密文件");
  });
  it("shows outline, parts, checklist and the findings beside the text", () => {
    expect(page).toContain('<span class="number">二、</span>存在的不足和原因</a><span class="part">存在的不足和原因</span>');
    expect(page).toContain('<td>主要负责人履行第一责任人职责情况</td><td class="missing">无</td>');
    expect(page).toContain('<mark class="error">XX镇</mark><sup>');
    expect(page.match(/<article /g)).toHaveLength(result.findings.length);
  });
  it("escapes the text of the report", () => {
    expect(page).toContain("&#60;审核&#62;率");
    expect(unescaped(page)).toContain("<审核>率");
  });
  it("gives every finding and link a target", () => {
    const targets = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((id) => !targets.has(id))).toEqual([]);
    expect(targets.size).toBe([...page.matchAll(/ id="/g)].length);
  });
  it("shows sections without number and parts, and marks a place between two characters", () => {
    const bare = {
      ...report,
      sections: [{ type: "section" as const, heading: "主要举措", content: [{ type: "paragraph" as const, text: "甲乙。" }] }],
    };
    const { result: given } = checked(bare);
    const [finding] = given.findings;
    const path = ["sections", 0, "content", 0, "text"];
    const at = (from: number, to: number): (typeof given.findings)[number] => ({
      ...(finding as (typeof given.findings)[number]),
      path,
      range: [from, to],
      severity: "error",
      outcome: "failed",
    });
    const shown = formatHtml({ ...given, findings: [at(1, 1), at(2, 9), at(0, 3)] });
    expect(shown).toContain('<li><a href="#p-sections-0"><span class="number"></span>主要举措</a></li>');
    expect(shown).toContain("<h3>主要举措</h3>");
    expect(shown).toContain(
      '<p class="paragraph"><mark class="error">甲</mark><sup><a href="#f1">1</a></sup><mark class="error">乙</mark><mark class="error">。</mark>',
    );
  });
  it("puts a finding without a place of its own where it belongs", () => {
    const bare = formatHtml(checked({ year: 2024 }).result);
    expect(bare.match(/<article /g)).toHaveLength(checked({ year: 2024 }).result.findings.length);
  });
});
