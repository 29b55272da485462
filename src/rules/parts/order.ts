import { cite } from "../../law/cite.js";
import { requiredParts } from "../../model/terms.js";
import { defineRule } from "../rule.js";
import { partsForce } from "./duty.js";
import { levelOne, type RequiredPart, requiredOf } from "./sections.js";

/** 规定内容的顺序 */
export const partsOrder = defineRule({
  id: "parts/order",
  since: "0.1.0",
  force: "hint",
  basis: [cite("inspection-2019", "contents")],
  title: { "zh-CN": "规定内容的顺序不同", en: "The parts stand in another order" },
  about: {
    "zh-CN":
      "规定列明的顺序是：主要举措和成效，存在的不足和原因，第一责任人履职情况，下一年度主要安排。各项内容在一级标题中第一次出现的顺序与此不同时，提示一次，指向第一个排得过晚的部分。没有写的、只作小标题的，以及合写部分内部的顺序不看。",
    en: "The provisions name the parts in an order: measures and results, shortcomings and causes, the heads' responsibility, arrangements. Where the parts first occur at level one in another order, one finding points at the first section that comes too late. Missing and embedded parts and the order inside a merged section are left alone.",
  },
  messages: {
    late: {
      "zh-CN": "{place}写的是“{part}”，排在“{before}”之后，与规定列明的顺序不同。请考虑调整顺序。",
      en: "{place} is “{part}” and stands after “{before}”, other than in the order of the provisions. Please consider moving it.",
    },
  },
  needs: ["sections"],
  applies: (context) => partsForce(context, "hint"),
  check(context, find) {
    const rank = (part: RequiredPart): number => requiredParts.indexOf(part);
    const seen: RequiredPart[] = [];
    let latest: RequiredPart | undefined;
    for (const section of levelOne(context)) {
      const begun = requiredOf(section).filter((part) => !seen.includes(part));
      const [part] = begun;
      if (part === undefined) continue;
      if (latest !== undefined && rank(part) < rank(latest)) {
        find({ messageId: "late", path: section.path, params: { part: { term: part }, before: { term: latest } } });
        return;
      }
      for (const one of begun) {
        seen.push(one);
        if (latest === undefined || rank(one) > rank(latest)) latest = one;
      }
    }
  },
});
