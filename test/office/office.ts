import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A conversion by LibreOffice: the file ending it gives, and its filters where the ending alone does not tell them. */
export interface Conversion {
  readonly to: string;
  readonly filter?: string;
  readonly from?: string;
}

/** Converts files by LibreOffice, one step after the other, all files in one run each; gives their bytes by name without ending. */
export function convert(
  files: ReadonlyMap<string, string | Uint8Array>,
  ending: string,
  steps: readonly Conversion[],
): Map<string, Uint8Array> {
  const root = mkdtempSync(join(tmpdir(), "fazhi-office-"));
  try {
    let folder = mkdtempSync(join(root, "0-"));
    for (const [name, content] of files) writeFileSync(join(folder, `${name}.${ending}`), content);
    for (const { to, filter, from } of steps) {
      const next = mkdtempSync(join(root, "1-"));
      const { status, stderr, stdout } = spawnSync(
        "soffice",
        [
          `-env:UserInstallation=${pathToFileURL(join(root, "profile")).href}`,
          "--headless",
          ...(from === undefined ? [] : [`--infilter=${from}`]),
          "--convert-to",
          filter === undefined ? to : `${to}:${filter}`,
          "--outdir",
          next,
          ...readdirSync(folder).map((name) => join(folder, name)),
        ],
        { encoding: "utf8", timeout: 300_000 },
      );
      if (status !== 0 || readdirSync(next).length !== files.size) throw new Error(`soffice: ${status} ${stderr} ${stdout}`);
      folder = next;
    }
    return new Map(
      readdirSync(folder).map((file) => [file.slice(0, file.lastIndexOf(".")), new Uint8Array(readFileSync(join(folder, file)))]),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
