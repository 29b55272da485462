import { isCommonHan } from "../../text/count.js";

/** How a paragraph ends: with a mark that ends a sentence, with one that does not, in a word that needs another after it, inside brackets, or bare. */
export type Ending = "closed" | "comma" | "series" | "dangling" | "bracket" | "bare";

const closers = "”’\"')）》〉】〕］]」』";
const enders = "。！？；：.!?;:…～~—";
const blank = /\s|[\u200b\ufeff]/u;

/**
 * Words after which a sentence must go on: conjunctions, prepositions, verbs that need an object. Each with the characters before it that make another word of it
 * (共和, 参与, 可以); an ending is read as dangling only where no such word stands.
 */
const dangling: { readonly [last: string]: string } = {
  和: "总温饱调共中祥谐平缓柔随亲附应",
  与: "参给授赋干",
  以: "可",
  及: "普涉顾危触波追言提遍企不",
  或: "",
  并: "合归吞兼",
  且: "",
  而: "",
  于: "终",
  将: "干大老名良健悍",
  被: "棉",
  从: "服遵听盲跟随顺侍",
  向: "方导趋意走取动流投去定双单横纵倾指志转风朝航内外",
  在: "存所潜内实现外健自常",
  由: "理自缘事案来",
  因: "原起成病诱基动",
  让: "转礼谦忍出",
  把: "火一",
  各: "",
  每: "",
  第: "门等次府",
  其: "极",
};

/** Longer words of the same kind. */
const danglingWords = [
  "取得",
  "获得",
  "给予",
  "成为",
  "具有",
  "按照",
  "根据",
  "依照",
  "为了",
  "但是",
  "因此",
  "使得",
  "包括",
  "导致",
  "不断",
  "进一步",
  "切实",
  "更加",
  "逐一",
  "逐项",
  "逐步",
  "陆续",
  "尚未",
  "会同",
  "围绕",
  "应当",
  "必须",
  "能够",
  "通过对",
  "针对",
  "对于",
] as const;

/** 在十五日内: something is to be done by then; 控制在十五日内 says it all. */
const withinDays = /(?<![制短缩定持压降])在[一二三四五六七八九十两0-9０-９]{1,4}个?(?:工作)?(?:日|天|月|小时)[之以]?内$/;

const FULL_STOP = 0x3002;

/** Reads how a paragraph ends. */
export function endingOf(text: string): Ending {
  let end = text.length;
  // Nearly all paragraphs.
  if (text.charCodeAt(end - 1) === FULL_STOP) return "closed";
  while (end > 0 && (blank.test(text.charAt(end - 1)) || closers.includes(text.charAt(end - 1)))) end -= 1;
  const last = text.charAt(end - 1);
  if (last === "" || enders.includes(last)) return "closed";
  const after = text.slice(end).trim();
  if (last === "，" || last === ",") return "comma";
  if (last === "、") return "series";
  // A closing bracket or quotation mark ends a whole thing: （详见附件1）.
  if (after !== "") return "bare";
  const before = text.charAt(end - 2);
  const exceptions = dangling[last];
  if (exceptions !== undefined && (before === "" || !exceptions.includes(before))) return "dangling";
  if (danglingWords.some((word) => text.endsWith(word, end))) return "dangling";
  if (last === "内" && withinDays.test(text.slice(Math.max(0, end - 16), end))) return "dangling";
  return endsInside(text, end) ? "bracket" : "bare";
}

/** Whether the last bracket, quotation mark or book-title mark was opened and not closed. */
function endsInside(text: string, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - 60); at--) {
    const mark = text.charAt(at);
    if ("”）》〕】)".includes(mark)) return false;
    if ("“（《〔【(".includes(mark)) return true;
  }
  return false;
}

/** How a paragraph begins when it begins in mid-sentence: with a mark that cannot stand first, or with one stray character and a comma (`建，`). */
export function startsInside(text: string): "mark" | "stray" | undefined {
  // Nearly all begin with a Chinese character, and another.
  if (isCommonHan(text.charCodeAt(0)) && isCommonHan(text.charCodeAt(1))) return undefined;
  const start = text.trimStart();
  if (/^[，。；：？！,;]/.test(start)) return "mark";
  // 但，故，且 and the like may stand alone; so may a name for the speaker or a numeral.
  return /^[\u4e00-\u9fff][，,]/.test(start) && !/^[但故且而即若另又再如后现今其对是总当也可请嗯一二三四五六七八九十]/.test(start)
    ? "stray"
    : undefined;
}

const item =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要|则|、|来)|第?[一二三四五六七八九十]{1,3}[，,、]|[（(][一二三四五六七八九十0-9０-９]{1,3}[）)]|[0-9０-９]{1,2}[.．、)）]|[①-⑳]|首先|其次|再次|最后|另外|同时|此外|——|[-•·●■◆*]|[一另]方面)/;

/** Whether a paragraph is an item of a list: 一是…, 1.…, （2）…, ①…, 首先…. */
export function isItem(text: string): boolean {
  return item.test(text.trimStart());
}

const introduction = /如下|以下|下列|下面|几个?方面|几点|几项|主要(?:有|是|表现|体现|做法|包括)/;

/** Whether the end of a paragraph introduces what stands below it, whatever its mark. */
export function introduces(text: string): boolean {
  return introduction.test(text.slice(-24));
}
