import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/read/html/index.js";
import { cost, leastCost } from "../cost.js";
import { body, end, page, paragraphs } from "./page.js";

const unreadable = (html: string): unknown => {
  try {
    readHtml(html);
    return "read";
  } catch (error) {
    return error instanceof Error ? [error.name, (error as { reason?: string }).reason] : error;
  }
};
describe("hostile pages", () => {
  it("nested deeper than any page are refused at once", async () => {
    for (const tag of ["div", "span", "table", "b", "ul"]) {
      const html = `<${tag}>`.repeat(500_000);
      let outcome: unknown;
      const spent = await cost(() => {
        outcome = unreadable(html);
      });
      expect(outcome, tag).toEqual(["UnreadableFileError", "too-deep"]);
      expect(spent).toBeLessThan(2_000);
    }
    expect(unreadable(`${"<div>".repeat(400)}一、主要举措${"</div>".repeat(400)}`)).toBe("read");
  }, 60_000);

  it("of entities, stray tags, endless attributes, unclosed comments are read in bounded time", async () => {
    const pages = [
      "&amp;&#x4e00;&nbsp".repeat(200_000),
      "</div></p></b>".repeat(200_000),
      `<p ${'a="1" '.repeat(200_000)}>一</p>`,
      `<p title="${"x".repeat(3_000_000)}`,
      `<!--${"<p>".repeat(500_000)}`,
      "<".repeat(2_000_000),
      `<p>${"&".repeat(2_000_000)}</p>`,
      "<br>".repeat(500_000),
      `<table border=1>${'<tr><td colspan="999" rowspan="999">一</td><td>二</td></tr>'.repeat(40_000)}</table>`,
      `<table><tr>${"<td>一</td>".repeat(100_000)}</tr>${"<tr><td>一</td><td>二</td></tr>".repeat(40_000)}</table>`,
      `<div class="${"nav ".repeat(500_000)}">一、二</div>`,
      "一、".repeat(700_000),
      "　 \t".repeat(700_000),
    ];
    for (const html of pages) {
      expect(await cost(() => unreadable(html)), html.slice(0, 40)).toBeLessThan(10_000);
    }
  }, 120_000);

  it("of any kind of string never throw anything else", () => {
    const pieces = [
      "<p>",
      "</p>",
      "<div class=nav>",
      "<table>",
      "<tr>",
      "<td colspan=2>",
      "</table>",
      "<!--",
      "-->",
      "<![if x]>",
      "<?xml",
      "&#0;",
      "&#xD800;",
      "&lt",
      "一、",
      "<br",
      "/>",
      "<ol>",
      "<li>",
      "<pre>",
      "\0",
      "\ud83d",
      "<title>",
      "<h1>",
      "2024年",
    ];
    let state = 7;
    const next = (most: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % most;
    };
    for (let run = 0; run < 2_000; run++) {
      const html = Array.from({ length: next(40) }, () => pieces[next(pieces.length)]).join("");
      const { source } = readHtml(html);
      for (const note of source.notes) {
        if ("span" in note && note.span) expect(note.span.end).toBeLessThanOrEqual(html.length);
      }
    }
  }, 60_000);
});

describe("reading a page is linear", () => {
  it("ten times the length takes at most about ten times the time", async () => {
    const section = `<h3>（一）规范行政决策</h3>\n<p style="text-indent:2em">&nbsp;&nbsp;修订<span>镇政府</span>议事规则，全年审查合同46份，提出修改意见31条，全部采纳。</p>\n<table><tr><td>主题</td><td>场次</td></tr><tr><td>宪法</td><td>4</td></tr></table>\n`;
    const of = (size: number): string =>
      page(paragraphs([...body, ...end]).replace("<p>二、", `${section.repeat(Math.ceil(size / section.length))}<p>二、`));
    // Large enough that compiling and cleaning up memory weigh little in either.
    const [small, large] = [of(600_000), of(6_000_000)];
    readHtml(small);
    const ratio = (await leastCost(() => readHtml(large))) / (await leastCost(() => readHtml(small)));
    expect(ratio).toBeLessThan(25);
  }, 120_000);
});
