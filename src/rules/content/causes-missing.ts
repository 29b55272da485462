import { cite } from "../../law/cite.js";
import { partsForce } from "../parts/duty.js";
import { itemsOf } from "../parts/items.js";
import { isBesideGap, isEmpty, sectionsOf } from "../parts/sections.js";
import { defineRule, type RuleContext, type SectionInfo } from "../rule.js";

/** Words that alone say that a cause is given. */
const causes = [
  "原因",
  "成因",
  "由于",
  "导致",
  "致使",
  "造成",
  "以致",
  "缘于",
  "源于",
  "囿于",
  "归因",
  "归结",
  "根源",
  "根子",
  "究其",
  "使得",
  "引起",
  "受限于",
  "受制于",
  "限于",
];

/** 因 as another word: 因此 and 因而 give no cause, 因地制宜 and the like are ways of working. */
const otherWord = /因(?:此|而|素|应|循守旧|子|果关系|.{1,3}?(?:制宜|施策|施教|施治|施法|施训|而异|而动|利导|派员))/y;
const hindered = /受[^。；;！!？?\n]{0,24}?(?:影响|制约|限制|所限|局限|约束|阻碍)/y;

function isCauseAt(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether a heading promises nothing but causes: 原因分析. */
const isOfCauses = (heading: string): boolean => /原因|成因|根源/.test(heading) && !/不足|问题|短板|困难|差距|薄弱|弱项/.test(heading);

/** Whether what stands under the section's heading says why. Headings do not count, but text under a heading that promises causes does. */
function givesCauses({ text, hits, passageAt, sections }: RuleContext, { body: [from, to] }: SectionInfo): boolean {
  const inBody = (at: number): boolean => at >= from && at < to && passageAt(at).kind !== "heading";
  if (causes.some((word) => hits(word).some(inBody))) return true;
  if (hits("因").some((at) => inBody(at) && !"基病".includes(text.charAt(at - 1)) && !isCauseAt(text, at, otherWord))) return true;
  if (hits("受").some((at) => inBody(at) && isCauseAt(text, at, hindered))) return true;
  return sections.some(
    ({ section, body }) =>
      body[0] >= from && body[1] <= to && body[1] > body[0] && text.slice(...body).trim() !== "" && isOfCauses(section.heading),
  );
}

/** 不足没有写原因 */
export const contentCausesMissing = defineRule({
  id: "content/causes-missing",
  since: "0.1.0",
  force: "should",
  basis: [cite("inspection-2019", "contents-2")],
  title: { "zh-CN": "不足没有写原因", en: "Shortcomings without causes" },
  about: {
    "zh-CN":
      "规定要求写“存在的不足和原因”。写不足的部分全文没有任何说明原因的词语（原因、由于、因、导致、致使、造成、受……影响或制约、根源在于等）时提示。标题里的“原因”不算，“因此”“因地制宜”不算说明原因；小标题专写原因、下面有内容的不提示。没有这一部分或者只有标题的不适用，文本可能没有传全的只提请核对。",
    en: "The provisions ask for shortcomings and their causes. Reported where the body of that part holds no causal wording at all (原因, 由于, 因, 导致, 致使, 造成, 受…影响 or 制约, 根源在于 …). Words in the heading do not count, nor do 因此 and 因地制宜; text under a sub-heading for causes does. Not where the part is absent or empty; where text may have been lost a person has to look.",
  },
  messages: {
    missing: {
      "zh-CN": "{place}写了{count}条不足，没有写原因。请逐条补写原因，多从本单位工作上找。",
      en: "{place} lists {count} shortcomings and no causes. Please add the cause of each, looking first at the organ's own work.",
    },
    gap: {
      "zh-CN": "{place}写了{count}条不足，没有看到原因，但这里的文本可能没有传全。请先核对文件；确实没有写的，请补写原因。",
      en: "{place} lists {count} shortcomings and no causes are seen, but text may have been lost here. Please check the file first; if the causes were really not written, please add them.",
    },
  },
  needles: [...causes, "因", "受"],
  applies(context) {
    if (context.coverage.shortcomings.status === "absent") return { inapplicable: "part-absent" };
    if (sectionsOf(context, "shortcomings").every((section) => isEmpty(context, section))) return { inapplicable: "part-empty" };
    return partsForce(context, "should");
  },
  check(context, find) {
    const sections = sectionsOf(context, "shortcomings").filter((section) => !isEmpty(context, section));
    const [first] = sections;
    if (!first || sections.some(({ path }) => context.lost(path))) return;
    if (sections.some((section) => isOfCauses(section.section.heading) || givesCauses(context, section))) return;
    const count = sections.reduce((sum, section) => sum + itemsOf(context, section).length, 0);
    const at = { path: first.path, params: { count: Math.max(count, 1) } };
    if (isBesideGap(context, sections)) find({ messageId: "gap", outcome: "undecided", ...at });
    else find({ messageId: "missing", ...at });
  },
});
