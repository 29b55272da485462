// Writes the generated pages (npm run docs), or checks that they are fresh (npm run docs:check).
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rules } from "../src/rules/index.js";
import { examplesFromSuite } from "./examples.js";
import { generatedPages } from "./pages.js";
import { type ReleasedRules, refusals } from "./rule-changes.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");
const pages = generatedPages(rules, examplesFromSuite());
const generatedFolders = ["docs/rules", "docs/schema"];
const complaints: string[] = [];

for (const [path, text] of pages) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  if (check) complaints.push(`${path} is stale: run npm run docs`);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}
for (const folder of generatedFolders) {
  if (!existsSync(join(root, folder))) continue;
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/");
    if (!entry.isFile() || pages.has(path)) continue;
    if (check) complaints.push(`${path} belongs to nothing: run npm run docs`);
    else {
      rmSync(join(root, path));
      console.log(`removed ${path}`);
    }
  }
}

const released = JSON.parse(readFileSync(join(root, "docs/rules.released.json"), "utf8")) as ReleasedRules;
const changesets = readdirSync(join(root, ".changeset"))
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => readFileSync(join(root, ".changeset", name), "utf8"));
complaints.push(...refusals(released, rules, changesets));

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
