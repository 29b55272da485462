// Mutation tests of one folder of src after the other: npm run test:mutation [-- rules/dates rules/years read validate 'validate/*.ts']
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";

const families = readdirSync("src/rules", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `rules/${name}`);
const chosen = process.argv.slice(2);
/** The reader in three portions, each with tests of its own. */
const reader = ["read/*.ts", "read/html", "read/docx"];
const folders = (chosen.length > 0 ? chosen : [...families, "read", "validate"]).flatMap((name) => (name === "read" ? reader : [name]));

interface MutationReport {
  readonly files: { readonly [file: string]: { readonly mutants: readonly { readonly status: string }[] } };
}

/** Killed and timed out, of all that were tried. */
function tally(file: string): { readonly caught: number; readonly tried: number } {
  const { files } = JSON.parse(readFileSync(file, "utf8")) as MutationReport;
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const caught = statuses.filter((status) => status === "Killed" || status === "Timeout").length;
  return { caught, tried: caught + statuses.filter((status) => status === "Survived" || status === "NoCoverage").length };
}

/** What reads HTML or DOCX is held by its own tests and those that compare the formats; what reads lines by all tests of the reader but these. */
function readerTests(format: string | undefined): string {
  if (format) return `read/formats.test.ts read/${format}`;
  const own = readdirSync("test/read").filter((file) => file.endsWith(".test.ts") && !/^(formats|limits|linear|property)\./.test(file));
  return [...own, "html/shapes.test.ts", "html/tables.test.ts", "docx"].map((name) => `read/${name}`).join(" ");
}

mkdirSync("reports/mutation", { recursive: true });
const scores: string[] = [];
for (const folder of folders) {
  const family = /^rules\/([a-z]+)$/.exec(folder)?.[1];
  const name = folder.replaceAll(/[^a-z]+/g, "-");
  // A family's own cases are what must hold it: other families' cases are no test of it. The engine is held by its own tests and the families that ask it for what does not fit and for gaps.
  const tests = family
    ? {
        MUTATION_TESTS: `suite/suite.test.ts ${existsSync(`test/rules/${family}`) ? `rules/${family}` : ""}`.trim(),
        MUTATION_FAMILIES: `${family}/`,
      }
    : folder.startsWith("read/")
      ? { MUTATION_TESTS: readerTests(/^read\/(html|docx)/.exec(folder)?.[1]), MUTATION_REUSE: "yes" }
      : { MUTATION_TESTS: "validate suite/suite.test.ts", MUTATION_FAMILIES: "shape/ source/" };
  const pattern = folder.endsWith(".ts") ? `src/${folder}` : `src/${folder}/**/*.ts`;
  const result = spawnSync(
    "npx",
    ["stryker", "run", "--mutate", pattern, "--incrementalFile", `reports/mutation/${name}.incremental.json`],
    { stdio: "inherit", env: { ...process.env, ...tests } },
  );
  if (result.status !== 0 || !existsSync("reports/mutation/mutation.json")) {
    scores.push(`${folder}: did not run`);
    continue;
  }
  renameSync("reports/mutation/mutation.json", `reports/mutation/${name}.json`);
  const { caught, tried } = tally(`reports/mutation/${name}.json`);
  scores.push(`${folder}: ${caught} of ${tried} caught, ${((caught / tried) * 100).toFixed(1)} %`);
}
console.log(scores.join("\n"));
