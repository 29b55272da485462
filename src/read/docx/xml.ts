import { Parser } from "htmlparser2";
import { UnreadableFileError } from "../unreadable.js";

/** An XML element; text stands among its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Deepest nesting that is read; Word writes less than 40 levels. */
const deepest = 256;

/**
 * Parses XML into elements. Namespace prefixes stay as written.
 *
 * @throws UnreadableFileError when it is nested deeper than any word processor writes.
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest)
          throw new UnreadableFileError("too-deep", `the XML of the file is nested deeper than ${deepest} elements`);
        const element: XmlElement = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return root;
}

/** The child elements of a name, or all. */
export function elementsIn(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name));
}

/** The first child element of a name. */
export function elementIn(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** The `w:val` of a child element of a name. */
export function valueIn(parent: XmlElement | undefined, name: string): string | undefined {
  return elementIn(parent, name)?.attributes["w:val"];
}
