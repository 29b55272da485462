import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/read/docx/index.js";
import { UnreadableFileError } from "../../../src/read/unreadable.js";
import { cost, leastCost } from "../cost.js";
import { body, end, expected, title } from "../html/page.js";
import { documentXml, level, numberingXml, p, stylesXml, zipped } from "./zip.js";

const report = zipped([title, ...body, ...end].map((line) => p(line)).join(""));

/** The reason why a file is refused, or "read". */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    await readDocx(bytes);
    return "read";
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect((error as Error).message.length).toBeGreaterThan(20);
    return (error as UnreadableFileError).reason;
  }
}
const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const ole = (...streams: string[]): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0), ...streams.flatMap(utf16), 0, 0]);
/** Writes a number where a signature stands in every header of a ZIP. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number, width: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (width === 4) view.setUint32(at + offset, value, true);
    else view.setUint16(at + offset, value, true);
  }
  return copy;
}
const directory = 0x02014b50;
const local = 0x04034b50;

describe("files that are not what they say", () => {
  it("are refused with a reason", async () => {
    expect(await outcome(new Uint8Array())).toBe("not-a-docx");
    expect(await outcome(strToU8("一、主要举措和成效"))).toBe("not-a-docx");
    expect(await outcome(strToU8("{\\rtf1 x}"))).toBe("not-a-docx");
    expect(await outcome(strToU8("<html><body>Word 另存的网页</body></html>"))).toBe("not-a-docx");
    expect(await outcome(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }))).toBe("not-a-docx");
    expect(await outcome(zipSync({ "word/document.xml": strToU8("<workbook/>") }))).toBe("not-a-docx");
    expect(await outcome(ole("WordDocument", "1Table"))).toBe("old-word-format");
    expect(await outcome(ole("EncryptionInfo", "EncryptedPackage"))).toBe("encrypted");
    expect(await outcome(patched(report, local, 8, 99, 2))).toBe("damaged");
    expect(await outcome(patched(report, local, 30, 0x20202020, 4))).toBe("damaged");
  });

  it("are a mistake of the caller when they are no bytes", async () => {
    for (const value of ["PK", null, undefined, 7, new ArrayBuffer(8), [0x50, 0x4b]]) {
      await expect(readDocx(value as unknown as Uint8Array)).rejects.toThrow(TypeError);
    }
  });

  it("are read from a view into a larger buffer", async () => {
    const larger = new Uint8Array(report.length + 100).fill(7);
    larger.set(report, 50);
    expect((await readDocx(larger.subarray(50, 50 + report.length))).report).toEqual(expected);
    expect((await readDocx(Buffer.from(report))).report).toEqual(expected);
  });

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
