import { Inflate } from "fflate";
import { UnreadableFileError } from "../unreadable.js";

/** A file in a ZIP archive, still packed. */
interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** Gives the unpacked bytes of a file in an archive; `undefined` when there is none of that name. */
export type Unzip = (name: string) => Uint8Array | undefined;

/** Largest unpacked size of a part. A report of a hundred pages has about 2 MB. */
const largestPart = 32 * 1024 * 1024;
/** Packed bytes are unpacked in steps, so that a bomb is stopped early: a step gives at most about a thousand times as many. */
const step = 16 * 1024;
const mostEntries = 65_535;

const damaged = (why: string): UnreadableFileError => new UnreadableFileError("damaged", `the Word file is damaged: ${why}`);
const tooLarge = (name: string): UnreadableFileError =>
  new UnreadableFileError("too-large", `${name} would unpack to more than ${largestPart / 1024 / 1024} MB`);

/** The end of the central directory: in the last 64 KB, since only a comment may follow it. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged("the end of the archive is missing");
}

function readDirectory(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < Math.min(count, mostEntries); index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw damaged("the list of its parts is broken");
    const nameLength = view.getUint16(at + 28, true);
    let name = "";
    for (const code of bytes.subarray(at + 46, at + 46 + Math.min(nameLength, 300))) name += String.fromCharCode(code);
    if (!entries.has(name)) {
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpacks what was deflated, whatever size was declared: it stops at the largest size of a part. */
function inflate(name: string, packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    length += chunk.length;
    if (length > largestPart) throw tooLarge(name);
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += step) inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Opens a ZIP archive. Parts are unpacked one by one when asked for, so that memory is bounded by those that are read, each of at most 32 MB, whatever the archive says.
 *
 * @throws UnreadableFileError when the archive is damaged; so does the function it gives, also for a part that is encrypted or too large.
 */
export function openZip(bytes: Uint8Array): Unzip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  return (name) => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const { method, encrypted, packedSize, size, offset } = entry;
    if (encrypted) throw new UnreadableFileError("encrypted", "the Word file is protected by a password: save it without one");
    if (size > largestPart) throw tooLarge(name);
    if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) throw damaged(`${name} is not where it should be`);
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (from + packedSize > bytes.length) throw damaged(`${name} is cut off`);
    const packed = bytes.subarray(from, from + packedSize);
    if (method === 0) return packed;
    if (method !== 8) throw damaged(`${name} is packed in an unknown way`);
    try {
      return inflate(name, packed);
    } catch (error) {
      if (error instanceof UnreadableFileError) throw error;
      throw damaged(`${name} cannot be unpacked (${error instanceof Error ? error.message : String(error)})`);
    }
  };
}
