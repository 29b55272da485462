import type { NumberHit } from "../../rules/rule.js";
import { isBlank, isCommonHan, isDigit } from "../../text/count.js";

const DIGIT = 1;
const MARK = 2;
const BLANK = 4;
/** Is a literal by itself: the bits above this one are its place in the list of such literals. */
const SINGLE = 8;
const singleAt = 4;

const markCharacters = ",;:?!()[]<>“”‘’（）《》〈〉〔〕【】「」『』、。，；：？！…—\"'";

/** A literal with its place in the lists of hits. */
interface Literal {
  readonly text: string;
  readonly id: number;
  /** Its third unit, or -1: most literals that share two differ here. */
  readonly third: number;
}

/** The literals of all rules, made ready for one pass over the text. */
export interface NeedleIndex {
  /** What each UTF-16 unit is by itself: a digit, a mark, white space, a literal of one unit; 0 for nearly all. */
  readonly kinds: Uint16Array;
  /** Which group of literals begins with a pair of units, by {@link pairOf}; 0 for none. Nearly all places are told apart without comparing strings. */
  readonly pairs: Uint16Array;
  readonly groups: readonly (readonly Literal[])[];
  /** Literals of one unit. */
  readonly singles: readonly Literal[];
  readonly ids: ReadonlyMap<string, number>;
  /** The places of the literals of lists that rules asked for. */
  readonly lists: WeakMap<readonly string[], readonly number[]>;
}

/** What one pass over the text finds. */
export interface Scan {
  readonly echoes: readonly number[];
  readonly numbers: readonly NumberHit[];
  readonly marks: readonly number[];
  readonly blanks: readonly number[];
  /** Offsets of a literal, in order. Throws a RangeError for one that is not in the index. */
  hits(needle: string): readonly number[];
  /** Those of a constant list that stand in the text. */
  present(needles: readonly string[]): readonly string[];
}

const pairBits = 14;
const pairOf = (first: number, second: number): number => Math.imul(Math.imul(first, 0x9e3b) + second, 0x9e3779b1) >>> (32 - pairBits);

/** Makes the literals ready for {@link scan}. */
export function indexNeedles(needles: Iterable<string>): NeedleIndex {
  const kinds = new Uint16Array(65_536);
  const pairs = new Uint16Array(2 ** pairBits);
  for (let code = 48; code <= 57; code++) kinds[code] = DIGIT;
  for (let code = 0xff10; code <= 0xff19; code++) kinds[code] = DIGIT;
  for (const mark of markCharacters) kinds[mark.charCodeAt(0)] = MARK;
  for (let code = 0; code <= 0x3000; code++) if (isBlank(code)) kinds[code] = BLANK;
  kinds[0xfeff] = BLANK;
  const ids = new Map<string, number>();
  const groups: Literal[][] = [[]];
  const singles: Literal[] = [];
  for (const text of needles) {
    if (text === "" || ids.has(text)) continue;
    const literal = { text, id: ids.size, third: text.length > 2 ? text.charCodeAt(2) : -1 };
    ids.set(text, literal.id);
    const first = text.charCodeAt(0);
    if (text.length === 1) {
      kinds[first] = (kinds[first] ?? 0) | SINGLE | (singles.length << singleAt);
      singles.push(literal);
      continue;
    }
    const pair = pairOf(first, text.charCodeAt(1));
    const group = pairs[pair] ?? 0;
    if (group > 0) groups[group]?.push(literal);
    else {
      pairs[pair] = groups.length;
      groups.push([literal]);
    }
  }
  return { kinds, pairs, groups, singles, ids, lists: new WeakMap() };
}

const none: readonly number[] = [];
const noWords: readonly string[] = [];

function idOf(needle: string, ids: ReadonlyMap<string, number>): number {
  const id = ids.get(needle);
  // Silence here would hide a rule that forgot to declare what it looks for.
  if (id === undefined && needle !== "") throw new RangeError(`not declared as a needle: ${JSON.stringify(needle)}`);
  return id ?? -1;
}

/** Whether a literal stands at a place. Most are two or three characters long: faster than a call. */
function standsAt(literal: string, text: string, at: number): boolean {
  for (let index = 0; index < literal.length; index++) if (literal.charCodeAt(index) !== unitAt(text, at + index)) return false;
  return true;
}

