import type { Edit, Passage, RuleContext } from "../rule.js";

/** A stretch of the joined text that a rule objects to, with the words that would be right where they are certain. */
export interface Slip {
  readonly from: number;
  readonly to: number;
  readonly correct?: string;
}

/** The slips of one paragraph: where the first is, how many there are, and their repair. */
export interface ParagraphSlips {
  readonly passage: Passage;
  readonly first: Slip;
  readonly slips: readonly Slip[];
  readonly edits: readonly Edit[];
}

const none: readonly ParagraphSlips[] = [];

/** Gathers slips by paragraph, in order: rules on wording report one finding per paragraph. */
export function byParagraph({ passageAt }: RuleContext, slips: readonly Slip[]): readonly ParagraphSlips[] {
  if (slips.length === 0) return none;
  const groups = new Map<number, { passage: Passage; first: Slip; slips: Slip[]; edits: Edit[] }>();
  for (const slip of [...slips].sort((a, b) => a.from - b.from)) {
    const passage = passageAt(slip.from);
    let group = groups.get(passage.index);
    if (!group) {
      group = { passage, first: slip, slips: [], edits: [] };
      groups.set(passage.index, group);
    }
    group.slips.push(slip);
    if (slip.correct !== undefined) {
      group.edits.push({ path: passage.path, range: [slip.from - passage.at, slip.to - passage.at], text: slip.correct });
    }
  }
  return [...groups.values()];
}

/** Whether an offset stands inside a pair of marks of its paragraph (《…》, “…”), looking back at most 80 characters. */
export function isEnclosed(text: string, at: number, open: string, close: string): boolean {
  for (let from = at - 1; from >= 0 && at - from <= 80; from--) {
    const code = text.charCodeAt(from);
    if (code === open.charCodeAt(0)) return true;
    if (code === close.charCodeAt(0) || code === 0x0a) return false;
  }
  return false;
}
