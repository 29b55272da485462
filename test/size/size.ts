// Measures what an import costs in a user's bundle, and what it must not bring (npm run size). With --write the tables of the READMEs get the figures; without, they are checked.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import presetSmallLib from "@size-limit/preset-small-lib";
import sizeLimit from "size-limit";
import { rules } from "../../src/rules/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dependencies = ["zod", "htmlparser2", "fflate"];
const ruleNames = rules.map(({ id }) => id);

interface Entry {
  /** As the tables show it. */
  readonly name: string;
  readonly file: string;
  readonly imports: string;
  /** Most bytes, minified and gzipped: of the package alone, and with what it depends on. */
  readonly alone: number;
  readonly whole: number;
  /** Folders of the package and dependencies that must not come along. */
  readonly without: readonly string[];
}

const index = "dist/index.js";
const entries: readonly Entry[] = [
  {
    name: "`reportSchema`",
    file: index,
    imports: "{ reportSchema }",
    alone: 1_000,
    whole: 30_000,
    without: ["rules", "read", "law", "validate", "format", "describe", "write", "text", "htmlparser2", "fflate"],
  },
  {
    name: "`readReport`",
    file: index,
    imports: "{ readReport }",
    alone: 37_000,
    whole: 37_000,
    without: ["rules", "law", "validate", "format", "describe", "write", ...dependencies],
  },
  {
    name: "`validateReport`",
    file: index,
    imports: "{ validateReport }",
    alone: 140_000,
    whole: 170_000,
    without: ["read", "format", "describe", "write", "fix", "htmlparser2", "fflate"],
  },
  {
    name: "`readHtml`",
    file: "dist/read/html/index.js",
    imports: "{ readHtml }",
    alone: 40_000,
    whole: 66_000,
    without: ["rules", "law", "validate", "format", "describe", "write", "zod", "fflate"],
  },
  {
    name: "`readDocx`",
    file: "dist/read/docx/index.js",
    imports: "{ readDocx }",
    alone: 40_000,
    whole: 70_000,
    without: ["rules", "law", "validate", "format", "describe", "write", "zod"],
  },
  { name: "`*`", file: index, imports: "*", alone: 200_000, whole: 230_000, without: ["htmlparser2", "fflate"] },
];

interface Metafile {
  readonly outputs: { readonly [file: string]: { readonly inputs: { readonly [file: string]: { readonly bytesInOutput: number } } } };
}

/** What size-limit works on, and leaves its results in. */
interface Check {
  files: string[];
  readonly import: { readonly [file: string]: string };
  readonly ignore: readonly string[];
  readonly gzip: true;
  readonly modifyEsbuildConfig: (config: object) => object;
  esbuildMetafile?: Metafile;
  bundles?: readonly string[];
  bundle?: string;
  size?: number;
}

const checkOf = ({ file, imports }: Entry, ignore: readonly string[]): Check => ({
  files: [join(root, file)],
  import: { [join(root, file)]: imports },
  ignore,
  gzip: true,
  modifyEsbuildConfig: (config) => ({ ...config, format: "esm", platform: "browser", target: "es2022", charset: "utf8" }),
});

/** The bundle is gone after measuring: a step of our own reads it first. */
const keepBundle = {
  name: "keep-bundle",
  async step50(_config: object, check: Check): Promise<void> {
    check.bundle = (check.bundles ?? []).map((file) => readFileSync(file, "utf8")).join("\n");
  },
};

/** Folders of the package and dependencies that something of stands in the bundle. */
function broughtBy({ esbuildMetafile }: Check): readonly string[] {
  const inputs = Object.values(esbuildMetafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
  const names = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(file)?.[1] ?? /dist\/(\w+)\//.exec(file)?.[1] ?? "");
  return [...new Set(names)].filter((name) => name !== "").sort();
}

if (!existsSync(join(root, index))) throw new Error("nothing is built: npm run build");
const checks = entries.flatMap((entry) => [checkOf(entry, dependencies), checkOf(entry, [])]);
// Its types know the names of files only.
const measure = sizeLimit as unknown as (plugins: readonly (readonly object[])[], config: { readonly checks: Check[] }) => Promise<unknown>;
await measure([presetSmallLib, [keepBundle]], { checks });

const complaints: string[] = [];
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const rows = entries.map((entry, at) => {
  const [alone, whole] = checks.slice(at * 2, at * 2 + 2) as [Check, Check];
  for (const [size = 0, limit, what] of [
    [alone.size, entry.alone, "alone"],
    [whole.size, entry.whole, "with its dependencies"],
  ] as const) {
    if (size > limit) complaints.push(`${entry.name} ${what} has ${size} bytes, more than ${limit}`);
  }
  const brought = broughtBy(whole);
  const unwanted = entry.without.filter((name) => brought.includes(name));
  if (unwanted.length > 0) complaints.push(`${entry.name} brings ${unwanted.join(", ")}`);
  const named = entry.without.includes("rules") ? ruleNames.filter((id) => whole.bundle?.includes(`"${id}"`)) : [];
  if (named.length > 0) complaints.push(`${entry.name} names rules: ${named.join(", ")}`);
  console.log(`${entry.name}: ${alone.size} bytes, ${whole.size} with ${brought.join(", ")}`);
  return [entry.name, kilobytes(alone.size ?? 0), kilobytes(whole.size ?? 0)];
});

/** Figures may drift by as much before a table counts as stale: a patch of a dependency must not fail the check. */
const drift = 0.1;
const begin = "<!-- size -->";
const end = "<!-- /size -->";
for (const [page, head, alone, whole] of [
  ["README.md", "KB", "package alone", "with zod and parsers"],
  ["README.zh-CN.md", "KB", "本包", "连同 zod 和解析器"],
] as const) {
  const file = join(root, page);
  const text = readFileSync(file, "utf8");
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (to < from) {
    complaints.push(`${page} has no table between ${begin} and ${end}`);
    continue;
  }
  if (process.argv.includes("--write")) {
    const table = [
      [head, ...rows.map(([name]) => name)],
      ["---", ...rows.map(() => "---:")],
      [alone, ...rows.map(([, size]) => size)],
      [whole, ...rows.map(([, , size]) => size)],
    ];
    writeFileSync(file, `${text.slice(0, from)}\n${table.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n${text.slice(to)}`);
    continue;
  }
  const shown = text.slice(from, to).trim().split("\n");
  const [names = [], , ...figures] = shown.map((line) =>
    line
      .split("|")
      .slice(2, -1)
      .map((cell) => cell.trim()),
  );
  const fresh = (now: string | undefined, then: string | undefined): boolean =>
    Math.abs(Number(now) - Number(then)) <= Math.max(0.2, Number(now) * drift);
  const isFresh =
    names.length === rows.length &&
    rows.every((row, at) => names[at] === row[0] && fresh(row[1], figures[0]?.[at]) && fresh(row[2], figures[1]?.[at]));
  if (!isFresh) complaints.push(`the sizes in ${page} are stale: npm run size -- --write`);
}

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
