import { parseSectionNumber } from "../../model/numbering.js";
import { partsOfHeading } from "../../model/part.js";
import type { Block, Part, Report, Section } from "../../model/report.js";
import type { Passage, SectionInfo } from "../../rules/rule.js";
import type { Path } from "../../text/path.js";

/** The report laid out as one text: its passages and sections, in the order of the document. */
export interface Layout {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sections: readonly SectionInfo[];
}

/** The parts a heading names. What gives way to a plainer heading makes no sub-heading a part. */
function partsNamed(heading: string, depth: number): readonly Part[] {
  const { parts, weak } = partsOfHeading(heading);
  return depth > 1 && weak ? parts.filter((part) => !weak.includes(part)) : parts;
}

/** A path and some steps more. A spread would take room for sixteen further steps, and paths are half of what a layout takes. */
function below(path: Path, first: string | number, second?: string | number): Path {
  const length = path.length;
  const steps = new Array<string | number>(length + (second === undefined ? 1 : 2));
  for (let at = 0; at < length; at++) steps[at] = path[at] as string | number;
  steps[length] = first;
  if (second !== undefined) steps[length + 1] = second;
  return steps;
}

const noParts: readonly Part[] = [];
/** Of a section whose end has not come yet. */
const open: readonly [number, number] = [0, 0];

/** Lays a report out as one text, in which rules look. Every string of the report that people read is a passage. */
export function layOut(report: Report): Layout {
  const texts: string[] = [];
  const passages: Passage[] = [];
  const sections: SectionInfo[] = [];
  let length = 0;

  const add = (path: Path, kind: Passage["kind"], text: string | undefined, section: number, parts: readonly Part[]): void => {
    if (text === undefined) return;
    passages.push({ path, kind, at: length, text, index: passages.length, section, parts });
    texts.push(text);
    length += text.length + 1;
  };
  const addLines = (field: string, lines: readonly string[] | undefined): void => {
    lines?.forEach((line, index) => {
      add([field, index], "line", line, -1, noParts);
    });
  };
  const addBlocks = (
    blocks: readonly (Block | undefined)[],
    list: Path,
    parent: number,
    depth: number,
    parts: readonly Part[],
    counted: boolean,
  ): void => {
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index];
      // Left out because it does not fit.
      if (!block) continue;
      if (block.type === "paragraph") add(below(list, index, "text"), "paragraph", block.text, parent, parts);
      else if (block.type === "section") addSection(block, below(list, index), parent, depth, parts, counted);
      else {
        block.rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            add([...list, index, "rows", r, c], "cell", cell, parent, parts);
          });
        });
      }
    }
  };
  const addSection = (section: Section, path: Path, parent: number, depth: number, parts: readonly Part[], counted: boolean): void => {
    const own = section.parts ?? partsNamed(section.heading, depth);
    const inForce = own.length > 0 ? own : parts;
    const index = sections.length;
    let info: { -readonly [Key in keyof SectionInfo]: SectionInfo[Key] } | undefined;
    if (counted) {
      info = {
        path,
        section,
        depth,
        index,
        parent,
        parts: own,
        number: section.number === undefined ? undefined : parseSectionNumber(section.number),
        body: open,
        passages: open,
      };
      sections.push(info);
    }
    const nearest = counted ? index : parent;
    add(below(path, "heading"), "heading", section.heading, nearest, inForce);
    const first = passages.length;
    const from = length;
    addBlocks(section.content, below(path, "content"), nearest, depth + 1, inForce, counted);
    if (info) {
      info.body = [from, Math.max(from, length - 1)];
      info.passages = [first, passages.length];
    }
  };

  addLines("marks", report.marks);
  add(["documentNumber"], "line", report.documentNumber, -1, noParts);
  addLines("approvedBy", report.approvedBy);
  add(["title"], "title", report.title, -1, noParts);
  addLines("addressees", report.addressees);
  report.opening?.forEach((paragraph, index) => {
    add(["opening", index, "text"], "paragraph", paragraph.text, -1, noParts);
  });
  if (report.sections) addBlocks(report.sections, ["sections"], -1, 1, noParts, true);
  add(["closing"], "line", report.closing, -1, noParts);
  report.signOff?.signatories?.forEach((name, index) => {
    add(["signOff", "signatories", index], "line", name, -1, noParts);
  });
  add(["signOff", "dateText"], "line", report.signOff?.dateText, -1, noParts);
  report.attachments?.forEach((attachment, index) => {
    add(["attachments", index, "title"], "line", attachment.title, -1, noParts);
    if (attachment.content) addBlocks(attachment.content, ["attachments", index, "content"], -1, 1, noParts, false);
  });
  addLines("copiedTo", report.copiedTo);
  addLines("remarks", report.remarks);
  return { text: texts.join("\n"), passages, sections };
}
