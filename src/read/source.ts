import { type Path, type Range, toPointer } from "../text/path.js";
import { slicePieces } from "../text/pieces.js";
import type { Note, Piece, Point, Position, Source, SourceFormat, Span } from "../text/source.js";
import { pathOf, type Trail } from "./trail.js";

/** A value of the report and where it was read. */
export interface Entry {
  readonly at: Trail;
  readonly value: string;
  readonly pieces: readonly Piece[];
}

interface Place {
  start: number;
  end: number;
}

/** Offsets at which a field that is absent belongs (缺项应在的位置). */
export interface Anchors {
  readonly title: number;
  readonly text: number;
  readonly endOfText: number;
  readonly endOfDocument: number;
}

const anchorOf: ReadonlyMap<string, keyof Anchors> = new Map(
  (
    [
      ["title", "title year issuers documentNumber approvedBy marks publication submission"],
      ["text", "addressees opening"],
      ["endOfText", "sections closing signOff"],
      ["endOfDocument", "attachments copiedTo remarks"],
    ] as const
  ).flatMap(([anchor, fields]) => fields.split(" ").map((field): [string, keyof Anchors] => [field, anchor])),
);

const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

function linesOf(text: string): number[] {
  const starts = [0];
  lineEnd.lastIndex = 0;
  for (let match = lineEnd.exec(text); match; match = lineEnd.exec(text)) starts.push(match.index + match[0].length);
  return starts;
}

/**
 * Makes the source of a report that was read: positions come from the entries, which were carried from the first line. Indices are made on the first question, since
 * most callers only read.
 *
 * @param anchors Where what is absent belongs.
 */
export function makeSource(
  format: SourceFormat,
  text: string,
  notes: readonly Note[],
  entries: readonly Entry[],
  anchors: Anchors,
): Source {
  let places: Map<string, Place> | undefined;
  const values = new Map<string, Entry>();
  let lines: number[] | undefined;

  const index = (): Map<string, Place> => {
    if (places) return places;
    places = new Map();
    for (const entry of entries) {
      const path = pathOf(entry.at);
      values.set(toPointer(path), entry);
      const start = entry.pieces[0]?.from;
      const end = entry.pieces.at(-1)?.to;
      if (start === undefined || end === undefined) continue;
      for (let length = 0; length <= path.length; length++) {
        const key = toPointer(path.slice(0, length));
        const place = places.get(key);
        if (!place) places.set(key, { start, end });
        else {
          place.start = Math.min(place.start, start);
          place.end = Math.max(place.end, end);
        }
      }
    }
    return places;
  };
  const point = (offset: number): Point => {
    lines ??= linesOf(text);
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] as number) + 1, offset };
  };
  const position = ({ start, end }: Span): Position => ({ start: point(start), end: point(end) });
  const empty = (at: number): Position => position({ start: at, end: at });
  const entryAt = (path: Path): Entry | undefined => {
    index();
    return values.get(toPointer(path));
  };

  const absent = (path: Path): Position | undefined => {
    for (let length = path.length - 1; length >= 1; length--) {
      const place = index().get(toPointer(path.slice(0, length)));
      if (!place) continue;
      const step = path[length];
      // An item that is missing between others stands before the next one; else at the end of what holds it.
      if (typeof step === "number") {
        for (let next = step + 1; next < step + 8; next++) {
          const after = index().get(toPointer([...path.slice(0, length), next]));
          if (after) return empty(after.start);
        }
      }
      return empty(step === "heading" || step === "number" || step === "runIn" || step === "parts" ? place.start : place.end);
    }
    const anchor = anchorOf.get(String(path[0] ?? ""));
    return anchor && empty(anchors[anchor]);
  };

  return {
    format,
    text,
    notes,
    locate(path, range?: Range) {
      const place = index().get(toPointer(path));
      if (!place) return path.length === 0 ? position({ start: 0, end: text.length }) : absent(path);
      const entry = entryAt(path);
      if (!range || !entry) return position(place);
      const { pieces, value } = entry;
      const [from, to] = range;
      const cut = slicePieces(pieces, from, to);
      const first = cut[0];
      const last = cut.at(-1);
      if (first && last) return position({ start: first.from, end: last.to });
      // An empty range: before the character it stands at, or at the end.
      const at = slicePieces(pieces, from, from + 1)[0];
      return empty(from <= 0 ? place.start : from >= value.length ? place.end : (at?.from ?? place.end));
    },
    pieces(path, range?: Range) {
      const entry = entryAt(path);
      if (!entry) return [];
      return range ? slicePieces(entry.pieces, ...range) : entry.pieces;
    },
    readAt: (path) => entryAt(path)?.value,
  };
}
