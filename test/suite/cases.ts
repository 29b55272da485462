import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readHtml } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import type { ReadResult } from "../../src/read/result.js";
import { fromPointer, type Path } from "../../src/text/path.js";

/** A finding that a case expects. */
export interface ExpectedFinding {
  messageId: string;
  outcome: "failed" | "undecided";
  force: "must" | "should" | "hint";
  path: Path;
  range?: [number, number];
  params?: Record<string, unknown>;
  /** The words at `range`, for the reader of the case; checked. */
  words?: string;
}

/** A case of the suite: a report (or a text to read), the options of the call, and what the rule must say. */
export interface SuiteCase {
  name: string;
  report?: unknown;
  /** Name of a report in bases/, changed by `set` and then `remove`. */
  base?: string;
  set?: Record<string, unknown>;
  remove?: string[];
  text?: string;
  format?: "text" | "markdown" | "html";
  options?: Record<string, unknown>;
  outcome: "passed" | "failed" | "undecided" | "inapplicable";
  reason?: string;
  findings: ExpectedFinding[];
}

export interface SuiteFile {
  rule: string;
  cases: SuiteCase[];
}

export const suiteFolder = fileURLToPath(new URL(".", import.meta.url));

/** All files of the suite, by their path below this folder: `parts/missing`. */
export function suiteFiles(): { id: string; file: SuiteFile }[] {
  return readdirSync(suiteFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "bases")
    .flatMap((family) =>
      readdirSync(join(suiteFolder, family.name))
        .filter((name) => name.endsWith(".json"))
        .map((name) => ({
          id: `${family.name}/${name.slice(0, -5)}`,
          file: JSON.parse(readFileSync(join(suiteFolder, family.name, name), "utf8")) as SuiteFile,
        })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is read from the text of a case that is given as one. */
export function readOf({ text, format = "text" }: SuiteCase): ReadResult | undefined {
  if (text === undefined) return undefined;
  return format === "html" ? readHtml(text) : readReport(text, { format });
}

/** The report object of a case that is not given as text. */
export function reportOf({ report, base, set, remove }: SuiteCase): unknown {
  if (base === undefined) return report;
  const built = JSON.parse(readFileSync(join(suiteFolder, "bases", `${base}.json`), "utf8"));
  for (const [pointer, value] of Object.entries(set ?? {})) {
    const { parent, key } = holder(built, pointer);
    if (Array.isArray(parent) && key === "-") parent.push(value);
    else parent[key] = value;
  }
  for (const pointer of remove ?? []) {
    const { parent, key } = holder(built, pointer);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  return built;
}

// biome-ignore lint/suspicious/noExplicitAny: the value is arbitrary JSON
function holder(root: any, pointer: string): { parent: any; key: string | number } {
  const path = fromPointer(pointer);
  const key = path.at(-1);
  if (key === undefined) throw new TypeError("a change needs a place");
  let parent = root;
  for (const step of path.slice(0, -1)) {
    parent[step] ??= {};
    parent = parent[step];
  }
  return { parent, key };
}
