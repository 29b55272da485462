import { cite } from "../../law/cite.js";
import { clauseBefore } from "../../text/clause.js";
import { defineRule } from "../rule.js";

/** 段落中断 */
export const contentTruncated = defineRule({
  id: "content/truncated",
  since: "0.1.0",
  force: "should",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "段落没有写完", en: "A paragraph breaks off" },
  about: {
    "zh-CN":
      "一段话在句子中间断开，后面又接不上的，每处提示一条。阅读时能够接上的分页、标题、结束语不算；文本缺页处的断句由source/gap提示。",
    en: "A paragraph that breaks off in mid-sentence and is not continued: one finding each. Page breaks that could be joined, headings and closing lines do not count; the break where text was lost is reported by source/gap.",
  },
  messages: {
    broken: {
      "zh-CN": "{place}到“{quote}”就断了，后面没有接上。请核对原稿，把这句话补完整；不需要的，删去。",
      en: "{place} breaks off at “{quote}” and nothing continues it. Please check the original and complete the sentence, or delete it.",
    },
  },
  check({ breaks, gap, passages }, find) {
    const continued = new Set(breaks.filter(({ side }) => side === "start").map(({ passage }) => passage));
    for (const { passage: index, side } of breaks) {
      const passage = passages[index];
      if (side !== "end" || !passage || continued.has(index + 1)) continue;
      if (gap && gap.broken.join("/") === passage.path.join("/")) continue;
      const { text, path } = passage;
      const end = text.trimEnd().length;
      find({ messageId: "broken", path, range: [end - 1 - clauseBefore(text, end - 1, 15, "，,。；;：:\n").length, end] });
    }
  },
});
