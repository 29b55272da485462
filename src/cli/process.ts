import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { run } from "./run.js";

/** Runs the command with what this process was given. `program` is what its threads run. */
export async function runInProcess(program: URL): Promise<void> {
  let isRead = false;
  const interruption = new AbortController();
  // The first Ctrl-C ends the run in good order; the second one, at once.
  process.once("SIGINT", () => interruption.abort());
  process.exitCode = await run(process.argv.slice(2), {
    // Made when they are first used: each costs a part of a cold start.
    get stdin() {
      isRead = true;
      return process.stdin;
    },
    get stdout() {
      return watched(process.stdout);
    },
    get stderr() {
      return watched(process.stderr);
    },
    cwd: process.cwd(),
    interrupted: interruption.signal,
    threads: { count: availableParallelism(), start: (data) => new Worker(program, { workerData: data }) },
  });
  // Where the run ended before its input did, an open pipe would keep the process alive.
  if (isRead) process.stdin.destroy();
}

/** A reader that has seen enough (head, less) closes the pipe: that is no failure. */
function watched(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (stream.listenerCount("error") === 0)
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
      throw error;
    });
  return stream;
}

/** Does in a thread what the command hands over. */
export async function serveInThread(): Promise<void> {
  const { serve } = await import("./engine.js");
  if (parentPort) serve(workerData, parentPort);
}
