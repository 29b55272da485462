import { countCharacters } from "../../text/count.js";
import type { RuleContext, SectionInfo } from "../rule.js";

const leadingNumber =
  /^\s{0,8}(?:[（(〔【]?[〇○零一二三四五六七八九十0-9０-９]{1,4}(?:[）)〕】][、.．，,]?|[、.．])|[①-⑳]|[一二三四五六七八九十]{1,3}(?:是|要))\s{0,8}/;
const ordinalPhrase = /(?<=^|[。；;，,：:\s])(?=[一二三四五六七八九十]{1,2}是)/;
const closingLine = /^(?:特此|专此|以上|此报告|当否|妥否|请予|报告完毕)/;

/** The points of a text (各点): sentences that begin with 一是, 二是 … stand for themselves, anything else is one point. */
function points(text: string): string[] {
  const pieces = text.split(ordinalPhrase).filter((piece) => piece.trim() !== "");
  const marked = pieces.filter((piece) => leadingNumber.test(piece));
  return marked.length >= 2 ? marked : [text];
}

/**
 * The points of a section without their numbers: paragraphs, sentences with 一是, 二是 …, and sub-headings. A sub-heading and the first words under it are one point
 * (（一）提升执法水平。组织培训4期。). Lead-ins and closing lines are no points.
 */
export function itemsOf(
  { passages, sections }: Pick<RuleContext, "passages" | "sections">,
  { passages: [first, end] }: SectionInfo,
): string[] {
  const items: string[] = [];
  let heading = "";
  for (let index = first; index < end; index++) {
    const passage = passages[index];
    if (!passage || passage.kind === "cell") continue;
    const text = passage.text.trim();
    if (passage.kind === "heading") {
      const own = sections[passage.section];
      const alone = own !== undefined && own.passages[0] === own.passages[1];
      if (alone) items.push(text);
      heading = alone ? "" : text;
      continue;
    }
    if (text === "" || closingLine.test(text) || /[：:]$/.test(text)) continue;
    for (const point of points(text)) {
      items.push(heading + point.replace(leadingNumber, "").trim());
      heading = "";
    }
  }
  return items;
}

/** Whether there are at least two points and none has 30 characters: slogans, not arrangements. */
export function areSlogans(items: readonly string[]): boolean {
  return items.length >= 2 && items.every((item) => countCharacters(item) < 30);
}
