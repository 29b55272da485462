import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Locale } from "../model/terms.js";
import type { Arguments } from "./arguments.js";
import { createBaseline, tallyUsage } from "./baseline.js";
import { inOrder } from "./in-order.js";
import { fileProblem } from "./input.js";
import { type ExitCode, exit, type Io, say } from "./io.js";
import { countFiles, fileJobs, lineJobs, until } from "./jobs.js";
import { type Output, toFolder, toStream } from "./output.js";
import { type Plan, planOf } from "./plan.js";
import { createProgress, type Progress } from "./progress.js";
import { addTallies, checkedIn, noTally, shortSummary, summaryText } from "./summary.js";
import { createWorkers } from "./threads.js";
import { createWork, type Done, type Rest, worse } from "./work.js";
import { createWriter } from "./writer.js";

/** `check`: reads and checks reports as a stream. One that cannot be read never stops the rest. */
export async function check(args: Arguments, io: Io, locale: Locale): Promise<ExitCode> {
  const plan = await planOf(args, io.cwd, locale);
  const { work: settings, target, operands } = plan;
  const { format, apart } = settings;
  const writer = format && !apart ? createWriter(format, settings.writer) : undefined;
  const here = createWork(settings, writer, io);
  const output: Output | undefined =
    format && apart && target !== undefined ? toFolder(format, target, io.cwd) : writer && (await toStream(writer, target, io));
  // Standard input as one report can only be read here.
  const isAlone = writer?.collects === true || !plan.isMany || (operands.includes("-") && !plan.byLine);
  const workers = createWorkers(here, settings, isAlone ? undefined : io.threads);
  const unread = new Map<string, number>();
  const jobs = plan.byLine
    ? lineJobs(operands, io)
    : fileJobs(operands, io.cwd, plan.own, (ending) => unread.set(ending, (unread.get(ending) ?? 0) + 1));
  const progress = progressOf(plan, io);

  let code = exit.clean as ExitCode;
  let tally = noTally;
  const take = async (done: Done): Promise<void> => {
    code = worse(code, done.code);
    tally = addTallies(tally, done.tally);
    if (done.complaints.length > 0) {
      progress.clear();
      await say(io.stderr, done.complaints.join(""));
    }
    if (output) for (const item of done.items) await output.add(item);
    progress.show(checkedIn(tally) + tally.failed);
  };
  let rest: readonly Rest[] = [];
  try {
    await inOrder(until(io.interrupted, jobs), workers.run, workers.atOnce, take);
    if (io.interrupted?.aborted !== true) rest = await workers.rest();
  } finally {
    workers.stop();
    progress.clear();
  }
  await output?.end();

  const isBrokenOff = io.interrupted?.aborted === true;
  const summary = { locale, unread, isBrokenOff };
  if (plan.wantsSummary) await say(format && target === undefined ? io.stderr : io.stdout, summaryText(tally, summary));
  else if (isBrokenOff || unread.size > 0) await say(io.stderr, shortSummary(tally, summary));
  if (isBrokenOff) return exit.interrupted;
  await reportUnused(rest, io, locale);
  if (plan.baseline === undefined) return code;
  await writeBaseline(plan.baseline, rest, io, locale);
  return code === exit.failed ? exit.failed : exit.clean;
}

/** A bar only where it does not get in the way of what is printed. How many there are is counted beside the work. */
function progressOf(
  { operands, own, byLine, work: { format, cwd, locale }, target, isMany }: Plan,
  io: Io,
): Pick<Progress, "clear"> & { show(done: number): void } {
  const isSeen = isMany && io.stderr.isTTY === true && !(io.stdout.isTTY === true && format !== undefined && target === undefined);
  if (!isSeen) return { show: () => undefined, clear: () => undefined };
  const { show, clear } = createProgress(io, locale);
  let total: number | undefined;
  if (!byLine)
    void countFiles(operands, cwd, own, io.interrupted).then((count) => {
      total = count;
    });
  return { show: (done) => show(done, total), clear };
}

/** Suppressions of the configuration that fitted nothing in any file. */
async function reportUnused(rest: readonly Rest[], io: Io, locale: Locale): Promise<void> {
  const tally = tallyUsage();
  for (const { usage } of rest) tally.join(usage);
  for (const { rule, reason } of tally.usage().unused)
    await say(
      io.stderr,
      locale === "zh-CN" ? `没有用到的豁免：${rule}（${reason}）\n` : `suppression that matched nothing: ${rule} (${reason})\n`,
    );
}

async function writeBaseline(target: string, rest: readonly Rest[], io: Io, locale: Locale): Promise<void> {
  const baseline = createBaseline();
  for (const { baseline: entries } of rest) baseline.join(entries);
  const suppressions = baseline.entries();
  await writeFile(resolve(io.cwd, target), `${JSON.stringify({ suppressions }, null, 2)}\n`).catch((error: unknown) => {
    throw fileProblem(error, target);
  });
  const count = suppressions.length;
  await say(
    io.stdout,
    locale === "zh-CN" ? `已把${count}条意见写入基线 ${target}。\n` : `${count} findings written to the baseline ${target}.\n`,
  );
}
