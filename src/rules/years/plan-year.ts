import { cite } from "../../law/cite.js";
import { sectionsWith } from "../parts/sections.js";
import { defineRule } from "../rule.js";
import { followUp, namedYears } from "./named-years.js";

/** 安排的年份不对 */
export const yearsPlanYear = defineRule({
  id: "years/plan-year",
  since: "0.1.0",
  force: "must",
  basis: [cite("inspection-2019", "contents-4")],
  title: { "zh-CN": "主要安排的年份不是下一年度", en: "The plans name another year than the next" },
  about: {
    "zh-CN":
      "年度报告最后要写下一年度的主要安排，标题里的年份应当是报告年度的后一年。没有写年份的不提示；与不足合写一部分的，只看写安排的年份。起止年份和书名号里的年份不看。",
    en: "The report ends with the main arrangements for the coming year, so a year in that heading should be the one after the reporting year. Silent where no year is named; where one section holds shortcomings and plans, only the year of the plans counts. Spans of years and years in book-title marks are left alone.",
  },
  messages: {
    mismatch: {
      "zh-CN": "{place}写的是{found}年。{year}年度报告应写{expected}年的安排，请核对更正。",
      en: "{place} says {found}. A report for {year} should give the arrangements for {expected}; please check and correct.",
    },
  },
  needs: ["year", "sections"],
  check(context, find) {
    const { report, passages, where } = context;
    const { year = 0 } = report;
    const expected = year + 1;
    for (const {
      parts,
      passages: [first],
    } of sectionsWith(context, "plans")) {
      const heading = passages[first - 1];
      if (heading?.kind !== "heading") continue;
      const isPlain = parts.length === 1 && !followUp.test(heading.text);
      const years = namedYears(heading.text).filter((named) => named.planned || isPlain);
      const wrong = years[0];
      if (!wrong || years.some((named) => named.year === expected)) continue;
      find({
        messageId: "mismatch",
        ...where(heading.at + wrong.range[0], heading.at + wrong.range[1]),
        params: { found: wrong.year, year, expected },
      });
    }
  },
});
