import { expect, test } from "vitest";
import { readReport } from "../../../src/read/read.js";
import type { Source } from "../../../src/text/source.js";
import { validateReport } from "../../../src/validate/validate.js";

const text = "云台镇2024年度法治政府建设情况报告\n\n一、主要举措\n\n审查合同46份。";

function found(notes: readonly object[]): readonly object[] {
  const { report, source } = readReport(text);
  const read = { ...source, notes: notes as Source["notes"] };
  return validateReport(report, { asOf: "2026-11-22", source: read })
    .findings.filter(({ rule }) => rule === "content/draft-mark")
    .map(({ messageId, path, params }) => ({ messageId, path, params }));
}

test("what is left of the work on a Word file is a mark of a draft, with its number", () => {
  const notes = [
    { code: "comments", count: 2 },
    { code: "tracked-changes", count: 3 },
    { code: "tracked-changes", count: 4 },
  ];
  expect(found(notes)).toEqual([
    { messageId: "tracked-changes", path: [], params: { count: 7 } },
    { messageId: "comments", path: [], params: { count: 2 } },
  ]);
  expect(found([{ code: "tracked-changes", count: 0 }])).toEqual([]);
  expect(found([])).toEqual([]);
});
