import type { Block, Report } from "../../src/model/report.js";

function line(block: Block, depth: number): string[] {
  const indent = "  ".repeat(depth);
  if (block.type === "paragraph") return [`${indent}${block.text}`];
  if (block.type === "table") return [`${indent}${block.rows.map((row) => row.join("|")).join(" / ")}`];
  const parts = block.parts?.length ? ` [${block.parts.join(",")}]` : "";
  const number = block.number === undefined ? "" : `${block.number}`;
  return [
    `${indent}# ${number}${block.heading}${block.runIn ? "→" : ""}${parts}`,
    ...block.content.flatMap((child) => line(child, depth + 1)),
  ];
}

/** The sections of a report as lines: `# 一、heading [parts]`, `→` for a heading that is run in, deeper ones indented. */
export const outlineOf = (report: Report): string[] => (report.sections ?? []).flatMap((section) => line(section, 0));

/** Only the headings. */
export const headingsOf = (report: Report): string[] => outlineOf(report).filter((text) => text.trimStart().startsWith("# "));
