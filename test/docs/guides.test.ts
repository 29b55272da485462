import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { command } from "../cli/command.js";
import { blocksOf, guidePages, root, sampleFolder } from "./blocks.js";

const folder = sampleFolder();
// `npx fazhi-report` runs the command from its source.
const shims = join(folder, ".shims");
const loader = join(root, "node_modules/tsx/dist/esm/index.mjs");
mkdirSync(shims);
writeFileSync(
  join(shims, "npx"),
  `#!/bin/sh\nshift\nexec "${process.execPath}" --import "${loader}" "${join(root, "src/cli/main.ts")}" "$@"\n`,
);
chmodSync(join(shims, "npx"), 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly status: number;
  readonly complaint: string;
}

function shell(command: string): Promise<Ran> {
  const env = { ...process.env, PATH: `${shims}${delimiter}${process.env["PATH"] ?? ""}` };
  return new Promise((resolve) => {
    execFile("/bin/sh", ["-c", command], { cwd: folder, env }, (error, _, complaint) => {
      resolve({ status: error ? Number(error.code) : 0, complaint });
    });
  });
}

/** What needs no shell runs in this process, which is quicker. */
async function run(line: string): Promise<Ran> {
  if (/[|<>'"]/.test(line)) return shell(line);
  const { code, err } = await command(folder, line.split(" ").slice(2));
  return { status: code, complaint: err };
}

/** The lines that call the command, without those that install it or need a tool that not every machine has. */
const commandsOf = (page: string): string[] =>
  blocksOf(page)
    .filter(({ language }) => language === "sh")
    .flatMap(({ code }) => code.split("\n"))
    .filter((line) => line.includes("npx fazhi-report") && !line.startsWith("parallel "));

// Both languages show the same commands, but for the language of the output: one of them is run.
const commands = guidePages.filter((page) => !page.startsWith("docs/guide/zh/")).flatMap(commandsOf);

describe("commands of the guides", () => {
  it.each(commands)(
    "%s",
    async (line) => {
      const { status, complaint } = await run(line);
      // xargs says 123 where a command ended with 1.
      expect([0, 1, 123], complaint).toContain(status);
    },
    60_000,
  );
  it("write what they say they write", () => {
    const written = (name: string): string => readFileSync(join(folder, name), "utf8");
    expect(JSON.parse(written("report.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(written("junit.xml")).toContain("<testsuites");
    expect(written("baseline.json")).not.toContain("石桥镇");
    const results = written("results.ndjson").trim().split("\n");
    expect(results.map((line) => (JSON.parse(line) as { verdict: string }).verdict).sort()).toEqual(["fail", "pass"]);
  });
});

describe("the two languages", () => {
  const pairs = guidePages.filter((page) => !page.startsWith("docs/guide/zh/")).map((page) => [page, page.replace("guide/", "guide/zh/")]);
  it("have the same pages", () => {
    expect(pairs.map(([, chinese]) => chinese).sort()).toEqual(guidePages.filter((page) => page.startsWith("docs/guide/zh/")).sort());
  });
  it.each(pairs)("%s and %s show the same blocks", (english = "", chinese = "") => {
    expect(blocksOf(chinese).map(({ language }) => language)).toEqual(blocksOf(english).map(({ language }) => language));
    expect(commandsOf(chinese)).toEqual(commandsOf(english).map((line) => line.replace(" --locale en", "")));
  });
});
