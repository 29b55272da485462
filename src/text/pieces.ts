import { isBlank } from "./count.js";
import type { Piece, Span } from "./source.js";

/** A text, and where it stands in the source. */
export interface Spanned {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The pieces of `[from, to)` of the text they belong to. A piece of unequal lengths (an entity) counts as one whole. */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const only = pieces[0];
  // A line of a plain text has one.
  if (only && pieces.length === 1) return only.at < to && only.at + only.length > from ? [cutPiece(only, from, to)] : [];
  const cut: Piece[] = [];
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as Piece;
    if (piece.at + piece.length > from) high = middle;
    else low = middle + 1;
  }
  for (let index = low; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (piece.at >= to) break;
    cut.push(cutPiece(piece, from, to));
  }
  return cut;
}

function cutPiece(piece: Piece, from: number, to: number): Piece {
  const start = Math.max(piece.at, from);
  const end = Math.min(piece.at + piece.length, to);
  const exact = piece.to - piece.from === piece.length;
  return {
    at: start - from,
    length: end - start,
    from: exact ? piece.from + start - piece.at : piece.from,
    to: exact ? piece.from + end - piece.at : piece.to,
  };
}

/** A part of a text, with its place. */
export function slice({ text, pieces }: Spanned, from: number, to: number = text.length): Spanned {
  if (from === 0 && to === text.length) return { text, pieces };
  return { text: text.slice(from, to), pieces: slicePieces(pieces, from, to) };
}

/** Several texts as one. */
export function join(parts: readonly Spanned[]): Spanned {
  const [only] = parts;
  if (only && parts.length === 1) return { text: only.text, pieces: only.pieces };
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of parts) {
    texts.push(part.text);
    for (const piece of part.pieces) {
      const last = pieces.at(-1);
      const exact = piece.to - piece.from === piece.length;
      if (last && exact && last.to === piece.from && last.to - last.from === last.length && last.at + last.length === at + piece.at) {
        pieces[pieces.length - 1] = { at: last.at, length: last.length + piece.length, from: last.from, to: piece.to };
      } else pieces.push({ at: piece.at + at, length: piece.length, from: piece.from, to: piece.to });
    }
    at += part.text.length;
  }
  return { text: texts.join(""), pieces };
}

/** The text without what an expression (global) matches. */
export function without(part: Spanned, expression: RegExp): Spanned {
  const kept: Spanned[] = [];
  let from = 0;
  for (const match of part.text.matchAll(expression)) {
    if (match[0] === "") continue;
    kept.push(slice(part, from, match.index));
    from = match.index + match[0].length;
  }
  if (from === 0) return part;
  kept.push(slice(part, from));
  return join(kept);
}

/** Without white space at both ends. */
export function trim(part: Spanned): Spanned {
  const { text } = part;
  if (text !== "" && !isBlank(text.charCodeAt(0)) && !isBlank(text.charCodeAt(text.length - 1))) return part;
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return from === 0 && to === text.length ? part : from >= to ? { text: "", pieces: [] } : slice(part, from, to);
}

/** The stretch of the source from the first piece to the last; `undefined` for a text without pieces. */
export function hullOf(pieces: readonly Piece[]): Span | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  return first && last ? { start: first.from, end: last.to } : undefined;
}
