import { cite } from "../../law/cite.js";
import type { LocalText } from "../../model/terms.js";
import { defineRule, type Passage, type RuleContext } from "../rule.js";
import { closesNumber, isDigit } from "./characters.js";

/** What must pair, by its name. A half-width bracket pairs with a full-width one: its width is the business of punctuation/half-width. */
const kinds = [
  { "zh-CN": "双引号", en: "double quotation mark" },
  { "zh-CN": "单引号", en: "single quotation mark" },
  { "zh-CN": "圆括号", en: "round bracket" },
  { "zh-CN": "书名号", en: "book-title mark" },
  { "zh-CN": "六角括号", en: "six-cornered bracket" },
] as const satisfies readonly LocalText[];
/** The kind of an opening mark, counted from 1; of a closing mark, the same below zero; 0 for every other mark. By code, since every mark of the text is looked up. */
const sides = new Int8Array(65_536);
["“”", "‘’", "（）()", "《》", "〔〕"].forEach((marks, kind) => {
  for (let at = 0; at < marks.length; at++) sides[marks.charCodeAt(at)] = at % 2 === 0 ? kind + 1 : -kind - 1;
});

/** 标点不成对. */
export const punctuationUnpaired = defineRule({
  id: "punctuation/unpaired",
  since: "0.1.0",
  force: "should",
  basis: [cite("gbt-15834-2011")],
  title: { "zh-CN": "标点不成对", en: "Unpaired marks" },
  about: {
    "zh-CN":
      "双引号、单引号、圆括号、书名号、六角括号在一段之内应当成对，每段每种只提示一次。“1）”一类序号的括号、外文中的撇号不算；标题和正文接排的，合起来看；段落本身残缺的，由残缺的规则提示。",
    en: "Quotation marks, round brackets, book-title marks and six-cornered brackets pair within a paragraph; one finding per paragraph and kind. The bracket of a number such as 1）, apostrophes in Latin text, and the broken end of a paragraph that breaks off are left alone; a heading and the text that follows on its line count as one.",
  },
  messages: {
    open: {
      "zh-CN": "{place}有一处{kind}只有前一半。请补上后一半，或删去多余的。",
      en: "In {place}, a {kind} is opened and never closed. Please close it, or delete it.",
    },
    close: {
      "zh-CN": "{place}有一处{kind}只有后一半。请补上前一半，或删去多余的。",
      en: "In {place}, a {kind} is closed and never opened. Please open it, or delete it.",
    },
  },
  check(context, find) {
    const { text, passages, marks } = context;
    // The offsets of open marks and the first closing mark without an opening one, per kind, of the paragraph under way.
    const open: number[][] = kinds.map(() => []);
    const stray: (number | undefined)[] = kinds.map(() => undefined);
    const settle = (first: Passage, last: Passage): void => {
      for (let kind = 0; kind < kinds.length; kind++) {
        const name = kinds[kind] as LocalText;
        const close = stray[kind];
        const unclosed = open[kind]?.[0];
        if (close !== undefined && !isBroken(context, first, "start")) {
          find({ messageId: "close", ...context.where(close, close + 1), params: { kind: name } });
        } else if (unclosed !== undefined && !isBroken(context, last, "end")) {
          find({ messageId: "open", ...context.where(unclosed, unclosed + 1), params: { kind: name } });
        }
        stray[kind] = undefined;
        if (unclosed !== undefined) open[kind] = [];
      }
    };
    let first: Passage | undefined;
    let last: Passage | undefined;
    let end = 0;
    let next = 0;
    for (const at of marks) {
      const side = sides[text.charCodeAt(at)] as number;
      if (side === 0) continue;
      if (at >= end) {
        while (next < passages.length && (passages[next] as Passage).at <= at) next += 1;
        const passage = passages[next - 1] as Passage;
        end = passage.at + passage.text.length;
        if (first && last && !(last.index === passage.index - 1 && isRunIn(context.sections, last, passage))) {
          settle(first, last);
          first = passage;
        }
        first ??= passage;
        last = passage;
      }
      if (last?.kind === "cell" || isApostrophe(text, at)) continue;
      const kind = Math.abs(side) - 1;
      if (side > 0) open[kind]?.push(at);
      else if (open[kind]?.pop() === undefined && !isNoBracket(text, at)) stray[kind] ??= at;
    }
    if (first && last) settle(first, last);
  },
});

/** Whether a paragraph breaks off, or begins, in mid-sentence: then the mark's partner was lost with the rest. */
function isBroken({ breaks }: RuleContext, { index }: Passage, side: "start" | "end"): boolean {
  return breaks.some((broken) => broken.passage === index && broken.side === side);
}

/** Whether the paragraph stands on the line of the heading before it. */
function isRunIn(
  sections: readonly { readonly section: { readonly runIn?: boolean | undefined } }[],
  heading: Passage,
  paragraph: Passage,
): boolean {
  return heading.kind === "heading" && paragraph.kind === "paragraph" && sections[paragraph.section]?.section.runIn === true;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x2018 || code === 0x2019) && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

/** A closing mark that needs no opening one: an apostrophe (workers’), the bracket of a number (1） or of a letter (a). */
function isNoBracket(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const before = text.charCodeAt(at - 1);
  if (mark === "’") return isLetter(before) || isDigit(text.charAt(at - 1));
  if (mark !== ")" && mark !== "）") return false;
  if (closesNumber(text, at)) return true;
  if (isDigit(text.charAt(at - 1))) return !isDigit(text.charAt(at - 2)) || !isDigit(text.charAt(at - 3));
  return isLetter(before) && !isLetter(text.charCodeAt(at - 2));
}
