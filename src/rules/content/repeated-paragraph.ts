import { cite } from "../../law/cite.js";
import { countCharacters, isBlank } from "../../text/count.js";
import type { Path } from "../../text/path.js";
import { defineRule, type Passage } from "../rule.js";

const shortest = 30;

/** A number made from the characters of a text without white space, at most so many, from its beginning or from its end. Texts that differ here need not be compared. */
function keyOf(text: string, most: number, fromEnd: boolean): number {
  let key = 0;
  let count = 0;
  const last = text.length - 1;
  for (let at = 0; at <= last && count < most; at++) {
    const code = text.charCodeAt(fromEnd ? last - at : at);
    if (isBlank(code)) continue;
    key = (Math.imul(key, 31) + code) | 0;
    count += 1;
  }
  return key;
}

const endsOf = ({ text }: Passage): number => Math.imul(keyOf(text, 8, false), 31) ^ keyOf(text, 8, true);
const wholeOf = ({ text }: Passage): number => keyOf(text, text.length, false);

/** Those of some passages that share their key with another, in order. */
function sharing(passages: readonly Passage[], key: (passage: Passage) => number): readonly Passage[] {
  const keys = passages.map(key);
  const known = new Set<number>();
  const shared = new Set<number>();
  for (const own of keys) {
    if (known.has(own)) shared.add(own);
    else known.add(own);
  }
  return shared.size === 0 ? [] : passages.filter((_, index) => shared.has(keys[index] as number));
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
    const seen = new Map<string, Path>();
    for (const { path, text } of sharing(sharing(passages.filter(isLong), endsOf), wholeOf)) {
      const words = text.replace(/\s/g, "");
      if (words.length < shortest || countCharacters(words) < shortest) continue;
      const first = seen.get(words);
      if (first) find({ messageId: "repeated", path, range: [0, text.length], params: { first: { place: first } } });
      else seen.set(words, path);
    }
  },
});
