import { expect } from "vitest";
import { readDocx } from "../../../src/read/docx/index.js";
import { UnreadableFileError } from "../../../src/read/unreadable.js";

/** The reason why a file is refused, or "read". */
export async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    await readDocx(bytes);
    return "read";
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect((error as Error).message.length).toBeGreaterThan(20);
    return (error as UnreadableFileError).reason;
  }
}
const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
/** An OLE compound file with streams of these names. */
export const ole = (...streams: string[]): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0), ...streams.flatMap(utf16), 0, 0]);
/** Writes a number where a signature stands in every header of a ZIP. */
export function patched(bytes: Uint8Array, signature: number, offset: number, value: number, width: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (width === 4) view.setUint32(at + offset, value, true);
    else view.setUint16(at + offset, value, true);
  }
  return copy;
}
