import { cite } from "../../law/cite.js";
import { requiredParts } from "../../model/terms.js";
import type { Path } from "../../text/path.js";
import { defineRule } from "../rule.js";
import { partsForce } from "./duty.js";
import { mentionNeedles, mentionsOf } from "./mentions.js";
import { headingAt } from "./sections.js";

/** 缺少规定内容 */
export const partsMissing = defineRule({
  id: "parts/missing",
  since: "0.1.0",
  force: "must",
  basis: [cite("inspection-2019", "contents")],
  title: { "zh-CN": "缺少规定内容", en: "Prescribed content is missing" },
  about: {
    "zh-CN":
      "年度报告应当包括四项规定内容：主要举措和成效，存在的不足和原因，党政主要负责人履行推进法治建设第一责任人职责的情况，下一年度主要安排。哪一项没有任何一级标题写到，就逐项提示；在其他部分里顺带提到一句，不能代替。只有标题、没有内容的不在这里提示。文本可能没有传全的，只提请核对；2019年以前的年度不适用，街道办事处和开发区管委会按参照执行对待。",
    en: "A report must have four prescribed parts: main measures and results, shortcomings and their causes, the heads' performance of their primary responsibility, and the arrangements for the coming year. A part that no section at any depth covers is reported, one finding each; a mere sentence in another part does not cover it. A heading without content is not reported here. Where text may have been lost it only asks to check. It does not apply before reporting year 2019, and binds subdistrict offices and development zones one force lower.",
  },
  messages: {
    missing: {
      "zh-CN": "全文没有写“{part}”。请补写：可以单列一部分，也可以用小标题写在其他部分里。",
      en: "The report says nothing of “{part}”. Please add it, as a part of its own or under a sub-heading inside another part.",
    },
    "lone-sentence": {
      "zh-CN":
        "没有专门写“{part}”，目前只在{place}提到一句（“{quote}”），不能代替。请补写：可以单列一部分，也可以用小标题写在其他部分里。没有做过的不要写。",
      en: "“{part}” is so far only touched in one sentence of {place} (“{quote}”), which does not cover it. Please add it, as a part of its own or under a sub-heading inside another part. Do not write up what was not done.",
    },
    scattered: {
      "zh-CN":
        "没有专门写“{part}”，目前只在{place}等{count}处顺带提到，不能代替。请集中补写：可以单列一部分，也可以用小标题写在其他部分里。没有做过的不要写。",
      en: "“{part}” is so far only touched in passing, in {place} and {count} places in all, which does not cover it. Please write it in one place, as a part of its own or under a sub-heading inside another part. Do not write up what was not done.",
    },
    gap: {
      "zh-CN": "送审文本在“{before}”之后直接到“{after}”，可能没有传全，暂未看到“{part}”。请先核对文件；确实没有写的，请补写。",
      en: "After “{before}” the text goes straight on to “{after}”. It may be incomplete, and “{part}” is not seen so far. Please check the file first; if it was really not written, please add it.",
    },
    unread: {
      "zh-CN": "正文有内容因格式不符没有读入，暂未看到“{part}”。请先核对数据；确实没有写的，请补写。",
      en: "Some of the body could not be taken in because of its form, and “{part}” is not seen so far. Please check the data first; if it was really not written, please add it.",
    },
  },
  needles: mentionNeedles,
  applies: (context) => partsForce(context, "must"),
  check(context, find) {
    const { report, coverage, gap, lost, where } = context;
    const end: Path = ["sections", report.sections?.length ?? 0];
    for (const part of requiredParts) {
      if (coverage[part].status !== "absent") continue;
      const term = { term: part };
      if (lost(["sections"])) {
        find({ messageId: "unread", outcome: "undecided", path: end, params: { part: term } });
        continue;
      }
      if (gap) {
        const params = { part: term, before: headingAt(report, gap.before), after: headingAt(report, gap.after) };
        find({ messageId: "gap", outcome: "undecided", path: gap.path, params });
        continue;
      }
      const mentions = mentionsOf(context, part);
      const [first] = mentions;
      if (!first) find({ messageId: "missing", path: end, params: { part: term } });
      else if (mentions.length === 1) find({ messageId: "lone-sentence", ...where(first.from, first.to), params: { part: term } });
      else find({ messageId: "scattered", ...where(first.from, first.to), params: { part: term, count: mentions.length } });
    }
  },
});
