import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeMarkdown } from "../../src/write/markdown.js";
import { writeText } from "../../src/write/text.js";
import { report as flawed } from "../format/fixture.js";
import { command, folderOf } from "./command.js";

const complete = JSON.parse(readFileSync(new URL("../suite/bases/complete.json", import.meta.url), "utf8"));
const missingDate = { ...complete, signOff: { signatories: complete.signOff.signatories } };
const unnumbered = structuredClone(complete);
unnumbered.sections[0].content[0].content[0].text += "截止目前均已落实。";
const folder = folderOf({
  "complete.json": complete,
  "flawed.json": flawed,
  "missing-date.json": missingDate,
  "hint.json": unnumbered,
  "broken.json": '{\n  "year": 2024,\n  "title": 何某某\n}',
  "list.json": "[]",
  "page.txt": "<!DOCTYPE html><html><body>报告</body></html>",
  "word.docx": "这不是Word文档",
  "old.doc": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  "scan.pdf": "%PDF-1.7 …",
  "zip.txt": new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]),
  "binary.txt": new Uint8Array([0x41, 0x00, 0x00, 0x42, 0x00, 0x00, 0x00]),
  "bytes.txt": new Uint8Array([0xe6, 0xb3, 0x95, 0x0a, 0xff, 0xff, 0x41]),
  "sub/complete.json": complete,
  "empty/.hidden.txt": "隐藏",
});
const check = (...argv: string[]) => command(folder, ["check", ...argv]);

describe("check", () => {
  it("exits with 0 when nothing is found, 1 with findings, 2 when something could not be run", async () => {
    expect(await check("complete.json")).toMatchObject({ code: 0, err: "" });
    expect(await check("missing-date.json")).toMatchObject({ code: 1, err: "" });
    expect(await check("nowhere.txt")).toEqual({ code: 2, out: "", err: "nowhere.txt：找不到这个文件\n" });
  });
  it("counts findings from the chosen severity on; by default hints don't count", async () => {
    expect((await check("hint.json")).out).toContain("[提示]");
    expect((await check("hint.json")).code).toBe(0);
    expect((await check("hint.json", "--severity", "info")).code).toBe(1);
    expect((await check("missing-date.json", "--severity", "error")).code).toBe(1);
  });
  it("goes on after a file that cannot be read", async () => {
    const ran = await check("nowhere.txt", "missing-date.json", "broken.json", "complete.json");
    expect(ran.code).toBe(2);
    expect(ran.out).toContain("missing-date.json  请修改后重新报送");
    expect(ran.out).toContain("complete.json  未提出修改意见");
    expect(ran.err.split("\n")).toHaveLength(3);
  });
  it.each([
    ["empty", "文件夹里没有报告"],
    ["none-*.docx", "没有这样的文件"],
    ["broken.json", "不是有效的 JSON：第3行第12列起无法读取"],
    ["page.txt", "内容是网页，与文件名不符，请把文件名改为 .html"],
    ["word.docx", "文件名是 .docx，内容却不是 Word 文档"],
    ["old.doc", "这是旧版 Word 或 WPS 文档（.doc、.wps），或者是加了密码的文档，请另存为 .docx（不加密码）"],
    ["scan.pdf", "这是 PDF 文件，请改用 Word 文档或文本文件"],
    ["zip.txt", "内容是 Word 文档或压缩包，与文件名不符；如是 Word 文档，请把文件名改为 .docx"],
    ["binary.txt", "不是文本文件，无法读取"],
    ["bytes.txt", "第2行有无法识别的字节，请把文件另存为 UTF-8 编码"],
    ["complete.json/x.txt", "上级不是文件夹"],
  ])("says clearly what is wrong with %s", async (file, words) => {
    expect(await check(file)).toEqual({ code: 2, out: "", err: `${file}：${words}\n` });
    const english = await check(file, "--locale", "en");
    expect(english.err).toMatch(new RegExp(`^${file.replace("*", "\\*")}: [\\x20-\\x7e]+\\n$`));
  });
  it("does not repeat the words of a document that is no JSON", async () => {
    expect((await check("broken.json")).err).not.toContain("何");
  });
  it("checks JSON that is no report as a report that does not fit", async () => {
    const ran = await check("list.json", "--format", "json");
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)[0].findings.map(({ rule }: { rule: string }) => rule)).toContain("shape/invalid");
  });
  it("reads Markdown that was saved as .txt as Markdown, unless told otherwise", async () => {
    const markdown = writeMarkdown(complete);
    const files = folderOf({ "saved.txt": markdown, "plain.txt": writeText(complete) });
    const outline = async (...argv: string[]) => (await command(files, ["read", ...argv, "--outline"])).out;
    expect(await outline("saved.txt")).toContain("二、2024年度推进法治政府建设存在的不足和原因  [存在的不足和原因]");
    expect(await outline("saved.txt", "--input", "text")).not.toContain("\n二、2024年度推进法治政府建设存在的不足和原因  [");
    expect(await outline("plain.txt")).toContain("二、2024年度推进法治政府建设存在的不足和原因  [存在的不足和原因]");
  });
  it("reads standard input, JSON when it begins like it", async () => {
    expect(await command(folder, ["check", "-"], JSON.stringify(complete))).toMatchObject({ code: 0 });
    expect((await command(folder, ["check", "-"], JSON.stringify(complete))).out).toContain("<stdin>  未提出修改意见");
    expect((await command(folder, ["check", "-", "--input", "text"], JSON.stringify(complete))).code).toBe(1);
    expect((await command(folder, ["check", "-", "-"])).err).toContain("标准输入（-）只能读取一次");
  });
  it("takes stage, day and language", async () => {
    const [entry] = JSON.parse(
      (await check("complete.json", "--format", "json", "--stage", "submission", "--as-of", "2025-02-01", "--locale", "en")).out,
    );
    expect(entry.ruleSet).toMatchObject({ stage: "submission", asOf: "2025-02-01", locale: "en" });
    expect((await check("complete.json", "--as-of", "2025-02-30")).err).toContain("--as-of 不能是“2025-02-30”");
    expect((await check("complete.json", "--stage", "draft")).err).toContain("publication、submission");
  });
  it("needs a file", async () => {
    expect((await check()).err).toContain("请给出要检查的文件");
  });
});

