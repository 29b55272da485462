import { cite } from "../../law/cite.js";
import type { Facts } from "../../law/facts.js";
import { oncePer } from "../once.js";
import { defineRule } from "../rule.js";
import { citationOf, isOver } from "./programme.js";
import { indexNames, namesIn, sentenceAround } from "./sentence.js";

const plansByName = oncePer(({ plans }: Facts) => indexNames(plans));

/** 安排依托的规划已到期 */
export const yearsPlanOnEndedProgramme = defineRule({
  id: "years/plan-on-ended-programme",
  since: "0.1.0",
  force: "hint",
  basis: [cite("outline-2015"), cite("outline-2021"), cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "下一年的安排依托已到期的规划", en: "The plans build on a programme that has ended" },
  about: {
    "zh-CN":
      "主要安排写的是下一年的工作。依托的规划、纲要或者五年普法在报告年度当年或者以前就到期的，请核对是否改为新一轮规划。写收官、总结、验收、评估的不提示；名称相同而没有写年份的不提示。一份报告只提示一条。",
    en: "The plans tell of the coming year. Where they build on a programme that ends with or before the reporting year, please check whether the next one is meant. Silent where it is concluded, summed up, accepted or evaluated, and where a plan that has a successor of the same name is cited without years. One finding per report.",
  },
  messages: {
    ended: {
      "zh-CN":
        "{place}的安排依托“{quote}”，该项到{last}年为止，安排写的是{next}年。请核对：属于收官、总结的，请写明；有新一轮规划的，改用新规划的名称。",
      en: "{place} builds on “{quote}”, which runs until {last}, while the arrangements are for {next}. Please check: if this concludes or sums it up, say so; if there is a new programme, use its name.",
    },
  },
  needs: ["year", "sections"],
  needles: (facts) => plansByName(facts).names,
  check({ report: { year = 0 }, facts, hits, present, passageAt, where }, find) {
    for (const { rows, from, to } of namesIn(plansByName(facts), { hits, present }, (plan) => plan.to <= year)) {
      const { text, at, parts } = passageAt(from);
      if (!parts.includes("plans")) continue;
      const citation = citationOf(rows, text, from - at, to - at);
      if (!citation) continue;
      const { row, range: cited } = citation;
      const { before, after } = sentenceAround(text, cited);
      if (isOver(row, before, after)) continue;
      find({ messageId: "ended", ...where(at + cited[0], at + cited[1]), params: { last: row.to, next: year + 1 } });
      return;
    }
  },
});
