/** The part of the platform's `TextDecoder` that is used; Node, browsers, Deno and Bun all have it. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;

/** How many bytes are looked at to tell UTF-16 without a mark. */
const sample = 4096;

/** UTF-16 shows in zero bytes on one side of many pairs (line ends, digits, Latin letters), which no other encoding of Chinese has. */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const end = Math.min(bytes.length & ~1, sample);
  let even = 0;
  let odd = 0;
  let han = 0;
  for (let at = 0; at < end; at += 2) {
    const first = bytes[at] as number;
    const second = bytes[at + 1] as number;
    if (first === 0 && second !== 0) even += 1;
    else if (second === 0 && first !== 0) odd += 1;
    if (first === 0 && second === 0) return undefined;
    if (first >= 0x4e && first <= 0x9f) han += 1;
    if (second >= 0x4e && second <= 0x9f) han -= 1;
  }
  if (end < 4 || even + odd === 0) return undefined;
  if (odd > 0 && even === 0 && han <= 0) return "utf-16le";
  return even > 0 && odd === 0 && han >= 0 ? "utf-16be" : undefined;
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
