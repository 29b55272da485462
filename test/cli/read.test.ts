import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph } from "docx";
import { describe, expect, it } from "vitest";
import { jsonErrorAt } from "../../src/cli/json-error.js";
import { outlineText } from "../../src/cli/outline.js";
import { maskOf } from "../../src/format/mask.js";
import { rules } from "../../src/rules/index.js";
import type { Note } from "../../src/text/source.js";
import { checked } from "../format/fixture.js";
import { command, folderOf } from "./command.js";

const complete = JSON.parse(readFileSync(new URL("../suite/bases/complete.json", import.meta.url), "utf8"));
const folder = folderOf({ "complete.json": complete, "broken.json": "{" });

describe("read", () => {
  it("prints the report as JSON", async () => {
    const ran = await command(folder, ["read", "complete.json"]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(ran.out)).toEqual(complete);
  });
  it("prints the outline", async () => {
    const { out } = await command(folder, ["read", "complete.json", "--outline"]);
    expect(out).toContain("报告年度：2024\n");
    expect(out).toContain("一、2024年度推进法治政府建设的主要举措和成效  [主要举措和成效]\n  （一）规范行政决策  1段\n");
    expect(out).toContain("规定内容：\n  主要举措和成效：有\n");
    expect((await command(folder, ["read", "complete.json", "--outline", "--locale", "en"])).out).toContain(
      "Prescribed content:\n  main measures and results: present\n",
    );
  });
  it("says what is wrong", async () => {
    expect(await command(folder, ["read", "broken.json"])).toEqual({
      code: 2,
      out: "",
      err: "broken.json：不是有效的 JSON：第1行第2列起无法读取\n",
    });
    expect((await command(folder, ["read", "broken.json", "--locale", "en"])).err).toBe("broken.json: not valid JSON: line 1, column 2\n");
    expect((await command(folder, ["read"])).err).toContain("请给出要读取的文件");
    expect((await command(folder, ["read", "a", "b"])).err).toContain("每次只读取一个文件");
    expect((await command(folder, ["read", "-", "--outline"], '{"title": 1}')).out).toContain("标题：没有读到");
  });
});

describe("files of every kind", () => {
  const lines = [
    "云台镇人民政府2024年法治政府建设情况报告",
    "一、主要举措和成效",
    "全年开展执法检查128次，办理案件9件。",
    "二、存在的不足和原因",
    "由于编制有限，执法力量不足。",
  ];
  const text = lines.join("\n\n");
  const gb18030 = new Uint8Array([0xb7, 0xa8, 0xd6, 0xce, 0xd5, 0xfe, 0xb8, 0xae]);
  const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  const headings = async (name: string, content: string | Uint8Array): Promise<string[]> => {
    const { out, err } = await command(folderOf({ [name]: content }), ["read", name]);
    expect(err).toBe("");
    return (JSON.parse(out).sections ?? []).map(({ heading }: { heading: string }) => heading);
  };
  it.each([
    ["text", "a.txt", async () => text],
    ["text without an ending", "report", async () => text],
    ["UTF-16", "a.txt", async () => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))],
    ["Markdown", "a.md", async () => text],
    ["a web page", "a.htm", async () => `<!doctype html><html><body>${lines.map((line) => `<p>${line}</p>`).join("")}</body></html>`],
    ["a Word file", "A.DOCX", async () => new Uint8Array(await Packer.toBuffer(document))],
  ])("are read: %s", async (_, name, make) => {
    expect(await headings(name, await make())).toEqual(["主要举措和成效", "存在的不足和原因"]);
  });
  it("are read in GB18030", async () => {
    const { out } = await command(folderOf({}), ["read", "-"], gb18030);
    expect(out).toContain("法治政府");
  });
  it("are told apart on standard input", async () => {
    const word = new Uint8Array(await Packer.toBuffer(document));
    for (const bytes of [word, `<html><body>${lines.map((line) => `<p>${line}</p>`).join("")}</body></html>`, text]) {
      const { out } = await command(folder, ["read", "-"], bytes);
      expect(JSON.parse(out).sections).toHaveLength(2);
    }
  });
  it("say when a Word file is damaged", async () => {
    const word = new Uint8Array(await Packer.toBuffer(document));
    const ran = await command(folderOf({ "a.docx": word.slice(0, 400) }), ["read", "a.docx"]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(/^a\.docx：[^a-zA-Z]{4,30}\n$/);
  });
});

