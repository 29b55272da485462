import type * as z from "zod";
import type { CitationRef } from "../law/cite.js";
import type { Duty } from "../law/duty.js";
import type { Facts } from "../law/facts.js";
import type { SectionNumber } from "../model/numbering.js";
import type { Part, Report, Section } from "../model/report.js";
import type { LocalText, TermId } from "../model/terms.js";
import type { IsoDate } from "../text/date.js";
import type { Path, Range } from "../text/path.js";
import type { Source } from "../text/source.js";
import type { Reason } from "./reason.js";

/** How strongly a rule binds (效力): wording of a binding provision, a recommended standard or settled practice, or a point reviewers care about. */
export type Force = "must" | "should" | "hint";

/** How a finding counts (级别). */
export type Severity = "error" | "warning" | "info";

/** Whom a finding speaks to (对象): the clerk who wrote the report, the one who checks it, or the platform that keeps the data around it. */
export type Audience = "drafter" | "reviewer" | "platform";

/** When a report is checked (环节): before it is published, or when it is submitted to the superior organ. */
export type Stage = "publication" | "submission";

/** A value in a message: shown as it is, by its name in the language of the call, or as a place in words. */
export type ParamValue = string | number | LocalText | { readonly term: TermId } | { readonly place: Path };

/** The values of a message's placeholders. */
export type Params = { readonly [name: string]: ParamValue };

/** Templates of a rule's messages by id, in every language. `{name}` is a placeholder; `{place}` and `{quote}` are filled from the finding itself. */
export type Messages = { readonly [messageId: string]: LocalText };

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type OwnPlaceholders<Text extends string> = Exclude<Placeholders<Text>, "place" | "quote">;

/** A change of one string that repairs a fault: `range` (or the whole string) at `path` becomes `text`. */
export interface Edit {
  readonly path: Path;
  readonly range?: Range;
  readonly text: string;
}

/** A mechanical repair. Never of figures, years, names, organs or political expressions. */
export interface Fix {
  readonly edits: readonly Edit[];
}

interface FaultBody {
  /** Where: a path into the report. It may name what is not there (`["sections", 2]`): the place where it belongs. */
  readonly path: Path;
  /** Where inside the string at `path`, UTF-16 units. */
  readonly range?: Range;
  /** `failed` unless said otherwise. */
  readonly outcome?: "failed" | "undecided";
  /** A force below the rule's own, for this fault. */
  readonly force?: Force;
  readonly fix?: Fix;
  /** The local provision that this fault rests on, shown as 本地规定 instead of the rule's own basis. */
  readonly local?: LocalText;
  /** Only for source/ rules: the stretch of the source text itself, where the fault is not in the report. */
  readonly span?: Range;
}

/** Something a rule found. Params are typed from the Chinese template. */
export type Fault<M extends Messages = Messages> = {
  [Id in keyof M & string]: FaultBody & { readonly messageId: Id } & ([OwnPlaceholders<M[Id]["zh-CN"]>] extends [never]
      ? { readonly params?: Record<string, never> }
      : { readonly params: { readonly [Name in OwnPlaceholders<M[Id]["zh-CN"]>]: ParamValue } });
}[keyof M & string];

/** A string of the report, in the order of the document. Every path of a passage ends at a string. */
export interface Passage {
  readonly path: Path;
  /** `line`: whatever is neither title, heading, paragraph nor table cell (a mark, an addressee, the closing, a signatory, …). */
  readonly kind: "title" | "heading" | "paragraph" | "cell" | "line";
  /** Offset in `context.text`. */
  readonly at: number;
  readonly text: string;
  /** Place in `context.passages`. */
  readonly index: number;
  /** Place in `context.sections` of the section it belongs to (a heading belongs to its own); -1 outside the sections (title, opening, sign-off, attachments). */
  readonly section: number;
  /** The parts of the nearest section around it that is a part; `[]` where there is none. */
  readonly parts: readonly Part[];
}

