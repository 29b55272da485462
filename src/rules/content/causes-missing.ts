import { cite } from "../../law/cite.js";
import { partsForce } from "../parts/duty.js";
import { itemsOf } from "../parts/items.js";
import { bodiesOf, isBesideGap, isEmpty, sectionsOf } from "../parts/sections.js";
import { defineRule, type RuleContext, type SectionInfo } from "../rule.js";

/** Words that alone say that a cause is given. */
const plainWords = [
  "原因",
  "成因",
  "由于",
  "导致",
  "致使",
  "造成",
  "以致",
  "缘于",
  "囿于",
  "归因",
  "归结",
  "究其",
  "使得",
  "所致",
  "归根",
  "症结在",
  "碍于",
];

/** Words that say so only beside others; each expression is tried where the word stands. */
const wordsInPlace: { readonly [word: string]: { readonly not?: RegExp; readonly is?: RegExp } } = {
  // 因此 and 因而 give no cause, 因地制宜 and the like are ways of working.
  因: {
    not: /(?<=[基病])因|因(?:此|而|素|应|特网|循守旧|子|果关系|.{1,3}?(?:制宜|(?<![措设实])施[策教治法训调宣救援帮]|而异|而动|利导|派员))/y,
  },
  受: { is: /(?<![接承享感])受(?![众理教益案援害贿让托训])[^。；;！!？?\n]{0,24}?(?:影响|制约|限制|所限|局限|约束|阻碍)|受(?:制|限)于/y },
  根: { is: /根(?:源|子|本原因)[^。；;，,\n]{0,4}?在|根(?:源|子)[^。；;，,\n]{0,3}?是/y },
  所限: { not: /(?<=有)所限|所限[制定]/y },
  鉴于: { not: /鉴于(?:此|上述|以上)/y },
  有关: { is: /(?<=与[^。；;，,\n]{1,20})有关(?=[。；;，,])/y },
  源于: { not: /(?<=来)源于/y },
  限于: { not: /(?<=[局仅不只])限于/y },
};

const placedWords = Object.keys(wordsInPlace);

const holds = (expression: RegExp, text: string, at: number): boolean => {
  expression.lastIndex = at;
  return expression.test(text);
};

/** Whether a heading promises nothing but causes: 原因分析. */
const isOfCauses = (heading: string): boolean => /原因|成因|根源/.test(heading) && !/不足|问题|短板|困难|差距|薄弱|弱项/.test(heading);

/** Whether what stands under the headings of these sections says why. Headings do not count, but text under a heading that promises causes does. */
function giveCauses({ text, hits, present, passageAt, sections: all }: RuleContext, sections: readonly SectionInfo[]): boolean {
  const stands = bodiesOf(sections);
  const inBody = (at: number): boolean => stands(at) && passageAt(at).kind !== "heading";
  if (present(plainWords).some((word) => hits(word).some(inBody))) return true;
  const inPlace = present(placedWords).some((word) => {
    const { not, is } = wordsInPlace[word] ?? {};
    return hits(word).some((at) => !(not && holds(not, text, at)) && !(is && !holds(is, text, at)) && inBody(at));
  });
  return inPlace || all.some((section) => isOfCauses(section.section.heading) && inBody(section.body[0]) && !isEmpty({ text }, section));
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
  needles: [...plainWords, ...Object.keys(wordsInPlace)],
  applies(context) {
    if (context.coverage.shortcomings.status === "absent") return { inapplicable: "part-absent" };
    if (sectionsOf(context, "shortcomings").every((section) => isEmpty(context, section))) return { inapplicable: "part-empty" };
    return partsForce(context, "should");
  },
  check(context, find) {
    const sections = sectionsOf(context, "shortcomings").filter((section) => !isEmpty(context, section));
    const [first] = sections;
    if (!first || sections.some(({ path }) => context.lost(path))) return;
    if (sections.some(({ section }) => isOfCauses(section.heading)) || giveCauses(context, sections)) return;
    const count = sections.reduce((sum, section) => sum + [...itemsOf(context, section)].length, 0);
    const at = { path: first.path, params: { count: Math.max(count, 1) } };
    if (isBesideGap(context, sections)) find({ messageId: "gap", outcome: "undecided", ...at });
    else find({ messageId: "missing", ...at });
  },
});
