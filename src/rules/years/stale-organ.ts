import { cite } from "../../law/cite.js";
import type { Facts } from "../../law/facts.js";
import { oncePer } from "../once.js";
import { defineRule } from "../rule.js";
import { indexNames, isInTitle, namesIn, sentenceAround, tellsOfYearUpTo } from "./sentence.js";

const former = /原(?!则|因|来|本|告)[^，。；、]{0,12}$/;
const history = /机构改革|更名|改名|改称|撤销|撤并|并入|划入|划转|转隶|整合[^，。；]{0,20}(?:职责|职能|队伍)|前身|曾|过去|以前|历史遗留/;
/** What may stand before an organ's name where the name begins there; after 和 only where another organ's name ends before it. */
const begins =
  /(?:^|[省市县区州旗盟府]|[\s，。；：、“”（）()《》]|[由向与同经请对被是到从联合配调送报按听级各])$|[局办委所院站队府门会部厅处](?:和|与|及|以及)$/;
const inside = /[局厅委镇乡道处队院部股科司所村会团校]$/;
const otherWord = /^[域部面限势]/;
const inNumber = /^[函发字规复]{0,2}[〔[（(【]\d{4}/;

const organsByName = oncePer(({ organs }: Facts) => indexNames(organs));

/** 已撤并或更名的机构 */
export const yearsStaleOrgan = defineRule({
  id: "years/stale-organ",
  since: "0.1.0",
  force: "hint",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "机构名称已撤并或更名", en: "An organ that no longer exists" },
  about: {
    "zh-CN":
      "报告年度以前已经撤并或更名的机构，写成仍在开展工作的，多是旧稿留下的。机构和日期在事实表里，可以扩充。写“原……”的、书名号和发文字号里的、讲以前经过的，以及名称只是其他机构名称一部分的，不提示。一份报告只提示一条。",
    en: "An organ that was abolished, merged or renamed before the reporting year and is told of as acting is mostly left over from an old draft. The organs and their dates stand in a table that a call can extend. Silent on names with 原 (former), in book-title marks and document numbers, on history, and where the name is only part of another organ's name. One finding per report.",
  },
  messages: {
    stale: {
      "zh-CN": "{place}“{quote}”已撤并或更名（现为{now}）。请改用现名；讲以前的工作，写“原{quote}”。",
      en: "{place}: “{quote}” was abolished or renamed (now {now}). Please use the present name; for work of earlier times write “former {quote}” (原{quote}).",
    },
  },
  needs: ["year"],
  needles: (facts) => organsByName(facts).names,
  check({ report, facts, hits, present, passageAt, where }, find) {
    const { year = 0 } = report;
    const isDepartment = report.issuers?.some(({ kind }) => kind === "department") === true;
    const yearBegins = `${year}-01-01`;
    for (const {
      rows: [row],
      from,
      to,
    } of namesIn(organsByName(facts), { hits, present }, (organ) => organ.to < yearBegins)) {
      const passage = passageAt(from);
      const { text } = passage;
      const at = from - passage.at;
      const { before, after } = sentenceAround(text, [at, to - passage.at]);
      if (!(text.startsWith("依法治", at) || begins.test(before.slice(-4))) || otherWord.test(after) || inNumber.test(after)) continue;
      if (former.test(before.slice(-16)) || history.test(before) || history.test(after) || isInTitle(text, at)) continue;
      if (tellsOfYearUpTo(before, Number(row.to.slice(0, 4)))) continue;
      const isLegalOffice = text.startsWith("法制", at);
      // Many bodies have a 法制办 of their own; and reconsideration papers keep the old name of the office.
      if (isLegalOffice && (inside.test(before) || after.slice(0, 12).includes("复议") || before.slice(-12).includes("复议"))) continue;
      if (isLegalOffice && isDepartment && !/[省市县区州旗盟府]$/.test(before)) continue;
      find({ messageId: "stale", ...where(from, to), params: { now: row.now } });
      return;
    }
  },
});
