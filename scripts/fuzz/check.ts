import type { ValidateFunction } from "ajv";
import { formatHtml } from "../../src/format/html.js";
import { formatJson } from "../../src/format/json.js";
import { formatJunit } from "../../src/format/junit.js";
import { formatMarkdown } from "../../src/format/markdown.js";
import { formatNotice } from "../../src/format/notice.js";
import { formatSarif } from "../../src/format/sarif.js";
import { formatText } from "../../src/format/text.js";
import { isComplete } from "../../src/model/complete.js";
import type { ReadResult } from "../../src/read/result.js";
import { type Path, valueAt } from "../../src/text/path.js";
import type { Point, Position, Source } from "../../src/text/source.js";
import type { Finding, ValidationResult } from "../../src/validate/result.js";
import { validateReport } from "../../src/validate/validate.js";
import { writeHtml } from "../../src/write/html.js";
import { writeMarkdown } from "../../src/write/markdown.js";
import { writeText } from "../../src/write/text.js";

/** The day on which every case is checked. */
const asOf = "2026-11-22";

/** Every string of a value with its path. */
function stringsOf(value: unknown, path: Path = []): { readonly path: Path; readonly text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function* pointProblems({ line, column, offset }: Point, length: number): Generator<string> {
  if (!(offset >= 0 && offset <= length)) yield `offset ${offset} outside 0 to ${length}`;
  if (line < 1 || column < 1 || column > offset + 1) yield `line ${line}, column ${column} at offset ${offset}`;
}

function* positionProblems({ start, end }: Position, length: number): Generator<string> {
  yield* pointProblems(start, length);
  yield* pointProblems(end, length);
  if (start.offset > end.offset) yield `a position from ${start.offset} to ${end.offset}`;
}

/** Values that are worked out from the words: located as a whole. */
const derived = new Set<string | number | undefined>(["date", "kind", "level"]);

/** A line end inside a paragraph reads as a space. */
const shown = (words: string): string => words.replace(/\s/g, " ");

/** Whether every value that was read stands where the source says. */
function* sourceProblems(report: unknown, source: Source): Generator<string> {
  const { text, notes } = source;
  for (const { path, text: value } of stringsOf(report)) {
    const position = source.locate(path);
    if (position) yield* positionProblems(position, text.length);
    let before = 0;
    for (const { at, length, from, to } of source.pieces(path)) {
      // Parts of what counts as one whole (an entity) all stand where the whole stands.
      if ((from < before && to - from === length) || to < from || to > text.length)
        yield `${path.join("/")}: a piece from ${from} to ${to} of ${text.length}`;
      before = to;
      if (
        source.format === "text" &&
        !derived.has(path.at(-1)) &&
        to - from === length &&
        source.readAt(path) === value &&
        shown(text.slice(from, to)) !== shown(value.slice(at, at + length))
      )
        yield `${path.join("/")}: “${text.slice(from, to).slice(0, 30)}” stands where “${value.slice(at, at + length).slice(0, 30)}” was read`;
    }
  }
  for (const note of notes) {
    if (!("span" in note) || !note.span) continue;
    const { start, end } = note.span;
    if (!(start >= 0 && start <= end && end <= text.length)) yield `note ${note.code} from ${start} to ${end} of ${text.length}`;
  }
}

function* findingProblems(finding: Finding, { report }: ValidationResult, source: Source | undefined): Generator<string> {
  const { rule, path, range, position, quote, sensitive, message } = finding;
  const value = valueAt(report, path);
  if (range) {
    if (typeof value !== "string") yield `${rule}: a range where no string is (${path.join("/")})`;
    else if (!(range[0] >= 0 && range[0] <= range[1] && range[1] <= value.length))
      yield `${rule}: range ${range.join("–")} of ${value.length}`;
  }
  if (position) yield* positionProblems(position, source?.text.length ?? 0);
  if (quote !== undefined && ([...quote].length > 20 || sensitive)) yield `${rule}: a quote “${quote}”`;
  if (message.includes("undefined") || /\{[a-z]+\}/i.test(message.replaceAll(quote ?? "\u0000", ""))) {
    const own = JSON.stringify(report);
    if (!/\{[a-z]+\}|undefined/i.test(own)) yield `${rule}: message “${message}”`;
  }
  if (position && source?.format === "text" && range && typeof value === "string" && !sensitive) {
    const words = source
      .pieces(path, range)
      .map(({ from, to }) => source.text.slice(from, to))
      .join("");
    if (words !== value.slice(...range)) yield `${rule}: points at “${words.slice(0, 40)}”, means “${value.slice(...range).slice(0, 40)}”`;
  }
}

function* verdictProblems({ verdict, findings, outcomes, report }: ValidationResult): Generator<string> {
  const open = findings.filter(({ suppressed }) => !suppressed);
  const must = open.some(({ outcome, severity }) => outcome === "failed" && severity === "error");
  const look = open.some(({ outcome, severity }) => outcome === "undecided" && severity !== "info");
  if ((verdict === "fail") !== must) yield `verdict ${verdict}, though ${must ? "something" : "nothing"} must be changed`;
  if (verdict === "pass" && (look || !isComplete(report))) yield "a pass of what is not complete or has to be looked at";
  for (const { rule, outcome, error } of outcomes) {
    if (outcome === "crashed") yield `${rule} crashed: ${error}`;
    const own = findings.filter((finding) => finding.rule === rule).map((finding) => finding.outcome);
    const told = own.includes("failed") ? "failed" : own.includes("undecided") ? "undecided" : undefined;
    if ((outcome === "failed" || outcome === "undecided" || told) && told !== outcome)
      yield `${rule} is ${outcome}, its findings say ${told}`;
  }
}

const formats: { readonly [name: string]: (result: ValidationResult, options: { source?: Source }) => string } = {
  text: formatText,
  markdown: formatMarkdown,
  html: formatHtml,
  sarif: formatSarif,
  junit: formatJunit,
  notice: formatNotice,
};

/** No output may hold what a sensitive finding points at: numbers, and names of three characters and more. */
function* leaks(result: ValidationResult, outputs: Iterable<readonly [string, string]>): Generator<string> {
  const secrets = result.findings.flatMap(({ sensitive, path, range, rule }) => {
    const value = valueAt(result.report, path);
    if (!sensitive || !range || typeof value !== "string" || rule === "privacy/secrecy-mark") return [];
    const word = value.slice(...range).trim();
    return word.length >= 3 ? [word] : [];
  });
  for (const [name, output] of outputs)
    for (const secret of secrets) if (output.includes(secret)) yield `${name} repeats what is sensitive: ${secret}`;
}

/** Checks what was read: positions, the validation's result and every output of it. Gives what is wrong. */
export function* problemsOf(
  { report, source }: ReadResult | { report: unknown; source?: undefined },
  isResult: ValidateFunction,
): Generator<string> {
  if (source) yield* sourceProblems(report, source);
  const options = { asOf, ...(source && { source }) };
  const before = JSON.stringify(report);
  const result = validateReport(report, options);
  if (JSON.stringify(report) !== before) yield "the validation changed the report";
  for (const finding of result.findings) yield* findingProblems(finding, result, source);
  yield* verdictProblems(result);
  const json = formatJson(result, options);
  if (!isResult(JSON.parse(json))) yield `the JSON does not fit its schema: ${JSON.stringify(isResult.errors?.slice(0, 2))}`;
  if (formatJson(validateReport(report, options), options) !== json) yield "a second validation gives another result";
  const outputs = Object.entries(formats).map(([name, format]) => [name, format(result, options)] as const);
  yield* leaks(result, [["json", json], ...outputs]);
  for (const write of [writeText, writeMarkdown, writeHtml]) write(result.report);
}
