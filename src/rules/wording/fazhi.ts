import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";
import { byParagraph, isEnclosed } from "./paragraphs.js";

/** What follows 法制 where 法治 is meant. Everything else (法制审核, 法制办, 法制员, 法制日报) keeps its name. */
const meant =
  /法制(?:宣传|宣讲|教育|观念|建设|意识|思维|理念|氛围|环境|轨道|文化|讲座|课|素养|素质|社会|政府|中国|国家|培训|知识|精神|信仰|方式|保障|阵地|广场|公园|长廊|专栏|化(?!解)|进(?:校园|社区|乡村|村|企业|机关|学校|农村|家庭)|副校长|辅导员|示范|体检|赶集|大讲堂)/y;

/** 法治写作法制. */
export const wordingFazhi = defineRule({
  id: "wording/fazhi",
  since: "0.1.0",
  force: "should",
  basis: [cite("practice")],
  title: { "zh-CN": "“法治”写作“法制”", en: "法制 written for 法治" },
  about: {
    "zh-CN":
      "“法治宣传”“法治观念”“法治建设”等说的是法治，写成“法制”的，每段提示一次，标题中的建议修改。法制审核、法制科（办、局、股、室）、法制员、法制机构等固定名称，书名号中的名称，以及“学法制度”“述法制度”等跨词的“法制”，不提示。",
    en: "法治宣传, 法治观念, 法治建设 and the like speak of the rule of law (法治); written 法制 they are reported once per paragraph, with more force in the title and in headings. Fixed names (法制审核, 法制科, 法制员 …), names in book-title marks and 法制 across a word boundary (学法制度, 述法制度) are left alone.",
  },
  messages: {
    fazhi: {
      "zh-CN": "{place}“{quote}”中的“法制”似应为“法治”（共{count}处）。请核对更正；沿用原有名称的，可以不改。",
      en: "In {place}, the 法制 of “{quote}” seems to mean 法治 ({count} in all). Please check and correct; an established name may stay.",
    },
  },
  needles: ["法制"],
  check(context, find) {
    const { text } = context;
    const slips = context.hits("法制").flatMap((from) => {
      meant.lastIndex = from;
      const words = meant.exec(text)?.[0];
      return words === undefined || isEnclosed(text, from, "《", "》") || text.startsWith("社会主义", from - 4)
        ? []
        : [{ from, to: from + words.length }];
    });
    for (const { passage, first, slips: all } of byParagraph(context, slips)) {
      if (passage.kind === "line" && passage.path[0] !== "closing") continue;
      find({
        messageId: "fazhi",
        ...context.where(first.from, first.to),
        force: passage.kind === "title" || passage.kind === "heading" ? "should" : "hint",
        params: { count: all.length },
      });
    }
  },
});
