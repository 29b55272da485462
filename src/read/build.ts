import { describeOrgan } from "../model/issuer.js";
import type { Attachment, Block, Issuer, Paragraph, Report, Section } from "../model/report.js";
import { hullOf, type Spanned } from "../text/pieces.js";
import type { Note, Piece, Span } from "../text/source.js";
import type { DraftBlock, DraftParagraph, DraftSection } from "./draft.js";
import type { Entry } from "./source.js";
import { below, pathOf, type Trail } from "./trail.js";

const mostColumns = 64;

/** A derived value stands where it was read, as one whole. */
export const wholePiece = (value: string, { start, end }: Span): Piece[] => [{ at: 0, length: value.length, from: start, to: end }];

/** Writes values into the report together with their places, so that neither can be had without the other. */
export class Builder {
  readonly report: Report = {};
  readonly entries: Entry[] = [];
  private readonly noted: { readonly note: Note; readonly at: number }[] = [];

  /** Adds a note; `at` is where in the source it belongs, for the order. */
  note(note: Note, at: number): void {
    this.noted.push({ note, at });
  }

  /** The notes in the order of the source. */
  notes(): Note[] {
    return this.noted.sort((a, b) => a.at - b.at).map(({ note }) => note);
  }

  /** Records where a value of the report stands, and gives it back. */
  put(at: Trail, { text, pieces }: Spanned): string {
    this.entries.push({ at, value: text, pieces });
    return text;
  }

  /** Records where a derived value (a year, an ISO date) was read. */
  derive(at: Trail, value: string, span: Span | undefined): void {
    if (span) this.entries.push({ at, value, pieces: wholePiece(value, span) });
  }

  list(at: Trail, items: readonly Spanned[]): string[] | undefined {
    return items.length === 0 ? undefined : items.map((item, index) => this.put(below(at, index), item));
  }

  issuer(at: Trail, name: Spanned): Issuer {
    const { kind, level } = describeOrgan(name.text);
    const span = hullOf(name.pieces);
    const issuer: Issuer = { name: this.put(below(at, "name"), name) };
    if (kind) {
      issuer.kind = kind;
      this.derive(below(at, "kind"), kind, span);
    }
    if (level) {
      issuer.level = level;
      this.derive(below(at, "level"), level, span);
    }
    return issuer;
  }

  private joined(at: Trail, breaks: readonly Span[]): void {
    for (const span of breaks) this.note({ code: "joined", path: pathOf(at), span }, span.start);
  }

  paragraph(at: Trail, { words, breaks }: DraftParagraph): Paragraph {
    this.joined(at, breaks);
    return { type: "paragraph", text: this.put(below(at, "text"), words) };
  }

  blocks(at: Trail, blocks: readonly DraftBlock[]): Block[] {
    return blocks.map((block, index) => this.block(below(at, index), block));
  }

  private block(at: Trail, block: DraftBlock): Block {
    if (block.type === "section") return this.section(at, block);
    if (block.type === "paragraph") return this.paragraph(at, block);
    // Rows are filled up to the longest; in a table wider than any report's they stay as they are.
    const longest = block.rows.reduce((most, row) => Math.max(most, row.length), 0);
    const rowsAt = below(at, "rows");
    return {
      type: "table",
      rows: block.rows.map((row, r) => {
        const rowAt = below(rowsAt, r);
        return Array.from({ length: longest > mostColumns ? row.length : longest }, (_, c) =>
          this.put(below(rowAt, c), row[c] ?? { text: "", pieces: [] }),
        );
      }),
    };
  }

  section(at: Trail, draft: DraftSection): Section {
    const { number, heading, runIn, breaks, content, guessed, parts, reason, decidedBy } = draft;
    this.joined(at, breaks);
    const start = heading.pieces[0]?.from ?? 0;
    if (guessed) this.note({ code: "unsure", path: pathOf(at), about: "heading" }, start);
    if (reason) this.note({ code: "part", path: pathOf(at), reason, ...(decidedBy !== undefined && { words: decidedBy }) }, start);
    // Field by field in the model's order: a spread for each that may be missing costs more than the rest of it.
    const section: Partial<Section> = { type: "section" };
    if (number) section.number = this.put(below(at, "number"), number);
    section.heading = this.put(below(at, "heading"), heading);
    if (runIn) section.runIn = true;
    section.parts = parts;
    section.content = this.blocks(below(at, "content"), content);
    return section as Section;
  }

  attachment(at: Trail, title: Spanned, content: readonly DraftBlock[] | undefined): Attachment {
    return { title: this.put(below(at, "title"), title), ...(content && { content: this.blocks(below(at, "content"), content) }) };
  }
}
