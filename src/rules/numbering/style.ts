import { cite } from "../../law/cite.js";
import { toChineseNumeral } from "../../text/numeral.js";
import { defineRule, type Fix } from "../rule.js";
import { isOnlyHalfWidth, type Siblings, siblingsOf, standardForm, whereOf } from "./items.js";

/** 标题序号的写法. */
export const numberingStyle = defineRule({
  id: "numbering/style",
  since: "0.1.0",
  force: "should",
  basis: [cite("gbt-9704-2012", "7.3.3")],
  title: { "zh-CN": "序号写法不规范", en: "Form of numbers" },
  about: {
    "zh-CN":
      "结构层次序数依次用“一、”“（一）”“1.”“（1）”。第一层用了别的写法（如“3、”），或者任何一层丢了数字（“、”“（）”），建议修改；其他层次的“1、”“(一)”“（一）、”等只作提示。跳过一层（“一、”之下直接用“1.”）不提示；全文标点都是半角时，序号的半角括号也不提示。",
    en: "The levels are numbered 一、 （一） 1. （1）. Another form at level one (3、) or a lost numeral at any level (、 or （）) should be mended; other forms below (1、, half-width (一), （一）、) are hints. Skipping a level is left alone, and so are half-width brackets in a report whose punctuation is half-width throughout.",
  },
  messages: {
    "level-one": {
      "zh-CN": "{place}的序号“{number}”不是第一层的写法。请改为“{correct}”这种写法。",
      en: "At {place} the number “{number}” is not in the form of level one. Please write it like “{correct}”.",
    },
    lost: {
      "zh-CN": "{place}的序号缺少数字。请按前后顺序补全序号。",
      en: "At {place} the number has lost its numeral. Please complete it from its place in the order.",
    },
    below: {
      "zh-CN": "{place}的序号“{number}”写法不规范。请改为“{correct}”。",
      en: "At {place} the number “{number}” is in an unusual form. Please write “{correct}”.",
    },
  },
  needs: ["sections"],
  check(context, find) {
    for (const siblings of siblingsOf(context)) {
      const { items, levelOne } = siblings;
      items.forEach((item, index) => {
        const { number, written } = item;
        if (isNumeralLost(siblings, index)) {
          const where = whereOf(item);
          const fix = completed(siblings, index);
          find({ messageId: "lost", ...where, ...(fix && { fix }) });
          return;
        }
        if (!number || number.value === undefined || item.doubtful || number.numerals === "circled") return;
        if (levelOne && item.rank === 1) {
          if (number.standard && number.level === 1) return;
          const where = whereOf(item);
          const correct = `${toChineseNumeral(number.value)}、`;
          const force = number.shape === "ordinal" ? "hint" : "should";
          const fix = number.shape === "ordinal" ? undefined : { edits: [{ ...where, text: correct }] };
          find({ messageId: "level-one", ...where, force, params: { number: written.trim(), correct }, ...(fix && { fix }) });
        } else if (!number.standard && number.shape !== "ordinal") {
          const correct = standardForm(item);
          if (correct === undefined || (context.halfWidthThroughout && isOnlyHalfWidth(item))) return;
          const where = whereOf(item);
          find({
            messageId: "below",
            ...where,
            force: "hint",
            params: { number: written.trim(), correct },
            fix: { edits: [{ ...where, text: correct }] },
          });
        }
      });
    }
  },
});

/**
 * Whether the numeral of a number was lost. Of a paragraph that begins with `、` this is said only among others of its level (it may as well be the rest of a sentence);
 * of a section without any number only where exactly its number is missing between its neighbours.
 */
function isNumeralLost({ items, levelOne }: Siblings, index: number): boolean {
  const item = items[index];
  if (!item) return false;
  if (item.number?.numerals === "lost")
    return item.kind === "section" || items.some(({ number, rank }) => number?.value !== undefined && rank === item.rank);
  if (!levelOne || item.kind !== "section" || item.number) return false;
  const before = items[index - 1]?.number?.value;
  return before !== undefined && items[index + 1]?.number?.value === before + 2;
}

/** Completes a lost numeral where the numbers before and after leave only one possibility. */
function completed({ items, levelOne }: Siblings, index: number): Fix | undefined {
  const item = items[index];
  if (!item?.number) return undefined;
  const sameRank = items.filter(({ number, rank, doubtful }) => number && rank === item.rank && !doubtful);
  const place = sameRank.indexOf(item);
  const before = sameRank[place - 1]?.number?.value ?? (place === 0 ? 0 : undefined);
  const after = sameRank[place + 1];
  // The last one of a level is completed at level one only: below, the numbers may run on under the next heading.
  if (before === undefined || (after ? after.number?.value !== before + 2 : !levelOne || place === 0)) return undefined;
  const text = standardForm({ rank: item.rank, number: { ...item.number, value: before + 1 } });
  return text === undefined ? undefined : { edits: [{ ...whereOf(item), text }] };
}
