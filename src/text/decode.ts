/** The part of the platform's `TextDecoder` that is used; Node, browsers, Deno and Bun all have it. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;

/** How many bytes are looked at to tell UTF-16 without a mark. */
const sample = 4096;

/**
 * UTF-16 shows in zero bytes, which no other encoding of Chinese text has: one of the two bytes of a digit, a Latin letter or a line end. Which of the two, and on which
 * side the leading bytes of Han characters stand (4E to 9F), tells the order.
 */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const end = Math.min(bytes.length & ~1, sample);
  let zeros = 0;
  let little = 0;
  let big = 0;
  for (let at = 0; at < end; at += 2) {
    const first = bytes[at] as number;
    const second = bytes[at + 1] as number;
    if (first === 0 && second === 0) return undefined;
    if (first === 0 || second === 0) zeros += 1;
    if ((second === 0 && first < 0x7f) || (second >= 0x4e && second <= 0x9f)) little += 1;
    if ((first === 0 && second < 0x7f) || (first >= 0x4e && first <= 0x9f)) big += 1;
  }
  if (end < 4 || zeros === 0 || little === big) return undefined;
  // A stray zero in a UTF-8 text makes no UTF-16.
  if (zeros * 6 < end && tryDecode("utf-8", bytes.subarray(0, end)) !== undefined) return undefined;
  return little > big ? "utf-16le" : "utf-16be";
}

function tryDecode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes UTF-16 by hand where the platform's decoder does not know the byte order (some builds lack utf-16be). */
function decodeUtf16(bytes: Uint8Array, order: "utf-16le" | "utf-16be"): string {
  const low = order === "utf-16le" ? 0 : 1;
  let text = "";
  let units: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    units.push((bytes[at + low] as number) | ((bytes[at + 1 - low] as number) << 8));
    if (units.length === 8192) {
      text += String.fromCharCode(...units);
      units = [];
    }
  }
  return text + String.fromCharCode(...units);
}

/**
 * Decodes a text file as offices save them (解码): UTF-8 or UTF-16, with or without a byte order mark, else GB18030 (which holds GBK and GB2312).
 * Bytes that fit no encoding become U+FFFD. The byte order mark is left out.
 *
 * @throws TypeError when `bytes` is no `Uint8Array`.
 */
export function decodeText(bytes: Uint8Array): string {
  // No instanceof: an array from another realm (a worker, a test runner) is as good.
  if (Object.prototype.toString.call(bytes) !== "[object Uint8Array]") {
    throw new TypeError(`bytes must be a Uint8Array, not ${bytes === null ? "null" : typeof bytes}`);
  }
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), "utf-16le");
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), "utf-16be");
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  const order = utf16Order(bytes);
  if (order) return decodeUtf16(bytes, order);
  return tryDecode("utf-8", bytes) ?? tryDecode("gb18030", bytes) ?? nearest(bytes);
}

/** Damaged bytes: whichever encoding loses fewer characters. */
function nearest(bytes: Uint8Array): string {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const gb18030 = new TextDecoder("gb18030").decode(bytes);
  const lost = (text: string): number => text.split("\ufffd").length;
  return lost(utf8) <= lost(gb18030) ? utf8 : gb18030;
}
