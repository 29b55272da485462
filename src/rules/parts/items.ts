import { endsIn, isOneOf } from "../../text/clause.js";
import { countCharacters, isBlank } from "../../text/count.js";
import type { Passage, RuleContext, SectionInfo } from "../rule.js";

const leadingNumber =
  /^\s{0,8}(?:[（(〔【]?[〇○零一二三四五六七八九十0-9０-９]{1,4}(?:[）)〕】][、.．，,]?|[、.．])|[①-⑳]|[一二三四五六七八九十]{1,3}(?:是|要))\s{0,8}/;
/** A point of this many characters is no slogan, even without its number, which has at most seven that are no white space. */
const longestSlogan = 30 + 7;
const numerals = "一二三四五六七八九十";
const ordinalPhrase = /(?<=^|[。；;，,：:\s])(?=[一二三四五六七八九十]{1,2}是)/;
const closingBegins = "特专以此当妥请报";
const closingLine = /^(?:特此|专此|以上|此报告|当否|妥否|请予|报告完毕)/;

/** Whether a text has a phrase such as 一是: without one there is nothing to take apart. */
function hasOrdinal(text: string): boolean {
  for (let at = text.indexOf("是", 1); at >= 0; at = text.indexOf("是", at + 1))
    if (isOneOf(text.charCodeAt(at - 1), numerals)) return true;
  return false;
}

/** The points of a text (各点): sentences that begin with 一是, 二是 … stand for themselves, anything else is one point. */
function points(text: string): string[] {
  if (!hasOrdinal(text)) return [text];
  const marked = text.split(ordinalPhrase).filter((piece) => leadingNumber.test(piece));
  return marked.length >= 2 ? marked : [text];
}

/** Whether a text without white space at its ends says something by itself: it is no lead-in and no closing line. */
const isPoint = (text: string): boolean =>
  text !== "" && !endsIn(text, "：:") && !(isOneOf(text.charCodeAt(0), closingBegins) && closingLine.test(text));

/**
 * The points of a section without their numbers: paragraphs, sentences with 一是, 二是 …, and sub-headings. A sub-heading and the first words under it are one point
 * (（一）提升执法水平。组织培训4期。). Lead-ins and closing lines are no points.
 */
export function* itemsOf(
  { passages, sections }: Pick<RuleContext, "passages" | "sections">,
  { passages: [first, end] }: SectionInfo,
): Generator<string, void> {
  let heading = "";
  for (let index = first; index < end; index++) {
    const passage = passages[index];
    if (!passage || passage.kind === "cell") continue;
    const text = passage.text.trim();
    if (passage.kind === "heading") {
      const own = sections[passage.section];
      const alone = own !== undefined && own.passages[0] === own.passages[1];
      if (alone) yield text;
      heading = alone ? "" : text;
      continue;
    }
    if (!isPoint(text)) continue;
    for (const point of points(text)) {
      yield heading + point.replace(leadingNumber, "").trim();
      heading = "";
    }
  }
}

const isLong = (text: string): boolean => countCharacters(text, longestSlogan) === longestSlogan;

/** Whether a passage holds a point that is no slogan, whatever its number takes away: tells most parts without taking their points apart. */
function holdsLongPoint(passage: Passage | undefined): boolean {
  if (passage?.kind !== "paragraph") return false;
  const { text } = passage;
  if (text.length < longestSlogan || isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(text.length - 1)) || !isPoint(text))
    return false;
  // From one 一是, 二是 … to the next.
  let from = 0;
  for (let at = text.indexOf("是", 1); at >= 0; at = text.indexOf("是", at + 1)) {
    const start = ordinalStart(text, at);
    if (start <= from) continue;
    if (from > 0 && isLong(text.slice(from, start))) return true;
    from = start;
  }
  return isLong(text.slice(from));
}

/** Where 一是 or 十一是 with its 是 at `at` begins a phrase; -1 where it does not. */
function ordinalStart(text: string, at: number): number {
  if (!isOneOf(text.charCodeAt(at - 1), numerals)) return -1;
  const start = isOneOf(text.charCodeAt(at - 2), numerals) ? at - 2 : at - 1;
  const before = text.charCodeAt(start - 1);
  return start === 0 || isOneOf(before, "。；;，,：:") || isBlank(before) ? start : -1;
}

/** How many points these sections have, if there are at least two and none has 30 characters: slogans, not arrangements. Else 0. */
export function countSlogans(context: Pick<RuleContext, "passages" | "sections">, sections: readonly SectionInfo[]): number {
  for (const { passages } of sections) {
    for (let index = passages[0]; index < passages[1]; index++) if (holdsLongPoint(context.passages[index])) return 0;
  }
  let count = 0;
  for (const section of sections) {
    // Taken one by one, since the first long point of a part mostly says enough.
    for (const item of itemsOf(context, section)) {
      if (countCharacters(item, 30) >= 30) return 0;
      count += 1;
    }
  }
  return count >= 2 ? count : 0;
}
