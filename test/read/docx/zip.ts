import { strToU8, zipSync } from "fflate";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

export const escapeXml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
/** A paragraph of WordprocessingML; `properties` go into w:pPr. */
export const p = (text: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
export const documentXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`;
export const numberingXml = (content: string): string => `<w:numbering ${namespaces}>${content}</w:numbering>`;
export const stylesXml = (content: string): string => `<w:styles ${namespaces}>${content}</w:styles>`;
/** A level of a list: `%1、` in Chinese numerals. */
export const level = (index: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** The bytes of a Word file with these parts. */
export function zipped(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(documentXml(body)) };
  for (const [name, content] of Object.entries(parts)) files[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files);
}
