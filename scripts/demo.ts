// npm run demo: reads and validates the reports of examples/demo with the command, as a user would. Builds first where there is no fresh build.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { command, freshBuild, root } from "./built.js";

freshBuild();

for (const name of readdirSync(join(root, "examples/demo")).sort()) {
  const file = `examples/demo/${name}`;
  console.log(`$ npx fazhi-report check ${file}\n`);
  const { status } = spawnSync(process.execPath, [command, "check", file], { cwd: root, stdio: "inherit" });
  // 0: nothing found, 1: findings. Anything else: the command could not do its work.
  if (status !== 0 && status !== 1) process.exit(1);
  console.log();
}
