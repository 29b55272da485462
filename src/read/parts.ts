import { partsOfHeading } from "../model/part.js";
import type { Part } from "../model/report.js";
import type { DraftSection } from "./draft.js";

/** Parts that no sub-heading of these parts tells of: 落实第一责任人职责 among the plans is a plan, among the shortcomings a shortcoming. */
const told: { readonly [part in Part]: readonly Part[] } = {
  measures: ["shortcomings", "responsibility", "plans", "other"],
  shortcomings: ["plans"],
  responsibility: ["shortcomings", "plans", "other"],
  plans: ["other"],
  other: [],
};

/**
 * Gives each section its parts (判定各部分): level one by the words of its heading, then by its place; sub-headings only where they tell of a part that the section above
 * is not (内嵌).
 *
 * By place: in a report whose first sections are themes (坚持党的领导…, 强力推进法治政府建设…), those before the shortcomings, or before the plans where there are none,
 * are together the measures. What stands after is claimed by no part unless its words say so (几点体会).
 */
export function giveParts(sections: readonly DraftSection[], year: number | undefined): void {
  const weak: { section: DraftSection; parts: readonly Part[] }[] = [];
  // What headings without such doubts claim.
  const claimed = new Set<Part>();
  for (const section of sections) {
    const named = partsOfHeading(section.heading.text, year);
    if (named.parts.length === 0) continue;
    section.parts = named.parts;
    section.reason = "heading-words";
    if (named.words !== undefined) section.decidedBy = named.words;
    if (named.weak) weak.push({ section, parts: named.weak });
    else for (const part of named.parts) claimed.add(part);
  }
  for (const { section, parts } of weak) section.parts = section.parts.filter((part) => !parts.includes(part) || !claimed.has(part));
  claimByPosition(sections);
  for (const section of sections) giveEmbedded(section, section.parts, year);
}

const experience = /体会|经验|启示|认识|建议|形势|要求/;

function claimByPosition(sections: readonly DraftSection[]): void {
  const has = (section: DraftSection, part: Part): boolean => section.parts.includes(part);
  let end = sections.findIndex((section) => has(section, "shortcomings"));
  if (end < 0) end = sections.findIndex((section) => has(section, "plans"));
  if (end < 0) {
    // Neither stands here: all themes are measures where nothing else is. Where the numbers begin again, headings above them were lost, and nobody can tell.
    const numbers = sections.flatMap(({ number }) => (number ? [number.text] : []));
    if (sections.length < 2 || sections.some((section) => has(section, "measures")) || new Set(numbers).size < numbers.length) return;
    end = sections.length;
  }
  for (const section of sections.slice(0, end)) {
    if (section.parts.length > 0 || experience.test(section.heading.text.slice(-6))) continue;
    section.parts = ["measures"];
    section.reason = "position";
  }
}

function giveEmbedded(section: DraftSection, inForce: readonly Part[], year: number | undefined): void {
  for (const block of section.content) {
    if (block.type !== "section") continue;
    const named = partsOfHeading(block.heading.text, year);
    const parts = named.parts.filter(
      (part) => !inForce.includes(part) && !(named.weak?.includes(part) ?? false) && inForce.every((above) => told[above].includes(part)),
    );
    if (parts.length > 0) {
      block.parts = parts;
      block.reason = "embedded";
      if (named.words !== undefined) block.decidedBy = named.words;
    }
    giveEmbedded(block, parts.length > 0 ? parts : inForce, year);
  }
}
