import type { Piece } from "../../text/source.js";
import type { HtmlText } from "./tree.js";

const isHan = (character: string): boolean => /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]$/.test(character);
const isCollapsible = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13 || code === 12;

/** White space as written, with a line break of the source in it, or where the page itself breaks the line. */
type SpaceKind = "space" | "source-break" | "line-break";
const strength = { space: 0, "source-break": 1, "line-break": 2 } as const;

/** Collects the text of one line: white space collapsed as a browser does, every character tied to the source. */
export class LineBuilder {
  text = "";
  readonly pieces: Piece[] = [];
  linkedLength = 0;
  private space: { from: number; to: number; kind: SpaceKind } | undefined;

  /** Whether nothing came in since it was made: white space before the first word counts as nothing, and is dropped. */
  isEmpty(): boolean {
    if (this.text !== "") return false;
    this.space = undefined;
    return true;
  }

  /** Adds text; `preformatted` keeps its white space. */
  add({ data, from, to }: HtmlText, linked: boolean, preformatted: boolean): void {
    const exact = data.length === to - from;
    for (let index = 0; index < data.length; ) {
      const start = index;
      while (index < data.length && (preformatted || !isCollapsible(data.charCodeAt(index)))) index += 1;
      if (index > start) {
        this.flushSpace(data.charAt(start));
        const span = exact ? { from: from + start, to: from + index } : { from, to };
        this.addPiece({ at: this.text.length, length: index - start, ...span });
        this.text += data.slice(start, index);
        if (linked) this.linkedLength += index - start;
      }
      const gap = index;
      let breaks = false;
      while (index < data.length && isCollapsible(data.charCodeAt(index))) {
        breaks ||= data.charCodeAt(index) === 10 || data.charCodeAt(index) === 13;
        index += 1;
      }
      if (index > gap) this.addSpace(exact ? { from: from + gap, to: from + index } : { from, to }, breaks ? "source-break" : "space");
    }
  }

  /** Adds white space, which becomes one space where text stands before and after it. */
  addSpace({ from, to }: { readonly from: number; readonly to: number }, kind: SpaceKind): void {
    const before = this.space;
    this.space = { from: before?.from ?? from, to, kind: before && strength[before.kind] > strength[kind] ? before.kind : kind };
  }

  /** A run of white space becomes one space; a line break of the source beside a Chinese character is nothing. */
  private flushSpace(next: string): void {
    const { space } = this;
    this.space = undefined;
    if (!space || this.text === "" || (space.kind === "source-break" && (isHan(this.text.slice(-1)) || isHan(next)))) return;
    this.addPiece({ at: this.text.length, length: 1, from: space.from, to: space.to });
    this.text += " ";
  }

  private addPiece(piece: Piece): void {
    const last = this.pieces.at(-1);
    if (last && last.to === piece.from && last.length === last.to - last.from && piece.length === piece.to - piece.from) {
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + piece.length, to: piece.to };
    } else this.pieces.push(piece);
  }
}
