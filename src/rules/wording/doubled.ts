import { cite } from "../../law/cite.js";
import { isHan } from "../punctuation/characters.js";
import { defineRule, type RuleContext } from "../rule.js";
import { byParagraph, type Slip } from "./paragraphs.js";

/** Phrases that say the same twice, with what is left of them. */
const phrases: { readonly [phrase: string]: string } = {
  报告汇报如下: "报告如下",
  汇报报告如下: "报告如下",
  报告情况汇报如下: "情况报告如下",
  报告报告如下: "报告如下",
  汇报汇报如下: "汇报如下",
  中华人民共和国中华人民共和国: "中华人民共和国",
};

const phraseNeedles = Object.keys(phrases);

/** Words that are doubled on purpose: verbs tried for a while, and words of time and measure. */
const reduplicated = new Set(
  "研究 讨论 商量 了解 学习 考虑 打听 交流 活动 锻炼 合计 体验 感受 观察 指点 沟通 走动 许多 很多 多次 好多 非常 特别 十分 不断 永远 天天 年年".split(
    " ",
  ),
);
/** 一件一件, 逐项逐项, 每年每年, 两个两个; figures. */
const measured = "一二三四五六七八九十两几逐每某各再百千万";
/** 点对点对接, 面对面对话, 手把手把技术教会: one word ends as the next begins. */
const between = "对把贴盯靠打比连联帮带挨碰促管包查并与和到";

/** 重复的词. */
export const wordingDoubled = defineRule({
  id: "wording/doubled",
  since: "0.1.0",
  force: "hint",
  basis: [cite("practice")],
  title: { "zh-CN": "词语重复", en: "Words written twice" },
  about: {
    "zh-CN":
      "“报告汇报如下”“《中华人民共和国中华人民共和国…》”一类重复，以及两个字以上的词紧接着写了两遍（如换页处的“推进推进”），每段提示一次。叠字（常常、层层、渐渐）、一件一件、研究研究一类正常的重叠不提示。",
    en: "Phrases that say the same twice (报告汇报如下, 《中华人民共和国中华人民共和国…》) and a word of two or more characters typed twice in a row, as happens at page breaks (推进推进), are reported once per paragraph. Real reduplications (常常, 层层, 一件一件, 研究研究) are left alone.",
  },
  messages: {
    doubled: {
      "zh-CN": "{place}“{quote}”有重复的词（共{count}处）。请核对后删去多余的。",
      en: "In {place}, “{quote}” repeats a word ({count} in all). Please check and delete what is too much.",
    },
  },
  needles: phraseNeedles,
  check(context, find) {
    const sorted = doubledWords(context);
    for (const phrase of context.present(phraseNeedles)) {
      for (const from of context.hits(phrase)) sorted.push({ from, to: from + phrase.length, correct: phrases[phrase] ?? "" });
    }
    if (sorted.length === 0) return;
    sorted.sort((a, b) => a.from - b.from || b.to - a.to);
    const slips = sorted.filter(({ from }, index) => from >= (sorted[index - 1]?.to ?? 0));
    for (const { passage, first, slips: all, edits } of byParagraph(context, slips)) {
      if (passage.kind !== "title" && passage.kind !== "heading" && passage.kind !== "paragraph") continue;
      find({ messageId: "doubled", ...context.where(first.from, first.to), params: { count: all.length }, fix: { edits } });
    }
  },
});

/** Words of two to four characters that stand twice or more in a row. */
function doubledWords({ text, echoes }: Pick<RuleContext, "text" | "echoes">): Slip[] {
  const slips: Slip[] = [];
  const ends = [0, 0, 0, 0, 0];
  for (const at of echoes) {
    for (let length = 2; length <= 4; length++) {
      const from = at - length;
      if (from < (ends[length] as number) || !isTwice(text, from, length)) continue;
      const word = text.slice(from, at);
      let to = at + length;
      while (text.startsWith(word, to)) to += length;
      // Of 逐项逐项逐项 nothing more is looked at: 项逐 stands in it twice, too.
      ends[length] = to;
      if (isSlip(text, from, length)) slips.push({ from, to, correct: word });
    }
  }
  return slips;
}

/** Whether so many characters stand once more right behind. */
function isTwice(text: string, from: number, length: number): boolean {
  for (let at = from; at < from + length; at++) if (text.charCodeAt(at) !== text.charCodeAt(at + length)) return false;
  return true;
}

function isSlip(text: string, from: number, length: number): boolean {
  const word = text.slice(from, from + length);
  for (let at = 0; at < length; at++) if (!isHan(word.charCodeAt(at))) return false;
  if (measured.includes(word.charAt(0)) || reduplicated.has(word)) return false;
  if (length === 2 && between.includes(word.charAt(1))) return false;
  // 常常常常 is 常常 twice, not a word typed twice.
  return word.charAt(0) !== word.charAt(1);
}
