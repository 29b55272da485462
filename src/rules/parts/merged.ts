import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";
import { partsForce } from "./duty.js";
import { levelOne, namesOf, requiredOf } from "./sections.js";

/** 两项规定内容合写一部分 */
export const partsMerged = defineRule({
  id: "parts/merged",
  since: "0.1.0",
  force: "hint",
  basis: [cite("inspection-2019", "contents")],
  title: { "zh-CN": "两项规定内容合写在一部分", en: "One section covers two parts" },
  about: {
    "zh-CN":
      "一个一级部分同时写两项以上规定内容（如“存在的问题及下一步打算”）时，作一提示：合写容易把其中一项写得过于简单。只看一级标题，小标题不看。",
    en: "Points out that one section of level one covers two or more prescribed parts (“problems and next steps”): written together, one of them is easily cut short. Only sections of level one count, sub-headings are left alone.",
  },
  messages: {
    merged: {
      "zh-CN": "{place}把{parts}合写在一起。可以保留；分开各写一部分更清楚，请考虑。",
      en: "{place} covers {parts} together. This may stay; a part for each would be clearer, please consider it.",
    },
  },
  needs: ["sections"],
  applies: (context) => partsForce(context, "hint"),
  check(context, find) {
    for (const section of levelOne(context)) {
      const parts = requiredOf(section);
      if (parts.length >= 2) find({ messageId: "merged", path: section.path, params: { parts: namesOf(parts) } });
    }
  },
});
