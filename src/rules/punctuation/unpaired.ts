import { cite } from "../../law/cite.js";
import { defineRule, type Passage } from "../rule.js";
import { closesNumber, isDigit } from "./characters.js";

/** What pairs with what. A half-width bracket pairs with a full-width one: its width is the business of punctuation/half-width. */
const kinds = ["“”", "‘’", "（）", "《》", "〔〕"] as const;
const opening: { readonly [mark: string]: number } = { "“": 0, "‘": 1, "（": 2, "(": 2, "《": 3, "〔": 4 };
const closing: { readonly [mark: string]: number } = { "”": 0, "’": 1, "）": 2, ")": 2, "》": 3, "〕": 4 };

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
      "zh-CN": "{place}的“{mark}”没有与它配对的后一半。请补上“{missing}”。",
      en: "In {place}, the mark {mark} is never closed. Please add {missing}.",
    },
    close: {
      "zh-CN": "{place}的“{mark}”没有与它配对的前一半。请补上“{missing}”，或删去多余的。",
      en: "In {place}, the mark {mark} is never opened. Please add {missing}, or delete it.",
    },
  },
  check(context, find) {
    const { text, passages, marks } = context;
    const broken = new Set(context.breaks.map(({ passage, side }) => `${passage} ${side}`));
    // First marks without a partner, per kind: the innermost open ones, and the first closed without an opening.
    let open: number[][] = kinds.map(() => []);
    let stray: (number | undefined)[] = [];
    const settle = (first: Passage, last: Passage): void => {
      kinds.forEach((pair, kind) => {
        const close = stray[kind];
        const unclosed = open[kind]?.[0];
        if (close !== undefined && !broken.has(`${first.index} start`)) {
          find({ messageId: "close", ...context.where(close, close + 1), params: { mark: text.charAt(close), missing: pair.charAt(0) } });
        } else if (unclosed !== undefined && !broken.has(`${last.index} end`)) {
          find({
            messageId: "open",
            ...context.where(unclosed, unclosed + 1),
            params: { mark: text.charAt(unclosed), missing: pair.charAt(1) },
          });
        }
      });
      open = kinds.map(() => []);
      stray = [];
    };
    let first: Passage | undefined;
    let last: Passage | undefined;
    let next = 0;
    for (const at of marks) {
      const mark = text.charAt(at);
      const opens = opening[mark];
      const closes = closing[mark];
      if (opens === undefined && closes === undefined) continue;
      while (next < passages.length && (passages[next] as Passage).at <= at) next += 1;
      const passage = passages[next - 1];
      if (!passage || passage.kind === "cell") continue;
      if (passage !== last) {
        if (first && last && !(last.index === passage.index - 1 && isRunIn(context.sections, last, passage))) {
          settle(first, last);
          first = passage;
        }
        first ??= passage;
        last = passage;
      }
      if (isApostrophe(text, at)) continue;
      if (opens !== undefined) open[opens]?.push(at);
      else if (closes !== undefined && open[closes]?.pop() === undefined && !isNoBracket(text, at)) stray[closes] ??= at;
    }
    if (first && last) settle(first, last);
  },
});

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
  return "‘’".includes(text.charAt(at)) && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
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
