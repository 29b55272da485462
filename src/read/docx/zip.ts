import { UnzipInflate, unzipSync, Unzip as ZipStream } from "fflate";
import { UnreadableFileError } from "../unreadable.js";

/** Gives the unpacked bytes of a file in an archive; `undefined` when there is none of that name. */
export type Unzip = (name: string) => Uint8Array | undefined;

/** Largest unpacked size of a part. A report of a hundred pages has about 2 MB. */
const largestPart = 32 * 1024 * 1024;
/** The archive is fed in steps, so that a bomb is stopped early: a step gives at most about a thousand times as many bytes. */
const step = 16 * 1024;

const tooLarge = (name: string): UnreadableFileError =>
  new UnreadableFileError("too-large", `${name} would unpack to more than ${largestPart / 1024 / 1024} MB`);

/** Runs the ZIP library; what it throws means a damaged file. */
function checked<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError("damaged", `the Word file is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Opens a ZIP archive. Parts are unpacked one by one when asked for, so that memory is bounded by those that are read, each of at most 32 MB, whatever the archive says.
 *
 * @throws UnreadableFileError when the archive is damaged; so does the function it gives, also for a part that is too large.
 */
export function openZip(bytes: Uint8Array): Unzip {
  const declared = new Map<string, number>();
  // The list of parts, from the end of the archive; nothing is unpacked.
  checked(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        declared.set(name, originalSize);
        return false;
      },
    }),
  );
  return (name) => {
    const size = declared.get(name);
    if (size === undefined) return undefined;
    if (size > largestPart) throw tooLarge(name);
    return checked(() => unpackPart(bytes, name));
  };
}

/** Unpacks a part as a stream: the library would cut it off at the declared size, which may be a lie. */
function unpackPart(bytes: Uint8Array, name: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let complete = false;
  const stream = new ZipStream((file) => {
    if (file.name !== name || complete) return;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      length += chunk.length;
      if (length > largestPart) throw tooLarge(name);
      chunks.push(chunk);
      complete = final;
    };
    file.start();
  });
  stream.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !complete; at += step) stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  if (!complete) throw new Error(`${name} is cut off`);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
