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
/** Most elements that are read: a report of a hundred pages has about 50,000. */
const mostElements = 2_000_000;

/** How words look, and where spelling was checked: most elements of a Word file, of which nothing is read. */
const unread = new Set([
  "w:rFonts",
  "w:sz",
  "w:szCs",
  "w:lang",
  "w:color",
  "w:kern",
  "w:spacing",
  "w:ind",
  "w:jc",
  "w:b",
  "w:bCs",
  "w:shd",
  "w:highlight",
  "w:snapToGrid",
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:proofErr",
  "w:lastRenderedPageBreak",
  "w:tblPr",
  "w:tblGrid",
  "w:sectPr",
]);

/**
 * Parses XML into elements. Namespace prefixes stay as written; entities that a file defines itself are not expanded.
 *
 * @throws UnreadableFileError when it is nested deeper, or has more elements, than any word processor writes.
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const none: Readonly<Record<string, string>> = {};
  const open = [root];
  let elements = 0;
  let skipped = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length + skipped > deepest)
          throw new UnreadableFileError("too-deep", `the XML of the file is nested deeper than ${deepest} elements`);
        elements += 1;
        if (elements > mostElements) throw new UnreadableFileError("too-large", `the file has more than ${mostElements} elements`);
        if (skipped > 0 || unread.has(name)) {
          skipped += 1;
          return;
        }
        const element: XmlElement = { name, attributes: hasKeys(attributes) ? attributes : none, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        // White space that only sets the XML out is no text of the document.
        if (skipped === 0 && open.at(-1)?.name !== "w:body") open.at(-1)?.children.push(text);
      },
      onclosetag() {
        if (skipped > 0) skipped -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return root;
}

function hasKeys(record: Readonly<Record<string, string>>): boolean {
  for (const _ in record) return true;
  return false;
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
