import type { Part, Report } from "../../model/report.js";
import type { LocalText } from "../../model/terms.js";
import { partNames, requiredParts } from "../../model/terms.js";
import { endsIn } from "../../text/clause.js";
import { isBlank, shorten } from "../../text/count.js";
import { isWithin, type Path, valueAt } from "../../text/path.js";
import { oncePerReport } from "../once.js";
import type { RuleContext, SectionInfo } from "../rule.js";

/** A part that every report must have (规定内容). */
export type RequiredPart = (typeof requiredParts)[number];

/** The sections of level one, in order. */
export const levelOne = oncePerReport(({ sections }): readonly SectionInfo[] => sections.filter(({ depth }) => depth === 1));

const none: readonly never[] = [];

const byPart = oncePerReport(({ sections }): ReadonlyMap<Part, readonly SectionInfo[]> => {
  const lists = new Map<Part, SectionInfo[]>();
  for (const section of sections) {
    for (const part of section.parts) {
      const list = lists.get(part);
      if (!list) lists.set(part, [section]);
      // Data made by hand may name a part twice.
      else if (list[list.length - 1] !== section) list.push(section);
    }
  }
  return lists;
});

/** All sections that are a part, in order. */
export const sectionsWith = (context: RuleContext, part: Part): readonly SectionInfo[] => byPart(context).get(part) ?? none;

const isRequired = (part: Part): part is RequiredPart => (requiredParts as readonly Part[]).includes(part);

/** The required parts among a section's own. */
export function requiredOf({ parts }: SectionInfo): readonly RequiredPart[] {
  const [only] = parts;
  if (only === undefined) return none;
  if (parts.length === 1) return isRequired(only) ? [only] : none;
  return requiredParts.filter((part) => parts.includes(part));
}

/** The outermost sections that are a part: those of level one where there are any, else those below. */
export function sectionsOf(context: RuleContext, part: Part): readonly SectionInfo[] {
  const all = sectionsWith(context, part);
  const own = all.filter(({ depth }) => depth === 1);
  if (own.length > 0) return own;
  const outer: SectionInfo[] = [];
  for (const section of all) {
    const last = outer.at(-1);
    if (!last || !isWithin(section.path, last.path)) outer.push(section);
  }
  return outer;
}

/** Answers whether an offset stands in the body of one of these sections, which follow each other: their bodies are in order and apart. */
export function bodiesOf(sections: readonly SectionInfo[]): (at: number) => boolean {
  return (at) => {
    let low = 0;
    let high = sections.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sections[middle] as SectionInfo).body[0] <= at) low = middle;
      else high = middle - 1;
    }
    const [from, to] = sections[low]?.body ?? [0, 0];
    return at >= from && at < to;
  };
}

/** Whether nothing but white space stands under the heading. */
export function isEmpty({ text }: Pick<RuleContext, "text">, { body }: SectionInfo): boolean {
  const end = body[1];
  let at = body[0];
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at >= end;
}

/** A heading as the document shows it, with its number, from the path of the section or of its heading. */
export function headingAt(report: Report, path: Path): string {
  const section = path.at(-1) === "heading" ? path.slice(0, -1) : path;
  const [number, heading] = ["number", "heading"].map((field) => valueAt(report, [...section, field]));
  return shorten(`${typeof number === "string" ? number : ""}${typeof heading === "string" ? heading : ""}`, 20);
}

/** A heading as people compare it: without white space and closing marks. */
export function plainHeading({ section: { heading } }: SectionInfo): string {
  let at = 0;
  while (at < heading.length && !isBlank(heading.charCodeAt(at))) at += 1;
  const plain = at < heading.length ? heading.replace(/\s/g, "") : heading;
  return endsIn(plain, "。．.；;：:，,、") ? plain.slice(0, -1) : plain;
}

/** Whether text was lost next to or inside these sections, so that little can be said about what they hold. */
export function isBesideGap({ gap }: Pick<RuleContext, "gap">, sections: readonly SectionInfo[]): boolean {
  return gap !== undefined && sections.some(({ path }) => [gap.before, gap.after, gap.broken].some((place) => isWithin(place, path)));
}

/** Names of parts in a row: “…”“…”和“…”. Neighbouring quotations take no 、. */
export function namesOf(parts: readonly Part[]): LocalText {
  const join = (names: readonly string[], between: string, last: string): string =>
    names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`;
  return {
    "zh-CN": join(
      parts.map((part) => `“${partNames[part]["zh-CN"]}”`),
      "",
      "和",
    ),
    en: join(
      parts.map((part) => `“${partNames[part].en}”`),
      ", ",
      " and ",
    ),
  };
}
