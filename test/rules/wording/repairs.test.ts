import { expect, test } from "vitest";
import { paragraphsRepaired } from "../report.js";

test.each([
  ["wording/cutoff", "截止目前，办结9件；截止2024年底，审查46份。", "截至目前，办结9件；截至2024年底，审查46份。"],
  ["wording/doubled", "大力推进推进依法行政，落实落实落实责任。", "大力推进依法行政，落实责任。"],
  ["wording/doubled", "现将有关情况报告汇报如下：", "现将有关情况报告如下："],
])("%s repairs what it finds: %s", (rule, before, after) => {
  expect(paragraphsRepaired(["2024年，云台镇扎实推进依法行政。", before], rule)).toEqual(["2024年，云台镇扎实推进依法行政。", after]);
});

test("a wording that only a person can mend carries no repair", () => {
  expect(paragraphsRepaired(["加强法制宣传。"], "wording/fazhi")).toEqual(["加强法制宣传。"]);
});
