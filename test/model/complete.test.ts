import { describe, expect, it } from "vitest";
import { isComplete } from "../../src/model/complete.js";
import type { Report } from "../../src/model/report.js";

const whole: Report = {
  year: 2024,
  title: "云台镇2024年法治政府建设年度报告",
  issuers: [{ name: "云台镇人民政府" }],
  sections: [{ type: "section", heading: "主要举措和成效", content: [] }],
  signOff: { signatories: ["云台镇人民政府"], date: "2025-01-15" },
};

describe("isComplete", () => {
  it("asks for year, title, issuer, section, signatory and date", () => {
    expect(isComplete(whole)).toBe(true);
    expect(isComplete({})).toBe(false);
  });
  it.each<[string, Partial<Report>]>([
    ["a year that is none", { year: 2024.5 }],
    ["a blank title", { title: "　" }],
    ["no issuer", { issuers: [] }],
    ["an issuer without a name", { issuers: [{ name: " " }] }],
    ["no sections", { sections: undefined }],
    ["an empty list of sections", { sections: [] }],
    ["no sign-off", { signOff: undefined }],
    ["no name at the end", { signOff: { date: "2025-01-15" } }],
    ["a blank name at the end", { signOff: { signatories: [""], date: "2025-01-15" } }],
    ["no date", { signOff: { signatories: ["云台镇人民政府"] } }],
    ["a date that is none", { signOff: { signatories: ["云台镇人民政府"], date: "2025-02-30" } }],
  ])("not with %s", (_, change) => {
    expect(isComplete({ ...whole, ...change })).toBe(false);
  });
});
