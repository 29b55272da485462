import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/read/docx/index.js";
import { body, end, expected, title } from "../html/page.js";
import { ole, outcome, patched } from "./refusal.js";
import { documentXml, p, zipped } from "./zip.js";

const report = zipped([title, ...body, ...end].map((line) => p(line)).join(""));
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

  it("say why they are refused", async () => {
    const message = async (bytes: Uint8Array): Promise<string> => {
      try {
        await readDocx(bytes);
        return "";
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(await message(strToU8("一"))).toBe("this is no Word file (.docx): it does not begin as a ZIP archive does");
    expect(await message(zipSync({ "a.xml": strToU8("<a/>") }))).toBe(
      "this is no Word file (.docx): word/document.xml is not in the archive",
    );
    expect(await message(zipSync({ "word/document.xml": strToU8("<a/>") }))).toBe(
      "this is no Word file (.docx): word/document.xml holds no document",
    );
    expect(await message(zipSync({ "word/document.xml": strToU8("<w:document/>") }))).toContain("holds no document");
    expect(await message(ole("EncryptedPackage"))).toBe("the Word file is protected by a password: save it without one");
    await expect(readDocx(ole("1Table"))).rejects.toMatchObject({ name: "UnreadableFileError", reason: "old-word-format" });
    expect(await message(ole("1Table"))).toBe("this is an old Word file (.doc): save it as .docx");
    expect(await message(ole("EncryptedPackag", "EEncryptedPackage"))).toContain("password");
    expect(await message(patched(report, local, 30, 0x20202020, 4))).toBe("the Word file is damaged: word/document.xml is cut off");
    expect(await message(patched(report, local, 8, 99, 2))).toMatch(/^the Word file is damaged: ./);
    await expect(readDocx(null as unknown as Uint8Array)).rejects.toThrow(new TypeError("bytes must be a Uint8Array, not null"));
    await expect(readDocx("PK" as unknown as Uint8Array)).rejects.toThrow(new TypeError("bytes must be a Uint8Array, not string"));
  });

  it("256 elements deep", async () => {
    const nested = (depth: number): Uint8Array => zipped(`${"<w:sdt>".repeat(depth)}${p("甲")}${"</w:sdt>".repeat(depth)}`);
    expect((await readDocx(nested(251))).source.text).toBe("甲");
    expect(await outcome(nested(252))).toBe("too-deep");
    const unread = (depth: number): Uint8Array =>
      zipped(`<w:sectPr>${"<w:x>".repeat(depth)}${"</w:x>".repeat(depth)}</w:sectPr>${p("甲")}`);
    expect((await readDocx(unread(253))).source.text).toBe("甲");
    expect(await outcome(unread(254))).toBe("too-deep");
  });
});

describe("the parts of a Word file", () => {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const relationship = (name: string, target: string): string => `<Relationship Type="${type}${name}" Target="${target}"/>`;
  const rels = (...all: string[]): string => `<Relationships>${all.join("")}</Relationships>`;
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const item = p("项", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const text = async (parts: Record<string, string>, content = item): Promise<string> =>
    (await readDocx(zipped(content, parts))).source.text;

  it("are those that it names, in its own folder or from the top", async () => {
    expect(await text({ "word/numbering.xml": numbering })).toBe("1.项");
    expect(await text({ "word/list.xml": numbering })).toBe("项");
    expect(await text({ "word/list.xml": numbering, "word/_rels/document.xml.rels": rels(relationship("numbering", "list.xml")) })).toBe(
      "1.项",
    );
    expect(await text({ "list.xml": numbering, "word/_rels/document.xml.rels": rels(relationship("numbering", "/list.xml")) })).toBe(
      "1.项",
    );
    expect(
      await text({ "word/numbering.xml": numbering, "word/_rels/document.xml.rels": rels(relationship("styles", "numbering.xml")) }),
    ).toBe("1.项");
    expect(await text({ "main.xml": documentXml(p("甲")), "_rels/.rels": rels(relationship("officeDocument", "main.xml")) })).toBe("甲");
    expect(
      await text({
        "main.xml": documentXml(item),
        "numbering.xml": numbering,
        "_rels/.rels": rels(relationship("officeDocument", "main.xml")),
      }),
    ).toBe("1.项");
    expect(await text({ "_rels/.rels": relationship("other", "main.xml") })).toBe("项");
  });
});
