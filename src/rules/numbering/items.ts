import { parseSectionNumber, type SectionNumber } from "../../model/numbering.js";
import type { Block } from "../../model/report.js";
import { toChineseNumeral } from "../../text/numeral.js";
import type { Path, Range } from "../../text/path.js";
import { oncePerReport } from "../once.js";
import type { SectionInfo } from "../rule.js";

/** A numbered or unnumbered sibling, in the order of the document (同级的标题、段落). */
export interface Item {
  /** `left-out`: its data does not fit the schema, and it keeps its place. */
  readonly kind: "section" | "paragraph" | "other" | "left-out";
  /** Path of the list it stands in, and its place there: paths are made only where something is found. */
  readonly list: Path;
  readonly index: number;
  /** The field that holds the number, or would hold it; nothing where there is none. */
  readonly field?: "number" | "heading" | "text";
  /** The number as written; empty where it was lost without a trace. */
  readonly written: string;
  readonly number: SectionNumber | undefined;
  /** Numbers of one level: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 0 and 5 for other ones; -1 where there is none. */
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

/** Path of the section or block itself. */
export const blockOf = ({ list, index }: Item): Path => [...list, index];

/** The string that holds the number, and where the number stands in it. */
export function whereOf({ list, index, field, written }: Item): { readonly path: Path; readonly range?: Range } {
  const path = field === undefined ? [...list, index] : [...list, index, field];
  return written ? { path, range: [0, written.length] } : { path };
}

const paragraphNumber =
  /(?:[（(〔【](?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|)[）)〕】]|(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[）)])[、.．]?|(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|)[、.．]|[①-⑳]、?/y;
const firstCharacters: ReadonlySet<number> = new Set(
  Array.from("（(〔【一二三四五六七八九十0123456789０１２３４５６７８９、.．①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳）)〕】", (character) =>
    character.charCodeAt(0),
  ),
);
const digitOrNumeral = /[0-9０-９一二三四五六七八九十百千万余几]/;

/** One more than the highest rank. */
export const ranks = 6;

function rankOf(number: SectionNumber): number {
  return number.level ?? (number.shape === "ordinal" ? 0 : 5);
}

function sectionItem({ section: { number: written }, number }: SectionInfo, list: Path, index: number): Item {
  return {
    kind: "section",
    list,
    index,
    field: written === undefined ? "heading" : "number",
    written: written ?? "",
    number,
    rank: number ? rankOf(number) : -1,
    doubtful: false,
  };
}

function paragraphItem(text: string, list: Path, index: number): Item | undefined {
  if (!firstCharacters.has(text.charCodeAt(0))) return undefined;
  paragraphNumber.lastIndex = 0;
  const written = paragraphNumber.exec(text)?.[0];
  const number = written ? parseSectionNumber(written) : undefined;
  if (!written || !number) return undefined;
  const doubtful = number.shape === "mark" && number.numerals !== "lost" && digitOrNumeral.test(text.charAt(written.length));
  return {
    kind: "paragraph",
    list,
    index,
    field: "text",
    written,
    number,
    rank: rankOf(number),
    doubtful,
  };
}

// Nobody asks where they stand: one for all, since most blocks of a report are such.
const other: Item = { kind: "other", list: [], index: 0, written: "", number: undefined, rank: -1, doubtful: false };
const leftOut: Item = { ...other, kind: "left-out" };

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
  if (items.every(({ number, rank }) => !number || rank === 1)) return items;
  const levelLost = isLevelLost(items);
  return items.map((item) => (item.number && !(levelLost && item.number.shape === "brackets") ? { ...item, rank: 1 } : item));
}

const isBare = ({ number }: Item): boolean => number?.numerals === "lost" && number.level === undefined;

/** A bare number without its numeral is of the level of its like before it, heading or paragraph, else of the heading; the first ones, of that after them. */
function withLostRanks(items: readonly Item[]): readonly Item[] {
  if (!items.some(isBare)) return items;
  const rankOfModel = ({ number, rank, doubtful }: Item): number | undefined =>
    number?.value === undefined || doubtful ? undefined : rank;
  const ranksOf: { [kind in Item["kind"]]?: number | undefined } = {};
  for (const item of items) ranksOf[item.kind] ??= rankOfModel(item);
  return items.map((item) => {
    ranksOf[item.kind] = rankOfModel(item) ?? ranksOf[item.kind];
    const rank = ranksOf[item.kind] ?? ranksOf.section;
    return isBare(item) && rank !== undefined ? { ...item, rank } : item;
  });
}

interface List {
  readonly path: Path;
  readonly items: Item[];
}

const mayBeNumbered = (block: Block | undefined): boolean =>
  block === undefined || block.type === "section" || (block.type === "paragraph" && firstCharacters.has(block.text.charCodeAt(0)));

/** The blocks of one list other than its sections, which are put in their places after; or nothing where no number stands or is missing among them. */
function itemsOf(blocks: readonly (Block | undefined)[], path: Path, field: string): List | undefined {
  // By index, since a section that does not fit the schema is a hole and keeps its place.
  let first = 0;
  while (first < blocks.length && !mayBeNumbered(blocks[first])) first += 1;
  if (first === blocks.length) return undefined;
  const list = [...path, field];
  const items: Item[] = [];
  let isNumbered = false;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const item = block?.type === "paragraph" ? paragraphItem(block.text, list, index) : undefined;
    items.push(item ?? (block ? other : leftOut));
    isNumbered ||= item !== undefined || block?.type === "section" || block === undefined;
  }
  return isNumbered ? { path: list, items } : undefined;
}

/** The sections of level one, then what stands under each section, in the order of the document; lists without any number are left out. */
export const siblingsOf = oncePerReport(({ report, sections }): readonly Siblings[] => {
  const levelOne = itemsOf(report.sections ?? [], [], "sections");
  const below = sections.map(({ section, path }) => itemsOf(section.content, path, "content"));
  for (const info of sections) {
    const list = info.parent < 0 ? levelOne : below[info.parent];
    const index = info.path[info.path.length - 1] as number;
    if (list) list.items[index] = sectionItem(info, list.path, index);
  }
  const all: Siblings[] = [{ levelOne: true, items: withLostRanks(atLevelOne(levelOne?.items ?? [])) }];
  for (const list of below) if (list) all.push({ levelOne: false, items: withLostRanks(list.items) });
  return all;
});

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
