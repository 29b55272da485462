import { describeOrgan } from "../model/issuer.js";
import type { Attachment, Block, Issuer, Paragraph, Report, Section } from "../model/report.js";
import type { Path } from "../text/path.js";
import { hullOf, type Spanned } from "../text/pieces.js";
import type { Note, Piece, Span } from "../text/source.js";
import type { DraftBlock, DraftParagraph, DraftSection } from "./draft.js";
import type { Entry } from "./source.js";

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
  put(path: Path, { text, pieces }: Spanned): string {
    this.entries.push({ path, value: text, pieces });
    return text;
  }

  /** Records where a derived value (a year, an ISO date) was read. */
  derive(path: Path, value: string, span: Span | undefined): void {
    if (span) this.entries.push({ path, value, pieces: wholePiece(value, span) });
  }

  list(path: Path, items: readonly Spanned[]): string[] | undefined {
    return items.length === 0 ? undefined : items.map((item, index) => this.put([...path, index], item));
  }

  issuer(path: Path, name: Spanned): Issuer {
    const { kind, level } = describeOrgan(name.text);
    const span = hullOf(name.pieces);
    const issuer: Issuer = { name: this.put([...path, "name"], name) };
    if (kind) {
      issuer.kind = kind;
      this.derive([...path, "kind"], kind, span);
    }
    if (level) {
      issuer.level = level;
      this.derive([...path, "level"], level, span);
    }
    return issuer;
  }

  private joined(path: Path, breaks: readonly Span[]): void {
    for (const span of breaks) this.note({ code: "joined", path, span }, span.start);
  }

  paragraph(path: Path, { words, breaks }: DraftParagraph): Paragraph {
    this.joined(path, breaks);
    return { type: "paragraph", text: this.put([...path, "text"], words) };
  }

  blocks(path: Path, blocks: readonly DraftBlock[]): Block[] {
    return blocks.map((block, index): Block => {
      const at = [...path, index];
      if (block.type === "section") return this.section(at, block);
      if (block.type === "paragraph") return this.paragraph(at, block);
      // Rows are filled up to the longest; in a table wider than any report's they stay as they are.
      const longest = block.rows.reduce((most, row) => Math.max(most, row.length), 0);
      return {
        type: "table",
        rows: block.rows.map((row, r) =>
          Array.from({ length: longest > mostColumns ? row.length : longest }, (_, c) => {
            const cell = row[c];
            return this.put([...at, "rows", r, c], cell ?? { text: "", pieces: [] });
          }),
        ),
      };
    });
  }

  section(path: Path, draft: DraftSection): Section {
    const { number, heading, runIn, breaks, content, guessed, parts, reason, decidedBy } = draft;
    this.joined(path, breaks);
    const at = hullOf(heading.pieces)?.start ?? 0;
    if (guessed) this.note({ code: "unsure", path, about: "heading" }, at);
    if (reason) this.note({ code: "part", path, reason, ...(decidedBy !== undefined && { words: decidedBy }) }, at);
    return {
      type: "section",
      ...(number && { number: this.put([...path, "number"], number) }),
      heading: this.put([...path, "heading"], heading),
      ...(runIn && { runIn }),
      parts,
      content: this.blocks([...path, "content"], content),
    };
  }

  attachment(path: Path, title: Spanned, content: readonly DraftBlock[] | undefined): Attachment {
    return { title: this.put([...path, "title"], title), ...(content && { content: this.blocks([...path, "content"], content) }) };
  }
}
