import { parseDocumentNumber } from "../model/document-number.js";
import { documentKindOf } from "../model/kind.js";
import type { Publication, Report } from "../model/report.js";
import type { Line } from "../text/line.js";
import { hullOf, type Spanned } from "../text/pieces.js";
import type { Note, Provenance, SourceFormat, Span } from "../text/source.js";
import { Builder } from "./build.js";
import type { DraftParagraph, DraftSection } from "./draft.js";
import { findEnd, type SignOffFound } from "./end.js";
import { splitFlattened } from "./flattened.js";
import { readFront } from "./front.js";
import { type Residue, stripFurniture } from "./furniture.js";
import { blocksOf } from "./headings.js";
import { findIssuers } from "./issuers.js";
import type { Mined, MinedField } from "./mined.js";
import { joinParagraphs } from "./paragraphs.js";
import { giveParts } from "./parts.js";
import type { ReadResult } from "./result.js";
import { type Row, rowsOf } from "./row.js";
import { makeSource } from "./source.js";
import { tidySpaces } from "./spaces.js";
import { findTitle } from "./title.js";
import { pathOf, type Trail, trail } from "./trail.js";
import { findYear } from "./year.js";

/** What an adapter knows besides the lines. */
export interface Hints {
  /** Mined from what the format has outside of its text: `<meta>` elements, document properties. */
  readonly mined?: readonly Mined[];
  /** The adapter's own notes (tracked changes, comments, residue it left out). */
  readonly notes?: readonly Note[];
}

/**
 * Reads a report from its lines: what every adapter (text, Markdown, HTML, DOCX) calls. Steps, each in its own file: flattened lines split, furniture stripped and mined,
 * paragraphs joined, title, end and front found, headings nested, parts given, issuers and year found, the source built.
 */
