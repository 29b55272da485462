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

/** Reads word/styles.xml. */
export function createStyles(root: XmlElement | undefined): Styles {
  const sheet = elementIn(root, "w:styles");
  const styles = new Map((sheet ? elementsIn(sheet, "w:style") : []).map((style) => [style.attributes["w:styleId"] ?? "", style]));
  /** A style and the styles it is based on, nearest first; a ring ends. */
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    for (let style = styles.get(id ?? ""); style && !found.includes(style); style = styles.get(valueIn(style, "w:basedOn") ?? ""))
      found.push(style);
    return found;
  };
  return {
    numberingOf(style, own) {
      const inherited = chain(style).map((entry) => elementIn(elementIn(entry, "w:pPr"), "w:numPr"));
      const all = [own, ...inherited].filter((entry) => entry !== undefined);
      const numId = all.map((entry) => valueIn(entry, "w:numId")).find((value) => value !== undefined);
      const level = all.map((entry) => valueIn(entry, "w:ilvl")).find((value) => value !== undefined);
      // List 0 takes the numbering of the style away.
      return { numId: numId === "0" ? undefined : numId, level: Number(level ?? 0) || 0 };
    },
    outlineOf(style, own) {
      const value =
        own ??
        chain(style)
          .map((entry) => valueIn(elementIn(entry, "w:pPr"), "w:outlineLvl"))
          .find((level) => level !== undefined);
      const level = Number(value ?? Number.NaN);
      return level >= 0 && level <= 8 ? level + 1 : undefined;
    },
    isContents: (style) => /^toc ?\d$/i.test(valueIn(styles.get(style ?? ""), "w:name") ?? ""),
  };
}