function note(found: (number[] | undefined)[], id: number, at: number): void {
  const list = found[id];
  if (list) list.push(at);
  else found[id] = [at];
}

/** The unit at an offset; 0 outside the text: what is there is no number, which would turn all that is done with it into slow arithmetic. */
const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** Finds numbers, marks and the literals of the rules in one pass. */
export function scan(text: string, { kinds, pairs, groups, singles, ids, lists }: NeedleIndex): Scan {
  const numbers: NumberHit[] = [];
  const marks: number[] = [];
  const blanks: number[] = [];
  // Of full length from the start: an array that grows by leaps turns into a slow table.
  const found = new Array<number[] | undefined>(ids.size);
  const echoes: number[] = [];
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  let numberEnd = 0;
  let code = unitAt(text, 0);
  for (let at = 0; at < text.length; at++) {
    const next = unitAt(text, at + 1);
    if ((code === two || code === three || code === four) && isCommonHan(code)) echoes.push(at);
    four = three;
    three = two;
    two = one;
    one = code;
    const kind = kinds[code] as number;
    const number = pairs[pairOf(code, next)] as number;
    code = next;
    // One question for all: a processor guesses it right at nearly every place.
    if ((kind | number) === 0) continue;
    if (number > 0) {
      const group = groups[number] as readonly Literal[];
      const third = unitAt(text, at + 2);
      for (let index = 0; index < group.length; index++) {
        const literal = group[index] as Literal;
        if ((literal.third < 0 || literal.third === third) && standsAt(literal.text, text, at)) note(found, literal.id, at);
      }
    }
    if (kind & SINGLE) note(found, (singles[kind >> singleAt] as Literal).id, at);
    if (kind & MARK) marks.push(at);
    else if (kind & DIGIT && at >= numberEnd) {
      const hit = readNumber(text, at);
      numbers.push(hit);
      numberEnd = hit.end;
    } else if (kind & BLANK) blanks.push(at);
  }
  return {
    echoes,
    numbers,
    marks,
    blanks,
    hits: (needle) => found[idOf(needle, ids)] ?? none,
    present: (needles) => {
      let places = lists.get(needles);
      if (!places) {
        places = needles.map((needle) => idOf(needle, ids));
        lists.set(needles, places);
      }
      let words = noWords;
      for (let index = 0; index < places.length; index++) {
        if (found[places[index] as number]) words = [...words, needles[index] as string];
      }
      return words;
    },
  };
}

const HALF_COMMA = 0x2c;
const FULL_COMMA = 0xff0c;
const HALF_POINT = 0x2e;
const FULL_POINT = 0xff0e;
/** 之, the last of 百分之. */
const OF = 0x4e4b;

const isDigitAt = (text: string, at: number): boolean => isDigit(unitAt(text, at));

const isThreeDigits = (text: string, at: number): boolean =>
  isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && !isDigitAt(text, at + 3);

/** Reads the number whose first digit stands at `at`: 1,300 · 99.5% · ４０. Separators count only before a further digit, a comma only before three. */
function readNumber(text: string, at: number): NumberHit {
  let end = at;
  let digits = 0;
  let value = 0;
  let whole = -1;
  let code = unitAt(text, at);
  for (;;) {
    for (; isDigit(code); code = unitAt(text, ++end)) {
      // The last four bits of a digit are its value, full-width or not.
      value = value * 10 + (code & 0xf);
      digits += 1;
    }
    if (whole >= 0) break;
    if ((code === HALF_COMMA || code === FULL_COMMA) && digits <= 15 && isThreeDigits(text, end + 1)) code = unitAt(text, ++end);
    else if ((code === HALF_POINT || code === FULL_POINT) && isDigitAt(text, end + 1)) {
      whole = digits;
      code = unitAt(text, ++end);
    } else break;
  }
  const decimals = whole < 0 ? 0 : digits - whole;
  // Up to fifteen digits a division of whole numbers gives the nearest double; beyond, no count of a report is meant.
  if (decimals > 0) value /= 10 ** decimals;
  const hasSign = code === 0x25 || code === 0xff05;
  const percent = hasSign || (unitAt(text, at - 1) === OF && text.startsWith("百分之", at - 3));
  return { at, end: hasSign ? end + 1 : end, value, percent, decimals };
}
