import { createNumbering } from "./numbering.js";
import { createStyles } from "./styles.js";
import { addTable } from "./table.js";
import { type DocxLine, transparent, type Walk } from "./walk.js";
import { elementIn, elementsIn, valueIn, type XmlElement } from "./xml.js";

/** What a Word file says. */
export interface DocxContent {
  readonly lines: readonly DocxLine[];
  /** Insertions, deletions and moves that nobody has accepted yet. */
  readonly trackedChanges: number;
  readonly comments: number;
}

const changed = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);
const dropped = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:pPr", "w:rPr", "w:delText", "w:sdtPr", "w:rt"]);

/** Walks the body of a Word file: tracked changes taken as accepted, comments, headers and footers left out, text boxes read after their paragraph. */
export function readDocument(document: XmlElement, numbering: XmlElement | undefined, styles: XmlElement | undefined): DocxContent {
  const walk: Walk = {
    styles: createStyles(styles),
    numberOf: createNumbering(numbering),
    trackedChanges: 0,
    comments: 0,
    tables: 0,
    carried: "",
    contents: 0,
    fields: [],
  };
  const lines: DocxLine[] = [];
  const body = elementIn(elementIn(document, "w:document"), "w:body");
  if (body) addBlocks(walk, body, lines);
  if (walk.carried) lines.push({ type: "paragraph", text: walk.carried });
  return { lines, trackedChanges: walk.trackedChanges, comments: walk.comments };
}

/** Reads the paragraphs and tables of a part of the document. */
function addBlocks(walk: Walk, parent: XmlElement, lines: DocxLine[]): void {
  for (const element of elementsIn(parent)) {
    if (element.name === "w:p") addParagraph(walk, element, lines);
    else if (element.name === "w:tbl") addTable(walk, element, lines, addBlocks);
    else if (transparent.has(element.name)) {
      if (changed.has(element.name)) walk.trackedChanges += 1;
      addBlocks(walk, element, lines);
    }
  }
}

function addParagraph(walk: Walk, paragraph: XmlElement, lines: DocxLine[]): void {
  const properties = elementIn(paragraph, "w:pPr");
  const style = valueIn(properties, "w:pStyle");
  const boxes: DocxLine[] = [];
  const carried = walk.carried;
  walk.carried = "";
  const written = runText(walk, paragraph, boxes);
  if (walk.styles.isContents(style)) return;
  const marks = elementIn(properties, "w:rPr");
  const { numId, level } = walk.styles.numberingOf(style, elementIn(properties, "w:numPr"));
  // An empty list paragraph counts in Word, but shows nothing worth reading.
  const number = numId === undefined ? "" : walk.numberOf(numId, level);
  const text = `${carried}${written.trim() === "" ? "" : number}${written}`;
  if (elementIn(marks, "w:del") && elementIn(marks, "w:ins") === undefined) {
    walk.trackedChanges += 1;
    walk.carried = text;
  } else {
    const outline = walk.styles.outlineOf(style, valueIn(properties, "w:outlineLvl"));
    text.split(/[\n\f]/).forEach((line, index) => {
      lines.push({ type: "paragraph", text: line, ...(outline !== undefined && { level: outline }), ...(index > 0 && { goesOn: true }) });
    });
  }
  for (const line of boxes) lines.push(line);
}

/** The text of a paragraph; a line break stands as a line feed. */
function runText(walk: Walk, parent: XmlElement, boxes: DocxLine[]): string {
  let text = "";
  for (const element of elementsIn(parent)) {
    const { name } = element;
    if (changed.has(name)) walk.trackedChanges += 1;
    if (name === "w:t") text += walk.contents > 0 ? "" : textOf(element);
    else if (name === "w:tab" || name === "w:ptab") text += walk.contents > 0 ? "" : "\t";
    else if (name === "w:br" || name === "w:cr") text += "\n";
    else if (name === "w:noBreakHyphen") text += "-";
    else if (name === "w:commentReference") walk.comments += 1;
    else if (name === "w:fldChar") addFieldMark(walk, element.attributes["w:fldCharType"]);
    else if (name === "w:instrText") addFieldCode(walk, textOf(element));
    else if (name === "w:txbxContent") addBlocks(walk, element, boxes);
    else if (name === "w:r") {
      if (!isOn(elementIn(elementIn(element, "w:rPr"), "w:vanish"))) text += runText(walk, element, boxes);
    } else if (!dropped.has(name)) text += runText(walk, element, boxes);
  }
  return text;
}

/** Line ends inside a text run are white space. */
const textOf = (element: XmlElement): string =>
  element.children
    .filter((child) => typeof child === "string")
    .join("")
    .replace(/[\r\n]+/g, " ");

/** A field begins or ends. Of a field the result is read, the code is not; a table of contents repeats the headings and is left out. */
function addFieldMark(walk: Walk, type: string | undefined): void {
  if (type === "begin") walk.fields.push(undefined);
  else if (type === "end" && walk.fields.pop()) walk.contents -= 1;
}

function addFieldCode(walk: Walk, code: string): void {
  const last = walk.fields.length - 1;
  if (last < 0 || walk.fields[last] !== undefined || code.trim() === "") return;
  const isContents = /^\s{0,9}TOC\b/.test(code);
  walk.fields[last] = isContents;
  if (isContents) walk.contents += 1;
}

/** Whether a switch such as w:vanish is on: it may stand there to say that it is not. */
function isOn(element: XmlElement | undefined): boolean {
  const value = element?.attributes["w:val"];
  return element !== undefined && value !== "0" && value !== "false" && value !== "off";
}
