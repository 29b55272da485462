import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { findFiles } from "../../src/cli/files.js";
import { say } from "../../src/cli/io.js";
import { countFiles, fileJobs } from "../../src/cli/jobs.js";
import { patternOf } from "../../src/cli/pattern.js";
import { noTally, shortSummary } from "../../src/cli/summary.js";
import type { Job } from "../../src/cli/work.js";
import { report as flawed } from "../format/fixture.js";
import { command, folderOf } from "./command.js";

const complete = JSON.parse(readFileSync(new URL("../suite/bases/complete.json", import.meta.url), "utf8"));
const missingDate = { ...complete, signOff: { signatories: complete.signOff.signatories } };
const linesOf = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const namesOf = (out: string): string[] => linesOf(out).map(({ name }) => name);

const folder = folderOf({
  "inbox/b/two.json": missingDate,
  "inbox/a.json": complete,
  "inbox/broken.json": "{",
  "inbox/c.json": flawed,
  "inbox/old.doc": "x",
  "inbox/scan.pdf": "x",
  "inbox/also.PDF": "x",
  "inbox/photo.jpg": "x",
  "inbox/~$c.docx": "x",
  "inbox/.hidden.json": complete,
  "inbox/.git/x.json": complete,
  "inbox/node_modules/x.json": complete,
  "inbox/a.check.json": "[]",
  "inbox/a.notice.txt": "x",
  "inbox/fazhi-report.config.json": {},
  "more/d.json": complete,
  "odd/[1] *.json": complete,
});
symlinkSync(join(folder, "inbox"), join(folder, "inbox/b/back"));
symlinkSync(join(folder, "more/d.json"), join(folder, "inbox/link.json"));
const check = (...argv: string[]) => command(folder, ["check", ...argv]);

describe("a folder", () => {
  it("stands for every report below it, in the order of names; a bad one does not stop the rest", async () => {
    const ran = await check("inbox", "--format", "ndjson");
    expect(ran.code).toBe(2);
    expect(namesOf(ran.out)).toEqual(["inbox/a.json", "inbox/b/two.json", "inbox/broken.json", "inbox/c.json", "inbox/link.json"]);
    expect(linesOf(ran.out)[2]).toEqual({ name: "inbox/broken.json", error: "不是有效的 JSON：第1行第2列起无法读取" });
  });
  it("tells the documents that nothing here can read", async () => {
    expect((await check("inbox", "--format", "ndjson")).err).toBe(
      "共检查4份报告；另有1份无法读取。\n没有检查的文件（不能读取的格式，请另存为 .docx）：.doc 1个、.pdf 2个\n",
    );
    expect((await check("inbox", "--format", "ndjson", "--locale", "en")).err).toContain("1 .doc, 2 .pdf\n");
    expect((await check("more", "--format", "ndjson")).err).toBe("");
  });
  it("is checked beside files, other folders and patterns", async () => {
    const ran = await check("more", "inbox/a.json", "inbox/*.json", "nowhere", "--format", "ndjson");
    expect(namesOf(ran.out)).toEqual([
      "more/d.json",
      "inbox/a.json",
      "inbox/a.check.json",
      "inbox/a.json",
      "inbox/broken.json",
      "inbox/c.json",
      "inbox/fazhi-report.config.json",
      "inbox/link.json",
      "nowhere",
    ]);
    expect(namesOf((await check("**/t*o.json", "--format", "ndjson")).out)).toEqual(["inbox/b/two.json"]);
    expect(namesOf((await check("odd/[1] *.json", "--format", "ndjson")).out)).toEqual(["odd/[1] *.json"]);
  });
  it("goes into every format that takes several reports", async () => {
    expect(JSON.parse((await check("inbox", "--format", "json")).out)).toHaveLength(5);
    expect((await check("inbox", "--format", "junit")).out.match(/<testsuite /g)).toHaveLength(5);
    expect(JSON.parse((await check("inbox", "--format", "sarif")).out).runs[0].artifacts).toHaveLength(4);
    expect((await check("inbox", "--format", "html")).err).toContain("--output");
    expect((await check("inbox", "--before", "more/d.json")).err).toContain("只能检查一个文件");
  });
  it("does not take the output of the run for a report", async () => {
    await check("more", "--format", "json", "--output", "more/all.json");
    expect(JSON.parse(readFileSync(join(folder, "more/all.json"), "utf8"))).toHaveLength(1);
    await check("more", "--write-baseline", "more/all.json");
    expect(JSON.parse(readFileSync(join(folder, "more/all.json"), "utf8"))).toEqual({ suppressions: [] });
  });
});

