/** Complete lines as they came, with the number of the first. */
export interface Lines {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly first: number;
}

const newline = 0x0a;

/** A line of this many bytes is too long to be a report. No more of it is kept, so that memory stays bounded whatever comes. */
export const longestLine = 64 * 1024 * 1024;

/** Cuts a stream of bytes at line ends, without waiting for more than it takes to complete a line. Blocks are new arrays, which can be given away. */
export async function* completeLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Lines> {
  let open: Uint8Array[] = [];
  let held = 0;
  let first = 1;
  const take = (last: Uint8Array): Lines => {
    const bytes = new Uint8Array(held + last.length);
    let at = 0;
    for (const part of [...open, last]) {
      bytes.set(part, at);
      at += part.length;
    }
    const lines = { bytes, first };
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, end + 1)) first += 1;
    open = [];
    held = 0;
    return lines;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    const end = bytes.lastIndexOf(newline);
    if (end >= 0) yield take(bytes.subarray(0, end + 1));
    const rest = bytes.subarray(end + 1);
    if (rest.length === 0) continue;
    if (held < longestLine) {
      open.push(rest);
      held += rest.length;
    }
  }
  if (held > 0) yield take(new Uint8Array(0));
}
