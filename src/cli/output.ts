import { mkdir, open, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { Outcome } from "./check-file.js";
import type { OutputFormat } from "./commands.js";
import { fileProblem } from "./input.js";
import type { Io } from "./io.js";
import { nameOf } from "./name.js";
import { problem } from "./problem.js";
import { createWriter, outputEndings, type WriterSettings } from "./writer.js";

/** Where outcomes go. */
export interface Output {
  add(file: string, outcome: Outcome): Promise<void>;
  end(): Promise<void>;
}

/** Formats whose documents are pages of their own, so that only one fits into a stream. */
const single: readonly OutputFormat[] = ["html", "notice-html"];

/** Opens the output: standard output, a file, or a folder with one file per report. */
export async function openOutput(
  format: OutputFormat,
  target: string | undefined,
  files: readonly string[],
  settings: WriterSettings,
  io: Io,
): Promise<Output> {
  if (target !== undefined && (await isFolder(resolve(io.cwd, target), target))) return toFolder(format, resolve(io.cwd, target), settings);
  if (single.includes(format) && files.length > 1) {
    throw problem(
      `格式 ${format} 每个文件生成一页，检查多个文件时请用 --output 指定文件夹（以 / 结尾）`,
      `format ${format} makes one page per file: with several files, name a folder with --output (ending in /)`,
    );
  }
  const writer = await createWriter(format, settings);
  if (target === undefined) {
    const say = (text: string): void => {
      if (text) io.stdout.write(text);
    };
    return {
      add: async (_, outcome) => say(writer.add(outcome)),
      end: async () => say(writer.end()),
    };
  }
  const path = resolve(io.cwd, target);
  if (files.some((file) => file !== "-" && resolve(io.cwd, file) === path))
    throw problem(`--output 指向了要检查的文件 ${target}，请换一个文件名`, `--output names the file that is checked: ${target}`);
  const handle = await open(path, "w").catch((error: unknown) => {
    throw fileProblem(error, target);
  });
  return {
    add: async (_, outcome) => {
      await handle.write(writer.add(outcome));
    },
    end: async () => {
      await handle.write(writer.end());
      await handle.close();
    },
  };
}

async function isFolder(path: string, given: string): Promise<boolean> {
  if (/[/\\]$/.test(given)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function toFolder(format: OutputFormat, folder: string, settings: WriterSettings): Output {
  const taken = new Set<string>();
  return {
    add: async (file, outcome) => {
      if (outcome.status === "failed") return;
      const name = nameOf(file) === file ? basename(file, extname(file)) : "stdin";
      let free = name;
      for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
      taken.add(free);
      const path = join(folder, free + outputEndings[format]);
      const writer = await createWriter(format, settings);
      try {
        await mkdir(folder, { recursive: true });
        const handle = await open(path, "w");
        await handle.write(writer.add(outcome) + writer.end());
        await handle.close();
      } catch (error) {
        throw fileProblem(error, path);
      }
    },
    end: async () => undefined,
  };
}
