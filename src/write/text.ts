import type { Report } from "../model/report.js";
import { elementsOf } from "./elements.js";

const indent = "　　";
/** Sign-offs stand on the right. */
const right = "　".repeat(16);

/**
 * Writes a report as plain text (纯文本), a paragraph a line, indented by two ideographic spaces as official documents are; a table's cells stand between tabs.
 * Sections without a number get one, and so does a sign-off's date without its wording. Read back with `readReport`, it gives the same report; what no document
 * says (`divisionCode`, `creditCode`, a year that neither title nor text names) and tables of a single row or column are lost.
 */
export function writeText(report: Report): string {
  const lines: string[] = [];
  let before: string | undefined;
  for (const element of elementsOf(report)) {
    const { role } = element;
    if (role === "table" || before === "table" || role === "title" || before === "title" || role === "attachment-label") lines.push("");
    else if (before === "metadata" && role !== "metadata") lines.push("");
    before = role;
    if (role === "table") for (const row of element.rows) lines.push(row.map((cell) => cell.replaceAll("\t", " ")).join("\t"));
    else if (role === "heading") lines.push(`${indent}${element.text}${element.runIn ?? ""}`);
    else if (role === "paragraph" || role === "closing" || role === "attachment-list") lines.push(`${indent}${element.text}`);
    else if (role === "signatory" || role === "date") lines.push(`${right}${element.text}`);
    else lines.push(element.text);
  }
  return `${lines.join("\n").replace(/^\n+/, "")}\n`;
}
