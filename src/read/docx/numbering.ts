import { toChineseNumeral } from "../../text/numeral.js";
import { elementIn, elementsIn, valueIn, type XmlElement } from "./xml.js";

interface LevelFormat {
  readonly start: number;
  readonly format: string;
  /** `%1、`, `（%2）`: the text of the number, `%n` standing for the number of level n. */
  readonly text: string;
  /** Numbers of all levels in digits (isLgl). */
  readonly legal: boolean;
  /** The number starts again after this level (1-based); 0: never. Left out: after any higher level. */
  readonly restart: number | undefined;
}

interface NumberingList {
  readonly levels: ReadonlyMap<number, LevelFormat>;
  /** The abstract numbering whose counters the list shares: lists of one abstract numbering count on together. */
  readonly abstract: string;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Gives the automatic number of the next paragraph of a list and level, as Word shows it. */
export type NumberParagraph = (numId: string, level: number) => string;

const longestNumber = 60;

/** A count as written; `undefined` for what is none. */
function countOf(written: string | undefined): number | undefined {
  const value = Number(written ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 && value < 100_000 ? value : undefined;
}

function readLevel(element: XmlElement): LevelFormat {
  const restart = valueIn(element, "w:lvlRestart");
  return {
    start: countOf(valueIn(element, "w:start")) ?? 0,
    format: valueIn(element, "w:numFmt") ?? "decimal",
    text: (valueIn(element, "w:lvlText") ?? "").slice(0, longestNumber),
    legal: elementIn(element, "w:isLgl") !== undefined,
    restart: countOf(restart),
  };
}

/** The levels of a list, 0 to 8. */
function readLevels(parent: XmlElement): Map<number, LevelFormat> {
  const levels = new Map<number, LevelFormat>();
  for (const element of elementsIn(parent, "w:lvl")) {
    const level = Number(element.attributes["w:ilvl"] ?? 0);
    if (!levels.has(level) && level >= 0 && level <= 8) levels.set(level, readLevel(element));
  }
  return levels;
}

/** Reads word/numbering.xml. */
function readLists(root: XmlElement | undefined): Map<string, NumberingList> {
  const numbering = elementIn(root, "w:numbering");
  const lists = new Map<string, NumberingList>();
  if (!numbering) return lists;
  const abstracts = new Map(
    elementsIn(numbering, "w:abstractNum").map((element) => [element.attributes["w:abstractNumId"] ?? "", element]),
  );
  // A list may only name a style; the list that defines the style has the levels.
  const byStyle = new Map<string, XmlElement>();
  for (const element of abstracts.values()) {
    const style = valueIn(element, "w:styleLink");
    if (style !== undefined) byStyle.set(style, element);
  }
  const known = new Map<XmlElement, ReadonlyMap<number, LevelFormat>>();
  const levelsOf = (abstract: XmlElement): ReadonlyMap<number, LevelFormat> => {
    const levels = known.get(abstract) ?? readLevels(abstract);
    known.set(abstract, levels);
    return levels;
  };
  for (const element of elementsIn(numbering, "w:num")) {
    const abstractId = valueIn(element, "w:abstractNumId") ?? "";
    const abstract = abstracts.get(abstractId);
    if (!abstract) continue;
    const levels = new Map(levelsOf(byStyle.get(valueIn(abstract, "w:numStyleLink") ?? "") ?? abstract));
    const startOverrides = new Map<number, number>();
    for (const override of elementsIn(element, "w:lvlOverride")) {
      const level = Number(override.attributes["w:ilvl"] ?? 0);
      const start = countOf(valueIn(override, "w:startOverride"));
      if (start !== undefined) startOverrides.set(level, start);
      const format = elementIn(override, "w:lvl");
      if (format) levels.set(level, readLevel(format));
    }
    lists.set(element.attributes["w:numId"] ?? "", {
      levels,
      abstract: abstractId,
      startOverrides,
    });
  }
  return lists;
}

const chineseFormats = new Set([
  "chineseCounting",
  "chineseCountingThousand",
  "taiwaneseCounting",
  "taiwaneseCountingThousand",
  "japaneseCounting",
  "ideographDigital",
  "taiwaneseDigital",
  "japaneseDigitalTenThousand",
  "koreanDigital2",
]);
const stems = "甲乙丙丁戊己庚辛壬癸";
const formalDigits = "零壹贰叁肆伍陆柒捌玖";

/** A number in one of Word's number formats. Formats that no official document uses come in digits. */
export function formatNumber(value: number, format: string): string {
  if (chineseFormats.has(format)) return toChineseNumeral(value);
  switch (format) {
    case "none":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
      return toChineseNumeral(value)
        .replace(/[零一二三四五六七八九]/g, (digit) => formalDigits.charAt("零一二三四五六七八九".indexOf(digit)))
        .replaceAll("十", "拾")
        .replaceAll("百", "佰")
        .replaceAll("千", "仟");
    case "ideographTraditional":
      return stems.charAt((value - 1) % stems.length);
    case "lowerLetter":
    case "upperLetter": {
      const letter = String.fromCharCode((format === "lowerLetter" ? 97 : 65) + ((value - 1) % 26)).repeat(
        Math.min(Math.ceil(value / 26), 9),
      );
      return value >= 1 ? letter : String(value);
    }
    case "lowerRoman":
    case "upperRoman": {
      const roman = toRoman(value);
      return format === "lowerRoman" ? roman.toLowerCase() : roman;
    }
    default:
      return String(value);
  }
}

function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [number, letters] of [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const) {
    for (; rest >= number; rest -= number) text += letters;
  }
  return text;
}

/** Counts the automatic numbers of a document (自动编号), which exist only as list formatting. */
export function createNumbering(root: XmlElement | undefined): NumberParagraph {
  const lists = readLists(root);
  const counters = new Map<string, (number | undefined)[]>();
  // A start override sets the shared counter back once, when its list first comes to that level.
  const begun = new Set<string>();
  return (numId, level) => {
    const list = lists.get(numId);
    const format = list?.levels.get(level);
    if (!list || !format || format.format === "bullet") return "";
    let values = counters.get(list.abstract);
    if (!values) {
      values = [];
      counters.set(list.abstract, values);
    }
    const startOf = (at: number): number => list.startOverrides.get(at) ?? list.levels.get(at)?.start ?? 1;
    const first = `${numId} ${level}`;
    if (list.startOverrides.has(level) && !begun.has(first)) values[level] = undefined;
    begun.add(first);
    const current = values[level];
    values[level] = current === undefined ? startOf(level) : current + 1;
    // Deeper levels start again, unless they say otherwise.
    for (let deeper = level + 1; deeper < values.length; deeper++) {
      const restart = list.levels.get(deeper)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) values[deeper] = undefined;
    }
    const counted = values;
    return format.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const value = counted[at] ?? startOf(at);
      return formatNumber(value, format.legal && at !== level ? "decimal" : (list.levels.get(at)?.format ?? "decimal"));
    });
  };
}
