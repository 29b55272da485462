import { cite } from "../../law/cite.js";
import { countCharacters, isBlank } from "../../text/count.js";
import type { Path } from "../../text/path.js";
import { defineRule, type Passage } from "../rule.js";

const shortest = 30;

/** The first and last characters of a paragraph without white space, as one number: paragraphs that differ here need not be compared. */
function endsOf(text: string): number {
  let ends = 0;
  let count = 0;
  for (let at = 0; at < text.length && count < 8; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    ends = (Math.imul(ends, 31) + code) | 0;
    count += 1;
  }
  for (let at = text.length - 1; at >= 0 && count < 16; at--) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    ends = (Math.imul(ends, 31) + code) | 0;
    count += 1;
  }
  return ends;
}

const isLong = ({ kind, text }: Passage): boolean => kind === "paragraph" && text.length >= shortest;

/** 段落重复 */
export const contentRepeatedParagraph = defineRule({
  id: "content/repeated-paragraph",
  since: "0.1.0",
  force: "should",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "同一段话写了两遍", en: "The same paragraph stands twice" },
  about: {
    "zh-CN": "同一段话（30字以上，不计空格）在报告里出现两次，多是粘贴时留下的，第二次起每处提示一条。短句、标题、表格和落款不检查。",
    en: "A paragraph of 30 characters or more (spaces not counted) that stands in the report twice is mostly a paste left over; each repeat is one finding. Short sentences, headings, tables and the sign-off are left alone.",
  },
  messages: {
    repeated: {
      "zh-CN": "{place}与{first}完全相同。请核对是不是重复粘贴：是的，删去一处；应当是其他内容的，请改正。",
      en: "{place} is the same as {first}. Please check whether it was pasted twice: if so, delete one; if other text belongs there, please correct it.",
    },
  },
  check({ passages }, find) {
    const known = new Set<number>();
    const alike = new Set<number>();
    for (const passage of passages) {
      if (!isLong(passage)) continue;
      const ends = endsOf(passage.text);
      if (known.has(ends)) alike.add(ends);
      else known.add(ends);
    }
    if (alike.size === 0) return;
    const seen = new Map<string, Path>();
    for (const passage of passages) {
      if (!isLong(passage) || !alike.has(endsOf(passage.text))) continue;
      const { path, text } = passage;
      const words = text.replace(/\s/g, "");
      if (words.length < shortest || countCharacters(words) < shortest) continue;
      const first = seen.get(words);
      if (first) find({ messageId: "repeated", path, range: [0, text.length], params: { first: { place: first } } });
      else seen.set(words, path);
    }
  },
});
