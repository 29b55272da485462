import type { Report } from "../model/report.js";
import { elementsOf } from "./elements.js";

/** Escapes what Markdown would take for markup, inside a line and at its beginning. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<|~]|&(?=#?[a-zA-Z0-9]{1,32};)/g, "\\$&")
    .replace(/^(\s*)(?:([#+>=-])|(\d{1,9})(?=[.)])|•)/, (_, space: string, mark: string | undefined, digits: string | undefined) => {
      if (digits !== undefined) return `${space}${digits}\\`;
      return mark === undefined ? `${space}&#8226;` : `${space}\\${mark}`;
    });
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return "";
  const lines = rows.map((row) => `| ${Array.from({ length: width }, (_, column) => escapeMarkdown(row[column] ?? "")).join(" | ")} |`);
  lines.splice(1, 0, `|${" --- |".repeat(width)}`);
  return lines.join("\n");
}

/**
 * Writes a report as Markdown (CommonMark, with tables). Heading depth follows the level of the section, below the title's `#`; sections without a number get one, and
 * so does a sign-off's date without its wording. Read back with `readReport(text, { format: "markdown" })`, it gives the same report, but for what no document says
 * (`divisionCode`, `creditCode`, a year that neither title nor text names).
 */
export function writeMarkdown(report: Report): string {
  const blocks: string[] = [];
  for (const element of elementsOf(report)) {
    if (element.role === "table") blocks.push(tableOf(element.rows));
    // A run-in heading is no Markdown heading: what follows it on the line belongs to the paragraph.
    else if (element.role === "heading" && element.runIn !== undefined) blocks.push(escapeMarkdown(`${element.text}${element.runIn}`));
    else if (element.role === "heading") blocks.push(`${"#".repeat(Math.min(element.level + 1, 6))} ${escapeMarkdown(element.text)}`);
    else if (element.role === "attachment-title") blocks.push(`## ${escapeMarkdown(element.text)}`);
    else if (element.role === "title") blocks.push(`# ${escapeMarkdown(element.text)}`);
    else blocks.push(escapeMarkdown(element.text));
  }
  return `${blocks.join("\n\n")}\n`;
}
