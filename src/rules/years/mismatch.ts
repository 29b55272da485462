import { cite } from "../../law/cite.js";
import { clauseEnd, clauseStart } from "../../text/clause.js";
import { numberFrom } from "../figures/figure.js";
import { defineRule, type NumberHit, type Passage, type RuleContext } from "../rule.js";
import { followUp, mayNameYear, namedYears } from "./named-years.js";

const announcing = ["现将", "现就", "现把", "现对", "兹将"] as const;
const leadWords = ["如下", ...announcing];

// A lead sentence is looked at within this many characters of its words, so that one endless line costs no more than many short ones.
const reach = 240;

/** The words of a lead sentence that say what is reported (现将…报告如下), as offsets in the paragraph that has one of the needles at `hit`. */
function leadIn(text: string, hit: number): readonly [from: number, to: number] {
  const start = clauseStart(text, hit, reach, "。！？；;!?");
  const stop = clauseEnd(text, hit, reach, "。；;：:");
  const below = text.slice(hit, stop + 1).indexOf("如下");
  const end = below < 0 ? stop : Math.min(stop, hit + below);
  const sentence = text.slice(start, end);
  const now = Math.max(...announcing.map((word) => sentence.lastIndexOf(word)));
  const from = now >= 0 ? now : Math.max(sentence.lastIndexOf("将"), sentence.lastIndexOf("，"), sentence.lastIndexOf(","));
  return [start + Math.max(from, 0), end];
}

/** Whether a year other than the report's own may stand in words of the text, in digits or numerals. */
function mayNameAnother(context: RuleContext, words: string, from: number, year: number): boolean {
  const { numbers } = context;
  for (let index = numberFrom(context, from); index < numbers.length; index++) {
    const { at, value } = numbers[index] as NumberHit;
    if (at >= from + words.length) break;
    const whole = Math.floor(value);
    if (whole !== year && whole >= 1900 && whole < 2100) return true;
  }
  return words.includes("二");
}

/** 年度不一致 */
export const yearsMismatch = defineRule({
  id: "years/mismatch",
  since: "0.1.0",
  force: "must",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "年度前后不一致", en: "The years do not agree" },
  about: {
    "zh-CN":
      "检查标题、引言中“现将……报告如下”一句、各部分标题（主要安排除外）所写的年份是否就是报告年度，一处提示一条。年份不符多是沿用上一年文稿留下的，内容和数字往往也没有更新。不看书名号里的年份、起止年份（2021—2025年）、发文字号、时间点和比较对象（较2022年），也不看整改、反馈、回头看一类标题。",
    en: "Checks that the year in the title, in the lead sentence (现将…报告如下) and in the headings of the parts other than the plans is the reporting year; one finding per place. A differing year mostly comes from last year's draft, and then contents and figures are often old as well. It leaves alone years in book-title marks, spans (2021—2025年), document numbers, moments and comparisons (较2022年), and headings about rectification, feedback and follow-up.",
  },
  messages: {
    mismatch: {
      "zh-CN":
        "{place}写的是{found}年，本报告是{year}年度。请核对：沿用旧稿的，改正年份，并把这一部分的内容和数字一并核对；确指往年的，请写明。",
      en: "{place} says {found}, but this report is for {year}. Please check: if it was left over from an earlier draft, correct the year and check the contents and figures of this part as well; if an earlier year is meant, please say so.",
    },
  },
  needs: ["year"],
  needles: leadWords,
  check(context, find) {
    const { report, passages, sections, hits, present, passageAt, where } = context;
    const { year = 0 } = report;
    const examine = ({ at, text }: Passage, from: number, to: number, planYear?: number): void => {
      const words = text.slice(from, to);
      if (!mayNameAnother(context, words, at + from, year)) return;
      const all = namedYears(words);
      if (all.length === 0) return;
      const years = all.filter((named) => !named.planned && named.year !== planYear);
      const first = years[0];
      if (!first || years.some((named) => named.year === year)) return;
      const [start, end] = first.range;
      find({ messageId: "mismatch", ...where(at + from + start, at + from + end), params: { found: first.year, year } });
    };

    const title = passages.find(({ kind }) => kind === "title");
    if (title) examine(title, 0, title.text.length);
    let examined = -1;
    const leads: number[] = [];
    for (const word of present(leadWords)) {
      for (const hit of hits(word)) if (passageAt(hit).path[0] === "opening") leads.push(hit);
    }
    if (leads.length > 1) leads.sort((a, b) => a - b);
    for (const hit of leads) {
      if (hit <= examined) continue;
      const passage = passageAt(hit);
      const [from, to] = leadIn(passage.text, hit - passage.at);
      examined = passage.at + to;
      examine(passage, from, to);
    }
    for (const section of sections) {
      const { parts } = section;
      const heading = passages[section.passages[0] - 1];
      if (heading?.kind !== "heading" || parts.length === 0 || !mayNameYear(heading.text) || followUp.test(heading.text)) continue;
      if (parts.includes("plans") && parts.length === 1) continue;
      examine(heading, 0, heading.text.length, parts.includes("plans") ? year + 1 : undefined);
    }
  },
});
