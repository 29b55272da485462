import type { Part } from "../../model/report.js";
import { isEmpty, sectionsWith } from "../parts/sections.js";
import type { Reason } from "../reason.js";
import type { Passage, RuleContext, SectionInfo } from "../rule.js";

/** The sections that are a part, without those inside another of them. */
export function outermostOf(context: RuleContext, part: Part): readonly SectionInfo[] {
  const outer: SectionInfo[] = [];
  let behind = 0;
  for (const section of sectionsWith(context, part)) {
    const [, end] = section.passages;
    if (end <= behind) continue;
    outer.push(section);
    behind = end;
  }
  return outer;
}

/**
 * Whether something stands in a part (某一部分的正文): in one of the passages under the headings of its sections, sub-headings included, the part's own headings not.
 * They are looked at in order, and no further than the first that has it: most parts say early what is looked for.
 */
export function isInBody(context: RuleContext, part: Part, has: (passage: Passage) => boolean): boolean {
  for (const { passages } of outermostOf(context, part)) {
    for (let index = passages[0]; index < passages[1]; index++) if (has(context.passages[index] as Passage)) return true;
  }
  return false;
}

/** Why the rules of a part have nothing to say: the part is absent, or its section is empty. */
export function silentOn(context: RuleContext, part: Part): { readonly inapplicable: Reason } | undefined {
  if (context.duty.contents === undefined) return { inapplicable: context.duty.reason ?? "no-duty" };
  if (context.coverage[part].status === "absent") return { inapplicable: context.lost(["sections"]) ? "does-not-fit" : "part-absent" };
  const isWritten = sectionsWith(context, part).some((section) => !isEmpty(context, section));
  return isWritten ? undefined : { inapplicable: "part-empty" };
}
