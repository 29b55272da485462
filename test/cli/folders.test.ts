import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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

describe("--summary", () => {
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