describe("many files", () => {
  const many = folderOf(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`in/${String(index).padStart(2, "0")}.json`, "{}"])));
  symlinkSync(join(many, "in"), join(many, "in/back.json"));

  it("become jobs of sixteen, and a folder behind a link is none of them", async () => {
    const jobs: Job[] = [];
    for await (const job of fileJobs(["in", "none*.txt", "gone.txt"], many, new Set(), () => undefined)) jobs.push(job);
    expect(jobs.map((job) => ("files" in job ? job.files.length : "thrown" in job && job.file))).toEqual([16, 4, "none*.txt", 1]);
    const problemFirst: Job[] = [];
    for await (const job of fileJobs(["none*.txt"], many, new Set(), () => undefined)) problemFirst.push(job);
    expect(problemFirst).toHaveLength(1);
    expect(await countFiles(["in", "none*.txt", "gone.txt"], many, new Set(), undefined)).toBe(21);
  });
  it("are found in a folder larger than what is put in order at a time", async () => {
    const large = folderOf({});
    for (let index = 0; index < 10_001; index++) symlinkSync("nowhere", join(large, `${index}.txt`));
    const names = new Set<string>();
    for await (const found of findFiles(["."], large, new Set())) if (found.kind === "file") names.add(found.file);
    expect(names.size).toBe(10_001);
  }, 60_000);
  it("show how far the run is on a terminal, unless the results go there", async () => {
    let time = 0;
    const now = vi.spyOn(performance, "now").mockImplementation(() => (time += 1000));
    const seen = async (argv: readonly string[], stdoutIsTTY: boolean, stdin = ""): Promise<string> => {
      let err = "";
      const io = {
        stdout: { write: () => true, isTTY: stdoutIsTTY },
        stderr: { write: (text: string) => (err += text), isTTY: true, columns: 100 },
      };
      await command(many, ["check", ...argv], stdin, io);
      // What was shown is taken away in the end.
      expect(err === "" || err.endsWith("\r\u001b[K")).toBe(true);
      return err;
    };
    try {
      expect(await seen(["in", "--format", "ndjson"], false)).toMatch(/^\r\[#{19}-{5}\] 16\/20 {2}每秒\d+份 /);
      expect(await seen(["in", "--format", "ndjson"], true)).toBe("");
      expect(await seen(["in", "--summary"], true)).toContain("16/20");
      expect(await seen(["in", "--format", "ndjson", "--output", "out.ndjson"], true)).toContain("16/20");
      expect(await seen(["in/00.json"], false)).toBe("");
      expect(await seen(["-", "--input", "ndjson"], false, '{"report":{}}\n')).toMatch(/^\r已检查1份 /);
    } finally {
      now.mockRestore();
    }
  });
  it("that are broken off leave what was checked until then", async () => {
    const stop = new AbortController();
    stop.abort();
    const ran = await command(many, ["check", "in", "--format", "json"], "", { interrupted: stop.signal });
    expect(ran).toEqual({ code: 130, out: "[]\n", err: "已中断，以下是中断前的结果。\n共检查0份报告。\n" });
    const english = await command(many, ["check", "in", "--summary", "--locale", "en"], "", { interrupted: stop.signal });
    expect(english.code).toBe(130);
    expect(english.out).toMatch(/^Broken off: this is what was checked until then\.\n0 reports checked\.\n/);
    expect(english.out).not.toContain("%");
  });
  it("written to a folder include what came on standard input", async () => {
    await command(many, ["check", "-", "--input", "text", "--output", "pages/"], "一、主要举措");
    expect(existsSync(join(many, "pages/stdin.check.txt"))).toBe(true);
  });
});

