import { strToU8, zipSync } from "fflate";
import type { Random } from "../synthetic.js";
import { damageBytes, damageHtml, damageText, pick } from "./damage.js";

const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const numbering = `<?xml version="1.0"?><w:numbering ${namespaces}>${[0, 1]
  .map(
    (id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`,
  )
  .join("")}</w:numbering>`;

const properties = [
  "",
  '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
  '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr></w:pPr>',
  '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>',
  "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>",
  '<w:pPr><w:pStyle w:val="a"/></w:pPr>',
];
const around = [
  (run: string) => run,
  (run: string) => `<w:ins>${run}</w:ins>`,
  (run: string) => `<w:del>${run}</w:del>`,
  (run: string) => `<w:hyperlink>${run}</w:hyperlink><w:commentReference w:id="1"/>`,
  (run: string) => `<w:r><w:txbxContent><w:p>${run}</w:p></w:txbxContent></w:r>`,
];

function paragraph(line: string, random: Random): string {
  const run = `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t>${random() < 0.05 ? "<w:br/><w:tab/>" : ""}</w:r>`;
  return `<w:p>${random() < 0.7 ? "" : pick(random, properties)}${random() < 0.8 ? run : pick(random, around)(run)}</w:p>`;
}

/** Makes a Word file of a text, its structure chosen at random: numbers, tables, changes, text boxes; then damages its XML, its parts or its bytes. */
export function damagedDocx(text: string, random: Random): Uint8Array {
  const rows = damageText(text, random)
    .split("\n")
    .map((line) => {
      const cell = paragraph(line, random);
      return random() < 0.05
        ? `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="${pick(random, ["2", "-1", "99999999", "x"])}"/></w:tcPr>${cell}</w:tc><w:tc>${cell}</w:tc></w:tr></w:tbl>`
        : cell;
    });
  const document = `<?xml version="1.0"?><w:document ${namespaces}><w:body>${rows.join("")}</w:body></w:document>`;
  const hurt = (xml: string, probability: number): Uint8Array => strToU8(random() < probability ? damageHtml(xml, random) : xml);
  const parts: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": hurt(document, 0.4),
    "word/numbering.xml": hurt(numbering, 0.3),
    "word/styles.xml": hurt(`<w:styles ${namespaces}><w:style w:styleId="a"><w:basedOn w:val="a"/></w:style></w:styles>`, 0.3),
  };
  if (random() < 0.05) delete parts[pick(random, Object.keys(parts))];
  const file = zipSync(parts, { level: random() < 0.5 ? 0 : 1 });
  return random() < 0.25 ? damageBytes(file, random) : file;
}
