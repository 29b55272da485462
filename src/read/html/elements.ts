import type { HtmlElement } from "./tree.js";

/** Elements that begin a line of their own. */
export const blocks: ReadonlySet<string> = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "caption",
  "center",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "hr",
  "html",
  "legend",
  "li",
  "main",
  "marquee",
  "menu",
  "nav",
  "ol",
  "option",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
  "ul",
]);

const preStyle = /(?:^|;)\s{0,9}white-space\s{0,9}:\s{0,9}(?:pre|break-spaces)/i;

/** Whether white space counts inside an element. */
export const isPreformatted = ({ name, attributes }: HtmlElement): boolean =>
  name === "pre" ||
  name === "xmp" ||
  name === "listing" ||
  (attributes["style"] !== undefined && preStyle.test(attributes["style"].slice(0, 1_000)));

/** Heading level of h1 to h6. */
export const headingLevel = (name: string): number | undefined => (/^h[1-6]$/.test(name) ? Number(name.charAt(1)) : undefined);
