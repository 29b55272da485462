import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/** The guides, in both languages. */
export const guidePages: readonly string[] = ["docs/guide", "docs/guide/zh"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`),
);

/** Makes the folder that the guides' code runs in: the two sample reports in the forms that the pages name. */
export function sampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  const samples = { report: "shiqiao-2024", clean: "yuntai-2024" };
  mkdirSync(join(folder, "inbox"));
  let lines = "";
  for (const [name, sample] of Object.entries(samples)) {
    const file = join(root, `examples/demo/${sample}.txt`);
    cpSync(file, join(folder, `${name}.txt`));
    cpSync(file, join(folder, `inbox/${name}.txt`));
    lines += `${JSON.stringify({ name, text: readFileSync(file, "utf8") })}\n`;
  }
  writeFileSync(join(folder, "reports.ndjson"), lines);
  symlinkSync(join(root, "test/suite"), join(folder, "suite"));
  return folder;
}
