import { cite } from "../../law/cite.js";
import type { Facts } from "../../law/facts.js";
import { oncePer } from "../once.js";
import { defineRule } from "../rule.js";
import { indexNames, namesIn } from "./sentence.js";
import { spanOfPlan } from "./written-span.js";

const withYears = oncePer(({ plans }: Facts) => indexNames(plans.filter(({ years }) => years !== undefined)));

// Inside the marks the national plan's name comes first; a place in front makes it a local plan, and so does one that made it.
const opensNational = /(?:^|[《〈“]|[\s，。；：、（(]|贯彻|落实|学习|执行|实施|宣传|按照|根据|依据|围绕|对照|中共中央|国务院)$/;
const localBefore = /(?:[省市县区州旗盟镇乡]|街道|制定|制订|出台|编制|起草|印发|拟定)了?[的]?$/;
const national = /中共中央|国务院|中央|国家/;

/** 规划、纲要的年份不符 */
export const yearsInstrumentYears = defineRule({
  id: "years/instrument-years",
  since: "0.1.0",
  force: "should",
  basis: [cite("outline-2015"), cite("outline-2021"), cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "规划、纲要的年份与原名不符", en: "A plan is cited with other years than its own" },
  about: {
    "zh-CN":
      "引用国家规划、纲要时，名称里的起止年份应当与原文件一致；年份之间的横线在网页转换时容易丢失（20212025年）。一处提示一条。各种横线、“至”和括号位置的不同写法都算一致；名称前有地名的地方规划不看，没有写年份的不提示。",
    en: "Where a national plan is cited, the years in its title must be its own; the dash between them is easily lost when a page is converted (20212025年). One finding per citation. Every kind of dash, 至 and either place of the brackets count as right. Local plans (a place in front of the title) and citations without years are left alone.",
  },
  messages: {
    "other-years": {
      "zh-CN": "{place}引用文件的年份写作“{quote}”，与文件名称不一致，应为{title}。请核对更正。",
      en: "{place} cites a document with the years “{quote}”, which are not those of its title: {title}. Please check and correct.",
    },
    broken: {
      "zh-CN": "{place}引用文件的年份“{quote}”不完整，可能在转换时丢了字符，应为{title}。请补正。",
      en: "{place} cites a document with incomplete years, “{quote}”; characters may have been lost in conversion. It should read {title}; please restore it.",
    },
  },
  needles: (facts) => withYears(facts).names,
  check({ report, facts, hits, present, passageAt, where }, find) {
    for (const { rows: ofThatName, from, to } of namesIn(withYears(facts), { hits, present }, () => true)) {
      const { text, at } = passageAt(from);
      const span = spanOfPlan(text, from - at, to - at);
      if (!span) continue;
      const front = text.slice(Math.max(0, Math.min(from - at, span.from) - 24), Math.min(from - at, span.from));
      if (!opensNational.test(front)) continue;
      const outside = /[《〈“]$/.test(front) ? front.slice(0, -1) : front;
      if (localBefore.test(outside) && !national.test(outside)) continue;
      if (ofThatName.some((plan) => span.years?.[0] === plan.from && span.years[1] === plan.to)) continue;
      const year = span.years?.[0] ?? report.year ?? ofThatName[0].from;
      const nearest = ofThatName.reduce((best, plan) => (Math.abs(plan.from - year) < Math.abs(best.from - year) ? plan : best));
      find({ messageId: span.years ? "other-years" : "broken", ...where(at + span.from, at + span.to), params: { title: nearest.title } });
    }
  },
});
