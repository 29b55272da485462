import type { Block, Path, Report } from "fazhi-report";

/** A string of the report. */
export interface Words {
  readonly path: Path;
  readonly text: string;
}

/** A line of the report as the page shows it. `end` holds nothing: it is where something that is missing belongs. */
export interface Line {
  readonly kind: "whole" | "small" | "title" | "heading" | "paragraph" | "plain" | "table" | "sign-off" | "end";
  readonly path: Path;
  readonly depth?: number;
  readonly words: readonly Words[];
  readonly rows?: readonly (readonly Words[])[];
}

/** The report in the order of the document. */
export function linesOf(report: Report): Line[] {
  const lines: Line[] = [];
  const end = (...path: Path): void => {
    lines.push({ kind: "end", path, words: [] });
  };
  const line = (kind: Line["kind"], path: Path, text: string | undefined): void => {
    lines.push({ kind: text === undefined ? "end" : kind, path, words: text === undefined ? [] : [{ path, text }] });
  };
  const list = (kind: Line["kind"], path: Path, texts: readonly string[] | undefined): void => {
    texts?.forEach((text, index) => {
      line(kind, [...path, index], text);
    });
    end(...path);
  };
  const blocks = (content: readonly Block[] | undefined, path: Path, depth: number): void => {
    content?.forEach((block, index) => {
      const at = [...path, index];
      if (block.type === "section") {
        const number = block.number === undefined ? [] : [{ path: [...at, "number"], text: block.number }];
        lines.push({ kind: "heading", path: at, depth, words: [...number, { path: [...at, "heading"], text: block.heading }] });
        blocks(block.content, [...at, "content"], depth + 1);
      } else if (block.type === "table") {
        const rows = block.rows.map((row, r) => row.map((text, c) => ({ path: [...at, "rows", r, c], text })));
        lines.push({ kind: "table", path: at, words: [], rows });
      } else lines.push({ kind: "paragraph", path: at, words: [{ path: [...at, "text"], text: block.text }] });
    });
  };

  lines.push({ kind: "whole", path: [], words: [] });
  list("small", ["marks"], report.marks);
  line("small", ["documentNumber"], report.documentNumber);
  list("small", ["approvedBy"], report.approvedBy);
  line("title", ["title"], report.title);
  end("year");
  end("issuers");
  list("plain", ["addressees"], report.addressees);
  report.opening?.forEach(({ text }, index) => {
    lines.push({ kind: "paragraph", path: ["opening", index], words: [{ path: ["opening", index, "text"], text }] });
  });
  end("opening");
  blocks(report.sections, ["sections"], 1);
  end("sections");
  line("paragraph", ["closing"], report.closing);
  list("sign-off", ["signOff", "signatories"], report.signOff?.signatories);
  line("sign-off", ["signOff", "dateText"], report.signOff?.dateText ?? report.signOff?.date);
  end("signOff");
  report.attachments?.forEach((attachment, index) => {
    line("plain", ["attachments", index, "title"], attachment.title);
    blocks(attachment.content, ["attachments", index, "content"], 2);
  });
  end("attachments");
  list("small", ["copiedTo"], report.copiedTo);
  list("small", ["remarks"], report.remarks);
  end("submission");
  end("publication");
  return lines;
}
