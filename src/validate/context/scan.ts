import type { NumberHit } from "../../rules/rule.js";

const DIGIT = 1;
const MARK = 2;
/** The bits above say which group of literals begins with the character. */
const GROUP = 2;

const markCharacters = ",;:?!()[]<>“”‘’（）《》〈〉〔〕【】「」『』、。，；：？！…—\"'";

/** A literal by its second character, so that most are told apart without comparing strings. */
interface Literal {
  readonly text: string;
  /** `-1` for a literal of one character. */
  readonly second: number;
  readonly id: number;
}

/** The literals of all rules, made ready for one pass over the text. */
export interface NeedleIndex {
  /** What each UTF-16 unit is, and which group of literals it begins. */
  readonly table: Uint16Array;
  readonly groups: readonly (readonly Literal[])[];
  readonly ids: ReadonlyMap<string, number>;
}

/** What one pass over the text finds. */
export interface Scan {
  readonly numbers: readonly NumberHit[];
  readonly marks: readonly number[];
  /** Offsets of a literal, in order. Throws a RangeError for one that is not in the index. */
  hits(needle: string): readonly number[];
}

/** Makes the literals ready for {@link scan}. */
export function indexNeedles(needles: Iterable<string>): NeedleIndex {
  const table = new Uint16Array(65_536);
  for (let code = 48; code <= 57; code++) table[code] = DIGIT;
  for (let code = 0xff10; code <= 0xff19; code++) table[code] = DIGIT;
  for (const mark of markCharacters) table[mark.charCodeAt(0)] = MARK;
  const ids = new Map<string, number>();
  const groups: Literal[][] = [];
  for (const text of needles) {
    if (text === "" || ids.has(text)) continue;
    const id = ids.size;
    ids.set(text, id);
    const first = text.charCodeAt(0);
    const kind = table[first] ?? 0;
    const literal = { text, second: text.length === 1 ? -1 : text.charCodeAt(1), id };
    if (kind >> GROUP) groups[(kind >> GROUP) - 1]?.push(literal);
    else {
      groups.push([literal]);
      table[first] = kind | (groups.length << GROUP);
    }
  }
  return { table, groups, ids };
}

const none: readonly number[] = [];

/** Finds numbers, marks and the literals of the rules in one pass. */
export function scan(text: string, { table, groups, ids }: NeedleIndex): Scan {
  const numbers: NumberHit[] = [];
  const marks: number[] = [];
  const found: number[][] = [];
  let numberEnd = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = table[text.charCodeAt(at)] as number;
    if (kind === 0) continue;
    if (kind >> GROUP) {
      const group = groups[(kind >> GROUP) - 1] as readonly Literal[];
      const next = text.charCodeAt(at + 1);
      for (const { text: needle, second, id } of group) {
        if (second !== next && second !== -1) continue;
        if (needle.length > 2 && !text.startsWith(needle, at)) continue;
        const list = found[id];
        if (list) list.push(at);
        else found[id] = [at];
      }
    }
    if (kind & MARK) marks.push(at);
    else if (kind & DIGIT && at >= numberEnd) {
      const number = readNumber(text, at);
      numbers.push(number);
      numberEnd = number.end;
    }
  }
  return {
    numbers,
    marks,
    hits: (needle) => {
      const id = ids.get(needle);
      // Silence here would hide a rule that forgot to declare what it looks for.
      if (id === undefined && needle !== "") throw new RangeError(`not declared as a needle: ${JSON.stringify(needle)}`);
      return (id === undefined ? undefined : found[id]) ?? none;
    },
  };
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
};

/** Reads the number whose first digit stands at `at`: 1,300 · 99.5% · ４０. Separators count only before a further digit, a comma only before three. */
function readNumber(text: string, at: number): NumberHit {
  let end = at;
  let digits = "";
  let decimals = -1;
  for (;;) {
    while (isDigit(text, end)) {
      const code = text.charCodeAt(end);
      digits += String.fromCharCode(code > 0xff00 ? code - 0xfee0 : code);
      if (decimals >= 0) decimals += 1;
      end += 1;
    }
    const mark = text.charAt(end);
    const groups =
      (mark === "," || mark === "，") &&
      decimals < 0 &&
      isDigit(text, end + 1) &&
      isDigit(text, end + 2) &&
      isDigit(text, end + 3) &&
      !isDigit(text, end + 4);
    if (groups && end - at <= 3 + 4 * 4) end += 1;
    else if ((mark === "." || mark === "．") && decimals < 0 && isDigit(text, end + 1)) {
      digits += ".";
      decimals = 0;
      end += 1;
    } else break;
  }
  const sign = text.charAt(end);
  const percent = sign === "%" || sign === "％" || (at >= 3 && text.startsWith("百分之", at - 3));
  if (sign === "%" || sign === "％") end += 1;
  return { at, end, value: Number(digits), percent, decimals: Math.max(decimals, 0) };
}
