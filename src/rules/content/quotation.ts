import { textBefore } from "../../text/clause.js";

const pairs: Readonly<Record<string, string>> = { "“": "”", "《": "》", "「": "」", "『": "』", "‘": "’" };
const farthest = 120;

/** Whether an offset of a passage stands in a quotation or in the title of another document: somebody else's words. */
export function isQuoted(text: string, at: number): boolean {
  for (const [open, close] of Object.entries(pairs)) {
    const opened = textBefore(text, at, farthest).lastIndexOf(open);
    if (opened < 0) continue;
    const from = Math.max(0, at - farthest) + opened;
    const closed = text.slice(from, from + farthest * 2).indexOf(close);
    if (closed >= 0 && from + closed > at) return true;
  }
  const left = textBefore(text, at, farthest).split('"').length - 1;
  return left % 2 === 1 && at <= farthest && text.slice(at, at + farthest).includes('"');
}
