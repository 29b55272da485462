import { cite } from "../../law/cite.js";
import { requiredParts } from "../../model/terms.js";
import { defineRule, type SectionInfo } from "../rule.js";
import { partsForce } from "./duty.js";
import { levelOne, namesOf } from "./sections.js";

/** For each section, whether the first recognised section after it is measures. */
function nextIsMeasures(sections: readonly SectionInfo[]): boolean[] {
  const next: boolean[] = [];
  let following = false;
  for (let index = sections.length - 1; index >= 0; index--) {
    next[index] = following;
    const parts = sections[index]?.parts ?? [];
    if (parts.length > 0) following = parts.includes("measures");
  }
  return next;
}

/** 认不出写的是哪项内容 */
export const partsUnrecognised = defineRule({
  id: "parts/unrecognised",
  since: "0.1.0",
  force: "hint",
  audience: "reviewer",
  basis: [cite("inspection-2019", "contents")],
  title: { "zh-CN": "有一部分认不出是哪项规定内容", en: "A section that no part claims" },
  about: {
    "zh-CN":
      "报告缺少某项规定内容，同时又有一个一级部分看不出属于哪一项时，请审核人看一眼：缺的内容也许就写在这里。专题式报告中与“主要举措和成效”相邻的部分不提示；四项内容齐全的不提示。",
    en: "Where a prescribed part is missing and a section of level one belongs to none, the reviewer is asked to look: the missing part may stand there. Neighbours of the measures in a report by themes are left alone, and so is a report that has all four parts.",
  },
  messages: {
    unrecognised: {
      "zh-CN": "{place}看不出属于哪项规定内容，而全文没有找到{parts}。请核对：写的就是的，请改用能看出内容的标题。",
      en: "{place} belongs to no prescribed part that can be seen, while {parts} was not found. Please check: if it is that part, give it a heading that says so.",
    },
  },
  needs: ["sections"],
  applies: (context) => partsForce(context, "hint"),
  check(context, find) {
    const missing = requiredParts.filter((part) => context.coverage[part].status === "absent");
    if (missing.length === 0) return;
    const sections = levelOne(context);
    const thematic = sections.filter(({ parts }) => parts.includes("measures")).length >= 2;
    const next = nextIsMeasures(sections);
    let previous = false;
    sections.forEach(({ parts, path }, index) => {
      if (parts.length > 0) previous = parts.includes("measures");
      else if (!thematic || !(previous || next[index])) find({ messageId: "unrecognised", path, params: { parts: namesOf(missing) } });
    });
  },
});
