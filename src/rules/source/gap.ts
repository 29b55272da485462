import type { Path } from "../../text/path.js";
import { headingAt } from "../parts/sections.js";
import { defineRule } from "../rule.js";

/** 文本可能没有传全 */
export const sourceGap = defineRule({
  id: "source/gap",
  since: "0.1.0",
  force: "should",
  basis: [],
  title: { "zh-CN": "文本可能没有传全", en: "Text may have been lost" },
  about: {
    "zh-CN":
      "一级标题的序号跳过，同时前后有段落在句子中间断开，说明文本在传送或复制时可能丢了一段。只有两种情况同时出现才提示；只跳号、不断句的由“标题序号不连续”提示。只检查从文本或文件读取的报告。",
    en: "Where the numbers of level one jump and a paragraph beside the jump breaks off or begins in mid-sentence, a stretch of text was probably lost in copying or sending. Both signs are needed; a jump alone is left to the rule on numbering. Only for a report that was read from a document.",
  },
  messages: {
    gap: {
      "zh-CN": "文本在“{before}”之后直接到“{after}”，序号跳过且有句子中断，可能没有传全。请核对原文，补全后重新报送。",
      en: "After “{before}” the text goes straight on to “{after}”, the numbers jump and a sentence breaks off: text may have been lost. Please check the original and send the whole text again.",
    },
  },
  applies: ({ source }) => (source ? "should" : { inapplicable: "no-source" }),
  check({ report, gap }, find) {
    if (!gap) return;
    const path: Path = gap.broken;
    find({ messageId: "gap", path, params: { before: headingAt(report, gap.before), after: headingAt(report, gap.after) } });
  },
});
