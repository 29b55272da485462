import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/read/docx/index.js";
import { body, end, expected, title } from "../html/page.js";
import { stringsOf } from "../positions.js";
import { documentXml, level, numberingXml, p, stylesXml, zipped } from "./zip.js";

const all = [title, ...body, ...end];
const paragraphs = all.map((line) => p(line)).join("");
/** The lines of the source text of a Word file. */
const linesOf = async (content: string, parts: Record<string, string> = {}): Promise<string[]> => {
  const { source } = await readDocx(zipped(content, parts));
  return source.text.split("\n");
};
const list = (level: number, numId = 1): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
const abstract = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstractId: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
const official =
  level(0, "chineseCountingThousand", "%1、") +
  level(1, "chineseCountingThousand", "（%2）") +
  level(2, "decimal", "%3.") +
  level(3, "decimal", "（%4）");

describe("a Word file", () => {
  it("is read like its text", async () => {
    const { report, source } = await readDocx(zipped(paragraphs));
    expect(report).toEqual(expected);
    expect(source.format).toBe("docx");
    expect(source.text).toBe(all.join("\n"));
    for (const { path, text } of stringsOf(report)) {
      expect(
        source
          .pieces(path)
          .map(({ from, to }) => source.text.slice(from, to))
          .join(""),
      ).toBe(text);
    }
  });

  it("whose main part has another name, and whose XML is UTF-16", async () => {
    const xml = documentXml(paragraphs);
    const utf16 = new Uint8Array(2 + xml.length * 2);
    utf16.set([0xff, 0xfe]);
    for (let at = 0; at < xml.length; at++) utf16.set([xml.charCodeAt(at) & 255, xml.charCodeAt(at) >> 8], 2 + at * 2);
    const rels = `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>`;
    const { report } = await readDocx(zipped(p("旧稿"), { "word/document2.xml": utf16, "_rels/.rels": rels }));
    expect(report).toEqual(expected);
  });

  it("in UTF-16 of either order, with a list of relationships that says nothing", async () => {
    const xml = documentXml(paragraphs);
    const utf16 = new Uint8Array(2 + xml.length * 2);
    utf16.set([0xfe, 0xff]);
    for (let at = 0; at < xml.length; at++) utf16.set([xml.charCodeAt(at) >> 8, xml.charCodeAt(at) & 255], 2 + at * 2);
    expect((await readDocx(zipped("", { "word/document.xml": utf16, "_rels/.rels": "<none/>" }))).report).toEqual(expected);
  });

  it("has automatic numbers as Word shows them", async () => {
    const numbered = all.map((line) => {
      const [, number = "", words = ""] = /^([一二三四]、|（[一二]）)?(.*)$/.exec(line) ?? [];
      return number === "" ? p(words) : p(words, list(number.startsWith("（") ? 1 : 0));
    });
    const { report, source } = await readDocx(
      zipped(numbered.join(""), { "word/numbering.xml": numberingXml(abstract(0, official) + num(1, 0)) }),
    );
    expect(report).toEqual(expected);
    expect(source.text).toBe(all.join("\n"));
  });

  it("restarts numbers under each parent, by start overrides, and not where the list says so", async () => {
    const numbering = numberingXml(
      abstract(0, official) +
        abstract(1, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2", '<w:lvlRestart w:val="0"/>')) +
        num(1, 0) +
        num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
        num(3, 1) +
        num(4, 0, `<w:lvlOverride w:ilvl="0">${level(0, "decimalEnclosedCircle", "%1")}</w:lvlOverride>`),
    );
    const of = (...items: (readonly [number, number])[]): Promise<string[]> =>
      linesOf(items.map(([at, id]) => p("项", list(at, id))).join(""), { "word/numbering.xml": numbering });
    expect(await of([0, 1], [1, 1], [1, 1], [0, 1], [1, 1], [2, 1], [3, 1])).toEqual([
      "一、项",
      "（一）项",
      "（二）项",
      "二、项",
      "（一）项",
      "1.项",
      "（1）项",
    ]);
    expect(await of([0, 1], [0, 1], [0, 2], [0, 2], [0, 1])).toEqual(["一、项", "二、项", "一、项", "二、项", "三、项"]);
    expect(await of([0, 3], [1, 3], [0, 3], [1, 3])).toEqual(["1.项", "1.1项", "2.项", "2.2项"]);
    expect(await of([0, 1], [0, 4])).toEqual(["一、项", "②项"]);
  });

  it("takes numbers from styles, and none where the paragraph says so", async () => {
    const styles = stylesXml(
      `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
       <w:style w:type="paragraph" w:styleId="b"><w:name w:val="mine"/><w:basedOn w:val="a"/></w:style>
       <w:style w:type="paragraph" w:styleId="c"><w:name w:val="heading 2"/><w:basedOn w:val="c"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
       <w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style>`,
    );
    const parts = { "word/styles.xml": styles, "word/numbering.xml": numberingXml(abstract(0, official) + num(1, 0)) };
    const styled = (style: string, more = ""): string => p("项", `<w:pStyle w:val="${style}"/>${more}`);
    expect(await linesOf(styled("t") + styled("a") + styled("c") + styled("b") + styled("a", list(0, 0)) + styled("c"), parts)).toEqual([
      "一、项",
      "（一）项",
      "二、项",
      "项",
      "（一）项",
    ]);
  });

  it("leaves out a table of contents, field codes, deleted and hidden text; keeps the results of fields", async () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const run = (text: string, properties = ""): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
    const contents = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("一、主要举措")}<w:r><w:tab/></w:r>${run("1")}</w:p><w:p>${run("二、存在的不足")}</w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r>${run("正文")}</w:p>`;
    expect(await linesOf(contents)).toEqual(["\t".trim(), "", "正文"]);
    expect(await linesOf(`<w:p>${run("审查合同")}${field("REF n", run("46"))}${run("份")}</w:p>`)).toEqual(["审查合同46份"]);
    // Code that stands outside a field, or comes in two pieces, is no text either.
    const split = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> RE</w:instrText></w:r><w:r><w:instrText>F TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("46")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await linesOf(`<w:p><w:r><w:instrText>TOC</w:instrText></w:r>${run("审查合同")}${split}${run("份")}</w:p>`)).toEqual([
      "审查合同46份",
    ]);
    expect(await linesOf(`<w:p>${run("甲")}<w:r><w:tab/></w:r>${run("乙")}<w:r><w:noBreakHyphen/></w:r>${run("丙")}</w:p>`)).toEqual([
      "甲\t乙-丙",
    ]);
    expect(await linesOf(`<w:p>${run("甲")}${run("藏", "<w:vanish/>")}${run("乙", '<w:vanish w:val="0"/>')}</w:p>`)).toEqual(["甲乙"]);
    expect(await linesOf(`<w:p><w:hyperlink>${run("链接")}</w:hyperlink><w:smartTag>${run("标记")}</w:smartTag></w:p>`)).toEqual([
      "链接标记",
    ]);
  });

  it("takes tracked changes as accepted and notes them and the comments", async () => {
    const content = `<w:p><w:r><w:t>全年审查合同</w:t></w:r><w:del><w:r><w:delText>40</w:delText></w:r></w:del><w:ins><w:r><w:t>46</w:t></w:r></w:ins><w:r><w:t>份</w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半句，</w:t></w:r></w:p>${p("后半句。")}<w:moveFrom><w:p><w:r><w:t>移走</w:t></w:r></w:p></w:moveFrom><w:moveTo>${p("移来")}</w:moveTo>`;
    const { source } = await readDocx(zipped(content));
    expect(source.text.split("\n")).toEqual(["全年审查合同46份", "前半句，后半句。", "移来"]);
    expect(source.notes).toContainEqual({ code: "tracked-changes", count: 4 });
    expect(source.notes).toContainEqual({ code: "comments", count: 1 });
    const last = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>末句。</w:t></w:r></w:p>";
    expect(await linesOf(p("首句。") + last)).toEqual(["首句。", "末句。"]);
  });

  it("has text boxes after their paragraph, once", async () => {
    const box = (inner: string): string =>
      `<w:p><w:r><w:t>段落</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await linesOf(box(p("框内") + p("又一段")) + p("后文"))).toEqual(["段落", "框内", "又一段", "后文"]);
    expect(
      await linesOf(`<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p("旧框")}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`),
    ).toEqual(["", "旧框"]);
  });

  it("breaks lines at line and page breaks inside a paragraph", async () => {
    const broken = `<w:p><w:r><w:t>${all.join('</w:t><w:br/><w:t xml:space="preserve">　　')}</w:t></w:r></w:p>`;
    expect((await readDocx(zipped(broken))).report).toEqual(expected);
    expect(await linesOf('<w:p><w:r><w:br w:type="page"/><w:t>新页</w:t></w:r></w:p>')).toEqual(["", "新页"]);
  });

  it("has tables with merged cells, and none that only lays out", async () => {
    const cell = (text: string, properties = ""): string =>
      `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${text === "" ? "<w:p/>" : p(text)}</w:tc>`;
    const table = `<w:tbl><w:tblPr/><w:tr>${cell("类别", '<w:vMerge w:val="restart"/>')}${cell("件数", '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell("", "<w:vMerge/>")}${cell("上年")}${cell("本年")}</w:tr>
      <w:tr><w:trPr><w:del/></w:trPr>${cell("删")}${cell("删")}${cell("删")}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("1")}${cell("2")}</w:tr></w:tbl>`;
    const { report } = await readDocx(zipped(all.map((line) => p(line) + (line.startsWith("综合") ? table : "")).join("")));
    const second = report.sections?.[0]?.content[1];
    expect(second?.type === "section" && second.content[1]).toEqual({
      type: "table",
      rows: [
        ["类别", "件数", ""],
        ["", "上年", "本年"],
        ["", "1", "2"],
      ],
    });
    const controls = `<w:tbl><w:sdt><w:sdtContent><w:tr><w:trPr><w:ins/></w:trPr><w:sdt><w:sdtContent>${cell("类别")}</w:sdtContent></w:sdt>${cell("\u200b件数")}</w:tr></w:sdtContent></w:sdt><w:tr>${cell("合同")}${cell("46")}</w:tr></w:tbl>`;
    const inControls = await readDocx(zipped(p("一、主要举措和成效") + controls));
    expect(inControls.report.sections?.[0]?.content).toEqual([
      {
        type: "table",
        rows: [
          ["类别", "件数"],
          ["合同", "46"],
        ],
      },
    ]);
    expect(inControls.source.notes).toContainEqual({ code: "tracked-changes", count: 1 });
    const head = `<w:tbl><w:tr>${cell("云政〔2025〕3号")}${cell("签发人：李云舟")}</w:tr></w:tbl>`;
    expect((await readDocx(zipped(head + paragraphs))).report).toEqual({
      ...expected,
      documentNumber: "云政〔2025〕3号",
      approvedBy: ["李云舟"],
    });
    const frame = `<w:tbl><w:tr><w:tc>${paragraphs}</w:tc></w:tr></w:tbl>`;
    expect((await readDocx(zipped(frame))).report).toEqual(expected);
  });

  it("may carry parts that nobody reads", async () => {
    const { report } = await readDocx(
      zipped(paragraphs, {
        "word/header1.xml": "<w:hdr>页眉</w:hdr>",
        "word/media/image1.png": strToU8("x"),
        "customXml/item1.xml": "<a/>",
      }),
    );
    expect(report).toEqual(expected);
  });
});