describe("outlineText", () => {
  const { result, source } = checked();
  const span = { start: 0, end: 3 };
  const notes: Note[] = [
    { code: "found", path: ["title"], from: "title-line" },
    { code: "found", path: ["signOff", "signatories", 0], from: "sign-off" },
    { code: "part", path: ["sections", 1], reason: "heading-words", words: "不足" },
    { code: "residue", kind: "breadcrumb", span, text: "当前位置：何某某", outside: true },
    { code: "left-out", span: { start: 0, end: source.text.length }, text: "何某某" },
    { code: "unsure", path: ["sections", 2], about: "part" },
    { code: "joined", path: ["opening", 0, "text"], span },
    { code: "tracked-changes", count: 2 },
    { code: "comments", count: 1 },
  ];
  const options = { source: { ...source, notes }, mask: maskOf(result), coverage: result.coverage };

  it("shows parts, lines and notes", () => {
    const text = outlineText(result.report, { ...options, locale: "zh-CN", explain: false });
    expect(text).toContain("二、存在的不足和原因  [存在的不足和原因]  第10行  1段\n");
    expect(text).toContain("成文日期：没有读到\n");
    expect(text).toContain("  不确定属于哪一部分，请核对");
    expect(text).toContain("  略去当前位置（第1行）");
    expect(text).toContain("  第1至14行没有收入报告");
    expect(text).toContain("  接回被换行或分页断开的文字1处");
    expect(text).toContain("修订2处");
    expect(text).not.toContain("标题中的词");
    expect(text).not.toContain("何某");
  });
  it("shows what is missing, and where several things were left out", () => {
    const text = "1\r2\r\n3\n4\n5\n6\n7";
    const at = (start: number): Note => ({
      code: "residue",
      kind: "page-number",
      span: { start, end: start + 1 },
      text: "x",
      outside: true,
    });
    const pages = [0, 2, 5, 7, 9, 11].map(at);
    const lone: Note = { code: "left-out", span: { start: 5, end: 6 }, text: "3" };
    const several: Note = { code: "left-out", span: { start: 0, end: 3 }, text: "1" };
    const bare = {
      attachments: [{ title: "任务清单" }, { title: "统计表", content: [] }],
      sections: [{ type: "section" as const, heading: "概况", content: [] }],
    };
    const shown = (locale: "zh-CN" | "en", report: object): string =>
      outlineText(report, { ...options, source: { ...source, text, notes: [...pages, lone, several] }, locale, explain: false });
    const chinese = shown("zh-CN", bare);
    expect(chinese).toContain("\n概况  第3行\n");
    expect(chinese).toContain("\n附件：任务清单（没有附上内容）  第14行\n附件：统计表  第14行\n");
    expect(chinese).toContain("  略去页码（第1、2、3、4、5等6处行）\n");
    expect(chinese).toContain("  第3行没有收入报告\n  第1至2行没有收入报告\n");
    const english = shown("en", { attachments: bare.attachments });
    expect(english).toContain(
      "\nNo headings of sections were found.\nAttachment: 任务清单 (not attached)  line 14\nAttachment: 统计表  line 14\n",
    );
    expect(english).toContain("  left out: page number (line 1, 2, 3, 4, 5 and 1 more)\n");
    expect(english).toContain("  line 3 found no place in the report\n  line 1 to 2 found no place in the report\n");
    expect(shown("zh-CN", {})).toContain("\n没有读到各部分的标题。\n");
  });
  it("says nothing of words where none decided", () => {
    const bySite: Note = { code: "part", path: ["sections", 1], reason: "position" };
    const text = outlineText(result.report, { ...options, source: { ...source, notes: [bySite] }, locale: "zh-CN", explain: true });
    expect(text).toContain("  ↳ 根据所在位置\n");
  });
  it("explains why each part and value was recognised", () => {
    const text = outlineText(result.report, { ...options, locale: "zh-CN", explain: true });
    expect(text).toContain("  ↳ 根据标题中的词“不足”\n");
    expect(text).toContain("标题：云台镇2024年度法治政府建设情况报告  第1行  （来自标题行）\n");
    expect(text).toContain("（来自落款）");
    expect(outlineText(result.report, { ...options, locale: "en", explain: true })).toContain("↳ by words of the heading “不足”");
  });
});

describe("rules and explain", () => {
  it("list the catalogue", async () => {
    const { out, code } = await command("/", ["rules"]);
    expect(code).toBe(0);
    for (const { id, title } of rules)
      expect(out).toMatch(new RegExp(`^${id} .*${title["zh-CN"].replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "m"));
    const list = JSON.parse((await command("/", ["rules", "--format", "json"])).out);
    expect(list.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id as string));
    expect((await command("/", ["rules", "--locale", "en"])).out).toMatch(/^Rule +Force +What it reports\n/);
    expect((await command("/", ["rules", "x"])).code).toBe(2);
  });
  it("print the page of a rule in the language asked for", async () => {
    const { out } = await command("/", ["explain", "parts/missing"]);
    expect(out).toContain("缺少规定内容");
    expect(out).toContain("《法治政府建设与责任落实督察工作规定》");
    expect((await command("/", ["explain", "parts/missing", "--locale", "en"])).out).toContain("Prescribed content is missing");
  });
  it("suggest the rule that was meant", async () => {
    expect((await command("/", ["explain", "parts/mising"])).err).toBe(
      "fazhi-report：没有“parts/mising”这条规则。是不是要用 parts/missing？\n",
    );
    expect((await command("/", ["explain", "x"])).err).toBe("fazhi-report：没有“x”这条规则。用 fazhi-report rules 查看全部规则\n");
    expect((await command("/", ["explain", "x", "--locale", "en"])).err).toBe(
      'fazhi-report: no rule "x". fazhi-report rules lists all of them\n',
    );
    expect((await command("/", ["explain"])).err).toContain("请给出规则");
  });
});

describe("jsonErrorAt", () => {
  it.each([
    ["", 0],
    ["{", 1],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{"a":01}', 6],
    ["[1 2]", 3],
    ["[1,]", 3],
    ['["a\nb"]', 3],
    ['["\\x"]', 2],
    ['"abc', 4],
    ["{} x", 3],
    ["nul", 0],
    ["]", 0],
    ["{'a':1}", 1],
    ['{"a":[1]} x', 10],
    ['{"a":[1}', 7],
    ['{"a\nb":1}', 3],
    ['["a" 1]', 5],
    ['["\\u00e9" 1]', 10],
    ['["\\u00g9"]', 2],
    ['["\\', 2],
  ])("of %j is %i", (text, at) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonErrorAt(text)).toBe(at);
  });
});
