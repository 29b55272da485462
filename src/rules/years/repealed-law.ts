import { cite } from "../../law/cite.js";
import type { Facts, Law } from "../../law/facts.js";
import { addDays } from "../../text/date.js";
import { oncePer } from "../once.js";
import { defineRule } from "../rule.js";
import { indexNames, namesIn, sentenceAround, tellsOfYearUpTo } from "./sentence.js";

const former = /原(?:来|先)?的?(?:适用的?|施行的?)?(?:《[^《》]{1,20}》、?){0,5}$/;
const over =
  /废止|失效|取代|替代|代替|不再适用|不再施行|施行前|实施前|当时|时任|时的|区别|变化|对比|对照|相比|衔接|沿革|历史|整合|编纂|以前|此前/;
// A law named without marks: after a mark or a verb, and before a mark or the next law.
const bareBefore = /(?:^|[\s、，；：“（(和与及宣传讲解习行了])$/;
const bareAfter = /^(?:$|[\s、，。；：”）)和与及等])/;

const withBareNames = (law: Law): Law => ({
  ...law,
  names: [...new Set(law.names.flatMap((name) => [name, name.replace(/^《(?:中华人民共和国)?|》$/g, "")]))],
});
const ended = oncePer(({ laws }: Facts) => indexNames(laws.filter(({ to }) => to !== undefined).map(withBareNames)));

/** 已废止的法律 */
export const yearsRepealedLaw = defineRule({
  id: "years/repealed-law",
  since: "0.1.0",
  force: "should",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "引用了已废止的法律", en: "A law that is no longer in force" },
  about: {
    "zh-CN":
      "报告年度里已经废止的法律，仍写成在宣传或者适用的，应当改为现行法律。例如《民法典》施行后，《婚姻法》《合同法》等同时废止。写“原《……》”的、讲当时案件或者新旧对比的，不提示。一份报告只提示一条。",
    en: "A law that was already repealed in the reporting year should not be told of as taught or applied: when the Civil Code came into force, the Marriage Law, the Contract Law and others ended. Silent on 原《…》 (former), on cases of that time and on comparisons of old and new. One finding per report.",
  },
  messages: {
    replaced: {
      "zh-CN": "{place}“{quote}”自{date}起废止，现为{now}。请核对：宣传、适用的是现行法律的，改用现行名称；讲以前的事，写“原{law}”。",
      en: "{place}: “{quote}” was repealed as of {date}; the law is now {now}. Please check: if the present law was taught or applied, use its name; for matters of earlier times write “former” (原{law}).",
    },
    repealed: {
      "zh-CN": "{place}“{quote}”自{date}起废止。请核对：是旧稿留下的，改为现行法律；讲以前的事，写“原{law}”。",
      en: "{place}: “{quote}” was repealed as of {date}. Please check: if it was left over from an earlier draft, name the law in force; for matters of earlier times write “former” (原{law}).",
    },
  },
  needs: ["year"],
  needles: (facts) => ended(facts).names,
  check({ report: { year = 0 }, facts, hits, present, passageAt, where }, find) {
    for (const {
      rows: [row],
      from,
      to,
    } of namesIn(ended(facts), { hits, present }, () => true)) {
      const last = row.to ?? "";
      const { at, text, parts } = passageAt(from);
      const told = parts.includes("plans") ? year + 1 : year;
      if (last >= `${told}-01-01`) continue;
      const { before, after } = sentenceAround(text, [from - at, to - at]);
      const isBare = text.charAt(from - at) !== "《";
      if (isBare && !(bareBefore.test(before.slice(-1)) && bareAfter.test(after))) continue;
      if (former.test(before.slice(-120)) || over.test(before) || over.test(after)) continue;
      const lastYear = Number(last.slice(0, 4));
      if (tellsOfYearUpTo(before, lastYear) || tellsOfYearUpTo(after, lastYear)) continue;
      const day = addDays(last, 1);
      const date = { "zh-CN": `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`, en: day };
      if (row.now) find({ messageId: "replaced", ...where(from, to), params: { date, now: row.now, law: row.title } });
      else find({ messageId: "repealed", ...where(from, to), params: { date, law: row.title } });
      return;
    }
  },
});
