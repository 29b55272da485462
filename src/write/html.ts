import type { Report } from "../model/report.js";
import { elementsOf } from "./elements.js";

/** Options of {@link writeHtml}. */
export interface WriteHtmlOptions {
  /** Only the `<article>`, to be put into a page of one's own. Default: a whole page. */
  readonly fragment?: boolean;
}

/** Escaped for text and for attributes in double quotes; what no page may hold (NUL, lone surrogates) becomes U+FFFD. */
function escapeHtml(text: string): string {
  return text
    .replace(/[\0\ud800-\udfff]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const style = `body{margin:2rem auto;max-width:42rem;padding:0 1rem;font:1.0625rem/1.9 "FangSong","STFangsong","Songti SC",serif;color:#111;background:#fff}
h1{font-size:1.5rem;line-height:1.5;text-align:center}h2,h3,h4,h5,h6{font-size:1.0625rem;margin:1em 0 0;text-indent:2em}
p{margin:0;text-indent:2em}.plain{text-indent:0}.center{text-align:center;text-indent:0}.end{text-align:right;text-indent:0}
table{border-collapse:collapse;margin:1em auto}th,td{border:1px solid #888;padding:.2em .8em}.metadata{color:#555;font-size:.875rem;text-indent:0}`;

/** Runs of white space, which a browser would show as one space, stay as they are. */
const spaceRun = /[ \t]{2}|\t/;

function element(name: string, text: string, className?: string): string {
  const named = className === undefined ? "" : ` class="${className}"`;
  const spaced = spaceRun.test(text) ? ' style="white-space:pre-wrap"' : "";
  return `<${name}${named}${spaced}>${escapeHtml(text)}</${name}>`;
}

/**
 * Writes a report as HTML that a website can publish: one `<article>` with headings, paragraphs and tables, nothing loaded from elsewhere. Sections without a number
 * get one, and so does a sign-off's date without its wording. Read back with `readHtml`, it gives the same report, but for what no document says (`divisionCode`,
 * `creditCode`, a year that neither title nor text names) and tables of a single column.
 */
export function writeHtml(report: Report, { fragment = false }: WriteHtmlOptions = {}): string {
  const lines = elementsOf(report).map((part): string => {
    switch (part.role) {
      case "table":
        return `<table>${part.rows.map((row, index) => `<tr>${row.map((cell) => element(index === 0 ? "th" : "td", cell)).join("")}</tr>`).join("")}</table>`;
      case "heading": {
        if (part.runIn === undefined) return element(`h${Math.min(part.level + 1, 6)}`, part.text);
        const spaced = spaceRun.test(part.text + part.runIn) ? ' style="white-space:pre-wrap"' : "";
        return `<p${spaced}><strong>${escapeHtml(part.text)}</strong>${escapeHtml(part.runIn)}</p>`;
      }
      case "title":
        return element("h1", part.text);
      case "attachment-title":
        return element("h2", part.text, "center");
      case "signatory":
      case "date":
        return element("p", part.text, "end");
      case "paragraph":
      case "closing":
      case "attachment-list":
        return element("p", part.text);
      case "metadata":
        return element("p", part.text, "metadata");
      default:
        return element("p", part.text, "plain");
    }
  });
  const article = `<article lang="zh-CN">\n${lines.join("\n")}\n</article>\n`;
  if (fragment) return article;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(report.title ?? "（无标题）")}</title>
<style>${style}</style>
</head>
<body>
${article}</body>
</html>
`;
}
