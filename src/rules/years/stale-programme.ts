import { cite } from "../../law/cite.js";
import type { Facts } from "../../law/facts.js";
import { oncePer } from "../once.js";
import { defineRule } from "../rule.js";
import { citationOf, isOver, type Programme } from "./programme.js";
import { indexNames, namesIn, sentenceAround } from "./sentence.js";

const programmes = oncePer(({ plans, phrases }: Facts) => indexNames<Programme>([...plans, ...phrases]));

/** 已结束的规划或阶段性提法 */
export const yearsStaleProgramme = defineRule({
  id: "years/stale-programme",
  since: "0.1.0",
  force: "hint",
  basis: [cite("outline-2015"), cite("outline-2021"), cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "已结束的规划写成正在开展", en: "A programme that had ended is cited as current" },
  about: {
    "zh-CN":
      "规划、五年普法和阶段性提法有起止年份，结束以后仍写成正在开展的，多是旧稿留下的：如2020年以后的“七五”普法、2022年度起的《法治政府建设实施纲要（2015—2020年）》、以“廉洁高效、守法诚信”表述法治政府目标。一处提示一条。写总结、收官、圆满完成、在……基础上、……期间的不提示，经营主体的“守法诚信经营”不提示。",
    en: "Programmes, five-year publicity plans and set phrases have their years; told of as current after their end they are mostly left over from an old draft: the seventh publicity plan after 2020, the outline of 2015–2020 in reporting years from 2022, 廉洁高效、守法诚信 as the government's goal. One finding per citation. Silent on sentences that say it is over (总结, 收官, 圆满完成, 在…基础上, …期间) and on the honest trading of businesses (守法诚信经营).",
  },
  messages: {
    programme: {
      "zh-CN": "{place}仍把“{quote}”写成正在开展的工作，该项{ended}。请核对：是总结的，写明已完成；是旧稿留下的，删去或改为现行名称。",
      en: "{place} still tells of “{quote}” as work under way; it {ended}. Please check: if this sums it up, say that it is completed; if it was left over from an earlier draft, delete it or use the present name.",
    },
    phrase: {
      "zh-CN": "{place}“{quote}”是{last}年以前的提法，现在的表述是“{now}”。请核对更正。",
      en: "{place}: “{quote}” is the wording used until {last}; it now reads “{now}”. Please check and correct.",
    },
  },
  needs: ["year"],
  needles: ({ plans, phrases }) => [...plans, ...phrases].flatMap(({ names }) => names),
  check({ report: { year = 0 }, facts, hits, present, passageAt, where }, find) {
    for (const { rows, from, to } of namesIn(programmes(facts), { hits, present }, ({ staleFrom }) => year >= staleFrom)) {
      const { text, at } = passageAt(from);
      const citation = citationOf(rows, text, from - at, to - at);
      if (!citation) continue;
      const { row, range: cited } = citation;
      const { before, after } = sentenceAround(text, cited);
      if (isOver(row, before, after) || after.startsWith("经营")) continue;
      const place = where(at + cited[0], at + cited[1]);
      if ("now" in row) find({ messageId: "phrase", ...place, params: { last: row.to, now: row.now } });
      else find({ messageId: "programme", ...place, params: { ended: { "zh-CN": `已于${row.to}年结束`, en: `ended in ${row.to}` } } });
    }
  },
});
