import { partsOfHeading } from "../model/part.js";
import { parseNumeral } from "../text/numeral.js";
import { hullOf, type Spanned, slice } from "../text/pieces.js";
import type { Provenance, Span } from "../text/source.js";
import type { DraftParagraph, DraftSection } from "./draft.js";
import { tidySpaces } from "./spaces.js";

/** The reporting year (报告年度), where it was read, and how sure that is. */
export interface YearFound {
  readonly year: number;
  readonly span: Span | undefined;
  readonly from: Provenance;
  readonly unsure: boolean;
}

const yearInTitle =
  /(?<!\d年?[—–―~～至-])((?:19|20)\d\d|[２][０][０-９]{2}|二[〇○零OoО0０][〇○零一二三四五六七八九][〇○零一二三四五六七八九])(?!\s?[—–―~～至-]\s?(?:19|20)?\d\d)/;
const yearWritten = /((?:19|20)\d\d)\s?年/g;
const lead = /现把|就|将/;
const yearFirst = /^(?:截至|截止)?((?:19|20)\d\d)年/;
const yearOfSubject = /((?:19|20)\d\d)年?度?[^，。；]{0,16}(?:法治政府|法治建设|依法行政)/;
const yearAnywhere = /((?:19|20)\d\d)\s?年/;

function yearFrom(match: RegExpExecArray | null | undefined, words: Spanned, from: Provenance, shift = 0): YearFound | undefined {
  const written = match?.[1];
  if (!match || written === undefined) return undefined;
  const year = (parseNumeral(written) ?? 0) + shift;
  if (year < 1990 || year > 2099) return undefined;
  const at = match.index + match[0].indexOf(written);
  return { year, span: hullOf(slice(words, at, at + written.length).pieces), from, unsure: shift !== 0 };
}

/** The last year that is the first behind a lead (现将2023年…) in its sentence. */
function yearInLead(text: string): RegExpExecArray | undefined {
  let found: RegExpExecArray | undefined;
  if (!(text.includes("将") || text.includes("就") || text.includes("现把"))) return found;
  let end = 0;
  yearWritten.lastIndex = 0;
  for (let match = yearWritten.exec(text); match; match = yearWritten.exec(text)) {
    const before = text.slice(Math.max(end, match.index - 42), match.index);
    if (lead.test(before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1))) found = match;
    end = match.index + match[0].length;
  }
  return found;
}

/** Blanks what stands in 《》, so that the years of other documents do not count and offsets stay. */
const withoutTitles = (text: string): string =>
  text.includes("《") ? text.replace(/《[^《》]{0,80}》/g, (title) => "□".repeat(title.length)) : text;

/**
 * The year that the lead sentence and the headings agree on against the title (a title left over from the year before), where at least two of them say so,
 * none says the title's year, and the date of issue does not speak for the title.
 */
function yearAgainstTitle(
  title: YearFound,
  opening: readonly DraftParagraph[],
  sections: readonly DraftSection[],
  date: string | undefined,
): YearFound | undefined {
  const witnesses: YearFound[] = [];
  for (const { words } of opening) {
    const found = words.text.length <= 3000 ? yearFrom(yearInLead(withoutTitles(words.text)), words, "opening") : undefined;
    if (found?.year === title.year) return undefined;
    if (found) witnesses.push(found);
  }
  const dated = sections.filter(({ heading }) => yearAnywhere.test(heading.text));
  // The usual report has at most one heading with a year, that of the plans.
  if (witnesses.length + dated.length < 2) return undefined;
  for (const { heading } of dated) {
    const { parts } = partsOfHeading(heading.text);
    if (parts.length !== 1) continue;
    const found = yearFrom(yearAnywhere.exec(withoutTitles(heading.text)), heading, "heading", parts[0] === "plans" ? -1 : 0);
    if (found) witnesses.push(found);
  }
  const [first] = witnesses;
  if (!first || witnesses.length < 2 || first.year === title.year || witnesses.some(({ year }) => year !== first.year)) return undefined;
  const issued = date === undefined ? first.year : Number(date.slice(0, 4));
  return issued === first.year || (issued === first.year + 1 && issued !== title.year) ? { ...first, unsure: true } : undefined;
}

/** The year as the title says it, else the lead sentence (现将…2023年…报告如下), the opening, the headings; last, what the dates let suppose. */
export function findYear(
  title: Spanned | undefined,
  opening: readonly DraftParagraph[],
  sections: readonly DraftSection[],
  minedTitle: Spanned | undefined,
  dates: readonly { readonly date: string; readonly span: Span | undefined; readonly from: Provenance }[],
): YearFound | undefined {
  if (title) {
    const found = yearFrom(yearInTitle.exec(withoutTitles(title.text)), title, "title-line");
    if (found) return yearAgainstTitle(found, opening, sections, dates[0]?.date) ?? found;
  }
  if (minedTitle) {
    const found = yearFrom(yearInTitle.exec(withoutTitles(minedTitle.text)), minedTitle, "metadata");
    if (found) return found;
  }
  const heads = opening.map(({ words }) => {
    const short = words.text.length > 3000 ? slice(words, 0, 3000) : words;
    return { words: short, text: withoutTitles(short.text) };
  });
  for (const { words, text } of [...heads].reverse()) {
    const found = yearFrom(yearInLead(text), words, "opening");
    if (found) return found;
  }
  for (const expression of [yearFirst, yearOfSubject]) {
    for (const { words } of heads) {
      const tidy = tidySpaces(words);
      const found = yearFrom(expression.exec(withoutTitles(tidy.text)), tidy, "opening");
      if (found) return found;
    }
  }
  for (const plans of [false, true]) {
    for (const { heading } of sections) {
      const written = yearAnywhere.exec(withoutTitles(heading.text));
      const parts = written ? partsOfHeading(heading.text).parts : [];
      if (parts.length === 0 || (parts.includes("plans") && parts.length === 1) !== plans) continue;
      const found = yearFrom(written, heading, "heading", plans ? -1 : 0);
      if (found) return found;
    }
  }
  for (const { words, text } of heads) {
    const found = yearFrom(yearAnywhere.exec(text), words, "opening");
    if (found) return { ...found, unsure: true };
  }
  const dated = dates[0];
  if (!dated) return undefined;
  // Written in November or December, a report speaks of its own year, else of the year before.
  const year = Number(dated.date.slice(0, 4)) - (Number(dated.date.slice(5, 7)) >= 11 ? 0 : 1);
  return { year, span: dated.span, from: dated.from, unsure: true };
}
