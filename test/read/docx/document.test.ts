import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/read/docx/document.js";
import { readDocx } from "../../../src/read/docx/index.js";
import { createNumbering } from "../../../src/read/docx/numbering.js";
import { createStyles } from "../../../src/read/docx/styles.js";
import { elementIn, elementsIn, parseXml, valueIn } from "../../../src/read/docx/xml.js";
import { documentXml, level, numberingXml, p, stylesXml, zipped } from "./zip.js";

const read = (content: string, styles = "", numbering = "") =>
  readDocument(
    parseXml(documentXml(content)),
    numbering === "" ? undefined : parseXml(numberingXml(numbering)),
    styles === "" ? undefined : parseXml(stylesXml(styles)),
  );
const shapes = (content: string, styles = "") =>
  read(content, styles).lines.map((line) =>
    line.type === "row"
      ? [line.table, ...line.cells]
      : [line.text, ...(line.level === undefined ? [] : [line.level]), ...(line.goesOn ? ["goes on"] : [])],
  );
const r = (text: string, properties = ""): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const para = (...runs: string[]): string => `<w:p>${runs.join("")}</w:p>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe("paragraphs of a Word file", () => {
  it.each([
    [para(r("甲"), r("乙")), [["甲乙"]]],
    [para(r("甲"), "<w:r><w:tab/></w:r>", "<w:r><w:ptab/></w:r>", r("乙")), [["甲\t\t乙"]]],
    [para("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t></w:r>"), [["甲"], ["乙", "goes on"], ["丙", "goes on"]]],
    [para(r("甲\f乙")), [["甲"], ["乙", "goes on"]]],
    [para(r("甲\n\r\n乙")), [["甲 乙"]]],
    [para("<w:r><w:t>甲</w:t><w:noBreakHyphen/><w:t>乙</w:t></w:r>"), [["甲-乙"]]],
    [
      para(
        r("甲", "<w:vanish/>"),
        r("乙", '<w:vanish w:val="false"/>'),
        r("丙", '<w:vanish w:val="off"/>'),
        r("丁", '<w:vanish w:val="1"/>'),
      ),
      [["乙丙"]],
    ],
    [para("<w:ruby><w:rt>", r("yī"), "</w:rt><w:rubyBase>", r("一"), "</w:rubyBase></w:ruby>"), [["一"]]],
    [para("<w:sdt><w:sdtPr>", r("丙"), "</w:sdtPr><w:sdtContent>", r("甲"), "</w:sdtContent></w:sdt>"), [["甲"]]],
    [
      `<w:sdt><w:sdtContent>${p("甲")}</w:sdtContent></w:sdt><w:customXml>${p("乙")}</w:customXml><w:altChunk>${p("丙")}</w:altChunk>`,
      [["甲"], ["乙"]],
    ],
    [
      p("甲", '<w:outlineLvl w:val="0"/>') +
        p("乙", '<w:outlineLvl w:val="8"/>') +
        p("丙", '<w:outlineLvl w:val="9"/>') +
        p("丁", '<w:outlineLvl w:val="x"/>'),
      [["甲", 1], ["乙", 9], ["丙"], ["丁"]],
    ],
    ["", []],
    [para(), [[""]]],
  ])("%s", (content, expected) => {
    expect(shapes(content)).toEqual(expected);
  });

  it("a field shows its result, a table of contents nothing", () => {
    expect(shapes(para(mark("begin"), code("PAGE"), mark("separate"), r("3"), mark("end"), r("页")))).toEqual([["3页"]]);
    const toc = para(
      mark("begin"),
      code(" TOC \\o"),
      mark("separate"),
      r("目录"),
      "<w:r><w:tab/></w:r>",
      mark("begin"),
      code("PAGEREF"),
      mark("separate"),
      r("1"),
      mark("end"),
      mark("end"),
      r("正文"),
    );
    expect(shapes(toc)).toEqual([["正文"]]);
    expect(shapes(para(mark("begin"), code(" "), code("TOC"), mark("separate"), r("目录"), mark("end"), r("正文")))).toEqual([["正文"]]);
    expect(shapes(para(mark("begin"), code("TOCS"), mark("separate"), r("甲"), mark("end"), r("乙")))).toEqual([["甲乙"]]);
    expect(shapes(para(mark("begin"), code("A TOC"), mark("separate"), r("甲"), mark("end")))).toEqual([["甲"]]);
    expect(shapes(para(mark("end"), mark("begin"), code("TOC"), r("甲"), mark("end"), mark("end"), r("乙")))).toEqual([["乙"]]);
    expect(shapes(para(code("TOC"), r("甲")))).toEqual([["甲"]]);
  });

  it("tracked changes are taken as accepted and counted", () => {
    const count = (content: string) => {
      const { lines, trackedChanges, comments } = read(content);
      return [lines.map((line) => (line.type === "paragraph" ? line.text : line.cells.join("|"))), trackedChanges, comments];
    };
    expect(count(para("<w:ins>", r("甲"), "</w:ins><w:del>", r("乙"), "</w:del>"))).toEqual([["甲"], 2, 0]);
    expect(count(`<w:ins>${p("甲")}</w:ins><w:moveTo>${p("乙")}</w:moveTo><w:moveFrom>${p("丙")}</w:moveFrom>`)).toEqual([
      ["甲", "乙"],
      2,
      0,
    ]);
    expect(count(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r("甲")}</w:p>${p("乙")}${p("丙")}`)).toEqual([["甲乙", "丙"], 1, 0]);
    expect(count(`<w:p><w:pPr><w:rPr><w:del/><w:ins/></w:rPr></w:pPr>${r("甲")}</w:p>${p("乙")}`)).toEqual([["甲", "乙"], 0, 0]);
    expect(count(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r("甲")}</w:p>`)).toEqual([["甲"], 1, 0]);
    expect(count(para(r("甲"), "<w:r><w:commentReference/></w:r><w:r><w:commentReference/></w:r>"))).toEqual([["甲"], 0, 2]);
    const row = (properties: string): string =>
      `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}<w:tc>${p("甲")}</w:tc><w:tc>${p("1")}</w:tc></w:tr>`;
    expect(count(`<w:tbl>${row("")}${row("<w:ins/>")}${row("<w:del/>")}${row("")}</w:tbl>`)).toEqual([["甲|1", "甲|1", "", "甲|1"], 2, 0]);
  });

  it("notes are given only for what is there", async () => {
    expect((await readDocx(zipped(p("甲")))).source.notes).toEqual([]);
    const { source } = await readDocx(zipped(para("<w:ins>", r("甲"), "</w:ins>")));
    expect(source.notes).toEqual([{ code: "tracked-changes", count: 1 }]);
  });

  it("lines have their places in the joined paragraphs", async () => {
    const content =
      p("　　一、主要举措") +
      p("") +
      p("\u200b全年组织\u200b学习，成效明显。 ") +
      `<w:tbl><w:tr><w:tc>${p("\u200b甲")}</w:tc><w:tc>${p("")}</w:tc><w:tc>${p("1")}</w:tc></w:tr><w:tr><w:tc>${p("乙")}</w:tc><w:tc>${p("丙")}</w:tc><w:tc>${p("2")}</w:tc></w:tr><w:tr><w:tc>${p("")}</w:tc><w:tc>${p("")}</w:tc></w:tr></w:tbl>` +
      p("结束。");
    const { report, source } = await readDocx(zipped(content));
    expect(source.text).toBe("　　一、主要举措\n\n\u200b全年组织\u200b学习，成效明显。 \n\u200b甲\t\t1\n乙\t丙\t2\n\t\n结束。");
    expect(report.sections?.[0]?.content).toEqual([
      { type: "paragraph", text: "全年组织学习，成效明显。" },
      {
        type: "table",
        rows: [
          ["甲", "", "1"],
          ["乙", "丙", "2"],
        ],
      },
      { type: "paragraph", text: "结束。" },
    ]);
    const at = (...path: (string | number)[]): string =>
      source
        .pieces(["sections", 0, ...path])
        .map(({ from, to }) => source.text.slice(from, to))
        .join("");
    expect(at("heading")).toBe("主要举措");
    expect(at("content", 0, "text")).toBe("全年组织学习，成效明显。");
    expect([at("content", 1, "rows", 0, 0), at("content", 1, "rows", 0, 2), at("content", 1, "rows", 1, 1)]).toEqual(["甲", "1", "丙"]);
    expect(at("content", 2, "text")).toBe("结束。");
  });

  it("line breaks go on, paragraphs begin; outline levels are headings", async () => {
    const broken = "镇政府全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升依法行";
    const blocks = async (content: string) =>
      (await readDocx(zipped(p("一、主要举措") + content))).report.sections?.[0]?.content.map((block) =>
        block.type === "paragraph" ? block.text : block.type === "section" ? `# ${block.heading}` : "",
      );
    expect(await blocks(p(broken) + p("政水平提高。"))).toEqual([broken, "政水平提高。"]);
    expect(await blocks(`<w:p><w:r><w:t>${broken}</w:t><w:br/><w:t>政水平提高。</w:t></w:r></w:p>`)).toEqual([`${broken}政水平提高。`]);
    expect(await blocks(p("内部管理", '<w:outlineLvl w:val="1"/>') + p(broken))).toEqual(["# 内部管理"]);
  });
});