describe("patterns", () => {
  it.each([
    ["*.json", ".", 1],
    ["in/*.json", "in", 1],
    ["/*/a.json", "/", 2],
    ["a/**/b.json", "a", Number.POSITIVE_INFINITY],
  ])("%s begins at %s and goes %d deep", (pattern, base, depth) => {
    expect(patternOf(pattern)).toMatchObject({ base, depth });
  });
});

describe("say", () => {
  it("waits while whoever reads is behind", async () => {
    const events: string[] = [];
    let drained = (): void => undefined;
    const behind = { write: (text: string) => events.push(text) === 0, once: (_: "drain", then: () => void) => (drained = then) };
    const said = say(behind, "a").then(() => events.push("said"));
    await Promise.resolve();
    events.push("drained");
    drained();
    await said;
    expect(events).toEqual(["a", "drained", "said"]);
  });
  it("waits for nobody who cannot tell, and writes no nothing", async () => {
    const written: string[] = [];
    const deaf = { write: (text: string) => written.push(text) === 0 };
    await say(deaf, "a");
    await say(deaf, "");
    expect(written).toEqual(["a"]);
  });
});

describe("--summary", () => {
  it("counts reports whose level is not known, and shares of nothing are left out", async () => {
    const ran = await command(folder, ["check", "-", "--summary", "--input", "json"], "{}");
    expect(ran.out.split("\n").map((line) => line.trim().split(/ {2,}/))).toContainEqual(["未识别", "1", "1", "1", "1", "1"]);
    expect((await command(folder, ["check", "-", "--summary", "--input", "json", "--locale", "en"], "{}")).out).toContain(
      "  not recognised ",
    );
    const none = await check("nowhere.txt", "--summary");
    expect(none.out.split("\n").map((line) => line.trim().split(/ {2,}/))).toContainEqual(["请核对", "0"]);
  });
  it("names what was passed over in a fixed order", () => {
    const unread = new Map([
      [".wps", 1],
      [".pdf", 3],
      [".doc", 2],
      [".ofd", 1],
    ]);
    expect(shortSummary(noTally, { locale: "zh-CN", unread, isBrokenOff: false })).toContain("：.doc 2个、.ofd 1个、.pdf 3个、.wps 1个\n");
  });
  it("prints a table, and nothing of single reports unless a format is asked for", async () => {
    const ran = await check("inbox", "--summary");
    expect(ran.code).toBe(2);
    expect(ran.err).toBe("inbox/broken.json：不是有效的 JSON：第1行第2列起无法读取\n");
    const lines = ran.out.split("\n");
    expect(lines.slice(0, 2)).toEqual([
      "共检查4份报告；另有1份无法读取。",
      "没有检查的文件（不能读取的格式，请另存为 .docx）：.doc 1个、.pdf 2个",
    ]);
    expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual(
      expect.arrayContaining([
        ["未提出修改意见", "2", "50.0%"],
        ["请修改后重新报送", "2", "50.0%"],
        ["请核对", "0", "0.0%"],
        ["乡镇级", "4", "0", "0", "1", "0"],
        ["合计", "4", "0", "0", "1", "0"],
      ]),
    );
    expect(ran.out).toContain("\n未检查：所写事项是否属实；");
    expect(ran.out).not.toContain("清溪");
  });
  it("goes to standard error beside a format, to standard output beside a file", async () => {
    const both = await check("more/d.json", "--summary", "--format", "ndjson", "--locale", "en");
    expect(linesOf(both.out)).toHaveLength(1);
    expect(both.err).toContain("  Level of the issuer  Reports");
    const toFile = await check("more/d.json", "--summary", "--format", "ndjson", "--output", "lines.ndjson");
    expect(toFile.out).toContain("共检查1份报告。");
    expect(existsSync(join(folder, "lines.ndjson"))).toBe(true);
  });
});
