import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A code block of a page. */
export interface Block {
  readonly language: string;
  readonly code: string;
  /** Line of the page it begins on. */
  readonly line: number;
}

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The code blocks of a Markdown page, indented ones too. */
export function blocksOf(page: string): Block[] {
  const lines = readFileSync(`${root}${page}`, "utf8").split("\n");
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index++) {
    const open = /^( *)(`{3,})(\w*)/.exec(lines[index] ?? "");
    if (!open) continue;
    const [, indent = "", fence = "", language = ""] = open;
    const end = lines.findIndex((line, at) => at > index && line.startsWith(indent + fence));
    blocks.push({
      language,
      line: index + 1,
      code: lines
        .slice(index + 1, end)
        .map((line) => line.slice(indent.length))
        .join("\n"),
    });
    index = end;
  }
  return blocks;
}
