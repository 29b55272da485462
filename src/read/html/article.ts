import { partsOfHeading } from "../../model/part.js";
import { numberAt } from "../number.js";
import type { PageLine } from "./lines.js";
import { type HtmlElement, isElement } from "./tree.js";

/** Where in a page a line stands, as seen from the report. */
export type Region = "report" | "around" | "navigation" | "footer" | "other-text";

const sentenceMarks = /[。；，、：]/;

/** How much a line looks like a report's text: its length if it has sentence marks, nothing otherwise, nor when it is mostly links. */
const weightOf = ({ text, linked, cells }: PageLine): number => (linked > 0.5 || cells || !sentenceMarks.test(text) ? 0 : text.length);

/** 二、存在的不足和原因: a line that hardly any other text than such a report has. */
function isPartHeading({ text, linked, cells }: PageLine): boolean {
  if (text.length > 120 || linked > 0.5 || cells) return false;
  const number = numberAt(text.trim());
  return number !== undefined && number.rank <= 3 && partsOfHeading(text.trim().slice(number.end)).parts.length > 0;
}

const navigationName =
  /(?:^|[^a-z])(?:nav|navbar|navigation|menu|sidebar|side-bar|banner|topbar|top-bar|search|login|share|bdshare|related?|relation|recommend|toolbar|friend-?links?|links|xgwz|xgwj|xglj|xgyd|daohang|breadcrumb)(?:$|[^a-z])/i;
const footerName = /(?:^|[^a-z])(?:foot|footer|copyright|copy-right|bottom|dibu|banquan)(?:$|[^a-z])/i;
/** Inside the article only names that no part of a report would have. */
const surelyNavigation = /(?:^|[^a-z])(?:nav|navbar|menu|share|bdshare|related?|recommend|xgwz|xgwj|xglj|xgyd|breadcrumb)(?:$|[^a-z])/i;
const surelyFooter = /(?:^|[^a-z])(?:footer|copyright)(?:$|[^a-z])/i;

/** relatedNews, leftMenu: names in which capitals part the words. */
const namesOf = ({ attributes }: HtmlElement): string =>
  `${attributes["id"] ?? ""} ${attributes["class"] ?? ""}`.slice(0, 400).replace(/([a-z])([A-Z])/g, "$1-$2");

function ownRegion(element: HtmlElement, inside: boolean): Region | undefined {
  if (element.name === "nav" || element.name === "menu" || element.name === "aside") return "navigation";
  if (element.name === "footer") return "footer";
  const names = namesOf(element);
  if (names === " ") return undefined;
  if ((inside ? surelyFooter : footerName).test(names)) return "footer";
  return (inside ? surelyNavigation : navigationName).test(names) ? "navigation" : undefined;
}

/** The page as a tree that can be climbed. */
function parentsOf(root: HtmlElement): Map<HtmlElement, HtmlElement> {
  const parents = new Map<HtmlElement, HtmlElement>();
  const connect = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      parents.set(child, element);
      connect(child);
    }
  };
  connect(root);
  return parents;
}

/**
 * Finds the report in a page. It is the innermost element that holds nearly all of the text that reads like one, or all the headings of a report's parts and at least half
 * of that text, when another article stands beside it. Lines outside are `around` (a title, a metadata row, a sign-off may stand there) unless they are links, stand in what
 * the page itself calls navigation or footer, or are the text of another article.
 */
export function regionsOf(root: HtmlElement, lines: readonly PageLine[]): Region[] {
  const parents = parentsOf(root);
  const weights = new Map<HtmlElement, { text: number; headings: number }>();
  const total = { text: 0, headings: 0 };
  for (const line of lines) {
    const text = weightOf(line);
    const headings = isPartHeading(line) ? 1 : 0;
    if (text === 0 && headings === 0) continue;
    total.text += text;
    total.headings += headings;
    for (let at: HtmlElement | undefined = line.container; at; at = parents.get(at)) {
      const known = weights.get(at);
      if (!known) weights.set(at, { text, headings });
      else {
        known.text += text;
        known.headings += headings;
      }
    }
  }
  let article = root;
  /** Elements that hold the article and, in an element beside it, perhaps another one. */
  const shared = new Set<HtmlElement>();
  for (;;) {
    const next: HtmlElement | undefined = article.children.find((child): child is HtmlElement => {
      const weight = isElement(child) ? weights.get(child) : undefined;
      if (!weight || total.text === 0) return false;
      return (
        weight.text >= total.text * 0.85 || (total.headings > 1 && weight.headings === total.headings && weight.text >= total.text * 0.5)
      );
    });
    // A page whose whole text stands in one paragraph still has the title beside it.
    if (!next || next.name === "p" || next.name === "span") break;
    if ((weights.get(next)?.text ?? 0) < total.text * 0.85) shared.add(article);
    article = next;
  }

  // What the names of an element and those around it say; elements up to the article are inside.
  const known = new Map<HtmlElement, { region: Region | undefined; inside: boolean }>();
  const lookUp = (element: HtmlElement): { region: Region | undefined; inside: boolean } => {
    const chain: HtmlElement[] = [];
    let at: HtmlElement | undefined = element;
    while (at && !known.has(at) && at !== article) {
      chain.push(at);
      at = parents.get(at);
    }
    let region = at && known.get(at)?.region;
    const inside = at !== undefined && (at === article || known.get(at)?.inside === true);
    for (const one of chain.reverse()) {
      region ??= ownRegion(one, inside);
      known.set(one, { region, inside });
    }
    return { region, inside };
  };
  /** A whole paragraph in an element beside the article that holds more than it. */
  const isOfOther = (line: PageLine): boolean => {
    if (shared.size === 0 || line.text.length < 40 || weightOf(line) === 0 || !/[。；]/.test(line.text)) return false;
    const parent = parents.get(line.container);
    return parent !== undefined && !shared.has(parent) && !shared.has(line.container);
  };
  return lines.map((line): Region => {
    const { region, inside } = lookUp(line.container);
    if (inside) return region ?? "report";
    if (line.linked >= 0.8 && line.level !== 1) return "navigation";
    if (region) return region;
    return isOfOther(line) ? "other-text" : "around";
  });
}
