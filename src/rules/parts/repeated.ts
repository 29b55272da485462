import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";
import { partsForce } from "./duty.js";
import { levelOne, plainHeading, type RequiredPart, requiredOf } from "./sections.js";

/** 规定内容重复出现 */
export const partsRepeated = defineRule({
  id: "parts/repeated",
  since: "0.1.0",
  force: "should",
  basis: [cite("inspection-2019", "contents")],
  title: { "zh-CN": "同一项内容前后写了两次", en: "A part comes back" },
  about: {
    "zh-CN":
      "一项规定内容在另一项开始之后，又在一级标题中出现时，作一提示；同一个一级标题出现两次的，建议修改。几个相邻部分合起来是“主要举措和成效”的专题式写法不提示。",
    en: "Points out that a prescribed part comes back in a section of level one after another part has begun; where the same heading of level one stands twice, a change is advised. Several neighbouring sections that together are the measures (a report by themes) are left alone.",
  },
  messages: {
    again: {
      "zh-CN": "{place}又写到“{part}”，前面{first}已经写过。请考虑合并到一处。",
      en: "{place} comes back to “{part}”, which {first} already covers. Please consider writing it in one place.",
    },
    "same-heading": {
      "zh-CN": "{place}的标题与前面{first}相同。请核对：是重复粘贴的，删去一处；标题写混的，改为本部分的标题。",
      en: "{place} has the same heading as {first} before it. Please check: if it was pasted twice, delete one; if the heading was mixed up, give this part its own.",
    },
  },
  needs: ["sections"],
  applies: (context) => partsForce(context, "hint"),
  check(context, find) {
    const firstWith = new Map<RequiredPart, number>();
    const firstHeaded = new Map<string, number>();
    const level = levelOne(context);
    let previous: readonly RequiredPart[] = [];
    level.forEach((section, index) => {
      const parts = requiredOf(section);
      if (parts.length === 0) return;
      const heading = plainHeading(section);
      const same = level[firstHeaded.get(heading) ?? -1];
      const part = parts.find((one) => firstWith.has(one) && !previous.includes(one));
      const first = part && level[firstWith.get(part) ?? -1];
      if (same) find({ messageId: "same-heading", force: "should", path: section.path, params: { first: { place: same.path } } });
      else if (first) find({ messageId: "again", path: section.path, params: { part: { term: part }, first: { place: first.path } } });
      if (!same) firstHeaded.set(heading, index);
      for (const one of parts) if (!firstWith.has(one)) firstWith.set(one, index);
      previous = parts;
    });
  },
});
