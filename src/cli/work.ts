import type { Locale } from "../model/terms.js";
import type { Severity } from "../rules/rule.js";
import type { Suppression } from "../validate/result.js";
import type { Arguments } from "./arguments.js";
import { createBaseline, tallyUsage, type Usage } from "./baseline.js";
import { checkFile, checkRecord, type Outcome } from "./check-file.js";
import type { OutputFormat } from "./commands.js";
import { type ExitCode, exit, type Io } from "./io.js";
import { nameOf } from "./name.js";
import { type Problem, problemText } from "./problem.js";
import { recordOf } from "./record.js";
import { settingsFinder } from "./settings.js";
import { addTallies, checkedTally, failedTally, noTally, type Tally } from "./summary.js";
import { type Writer, type WriterSettings, wholeDocument } from "./writer.js";

/** Something to be done in one go: some files, some complete lines of NDJSON, or saying that something could not be done. */
export type Job =
  | { readonly files: readonly string[] }
  | { readonly lines: Uint8Array; readonly first: number; readonly from: string }
  | { readonly file: string; readonly thrown: Problem };

/** What is said of a report, or of several when they all go to the same place. */
export interface Item {
  readonly file: string;
  readonly text: string;
}

/** What a job gave. It can be handed from thread to thread. */
export interface Done {
  readonly items: readonly Item[];
  /** Lines for standard error. */
  readonly complaints: readonly string[];
  readonly code: ExitCode;
  readonly tally: Tally;
}

/** What is known only when all is done. */
export interface Rest {
  readonly usage: Usage;
  readonly baseline: readonly Suppression[];
}

/** How the work is to be done; it can be handed to a thread. */
export interface WorkSettings {
  readonly args: Arguments;
  readonly locale: Locale;
  /** Missing when nothing is said of single reports. */
  readonly format: OutputFormat | undefined;
  readonly writer: WriterSettings;
  /** Whether each report becomes a document of its own. */
  readonly apart: boolean;
  readonly cwd: string;
}

/** Somebody who does jobs. */
export interface Work {
  run(job: Job): Promise<Done>;
  rest(): Promise<readonly Rest[]>;
}

const rank: { readonly [severity in Severity]: number } = { error: 3, warning: 2, info: 1 };

/** What the exit status says of a report: a rule that could not be completed counts as something that could not be run. */
function statusOf(outcome: Outcome): ExitCode {
  if (outcome.status === "failed") return exit.failed;
  const { result, settings } = outcome;
  if (result.outcomes.some(({ outcome: state }) => state === "crashed")) return exit.failed;
  const least = rank[settings.severity];
  return result.findings.some(({ severity, suppressed }) => !suppressed && rank[severity] >= least) ? exit.findings : exit.clean;
}

/** Does jobs in this thread. */
export function createWork(settings: WorkSettings, writer: Writer | undefined, io: Pick<Io, "stdin" | "cwd">): Work {
  const { args, locale, format } = settings;
  const find = settingsFinder(args, io.cwd);
  const before = args.options.get("before");
  const writesBaseline = args.options.has("write-baseline");
  const baseline = createBaseline();
  const usage = tallyUsage();

  const render = (outcome: Outcome): string => {
    if (writer) return writer.render(outcome);
    return format === undefined || outcome.status === "failed" ? "" : wholeDocument(format, settings.writer, outcome);
  };
  async function* outcomesOf(job: Job): AsyncGenerator<{ readonly file: string; readonly outcome: Outcome }> {
    if ("files" in job) {
      for (const file of job.files) yield { file, outcome: await checkFile(file, before, find, io) };
      return;
    }
    if ("thrown" in job) {
      yield { file: job.file, outcome: { status: "failed", name: nameOf(job.file), thrown: job.thrown } };
      return;
    }
    const known = await find("-");
    let number = job.first;
    for (const line of linesOf(job.lines)) {
      const name = `${job.from}:${number++}`;
      if (!isBlank(line)) yield { file: name, outcome: await checkRecord(recordOf(line, name), known) };
    }
  }
  return {
    run: async (job) => {
      const items: Item[] = [];
      const complaints: string[] = [];
      let code: ExitCode = exit.clean;
      let tally = noTally;
      for await (const { file, outcome } of outcomesOf(job)) {
        code = worse(code, statusOf(outcome));
        tally = addTallies(tally, outcome.status === "failed" ? failedTally : checkedTally(outcome.result));
        if (outcome.status === "failed") {
          // On a line of NDJSON the error stands with its report.
          if (format !== "ndjson")
            complaints.push(`${outcome.name}${locale === "zh-CN" ? "：" : ": "}${problemText(outcome.thrown, locale)}\n`);
          items.push({ file, text: render(outcome) });
          continue;
        }
        usage.add(outcome.result, outcome.settings.suppressions);
        if (writesBaseline) baseline.add(outcome.result);
        // Unused suppressions are told once, at the end: those of one file may fit another.
        items.push({ file, text: render({ ...outcome, result: { ...outcome.result, unusedSuppressions: [] } }) });
      }
      return { items, complaints, code, tally };
    },
    rest: async () => [{ usage: usage.usage(), baseline: baseline.entries() }],
  };
}

/** Of two exit statuses, the one that says more. */
export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);

/** What several jobs gave, as if they had been one. */
export function joinDone(parts: readonly Done[]): Done {
  return {
    items: parts.flatMap(({ items }) => items),
    complaints: parts.flatMap(({ complaints }) => complaints),
    code: parts.map(({ code }) => code).reduce(worse, exit.clean),
    tally: parts.reduce((all, { tally }) => addTallies(all, tally), noTally),
  };
}

/** The lines of a block, without their ends. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at);
    yield bytes.subarray(at, end < 0 ? bytes.length : end);
    at = end < 0 ? bytes.length : end + 1;
  }
}

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