describe("formats", () => {
  it("prints one JSON list for all files, with those that could not be read", async () => {
    const ran = await check("complete.json", "nowhere.txt", "flawed.json", "--format", "json");
    const entries = JSON.parse(ran.out);
    expect(entries.map(({ name }: { name: string }) => name)).toEqual(["complete.json", "nowhere.txt", "flawed.json"]);
    expect(entries[1].error).toBe("找不到这个文件");
    expect(JSON.parse((await check("nowhere.txt", "--format", "json")).out)).toHaveLength(1);
  });
  it("prints one SARIF run for all files", async () => {
    const log = JSON.parse((await check("missing-date.json", "nowhere.txt", "flawed.json", "--format", "sarif")).out);
    expect(log.runs).toHaveLength(1);
    const uris = new Set(
      log.runs[0].results.map(
        (entry: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          entry.locations[0]?.physicalLocation.artifactLocation.uri,
      ),
    );
    expect([...uris]).toEqual(["missing-date.json", "flawed.json"]);
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(false);
  });
  it("prints one JUnit document for all files", async () => {
    const { out } = await check("missing-date.json", "nowhere.txt", "--format", "junit");
    expect(out).toMatch(/^<\?xml[^>]*>\n<testsuites [^>]*>\n {2}<testsuite /);
    expect(out.trimEnd().endsWith("</testsuite>\n</testsuites>")).toBe(true);
    expect(out.match(/<testsuite /g)).toHaveLength(2);
    expect(out).toContain('<error message="找不到这个文件"/>');
  });
  it("prints Markdown, a page, a notice", async () => {
    expect((await check("flawed.json", "--format", "markdown")).out).toMatch(/^## flawed\.json：请修改后重新报送\n/);
    expect((await check("flawed.json", "--format", "html")).out).toMatch(/^<!doctype html>/);
    const notice = await check(
      "flawed.json",
      "--format",
      "notice",
      "--sender",
      "清溪县司法局",
      "--deadline",
      "2026-03-10",
      "--contact",
      "0123",
      "--round",
      "2",
      "--recipient",
      "云台镇",
    );
    expect(notice.out).toMatch(/修改意见（第二次）\n\n云台镇：[\s\S]*2026年3月10日前[\s\S]*清溪县司法局\n[\s\S]*联系人及电话：0123\n$/);
    expect((await check("flawed.json", "--format", "notice-html")).out).toContain("<h1>关于");
    expect((await check("flawed.json", "missing-date.json", "--format", "notice")).out.split("\f")).toHaveLength(2);
  });
  it("refuses what does not fit together", async () => {
    expect((await check("flawed.json", "--format", "notice", "--locale", "en")).err).toBe(
      "fazhi-report: the notice is written in Chinese: it takes no --locale en\n",
    );
    expect((await check("flawed.json", "--format", "notice", "--round", "1.5")).err).toContain("1 到 99");
    expect((await check("flawed.json", "complete.json", "--format", "html")).err).toContain("--output");
    expect((await check("flawed.json", "complete.json", "--before", "flawed.json")).err).toContain("只能检查一个文件");
    expect((await check("flawed.json", "--output", "flawed.json")).err).toContain("指向了要检查的文件");
  });
});

describe("output", () => {
  it("goes to a file", async () => {
    const ran = await check("flawed.json", "complete.json", "--format", "json", "--output", "all.json");
    expect(ran).toMatchObject({ code: 1, out: "", err: "" });
    expect(JSON.parse(readFileSync(join(folder, "all.json"), "utf8"))).toHaveLength(2);
    expect((await check("flawed.json", "--output", "no/where/a.txt")).err).toBe("fazhi-report：no/where/a.txt：找不到这个文件\n");
  });
  it("goes to a folder, a file for each report, none over another", async () => {
    await check("complete.json", "sub/complete.json", "flawed.json", "nowhere.txt", "--format", "html", "--output", "pages/");
    expect(readdirSync(join(folder, "pages")).sort()).toEqual(["complete-2.check.html", "complete.check.html", "flawed.check.html"]);
  });
});

describe("--before", () => {
  it("says what was mended, what is left and what is new", async () => {
    const ran = await check("complete.json", "--before", "missing-date.json");
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("与上一稿相比：已改1条、未改0条、新增内容0条、上次未提出0条。\n  已改：文末没有成文日期。");
    const [entry] = JSON.parse((await check("missing-date.json", "--before", "missing-date.json", "--format", "json")).out);
    expect(entry.mended).toEqual([]);
    expect(entry.findings[0].change).toBe("left");
    const log = JSON.parse((await check("missing-date.json", "--before", "complete.json", "--format", "sarif")).out);
    expect(log.runs[0].results[0].baselineState).toBe("new");
  });
  it("says when the earlier version cannot be read", async () => {
    expect((await check("complete.json", "--before", "nowhere.txt")).code).toBe(2);
  });
});
