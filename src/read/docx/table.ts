import { holdsData, mostColumns } from "../layout.js";
import { type DocxLine, transparent, type Walk } from "./walk.js";
import { elementIn, elementsIn, valueIn, type XmlElement } from "./xml.js";

interface CellContent {
  readonly lines: DocxLine[];
  /** How many columns it takes. */
  readonly span: number;
}

/** Reads the paragraphs and tables of a part of the document. */
type AddBlocks = (walk: Walk, parent: XmlElement, lines: DocxLine[]) => void;

/** Reads a table: the rows of one that holds data, the paragraphs of one that only lays the text out. */
export function addTable(walk: Walk, table: XmlElement, lines: DocxLine[], addBlocks: AddBlocks): void {
  const rows = tableRows(table).map((row) => rowCells(walk, row, addBlocks));
  const nested = rows.some((cells) => cells.some(({ lines: own }) => own.some(({ type }) => type === "row")));
  if (
    nested ||
    !holdsData(
      rows.map((cells) => cells.map(textLength)),
      false,
    )
  ) {
    for (const cells of rows) for (const cell of cells) for (const line of cell.lines) lines.push(line);
    return;
  }
  walk.tables += 1;
  for (const cells of rows) {
    const texts: string[] = [];
    for (const cell of cells) {
      texts.push(textOf(cell));
      for (let nth = 1; nth < cell.span && texts.length < mostColumns; nth++) texts.push("");
    }
    lines.push({ type: "row", cells: texts, table: walk.tables });
  }
}

const textLength = ({ lines }: CellContent): number =>
  lines.reduce((length, line) => length + (line.type === "paragraph" ? line.text.trim().length : 0), 0);

/** The paragraphs of a cell on one line. */
const textOf = ({ lines }: CellContent): string =>
  lines
    .map((line) => (line.type === "paragraph" ? line.text.trim() : ""))
    .filter((text) => text !== "")
    .join(" ");

function tableRows(parent: XmlElement): XmlElement[] {
  return elementsIn(parent).flatMap((element) =>
    element.name === "w:tr" ? [element] : transparent.has(element.name) ? tableRows(element) : [],
  );
}

/** The cells of a row; none for a row whose deletion was tracked. */
function rowCells(walk: Walk, row: XmlElement, addBlocks: AddBlocks): CellContent[] {
  const properties = elementIn(row, "w:trPr");
  if (elementIn(properties, "w:del")) {
    walk.trackedChanges += 1;
    return [];
  }
  if (elementIn(properties, "w:ins")) walk.trackedChanges += 1;
  const before = spanIn(properties, "w:gridBefore", 0);
  return [...Array.from({ length: before }, (): CellContent => ({ lines: [], span: 1 })), ...cellsIn(walk, row, addBlocks)];
}

function cellsIn(walk: Walk, parent: XmlElement, addBlocks: AddBlocks): CellContent[] {
  return elementsIn(parent).flatMap((element): CellContent[] => {
    if (transparent.has(element.name)) return cellsIn(walk, element, addBlocks);
    if (element.name !== "w:tc") return [];
    const properties = elementIn(element, "w:tcPr");
    const merge = elementIn(properties, "w:vMerge");
    const lines: DocxLine[] = [];
    // A cell that goes on from the row above shows nothing of its own.
    if (!merge || merge.attributes["w:val"] === "restart") addBlocks(walk, element, lines);
    return [{ lines, span: spanIn(properties, "w:gridSpan", 1) }];
  });
}

function spanIn(properties: XmlElement | undefined, name: string, least: number): number {
  const written = Number(valueIn(properties, name) ?? least);
  return Number.isInteger(written) && written > least ? Math.min(written, mostColumns) : least;
}