describe("tables of a Word file", () => {
  const tc = (content: string, properties = ""): string => `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
  const tr = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
  const tbl = (...rows: string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;
  const two = tr(tc(p("乙")), tc(p("2")));

  it.each([
    [
      tbl(tr(tc(p("甲")), tc(p("1"))), two),
      [
        [1, "甲", "1"],
        [1, "乙", "2"],
      ],
    ],
    [tbl(tr(tc(p("甲")), tc(p("1")))), [["甲"], ["1"]]],
    [
      tbl(tr(tc(p(" 甲 ") + p("") + p("丙")), tc(p("1"))), two),
      [
        [1, "甲 丙", "1"],
        [1, "乙", "2"],
      ],
    ],
    [
      tbl(tr(tc(p("甲"), '<w:gridSpan w:val="3"/>'), tc(p("1"))), two),
      [
        [1, "甲", "", "", "1"],
        [1, "乙", "2"],
      ],
    ],
    [
      tbl(tr(tc(p("甲"), '<w:gridSpan w:val="1.5"/>'), tc(p("1"))), two),
      [
        [1, "甲", "1"],
        [1, "乙", "2"],
      ],
    ],
    [
      tbl(tr(tc(p("甲"), '<w:vMerge w:val="restart"/>'), tc(p("1"))), tr(tc(p("丙"), "<w:vMerge/>"), tc(p("2")))),
      [
        [1, "甲", "1"],
        [1, "", "2"],
      ],
    ],
    [
      tbl(`<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc(p("甲"))}${tc(p("1"))}</w:tr>`, two),
      [
        [1, "", "", "甲", "1"],
        [1, "乙", "2"],
      ],
    ],
    [
      tbl(tr(tc(p("法".repeat(400))), tc(p("1"))), two),
      [
        [1, "法".repeat(400), "1"],
        [1, "乙", "2"],
      ],
    ],
    [
      tbl(tr(tc(p("法".repeat(200)) + p("治".repeat(201))), tc(p("1"))), two),
      [["法".repeat(200)], ["治".repeat(201)], ["1"], ["乙"], ["2"]],
    ],
    [
      tbl(tr(tc(p("外")), tc(tbl(tr(tc(p("甲")), tc(p("1"))), two))), tr(tc(p("里")), tc(p("丙")))),
      [["外"], [1, "甲", "1"], [1, "乙", "2"], ["里"], ["丙"]],
    ],
    [
      tbl(tr(tc(p("甲")), tc(p("1"))), two) + tbl(tr(tc(p("丙")), tc(p("3"))), two),
      [
        [1, "甲", "1"],
        [1, "乙", "2"],
        [2, "丙", "3"],
        [2, "乙", "2"],
      ],
    ],
    [
      tbl(
        `<w:sdt><w:sdtContent>${tr(tc(p("甲")), `<w:sdt><w:sdtContent>${tc(p("1"))}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
        two,
      ),
      [
        [1, "甲", "1"],
        [1, "乙", "2"],
      ],
    ],
    [
      tbl(tr("<w:tblPrEx/>", tc(p("甲")), tc(p("1"))), two),
      [
        [1, "甲", "1"],
        [1, "乙", "2"],
      ],
    ],
  ])("%s", (content, expected) => {
    expect(shapes(content)).toEqual(expected);
  });

  it("spans beyond thirty-two columns are not believed", () => {
    expect(shapes(tbl(tr(tc(p("甲"), '<w:gridSpan w:val="99"/>'), tc(p("1"))), two))[0]).toHaveLength(1 + 33);
  });
});

describe("styles", () => {
  const styles = (content: string) => createStyles(parseXml(stylesXml(content)));
  const own = (content: string) => elementIn(parseXml(`<w:numPr>${content}</w:numPr>`), "w:numPr");
  const style = (id: string, properties: string, more = ""): string =>
    `<w:style w:styleId="${id}">${more}<w:pPr>${properties}</w:pPr></w:style>`;
  const based = (on: string): string => `<w:basedOn w:val="${on}"/>`;

  it("give number, level and outline, the nearest first", () => {
    const made = styles(
      style("a", '<w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr>') +
        style("b", '<w:numPr><w:numId w:val="8"/></w:numPr>', based("a")) +
        style("c", "", based("b")) +
        style("d", '<w:outlineLvl w:val="2"/>', based("missing")),
    );
    expect(made.numberingOf("a", undefined)).toEqual({ numId: "7", level: 1 });
    expect(made.numberingOf("b", undefined)).toEqual({ numId: "8", level: 1 });
    expect(made.numberingOf("c", undefined)).toEqual({ numId: "8", level: 1 });
    expect(made.numberingOf("c", own('<w:ilvl w:val="3"/><w:numId w:val="9"/>'))).toEqual({ numId: "9", level: 3 });
    expect(made.numberingOf("c", own('<w:numId w:val="0"/>'))).toEqual({ numId: undefined, level: 1 });
    expect(made.numberingOf("missing", undefined)).toEqual({ numId: undefined, level: 0 });
    expect(made.numberingOf(undefined, undefined)).toEqual({ numId: undefined, level: 0 });
    for (const odd of ["9", "-1", "1.5", "x"]) expect(made.numberingOf("d", own(`<w:ilvl w:val="${odd}"/>`)).level, odd).toBe(0);
    expect(made.numberingOf("d", own('<w:ilvl w:val="8"/>')).level).toBe(8);
    expect(["a", "b", "c", "d", "missing"].map((id) => made.outlineOf(id, undefined))).toEqual([1, 1, 1, 3, undefined]);
    expect(made.outlineOf("a", "4")).toBe(5);
    expect(made.outlineOf(undefined, undefined)).toBeUndefined();
  });

  it("that are based on each other in a ring, or too deep, end", () => {
    const ring = styles(style("a", "", based("b")) + style("b", "", based("a")));
    expect(ring.outlineOf("a", undefined)).toBeUndefined();
    const chain = (length: number) =>
      styles(
        Array.from({ length }, (_, index) =>
          style(`s${index}`, index === length - 1 ? '<w:outlineLvl w:val="0"/>' : "", based(`s${index + 1}`)),
        ).join(""),
      );
    expect(chain(32).outlineOf("s0", undefined)).toBe(1);
    expect(chain(33).outlineOf("s0", undefined)).toBeUndefined();
  });

  it("of a table of contents are told by their name", () => {
    const named = (name: string) => styles(`<w:style w:styleId="t"><w:name w:val="${name}"/></w:style>`).isContents("t");
    expect(["toc 1", "TOC 9", "TOC1", "contents 2"].map(named)).toEqual([true, true, true, true]);
    expect(["toc", "toc 10", "my toc 1", "heading 1", "toc heading"].map(named)).toEqual([false, false, false, false, false]);
    expect(styles("").isContents(undefined)).toBe(false);
    expect(createStyles(undefined).isContents("t")).toBe(false);
  });
});

describe("automatic numbers", () => {
  const abstract = (id: number, content: string): string => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
  const num = (id: number, of: number, more = ""): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const numbers = (content: string, ...items: (readonly [string, number])[]): string[] => {
    const next = createNumbering(parseXml(numberingXml(content)));
    return items.map(([list, at]) => next(list, at));
  };
  const levels = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "decimal", "%1.%2.%3");

  it("count on for each level, and begin again under the next of a higher one", () => {
    expect(numbers(abstract(0, levels) + num(1, 0), ["1", 0], ["1", 1], ["1", 2], ["1", 1], ["1", 2], ["1", 0], ["1", 1])).toEqual([
      "1.",
      "1.1",
      "1.1.1",
      "1.2",
      "1.2.1",
      "2.",
      "2.1",
    ]);
  });

  it("lists of one abstract numbering count on together, others apart", () => {
    expect(
      numbers(abstract(0, levels) + abstract(1, levels) + num(1, 0) + num(2, 0) + num(3, 1), ["1", 0], ["2", 0], ["3", 0], ["1", 0]),
    ).toEqual(["1.", "2.", "1.", "3."]);
  });

  it("a start override counts once, when its list first comes to the level", () => {
    const over = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    expect(numbers(abstract(0, levels) + num(1, 0) + num(2, 0, over), ["1", 0], ["2", 0], ["2", 0], ["1", 0])).toEqual([
      "1.",
      "5.",
      "6.",
      "7.",
    ]);
    expect(numbers(abstract(0, levels) + num(2, 0, '<w:lvlOverride><w:startOverride w:val="-1"/></w:lvlOverride>'), ["2", 0])).toEqual([
      "1.",
    ]);
    expect(numbers(abstract(0, levels) + num(2, 0, over), ["2", 1])).toEqual(["5.1"]);
  });

  it("nothing for lists and levels that nobody defines", () => {
    expect(numbers(abstract(0, levels) + num(1, 0), ["2", 0], ["1", 5], ["1", 8])).toEqual(["", "", ""]);
    expect(createNumbering(undefined)("1", 0)).toBe("");
    expect(numbers(abstract(0, level(9, "decimal", "%1.") + level(8, "decimal", "%9.")) + num(1, 0), ["1", 9], ["1", 8])).toEqual([
      "",
      "1.",
    ]);
  });

  it("the first of two formats of a level, of a text of at most sixty characters", () => {
    expect(numbers(abstract(0, level(0, "decimal", "%1.") + level(0, "decimal", "%1、")) + num(1, 0), ["1", 0])).toEqual(["1."]);
    expect(numbers(abstract(0, level(0, "decimal", `%1${"长".repeat(90)}`)) + num(1, 0), ["1", 0])[0]).toHaveLength(59);
  });

  it("start and restart where they are counts", () => {
    const startingAt = (start: string): string => `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:lvlText w:val="%1."/></w:lvl>`;
    expect(
      ["3", "0", "-1", "1.5", "100000", "99999"].map((start) => numbers(abstract(0, startingAt(start)) + num(1, 0), ["1", 0])[0]),
    ).toEqual(["3.", "0.", "0.", "0.", "0.", "99999."]);
  });

  it("in digits where a level asks for that, but not its own", () => {
    const legal = level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "%1.%2", "<w:isLgl/>");
    expect(numbers(abstract(0, legal) + num(1, 0), ["1", 0], ["1", 1])).toEqual(["一、", "1.一"]);
  });
});

describe("XML", () => {
  it("keeps elements, attributes and text; nothing of how words look", () => {
    const root = parseXml('<w:a w:x="1">甲<w:rFonts w:y="2"><w:b/>丙</w:rFonts>&amp;乙<w:c w:val="7"/><w:c w:val="8"/></w:a>');
    const a = elementIn(root, "w:a");
    expect(a?.attributes).toEqual({ "w:x": "1" });
    expect(a?.children.filter((child) => typeof child === "string").join("")).toBe("甲&乙");
    expect(a && elementsIn(a).map(({ name }) => name)).toEqual(["w:c", "w:c"]);
    expect(a && elementsIn(a, "w:d")).toEqual([]);
    expect(valueIn(a, "w:c")).toBe("7");
    expect(valueIn(a, "w:d")).toBeUndefined();
    expect(elementIn(undefined, "w:c")).toBeUndefined();
    const body = elementIn(parseXml("<w:body> <w:p> 甲</w:p> </w:body>"), "w:body");
    expect(body?.children).toHaveLength(1);
  });
});
