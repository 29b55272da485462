import { Parser } from "htmlparser2";
import type { Span } from "../../text/source.js";
import { UnreadableFileError } from "../unreadable.js";

/** A stretch of text as it stands in the page: entities decoded, with its place in the source. */
export interface HtmlText {
  readonly data: string;
  readonly from: number;
  readonly to: number;
}

/** An element of the page. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | HtmlText)[];
}

/** Whether a child is an element. */
export const isElement = (node: HtmlElement | HtmlText): node is HtmlElement => "name" in node;

/** A value that the head of a page holds, and its place in the source. */
export interface HeadValue {
  readonly value: string;
  readonly span: Span;
}

/** What the head of a page holds: its title and its `<meta>` elements, by name in lower case. */
export interface PageHead {
  readonly title: HeadValue | undefined;
  readonly meta: ReadonlyMap<string, HeadValue>;
}

/** A parsed page. */
export interface Page {
  readonly root: HtmlElement;
  readonly head: PageHead;
}

/** Deepest nesting that is read. Pages of content management systems have less than 60 levels. */
const deepest = 512;
/** Most elements and stretches of text that are read; an entity is one of its own. A page of a hundred printed pages has about 50,000. */
const mostNodes = 2_000_000;
/** Most attributes of one tag that are read: beyond, each costs more than the one before it. */
const mostAttributes = 10_000;

/** What holds no words of the page; `xml` is what Word leaves of its settings. */
const silent = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "iframe",
  "object",
  "select",
  "datalist",
  "textarea",
  "canvas",
  "audio",
  "video",
  "math",
  "button",
  "rt",
  "rp",
  "xml",
]);

const hiddenStyle = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)/i;

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  "hidden" in attributes || (attributes["style"] !== undefined && hiddenStyle.test(attributes["style"].slice(0, 1_000)));

/** XHTML closes empty elements by `/>`; in HTML such a slash means nothing. */
const isXhtml = (html: string): boolean => /^\s{0,99}<\?xml|<!DOCTYPE[^<>]{0,99}XHTML/i.test(html.slice(0, 1_000));

/**
 * Parses a page into elements and texts with their places in the source; scripts, styles, the title and hidden elements left out.
 *
 * @throws UnreadableFileError when it is nested deeper, or has more elements or attributes, than any page.
 */
export function parseHtml(html: string): Page {
  const root: HtmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  const meta = new Map<string, HeadValue>();
  let title: HeadValue | undefined;
  let skipped = 0;
  let depth = 0;
  let nodes = 0;
  let attributesOfTag = 0;
  let inTitle = false;

  const addMeta = (attributes: Readonly<Record<string, string>>): void => {
    const key = (attributes["name"] ?? attributes["property"] ?? "").toLowerCase();
    const value = attributes["content"] ?? "";
    if (key === "" || value === "" || meta.has(key)) return;
    const tag = { start: parser.startIndex, end: parser.endIndex + 1 };
    const at = html.slice(tag.start, tag.end).lastIndexOf(value);
    meta.set(key, { value, span: at < 0 ? tag : { start: tag.start + at, end: tag.start + at + value.length } });
  };
  const add = (node: HtmlElement | HtmlText): void => {
    nodes += 1;
    if (nodes > mostNodes) throw new UnreadableFileError("too-large", `the page has more than ${mostNodes} elements and stretches of text`);
    open.at(-1)?.children.push(node);
  };
  const parser = new Parser(
    {
      onattribute() {
        attributesOfTag += 1;
        if (attributesOfTag > mostAttributes)
          throw new UnreadableFileError("too-large", `a tag of the page has more than ${mostAttributes} attributes`);
      },
      onopentag(name, attributes) {
        attributesOfTag = 0;
        depth += 1;
        if (depth > deepest) throw new UnreadableFileError("too-deep", `the page is nested deeper than ${deepest} elements`);
        if (name === "meta") addMeta(attributes);
        if (skipped > 0 || name === "title" || silent.has(name) || isHidden(attributes)) {
          inTitle = skipped === 0 && name === "title" && title === undefined;
          skipped += 1;
          return;
        }
        const element: HtmlElement = { name, attributes, children: [] };
        add(element);
        open.push(element);
      },
      ontext(data) {
        const span = { start: parser.startIndex, end: parser.endIndex + 1 };
        if (inTitle) title = { value: (title?.value ?? "") + data, span: { start: title?.span.start ?? span.start, end: span.end } };
        else if (skipped === 0) add({ data, from: span.start, to: span.end });
      },
      onclosetag() {
        depth -= 1;
        inTitle = false;
        if (skipped > 0) skipped -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true, recognizeSelfClosing: isXhtml(html) },
  );
  parser.end(html);
  return { root, head: { title, meta } };
}
