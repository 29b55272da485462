import { Parser } from "htmlparser2";
import { UnreadableFileError } from "../unreadable.js";
import type { PageHead } from "./meta.js";

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

/** Deepest nesting that is read. Pages of content management systems have less than 60 levels. */
const deepest = 512;

/** What holds no words of the page. */
const silent = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "iframe",
  "object",
  "select",
  "textarea",
  "canvas",
  "audio",
  "video",
  "math",
  "button",
]);

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  "hidden" in attributes || /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none/i.test((attributes["style"] ?? "").slice(0, 1_000));

/** A parsed page. */
export interface Page {
  readonly root: HtmlElement;
  readonly head: PageHead;
}

/**
 * Parses a page into elements and texts with their places in the source; scripts, styles, the title and hidden elements left out.
 *
 * @throws UnreadableFileError when it is nested deeper than any page is.
 */
export function parseHtml(html: string): Page {
  const root: HtmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  const meta = new Map<string, string>();
  let title: string | undefined;
  let skipped = 0;
  let depth = 0;
  let inTitle = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > deepest) throw new UnreadableFileError("too-deep", `the page is nested deeper than ${deepest} elements`);
        if (name === "meta") {
          const key = (attributes["name"] ?? attributes["property"] ?? "").toLowerCase();
          if (key !== "" && !meta.has(key)) meta.set(key, attributes["content"] ?? "");
        }
        if (skipped > 0 || name === "title" || silent.has(name) || isHidden(attributes)) {
          inTitle = skipped === 0 && name === "title" && title === undefined;
          skipped += 1;
          return;
        }
        const element: HtmlElement = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(data) {
        if (inTitle) title = (title ?? "") + data;
        else if (skipped === 0) open.at(-1)?.children.push({ data, from: parser.startIndex, to: parser.endIndex + 1 });
      },
      onclosetag() {
        depth -= 1;
        inTitle = false;
        if (skipped > 0) skipped -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { root, head: { title, meta } };
}
