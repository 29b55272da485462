import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { findFiles } from "./files.js";
import { fileProblem } from "./input.js";
import type { Io } from "./io.js";
import { completeLines } from "./lines.js";
import { nameOf } from "./name.js";
import type { Job } from "./work.js";

/** How many files are read in one go. */
const together = 16;

/** The files that operands name, as jobs. What no reader knows is told to `unread`. */
export async function* fileJobs(
  operands: readonly string[],
  cwd: string,
  except: ReadonlySet<string>,
  unread: (ending: string) => void,
): AsyncGenerator<Job> {
  let files: string[] = [];
  for await (const found of findFiles(operands, cwd, except)) {
    if (found.kind === "unread") unread(found.ending);
    else if (found.kind === "file" && files.length < together - 1) files.push(found.file);
    else {
      if (found.kind === "file") files.push(found.file);
      if (files.length > 0) yield { files };
      files = [];
      if (found.kind === "problem") yield { file: found.file, thrown: found.thrown };
    }
  }
  if (files.length > 0) yield { files };
}

/** How many files operands name. */
export async function countFiles(
  operands: readonly string[],
  cwd: string,
  except: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<number> {
  let count = 0;
  for await (const { kind } of until(signal, findFiles(operands, cwd, except))) if (kind === "file") count += 1;
  return count;
}

/** The lines of NDJSON files, or of standard input, as jobs. */
export async function* lineJobs(operands: readonly string[], { stdin, cwd }: Pick<Io, "stdin" | "cwd">): AsyncGenerator<Job> {
  for (const operand of operands) {
    const from = nameOf(operand);
    try {
      const stream: AsyncIterable<Uint8Array | string> = operand === "-" ? stdin : createReadStream(resolve(cwd, operand));
      for await (const { bytes, first } of completeLines(stream)) yield { lines: bytes, first, from };
    } catch (error) {
      yield { file: operand, thrown: fileProblem(error) };
    }
  }
}

/** Goes through steps until the user breaks off; what is being waited for then is given up. */
export async function* until<T>(signal: AbortSignal | undefined, steps: AsyncGenerator<T>): AsyncGenerator<T> {
  let stop = (): void => undefined;
  signal?.addEventListener("abort", () => stop(), { once: true });
  try {
    while (!signal?.aborted) {
      const step = await new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
        stop = () => resolve(undefined);
        steps.next().then(resolve, reject);
      });
      if (step === undefined || step.done) return;
      yield step.value;
    }
  } finally {
    // Not awaited: a step that waits for input may never come.
    steps.return(undefined).catch(() => undefined);
  }
}
