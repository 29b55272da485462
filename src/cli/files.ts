import type { Dirent } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { outputEndings } from "./commands.js";
import { configName } from "./config-file.js";
import { fileProblem, isReadable } from "./input.js";
import { isPattern, type Pattern, patternOf } from "./pattern.js";
import { type Problem, problem } from "./problem.js";

/** What stands on the command line, or in a folder named there. */
export type Found =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "problem"; readonly file: string; readonly thrown: Problem }
  /** A document that no reader knows (.doc, .pdf): it is counted, so that nobody takes it for checked. */
  | { readonly kind: "unread"; readonly ending: string };

/** Endings of documents that may well be reports, but that cannot be read. */
const unreadEndings = [".doc", ".wps", ".pdf", ".ofd", ".rtf", ".docm", ".odt"];

/** How many names of a folder are put in order at a time: a folder of any size is never in memory as a whole. */
const atATime = 10_000;

/** Whether an operand stands for several files. */
export async function isMany(operand: string, cwd: string): Promise<boolean> {
  if (operand === "-") return false;
  try {
    return (await stat(resolve(cwd, operand))).isDirectory();
  } catch {
    return isPattern(operand);
  }
}

/**
 * Finds the files that operands name: a file as it is; in a folder, every report below it; of a pattern (`inbox/*.docx`), every file that fits.
 * Passed over are hidden files, links to folders, the command's own settings and output, and `except` (full paths).
 */
export async function* findFiles(operands: readonly string[], cwd: string, except: ReadonlySet<string>): AsyncGenerator<Found> {
  for (const operand of operands) {
    if (!(await isMany(operand, cwd))) {
      yield { kind: "file", file: operand };
      continue;
    }
    const isFolder = await isAFolder(resolve(cwd, operand));
    const pattern = isFolder ? undefined : patternOf(operand);
    let any = false;
    for await (const found of walk(pattern?.base ?? operand, [], pattern, { cwd, except })) {
      any = true;
      yield found;
    }
    if (any) continue;
    const thrown = isFolder
      ? problem("文件夹里没有报告", "no reports in this folder")
      : problem("没有这样的文件", "no file fits this pattern");
    yield { kind: "problem", file: operand, thrown };
  }
}

const isAFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );

interface Walk {
  readonly cwd: string;
  readonly except: ReadonlySet<string>;
}

async function* walk(folder: string, within: readonly string[], pattern: Pattern | undefined, options: Walk): AsyncGenerator<Found> {
  const path = resolve(options.cwd, folder);
  try {
    for await (const entry of entriesOf(path)) {
      const { name } = entry;
      if (name.startsWith(".") || name.startsWith("~$")) continue;
      const file = join(folder, name);
      const names = [...within, name];
      if (entry.isDirectory()) {
        if (name !== "node_modules" && names.length < (pattern?.depth ?? Number.POSITIVE_INFINITY))
          yield* walk(file, names, pattern, options);
      } else if (!options.except.has(join(path, name)) && (pattern?.fits(names) ?? isForUs(name))) {
        if (entry.isSymbolicLink() && (await isAFolder(join(path, name)))) continue;
        const ending = extname(name).toLowerCase();
        yield !pattern && unreadEndings.includes(ending) ? { kind: "unread", ending } : { kind: "file", file };
      }
    }
  } catch (error) {
    yield { kind: "problem", file: folder, thrown: fileProblem(error) };
  }
}

/** Whether a file in a folder is a report by its name, or may be one that cannot be read. */
function isForUs(name: string): boolean {
  if (name === configName || Object.values(outputEndings).some((ending) => name.endsWith(ending))) return false;
  return isReadable(name) || unreadEndings.includes(extname(name).toLowerCase());
}

/** The entries of a folder, in the order of their names as far as they are put in order. */
async function* entriesOf(path: string): AsyncGenerator<Dirent> {
  let entries: Dirent[] = [];
  const ordered = (): Dirent[] => entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for await (const entry of await opendir(path, { bufferSize: 256 })) {
    entries.push(entry);
    if (entries.length < atATime) continue;
    yield* ordered();
    entries = [];
  }
  yield* ordered();
}
