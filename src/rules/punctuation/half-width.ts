import { cite } from "../../law/cite.js";
import { isOneOf } from "../../text/clause.js";
import { isOnlyHalfWidth, siblingsOf, whereOf } from "../numbering/items.js";
import { defineRule, type Edit, type Passage, type RuleContext } from "../rule.js";
import { closesNumber, isHan } from "./characters.js";

const fullWidth: { readonly [mark: string]: string } = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）" };

/** 半角标点. */
export const punctuationHalfWidth = defineRule({
  id: "punctuation/half-width",
  since: "0.1.0",
  force: "hint",
  basis: [cite("gbt-15834-2011")],
  title: { "zh-CN": "半角标点", en: "Half-width punctuation" },
  about: {
    "zh-CN":
      "汉字旁边的逗号、分号、冒号、问号、叹号和括号应当用全角，每段提示一次并注明处数；全文标点都是半角的（多为格式转换造成），全文只提示一次。数字（1,300）、时间（10:30）、比例、网址、外文和只夹外文的括号、方括号不提示；序号的括号由序号规则检查。",
    en: "Commas, semicolons, colons, question and exclamation marks and brackets beside Chinese characters are full-width; one finding per paragraph with a count, or one for the whole report where its punctuation is half-width throughout (converters make it). Numbers (1,300), times (10:30), ratios, web addresses, Latin text and brackets around it, and square brackets are left alone; brackets of a section number belong to numbering/style.",
  },
  messages: {
    paragraph: {
      "zh-CN": "{place}有{count}处半角标点。汉字之间请用全角标点。",
      en: "{place} has {count} half-width punctuation mark(s). Please use full-width marks among Chinese characters.",
    },
    report: {
      "zh-CN": "全文标点都是半角，共{count}处，可能是转换格式时造成的。请统一改为全角标点。",
      en: "Punctuation is half-width throughout the report ({count} marks), perhaps through a conversion. Please change all of it to full-width marks.",
    },
  },
  check(context, find) {
    const { text, passages } = context;
    const found: Edit[] = [];
    let current: Passage | undefined;
    const report = (): void => {
      const first = found[0];
      if (first?.range && !context.halfWidthThroughout) {
        const { path, range } = first;
        find({ messageId: "paragraph", path, range, params: { count: found.length }, fix: { edits: found.splice(0) } });
      }
    };
    let next = 0;
    for (const at of context.marks) {
      // All others are nearly all marks, and full-width.
      if (text.charCodeAt(at) > 126) continue;
      const correct = fullWidth[text.charAt(at)];
      if (correct === undefined || !isBesideHan(text, at) || isExemptBracket(text, at)) continue;
      while (next < passages.length && (passages[next] as Passage).at <= at) next += 1;
      const passage = passages[next - 1];
      if (!passage || !isProse(passage)) continue;
      if (passage !== current) report();
      current = passage;
      found.push({ path: passage.path, range: [at - passage.at, at - passage.at + 1], text: correct });
    }
    report();
    const first = found[0];
    if (first?.range) {
      const { path, range } = first;
      // Brackets of numbers are excused only while the whole report is half-width; they are mended with it.
      find({ messageId: "report", path, range, params: { count: found.length }, fix: { edits: [...found, ...numberEdits(context)] } });
    }
  },
});

const isProse = ({ kind, path }: Passage): boolean =>
  kind === "title" || kind === "heading" || kind === "paragraph" || path[0] === "closing";

const isChinese = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) || isOneOf(text.charCodeAt(at), "《》〈〉“”‘’（）〔〕【】、。，；：？！");

function isBesideHan(text: string, at: number): boolean {
  return isChinese(text, at - 1) || isChinese(text, at + 1);
}

const openNumber = /\((?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|)\)/y;
const openLatin = /\([ -~]{0,60}?\)/y;

/** Brackets of a number, and brackets around nothing but Latin text. */
function isExemptBracket(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === "(") {
    openNumber.lastIndex = at;
    openLatin.lastIndex = at;
    return openNumber.test(text) || /[A-Za-z]/.test(openLatin.exec(text)?.[0] ?? "");
  }
  if (mark !== ")") return false;
  if (text.charAt(at - 1) === "(" || closesNumber(text, at)) return true;
  let hasLetter = false;
  for (let from = at - 1; from >= 0 && at - from <= 61; from--) {
    const code = text.charCodeAt(from);
    if (code === 40) return hasLetter;
    if (code < 32 || code > 126) return false;
    hasLetter ||= (code | 32) >= 97 && (code | 32) <= 122;
  }
  return false;
}

function numberEdits(context: RuleContext): Edit[] {
  return siblingsOf(context).flatMap(({ items }) =>
    items.filter(isOnlyHalfWidth).map((item) => ({ ...whereOf(item), text: item.written.replace("(", "（").replace(")", "）") })),
  );
}
