import type { Locale, Path, Section, ValidationResult } from "fazhi-report";
import { button, element } from "./dom.js";
import { keyOf, type Mask } from "./mask.js";
import { elementNames, partNames, say, states } from "./words.js";

const requiredParts = ["measures", "shortcomings", "responsibility", "plans"] as const;

/** The tree of headings, each with the parts it covers; a heading leads to its place in the text. */
export function outline(result: ValidationResult, mask: Mask, locale: Locale, go: (path: Path) => void): HTMLElement {
  const item = (section: Section, path: Path): HTMLElement => {
    const parts = (section.parts ?? []).map((part) => element("span", { class: `part ${part}` }, partNames[part][locale]));
    const heading = button({ class: "heading" }, `${section.number ?? ""}${mask.at([...path, "heading"], section.heading)}`, () =>
      go(path),
    );
    const below = section.content.flatMap((block, index) => (block.type === "section" ? [item(block, [...path, "content", index])] : []));
    return element("li", {}, heading, ...parts, below.length > 0 ? element("ol", {}, ...below) : undefined);
  };
  const items = (result.report.sections ?? []).map((section, index) => item(section, ["sections", index]));
  return items.length > 0 ? element("ol", { class: "outline" }, ...items) : element("p", { class: "soft" }, say("noOutline", locale));
}

/** The four prescribed parts, each with its state. Nothing where the duty does not bind this report. */
export function parts(result: ValidationResult, locale: Locale, go: (path: Path) => void): HTMLElement[] {
  if (result.ruleSet.duty.contents === undefined) return [];
  return requiredParts.map((part) => {
    const { status, paths } = result.coverage[part];
    const item = result.checklist.find((entry) => entry.item === part);
    const state = item?.status === "undecided" ? "undecided" : status === "own" ? "present" : status === "absent" ? "missing" : status;
    const words = [
      element("span", { class: "name" }, partNames[part][locale]),
      element("span", { class: `state ${state}` }, states[state][locale]),
    ];
    const [first] = paths;
    if (!first) return element("li", {}, element("span", { class: "tile" }, ...words));
    const tile = button({ class: "tile" }, "", () => go(first));
    tile.append(...words);
    return element("li", {}, tile);
  });
}

/** The other elements: title, year, issuer, signature, date. */
export function elements(result: ValidationResult, locale: Locale): HTMLElement {
  const rows = result.checklist.flatMap(({ item, status }) => {
    if (item in result.coverage) return [];
    const name = elementNames[item as keyof typeof elementNames][locale];
    return [element("div", {}, element("dt", {}, name), element("dd", { class: `state ${status}` }, states[status][locale]))];
  });
  return element("dl", { class: "elements" }, ...rows);
}

export const anchorOf = (path: Path): string => `at-${keyOf(path)}`;
