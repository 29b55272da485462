import type { Report } from "../model/report.js";
import { elementsOf } from "./elements.js";

/** Escapes what Markdown would take for markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, "\\$&").replace(/^(\s*)([#+-]|\d{1,9}(?=[.)]))/, (_, space: string, start: string) => {
    return /^\d/.test(start) ? `${space}${start}\\` : `${space}\\${start}`;
  });
}

/**
 * Writes a report as Markdown (CommonMark, with tables). Heading depth follows the level of the section, below the title's `#`.
 * Read back with `readReport(text, { format: "markdown" })`, it gives the same report.
 */
export function writeMarkdown(report: Report): string {
  const blocks: string[] = [];
  for (const element of elementsOf(report)) {
    if (element.role === "table") {
      const rows = element.rows.map((row) => `| ${row.map(escapeMarkdown).join(" | ")} |`);
      const [head = "", ...rest] = rows;
      blocks.push([head, `|${" --- |".repeat(element.rows[0]?.length ?? 0)}`, ...rest].join("\n"));
    } else if (element.role === "heading") {
      // A run-in heading is no Markdown heading: what follows it on the line belongs to the paragraph.
      if (element.runIn !== undefined) blocks.push(escapeMarkdown(`${element.text}${element.runIn}`));
      else blocks.push(`${"#".repeat(Math.min(element.level + 1, 6))} ${escapeMarkdown(element.text)}`);
    } else if (element.role === "title") blocks.push(`# ${escapeMarkdown(element.text)}`);
    else blocks.push(escapeMarkdown(element.text));
  }
  return `${blocks.join("\n\n")}\n`;
}
