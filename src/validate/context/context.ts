import { dutyOf } from "../../law/duty.js";
import type { Facts } from "../../law/facts.js";
import { describeOrgan } from "../../model/issuer.js";
import { documentKindOf } from "../../model/kind.js";
import type { Issuer, Report } from "../../model/report.js";
import type { Misfit, Passage, RuleContext, Stage } from "../../rules/rule.js";
import type { IsoDate } from "../../text/date.js";
import type { Source } from "../../text/source.js";
import { findBreaks, findGap } from "./breaks.js";
import { coverageOfSections } from "./coverage.js";
import { lostPlaces } from "./lost.js";
import { layOut } from "./passages.js";
import { type NeedleIndex, scan } from "./scan.js";

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

const halfWidth = ",;:?!()";
const fullWidth = "，；：？！（）";

/** What an issuer's name says of its kind and level, where the data does not. */
function withDescription(issuer: Issuer): Issuer {
  const { kind, level } = issuer.kind && issuer.level ? issuer : describeOrgan(issuer.name);
  return { ...issuer, kind: issuer.kind ?? kind, level: issuer.level ?? level };
}

/** Makes a value on first use. */
function once<T>(make: () => T): () => T {
  let value: T;
  let made = false;
  return () => {
    if (!made) {
      value = make();
      made = true;
    }
    return value;
  };
}

/** Computes what the rules see, each thing once, the costly ones on first use. */
export function createContext({ report, misfits, stage, asOf, facts, source, needles }: ContextInput): RuleContext {
  const { text, passages, sections } = layOut(report);
  const scanned = once(() => scan(text, needles));
  const coverage = once(() => coverageOfSections(sections));
  const breaks = once(() => findBreaks(passages, text));
  const gap = once(() => findGap(sections, passages, breaks()));
  const halfWidthThroughout = once(() => {
    let half = 0;
    let full = 0;
    for (const at of scanned().marks) {
      const mark = text.charAt(at);
      if (halfWidth.includes(mark)) half += 1;
      else if (fullWidth.includes(mark)) full += 1;
    }
    return half >= 10 && full * 20 <= half;
  });
  const passageAt = (offset: number): Passage => {
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
  };

  return {
    report,
    misfits,
    stage,
    asOf,
    facts,
    source,
    options: undefined,
    text,
    passages,
    sections,
    duty: dutyOf((report.issuers ?? []).map(withDescription), report.year, facts.deadlines),
    documentKind: documentKindOf(report.title),
    get coverage() {
      return coverage();
    },
    get breaks() {
      return breaks();
    },
    get gap() {
      return gap();
    },
    get numbers() {
      return scanned().numbers;
    },
    get marks() {
      return scanned().marks;
    },
    get halfWidthThroughout() {
      return halfWidthThroughout();
    },
    hits: (needle) => scanned().hits(needle),
    lost: lostPlaces(misfits),
    passageAt,
    where: (from, to) => {
      const { path, at } = passageAt(from);
      return { path, range: [from - at, to - at] };
    },
  };
}
