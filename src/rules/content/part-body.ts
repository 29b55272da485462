import type { Part } from "../../model/report.js";
import type { Reason } from "../reason.js";
import type { Passage, RuleContext } from "../rule.js";

/** What stands in a part (某一部分的正文): everything under the headings of its sections, sub-headings included, the part's own headings not. */
export function bodyOf({ sections, passages }: Pick<RuleContext, "sections" | "passages">, part: Part): readonly Passage[] {
  const body: Passage[] = [];
  let behind = 0;
  for (const {
    parts,
    passages: [first, end],
  } of sections) {
    // A section inside one that has been taken already stands in its body.
    if (!parts.includes(part) || end <= behind) continue;
    for (const passage of passages.slice(Math.max(first, behind), end)) body.push(passage);
    behind = end;
  }
  return body;
}

/** Why the rules of a part have nothing to say: the part is absent, or its section is empty. */
export function silentOn(context: RuleContext, part: Part): { readonly inapplicable: Reason } | undefined {
  if (context.duty.contents === undefined) return { inapplicable: context.duty.reason ?? "no-duty" };
  if (context.coverage[part].status === "absent") return { inapplicable: context.lost(["sections"]) ? "does-not-fit" : "part-absent" };
  const { sections, passages } = context;
  const isWritten = sections.some(
    ({ parts, passages: [first, end] }) => parts.includes(part) && passages.slice(first, end).some(({ text }) => text.trim() !== ""),
  );
  return isWritten ? undefined : { inapplicable: "part-empty" };
}
