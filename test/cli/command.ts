import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

/** What a run of the command said. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Makes a folder of files that is gone after the tests of the file. */
export function folderOf(files: { readonly [name: string]: string | Uint8Array | object }): string {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-report-"));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
  }
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Runs the command in a folder, in this process; `io` says what it is connected to beside. */
export async function command(cwd: string, argv: readonly string[], stdin: string | Uint8Array = "", io: Partial<Io> = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await run(argv, {
    cwd,
    stdin: (async function* () {
      yield stdin;
    })(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    ...io,
  });
  return { code, out, err };
}
