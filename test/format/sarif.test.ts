import { describe, expect, it } from "vitest";
import { formatSarif, sarifLog } from "../../src/format/sarif.js";
import { rules } from "../../src/rules/index.js";
import { checked, report } from "./fixture.js";
import { crashingRule, secretRule, softRule } from "./rules.js";

const { result, source } = checked(report, {
  customRules: [secretRule, softRule],
  suppressions: [{ rule: "signoff/date-missing", reason: "已补" }],
});
const log = JSON.parse(formatSarif(result, { source, name: "报送/云台 镇.txt", customRules: [secretRule] }));
const run = log.runs[0];

// The properties that SARIF 2.1.0 requires or restricts, for the objects used here (sections 3.13 to 3.58 of the specification).
describe("formatSarif", () => {
  it("has the log's required properties", () => {
    expect(log.version).toBe("2.1.0");
    expect(log.$schema).toMatch(/^https:\/\/.*sarif.*2\.1\.0.*\.json$/);
    expect(log.runs).toHaveLength(1);
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
  });
  it("describes every rule that ran, each once, with help and citation", () => {
    const { driver } = run.tool;
    expect(driver.name).toBe("fazhi-report");
    const ids = driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(rules.length + 2);
    for (const rule of driver.rules) {
      if (rule.id === "wording/sample") continue;
      expect(rule.shortDescription.text, rule.id).not.toBe("");
      expect(rule.help.text, rule.id).toBeTypeOf("string");
      expect(rule.helpUri, rule.id).toBe(`https://fazhi-report.github.io/rules/${rule.id}`);
      expect(["error", "warning", "note"], rule.id).toContain(rule.defaultConfiguration.level);
    }
    const causes = driver.rules.find(({ id }: { id: string }) => id === "content/causes-missing");
    expect(causes.properties.basis[0]).toContain("《法治政府建设与责任落实督察工作规定》");
    expect(causes.help.text).toContain(causes.properties.basis[0]);
  });
  it("gives every result its rule, level, message and place", () => {
    expect(run.results).toHaveLength(result.findings.length);
    for (const entry of run.results) {
      expect(run.tool.driver.rules[entry.ruleIndex].id).toBe(entry.ruleId);
      expect(entry.message.text.length).toBeGreaterThan(5);
      expect(entry.kind === "fail" ? ["error", "warning", "note"] : ["none"]).toContain(entry.level);
      expect(Object.values(entry.partialFingerprints).every((value) => typeof value === "string" && value !== "")).toBe(true);
      expect(entry.locations).toHaveLength(1);
    }
    expect(run.results.some(({ kind }: { kind: string }) => kind === "review")).toBe(true);
  });
  it("points at the words in the source, in UTF-16 units, and repeats none of them", () => {
    const gap = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "content/placeholder");
    const { artifactLocation, region } = gap.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe("%E6%8A%A5%E9%80%81/%E4%BA%91%E5%8F%B0%20%E9%95%87.txt");
    expect(source.text.slice(region.charOffset, region.charOffset + region.charLength)).toBe("XX镇");
    expect(source.text.split("\n")[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe("XX镇");
    expect(JSON.stringify(log)).not.toContain("snippet");
  });
  it("carries accepted findings as suppressions with their reason", () => {
    const accepted = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "signoff/date-missing");
    expect(accepted.suppressions).toEqual([{ kind: "external", justification: "已补" }]);
  });
  it("says in the invocation what could not be run", () => {
    const crashed = JSON.parse(
      sarifLog([{ result: checked(report, { customRules: [crashingRule] }).result, options: {} }], ["b.docx: 文档已损坏"]),
    );
    const [invocation] = crashed.runs[0].invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications.map(({ message }: { message: { text: string } }) => message.text)).toEqual([
      "b.docx: 文档已损坏",
      "content/sample-crash: 未能完成",
    ]);
  });
  it("is a log without results when nothing could be checked", () => {
    expect(JSON.parse(sarifLog([])).runs[0].results).toEqual([]);
  });
  it.each([
    ["C:\\报送\\a.txt", "file:///C:/%E6%8A%A5%E9%80%81/a.txt"],
    ["/tmp/a#b?.txt", "file:///tmp/a%23b%3F.txt"],
    ["\ud800.txt", "%EF%BF%BD.txt"],
  ])("writes the name %j as a URI", (name, uri) => {
    expect(JSON.parse(formatSarif(result, { name })).runs[0].artifacts[0].location.uri).toBe(uri);
  });
});
