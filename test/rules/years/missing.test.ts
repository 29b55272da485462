import { describe, expect, it } from "vitest";
import type { Note, Source } from "../../../src/text/source.js";
import { validateReport } from "../../../src/validate/validate.js";

const sourceWith = (...notes: Note[]): Source => ({
  format: "text",
  text: "",
  notes,
  locate: () => undefined,
  pieces: () => [],
  readAt: () => undefined,
});
const findingsOf = (rule: string, report: unknown, source: Source | undefined) =>
  validateReport(report, { source })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ messageId, outcome }) => `${messageId} ${outcome}`);

describe("a reporting year that is not known", () => {
  it("fails in a report object, and is undecided where a document was read", () => {
    expect(findingsOf("years/missing", {}, undefined)).toEqual(["missing failed"]);
    expect(findingsOf("years/missing", {}, sourceWith())).toEqual(["not-found undecided"]);
  });
  it("is undecided where the value given does not fit", () => {
    expect(findingsOf("years/missing", { year: "2024" }, undefined)).toEqual(["misfit undecided"]);
  });
});

describe("a year that the reader found below the title", () => {
  const report = { title: "云台镇法治政府建设年度报告", year: 2024 };
  it("belongs to the title", () => {
    expect(findingsOf("years/title-missing", report, sourceWith({ code: "found", path: ["year"], from: "under-title" }))).toEqual([]);
  });
  it("found elsewhere does not", () => {
    expect(findingsOf("years/title-missing", report, sourceWith({ code: "found", path: ["year"], from: "opening" }))).toEqual([
      "missing failed",
    ]);
  });
});
