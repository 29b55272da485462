import { elementIn, elementsIn, valueIn, type XmlElement } from "./xml.js";

/** What the styles of a Word file say about its paragraphs. */
export interface Styles {
  /** The list and level a paragraph is numbered by, from its own properties or its style's. */
  numberingOf(style: string | undefined, own: XmlElement | undefined): { readonly numId: string | undefined; readonly level: number };
  /** Heading level from 1, from the paragraph's own outline level or its style's. */
  outlineOf(style: string | undefined, own: string | undefined): number | undefined;
  /** Whether the paragraph is an entry of a generated table of contents. */
  isContents(style: string | undefined): boolean;
}

/** What a style and those it is based on say together. */
interface StyleSays {
  readonly numId: string | undefined;
  readonly level: string | undefined;
  readonly outline: string | undefined;
}

/** Word bases styles on each other at most about ten deep; a ring of styles ends here, too. */
const deepest = 32;

/** Reads word/styles.xml. */
export function createStyles(root: XmlElement | undefined): Styles {
  const sheet = elementIn(root, "w:styles");
  const styles = new Map((sheet ? elementsIn(sheet, "w:style") : []).map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const known = new Map<string, StyleSays>();
  const saysOf = (id: string | undefined): StyleSays | undefined => {
    if (id === undefined) return undefined;
    let says = known.get(id);
    if (!says) {
      const chain: (XmlElement | undefined)[] = [];
      for (let style = styles.get(id); style && chain.length < deepest; style = styles.get(valueIn(style, "w:basedOn") ?? ""))
        chain.push(elementIn(style, "w:pPr"));
      const nearest = (read: (properties: XmlElement | undefined) => string | undefined): string | undefined =>
        chain.map(read).find((value) => value !== undefined);
      says = {
        numId: nearest((properties) => valueIn(elementIn(properties, "w:numPr"), "w:numId")),
        level: nearest((properties) => valueIn(elementIn(properties, "w:numPr"), "w:ilvl")),
        outline: nearest((properties) => valueIn(properties, "w:outlineLvl")),
      };
      known.set(id, says);
    }
    return says;
  };
  return {
    numberingOf(style, own) {
      const says = saysOf(style);
      const numId = valueIn(own, "w:numId") ?? says?.numId;
      const level = Number(valueIn(own, "w:ilvl") ?? says?.level ?? 0);
      // List 0 takes the numbering of the style away.
      return { numId: numId === "0" ? undefined : numId, level: Number.isInteger(level) && level >= 0 && level <= 8 ? level : 0 };
    },
    outlineOf(style, own) {
      const level = Number(own ?? saysOf(style)?.outline ?? Number.NaN);
      return level >= 0 && level <= 8 ? level + 1 : undefined;
    },
    isContents: (style) => /^(?:toc|contents) ?\d$/i.test(valueIn(styles.get(style ?? ""), "w:name") ?? ""),
  };
}