/** A section at any depth, in the order of the document. Sections of attachments are not among them. */
export interface SectionInfo {
  readonly path: Path;
  readonly section: Section;
  /** 1 for level one. */
  readonly depth: number;
  /** Place in `context.sections`. */
  readonly index: number;
  /** Place of the parent in `context.sections`, -1 at level one. */
  readonly parent: number;
  /** Its own parts: those given, else those its heading says. Not inherited. */
  readonly parts: readonly Part[];
  /** Its number as read, if it has one that can be read. */
  readonly number: SectionNumber | undefined;
  /** Offsets in `context.text` of what stands under the heading; empty when nothing does. */
  readonly body: Range;
  /** Places in `context.passages` of what stands under the heading: `[first, end)`. */
  readonly passages: Range;
}

/** Whether and where a part is covered. `own`: by a level-one section; `embedded`: only by a sub-heading inside another part's section. */
export interface PartCoverage {
  readonly status: "own" | "embedded" | "absent";
  readonly paths: readonly Path[];
}

/** A number written in digits in `context.text`. */
export interface NumberHit {
  /** Offsets in `context.text`, of the digits with their separators and the percent sign. */
  readonly at: number;
  readonly end: number;
  /** 1,300 → 1300; 99.5% → 99.5. */
  readonly value: number;
  /** Whether %, ％, or 百分之 makes it a rate. */
  readonly percent: boolean;
  /** Digits printed after the decimal point. */
  readonly decimals: number;
}

/** A paragraph that breaks off in mid-sentence, or begins in mid-sentence. */
export interface Break {
  /** Place in `context.passages`. */
  readonly passage: number;
  readonly side: "end" | "start";
}

/** Text that was lost from the source (缺页): level-one numbers jump and a paragraph breaks off or begins in mid-sentence. */
export interface Gap {
  /** Where the lost sections belong: the path of the section after the gap. */
  readonly path: Path;
  /** The last words before the gap and the first after it: headings' paths. */
  readonly before: Path;
  readonly after: Path;
  /** The paragraph that breaks off or begins in mid-sentence. */
  readonly broken: Path;
}

/** A value that does not fit the schema and was left out. */
export interface Misfit {
  /** Of the value that does not fit. */
  readonly path: Path;
  /** Of the smallest thing left out because of it. */
  readonly left: Path;
  readonly expected: LocalText;
}

/** What a rule sees. Everything is computed once per validation, the costly things on first use. */
export interface RuleContext<Options = unknown> {
  /** What fits the schema; indices are those of the input. Never mutate it. */
  readonly report: Report;
  readonly stage: Stage;
  /** “Today” for the rules. */
  readonly asOf: IsoDate;
  /** What binds these issuers for this reporting year. */
  readonly duty: Duty;
  /** The dated tables, as extended by the call. */
  readonly facts: Facts;
  /** The rule's own options, with defaults filled in. */
  readonly options: Options;
  /** Given only for a report that was read from a document. */
  readonly source: Source | undefined;
  readonly coverage: { readonly [part in Part]: PartCoverage };
  readonly misfits: readonly Misfit[];
  /** Whether something at, above or below this path was left out because it does not fit: then nothing can be said to be missing there. */
  lost(path: Path): boolean;
  readonly gap: Gap | undefined;
  /** What kind of document the title names. */
  readonly documentKind: "annual-report" | "other-report" | "sister-document" | "unknown";
  /** All passages joined by `"\n"`. */
  readonly text: string;
  /** Offsets in `text` of common Chinese characters that stand two, three or four places before as well: where a word may stand twice. In order. */
  readonly echoes: readonly number[];
  readonly passages: readonly Passage[];
  readonly sections: readonly SectionInfo[];
  readonly breaks: readonly Break[];
  /** Numbers in digits, in order. */
  readonly numbers: readonly NumberHit[];
  /** Offsets in `text` of every punctuation mark and bracket, full- and half-width, in order. */
  readonly marks: readonly number[];
  /** Offsets in `text` of all white space, the line feeds between passages included, in order. */
  readonly blanks: readonly number[];
  /** Whether the report's punctuation is half-width throughout (converters make it). */
  readonly halfWidthThroughout: boolean;
  /** Offsets in `text` of a literal that the rule declared in `needles`, in order. */
  hits(needle: string): readonly number[];
  /** Which of several such literals stand in the text: one question instead of one for each. The list must be a constant, not one made for the question. */
  present(needles: readonly string[]): readonly string[];
  /** Makes something once for each report (每份报告只算一次), when a rule first asks for it. What makes it is its name: give the same function each time, and read no options in it. */
  once<T>(make: (context: RuleContext) => T): T;
  /** The passage that holds an offset of `text`. */
  passageAt(offset: number): Passage;
  /** A stretch of `text` inside one passage as path and range of a fault. */
  where(from: number, to: number): { readonly path: Path; readonly range: Range };
}

