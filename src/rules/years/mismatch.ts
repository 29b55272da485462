import { cite } from "../../law/cite.js";
import { clauseBefore, clauseBehind } from "../../text/clause.js";
import { defineRule, type Passage } from "../rule.js";
import { followUp, namedYears } from "./named-years.js";

const announcing = ["现将", "现就", "现把", "现对", "兹将"] as const;
const leadWords = ["如下", ...announcing];

// A lead sentence is looked at within this many characters of its words, so that one endless line costs no more than many short ones.
const reach = 240;

/** The words of a lead sentence that say what is reported (现将…报告如下), as offsets in the paragraph that has one of the needles at `hit`. */
function leadIn(text: string, hit: number): readonly [from: number, to: number] {
  const start = hit - clauseBefore(text, hit, reach, "。！？；;!?").length;
  const [behind = ""] = clauseBehind(text, hit, reach, "。；;：:").split("如下", 1);
  const end = hit + behind.length;
  const sentence = text.slice(start, end);
  const now = Math.max(...announcing.map((word) => sentence.lastIndexOf(word)));
  const from = now >= 0 ? now : Math.max(sentence.lastIndexOf("将"), sentence.lastIndexOf("，"), sentence.lastIndexOf(","));
  return [start + Math.max(from, 0), end];
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
  check({ report: { year = 0 }, passages, sections, hits, present, passageAt, where }, find) {
    const examine = ({ at, text }: Passage, from: number, to: number, planYear?: number): void => {
      const years = namedYears(text.slice(from, to)).filter((named) => !named.planned && named.year !== planYear);
      const first = years[0];
      if (!first || years.some((named) => named.year === year)) return;
      const [start, end] = first.range;
      find({ messageId: "mismatch", ...where(at + from + start, at + from + end), params: { found: first.year, year } });
    };

    for (const passage of passages) if (passage.kind === "title") examine(passage, 0, passage.text.length);
    let examined = -1;
    const leads = present(leadWords)
      .flatMap((needle) => hits(needle))
      .sort((a, b) => a - b);
    for (const hit of leads) {
      const passage = passageAt(hit);
      if (passage.path[0] !== "opening" || hit <= examined) continue;
      const [from, to] = leadIn(passage.text, hit - passage.at);
      examined = passage.at + to;
      examine(passage, from, to);
    }
    for (const {
      parts,
      passages: [first],
    } of sections) {
      const heading = passages[first - 1];
      if (heading?.kind !== "heading" || parts.length === 0 || followUp.test(heading.text)) continue;
      if (parts.includes("plans") && parts.length === 1) continue;
      examine(heading, 0, heading.text.length, parts.includes("plans") ? year + 1 : undefined);
    }
  },
});
