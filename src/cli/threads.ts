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
type Answer = { readonly done: Done } | { readonly rest: readonly Rest[] } | { readonly thrown: unknown };

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

/** Does jobs in threads. Where a thread dies, what it was doing is done again piece by piece, so that only the piece that kills it is given up. */
export function createThreads(
  settings: WorkSettings,
  { count, start }: NonNullable<Io["threads"]>,
  giveUp: Work["run"],
): Work & { stop(): void } {
  const threads = new Map<Thread, (answer: Answer | undefined) => void>();
  const idle: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];

  const open = (): Thread => {
    const thread = start(settings);
    threads.set(thread, () => undefined);
    const end = (): void => {
      const answer = threads.get(thread);
      threads.delete(thread);
      answer?.(undefined);
    };
    thread.on("message", (answer) => threads.get(thread)?.(answer as Answer));
    thread.on("error", end);
    thread.on("exit", end);
    return thread;
  };
  const free = (thread: Thread): void => {
    const next = waiting.shift();
    if (next) next(threads.has(thread) ? thread : open());
    else if (threads.has(thread)) idle.push(thread);
  };
  const take = async (): Promise<Thread> => {
    const thread = idle.pop();
    if (thread) return threads.has(thread) ? thread : take();
    if (threads.size < count) return open();
    return new Promise((resolve) => waiting.push(resolve));
  };
  const ask = (thread: Thread, request: Request): Promise<Answer | undefined> =>
    new Promise((resolve) => {
      threads.set(thread, resolve);
      thread.postMessage(request);
    });

  const run = async (job: Job): Promise<Done> => {
    const thread = await take();
    const answer = await ask(thread, job);
    free(thread);
    if (answer && "done" in answer) return answer.done;
    if (answer && "thrown" in answer) throw answer.thrown;
    const pieces = piecesOf(job);
    const [only] = pieces;
    if (pieces.length === 1 && only) return giveUp({ file: nameOfPiece(only), thrown: lost() });
    const parts: Done[] = [];
    for (const piece of pieces) parts.push(await run(piece));
    return joinDone(parts);
  };
  return {
    run,
    rest: async () => {
      const answers = await Promise.all([...threads.keys()].map((thread) => ask(thread, "rest")));
      return answers.flatMap((answer) => (answer && "rest" in answer ? answer.rest : []));
    },
    stop: () => {
      for (const thread of threads.keys()) thread.terminate();
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
