import { expect } from "vitest";
import type { Block, Report } from "../../src/model/report.js";
import type { ReadResult } from "../../src/read/result.js";
import type { Path } from "../../src/text/path.js";

/** Every string of a report that was written as it stands: title, headings, numbers, paragraphs, cells, names. */
export function stringsOf(report: Report): { path: Path; text: string }[] {
  const found: { path: Path; text: string }[] = [];
  const add = (path: Path, text: string | undefined): void => {
    if (text) found.push({ path, text });
  };
  const addBlocks = (path: Path, blocks: readonly Block[]): void => {
    blocks.forEach((block, index) => {
      const at = [...path, index];
      if (block.type === "paragraph") add([...at, "text"], block.text);
      else if (block.type === "table") {
        block.rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            add([...at, "rows", r, c], cell);
          });
        });
      } else {
        add([...at, "number"], block.number);
        add([...at, "heading"], block.heading);
        addBlocks([...at, "content"], block.content);
      }
    });
  };
  add(["title"], report.title);
  add(["documentNumber"], report.documentNumber);
  addBlocks(["opening"], report.opening ?? []);
  addBlocks(["sections"], report.sections ?? []);
  add(["closing"], report.closing);
  report.signOff?.signatories?.forEach((name, index) => {
    add(["signOff", "signatories", index], name);
  });
  add(["signOff", "dateText"], report.signOff?.dateText);
  report.attachments?.forEach(({ title, content = [] }, index) => {
    add(["attachments", index, "title"], title);
    addBlocks(["attachments", index, "content"], content);
  });
  return found;
}

/** Every string of a report with its path. */
export function strings(value: unknown, path: Path = []): { path: Path; value: string }[] {
  if (typeof value === "string") return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => strings(child, [...path, Array.isArray(value) ? Number(key) : key]));
}

const derived = new Set(["date", "kind", "level", "type", "parts"]);
/** Read out of other words. */
export const isDerived = (path: Path): boolean => path.some((step) => derived.has(String(step))) || path[0] === "publication";

/** A line break between two Latin words is a space in the value. */
const spaced = (words: string): string => words.replace(/\s/g, " ");

/** Whether every value stands where the source says it does. */
export function checkPositions(result: ReadResult): void {
  const { report, source } = result;
  for (const { path, value } of strings(report)) {
    if (path.at(-1) === "type" || path.includes("parts")) continue;
    const position = source.locate(path);
    if (position) {
      expect(position.start.offset).toBeLessThanOrEqual(position.end.offset);
      expect(position.start.offset).toBeGreaterThanOrEqual(0);
      expect(position.end.offset).toBeLessThanOrEqual(source.text.length);
    }
    if (isDerived(path)) continue;
    expect(source.readAt(path)).toBe(value);
    let at = 0;
    for (const piece of source.pieces(path)) {
      expect(piece.at).toBe(at);
      at += piece.length;
      if (piece.to - piece.from === piece.length)
        expect(spaced(source.text.slice(piece.from, piece.to))).toBe(spaced(value.slice(piece.at, at)));
    }
    if (value !== "") expect(at).toBe(value.length);
  }
}