export function readLines(lines: readonly Line[], sourceText: string, format: SourceFormat, hints: Hints = {}): ReadResult {
  const given = rowsOf(splitFlattened(lines));
  const { rows: stripped, residues, mined: minedRows } = stripFurniture(given, sourceText);
  const mined = hints.mined ? [...minedRows, ...hints.mined] : minedRows;
  const rows = joinParagraphs(stripped);

  const title = findTitle(rows);
  const afterTitle = title ? title.last + 1 : 0;
  let firstHeading = rows.findIndex((row, index) => index >= afterTitle && row.isNumbered);
  if (firstHeading < 0) firstHeading = rows.length;
  const front = readFront(rows, title, firstHeading);
  const end = findEnd(rows, firstHeading < rows.length ? firstHeading : front.bodyStart);
  const bodyEnd = Math.max(end.bodyEnd, front.bodyStart);
  const blocks = blocksOf(rows.slice(front.bodyStart, bodyEnd));
  const firstSection = blocks.findIndex(({ type }) => type === "section");
  const before = firstSection < 0 ? blocks : blocks.slice(0, firstSection);
  const opening = before.filter((block): block is DraftParagraph => block.type === "paragraph");
  const sections = firstSection < 0 ? [] : blocks.slice(firstSection).filter((block): block is DraftSection => block.type === "section");

  const pick = (field: MinedField): Mined | undefined => mined.find((item) => item.field === field);
  const signOff = chooseSignOff(end.signOff, front.underTitle, front.covering);
  const minedTitle = pick("title");
  // A page whose text has no title line names it in its metadata.
  const titleWords =
    title?.words ?? (minedTitle && documentKindOf(minedTitle.value) !== "unknown" ? tidySpaces(spannedOf(minedTitle)) : undefined);
  const issuers = findIssuers({
    title: titleWords,
    signatories: end.signOff?.names ?? [],
    underTitle: front.underTitle?.names ?? [],
    letterheads: front.letterheads,
    covering: front.covering?.names ?? [],
    opening,
    mined,
  });
  const issueDate = signOff.date?.date?.date ?? (signOff.date ? undefined : pick("issueDate")?.value);
  const publicationDate = pick("publicationDate");
  const year = findYear(titleWords, opening, sections, minedTitle && spannedOf(minedTitle), [
    ...(issueDate
      ? [{ date: issueDate, span: signOff.date ? hullOf(signOff.date.words.pieces) : pick("issueDate")?.span, from: signOff.from }]
      : []),
    ...(publicationDate ? [{ date: publicationDate.value, span: publicationDate.span, from: publicationDate.from }] : []),
  ]);
  giveParts(sections, year?.year);

  const builder = new Builder();
  const { report } = builder;
  const found = (at: Trail, from: Provenance, span: Span | undefined): void => {
    builder.note({ code: "found", path: pathOf(at), from, ...(span && { span }) }, span?.start ?? 0);
  };

  if (year) {
    report.year = year.year;
    builder.derive(undefined, "year", String(year.year), year.span);
    found(trail("year"), year.from, year.span);
    if (year.unsure) builder.note({ code: "unsure", path: ["year"], about: "year" }, year.span?.start ?? 0);
  }
  if (titleWords) {
    report.title = builder.put(undefined, "title", titleWords);
    found(trail("title"), title ? "title-line" : (minedTitle?.from ?? "metadata"), hullOf(titleWords.pieces));
  }
  if (issuers.length > 0) {
    report.issuers = issuers.map(({ name }, index) => builder.issuer(trail("issuers", index), name));
    issuers.forEach(({ name, from, unsure }, index) => {
      found(trail("issuers", index), from, hullOf(name.pieces));
      if (unsure) builder.note({ code: "unsure", path: ["issuers", index], about: "issuer" }, hullOf(name.pieces)?.start ?? 0);
    });
  }
  const minedNumber = mined.find(({ field, value }) => field === "documentNumber" && parseDocumentNumber(value) !== undefined);
  putText(builder, "documentNumber", front.documentNumber, minedNumber, found);
  assign(report, "approvedBy", builder.list(trail("approvedBy"), front.approvedBy.length > 0 ? front.approvedBy : end.approvedBy));
  assign(report, "addressees", builder.list(trail("addressees"), front.addressees));
  assign(report, "marks", builder.list(trail("marks"), front.marks));
  if (opening.length > 0) report.opening = opening.map((paragraph, index) => builder.paragraph(trail("opening", index), paragraph));
  if (sections.length > 0) report.sections = sections.map((section, index) => builder.section(trail("sections", index), section));
  if (end.closing) report.closing = builder.put(undefined, "closing", end.closing);
  putSignOff(builder, signOff, pick("issueDate"), found);
  if (end.attachments.length > 0) {
    report.attachments = end.attachments.map(({ title: name, rows: content }, index) =>
      builder.attachment(trail("attachments", index), name, content && blocksOf(content)),
    );
  }
  assign(report, "copiedTo", builder.list(trail("copiedTo"), end.copiedTo));
  assign(report, "remarks", builder.list(trail("remarks"), end.remarks));
  putPublication(builder, mined, found);

  const start = spanOf(rows[0])?.start ?? 0;
  const startOfText = spanOf(rows[front.bodyStart])?.start ?? start;
  const endOfText = spanOf(rows[bodyEnd - 1])?.end ?? startOfText;
  const lastOfAll = spanOf(rows.at(-1))?.end ?? sourceText.length;
  addLeftOut(builder, front.leftOut);
  addLeftOut(builder, end.leftOut);
  for (const block of before) if (block.type === "table") addLeftOut(builder, block.rows.flat());
  addResidues(builder, residues, startOfText, lastOfAll);
  const notes = hints.notes ? [...hints.notes, ...builder.notes()] : builder.notes();

  const titleAt = title ? (hullOf(title.words.pieces)?.start ?? start) : start;
  const anchors = { title: titleAt, text: startOfText, endOfText, endOfDocument: lastOfAll };
  return { report, source: makeSource(format, sourceText, notes, builder.entries, anchors) };
}

const spanOf = (row: Row | undefined): Span | undefined => row && hullOf(row.pieces);

