import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, root } from "../built.js";
import { median } from "./measure.js";
import { table } from "./page.js";

/** Runs something with files in a folder that is gone afterwards. */
function withFiles<T>(files: { readonly [name: string]: string }, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-report-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a fresh process takes to start, against one that does nothing: all in turn, medians. */
export function coldStartSection(rounds: number): string {
  const load = (entry: string): string => `await import(${JSON.stringify(join(root, "dist", entry))});\n`;
  const files = {
    "empty.mjs": "",
    "index.mjs": load("index.js"),
    "html.mjs": load("read/html/index.js"),
    "docx.mjs": load("read/docx/index.js"),
    "index.cjs": `require(${JSON.stringify(join(root, "dist/index.cjs"))});\n`,
    "small.txt": "云台镇2024年法治政府建设情况报告\n一、主要举措和成效\n",
  };
  const cases: readonly (readonly [name: string, argv: readonly string[]])[] = [
    ["an empty Node process", ["empty.mjs"]],
    ["`fazhi-report --version`", [command, "--version"]],
    ["`fazhi-report --help`", [command, "--help"]],
    ["`fazhi-report check small.txt`", [command, "check", "small.txt"]],
    ['`import "fazhi-report"`', ["index.mjs"]],
    ['`require("fazhi-report")`', ["index.cjs"]],
    ['`import "fazhi-report/html"`', ["html.mjs"]],
    ['`import "fazhi-report/docx"`', ["docx.mjs"]],
  ];
  const times = cases.map((): number[] => []);
  withFiles(files, (folder) => {
    for (let round = -1; round < rounds; round++)
      cases.forEach(([, argv], index) => {
        const start = performance.now();
        spawnSync(process.execPath, argv, { cwd: folder });
        if (round >= 0) times[index]?.push(performance.now() - start);
      });
  });
  const empty = times[0] ?? [];
  return table(
    ["", "times an empty process", "ms"],
    cases.map(([name], index) => {
      const own = times[index] ?? [];
      return [name, median(own.map((time, round) => time / (empty[round] ?? 1))), median(own)];
    }),
  );
}

/** Peak memory of a process that does something, in megabytes. */
function peakOf(script: string): number {
  return withFiles({ "run.mjs": `${script}\nprocess.stdout.write(String(process.resourceUsage().maxRSS));\n` }, (folder) => {
    const { stdout } = spawnSync(process.execPath, ["run.mjs"], { cwd: folder, encoding: "utf8" });
    return Number(stdout) / 1024;
  });
}

/** Peak memory of fresh processes. */
export function memorySection(text: string): string {
  const load = `const { readReport, validateReport } = await import(${JSON.stringify(join(root, "dist/index.js"))});`;
  const check = (times: number): string =>
    `${load} for (let time = 0; time < ${times}; time++) { const { report, source } = readReport(${JSON.stringify(text)} + " ".repeat(time % 7)); validateReport(report, { source }); }`;
  const empty = peakOf("");
  const cases: readonly (readonly [string, number])[] = [
    ["an empty Node process", empty],
    ["the package loaded", peakOf(load)],
    ["one report read and validated", peakOf(check(1))],
    ["the same a thousand times", peakOf(check(1000))],
    ["the same ten thousand times", peakOf(check(10_000))],
  ];
  return table(
    ["", "MB", "over an empty process"],
    cases.map(([name, peak]) => [name, peak, peak - empty]),
  );
}
