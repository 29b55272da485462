import type { Report } from "../model/report.js";
import { elementsOf } from "./elements.js";

/** Options of {@link writeHtml}. */
export interface WriteHtmlOptions {
  /** Only the `<article>`, to be put into a page of one's own. Default: a whole page. */
  readonly fragment?: boolean;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const style = `body{margin:2rem auto;max-width:42rem;padding:0 1rem;font:1.0625rem/1.9 "FangSong","STFangsong","Songti SC",serif;color:#111;background:#fff}
h1{font-size:1.5rem;line-height:1.5;text-align:center}h2,h3,h4,h5,h6{font-size:1.0625rem;margin:1em 0 0;text-indent:2em}
p{margin:0;text-indent:2em}p.plain{text-indent:0}p.end{text-align:right;text-indent:0}table{border-collapse:collapse;margin:1em auto}td{border:1px solid #888;padding:.2em .8em}
.metadata{color:#555;font-size:.875rem}`;

/**
 * Writes a report as HTML that a website can publish: one `<article>` with headings, paragraphs and tables, nothing loaded from elsewhere.
 * Read back with `readHtml`, it gives the same report.
 */
export function writeHtml(report: Report, { fragment = false }: WriteHtmlOptions = {}): string {
  const lines: string[] = [];
  for (const element of elementsOf(report)) {
    if (element.role === "table") {
      const rows = element.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`);
      lines.push(`<table>${rows.join("")}</table>`);
    } else if (element.role === "heading") {
      const text = escapeHtml(element.text);
      if (element.runIn !== undefined) lines.push(`<p><strong>${text}</strong>${escapeHtml(element.runIn)}</p>`);
      else {
        const tag = `h${Math.min(element.level + 1, 6)}`;
        lines.push(`<${tag}>${text}</${tag}>`);
      }
    } else if (element.role === "title") lines.push(`<h1>${escapeHtml(element.text)}</h1>`);
    else if (element.role === "signatory" || element.role === "date") lines.push(`<p class="end">${escapeHtml(element.text)}</p>`);
    else if (element.role === "paragraph" || element.role === "closing" || element.role === "attachment-list")
      lines.push(`<p>${escapeHtml(element.text)}</p>`);
    else lines.push(`<p class="plain${element.role === "metadata" ? " metadata" : ""}">${escapeHtml(element.text)}</p>`);
  }
  const article = `<article lang="zh-CN">\n${lines.join("\n")}\n</article>\n`;
  if (fragment) return article;
  const title = escapeHtml(report.title ?? "法治政府建设年度报告");
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${article}</body>
</html>
`;
}
