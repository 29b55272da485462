import { countCharacters } from "../../text/count.js";
import type { RuleContext, SectionInfo } from "../rule.js";

const leadingNumber =
  /^\s{0,8}(?:[（(〔【]?[〇○零一二三四五六七八九十0-9０-９]{1,4}(?:[）)〕】][、.．，,]?|[、.．])|[①-⑳]|[一二三四五六七八九十]{1,3}(?:是|要))\s{0,8}/;
const numerals = "一二三四五六七八九十";
const ordinalPhrase = /(?<=^|[。；;，,：:\s])(?=[一二三四五六七八九十]{1,2}是)/;
const closingLine = /^(?:特此|专此|以上|此报告|当否|妥否|请予|报告完毕)/;

/** Whether a text has a phrase such as 一是: without one there is nothing to take apart. */
function hasOrdinal(text: string): boolean {
  for (let at = text.indexOf("是", 1); at >= 0; at = text.indexOf("是", at + 1)) if (numerals.includes(text.charAt(at - 1))) return true;
  return false;
}

/** The points of a text (各点): sentences that begin with 一是, 二是 … stand for themselves, anything else is one point. */
function points(text: string): string[] {
  if (!hasOrdinal(text)) return [text];
  const marked = text.split(ordinalPhrase).filter((piece) => leadingNumber.test(piece));
  return marked.length >= 2 ? marked : [text];
}

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
    if (text === "" || closingLine.test(text) || text.endsWith("：") || text.endsWith(":")) continue;
    for (const point of points(text)) {
      yield heading + point.replace(leadingNumber, "").trim();
      heading = "";
    }
  }
}

/** How many points these sections have, if there are at least two and none has 30 characters: slogans, not arrangements. Else 0. */
export function countSlogans(context: Pick<RuleContext, "passages" | "sections">, sections: readonly SectionInfo[]): number {
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
