import { describe, expect, it } from "vitest";
import type { Block, Report, Table } from "../../../src/model/report.js";
import { readHtml } from "../../../src/read/html/index.js";
import { body, end, expected, page, paragraphs, title } from "./page.js";

const read = (html: string): Report => readHtml(html).report;

function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) => (block.type === "table" ? [block] : block.type === "section" ? tablesOf(block.content) : []));
}
/** The tables of a report whose second paragraph group is followed by markup. */
const tables = (markup: string): string[][][] =>
  tablesOf(read(page(`${paragraphs(body.slice(0, 5))}${markup}${paragraphs([...body.slice(5), ...end])}`)).sections ?? []).map(
    ({ rows }) => rows,
  );

describe("tables inside the report", () => {
  it("are kept row by row", () => {
    const markup = `<table><caption>普法场次</caption><thead><tr><th>主题</th><th>场次</th></tr></thead><tbody><tr><td><p>宪法</p></td><td>&nbsp;14 </td></tr><tr><td>民法典<br>（婚姻）</td><td>9</td></tr></tbody></table>`;
    expect(tables(markup)).toEqual([
      [
        ["主题", "场次"],
        ["宪法", "14"],
        ["民法典 （婚姻）", "9"],
      ],
    ]);
  });

  it("have merged cells as empty ones", () => {
    const markup = `<table border=1><tr><td rowspan="2">类别</td><td colspan="2">件数</td></tr><tr><td>上年</td><td>本年</td></tr>
      <tr><td rowspan=3>执法</td><td>1</td><td>2</td></tr><tr><td colspan=2>合并</td></tr><tr><td>5</td><td>6</td></tr></table>`;
    expect(tables(markup)).toEqual([
      [
        ["类别", "件数", ""],
        ["", "上年", "本年"],
        ["执法", "1", "2"],
        ["", "合并", ""],
        ["", "5", "6"],
      ],
    ]);
  });

  it("have no empty rows, no characters that cannot be seen, and one space for a line break", () => {
    const markup = `<table border="1"><tr><td>主题</td><td>\u200b场次</td></tr><tr><td>&nbsp;</td><td></td></tr><tr><td>民法典<br>\n（婚姻）</td><td>9</td></tr></table>`;
    expect(tables(markup)).toEqual([
      [
        ["主题", "场次"],
        ["民法典 （婚姻）", "9"],
      ],
    ]);
  });

  it("that follow each other stay two", () => {
    const one = "<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>";
    expect(tables(one + one)).toHaveLength(2);
  });

  it("do not believe absurd spans", () => {
    const [table] = tables(
      `<table border="1"><tr><td colspan="100000000">甲</td><td rowspan="-3">乙</td></tr><tr><td colspan="abc">丙</td><td>丁</td></tr></table>`,
    );
    expect(table?.[0]?.length).toBeLessThan(64);
    expect(table?.[1]?.slice(0, 2)).toEqual(["丙", "丁"]);
  });

  it("that only lay out are no tables: one column, spacers, a button bar", () => {
    const spacer = `<table><tr><td width="20"></td><td>${paragraphs([...body, ...end])}</td><td></td></tr></table>`;
    expect(read(page(spacer))).toEqual(expected);
    const bar = `<table><tr><td>打印本页</td><td>关闭窗口</td></tr></table>`;
    expect(read(page(`${paragraphs([...body, ...end])}${bar}`))).toEqual(expected);
    const rows = [...body, ...end].map((line) => `<tr><td>&nbsp;</td><td>${line}</td></tr>`).join("");
    expect(read(page(`<table>${rows}</table>`))).toEqual(expected);
  });
});

const metadata = {
  publication: { date: "2025-02-18", indexNumber: "QX011-2025-0018", publisher: "清溪县云台镇" },
};
const withMetadata = (markup: string): Report => read(page(paragraphs([...body, ...end]), `${markup}<h1>${title}</h1>`));

describe("the page's metadata", () => {
  it("is mined from a table of four columns", () => {
    const markup = `<table class="xxgk"><tr><td><b>索 引 号：</b></td><td>QX011-2025-0018</td><td>主题分类：</td><td>司法</td></tr>
      <tr><td>发布机构：</td><td>清溪县云台镇</td><td>成文日期：</td><td>2025年1月10日</td></tr><tr><td>发文字号：</td><td>云政〔2025〕3号</td><td>发布日期：</td><td>2025-02-18 10:30</td></tr>
      <tr><td>名　　称：</td><td colspan="3">${title}</td></tr></table>`;
    const report = withMetadata(markup);
    expect(report).toMatchObject({ ...metadata, documentNumber: "云政〔2025〕3号" });
    // The sign-off's own date comes first.
    expect(report.signOff).toEqual(expected.signOff);
    expect(report.sections).toEqual(expected.sections);
  });

  it("is mined from a table of two columns", () => {
    const markup = `<table><tr><th>索引号</th><td>QX011-2025-0018</td></tr><tr><th>发布机构</th><td>清溪县云台镇</td></tr><tr><th>发布日期</th><td>2025-02-18</td></tr></table>`;
    expect(withMetadata(markup)).toMatchObject(metadata);
  });

  it("is mined from list items and spans", () => {
    const items = `<ul class="info"><li><span>索引号：</span>QX011-2025-0018</li><li><span>发布机构：</span>清溪县云台镇</li><li><label>发布日期：</label><em>2025-02-18</em></li></ul>`;
    expect(withMetadata(items)).toMatchObject(metadata);
    const line = `<div class="sub"><span>发布日期：2025-02-18 09:00</span>&nbsp;&nbsp;<span>来源：云台镇</span>&nbsp;&nbsp;<span>浏览次数：<i>16</i></span></div>`;
    expect(withMetadata(line).publication).toEqual({ date: "2025-02-18" });
  });

  it("is mined from meta elements, with positions", () => {
    const head = `<META NAME="PubDate" CONTENT="2025-02-18 10:00"><meta name="ColumnName" content="法治政府建设年度报告"/><meta name="ArticleTitle" content="${title}"><meta name="Url" content="https://www.example.gov.cn/a?b=1&amp;c=2">`;
    const html = page(paragraphs([...body, ...end]), "").replace("<meta charset", `${head}<meta charset`);
    const { report, source } = readHtml(html);
    expect(report).toEqual({
      ...expected,
      publication: { date: "2025-02-18", column: "法治政府建设年度报告", url: "https://www.example.gov.cn/a?b=1&c=2" },
    });
    const at = source.locate(["publication", "column"]);
    expect(html.slice(at?.start.offset, at?.end.offset)).toBe("法治政府建设年度报告");
  });

  it("is not believed where a date or a title says nothing", () => {
    const head = `<meta name="PubDate" content="见正文"><title> _ </title>`;
    const html = page(paragraphs([...body, ...end]), "").replace(/<title>.*<\/title>/, head);
    const { publication, title: own } = read(html);
    expect([publication, own]).toEqual([undefined, undefined]);
  });

  it("gives the title where the text has none, without column and site", () => {
    for (const name of [`${title}_清溪县人民政府`, `${title} - 信息公开 | 清溪县`, title]) {
      const html = page(paragraphs([...body, ...end]), "").replace(/<title>.*<\/title>/, `<title>${name}</title>`);
      expect(read(html).title, name).toBe(title);
    }
  });
});
