import type { Block, Report } from "../../src/model/report.js";
import type { Path } from "../../src/text/path.js";

/** Every string of a report that was written as it stands: title, headings, numbers, paragraphs, cells, names. */
export function stringsOf(report: Report): { path: Path; text: string }[] {
  const found: { path: Path; text: string }[] = [];
  const add = (path: Path, text: string | undefined): void => {
    if (text) found.push({ path, text });
  };
  const addBlocks = (path: Path, blocks: readonly Block[]): void => {
    blocks.forEach((block, index) => {
      const at = [...path, index];
      if (block.type === "paragraph") add([...at, "text"], block.text);
      else if (block.type === "table") {
        block.rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            add([...at, "rows", r, c], cell);
          });
        });
      } else {
        add([...at, "number"], block.number);
        add([...at, "heading"], block.heading);
        addBlocks([...at, "content"], block.content);
      }
    });
  };
  add(["title"], report.title);
  add(["documentNumber"], report.documentNumber);
  addBlocks(["opening"], report.opening ?? []);
  addBlocks(["sections"], report.sections ?? []);
  add(["closing"], report.closing);
  report.signOff?.signatories?.forEach((name, index) => {
    add(["signOff", "signatories", index], name);
  });
  add(["signOff", "dateText"], report.signOff?.dateText);
  report.attachments?.forEach(({ title, content = [] }, index) => {
    add(["attachments", index, "title"], title);
    addBlocks(["attachments", index, "content"], content);
  });
  return found;
}
