// After `changeset version`: carries the new version into the source, and remembers the catalogue of this release.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rules } from "../src/rules/index.js";
import type { Rule } from "../src/rules/rule.js";
import type { ReleasedRules } from "./rule-changes.js";

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(at("package.json"), "utf8")) as { version: string };

const source = readFileSync(at("src/version.ts"), "utf8");
writeFileSync(at("src/version.ts"), source.replace(/version = "[^"]*"/, `version = "${version}"`));

const lock = JSON.parse(readFileSync(at("package-lock.json"), "utf8")) as {
  version: string;
  packages: { [path: string]: { version?: string } };
};
lock.version = version;
Object.assign(lock.packages[""] ?? {}, { version });
writeFileSync(at("package-lock.json"), `${JSON.stringify(lock, null, 2)}\n`);

const released: ReleasedRules = { version, rules: Object.fromEntries((rules as readonly Rule[]).map(({ id, force }) => [id, force])) };
writeFileSync(at("docs/rules.released.json"), `${JSON.stringify(released, null, 2)}\n`);
