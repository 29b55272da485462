import { type Duty, dutyOf } from "../../law/duty.js";
import type { Facts } from "../../law/facts.js";
import { describeOrgan } from "../../model/issuer.js";
import { documentKindOf } from "../../model/kind.js";
import type { Issuer, Report } from "../../model/report.js";
import type { Break, Gap, Misfit, NumberHit, Passage, RuleContext, SectionInfo, Stage } from "../../rules/rule.js";
import type { IsoDate } from "../../text/date.js";
import type { Source } from "../../text/source.js";
import { findBreaks, findGap } from "./breaks.js";
import { coverageOfSections } from "./coverage.js";
import { lostPlaces } from "./lost.js";
import { layOut } from "./passages.js";
import { type NeedleIndex, type Scan, scan } from "./scan.js";

/** What a context is made from. */
export interface ContextInput {
  readonly report: Report;
  readonly misfits: readonly Misfit[];
  readonly stage: Stage;
  readonly asOf: IsoDate;
  readonly facts: Facts;
  readonly source: Source | undefined;
  readonly needles: NeedleIndex;
}

/** What an issuer's name says of its kind and level, where the data does not. */
function withDescription(issuer: Issuer): Issuer {
  const { kind, level } = issuer.kind && issuer.level ? issuer : describeOrgan(issuer.name);
  return { ...issuer, kind: issuer.kind ?? kind, level: issuer.level ?? level };
}

const halfWidth = ",;:?!()";
const fullWidth = "，；：？！（）";

/** Whether nearly all marks of a text that have two widths are half-width. */
function isHalfWidthThroughout(text: string, marks: readonly number[]): boolean {
  let half = 0;
  for (const at of marks) {
    const code = text.charCodeAt(at);
    if (code < 128 && halfWidth.includes(String.fromCharCode(code))) half += 1;
  }
  // Nearly all reports end here.
  if (half < 10) return false;
  let full = 0;
  for (const at of marks) if (fullWidth.includes(text.charAt(at))) full += 1;
  return full * 20 <= half;
}

function passageAround(passages: readonly Passage[], offset: number): Passage {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle] as Passage).at <= offset) low = middle;
    else high = middle - 1;
  }
  const passage = passages[low];
  if (!passage) throw new RangeError("a report without any text has no passages");
  return passage;
}

/** The costly things, made on first use and shared by the contexts of all rules. */
interface Lazy {
  scan?: Scan;
  coverage?: RuleContext["coverage"];
  breaks?: readonly Break[];
  gap?: { readonly found: Gap | undefined };
  halfWidthThroughout?: boolean;
  readonly made: Map<(context: RuleContext) => unknown, unknown>;
}

/**
 * What the rules see. A class, because eighty rules read it: getters of an object literal, or an object made from another one, would have a shape of its own in every
 * call, which costs each rule several times its own work. What rules may take apart (`lost`, `hits`, `present`, `passageAt`, `where`) does not use `this`.
 */
class Context implements RuleContext {
  readonly report: Report;
  readonly misfits: readonly Misfit[];
  readonly stage: Stage;
  readonly asOf: IsoDate;
  readonly facts: Facts;
  readonly source: Source | undefined;
  readonly options: unknown;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sections: readonly SectionInfo[];
  readonly duty: Duty;
  readonly documentKind: RuleContext["documentKind"];
  readonly hits: RuleContext["hits"];
  readonly present: RuleContext["present"];
  readonly lost: RuleContext["lost"];
  readonly passageAt: RuleContext["passageAt"];
  readonly where: RuleContext["where"];
  readonly needles: NeedleIndex;
  readonly #lazy: Lazy;

  constructor({ report, misfits, stage, asOf, facts, source, needles }: ContextInput, options: unknown, shared?: Context) {
    this.report = report;
    this.misfits = misfits;
    this.stage = stage;
    this.asOf = asOf;
    this.facts = facts;
    this.source = source;
    this.options = options;
    const { text, passages, sections } = shared ?? layOut(report);
    this.text = text;
    this.passages = passages;
    this.sections = sections;
    this.duty = shared?.duty ?? dutyOf((report.issuers ?? []).map(withDescription), report.year, facts.deadlines);
    this.documentKind = shared?.documentKind ?? documentKindOf(report.title);
    this.needles = needles;
    this.#lazy = shared ? shared.#lazy : { made: new Map() };
    this.hits = shared?.hits ?? ((needle) => this.#scan.hits(needle));
    this.present = shared?.present ?? ((needles) => this.#scan.present(needles));
    this.lost = shared?.lost ?? lostPlaces(misfits);
    this.passageAt = shared?.passageAt ?? ((offset) => passageAround(passages, offset));
    this.where =
      shared?.where ??
      ((start, end) => {
        const { path, at } = passageAround(passages, start);
        return { path, range: [start - at, end - at] };
      });
  }

  once<T>(make: (context: RuleContext) => T): T {
    const { made } = this.#lazy;
    let value = made.get(make);
    if (value === undefined && !made.has(make)) {
      value = make(this);
      made.set(make, value);
    }
    return value as T;
  }
  get #scan(): Scan {
    this.#lazy.scan ??= scan(this.text, this.needles);
    return this.#lazy.scan;
  }
  get echoes(): readonly number[] {
    return this.#scan.echoes;
  }
  get numbers(): readonly NumberHit[] {
    return this.#scan.numbers;
  }
  get marks(): readonly number[] {
    return this.#scan.marks;
  }
  get blanks(): readonly number[] {
    return this.#scan.blanks;
  }
  get coverage(): RuleContext["coverage"] {
    this.#lazy.coverage ??= coverageOfSections(this.sections);
    return this.#lazy.coverage;
  }
  get breaks(): readonly Break[] {
    this.#lazy.breaks ??= findBreaks(this.passages, this.text);
    return this.#lazy.breaks;
  }
  get gap(): Gap | undefined {
    this.#lazy.gap ??= { found: findGap(this.sections, this.passages, this.breaks) };
    return this.#lazy.gap.found;
  }
  get halfWidthThroughout(): boolean {
    this.#lazy.halfWidthThroughout ??= isHalfWidthThroughout(this.text, this.marks);
    return this.#lazy.halfWidthThroughout;
  }
}

/** Computes what the rules see, each thing once, the costly ones on first use. */
export function createContext(input: ContextInput): RuleContext {
  return new Context(input, undefined);
}

/** The same for a rule that has options. */
export function withOptions(context: RuleContext, options: unknown): RuleContext {
  const shared = context as Context;
  return new Context(shared, options, shared);
}
