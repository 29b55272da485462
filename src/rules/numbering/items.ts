import { parseSectionNumber, type SectionNumber } from "../../model/numbering.js";
import type { Block, Section } from "../../model/report.js";
import { toChineseNumeral } from "../../text/numeral.js";
import type { Path, Range } from "../../text/path.js";
import type { RuleContext } from "../rule.js";

/** A numbered or unnumbered sibling, in the order of the document (同级的标题、段落). */
export interface Item {
  /** `left-out`: its data does not fit the schema, and it keeps its place. */
  readonly kind: "section" | "paragraph" | "other" | "left-out";
  /** Of the section or block itself. */
  readonly block: Path;
  /** The string that holds the number, and where the number stands in it. */
  readonly path: Path;
  readonly range: Range | undefined;
  /** The number as written; empty where it was lost without a trace. */
  readonly written: string;
  readonly number: SectionNumber | undefined;
  /** Numbers of one level: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）. */
  readonly rank: number;
  /** A paragraph whose first digits may be a figure and no number: 6.1.5万平方米, 3、4号楼. */
  readonly doubtful: boolean;
}

/** What stands under one parent, in order. */
export interface Siblings {
  readonly items: readonly Item[];
  /** Whether these are the sections of level one. */
  readonly levelOne: boolean;
}

const paragraphNumber =
  /(?:[（(〔【](?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|)[）)〕】]|(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[）)])[、.．]?|(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|)[、.．]|[①-⑳]、?/y;
const firstCharacters = new Set("（(〔【一二三四五六七八九十0123456789０１２３４５６７８９、.．①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳）)〕】");
const digitOrNumeral = /[0-9０-９一二三四五六七八九十百千万余几]/;

function rankOf(number: SectionNumber): number {
  return number.level ?? (number.shape === "ordinal" ? 0 : 5);
}

function sectionItem({ number: written }: Section, number: SectionNumber | undefined, block: Path): Item {
  const base = { kind: "section", block, number, rank: number ? rankOf(number) : -1, doubtful: false } as const;
  return written === undefined || written === ""
    ? { ...base, path: [...block, written === undefined ? "heading" : "number"], range: undefined, written: "" }
    : { ...base, path: [...block, "number"], range: [0, written.length], written };
}

/** What is known of the numbers: those of the sections, and those written before paragraphs, each read once. */
interface Numbers {
  readonly ofSections: ReadonlyMap<Section, SectionNumber | undefined>;
  readonly written: Map<string, SectionNumber | undefined>;
}

function readOnce(written: string, { written: known }: Numbers): SectionNumber | undefined {
  if (!known.has(written)) known.set(written, parseSectionNumber(written));
  return known.get(written);
}

function paragraphItem(text: string, block: Path, numbers: Numbers): Item | undefined {
  if (!firstCharacters.has(text.charAt(0))) return undefined;
  paragraphNumber.lastIndex = 0;
  const written = paragraphNumber.exec(text)?.[0];
  const number = written ? readOnce(written, numbers) : undefined;
  if (!written || !number) return undefined;
  const doubtful = number.shape === "mark" && number.numerals !== "lost" && digitOrNumeral.test(text.charAt(written.length));
  return {
    kind: "paragraph",
    block,
    path: [...block, "text"],
    range: [0, written.length],
    written,
    number,
    rank: rankOf(number),
    doubtful,
  };
}

function itemOf(block: Block | undefined, path: Path, numbers: Numbers): Item {
  if (block?.type === "section") return sectionItem(block, numbers.ofSections.get(block), path);
  const item = block?.type === "paragraph" ? paragraphItem(block.text, path, numbers) : undefined;
  return (
    item ?? {
      kind: block ? "other" : "left-out",
      block: path,
      path,
      range: undefined,
      written: "",
      number: undefined,
      rank: -1,
      doubtful: false,
    }
  );
}

/**
 * Whether sections that stand at level one are of a lower level, because headings above them were lost: those in brackets before the first 一、, and those that begin
 * again although no 一、 stands among them. Then their numbers are as they should be.
 */
function isLevelLost(items: readonly Item[]): boolean {
  const numbered = items.filter(({ number }) => number?.value !== undefined);
  const first = numbered.findIndex(({ number }) => number?.shape !== "brackets");
  if (first > 0) return true;
  return first < 0 && numbered.some(({ number }, index) => index > 0 && number?.value === 1);
}

/** Among the sections of level one 3、 and （三） stand for 三、. */
function atLevelOne(items: readonly Item[]): readonly Item[] {
  const levelLost = isLevelLost(items);
  return items.map((item) => (item.number && !(levelLost && item.number.shape === "brackets") ? { ...item, rank: 1 } : item));
}

/** A bare number without its numeral is of the level of the heading before it; the first ones, of the heading after them. */
function withLostRanks(items: readonly Item[]): readonly Item[] {
  const isModel = ({ kind, number }: Item): boolean => kind === "section" && number?.value !== undefined;
  let rank = items.find(isModel)?.rank;
  return items.map((item) => {
    if (isModel(item)) rank = item.rank;
    const isBare = item.number?.numerals === "lost" && item.number.level === undefined;
    return isBare && rank !== undefined ? { ...item, rank } : item;
  });
}

/** The sections of level one, then what stands under each section, in the order of the document. */
export function siblingsOf({ report, sections }: RuleContext): Siblings[] {
  const numbers: Numbers = { ofSections: new Map(sections.map(({ section, number }) => [section, number] as const)), written: new Map() };
  // Array.from visits holes: a section that does not fit the schema keeps its place.
  const top = Array.from(report.sections ?? [], (section, index) => itemOf(section, ["sections", index], numbers));
  const all: Siblings[] = [{ levelOne: true, items: withLostRanks(atLevelOne(top)) }];
  for (const { section, path } of sections) {
    const items = Array.from(section.content, (block, index) => itemOf(block, [...path, "content", index], numbers));
    all.push({ levelOne: false, items: withLostRanks(items) });
  }
  return all;
}

/** How a number of this level and value is written: 一、 （一） 1. （1）. */
export function standardForm({ number, rank }: Pick<Item, "number" | "rank">): string | undefined {
  if (number?.value === undefined) return undefined;
  const chinese = toChineseNumeral(number.value);
  return [undefined, `${chinese}、`, `（${chinese}）`, `${number.value}.`, `（${number.value}）`][rank];
}

/** Whether a number differs from the standard form of its level only by half-width brackets: (一). */
export function isOnlyHalfWidth(item: Item): boolean {
  return item.written.includes("(") && standardForm(item)?.replace("（", "(").replace("）", ")") === item.written.replace(/\s/g, "");
}
