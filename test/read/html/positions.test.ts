import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { seeded, syntheticReport } from "../../../scripts/synthetic.js";
import { readHtml } from "../../../src/read/html/index.js";
import { writeHtml } from "../../../src/write/html.js";
import { corpusNames, readCorpusFile } from "../corpus.js";
import { stringsOf } from "../positions.js";
import { body, end, page, title } from "./page.js";

/** The words of a stretch of HTML. */
function decode(html: string): string {
  let words = "";
  const parser = new Parser({
    ontext(text) {
      words += text;
    },
  });
  parser.end(html);
  return words;
}

/** The pieces of every value, joined and decoded, are the value, white space aside. */
function expectExact(html: string): void {
  const { report, source } = readHtml(html);
  const strings = stringsOf(report);
  expect(strings.length).toBeGreaterThan(5);
  for (const { path, text } of strings) {
    const pieces = source.pieces(path);
    const written = pieces.map(({ from, to }) => html.slice(from, to)).join("");
    expect(decode(written).replace(/[\s\u200b]/g, ""), path.join("/")).toBe(text.replace(/\s/g, ""));
    const position = source.locate(path);
    expect(position?.start.offset).toBe(pieces[0]?.from);
    expect(position?.end.offset).toBe(pieces.at(-1)?.to);
  }
}

describe("positions in the HTML source", () => {
  it("are exact in a page with spans, entities, comments and indents", () => {
    const damaged = [...body, ...end].map(
      (line) =>
        `<p>&nbsp;&nbsp;${line.replace(/法治/g, "<b>法</b><!-- x -->治").replace(/，/g, "&#xFF0C;").replace(/。/g, "\u200b。")}</p>`,
    );
    expectExact(page(damaged.join("\r\n"), `<h1>${title.replace("镇", "镇<br>")}</h1>`));
  });

  it("are exact for the parts of a paragraph", () => {
    const html = page(`<p>${[...body, ...end].join("</p><p>").replaceAll("执法", "<i>执&#x6CD5;</i>")}</p>`);
    const { source } = readHtml(html);
    const path = ["sections", 0, "content", 1, "content", 0, "text"];
    const text = source.readAt(path) ?? "";
    const from = text.indexOf("执法队");
    const [first, second] = source.pieces(path, [from, from + 3]);
    expect(first && html.slice(first.from, first.to)).toBe("执");
    expect(second && html.slice(second.from, second.to)).toBe("&#x6CD5;");
    const position = source.locate(path, [from, from + 3]);
    expect(html.slice(position?.start.offset, position?.end.offset)).toBe("执&#x6CD5;</i>队");
  });

  it("of a space that an entity stands for are the entity", () => {
    const html = page("<p>一、主要举措</p><p>全年审查合同&#32;46份，提出意见31条。</p>");
    const { report, source } = readHtml(html);
    const path = ["sections", 0, "content", 0, "text"];
    expect(report.sections?.[0]?.content[0]).toEqual({ type: "paragraph", text: "全年审查合同 46份，提出意见31条。" });
    expect(source.pieces(path, [6, 7]).map(({ from, to }) => html.slice(from, to))).toEqual(["&#32;"]);
  });

  it.each(Array.from({ length: 60 }, (_, index) => 1 + index))("are exact for what writeHtml writes, seed %i", (seed) => {
    expectExact(writeHtml(syntheticReport(seeded(seed), { full: true })));
  });

  it.each(corpusNames)("are exact for what writeHtml writes of %s", (name) => {
    expectExact(writeHtml(readCorpusFile(name).report));
  });
});
