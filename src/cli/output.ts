import { mkdir, open, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { type OutputFormat, outputEndings } from "./commands.js";
import { fileProblem } from "./input.js";
import { type Io, say } from "./io.js";
import { nameOf } from "./name.js";
import type { Item } from "./work.js";
import type { Writer } from "./writer.js";

/** Where the words of a run go. */
export interface Output {
  add(item: Item): Promise<void>;
  end(): Promise<void>;
}

/** Whether the output is a folder, with one document for each report. */
export async function goesToFolder(target: string | undefined, cwd: string): Promise<boolean> {
  if (target === undefined) return false;
  if (/[/\\]$/.test(target)) return true;
  try {
    return (await stat(resolve(cwd, target))).isDirectory();
  } catch {
    return false;
  }
}

/** One document of all reports, on standard output or in a file. It is complete after every report, but for its end. */
export async function toStream(writer: Writer, target: string | undefined, io: Io): Promise<Output> {
  const handle =
    target === undefined
      ? undefined
      : await open(resolve(io.cwd, target), "w").catch((error: unknown) => {
          throw fileProblem(error, target);
        });
  const write = async (text: string): Promise<void> => {
    if (handle)
      await handle.writeFile(text).catch((error: unknown) => {
        throw fileProblem(error, target);
      });
    else await say(io.stdout, text);
  };
  let isEmpty = true;
  return {
    add: async ({ text }) => {
      if (text === "") return;
      await write((isEmpty ? writer.head : writer.between) + text);
      isEmpty = false;
    },
    end: async () => {
      await write(writer.end(isEmpty));
      await handle?.close();
    },
  };
}

/** A document for each report, named after its file. */
export function toFolder(format: OutputFormat, target: string, cwd: string): Output {
  const folder = resolve(cwd, target);
  const taken = new Map<string, number>();
  return {
    add: async ({ file, text }) => {
      if (text === "") return;
      const name = nameOf(file) === file ? basename(file, extname(file)) : "stdin";
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      const path = join(folder, (count === 1 ? name : `${name}-${count}`) + outputEndings[format]);
      try {
        await mkdir(folder, { recursive: true });
        const handle = await open(path, "w");
        await handle.writeFile(text);
        await handle.close();
      } catch (error) {
        throw fileProblem(error, path);
      }
    },
    end: async () => undefined,
  };
}
