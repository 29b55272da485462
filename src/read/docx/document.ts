import { createNumbering, type NumberParagraph } from "./numbering.js";
import { createStyles, type Styles } from "./styles.js";
import { elementIn, elementsIn, valueIn, type XmlElement } from "./xml.js";

/** A paragraph or a table row of a Word file, in reading order. */
export type DocxLine =
  | { readonly type: "paragraph"; readonly text: string; readonly level?: number }
  | { readonly type: "row"; readonly cells: readonly string[]; readonly table: number };

/** What a Word file says. */
export interface DocxContent {
  readonly lines: readonly DocxLine[];
  /** Insertions, deletions and moves that nobody has accepted yet. */
  readonly trackedChanges: number;
  readonly comments: number;
}

/** What the walk carries along. */
interface Walk {
  readonly styles: Styles;
  readonly numberOf: NumberParagraph;
  readonly lines: DocxLine[];
  trackedChanges: number;
  comments: number;
  tables: number;
  /** Text of a paragraph whose mark was deleted: it goes on in the next one. */
  carried: string;
}

const transparent = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:smartTag",
  "w:customXml",
  "w:hyperlink",
  "w:ins",
  "w:moveTo",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "mc:AlternateContent",
  "mc:Choice",
  "w:body",
]);
const changed = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);
const dropped = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:pPr", "w:rPr", "w:instrText", "w:delText", "w:sdtPr"]);

/** Walks the body of a Word file: tracked changes taken as accepted, comments, headers and footers left out, text boxes read after their paragraph. */
export function readDocument(document: XmlElement, numbering: XmlElement | undefined, styles: XmlElement | undefined): DocxContent {
  const walk: Walk = {
    styles: createStyles(styles),
    numberOf: createNumbering(numbering),
    lines: [],
    trackedChanges: 0,
    comments: 0,
    tables: 0,
    carried: "",
  };
  const body = elementIn(elementIn(document, "w:document"), "w:body");
  if (body) addBlocks(walk, body, walk.lines);
  if (walk.carried) walk.lines.push({ type: "paragraph", text: walk.carried });
  return { lines: walk.lines, trackedChanges: walk.trackedChanges, comments: walk.comments };
}

function addBlocks(walk: Walk, parent: XmlElement, lines: DocxLine[]): void {
  for (const element of elementsIn(parent)) {
    if (element.name === "w:p") addParagraph(walk, element, lines);
    else if (element.name === "w:tbl") addTable(walk, element, lines);
    else if (transparent.has(element.name)) {
      if (changed.has(element.name)) walk.trackedChanges += 1;
      addBlocks(walk, element, lines);
    }
  }
}

function addParagraph(walk: Walk, paragraph: XmlElement, lines: DocxLine[]): void {
  const properties = elementIn(paragraph, "w:pPr");
  const style = valueIn(properties, "w:pStyle");
  if (walk.styles.isContents(style)) return;
  const boxes: DocxLine[] = [];
  const written = runText(walk, paragraph, boxes);
  const marks = elementIn(properties, "w:rPr");
  const { numId, level } = walk.styles.numberingOf(style, elementIn(properties, "w:numPr"));
  // An empty list paragraph counts in Word, but shows nothing worth reading.
  const number = numId === undefined ? "" : walk.numberOf(numId, level);
  const text = `${walk.carried}${written.trim() === "" ? "" : number}${written}`;
  walk.carried = "";
  if (elementIn(marks, "w:del") && elementIn(marks, "w:ins") === undefined) {
    walk.trackedChanges += 1;
    walk.carried = text;
  } else {
    const outline = walk.styles.outlineOf(style, valueIn(properties, "w:outlineLvl"));
    // A line break inside a paragraph (Shift+Enter) is a new line to the eye.
    for (const line of text.split("\n")) lines.push({ type: "paragraph", text: line, ...(outline !== undefined && { level: outline }) });
  }
  lines.push(...boxes);
}

function runText(walk: Walk, parent: XmlElement, boxes: DocxLine[]): string {
  let text = "";
  for (const element of elementsIn(parent)) {
    const { name } = element;
    if (changed.has(name)) walk.trackedChanges += 1;
    if (name === "w:t") text += element.children.filter((child) => typeof child === "string").join("");
    else if (name === "w:tab" || name === "w:ptab") text += "\t";
    else if (name === "w:br") text += element.attributes["w:type"] === "page" || element.attributes["w:type"] === "column" ? "" : "\n";
    else if (name === "w:cr") text += "\n";
    else if (name === "w:noBreakHyphen") text += "-";
    else if (name === "w:commentReference") walk.comments += 1;
    else if (name === "w:txbxContent") addBlocks(walk, element, boxes);
    else if (name === "w:r") {
      if (!isHidden(elementIn(element, "w:rPr"))) text += runText(walk, element, boxes);
    } else if (!dropped.has(name)) text += runText(walk, element, boxes);
  }
  return text;
}

function isHidden(properties: XmlElement | undefined): boolean {
  const vanish = elementIn(properties, "w:vanish");
  const value = vanish?.attributes["w:val"];
  return vanish !== undefined && value !== "0" && value !== "false";
}

function addTable(walk: Walk, table: XmlElement, lines: DocxLine[]): void {
  const rows = tableRows(table).map((row) => rowCells(walk, row));
  // A table of a single column only lays the text out: its paragraphs are the document's.
  if (rows.every((cells) => cells.length <= 1)) {
    for (const [cell] of rows) lines.push(...(cell?.lines ?? []));
    return;
  }
  walk.tables += 1;
  const number = walk.tables;
  for (const cells of rows) {
    const texts = cells.flatMap(({ lines: cellLines, span }) => {
      const text = cellLines
        .map((line) => (line.type === "paragraph" ? line.text.trim() : line.cells.join(" ")))
        .filter((line) => line !== "");
      return [text.join(" "), ...Array.from({ length: span - 1 }, () => "")];
    });
    lines.push({ type: "row", cells: texts, table: number });
  }
}

function tableRows(parent: XmlElement): XmlElement[] {
  return elementsIn(parent).flatMap((element) =>
    element.name === "w:tr" ? [element] : transparent.has(element.name) ? tableRows(element) : [],
  );
}

interface CellContent {
  readonly lines: DocxLine[];
  readonly span: number;
}

function rowCells(walk: Walk, row: XmlElement): CellContent[] {
  return elementsIn(row).flatMap((element): CellContent[] => {
    if (transparent.has(element.name)) return rowCells(walk, element);
    if (element.name !== "w:tc") return [];
    const properties = elementIn(element, "w:tcPr");
    const lines: DocxLine[] = [];
    const merge = elementIn(properties, "w:vMerge");
    const continues = merge !== undefined && merge.attributes["w:val"] !== "restart";
    if (!continues) addBlocks(walk, element, lines);
    return [{ lines, span: Math.min(Math.max(Number(valueIn(properties, "w:gridSpan") ?? 1) || 1, 1), 64) }];
  });
}
