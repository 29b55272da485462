import type { PageLine } from "./lines.js";
import { type HtmlElement, isElement } from "./tree.js";

/** Where in a page a line stands, as seen from the report. */
export type Region = "report" | "around" | "navigation" | "footer";

const sentenceMarks = /[。；，、：]/g;

/** How much a line looks like a report's text: its length if it has sentence marks, little otherwise, nothing when it is mostly links. */
function weight({ text, linked, cells }: PageLine): number {
  if (linked > 0.5 || cells) return 0;
  const marks = text.match(sentenceMarks)?.length ?? 0;
  return marks === 0 ? 0 : text.length;
}

const navigationName =
  /(?:^|[^a-z])(?:nav|menu|sidebar|side-bar|banner|topbar|top-bar|search|login|share|related|relate|toolbar|friendlink|links)(?:$|[^a-z])/i;
const footerName = /(?:^|[^a-z])(?:foot|footer|copyright|copy-right|bottom)(?:$|[^a-z])/i;

/** What the names that the page gives an element and those around it say about it. */
function regionOf(element: HtmlElement, parents: ReadonlyMap<HtmlElement, HtmlElement>): Region {
  for (let at: HtmlElement | undefined = element; at; at = parents.get(at)) {
    if (at.name === "nav" || at.name === "menu" || at.name === "aside") return "navigation";
    if (at.name === "footer") return "footer";
    const names = `${at.attributes["id"] ?? ""} ${at.attributes["class"] ?? ""}`.slice(0, 400);
    if (footerName.test(names)) return "footer";
    if (navigationName.test(names)) return "navigation";
  }
  return "around";
}

/**
 * Finds the report in a page: the innermost element that holds nearly all of the text that reads like one. Lines outside it are `around` (a title, a
 * metadata row, a sign-off may stand there) unless they are links or stand in what the page itself calls navigation or footer.
 */
export function regionsOf(root: HtmlElement, lines: readonly PageLine[]): Region[] {
  const parents = new Map<HtmlElement, HtmlElement>();
  const connect = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      parents.set(child, element);
      connect(child);
    }
  };
  connect(root);

  const weights = new Map<HtmlElement, number>();
  let total = 0;
  for (const line of lines) {
    const own = weight(line);
    if (own === 0) continue;
    total += own;
    for (let at: HtmlElement | undefined = line.container; at; at = parents.get(at)) weights.set(at, (weights.get(at) ?? 0) + own);
  }
  let article = root;
  for (;;) {
    const next: HtmlElement | undefined = article.children.find(
      (child): child is HtmlElement => isElement(child) && total > 0 && (weights.get(child) ?? 0) >= total * 0.85,
    );
    // A page whose whole text stands in one paragraph still has the title beside it.
    if (!next || next.name === "p" || next.name === "span") break;
    article = next;
  }
  const inside = (element: HtmlElement): boolean => {
    for (let at: HtmlElement | undefined = element; at; at = parents.get(at)) if (at === article) return true;
    return false;
  };
  return lines.map((line) => {
    if (inside(line.container)) return "report";
    if (line.linked >= 0.8) return "navigation";
    return regionOf(line.container, parents);
  });
}
