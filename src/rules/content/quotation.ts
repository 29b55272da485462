const pairs = ["“”", "《》", "「」", "『』", "‘’"] as const;
const farthest = 120;

/** Whether an offset of a passage stands in a quotation or in the title of another document: somebody else's words. */
export function isQuoted(text: string, at: number): boolean {
  const start = Math.max(0, at - farthest);
  const before = text.slice(start, at);
  for (const pair of pairs) {
    const opened = before.lastIndexOf(pair.charAt(0));
    if (opened < 0) continue;
    const from = start + opened;
    const closed = text.slice(from, from + farthest * 2).indexOf(pair.charAt(1));
    if (closed >= 0 && from + closed > at) return true;
  }
  if (!before.includes('"')) return false;
  const left = before.split('"').length - 1;
  return left % 2 === 1 && at <= farthest && text.slice(at, at + farthest).includes('"');
}
