import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { formatMarkdown } from "../../src/format/markdown.js";
import { readHtml, UnreadableFileError } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import type { ReadResult } from "../../src/read/result.js";
import { decodeText } from "../../src/text/decode.js";
import { validateReport } from "../../src/validate/validate.js";
import { command, folderOf } from "../cli/command.js";

vi.setConfig({ testTimeout: 60_000 });

/** Milliseconds of the processor, which others on a busy machine do not lengthen. */
function cost(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const shapes: readonly (readonly [string, (count: number) => ReadResult])[] = [
  ["one line of sentences", (count) => readReport("全年调处纠纷46件，其中办结40件。".repeat(count))],
  ["one line of numbers", (count) => readReport("1、二、".repeat(count * 3))],
  ["white space", (count) => readReport(`一、主要举措${" \t　".repeat(count * 5)}。`)],
  ["opening brackets", (count) => readReport("（《“〔".repeat(count * 3))],
  ["attachments", (count) => readReport(`一、概况\n好。\n附件：\n${"1.清单\n".repeat(count)}`)],
  ["sub-headings without text", (count) => readReport(`一、主要举措和成效\n${"（一）加强组织领导\n".repeat(count)}`)],
  [
    "parts without what is told elsewhere",
    (count) => readReport("一、第一责任人职责情况\n无。\n".repeat(count) + "二、存在问题\n书记。\n".repeat(count)),
  ],
  ["headings whose part depends on the others", (count) => readReport("一、改进措施\n好。\n".repeat(count / 2))],
  ["Markdown marks", (count) => readReport("**[`![".repeat(count * 2), { format: "markdown" })],
  ["Markdown bars", (count) => readReport("|-:".repeat(count * 4), { format: "markdown" })],
  ["entities", (count) => readHtml(`<p>${"&nbsp;&#x6cd5;".repeat(count)}</p>`)],
  ["tags without an end", (count) => readHtml("<p>法<br class\n".repeat(count))],
  ["list items that are not closed", (count) => readHtml(`<ul>${"<li>法".repeat(count)}`)],
  ["table cells that are not closed", (count) => readHtml("<tr><td>法".repeat(count / 2))],
  ["comments that do not end", (count) => readHtml("<!-- 法 <!--".repeat(count))],
];

describe("what is made to be slow", () => {
  it.each(shapes)("costs no more than its length: %s", (_, read) => {
    const run = (count: number) => (): void => {
      const { report, source } = read(count);
      validateReport(report, { source, asOf: "2026-11-22" });
    };
    run(500)();
    const small = Math.min(cost(run(2000)), cost(run(2000)));
    const large = Math.min(cost(run(16_000)), cost(run(16_000)));
    // Eight times the length: a quadratic step would cost 64 times as much.
    expect(large).toBeLessThan(24 * Math.max(small, 12));
  });

  it("a page nested ten thousand deep is refused in words", () => {
    expect(() => readHtml(`${"<div>".repeat(10_000)}法`)).toThrow(UnreadableFileError);
    expect(() => readHtml(`${"<div>".repeat(10_000)}法`)).toThrow("nested deeper");
  });

  it("more findings than a call takes arguments are all written", () => {
    const { report } = readReport(`一、主要举措\n${"联系13812345678。\n".repeat(3)}`);
    const result = validateReport(report, { asOf: "2026-11-22" });
    const [finding] = result.findings;
    expect(finding).toBeDefined();
    const many = { ...result, findings: Array.from({ length: 60_000 }, () => finding as NonNullable<typeof finding>) };
    expect(formatMarkdown(many)).toContain("\n60000. ");
  });

  it("bytes of any kind are decoded in bounded time", () => {
    const noise = Uint8Array.from({ length: 1_000_000 }, (_, index) => (index * 7919) % 251);
    expect(cost(() => decodeText(noise))).toBeLessThan(3000);
    expect(decodeText(noise).length).toBeLessThanOrEqual(noise.length);
  });
});

describe("a text too large to be a report", () => {
  const folder = folderOf({
    "long.txt": "法".repeat(8_000_001),
    "flood.html": `<p>${"&nbsp;".repeat(2_000_001)}`,
    "deep.html": "<div>".repeat(600),
  });
  it.each([
    [
      "long.txt",
      "文字超过八百万字，不会是一份报告，没有读取",
      "more than eight million characters: too large to be a report, and not read",
    ],
    ["flood.html", "文档内容过大，没有读取", "the document is too large, and was not read"],
    ["deep.html", "文档嵌套过深，没有读取", "the document is nested too deeply, and was not read"],
  ])("is refused by the command: %s", async (file, chinese, english) => {
    expect(await command(folder, ["check", file])).toEqual({ code: 2, out: "", err: `${file}：${chinese}\n` });
    expect((await command(folder, ["read", file, "--locale", "en"])).err).toBe(`${file}: ${english}\n`);
    const line = JSON.stringify({ text: readFileSync(join(folder, file), "utf8"), format: file.endsWith("html") ? "html" : "text" });
    expect(JSON.parse((await command(folder, ["check", "-", "--input", "ndjson"], `${line}\n`)).out)).toEqual({
      name: "<stdin>:1",
      error: chinese,
    });
  });

  it("is refused by the reader of pages only where it has more pieces than any page", () => {
    expect(() => readHtml("<b>法</b>".repeat(1_000_001))).toThrow(UnreadableFileError);
    expect(() => readHtml("<p>&amp;".repeat(1_000_001))).toThrow("more than 2000000 elements");
    const attributes = Array.from({ length: 10_001 }, (_, index) => ` a${index}`);
    expect(() => readHtml(`<p${attributes.join("")}>法`)).toThrow("more than 10000 attributes");
    expect(readHtml(`<p${attributes.slice(0, 6000).join("")}>一、主要举措</p>`.repeat(2)).report.sections).toHaveLength(2);
    expect(readHtml(`<p>一、主要举措</p><p>${"法".repeat(3_000_000)}</p>`).report.sections).toHaveLength(1);
  });
});

describe("files that are not what they say", () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52);
  const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0);
  const folder = folderOf({
    "picture.txt": png,
    "picture.docx": png,
    "archive.txt": zip,
    "archive.docx": zip,
    "text.docx": "一、主要举措",
    "page.txt": "<!DOCTYPE html><html><body>一、主要举措</body></html>",
    "text.json": "一、主要举措",
    "old.html": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    "print.txt": "%PDF-1.7\n",
    "deep.html": `${"<div>".repeat(2000)}法`,
    "deep.json": `${'{"sections":[{"content":['.repeat(2000)}`,
  });
  it.each([
    "picture.txt",
    "picture.docx",
    "archive.txt",
    "archive.docx",
    "text.docx",
    "page.txt",
    "text.json",
    "old.html",
    "print.txt",
    "deep.html",
    "deep.json",
  ])("are refused by the command in words: %s", async (file) => {
    const { code, out, err } = await command(folder, ["check", file]);
    expect(code).toBe(2);
    expect(err).toContain(`${file}：`);
    // In words: no stack, no name of an error, none of the program's own troubles.
    expect(err + out).not.toMatch(/\bat .+:\d+:\d+|TypeError|RangeError|Error:|程序内部出错/);
    expect(err).toMatch(/[\u4e00-\u9fff]{4}/);
  });
});
