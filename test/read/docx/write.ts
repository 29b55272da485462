import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import type { Report } from "../../../src/model/report.js";
import { toChineseNumeral } from "../../../src/text/numeral.js";
import { type DocumentElement, elementsOf } from "../../../src/write/elements.js";

const levels = [
  { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: "%1、", alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: "（%2）", alignment: AlignmentType.START },
  { level: 2, format: LevelFormat.DECIMAL, text: "%3.", alignment: AlignmentType.START },
  { level: 3, format: LevelFormat.DECIMAL, text: "（%4）", alignment: AlignmentType.START },
] as const;
const numberOf = [
  (value: number): string => `${toChineseNumeral(value)}、`,
  (value: number): string => `（${toChineseNumeral(value)}）`,
  (value: number): string => `${value}.`,
  (value: number): string => `（${value}）`,
] as const;

/** Counts headings as Word will, and tells which of them can leave their number to Word. */
function automaticNumbers(): (text: string, level: number) => number {
  const counts = [0, 0, 0, 0];
  let plain = false;
  return (text, level) => {
    const value = (counts[level - 1] ?? 0) + 1;
    const number = numberOf[level - 1]?.(value) ?? "";
    // Once a number is not what Word would give, Word's count is of no use any more.
    plain ||= number === "" || !text.startsWith(number);
    if (plain) return 0;
    counts[level - 1] = value;
    counts.fill(0, level);
    return number.length;
  };
}

/** Writes a report as a Word file: heading styles, a header, a footer with the page number; with `automatic`, the numbers of headings as list formatting. */
export async function writeDocx(report: Report, { automatic = false } = {}): Promise<Uint8Array> {
  let instance = 0;
  let lengthOf = automaticNumbers();
  const headings = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5] as const;
  const paragraphOf = (element: Exclude<DocumentElement, { role: "table" }>): Paragraph => {
    if (element.role === "attachment-label") {
      // An attachment counts its headings anew.
      instance += 1;
      lengthOf = automaticNumbers();
    }
    if (element.role === "title")
      return new Paragraph({ text: element.text, heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER });
    if (element.role !== "heading") {
      return new Paragraph({ text: element.text, ...(element.role === "signatory" && { alignment: AlignmentType.RIGHT }) });
    }
    const { text, level, runIn } = element;
    const length = automatic ? lengthOf(text, level) : 0;
    const half = Math.ceil(text.length / 2);
    return new Paragraph({
      ...(runIn === undefined && { heading: headings[level - 1] ?? HeadingLevel.HEADING_6 }),
      ...(length > 0 && { numbering: { reference: "official", level: level - 1, instance } }),
      // Word splits words over runs wherever somebody once edited.
      children: [
        new TextRun({ text: text.slice(length, half), bold: true }),
        new TextRun(text.slice(Math.max(half, length))),
        ...(runIn === undefined ? [] : [new TextRun(runIn)]),
      ],
    });
  };
  const children = elementsOf(report).flatMap((element, index, all): (Paragraph | Table)[] => {
    if (element.role !== "table") return [paragraphOf(element)];
    const rows = element.rows.map(
      (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
    );
    // Tables that touch are one table to a word processor.
    return all[index - 1]?.role === "table" ? [new Paragraph(""), new Table({ rows })] : [new Table({ rows })];
  });
  const document = new Document({
    numbering: { config: [{ reference: "official", levels: [...levels] }] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("一、页眉里的文字")] }) },
        footers: {
          default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })] })] }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
