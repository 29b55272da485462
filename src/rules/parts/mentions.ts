import type { Passage, RuleContext } from "../rule.js";
import type { RequiredPart } from "./sections.js";

/** A sentence that speaks of a part without being that part. */
export interface Mention {
  /** Offsets in `context.text`. */
  readonly from: number;
  readonly to: number;
}

/** Literals by which a sentence speaks of a part, and what else it must hold. */
const wordings: {
  readonly [part in RequiredPart]?: { readonly needles: readonly string[]; readonly also?: RegExp; readonly opensSentence?: true };
} = {
  shortcomings: {
    needles: ["仍存在", "还存在", "尚存在", "仍然存在", "依然存在", "也存在", "但存在", "还有差距", "仍有差距"],
    also: /不足|问题|短板|差距|薄弱|困难/,
  },
  responsibility: { needles: ["第一责任人"], also: /法治|依法/ },
  plans: { needles: ["下一步", "下步", "明年", "下一年", "今后"], opensSentence: true },
};

/** The literals of all parts. */
export const mentionNeedles: readonly string[] = Object.values(wordings).flatMap(({ needles }) => needles);

const sentenceEnd = /[。；;！!？?]/;
// A sentence is looked at within this many characters of a hit, so that one endless line costs no more than many short ones.
const reach = 300;

function sentenceAt(text: string, passage: Passage, at: number): Mention {
  const first = Math.max(passage.at, at - reach);
  const last = Math.min(passage.at + passage.text.length, at + reach);
  let from = at;
  while (from > first && !sentenceEnd.test(text.charAt(from - 1))) from -= 1;
  let to = at;
  while (to < last && !sentenceEnd.test(text.charAt(to))) to += 1;
  if (to < last) to += 1;
  while (from < at && /\s/.test(text.charAt(from))) from += 1;
  return { from, to };
}

/** The sentences of running text that speak of a part, in order, each once. */
export function mentionsOf(
  { text, hits, present, passageAt }: Pick<RuleContext, "text" | "hits" | "present" | "passageAt">,
  part: RequiredPart,
): Mention[] {
  const wording = wordings[part];
  if (!wording) return [];
  const found = new Map<number, Mention>();
  for (const needle of present(wording.needles)) {
    for (const at of hits(needle)) {
      const passage = passageAt(at);
      if (passage.kind !== "paragraph" || passage.path[0] === "attachments") continue;
      const sentence = sentenceAt(text, passage, at);
      if (wording.opensSentence && sentence.from !== at) continue;
      if (wording.also && !wording.also.test(text.slice(sentence.from, sentence.to))) continue;
      found.set(sentence.from, sentence);
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}
