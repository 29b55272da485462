import type { Io, Thread } from "./io.js";
import { type Problem, problem } from "./problem.js";
import { createWork, type Done, type Job, joinDone, linesOf, type Rest, type Work, type WorkSettings } from "./work.js";
import { createWriter } from "./writer.js";

/** How long one thread works alone, in milliseconds, before others are started: about what starting one costs. */
const alone = 150;

/** Those who do the jobs of a run: this thread, and others once it is clear that there is enough to do. */
export interface Workers extends Work {
  /** How many jobs may be begun before the oldest is done. */
  readonly atOnce: number;
  stop(): void;
}

/** Does jobs in this thread and, where there are any, in others. */
export function createWorkers(here: Work, settings: WorkSettings, threads: Io["threads"]): Workers {
  if (!threads || threads.count < 2) return { ...here, atOnce: 1, stop: () => undefined };
  const start = performance.now();
  let others: ReturnType<typeof createThreads> | undefined;
  return {
    run: (job) => {
      if (!others && performance.now() - start < alone) return here.run(job);
      others ??= createThreads(settings, threads, here.run);
      return others.run(job);
    },
    rest: async () => [...(await here.rest()), ...((await others?.rest()) ?? [])],
    stop: () => others?.stop(),
    atOnce: 2 * threads.count,
  };
}

/** What is asked of a thread. */
type Request = Job | "rest";

/** What it answers. */
type Answer = "ready" | { readonly done: Done } | { readonly rest: readonly Rest[] } | { readonly thrown: unknown };

/** The other end of a thread: how it hears and answers. */
export interface Port {
  on(event: "message", then: (request: Request) => void): unknown;
  postMessage(answer: Answer): void;
}

/** Does in a thread what it is asked. */
export function serve(settings: WorkSettings, port: Port): void {
  const { format, writer, apart } = settings;
  const { run, rest } = createWork(settings, format === undefined || apart ? undefined : createWriter(format, writer), {
    cwd: settings.cwd,
    stdin: noStdin(),
  });
  port.postMessage("ready");
  port.on("message", async (request) => {
    try {
      port.postMessage(request === "rest" ? { rest: await rest() } : { done: await run(request) });
    } catch (thrown) {
      port.postMessage({ thrown });
    }
  });
}

async function* noStdin(): AsyncGenerator<never> {}

const lost = (): Problem => problem("处理时内存不足或者程序中断，没有检查完", "ran out of memory or stopped half-way: it was not checked");

/** A thread, and who waits for its answer. */
interface Helper {
  readonly thread: Thread;
  state: "starting" | "ready" | "gone";
  /** Called with nothing when the thread is gone. */
  answer: (given: Answer | undefined) => void;
}

/**
 * Does jobs in threads. Where a thread dies, what it was doing is done again piece by piece, so that only the piece that kills it is given up.
 * Where threads cannot be started at all, the work is done here.
 */
export function createThreads(
  settings: WorkSettings,
  { count, start }: NonNullable<Io["threads"]>,
  here: Work["run"],
): Work & { stop(): void } {
  const helpers = new Set<Helper>();
  const idle: Helper[] = [];
  const waiting: ((helper: Helper) => void)[] = [];
  let canStart = true;

  const open = (): Helper => {
    const helper: Helper = { thread: start(settings), state: "starting", answer: () => undefined };
    const end = (): void => {
      if (helper.state === "starting") canStart = false;
      helper.state = "gone";
      helpers.delete(helper);
      helper.answer(undefined);
    };
    helper.thread.on("message", (given) => {
      if (given === "ready") helper.state = "ready";
      else helper.answer(given as Answer);
    });
    helper.thread.on("error", end);
    helper.thread.on("exit", end);
    helpers.add(helper);
    return helper;
  };
  const take = async (): Promise<Helper> => {
    const free = idle.pop();
    if (free) return free.state === "gone" ? take() : free;
    return helpers.size < count ? open() : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (helper: Helper): void => {
    const next = waiting.shift();
    if (next) next(helper.state === "gone" ? open() : helper);
    else idle.push(helper);
  };
  const ask = (helper: Helper, request: Request): Promise<Answer | undefined> =>
    new Promise((resolve) => {
      helper.answer = resolve;
      if (helper.state === "gone") resolve(undefined);
      else helper.thread.postMessage(request);
    });

  const run = async (job: Job): Promise<Done> => {
    if (!canStart) return here(job);
    const helper = await take();
    const answer = await ask(helper, job);
    giveBack(helper);
    if (typeof answer === "object" && "done" in answer) return answer.done;
    if (typeof answer === "object" && "thrown" in answer) throw answer.thrown;
    const pieces = canStart ? piecesOf(job) : [];
    if (pieces.length === 0) return here(job);
    const [only] = pieces;
    if (pieces.length === 1 && only) return here({ file: nameOfPiece(only), thrown: lost() });
    const parts: Done[] = [];
    for (const piece of pieces) parts.push(await run(piece));
    return joinDone(parts);
  };
  return {
    run,
    rest: async () => {
      const answers = await Promise.all([...helpers].map((helper) => ask(helper, "rest")));
      return answers.flatMap((answer) => (typeof answer === "object" && "rest" in answer ? answer.rest : []));
    },
    stop: () => {
      for (const { thread } of helpers) thread.terminate();
    },
  };
}

function piecesOf(job: Job): readonly Job[] {
  if ("files" in job) return job.files.map((file) => ({ files: [file] }));
  if (!("lines" in job)) return [job];
  return [...linesOf(job.lines)].map((line, index) => ({ ...job, lines: line.slice(), first: job.first + index }));
}

function nameOfPiece(job: Job): string {
  if ("files" in job) return job.files.join();
  return "lines" in job ? `${job.from}:${job.first}` : job.file;
}
