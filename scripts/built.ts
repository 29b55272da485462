import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The built command. */
export const command = join(root, "dist/cli/main.js");

function newest(folder: string): number {
  return Math.max(...readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => statSync(join(folder, name)).mtimeMs));
}

/** Builds the package where there is no build that is newer than the source: what is measured is what users get. */
export function freshBuild(): void {
  if (existsSync(command) && statSync(command).mtimeMs >= newest(join(root, "src"))) return;
  const { status } = spawnSync("npm run --silent build", { cwd: root, shell: true, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) process.exit(1);
}

/** Loads an entry of the built package. */
export async function loadBuilt(): Promise<typeof import("../src/index.js")> {
  freshBuild();
  return (await import(join(root, "dist/index.js"))) as typeof import("../src/index.js");
}
