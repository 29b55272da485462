import type { Block, Report } from "../model/report.js";
import { type Path, toPointer } from "../text/path.js";
import type { Finding } from "../validate/result.js";

/** A string of the report with its path. */
export interface SlotText {
  readonly path: Path;
  readonly text: string;
}

/** A line of the report as a page shows it, with the findings that belong beside it. */
export interface Slot {
  readonly kind: "whole" | "mark" | "line" | "title" | "heading" | "paragraph" | "table" | "sign-off" | "data" | "end";
  /** Depth of a heading, from 1. */
  readonly depth?: number;
  /** Number of a heading, as written. */
  readonly number?: string;
  readonly path: Path;
  readonly texts: readonly SlotText[];
  /** Rows of a table. */
  readonly rows?: readonly (readonly SlotText[])[];
  readonly findings: readonly { readonly finding: Finding; readonly number: number }[];
}

interface Draft extends Omit<Slot, "findings"> {
  readonly findings: { finding: Finding; number: number }[];
}

/** Lays a report out in lines, in the order of the document, and puts each finding beside the line it speaks of, or where the missing thing belongs. */
export function layOutSlots(report: Report, findings: readonly Finding[]): Slot[] {
  const slots: Draft[] = [];
  const byPointer = new Map<string, Draft>();
  const add = (kind: Slot["kind"], path: Path, texts: readonly SlotText[], more?: Pick<Slot, "depth" | "number" | "rows">): void => {
    const slot: Draft = { kind, path, texts, findings: [], ...more };
    slots.push(slot);
    for (const at of [path, ...texts.map((text) => text.path)]) if (!byPointer.has(toPointer(at))) byPointer.set(toPointer(at), slot);
  };
  const line = (kind: Slot["kind"], path: Path, text: string | undefined): void => {
    add(kind, path, text === undefined ? [] : [{ path, text }]);
  };
  const lines = (kind: Slot["kind"], field: keyof Report & ("marks" | "approvedBy" | "addressees" | "copiedTo" | "remarks")): void => {
    report[field]?.forEach((text, index) => {
      line(kind, [field, index], text);
    });
    add(kind, [field], []);
  };
  const blocks = (list: readonly Block[] | undefined, path: Path, depth: number): void => {
    list?.forEach((block, index) => {
      const at = [...path, index];
      if (block.type === "section") {
        add("heading", at, [{ path: [...at, "heading"], text: block.heading }], {
          depth,
          ...(block.number === undefined ? {} : { number: block.number }),
        });
        blocks(block.content, [...at, "content"], depth + 1);
      } else if (block.type === "paragraph") add("paragraph", at, [{ path: [...at, "text"], text: block.text }]);
      else {
        const rows: SlotText[][] = [];
        block.rows.forEach((row, r) => {
          const cells: SlotText[] = [];
          row.forEach((text, c) => {
            cells.push({ path: [...at, "rows", r, c], text });
          });
          rows.push(cells);
        });
        add("table", at, [], { rows });
      }
    });
  };

  add("whole", [], []);
  lines("mark", "marks");
  line("line", ["documentNumber"], report.documentNumber);
  lines("line", "approvedBy");
  line("title", ["title"], report.title);
  add("data", ["year"], []);
  add("data", ["issuers"], []);
  lines("line", "addressees");
  report.opening?.forEach((paragraph, index) => {
    add("paragraph", ["opening", index], [{ path: ["opening", index, "text"], text: paragraph.text }]);
  });
  add("end", ["opening"], []);
  blocks(report.sections, ["sections"], 1);
  add("end", ["sections"], []);
  line("line", ["closing"], report.closing);
  report.signOff?.signatories?.forEach((text, index) => {
    line("sign-off", ["signOff", "signatories", index], text);
  });
  add(
    "sign-off",
    ["signOff", "dateText"],
    [{ path: ["signOff", "dateText"], text: report.signOff?.dateText ?? report.signOff?.date ?? "" }],
  );
  add("end", ["signOff"], []);
  report.attachments?.forEach((attachment, index) => {
    add("heading", ["attachments", index], [{ path: ["attachments", index, "title"], text: attachment.title }], { depth: 1 });
    blocks(attachment.content, ["attachments", index, "content"], 2);
  });
  add("end", ["attachments"], []);
  lines("line", "copiedTo");
  lines("line", "remarks");
  add("data", ["submission"], []);
  add("data", ["publication"], []);

  findings.forEach((finding, index) => {
    let path = finding.path;
    while (path.length > 0 && !byPointer.has(toPointer(path))) path = path.slice(0, -1);
    byPointer.get(toPointer(path))?.findings.push({ finding, number: index + 1 });
  });
  return slots.filter(
    ({ texts, rows, findings: beside }) => beside.length > 0 || rows !== undefined || texts.some(({ text }) => text.trim() !== ""),
  );
}