type Found = (at: Trail, from: Provenance, span: Span | undefined) => void;

/** The document's own sign-off; else names and date under the title; else the covering letter's. */
function chooseSignOff(
  own: SignOffFound | undefined,
  underTitle: Pick<SignOffFound, "names" | "date"> | undefined,
  covering: SignOffFound | undefined,
): Pick<SignOffFound, "names" | "date"> & { from: Provenance } {
  const parts = [
    { found: own, from: "sign-off" },
    { found: underTitle, from: "under-title" },
    { found: covering, from: "covering-letter" },
  ] as const;
  const named = parts.find(({ found }) => found && found.names.length > 0);
  const dated = parts.find(({ found }) => found?.date !== undefined);
  const from = dated?.from ?? named?.from ?? "sign-off";
  return { names: named?.found?.names ?? [], ...(dated?.found?.date && { date: dated.found.date }), from };
}

function putSignOff(
  builder: Builder,
  { names, date, from }: ReturnType<typeof chooseSignOff>,
  mined: Mined | undefined,
  found: Found,
): void {
  if (names.length === 0 && !date && !mined) return;
  const signOff: NonNullable<Report["signOff"]> = {};
  assign(signOff, "signatories", builder.list(trail("signOff", "signatories"), names.map(tidySpaces)));
  if (date) {
    const span = hullOf(date.words.pieces);
    if (date.date?.date !== undefined) {
      signOff.date = date.date.date;
      builder.derive(trail("signOff"), "date", signOff.date, span);
      found(trail("signOff", "date"), from, span);
    } else builder.note({ code: "unsure", path: ["signOff", "date"], about: "date" }, span?.start ?? 0);
    signOff.dateText = builder.put(trail("signOff"), "dateText", date.words);
  } else if (mined) {
    signOff.date = mined.value;
    builder.derive(trail("signOff"), "date", mined.value, mined.span);
    found(trail("signOff", "date"), mined.from, mined.span);
  }
  builder.report.signOff = signOff;
}

const spannedOf = ({ value, span }: Mined): Spanned => ({
  text: value,
  pieces: span ? [{ at: 0, length: value.length, from: span.start, to: span.end }] : [],
});

function putText(builder: Builder, field: "documentNumber", own: Spanned | undefined, mined: Mined | undefined, found: Found): void {
  const words = own ?? (mined && spannedOf(mined));
  if (!words) return;
  builder.report[field] = builder.put(undefined, field, words);
  found(trail(field), own ? "document-number" : (mined?.from ?? "metadata"), hullOf(words.pieces));
}

function putPublication(builder: Builder, mined: readonly Mined[], found: Found): void {
  if (mined.length === 0) return;
  const publication: Publication = {};
  const fields = [
    ["date", "publicationDate"],
    ["url", "url"],
    ["column", "column"],
    ["indexNumber", "indexNumber"],
    ["publisher", "publisher"],
  ] as const;
  for (const [field, name] of fields) {
    const one = mined.find((item) => item.field === name);
    if (!one) continue;
    publication[field] = one.value;
    builder.derive(trail("publication"), field, one.value, one.span);
    found(trail("publication", field), one.from, one.span);
  }
  if (Object.keys(publication).length > 0) builder.report.publication = publication;
  const submitted = mined.find(({ field }) => field === "submissionDate");
  if (submitted) {
    builder.report.submission = { date: submitted.value };
    builder.derive(trail("submission"), "date", submitted.value, submitted.span);
  }
}

function addLeftOut(builder: Builder, rows: readonly Spanned[]): void {
  for (const row of rows) {
    const span = hullOf(row.pieces);
    if (span) builder.note({ code: "left-out", span, text: row.text }, span.start);
  }
}

function addResidues(builder: Builder, residues: readonly Residue[], startOfText: number, endOfDocument: number): void {
  for (const { kind, span, text } of residues) {
    builder.note({ code: "residue", kind, span, text, outside: span.end <= startOfText || span.start >= endOfDocument }, span.start);
  }
}

function assign<T, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) target[key] = value;
}
