import { unzipSync } from "fflate";
import { UnreadableFileError } from "../unreadable.js";

/** The parts of a Word file that are read; everything else in the ZIP stays packed. */
const wanted = new Set([
  "word/document.xml",
  "word/numbering.xml",
  "word/styles.xml",
  "word/_rels/document.xml.rels",
  "[Content_Types].xml",
  "_rels/.rels",
]);

/** Largest unpacked size of a part. A report of a hundred pages has about 2 MB. */
const largestPart = 64 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/**
 * Unpacks the parts of a Word file that hold its text. Memory is bounded: a part that would unpack to more than 64 MB is refused before it is unpacked,
 * and the unpacker never writes past the size that was declared.
 *
 * @throws UnreadableFileError when it is no ZIP, is encrypted, damaged or too large.
 */
export function unzipDocx(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  // An encrypted .docx and an old .doc are both OLE compound files; only the former holds a stream of this name (UTF-16).
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const name = "EncryptedPackage";
    if (holdsUtf16(bytes, name))
      throw new UnreadableFileError("encrypted", "the Word file is protected by a password: save it without one");
    throw new UnreadableFileError("old-word-format", "this is an old Word file (.doc): save it as .docx");
  }
  if (!startsWith(bytes, 0x50, 0x4b))
    throw new UnreadableFileError("not-a-docx", "this is no Word file (.docx): it does not begin as a ZIP archive does");
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (!wanted.has(name)) return false;
        if (originalSize > largestPart || size > largestPart) {
          throw new UnreadableFileError("too-large", `${name} would unpack to ${originalSize} bytes; at most ${largestPart} are read`);
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError("damaged", `the Word file is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
  const unpacked = new Map(Object.entries(parts));
  if (!unpacked.has("word/document.xml"))
    throw new UnreadableFileError("not-a-docx", "this is no Word file (.docx): word/document.xml is not in the archive");
  return unpacked;
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
