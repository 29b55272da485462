import type { Break, Gap, Passage, SectionInfo } from "../../rules/rule.js";

/** Paragraphs that break off, or begin, in mid-sentence. */
export function findBreaks(passages: readonly Passage[]): readonly Break[] {
  void passages;
  return [];
}

/** Text that was lost: level-one numbers jump and a paragraph before or after the jump is broken. */
export function findGap(sections: readonly SectionInfo[], passages: readonly Passage[], breaks: readonly Break[]): Gap | undefined {
  void sections;
  void passages;
  void breaks;
  return undefined;
}
