import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seeded, syntheticReport } from "../../scripts/synthetic.js";
import { writeText } from "../../src/write/text.js";
import { folderOf } from "./command.js";

// As in the package: bundled, and run as a process of its own, with its threads.
const built = mkdtempSync(join(tmpdir(), "fazhi-report-"));
const main = join(built, "main.mjs");
beforeAll(async () => {
  await build({
    config: false,
    silent: true,
    entry: { main: fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url)) },
    outDir: built,
    outExtension: () => ({ js: ".mjs" }),
    format: "esm",
    platform: "node",
    target: "es2022",
    splitting: true,
    noExternal: [/./],
    removeNodeProtocol: false,
  });
}, 60_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

const random = seeded(11);
const text = writeText(syntheticReport(random, { points: 20, without: ["responsibility"] }));
const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`inbox/${String(index).padStart(3, "0")}.txt`, text]));
const folder = folderOf({ ...many, "bad.txt": new Uint8Array([0xe6, 0xb3, 0x95, 0x0a, 0xff, 0xff, 0x41]) });
const linesOf = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
const start = (argv: readonly string[], stdin: "pipe" | "ignore" = "ignore"): ChildProcess =>
  spawn(process.execPath, [main, "check", ...argv], { cwd: folder, stdio: [stdin, "pipe", "pipe"] });
const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve) => {
    const said = { out: "", err: "" };
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      said.out += chunk;
    });
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      said.err += chunk;
    });
    child.on("close", (code) => resolve({ code, ...said }));
  });

describe("the command as a process", { timeout: 60_000 }, () => {
  it("checks a folder in threads as it does in one, in the order of names", async () => {
    const ran = await ended(start(["inbox", "bad.txt", "--format", "ndjson"]));
    expect(ran.err).toBe("");
    expect(ran.code).toBe(2);
    const lines = linesOf(ran.out);
    expect(lines.map(({ name }) => name)).toEqual([...Object.keys(many).sort(), "bad.txt"]);
    const [{ name: _, ...first }] = lines;
    expect(first.findings).toContainEqual(expect.objectContaining({ rule: "parts/missing" }));
    for (const { name, ...line } of lines.slice(1, -1)) expect(line, name).toEqual(first);
  });
  it("leaves whole lines and a summary of them when it is broken off", async () => {
    const child = start([...Array.from({ length: 20 }, () => "inbox"), "--format", "ndjson", "--summary"]);
    const end = ended(child);
    child.stdout?.once("data", () => child.kill("SIGINT"));
    const { code, out, err } = await end;
    expect(code).toBe(130);
    expect(out.endsWith("\n")).toBe(true);
    const lines = linesOf(out);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(8000);
    expect(err).toContain(`已中断，以下是中断前的结果。\n共检查${lines.length}份报告。\n`);
    expect(err).toMatch(new RegExp(`  合计 +${lines.length} +0 +0 +${lines.length} +0\n`));
  });
  it("closes a JSON list when it is broken off while it waits for more", async () => {
    const child = start(["-", "--input", "ndjson", "--format", "json"], "pipe");
    const end = ended(child);
    child.stdin?.write(`${JSON.stringify({ name: "甲", text })}\n`);
    child.stdout?.once("data", () => child.kill("SIGINT"));
    const { code, out, err } = await end;
    expect(code).toBe(130);
    expect(JSON.parse(out)).toEqual([expect.objectContaining({ name: "甲" })]);
    expect(err).toContain("共检查1份报告。");
  });
  it("answers a line as soon as it has come, for programs that ask and wait", async () => {
    const child = start(["-", "--input", "ndjson"], "pipe");
    const end = ended(child);
    for (let count = 1; count <= 5; count++) {
      const answer = new Promise<string>((resolve) => child.stdout?.once("data", (chunk: string) => resolve(chunk)));
      child.stdin?.write(`${JSON.stringify({ name: `第${count}份`, text })}\n`);
      expect(JSON.parse(await answer).name).toBe(`第${count}份`);
    }
    child.stdin?.end();
    expect((await end).code).toBe(1);
  });
  it("ends quietly when nobody reads any more", () => {
    const { status, stdout } = spawnSync("sh", ["-c", `"${process.execPath}" "${main}" check inbox --format ndjson | head -n 1`], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(linesOf(stdout)).toHaveLength(1);
  });
  it("names its version without anything else", () => {
    const { status, stdout } = spawnSync(process.execPath, [main, "--version"], { encoding: "utf8" });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^fazhi-report \d/)]);
  });
});
