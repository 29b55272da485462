import { cite } from "../../law/cite.js";
import { requiredParts } from "../../model/terms.js";
import { countCharacters } from "../../text/count.js";
import { defineRule, type SectionInfo } from "../rule.js";
import { partsForce } from "./duty.js";
import { countSlogans } from "./items.js";
import { isBesideGap, isEmpty, sectionsOf } from "./sections.js";

/** 规定内容写得过于简单 */
export const partsThin = defineRule({
  id: "parts/thin",
  since: "0.1.0",
  force: "hint",
  basis: [cite("practice"), cite("documents-2012", "art-19")],
  title: { "zh-CN": "规定内容写得过于简单", en: "A prescribed part says very little" },
  about: {
    "zh-CN":
      "一项规定内容的正文不足40个字，或者只是一串口号（至少两条，每条不到30个字，序号不算，标点算）时，作一提示。引出下文的话（以冒号结尾）和“特此报告”一类结语不算一条；有表格的不看是否口号；完全没有内容的由“规定内容只有标题”提示。",
    en: "Points out a prescribed part whose body has fewer than 40 characters, or that is a bare list of slogans: two items or more, each under 30 characters, its number not counted, punctuation counted. Lead-ins ending in a colon and closing lines are no items; a part with a table is no list; a part without any content is left to the rule on empty parts.",
  },
  messages: {
    short: {
      "zh-CN": "{place}全部只有{count}个字。请按实际情况写得具体一些；没有做过的不要写。",
      en: "{place} has {count} characters in all. Please say more of what there is; do not write up what was not done.",
    },
    slogans: {
      "zh-CN": "{place}共{count}条，每条都只有一句短语。请按实际情况写明具体做了什么、数量和例子；没有做过的不要写。",
      en: "{place} has {count} items, each a short phrase. Please say what was done, with numbers and examples; do not write up what was not done.",
    },
    "shortcoming-slogans": {
      "zh-CN": "{place}共{count}条，每条都只有一句短语。请按实际情况写明表现在哪里、原因是什么。",
      en: "{place} has {count} items, each a short phrase. Please say where each shows and what its cause is.",
    },
    "plan-slogans": {
      "zh-CN": "{place}共{count}条，都只有一句口号。请写明做什么、由谁做、什么时候完成，并与前面所列不足对应；没有把握的指标不必写。",
      en: "{place} has {count} items, each a mere slogan. Please say what will be done, by whom and by when, and match the shortcomings listed before; leave out targets that are not certain.",
    },
  },
  needs: ["sections"],
  applies: (context) => partsForce(context, "hint"),
  check(context, find) {
    const { text, lost, passages } = context;
    const told: SectionInfo[] = [];
    for (const part of requiredParts) {
      const sections = sectionsOf(context, part).filter((section) => !isEmpty(context, section));
      const [first] = sections;
      if (!first || told.includes(first) || isBesideGap(context, sections) || sections.some(({ path }) => lost(path))) continue;
      const slogans = countSlogans(context, sections);
      const hasTable = (): boolean =>
        sections.some(({ passages: [from, to] }) => passages.slice(from, to).some(({ kind }) => kind === "cell"));
      const { path } = first;
      if (slogans > 0 && !hasTable()) {
        const messageId = part === "plans" ? "plan-slogans" : part === "shortcomings" ? "shortcoming-slogans" : "slogans";
        find({ messageId, path, params: { count: slogans } });
        told.push(first);
        continue;
      }
      let count = 0;
      for (const { body } of sections) {
        count += countCharacters(text.slice(body[0], body[1]), 40);
        if (count >= 40) break;
      }
      if (count >= 40) continue;
      find({ messageId: "short", path, params: { count } });
      told.push(first);
    }
  },
});
