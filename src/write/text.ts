import type { Report } from "../model/report.js";
import { elementsOf } from "./elements.js";

/**
 * Writes a report as plain text (纯文本), a paragraph a line, indented by two ideographic spaces as official documents are; a table's cells stand between tabs.
 * Sections without a number get one. Read back with `readReport`, it gives the same report.
 */
export function writeText(report: Report): string {
  const lines: string[] = [];
  for (const element of elementsOf(report)) {
    if (element.role === "table") {
      for (const row of element.rows) lines.push(row.map((cell) => cell.replaceAll("\t", " ")).join("\t"));
    } else if (element.role === "heading") lines.push(`　　${element.text}${element.runIn ?? ""}`);
    else if (element.role === "paragraph" || element.role === "closing" || element.role === "attachment-list")
      lines.push(`　　${element.text}`);
    else if (element.role === "title") lines.push("", element.text, "");
    else if (element.role === "attachment-label") lines.push("", element.text);
    else lines.push(element.text);
  }
  return `${lines.join("\n").trim()}\n`;
}
