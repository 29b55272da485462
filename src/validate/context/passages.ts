import { parseSectionNumber } from "../../model/numbering.js";
import { partsOfHeading } from "../../model/part.js";
import type { Block, Part, Report } from "../../model/report.js";
import type { Passage, SectionInfo } from "../../rules/rule.js";
import type { Path } from "../../text/path.js";

/** The report laid out as one text: its passages and sections, in the order of the document. */
export interface Layout {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sections: readonly SectionInfo[];
}

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
      add([field, index], "line", line, -1, []);
    });
  };
  const addBlock = (block: Block, path: Path, parent: number, depth: number, parts: readonly Part[], counted: boolean): void => {
    if (block.type === "paragraph") add([...path, "text"], "paragraph", block.text, parent, parts);
    else if (block.type === "table") {
      block.rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          add([...path, "rows", r, c], "cell", cell, parent, parts);
        });
      });
    } else {
      const own = block.parts ?? partsOfHeading(block.heading).parts;
      const inForce = own.length > 0 ? own : parts;
      const index = sections.length;
      let info: { -readonly [Key in keyof SectionInfo]: SectionInfo[Key] } | undefined;
      if (counted) {
        info = {
          path,
          section: block,
          depth,
          index,
          parent,
          parts: own,
          number: block.number === undefined ? undefined : parseSectionNumber(block.number),
          body: [0, 0],
          passages: [0, 0],
        };
        sections.push(info);
      }
      const nearest = counted ? index : parent;
      add([...path, "heading"], "heading", block.heading, nearest, inForce);
      const first = passages.length;
      const from = length;
      block.content.forEach((child, c) => {
        addBlock(child, [...path, "content", c], nearest, depth + 1, inForce, counted);
      });
      if (info) {
        info.body = [from, Math.max(from, length - 1)];
        info.passages = [first, passages.length];
      }
    }
  };

  addLines("marks", report.marks);
  add(["documentNumber"], "line", report.documentNumber, -1, []);
  addLines("approvedBy", report.approvedBy);
  add(["title"], "title", report.title, -1, []);
  addLines("addressees", report.addressees);
  report.opening?.forEach((paragraph, index) => {
    add(["opening", index, "text"], "paragraph", paragraph.text, -1, []);
  });
  report.sections?.forEach((section, index) => {
    addBlock(section, ["sections", index], -1, 1, [], true);
  });
  add(["closing"], "line", report.closing, -1, []);
  report.signOff?.signatories?.forEach((name, index) => {
    add(["signOff", "signatories", index], "line", name, -1, []);
  });
  add(["signOff", "dateText"], "line", report.signOff?.dateText, -1, []);
  report.attachments?.forEach((attachment, index) => {
    add(["attachments", index, "title"], "line", attachment.title, -1, []);
    attachment.content?.forEach((block, c) => {
      addBlock(block, ["attachments", index, "content", c], -1, 1, [], false);
    });
  });
  addLines("copiedTo", report.copiedTo);
  addLines("remarks", report.remarks);
  return { text: texts.join("\n"), passages, sections };
}
