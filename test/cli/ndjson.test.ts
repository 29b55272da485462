import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { completeLines, longestLine } from "../../src/cli/lines.js";
import { recordOf } from "../../src/cli/record.js";
import { report as flawed } from "../format/fixture.js";
import { command, folderOf } from "./command.js";

const complete = JSON.parse(readFileSync(new URL("../suite/bases/complete.json", import.meta.url), "utf8"));
const text = "云台镇人民政府2024年法治政府建设情况报告\n\n一、主要举措和成效\n\n全年开展执法检查128次。联系人何明，电话13912345678。";
const folder = folderOf({ "lines.ndjson": `${JSON.stringify({ name: "甲", report: complete })}\n`, "fazhi-report.config.json": {} });
const check = (lines: readonly (object | string | Uint8Array)[], ...argv: string[]) =>
  command(
    folder,
    ["check", "-", "--input", "ndjson", ...argv],
    Buffer.concat(
      lines.flatMap((line) => [
        Buffer.from(typeof line === "string" || line instanceof Uint8Array ? line : JSON.stringify(line)),
        Buffer.from("\n"),
      ]),
    ),
  );
const linesOf = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("NDJSON in and out", () => {
  it("answers each line with a line, in the same order; a bad line does not stop the rest", async () => {
    const ran = await check([
      { name: "甲", report: complete },
      "{ bad",
      "",
      { name: "乙", text },
      { text: `# 标题\n\n${text}`, format: "markdown" },
      { text: "<p>x</p>", format: "html" },
      { name: "丙", text: "x", format: "docx" },
      { name: "丁" },
      "7",
      new Uint8Array([0x7b, 0xff, 0x7d]),
    ]);
    expect(ran).toMatchObject({ code: 2, err: "" });
    expect(linesOf(ran.out).map(({ name, verdict, error }) => [name, verdict ?? error])).toEqual([
      ["甲", "pass"],
      ["<stdin>:2", "不是有效的 JSON：第1行第3列起无法读取"],
      ["乙", "fail"],
      ["<stdin>:5", "fail"],
      ["<stdin>:6", "fail"],
      ["丙", "format 可以是：text、markdown、html"],
      ["丁", '这一行应为 {"text": …} 或 {"report": …}'],
      ["<stdin>:9", '这一行应为 {"text": …} 或 {"report": …}'],
      ["<stdin>:10", "有无法识别的字节，请用 UTF-8 编码"],
    ]);
  });
  it("says of a report what an application needs, and nothing sensitive", async () => {
    const { out } = await check([{ name: "乙", text }]);
    const [line] = linesOf(out);
    expect(line).toMatchObject({
      year: 2024,
      issuers: [{ name: "云台镇人民政府", kind: "government", level: "township" }],
      coverage: { measures: "own", shortcomings: "absent", responsibility: "absent", plans: "absent" },
      checklist: { title: "present", shortcomings: "missing" },
      ruleSet: { stage: "publication" },
    });
    const [phone] = line.findings.filter(({ rule }: { rule: string }) => rule === "privacy/phone");
    expect(phone).toMatchObject({ outcome: "failed", severity: "error", position: { start: { line: 5 } } });
    expect(out).not.toContain("13912345678");
    expect(line.notChecked.length).toBeGreaterThan(0);
  });
  it("closes a document that stays empty, and names a stream that breaks off", async () => {
    expect(JSON.parse((await check([], "--format", "json")).out)).toEqual([]);
    expect((await check([], "--format", "junit")).out).toMatch(/^<\?xml[^>]*>\n<testsuites [^>]*>\n<\/testsuites>\n$/);
    const stdin = (async function* () {
      yield `${JSON.stringify({ name: "甲", report: complete })}\n`;
      throw new Error("pipe\nbroken");
    })();
    const ran = await command(folder, ["check", "-", "--input", "ndjson", "--locale", "en"], "", { stdin });
    expect(ran.code).toBe(2);
    expect(linesOf(ran.out)).toEqual([
      expect.objectContaining({ name: "甲", verdict: "pass" }),
      { name: "<stdin>", error: "cannot be opened (Error: pipe broken)" },
    ]);
  });
  it("reads files of lines too, writes other formats and sums up", async () => {
    const file = await command(folder, ["check", "lines.ndjson", "gone.ndjson", "--input", "ndjson"]);
    expect(linesOf(file.out)).toEqual([expect.objectContaining({ name: "甲" }), { name: "gone.ndjson", error: "找不到这个文件" }]);
    expect((await check([{ name: "甲", report: flawed }], "--format", "notice")).out).toContain("修改意见");
    expect((await check([{ report: complete }, "{"], "--summary")).out).toContain("共检查1份报告；另有1份无法读取。");
    expect((await check([{ name: "甲", report: complete }], "--format", "html")).err).toContain("--output");
    expect((await command(folder, ["read", "x", "--input", "ndjson"])).err).toContain("--input 不能是“ndjson”");
  });
  it("takes the settings of the folder it runs in", async () => {
    const strict = folderOf({ "fazhi-report.config.json": { stage: "draft" } });
    const ran = await command(strict, ["check", "-", "--input", "ndjson"], `${JSON.stringify({ report: complete })}\n`);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("stage 的内容不符合要求");
  });
});

describe("completeLines", () => {
  const cut = async (chunks: readonly string[]): Promise<(readonly [string, number])[]> => {
    const blocks: (readonly [string, number])[] = [];
    const stream = (async function* () {
      yield* chunks;
    })();
    for await (const { bytes, first } of completeLines(stream)) blocks.push([Buffer.from(bytes).toString(), first]);
    return blocks;
  };
  it("hands on what is complete as soon as it is, and the rest at the end", async () => {
    expect(await cut(["a", "b\nc", "\nd\ne\nf", "g"])).toEqual([
      ["ab\n", 1],
      ["c\nd\ne\n", 2],
      ["fg", 5],
    ]);
    expect(await cut([])).toEqual([]);
  });
  it("holds no more than one line of the greatest length", async () => {
    const chunk = new Uint8Array(8 * 1024 * 1024).fill(0x20);
    const stream = (async function* () {
      for (let count = 0; count < 20; count++) yield chunk;
      yield new Uint8Array([0x0a, 0x7b, 0x7d, 0x0a]);
    })();
    const sizes: number[] = [];
    for await (const { bytes } of completeLines(stream)) {
      sizes.push(bytes.length);
      const end = bytes.indexOf(0x0a);
      await expect(recordOf(bytes.subarray(0, end), "x").input()).rejects.toMatchObject({
        problem: { en: "the line is too long, and was not read" },
      });
    }
    expect(sizes).toEqual([longestLine + 4]);
  });
});
