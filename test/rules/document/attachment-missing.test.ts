import { describe, expect, it } from "vitest";
import type { Source, SourceFormat } from "../../../src/text/source.js";
import { validateReport } from "../../../src/validate/validate.js";

const sourceOf = (format: SourceFormat): Source => ({
  format,
  text: "",
  notes: [],
  locate: () => undefined,
  pieces: () => [],
  readAt: () => undefined,
});
const outcomesOf = (report: unknown, format: SourceFormat) =>
  validateReport(report, { source: sourceOf(format) })
    .findings.filter(({ rule }) => rule === "document/attachment-missing")
    .map(({ messageId, outcome }) => `${messageId} ${outcome}`);

describe("attachments of a web page, which are links there", () => {
  const listed = { attachments: [{ title: "云台镇2024年行政执法案件统计表" }] };
  const referred = { opening: [{ type: "paragraph", text: "执法数据详见附件。" }] };

  it("are undecided for a report read from HTML", () => {
    expect(outcomesOf(listed, "html")).toEqual(["absent undecided"]);
    expect(outcomesOf(referred, "html")).toEqual(["nothing-attached undecided"]);
  });
  it("are absent in a text and in a Word file", () => {
    expect(outcomesOf(listed, "text")).toEqual(["absent failed"]);
    expect(outcomesOf(referred, "docx")).toEqual(["nothing-attached failed"]);
  });
});
