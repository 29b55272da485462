import { UnreadableFileError } from "../unreadable.js";
import { elementIn, elementsIn, parseXml, type XmlElement } from "./xml.js";
import { openZip, type Unzip } from "./zip.js";

/** The parts of a Word file that hold its text. */
export interface DocxParts {
  readonly document: XmlElement;
  readonly numbering: XmlElement | undefined;
  readonly styles: XmlElement | undefined;
}

declare const TextDecoder: new (encoding: "utf-8" | "utf-16le" | "utf-16be") => { decode(bytes: Uint8Array): string };

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

const noWordFile = (why: string): UnreadableFileError => new UnreadableFileError("not-a-docx", `this is no Word file (.docx): ${why}`);

/**
 * Opens a Word file: its main part, which the package names, and beside it the numbering and the styles.
 *
 * @throws UnreadableFileError when it is no Word file, is protected by a password, damaged, or too large.
 */
export function openDocx(bytes: Uint8Array): DocxParts {
  // An encrypted .docx and an old .doc are both OLE compound files; only the former holds a stream of this name (UTF-16).
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holdsUtf16(bytes, "EncryptedPackage"))
      throw new UnreadableFileError("encrypted", "the Word file is protected by a password: save it without one");
    throw new UnreadableFileError("old-word-format", "this is an old Word file (.doc): save it as .docx");
  }
  if (!startsWith(bytes, 0x50, 0x4b)) throw noWordFile("it does not begin as a ZIP archive does");
  const unzip = openZip(bytes);
  const main = related(unzip, "_rels/.rels", "")("officeDocument") ?? "word/document.xml";
  const document = xmlOf(unzip, main);
  if (!document) throw noWordFile(`${main} is not in the archive`);
  if (!elementIn(elementIn(document, "w:document"), "w:body")) throw noWordFile(`${main} holds no document`);
  const slash = main.lastIndexOf("/") + 1;
  const folder = main.slice(0, slash);
  const target = related(unzip, `${folder}_rels/${main.slice(slash)}.rels`, folder);
  return {
    document,
    numbering: xmlOf(unzip, target("numbering") ?? `${folder}numbering.xml`),
    styles: xmlOf(unzip, target("styles") ?? `${folder}styles.xml`),
  };
}

/** Finds the part that a relationship of a type leads to. */
function related(unzip: Unzip, name: string, folder: string): (type: string) => string | undefined {
  const root = xmlOf(unzip, name);
  const relationships = root ? elementsIn(elementIn(root, "Relationships") ?? root, "Relationship") : [];
  return (type) => {
    const target = relationships.find(({ attributes }) => attributes["Type"]?.endsWith(`/${type}`))?.attributes["Target"];
    return target?.startsWith("/") ? target.slice(1) : target && `${folder}${target}`;
  };
}

/** XML says its encoding by a byte order mark; without one it is UTF-8. */
function xmlOf(unzip: Unzip, name: string): XmlElement | undefined {
  const bytes = unzip(name);
  if (!bytes) return undefined;
  const encoding = startsWith(bytes, 0xff, 0xfe) ? "utf-16le" : startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : "utf-8";
  return parseXml(new TextDecoder(encoding).decode(bytes));
}

function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (index < name.length && bytes[at + index * 2] === name.charCodeAt(index)) index += 1;
    if (index === name.length) return true;
  }
  return false;
}
