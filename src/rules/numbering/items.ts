import { parseSectionNumber, type SectionNumber } from "../../model/numbering.js";
import type { Block, Section } from "../../model/report.js";
import { toChineseNumeral } from "../../text/numeral.js";
import type { Path, Range } from "../../text/path.js";
import type { RuleContext } from "../rule.js";

/** A numbered or unnumbered sibling, in the order of the document (同级的标题、段落). */
export interface Item {
  readonly kind: "section" | "paragraph" | "other";
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
const digitOrNumeral = /[0-9０-９一二三四五六七八九十百千万余几]/;

function rankOf(number: SectionNumber, levelOne: boolean): number {
  // Among the sections of level one 3、 stands for 三、.
  if (levelOne && number.shape === "mark") return 1;
  return number.level ?? (number.shape === "ordinal" ? 0 : 5);
}

function sectionItem(section: Section, block: Path, levelOne: boolean): Item {
  const written = section.number;
  const number = written === undefined ? undefined : parseSectionNumber(written);
  const base = { kind: "section", block, number, rank: number ? rankOf(number, levelOne) : -1, doubtful: false } as const;
  return written === undefined || written === ""
    ? { ...base, path: [...block, written === undefined ? "heading" : "number"], range: undefined, written: "" }
    : { ...base, path: [...block, "number"], range: [0, written.length], written };
}

function paragraphItem(text: string, block: Path): Item | undefined {
  paragraphNumber.lastIndex = 0;
  const written = paragraphNumber.exec(text)?.[0];
  const number = written ? parseSectionNumber(written) : undefined;
  if (!written || !number) return undefined;
  const doubtful = number.shape === "mark" && number.numerals !== "lost" && digitOrNumeral.test(text.charAt(written.length));
  return {
    kind: "paragraph",
    block,
    path: [...block, "text"],
    range: [0, written.length],
    written,
    number,
    rank: rankOf(number, false),
    doubtful,
  };
}

function itemOf(block: Block | undefined, path: Path, levelOne: boolean): Item {
  if (block?.type === "section") return sectionItem(block, path, levelOne);
  const item = block?.type === "paragraph" ? paragraphItem(block.text, path) : undefined;
  return item ?? { kind: "other", block: path, path, range: undefined, written: "", number: undefined, rank: -1, doubtful: false };
}

/** The sections of level one, then what stands under each section, in the order of the document. */
export function siblingsOf({ report, sections }: RuleContext): Siblings[] {
  // Array.from visits holes: a section that does not fit the schema keeps its place.
  const all: Siblings[] = [
    { levelOne: true, items: Array.from(report.sections ?? [], (section, index) => itemOf(section, ["sections", index], true)) },
  ];
  for (const { section, path } of sections) {
    all.push({ levelOne: false, items: Array.from(section.content, (block, index) => itemOf(block, [...path, "content", index], false)) });
  }
  return all;
}

/** How a number of this level and value is written: 一、 （一） 1. （1）. */
export function standardForm({ number, rank }: Pick<Item, "number" | "rank">): string | undefined {
  if (number?.value === undefined) return undefined;
  const chinese = toChineseNumeral(number.value);
  return [undefined, `${chinese}、`, `（${chinese}）`, `${number.value}.`, `（${number.value}）`][rank];
}

/** Whether a number differs from the standard form only by half-width brackets: (一). */
export function isOnlyHalfWidth(item: Item): boolean {
  return standardForm(item)?.replace("（", "(").replace("）", ")") === item.written.replace(/\s/g, "") && item.written.includes("(");
}
