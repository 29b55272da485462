import { cite } from "../../law/cite.js";
import { countCharacters } from "../../text/count.js";
import type { Path } from "../../text/path.js";
import { defineRule, type Passage } from "../rule.js";

const shortest = 30;

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
  check({ passages, blanks }, find) {
    const seen = new Map<string, Path>();
    let next = 0;
    for (const passage of passages) {
      if (!isLong(passage)) continue;
      const { path, text, at } = passage;
      while (next < blanks.length && (blanks[next] as number) < at) next += 1;
      const hasBlank = next < blanks.length && (blanks[next] as number) < at + text.length;
      const words = hasBlank ? text.replace(/\s/g, "") : text;
      const first = seen.get(words);
      if (!first) seen.set(words, path);
      else if (countCharacters(words, shortest) === shortest)
        find({ messageId: "repeated", path, range: [0, text.length], params: { first: { place: first } } });
    }
  },
});