/** Fields that must be present and fit, else the rule is inapplicable. */
export type Need =
  | "year"
  | "title"
  | "issuers"
  | "documentNumber"
  | "addressees"
  | "opening"
  | "sections"
  | "signatories"
  | "date"
  | "publicationDate";

/** The outcome of `applies`: the force for this report, or why the rule has nothing to say. */
export type Applicability = Force | { readonly inapplicable: Reason };

/** A rule: data first, one pure function after. Everything about a rule stands in its file. */
export interface Rule<Id extends string = string> {
  /** `family/name`; a public promise: never renamed, never used again. */
  readonly id: Id;
  /** The release that brought it. */
  readonly since: string;
  /** The strongest force its findings can have. */
  readonly force: Force;
  readonly audience: Audience;
  /** The only stage at which it speaks; both when left out. */
  readonly stage?: Stage;
  readonly basis: readonly CitationRef[];
  readonly title: LocalText;
  /** What it checks and why, and what it stays silent on, in two to five sentences: the text of its page. */
  readonly about: LocalText;
  readonly messages: Messages;
  readonly needs?: readonly Need[];
  /** Literals the shared scan looks for. A function where they come from the dated tables. */
  readonly needles?: readonly string[] | ((facts: Facts) => readonly string[]);
  /** Strict schema of its options; every field has a default. */
  readonly options?: z.ZodObject;
  /** Findings carry masked params and no quote, and what they point at is masked everywhere. */
  readonly sensitive?: true;
  /** With which force it binds for this report, or why it has nothing to say; the rule's own force when left out. */
  readonly applies?: (context: RuleContext) => Applicability;
  /** Calls `find` for each fault; pure. */
  readonly check: (context: RuleContext, find: (fault: Fault) => void) => void;
}

/** What {@link defineRule} takes: a rule whose audience may be left out (`drafter`) and whose faults are typed from its messages. */
export interface RuleSpec<Id extends string, M extends Messages, Options extends z.ZodObject>
  extends Omit<Rule<Id>, "audience" | "messages" | "options" | "applies" | "check"> {
  readonly audience?: Audience;
  readonly messages: M;
  readonly options?: Options;
  /** With which force it binds for this report, or why it has nothing to say; the rule's own force when left out. */
  applies?(context: RuleContext<z.infer<Options>>): Applicability;
  /** Calls `find` for each fault; pure. */
  check(context: RuleContext<z.infer<Options>>, find: (fault: Fault<M>) => void): void;
}

/**
 * Makes a rule from its description, typing the params of each fault from the Chinese message.
 *
 * @throws TypeError when the id is not `family/name`, or a message's languages differ in their placeholders.
 */
export function defineRule<const Id extends string, const M extends Messages, Options extends z.ZodObject = z.ZodObject>(
  spec: RuleSpec<Id, M, Options>,
): Rule<Id> {
  if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(spec.id)) {
    throw new TypeError(`not a rule id: ${JSON.stringify(spec.id)} (allowed: "family/name" in lower-case letters, digits and hyphens)`);
  }
  return { audience: "drafter", ...spec } as Rule<Id>;
}
