import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { root } from "../built.js";

/** A cell of a table. */
type Cell = string | number;

/** A number as it is shown: three digits that count. */
export function shown(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en-US");
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A Markdown table; all columns but the first hold figures. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => (typeof cell === "number" ? shown(cell) : cell)).join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** What the figures were made on. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${availableParallelism()} × ${first?.model.trim() || "unnamed processor"}, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}, ${day}.`;
}

/** Prints a section and, with `--write`, puts it into its place in docs/benchmarks.md. */
export function publish(name: string, text: string): void {
  console.log(text);
  if (!process.argv.includes("--write")) return;
  const path = join(root, "docs/benchmarks.md");
  const page = readFileSync(path, "utf8");
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/benchmarks.md has no place ${start} … ${end}`);
  writeFileSync(path, `${before}${start}\n\n${text.trim()}\n\n${end}${after}`);
}
