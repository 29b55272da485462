import type { Finding, Locale, Path, Range, ValidationResult } from "fazhi-report";
import { element } from "./dom.js";
import { type Line, linesOf, type Words } from "./lines.js";
import { keyOf, type Mask } from "./mask.js";
import { say, type Tone, titleOf, toneOf, tones, tonesInOrder } from "./words.js";

/** A finding with its number in the list, from 1. */
export interface Numbered {
  readonly finding: Finding;
  readonly number: number;
}

/** What the sheet is drawn with. */
export interface SheetOptions {
  readonly result: ValidationResult;
  readonly findings: readonly Numbered[];
  readonly mask: Mask;
  readonly locale: Locale;
  /** Called with the numbers of the findings that were clicked. */
  readonly open: (numbers: readonly number[]) => void;
}

export const gravest = (here: readonly Numbered[]): Tone =>
  tonesInOrder.find((tone) => here.some(({ finding }) => toneOf(finding) === tone)) ?? "info";

/** The report as a document, with the findings marked where they are, and shown where something missing belongs. */
export function sheet(options: SheetOptions): HTMLElement[] {
  const lines = linesOf(options.result.report);
  const byKey = new Map<string, Line>();
  for (const line of lines)
    for (const path of [line.path, ...line.words.map((words) => words.path), ...(line.rows ?? []).flat().map((words) => words.path)])
      if (!byKey.has(keyOf(path))) byKey.set(keyOf(path), line);
  const beside = new Map<Line, Numbered[]>();
  for (const entry of options.findings) {
    let { path }: { path: Path } = entry.finding;
    while (path.length > 0 && !byKey.has(keyOf(path))) path = path.slice(0, -1);
    const line = byKey.get(keyOf(path));
    if (line) beside.set(line, [...(beside.get(line) ?? []), entry]);
  }
  return lines.flatMap((line) => {
    const here = beside.get(line) ?? [];
    if (line.words.length === 0 && !line.rows) return here.length === 0 ? [] : [placeOf(here, options)];
    return [lineOf(line, here, options)];
  });
}

/** Where nothing stands: the place in words, with the numbers of what was found. */
function placeOf(here: readonly Numbered[], options: SheetOptions): HTMLElement {
  const place = here[0]?.finding.place ?? "";
  const found = here.flatMap((entry) => [badge([entry], options), ` ${titleOf(entry.finding.rule, options.locale)} `]);
  return element("p", { class: "line missing-here", lang: options.locale }, `${place} `, ...found);
}

function lineOf(line: Line, here: readonly Numbered[], options: SheetOptions): HTMLElement {
  const strings = line.rows ? line.rows.flat() : line.words;
  const isPlaced = ({ finding }: Numbered): boolean =>
    finding.range !== undefined && strings.some(({ path }) => keyOf(path) === keyOf(finding.path));
  const placed = here.filter(isPlaced);
  const badges = here.filter((entry) => !isPlaced(entry)).map((entry) => badge([entry], options));
  const id = `at-${keyOf(line.path)}`;
  if (line.rows) {
    const rows = line.rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, ...markUp(cell, placed, options)))));
    return element("div", { class: "line table", id }, element("table", {}, element("tbody", {}, ...rows)), ...badges);
  }
  const tag = line.kind === "title" ? "h3" : line.kind === "heading" ? (line.depth === 1 ? "h4" : "h5") : "p";
  const content = line.words.flatMap((words) => markUp(words, placed, options));
  return element(tag, { class: `line ${line.kind}`, id }, ...content, ...badges);
}

function badge(here: readonly Numbered[], { locale, open }: SheetOptions): HTMLElement {
  const numbers = here.map(({ number }) => number);
  const made = element(
    "button",
    { type: "button", class: `badge ${gravest(here)}`, "data-findings": numbers.join(" "), "aria-label": nameOf(here, locale) },
    numbers.join("、"),
  );
  made.addEventListener("click", () => open(numbers));
  return made;
}

const nameOf = (here: readonly Numbered[], locale: Locale): string =>
  here.map(({ number, finding }) => `${say("findingNumber", locale, { n: number })}, ${tones[toneOf(finding)][locale]}`).join("; ");

/** A string cut where findings begin and end. Where they overlap, the gravest gives the colour. */
function markUp({ path, text }: Words, placed: readonly Numbered[], options: SheetOptions): (Node | string)[] {
  const shown = options.mask.at(path, text);
  const here = placed.flatMap((entry) =>
    rangesOf(entry.finding, path).map(([from, to]) => ({ ...entry, from: Math.min(from, text.length), to: Math.min(to, text.length) })),
  );
  const cuts = [...new Set([0, text.length, ...here.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const nodes: (Node | string)[] = [];
  cuts.forEach((from, index) => {
    const empty = here.filter((entry) => entry.from === from && entry.to === from);
    for (const entry of empty) nodes.push(badge([entry], options));
    const piece = shown.slice(from, cuts[index + 1] ?? from);
    const open = here.filter((entry) => entry.from <= from && entry.to > from);
    if (piece === "") return;
    nodes.push(open.length === 0 ? piece : mark(piece, open, options));
  });
  return nodes;
}

/** A finding that speaks of several places of a string is marked at each that it would repair. */
function rangesOf({ path, range, fix }: Finding, at: Path): Range[] {
  const own = range && keyOf(path) === keyOf(at) ? [range] : [];
  const others = (fix?.edits ?? []).flatMap((edit) => (edit.range && keyOf(edit.path) === keyOf(at) ? [edit.range] : []));
  return [...own, ...others.filter(([from]) => !own.some(([start, end]) => start <= from && from < end))];
}

function mark(piece: string, here: readonly Numbered[], { locale, open }: SheetOptions): HTMLElement {
  const numbers = here.map(({ number }) => number);
  const hidden = here.some(({ finding }) => finding.sensitive) ? say("hidden", locale) : undefined;
  const made = element(
    "mark",
    {
      class: gravest(here),
      role: "button",
      tabindex: 0,
      "data-findings": numbers.join(" "),
      "aria-label": `${piece}: ${nameOf(here, locale)}`,
      title: hidden,
    },
    piece,
    element("sup", { "aria-hidden": "true" }, numbers.join("、")),
  );
  made.addEventListener("click", () => open(numbers));
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open(numbers);
  });
  return made;
}
