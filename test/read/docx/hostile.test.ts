import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/read/docx/index.js";
import { cost, leastCost } from "../cost.js";
import { body, end, title } from "../html/page.js";
import { outcome, patched } from "./refusal.js";
import { documentXml, level, numberingXml, p, stylesXml, zipped } from "./zip.js";

const report = zipped([title, ...body, ...end].map((line) => p(line)).join(""));

const directory = 0x02014b50;

describe("files that are not what they say", () => {
  it("are damaged wherever they are cut off", async () => {
    for (let length = 4; length < report.length; length += 37)
      expect(await outcome(report.subarray(0, length)), String(length)).toBe("damaged");
  });

  it("throw nothing else whatever byte is wrong", async () => {
    for (let at = 4; at < report.length; at += 3) {
      const copy = report.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x5a;
      expect(["read", "damaged", "not-a-docx", "too-large", "encrypted", "too-deep"]).toContain(await outcome(copy));
    }
  }, 60_000);
});

describe("bombs", () => {
  const bomb = zipSync({ "word/document.xml": [new Uint8Array(160 * 1024 * 1024), { level: 6 }] });

  it("are refused by the size they declare", async () => {
    expect(await outcome(bomb)).toBe("too-large");
  });

  it("are stopped when they declare less", async () => {
    const lying = patched(bomb, directory, 24, 1_000, 4);
    const before = process.memoryUsage().arrayBuffers;
    const spent = await cost(async () => {
      expect(await outcome(lying)).toBe("too-large");
    });
    expect(spent).toBeLessThan(5_000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(128 * 1024 * 1024);
  }, 60_000);

  it("in parts that nobody reads stay packed", async () => {
    const media = new Uint8Array(40 * 1024 * 1024);
    expect(await outcome(zipped(p("正文"), { "word/media/image1.bmp": media }))).toBe("read");
  }, 60_000);

  it("of elements, of depth, of entities are stopped", async () => {
    expect(await outcome(zipped("<w:p/>".repeat(2_100_000)))).toBe("too-large");
    expect(await outcome(zipped("<w:sdt>".repeat(500_000)))).toBe("too-deep");
    expect(await outcome(zipped("<w:rPr>".repeat(500_000)))).toBe("too-deep");
    const doctype = `<!DOCTYPE x [<!ENTITY a "一一一一一一一一一一">${Array.from({ length: 20 }, (_, index) => `<!ENTITY a${index} "&a${index - 1};&a${index - 1};">`).join("")}]>`;
    const flood = documentXml(p("x").replace("x", "&a19;".repeat(1000))).replace("?>", `?>${doctype}`);
    const { source } = await readDocx(zipped("", { "word/document.xml": flood }));
    expect(source.text.length).toBeLessThan(10_000);
    expect(await outcome(zipped(p("x").replace("x", "&#x4e00;&amp;".repeat(200_000))))).toBe("read");
  }, 60_000);

  it("of styles, lists, levels and spans take linear time", async () => {
    const chain = Array.from(
      { length: 8_000 },
      (_, index) => `<w:style w:styleId="s${index}"><w:basedOn w:val="s${index + 1}"/></w:style>`,
    ).join("");
    const many = Array.from({ length: 8_000 }, (_, index) => p("项", `<w:pStyle w:val="s${index}"/>`)).join("");
    const levels = Array.from({ length: 2_000 }, (_, index) => level(index, "decimal", "%1".repeat(500))).join("");
    const lists = Array.from({ length: 2_000 }, (_, index) => `<w:num w:numId="${index}"><w:abstractNumId w:val="0"/></w:num>`).join("");
    const numbered = Array.from({ length: 2_000 }, (_, index) =>
      p("项", `<w:numPr><w:ilvl w:val="${index * 1_000_000}"/><w:numId w:val="${index}"/></w:numPr>`),
    ).join("");
    const spans = `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${p("一")}</w:tc><w:tc>${p("二")}</w:tc></w:tr>`.repeat(3_000)}</w:tbl>`;
    const spent = await cost(async () => {
      expect(await outcome(zipped(many, { "word/styles.xml": stylesXml(chain) }))).toBe("read");
      expect(
        await outcome(
          zipped(numbered, { "word/numbering.xml": numberingXml(`<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${lists}`) }),
        ),
      ).toBe("read");
      expect(await outcome(zipped(spans))).toBe("read");
      expect(await outcome(zipped(`<w:tbl><w:tr><w:tc>${p("一").repeat(130_000)}</w:tc></w:tr></w:tbl>`))).toBe("read");
    });
    expect(spent).toBeLessThan(20_000);
  }, 60_000);
});

describe("reading a Word file is linear", () => {
  it("ten times the length takes at most about ten times the time", async () => {
    const section = ["（一）规范行政决策", "修订镇政府议事规则，全年审查合同46份，提出修改意见31条，全部采纳。"]
      .map((line) => p(line, '<w:ind w:firstLine="640"/>'))
      .join("");
    const of = (size: number): Uint8Array =>
      zipped(
        [title, ...body, ...end]
          .map((line) => (line.startsWith("二、") ? section.repeat(Math.ceil(size / section.length)) : "") + p(line))
          .join(""),
      );
    // Large enough that compiling and cleaning up memory weigh little in either.
    const [small, large] = [of(800_000), of(8_000_000)];
    await readDocx(small);
    expect((await leastCost(() => readDocx(large))) / (await leastCost(() => readDocx(small)))).toBeLessThan(25);
  }, 120_000);
});
