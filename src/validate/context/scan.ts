import type { NumberHit } from "../../rules/rule.js";

const NEEDLE = 1;
const DIGIT = 2;
const MARK = 4;

const markCharacters = ",;:?!()[]<>“”‘’（）《》〈〉〔〕【】「」『』、。，；：？！…—\"'";

/** The literals of all rules, made ready for one pass over the text. */
export interface NeedleIndex {
  readonly classes: Uint8Array;
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
}

/** What one pass over the text finds. */
export interface Scan {
  readonly numbers: readonly NumberHit[];
  readonly marks: readonly number[];
  readonly hits: ReadonlyMap<string, readonly number[]>;
}

/** Makes the literals ready for {@link scan}. */
export function indexNeedles(needles: Iterable<string>): NeedleIndex {
  const classes = new Uint8Array(65_536);
  for (let code = 48; code <= 57; code++) classes[code] = DIGIT;
  for (let code = 0xff10; code <= 0xff19; code++) classes[code] = DIGIT;
  for (const mark of markCharacters) classes[mark.charCodeAt(0)] = MARK;
  const byFirst = new Map<number, string[]>();
  for (const needle of new Set(needles)) {
    if (needle === "") throw new TypeError("a needle must not be empty");
    const first = needle.charCodeAt(0);
    const list = byFirst.get(first);
    if (list) list.push(needle);
    else byFirst.set(first, [needle]);
    classes[first] = (classes[first] ?? 0) | NEEDLE;
  }
  return { classes, byFirst };
}

/** Finds numbers, marks and the literals of the rules in one pass. */
export function scan(text: string, { classes, byFirst }: NeedleIndex): Scan {
  const numbers: NumberHit[] = [];
  const marks: number[] = [];
  const hits = new Map<string, number[]>();
  let numberEnd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classes[code] as number;
    if (kind === 0) continue;
    if (kind & NEEDLE) {
      for (const needle of byFirst.get(code) ?? []) {
        if (!text.startsWith(needle, at)) continue;
        const list = hits.get(needle);
        if (list) list.push(at);
        else hits.set(needle, [at]);
      }
    }
    if (kind & MARK) marks.push(at);
    else if (kind & DIGIT && at >= numberEnd) {
      const number = readNumber(text, at, classes);
      numbers.push(number);
      numberEnd = number.end;
    }
  }
  return { numbers, marks, hits };
}

/** Reads the number whose first digit stands at `at`: 1,300 · 99.5% · ４０. Separators count only before a further digit, a comma only before three. */
function readNumber(text: string, at: number, classes: Uint8Array): NumberHit {
  const isDigit = (index: number): boolean => index < text.length && ((classes[text.charCodeAt(index)] ?? 0) & DIGIT) !== 0;
  let end = at;
  let digits = "";
  let decimals = -1;
  for (;;) {
    while (isDigit(end)) {
      const code = text.charCodeAt(end);
      digits += String.fromCharCode(code > 0xff00 ? code - 0xfee0 : code);
      if (decimals >= 0) decimals += 1;
      end += 1;
    }
    const mark = text.charAt(end);
    const groups = (mark === "," || mark === "，") && decimals < 0 && isDigit(end + 1) && isDigit(end + 2) && isDigit(end + 3) && !isDigit(end + 4);
    if (groups && end - at <= 3 + 4 * 4) end += 1;
    else if ((mark === "." || mark === "．") && decimals < 0 && isDigit(end + 1)) {
      digits += ".";
      decimals = 0;
      end += 1;
    } else break;
  }
  const sign = text.charAt(end);
  const percent = sign === "%" || sign === "％" || (text.startsWith("百分之", at - 3) && at >= 3);
  if (sign === "%" || sign === "％") end += 1;
  return { at, end, value: Number(digits), percent, decimals: Math.max(decimals, 0) };
}
