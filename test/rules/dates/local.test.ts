import { describe, expect, it } from "vitest";
import { validateReport } from "../../../src/validate/validate.js";
import { reportWith } from "../report.js";

describe("a deadline of the locality", () => {
  const local = (rule: string, before: string, more: object) =>
    validateReport(reportWith(more), { asOf: "2026-11-22", rules: { [rule]: ["error", { before }] } }).findings.find(
      (finding) => finding.rule === rule,
    );
  it("is shown as 本地规定, never as national law", () => {
    const published = local("dates/published-late", "03-15", { publication: { date: "2025-03-20" } });
    expect(published?.force).toBe("should");
    expect(published?.basis).toMatchObject([{ instrument: "local", text: "本地规定：本地时限" }]);
    const reported = local("dates/reported-late", "02-15", { submission: { date: "2025-02-20" } });
    expect(reported?.force).toBe("should");
    expect(reported?.basis).toEqual(published?.basis);
  });
  it("leaves the national one its own basis", () => {
    const published = local("dates/published-late", "03-15", { publication: { date: "2025-04-05" } });
    expect(published?.force).toBe("must");
    expect(JSON.stringify(published?.basis)).not.toContain("本地");
  });
});
