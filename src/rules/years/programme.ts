import type { Phrase, Plan } from "../../law/facts.js";
import type { Range } from "../../text/path.js";
import { tellsOfYearUpTo } from "./sentence.js";
import { spanOfPlan } from "./written-span.js";

const over = /总结|收官|收尾|圆满|顺利完成|全面完成|如期完成|验收|评估|终期|结束|衔接|接续|承接|回顾|历程|阶段性成果|到期|届满/;
const overAfter = /^[^，。；]{0,10}(?:期间|时期|以来|阶段|经验|成果|成效|先进|优秀|表彰)|^[^。；]{0,30}(?:基础上|为基础)/;

/** Whether the sentence around a programme says that it is over, or tells of its time. */
export function isOver({ to }: { readonly to: number }, before: string, after: string): boolean {
  return over.test(before) || over.test(after) || overAfter.test(after) || tellsOfYearUpTo(before, to) || tellsOfYearUpTo(after, to);
}

/** A plan or a set phrase. */
export type Programme = (Plan | Phrase) & { readonly years?: string };

/**
 * Which of the programmes of one name a text cites, and the stretch that cites it: its name with the years behind it.
 * A plan whose title carries years is meant only where they are written: without them the citation may mean its successor.
 */
export function citationOf(
  rows: readonly Programme[],
  text: string,
  from: number,
  to: number,
): { readonly row: Programme; readonly range: Range } | undefined {
  const always = rows.find(({ years }) => years === undefined);
  if (always) return { row: always, range: [from, to] };
  const span = spanOfPlan(text, from, to);
  const row = rows.find((plan) => "from" in plan && span?.years?.[0] === plan.from && span.years[1] === plan.to);
  return row && span ? { row, range: [Math.min(from, span.from), Math.max(to, span.to)] } : undefined;
}
