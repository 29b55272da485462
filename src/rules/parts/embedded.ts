import { cite } from "../../law/cite.js";
import { requiredParts } from "../../model/terms.js";
import { defineRule } from "../rule.js";
import { partsForce } from "./duty.js";
import { requiredOf, sectionsOf } from "./sections.js";

/** 规定内容只是其他部分的小标题 */
export const partsEmbedded = defineRule({
  id: "parts/embedded",
  since: "0.1.0",
  force: "hint",
  basis: [cite("inspection-2019", "contents")],
  title: { "zh-CN": "规定内容没有单列", en: "A prescribed part is only a sub-heading" },
  about: {
    "zh-CN":
      "某一项规定内容只是其他部分里的一个小标题时，作一提示：这样写可以，单列一部分更清楚，也不容易写得过于简单。已经单列一部分的不提示，一项内容只提示一次。",
    en: "Points out that a prescribed part stands only under a sub-heading inside another part: this is possible, but a part of its own is clearer and is rarely cut short. Silent where the part has a section of level one; one finding per part.",
  },
  messages: {
    embedded: {
      "zh-CN": "“{part}”目前只是一个小标题（{place}），写在“{host}”里。可以保留；单列一部分更清楚，请考虑。",
      en: "“{part}” is only a sub-heading ({place}) inside “{host}”. This may stay; a part of its own would be clearer, please consider it.",
    },
  },
  needs: ["sections"],
  applies: (context) => partsForce(context, "hint"),
  check(context, find) {
    const { coverage, sections } = context;
    for (const part of requiredParts) {
      if (coverage[part].status !== "embedded") continue;
      for (const section of sectionsOf(context, part)) {
        let host = sections[section.parent];
        while (host && requiredOf(host).length === 0) host = sections[host.parent];
        const around = host && requiredOf(host)[0];
        if (!around) continue;
        find({ messageId: "embedded", path: section.path, params: { part: { term: part }, host: { term: around } } });
        break;
      }
    }
  },
});
