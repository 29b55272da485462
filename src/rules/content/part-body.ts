import type { Part } from "../../model/report.js";
import { isEmpty } from "../parts/sections.js";
import type { Reason } from "../reason.js";
import type { Passage, RuleContext } from "../rule.js";

/**
 * Whether something stands in a part (某一部分的正文): in one of the passages under the headings of its sections, sub-headings included, the part's own headings not.
 * They are looked at in order, and no further than the first that has it: most parts say early what is looked for.
 */
export function isInBody(context: RuleContext, part: Part, has: (passage: Passage) => boolean): boolean {
  const { sections, passages } = context;
  let behind = 0;
  for (const section of sections) {
    const [first, end] = section.passages;
    // A section inside one that has been taken already stands in its body.
    if (!section.parts.includes(part) || end <= behind) continue;
    for (let index = Math.max(first, behind); index < end; index++) if (has(passages[index] as Passage)) return true;
    behind = end;
  }
  return false;
}

/** Why the rules of a part have nothing to say: the part is absent, or its section is empty. */
export function silentOn(context: RuleContext, part: Part): { readonly inapplicable: Reason } | undefined {
  if (context.duty.contents === undefined) return { inapplicable: context.duty.reason ?? "no-duty" };
  if (context.coverage[part].status === "absent") return { inapplicable: context.lost(["sections"]) ? "does-not-fit" : "part-absent" };
  const isWritten = context.sections.some((section) => section.parts.includes(part) && !isEmpty(context, section));
  return isWritten ? undefined : { inapplicable: "part-empty" };
}
