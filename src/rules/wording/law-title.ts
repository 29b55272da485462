import { cite } from "../../law/cite.js";
import { textBefore } from "../../text/clause.js";
import { defineRule } from "../rule.js";
import { correctTitles } from "./law-names.js";
import { byParagraph, type Slip } from "./paragraphs.js";

const longest = Math.max(...[...correctTitles.keys()].map((name) => name.length)) + "中华人民共和国".length;
const [opening, closing] = [0x300a, 0x300b];
/** Of the nicknames. */
const lastCharacters: ReadonlySet<number> = new Set([...correctTitles.keys()].map((name) => name.charCodeAt(name.length - 1)));
const definition = /(?:简称|称|称为)[：:]?[“"]?$/;

/** 法律名称的俗称. */
export const wordingLawTitle = defineRule({
  id: "wording/law-title",
  since: "0.1.0",
  force: "hint",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "法律名称用了俗称", en: "Nicknames of laws" },
  about: {
    "zh-CN":
      "书名号中应当是法律、法规的全称或者规范的简称。《环保法》《反恐法》《未保法》一类俗称，每段提示一次。规范的简称（《民法典》《森林法》《禁毒法》），文中注明“以下简称”的，以及不加书名号的，不提示。",
    en: "Book-title marks hold the full or the correct short title of a law. Nicknames such as 《环保法》, 《反恐法》 or 《未保法》 are reported once per paragraph. Correct short titles, a short form that the text itself defines (以下简称…), and names without book-title marks are left alone.",
  },
  messages: {
    nickname: {
      "zh-CN": "{place}书名号中的法律名称不规范：{names}。请核对更正。",
      en: "{place} gives a law's nickname in book-title marks: {names}. Please check and correct.",
    },
  },
  needles: ["《"],
  check(context, find) {
    const { text } = context;
    const defined = new Set<string>();
    const slips: Slip[] = [];
    for (const from of context.hits("《")) {
      const to = closeOf(text, from);
      if (to === undefined || !lastCharacters.has(text.charCodeAt(to - 2))) continue;
      const name = text.slice(from + 1, to - 1);
      const nickname = name.startsWith("中华人民共和国") ? name.slice(7) : name;
      if (!correctTitles.has(nickname) || defined.has(nickname)) continue;
      if (definition.test(textBefore(text, from, 6))) defined.add(nickname);
      else slips.push({ from, to });
    }
    for (const { first, slips: all } of byParagraph(context, slips)) {
      const written = [...new Set(all.map(({ from, to }) => text.slice(from + 1, to - 1)))];
      const pairs = written.map((name) => {
        const prefix = name.startsWith("中华人民共和国") ? "中华人民共和国" : "";
        return { name, correct: prefix + (correctTitles.get(name.slice(prefix.length)) ?? "") };
      });
      const names = {
        "zh-CN": pairs.map(({ name, correct }) => `《${name}》应为《${correct}》`).join("，"),
        en: pairs.map(({ name, correct }) => `《${name}》 for 《${correct}》`).join(", "),
      };
      find({ messageId: "nickname", ...context.where(first.from, first.to), params: { names } });
    }
  },
});

/** The end of a title that is short enough to be a nickname. */
function closeOf(text: string, open: number): number | undefined {
  const last = Math.min(open + longest + 1, text.length - 1);
  for (let at = open + 1; at <= last; at++) {
    const mark = text.charCodeAt(at);
    if (mark === closing) return at + 1;
    if (mark === opening || mark === 0x0a) return undefined;
  }
  return undefined;
}
