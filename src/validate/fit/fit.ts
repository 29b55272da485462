import type { Report } from "../../model/report.js";
import { reportSchema } from "../../model/schema.js";
import type { Misfit } from "../../rules/rule.js";
import { compile } from "./compile.js";
import { type Fitter, misfit, startWalk } from "./walk.js";

/** What of an input fits the schema of a report. */
export interface Fit {
  /** What fits, as plain data of its own: known fields only, read once. This is what rules see. */
  readonly plain: Report;
  /** For the result: the input itself where all of it fits, else what fits, with keys unknown to the schema. */
  readonly report: Report;
  readonly misfits: readonly Misfit[];
}

let fitter: Fitter | undefined;

/**
 * Takes what fits the schema of a report out of any value. What does not fit is left out with the smallest thing that can do without it: an optional field, an element
 * of a list (which leaves a hole, so that indices keep). Never throws.
 */
export function fitReport(input: unknown): Fit {
  // Compiled on first use, so that importing the package costs nothing.
  fitter ??= compile(reportSchema);
  const walk = startWalk(false);
  const plain = fitter(input, walk);
  const { misfits } = walk;
  if (misfits.length === 0) return { plain: plain as Report, report: input as Report, misfits };
  if (plain === misfit) return { plain: {}, report: {}, misfits };
  const report = fitter(input, startWalk(true));
  return { plain: plain as Report, report: (report === misfit ? {} : report) as Report, misfits };
}
