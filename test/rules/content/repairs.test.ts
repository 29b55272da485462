import { expect, test } from "vitest";
import type { Report, Section } from "../../../src/model/report.js";
import { findingsOf, repaired, reportWith } from "../report.js";

const withHeading = (heading: string, parts: Section["parts"], more: Partial<Report> = {}): Report =>
  reportWith({
    sections: [{ type: "section", number: "一、", heading, parts, content: [{ type: "paragraph", text: "审查合同46份。" }] }],
    ...more,
  });
const headingOf = (report: Report): string | undefined => repaired(report, "content/regulation-wording").sections?.[0]?.heading;

test.each([
  ["上一年度推进法治政府建设的主要举措和成效；", "2024年度推进法治政府建设的主要举措和成效"],
  ["本年度存在的不足", "2024年度存在的不足"],
  ["主要举措和成效：", "主要举措和成效"],
])("content/regulation-wording repairs the heading %s", (before, after) => {
  expect(headingOf(withHeading(before, ["measures"]))).toBe(after);
});

test("the coming year is the one after", () => {
  expect(headingOf(withHeading("下一年度主要安排，", ["plans"]))).toBe("2025年度主要安排");
});

test("where the year is not known only the mark is taken away", () => {
  const { year: _, ...unknown } = withHeading("下一年度主要安排；", ["plans"]);
  expect(headingOf(unknown)).toBe("下一年度主要安排");
  const plain = { ...unknown, sections: withHeading("下一年度主要安排", ["plans"]).sections ?? [] };
  expect(findingsOf(plain, "content/regulation-wording").map(({ fix }) => fix)).toEqual([undefined]);
});
