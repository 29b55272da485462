import { cite } from "../../law/cite.js";
import { isCommonHan } from "../../text/count.js";
import { defineRule, type Edit } from "../rule.js";

const words = ["上一年度", "下一年度", "本年度"] as const;
const endings = "；;：:，,";

/** 标题照搬规定用语 */
export const contentRegulationWording = defineRule({
  id: "content/regulation-wording",
  since: "0.1.0",
  force: "hint",
  basis: [cite("documents-2012", "art-19-3")],
  title: { "zh-CN": "标题照搬规定用语", en: "A heading keeps the regulation's wording" },
  about: {
    "zh-CN":
      "规定里的“上一年度”“下一年度”“本年度”是相对说法，写进标题应改为具体年度；从规定条文里抄来的标题还常带着分号、冒号或者逗号。一个标题提示一条，知道报告年度的给出改法。标题里写明年份的（2024年度）、与正文接排的标题末尾的冒号不提示。",
    en: "The regulation's relative words (上一年度, 下一年度, 本年度) should become the year itself in a heading, and headings copied from its list often keep a semicolon, colon or comma. One finding per heading, with a repair where the year is known. A heading that names the year, or that runs into its text, is left alone.",
  },
  messages: {
    wording: {
      "zh-CN": "{place}仍用“{quote}”。请改为具体年度，即“{expected}”。",
      en: "{place} still says “{quote}”. Please name the year: “{expected}”.",
    },
    relative: {
      "zh-CN": "{place}仍用规定中的相对说法“{quote}”。请改为具体年度。",
      en: "{place} still uses the regulation's relative wording “{quote}”. Please name the year itself.",
    },
    ending: {
      "zh-CN": "{place}以“{quote}”结尾。标题后一般不用这个标点，请删去。",
      en: "{place} ends in “{quote}”. Headings do not end in this mark; please delete it.",
    },
  },
  needles: words,
  check({ report: { year }, sections, passages, hits, present, passageAt, where, text }, find) {
    const found = new Map<number, { readonly at: number; readonly word: string }>();
    for (const word of present(words)) {
      for (const at of hits(word)) {
        const passage = passageAt(at);
        // 日本年度 and 2023年本年度 say something else.
        if (/[0-9０-９日]/.test(text.charAt(at - 1))) continue;
        const before = found.get(passage.index);
        if (!before || at < before.at) found.set(passage.index, { at, word });
      }
    }
    for (const {
      section,
      parts,
      passages: [first],
    } of sections) {
      const heading = passages[first - 1];
      if (!heading) continue;
      const relative = found.get(heading.index);
      // Nearly all headings.
      if (!relative && isCommonHan(heading.text.charCodeAt(heading.text.length - 1))) continue;
      const edits: Edit[] = [];
      const end = heading.text.trimEnd().length;
      const ends = end > 1 && endings.includes(heading.text.charAt(end - 1)) && !section.runIn;
      if (ends) edits.push({ path: heading.path, range: [end - 1, end], text: "" });
      if (relative) {
        const { at, word } = relative;
        // 本年度 over the plans may mean either year; only a person can say.
        const unclear = word === "本年度" && parts.includes("plans");
        const place = where(at, at + word.length);
        if (year === undefined || unclear) find({ messageId: "relative", ...place, ...(ends && { fix: { edits } }) });
        else {
          const expected = `${word === "下一年度" ? year + 1 : year}年度`;
          find({ messageId: "wording", ...place, params: { expected }, fix: { edits: [{ ...place, text: expected }, ...edits] } });
        }
      } else if (ends) find({ messageId: "ending", path: heading.path, range: [end - 1, end], fix: { edits } });
    }
  },
});
