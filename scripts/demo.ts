// npm run demo: reads and validates the reports of examples/demo with the command, as a user would. Builds first where there is no fresh build.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = join(root, "dist/cli/main.js");

function newest(folder: string): number {
  return Math.max(...readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => statSync(join(folder, name)).mtimeMs));
}

if (!existsSync(command) || statSync(command).mtimeMs < newest(join(root, "src"))) {
  const build = spawnSync("npm run --silent build", { cwd: root, shell: true, stdio: ["ignore", "ignore", "inherit"] });
  if (build.status !== 0) process.exit(1);
}

for (const name of readdirSync(join(root, "examples/demo")).sort()) {
  const file = `examples/demo/${name}`;
  console.log(`$ npx fazhi-report check ${file}\n`);
  const { status } = spawnSync(process.execPath, [command, "check", file], { cwd: root, stdio: "inherit" });
  // 0: nothing found, 1: findings. Anything else: the command could not do its work.
  if (status !== 0 && status !== 1) process.exit(1);
  console.log();
}
