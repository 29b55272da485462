import { type Path, type Range, valueAt } from "../text/path.js";
import type { Point, Position, Source, Span } from "../text/source.js";

/** The point at an offset of a text: lines end at `\n`, `\r\n` or `\r`. */
function pointAt(text: string, offset: number): Point {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && !(code === 13 && text.charCodeAt(at + 1) !== 10)) continue;
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1, offset };
}

/** A stretch of a source text as a position. */
export function positionOf(text: string, { start, end }: Span): Position {
  return { start: pointAt(text, start), end: pointAt(text, end) };
}

/** Whether a value is still the one that was read. A place that is not there is, unless something was read there. */
function isAsRead(source: Source, path: Path, value: unknown): boolean {
  const read = source.readAt(path);
  if (typeof value === "string") return read === value;
  if (typeof value === "number") return read === undefined || read === String(value);
  if (typeof value !== "object" || value === null) return read === undefined;
  // A section, paragraph or attachment is known by its words: after an insertion another one stands at its path.
  for (const key of ["heading", "text", "title", "name"]) {
    const words = (value as Record<string, unknown>)[key];
    if (typeof words === "string") return source.readAt([...path, key]) === words;
  }
  return true;
}

/** Where a place of the report stands in the source it was read from; nothing for what was edited since. */
export function locate(source: Source, report: unknown, path: Path, range?: Range): Position | undefined {
  return isAsRead(source, path, valueAt(report, path)) ? source.locate(path, range) : undefined;
}
