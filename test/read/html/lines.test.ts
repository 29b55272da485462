import { describe, expect, it } from "vitest";
import { regionsOf } from "../../../src/read/html/article.js";
import { headingLevel, isPreformatted } from "../../../src/read/html/elements.js";
import { readHtml } from "../../../src/read/html/index.js";
import { linesOf, type PageLine } from "../../../src/read/html/lines.js";
import { minedFrom } from "../../../src/read/html/meta.js";
import { parseHtml } from "../../../src/read/html/tree.js";
import { UnreadableFileError } from "../../../src/read/unreadable.js";

const lines = (html: string): PageLine[] => linesOf(parseHtml(html).root);
const textsOf = (html: string): string[] => lines(html).map(({ text }) => text);
/** The words of every piece in the source. */
const written = (html: string): string[][] => lines(html).map(({ pieces }) => pieces.map(({ from, to }) => html.slice(from, to)));

describe("lines of a page", () => {
  it.each([
    ["<p>甲</p><p>乙</p>", ["甲", "乙"]],
    ["<div>甲<p>乙</p>丙</div>", ["甲", "乙", "丙"]],
    ["<p>甲<br>乙<br/>丙</p>", ["甲", "乙", "丙"]],
    ["<p>甲<b>乙</b><span>丙</span></p>", ["甲乙丙"]],
    ["<p></p><p> </p><p>&nbsp;</p><p>甲</p>", ["甲"]],
    ["<p>甲  乙\t丙</p>", ["甲 乙 丙"]],
    ["<p>甲\n乙</p>", ["甲乙"]],
    ["<p>Smart\nTown</p>", ["Smart Town"]],
    ["<p>甲\nTown</p>", ["甲Town"]],
    ["<p>Smart\r\n 甲</p>", ["Smart甲"]],
    ["<p>甲 <b> 乙</b></p>", ["甲 乙"]],
    ["<p>甲 <b>\n</b>Town</p>", ["甲Town"]],
    ["<p> 甲 </p>", ["甲"]],
    ["<p>甲\f乙</p>", ["甲 乙"]],
    ["<p>甲&amp;乙</p>", ["甲&乙"]],
    ["<p>甲&#20;乙</p>".replace("20", "32"), ["甲 乙"]],
    ["<pre>甲\n  乙\r\n丙\r丁</pre>", ["甲", "  乙", "丙", "丁"]],
    ["<p style='white-space: pre'>甲\n乙</p>", ["甲", "乙"]],
    ["<p style='color:red;white-space:break-spaces'>甲\n乙</p>", ["甲", "乙"]],
    ["<p style='white-space:nowrap'>甲\n乙</p>", ["甲乙"]],
    ["<span style='white-space:pre-wrap'>甲\n乙</span><p>丙\n丁</p>", ["甲", "乙", "丙丁"]],
    ["甲\n乙", ["甲", "乙"]],
    ["<html><body>甲\n乙</body></html>", ["甲", "乙"]],
    ["<body><font>甲\n乙</font></body>", ["甲", "乙"]],
    ["<body>甲\n乙<br>丙</body>", ["甲乙", "丙"]],
    ["<body>甲\n乙<div></div></body>", ["甲乙"]],
    ["<dl><dt>甲</dt><dd>乙</dd></dl>", ["甲", "乙"]],
    ["<h1>甲</h1><center>乙</center><li>丙</li>", ["甲", "乙", "丙"]],
    ["<p>甲<script>乙</script><style>丙</style><textarea>丁</textarea></p>", ["甲"]],
    ["<p>甲<span hidden>乙</span><i style='display:none'>丙</i><b style='x:y; visibility : hidden'>丁</b></p>", ["甲"]],
    ["<p>甲<b style='display:inline'>乙</b><div hidden>丙<p>丁</p></div>戊</p>", ["甲乙", "戊"]],
    ["<p>甲</p><div hidden><p>丁</p>丙</div>戊", ["甲", "戊"]],
    ["<title>甲</title><p>乙</p>", ["乙"]],
    ["<ruby>法<rt>fǎ</rt></ruby>治<p>甲</p>", ["法治", "甲"]],
  ])("%s", (html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it("say where their words stand", () => {
    expect(written("<p>甲&amp;乙<b>丙</b></p>")).toEqual([["甲", "&amp;", "乙", "丙"]]);
    expect(written("<p>法\n治 A  B</p>")).toEqual([["法", "治 A", "  ", "B"]]);
    expect(written("<p>甲 <b> 乙</b></p>")).toEqual([["甲", " <b> ", "乙"]]);
    expect(written("<pre>甲&lt;\n乙</pre>")).toEqual([["甲", "&lt;"], ["乙"]]);
  });

  it("begin a block, or go on behind a line break; two breaks are a blank line", () => {
    const shape = (html: string) => lines(html).map(({ text, starts, blank }) => [text, starts, blank]);
    expect(shape("<p>甲<br>乙<br><br>丙</p><p>丁</p>")).toEqual([
      ["甲", true, undefined],
      ["乙", undefined, undefined],
      ["丙", undefined, true],
      ["丁", true, undefined],
    ]);
    expect(shape("<pre>甲\n\n乙\n丙</pre>")).toEqual([
      ["甲", true, undefined],
      ["乙", undefined, true],
      ["丙", undefined, undefined],
    ]);
    expect(shape("甲<br>&nbsp;<br>乙<p>丙</p>丁")).toEqual([
      ["甲", true, undefined],
      ["乙", undefined, true],
      ["丙", true, undefined],
      ["丁", true, undefined],
    ]);
  });

  it("have the depth of their heading, and the share of links", () => {
    expect(lines("<h2>甲<b>乙</b></h2><h3><p>丙</p></h3><p>丁</p>").map(({ level }) => level)).toEqual([2, 3, undefined]);
    expect(lines("<p><a href='a'>甲乙</a>丙丁</p><a href='b'><p>戊</p></a><a name='c'>己</a>").map(({ linked }) => linked)).toEqual([
      0.5, 1, 0,
    ]);
    expect(lines("<div id='a'>甲<p>乙</p></div>").map(({ container }) => container.name)).toEqual(["div", "p"]);
    expect(["h1", "h6", "h7", "hr", "p"].map(headingLevel)).toEqual([1, 6, undefined, undefined, undefined]);
    for (const name of ["pre", "xmp", "listing"]) expect(isPreformatted({ name, attributes: {}, children: [] })).toBe(true);
    expect(isPreformatted({ name: "p", attributes: {}, children: [] })).toBe(false);
  });
});

describe("numbers of ordered lists", () => {
  const items = (tag: string, ...more: string[]) => textsOf(`${tag}${more.length > 0 ? more.join("") : "<li>甲</li><li>乙</li>"}</ol>`);
  it.each([
    ["<ol>", ["1.甲", "2.乙"]],
    ["<ol start=3>", ["3.甲", "4.乙"]],
    ["<ol start=0>", ["0.甲", "1.乙"]],
    ["<ol start=-1>", ["1.甲", "2.乙"]],
    ["<ol start=1.5>", ["1.甲", "2.乙"]],
    ["<ol start=10000>", ["1.甲", "2.乙"]],
    ["<ol type=1>", ["1.甲", "2.乙"]],
    ["<ol type=a>", ["甲", "乙"]],
    ["<ul>", ["甲", "乙"]],
    ["<ol style='list-style-type:cjk-ideographic'>", ["一、甲", "二、乙"]],
    ["<ol style='list-style:simp-chinese-informal'>", ["一、甲", "二、乙"]],
    ["<ol class=custom_cn>", ["一、甲", "二、乙"]],
    ["<ol class=custom_cn1>", ["一）甲", "二）乙"]],
    ["<ol class=custom_cn2>", ["（一）甲", "（二）乙"]],
    ["<ol class=custom_num1>", ["1）甲", "2）乙"]],
    ["<ol class=custom_num2>", ["（1）甲", "（2）乙"]],
    ["<ol style='list-style-type:lower-alpha'>", ["甲", "乙"]],
    ["<ol style='list-style:none'>", ["甲", "乙"]],
    ["<ol style='list-style-type: upper-roman'>", ["甲", "乙"]],
  ])("%s", (tag, expected) => {
    expect(items(tag)).toEqual(expected);
  });

  it("an item's own number counts; items that bring numbers get no others", () => {
    expect(items("<ol>", "<li value=5>甲</li>", "<li>乙</li>")).toEqual(["5.甲", "6.乙"]);
    expect(items("<ol>", "<li>一、甲</li>", "<li>乙</li>")).toEqual(["一、甲", "乙"]);
    expect(items("<ol>", "<li> <b>1.</b>甲</li>", "<li>乙</li>")).toEqual(["1.甲", "乙"]);
    expect(items("<ol>", "<p>一、甲</p>", "<li>乙</li>")).toEqual(["一、甲", "1.乙"]);
    expect(items("<ol>", "<li>甲<p>乙</p></li>", "<li>丙</li>")).toEqual(["1.甲", "乙", "2.丙"]);
    expect(items("<ol>", "<li></li>", "<li>乙</li>")).toEqual(["2.乙"]);
  });
});

describe("tables of a page", () => {
  const rowsOf = (html: string) => lines(html).map(({ cells, table, text }) => (cells ? [table, ...cells.map((cell) => cell.text)] : text));
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

  it.each([
    [
      `<table>${row("甲", "1")}${row("乙", "2")}</table>`,
      [
        [1, "甲", "1"],
        [1, "乙", "2"],
      ],
    ],
    [
      `<table><tbody>${row("甲", "1")}</tbody><tfoot>${row("乙", "2")}</tfoot></table>`,
      [
        [1, "甲", "1"],
        [1, "乙", "2"],
      ],
    ],
    [`<table>${row("甲", "1")}</table>`, ["甲", "1"]],
    [`<table border=1>${row("甲", "1")}</table>`, [[1, "甲", "1"]]],
    [`<table border=0>${row("甲", "1")}</table>`, ["甲", "1"]],
    ["<table><tr><th>甲</th><td>1</td></tr></table>", [[1, "甲", "1"]]],
    [`<table border=1>${row("甲", "")}${row("乙", "&nbsp;")}</table>`, ["甲", "乙"]],
    [
      `<table>${row("甲", "1")}${row("", "")}${row("乙", "2")}</table>`,
      [
        [1, "甲", "1"],
        [1, "乙", "2"],
      ],
    ],
    [`<table><caption>题</caption>${row("甲", "1")}${row("乙", "2")}</table>`, ["题", [1, "甲", "1"], [1, "乙", "2"]]],
    [`<p>甲</p><table>${row("乙", "1")}${row("丙", "2")}</table>丁`, ["甲", [1, "乙", "1"], [1, "丙", "2"], "丁"]],
    [
      `<table>${row("甲", "1")}${row("乙", "2")}</table><table>${row("丙", "3")}${row("丁", "4")}</table>`,
      [
        [1, "甲", "1"],
        [1, "乙", "2"],
        [2, "丙", "3"],
        [2, "丁", "4"],
      ],
    ],
    [`<table>${row("外", `<table>${row("甲", "1")}${row("乙", "2")}</table>`)}</table>`, ["外", [1, "甲", "1"], [1, "乙", "2"]]],
    [`<table>${row("外", `<div><table>${row("甲", "1")}${row("乙", "2")}</table></div>`)}</table>`, ["外", [1, "甲", "1"], [1, "乙", "2"]]],
    [
      `<table>${row("甲<br>乙", "<p>丙</p><p>丁</p>")}${row("戊", "<pre>己  庚</pre>")}</table>`,
      [
        [1, "甲 乙", "丙 丁"],
        [1, "戊", "己  庚"],
      ],
    ],
    [
      "<table border=1><tr><td rowspan=2>甲</td><td>1</td></tr><tr><td>2</td></tr></table>",
      [
        [1, "甲", "1"],
        [1, "", "2"],
      ],
    ],
    [
      "<table border=1><tr><td>1</td><td rowspan=2>甲</td></tr><tr><td>2</td></tr></table>",
      [
        [1, "1", "甲"],
        [1, "2", ""],
      ],
    ],
    [
      "<table border=1><tr><td colspan=2>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>",
      [
        [1, "甲", "", "乙"],
        [1, "1", "2", "3"],
      ],
    ],
    [
      "<table border=1><tr><td rowspan=2.9>甲</td><td colspan=0>1</td></tr><tr><td>2</td></tr></table>",
      [
        [1, "甲", "1"],
        [1, "", "2"],
      ],
    ],
    [
      "<table border=1><tr><td rowspan=2 colspan=2>甲</td><td>1</td></tr><tr><td>2</td></tr></table>",
      [
        [1, "甲", "", "1"],
        [1, "", "", "2"],
      ],
    ],
  ])("%s", (html, expected) => {
    expect(rowsOf(html)).toEqual(expected);
  });

  it.each([
    [
      `<table>${row("外", `<table>${row("甲", "1")}${row("乙", "2")}</table>`)}${row("里", "丙")}</table>`,
      ["外", [1, "甲", "1"], [1, "乙", "2"], "里", "丙"],
    ],
    [
      `<table>\n<tr> <td>甲</td> <td>1</td> </tr>\n<tr><td>乙</td><td>2</td></tr></table>`,
      [
        [1, "甲", "1"],
        [1, "乙", "2"],
      ],
    ],
    ["<table><tr><th>甲</th><td>1</td></tr><tr><td></td><td></td></tr></table>", [[1, "甲", "1"]]],
    [
      `<table>${row("甲<p>乙</p>丙", "1<b>2</b>3")}${row("乙", "2")}</table>`,
      [
        [1, "甲 乙 丙", "123"],
        [1, "乙", "2"],
      ],
    ],
    [
      `<table>${row(`<b>${"法".repeat(300)}</b><b>${"治".repeat(101)}</b>`, "1")}${row("乙", "2")}</table>`,
      ["法".repeat(300) + "治".repeat(101), "1", "乙", "2"],
    ],
  ])("%s", (html, expected) => {
    expect(rowsOf(html)).toEqual(expected);
  });

  it("a space for a line break in a cell stands where the break is", () => {
    const html = `<table>${row("甲<br>乙", "1")}${row("乙<p>丙</p>", "2")}</table>`;
    const places = lines(html).map(({ cells }) => cells?.[0]?.pieces.map(({ from, to }) => [from, html.slice(from, to)]));
    expect(places).toEqual([
      [
        [html.indexOf("甲"), "甲"],
        [html.indexOf("甲") + 1, ""],
        [html.indexOf("乙"), "乙"],
      ],
      [
        [html.lastIndexOf("乙"), "乙"],
        [html.lastIndexOf("乙") + 1, ""],
        [html.indexOf("丙"), "丙"],
      ],
    ]);
  });

  it("a cell with a report's text makes a table of layout", () => {
    const long = (length: number): string => `<table>${row("法".repeat(length), "1")}${row("乙", "2")}</table>`;
    expect(rowsOf(long(400))).toHaveLength(2);
    expect(rowsOf(long(401))).toHaveLength(4);
    expect(rowsOf(`<table>${row(`${"法".repeat(300)}<b>${" 法".repeat(100)}</b>`, "1")}${row("乙", "2")}</table>`)).toHaveLength(2);
  });

  it("spans beyond thirty-two columns are not believed", () => {
    expect(lines("<table border=1><tr><td colspan=99>甲</td><td>乙</td></tr></table>")[0]?.cells).toHaveLength(33);
    expect(lines("<table border=1><tr><td colspan=31>甲</td><td colspan=9>乙</td></tr></table>")[0]?.cells).toHaveLength(32);
  });

  it("a row is one line, tabs between its cells, which say where they stand", () => {
    const html = `<table>${row("甲", "1")}${row("乙", "2")}</table>`;
    const [first] = lines(html);
    expect(first).toMatchObject({ text: "甲\t1", starts: true, linked: 0 });
    expect(first?.cells?.map(({ pieces }) => html.slice(pieces[0]?.from, pieces[0]?.to))).toEqual(["甲", "1"]);
    expect(first?.container.name).toBe("table");
  });
});

describe("where in a page a line stands", () => {
  const regions = (html: string): Record<string, string> => {
    const { root } = parseHtml(html);
    const all = linesOf(root);
    return Object.fromEntries(regionsOf(root, all).map((region, index) => [all[index]?.text.slice(0, 3) ?? "", region]));
  };
  const report = [
    "<p>一、主要举措和成效</p>",
    `<p>报告文${"全年组织学习，成效明显。".repeat(8)}</p>`,
    "<p>二、存在的问题</p>",
    `<p>另一段${"人手不足，编制有限。".repeat(8)}</p>`,
  ].join("");

  it.each([
    ["<nav>导航栏</nav>", "导航栏", "navigation"],
    ["<menu>菜单栏</menu>", "菜单栏", "navigation"],
    ["<aside>侧边栏</aside>", "侧边栏", "navigation"],
    ["<footer>页脚栏</footer>", "页脚栏", "footer"],
    ["<div id=leftMenu>菜单栏</div>", "菜单栏", "navigation"],
    ["<div class='x relatedNews'>相关栏</div>", "相关栏", "navigation"],
    ["<div class=xgwz><div><p>相关栏</p></div></div>", "相关栏", "navigation"],
    ["<div id=bottom>页脚栏</div>", "页脚栏", "footer"],
    ["<div class=copyright>页脚栏</div>", "页脚栏", "footer"],
    ["<div class=foot_nav>页脚栏</div>", "页脚栏", "footer"],
    ["<div class=canvas>普通栏</div>", "普通栏", "around"],
    ["<div class=football>普通栏</div>", "普通栏", "around"],
    ["<div>普通栏</div>", "普通栏", "around"],
    ["<div><a href=a>链接栏</a></div>", "链接栏", "navigation"],
    ["<h1><a href=a>标题栏</a></h1>", "标题栏", "around"],
    ["<div><a href=a>一二三四五六七</a>八九</div>", "一二三", "around"],
    ["<div><a href=a>一二三四五六七八</a>九十</div>", "一二三", "navigation"],
  ])("%s beside the article", (beside, line, region) => {
    const html = `<body>${beside}<div class=article>${report}</div></body>`;
    expect(regions(html)[line]).toBe(region);
    expect(regions(html)["报告文"]).toBe("report");
  });

  it.each([
    ["<div class=share>分享栏</div>", "分享栏", "navigation"],
    ["<div class=breadcrumb>位置栏</div>", "位置栏", "navigation"],
    ["<div class=footer>页脚栏</div>", "页脚栏", "footer"],
    ["<nav>导航栏</nav>", "导航栏", "navigation"],
    ["<p class=bottom>落款栏</p>", "落款栏", "report"],
    ["<p class=toolbar>工具栏</p>", "工具栏", "report"],
    ["<p><a href=a>链接栏</a></p>", "链接栏", "report"],
  ])("%s inside it", (inside, line, region) => {
    expect(regions(`<body><div class=article>${report}${inside}${report}</div></body>`)[line]).toBe(region);
  });

  const other = `<p>新闻文${"会议指出，各单位要坚定信心，抓好落实。".repeat(5)}</p>`;
  it("another article beside it is none of it, whichever is the longer", () => {
    const html = `<body><h1>标题栏</h1><div class=con1>${other}</div><div class=con2>${report}</div><p>落款栏</p></body>`;
    expect(regions(html)).toMatchObject({ 新闻文: "other-text", 报告文: "report", 标题栏: "around", 落款栏: "around" });
    const short = `<body><div><p>短文字，全年抓好落实。</p></div><div class=con1>${other}</div><div>${report}</div></body>`;
    expect(regions(short)).toMatchObject({ 短文字: "around", 新闻文: "other-text" });
  });

  it.each([
    ["a heading in a link", "<p><a href=a>一、存在的问题</a></p>"],
    ["a heading that names no part", "<p>一、会议精神</p>"],
    ["an item", "<p>（1）存在的问题</p>"],
    ["a paragraph", `<p>一、存在的问题${"全县各单位要坚定信心，".repeat(11)}</p>`],
    ["cells", "<table border=1><tr><td>一、存在的问题</td><td>1</td></tr></table>"],
  ])("%s in the other article is no heading of the report", (_, more) => {
    const long = `<div class=con1>${other}${more}</div>`;
    expect(
      regions(`<body><p>标题栏</p>${long}<div class=con2>${report}<p>${"全年组织学习，成效明显。".repeat(12)}</p></div></body>`),
    ).toMatchObject({
      新闻文: "other-text",
      报告文: "report",
    });
  });

  it.each([
    ["has one of the headings", "<p>三、下一步打算</p>", report],
    ["is the longer by far", other.repeat(4), report],
    ["stands beside a report with one heading", "", report.replace("二、存在的问题", "二、经验体会")],
  ])("nobody can tell them apart where the other article %s", (_, more, own) => {
    expect(regions(`<body><div>${other}${more}</div><div>${own}</div></body>`)).toMatchObject({ 新闻文: "report", 报告文: "report" });
  });

  it("a short or plain line beside two articles belongs to neither", () => {
    const html = `<body><div class=con1>${other}<p>短句子，到此为止。</p><p>${"无标点".repeat(20)}</p><p>只有逗${"，继续努力".repeat(9)}</p></div><div class=con2>${report}</div></body>`;
    expect(regions(html)).toMatchObject({ 短句子: "around", 无标点: "around", 只有逗: "around", 新闻文: "other-text" });
  });

  it("without headings of parts, nearly all of the text must stand together", () => {
    const plain = `<p>正文文${"全年组织学习，成效明显。".repeat(20)}</p>`;
    expect(regions(`<body><div>${other}</div><div><p>x</p>${plain}</div></body>`)).toMatchObject({ 新闻文: "report", 正文文: "report" });
    expect(regions(`<body><div><p>短文字，好。</p></div><div><p>x</p>${plain}</div></body>`)).toMatchObject({
      短文字: "around",
      正文文: "report",
    });
  });

  it("a page whose text is one paragraph has its title beside it", () => {
    expect(regions(`<body><div><p>标题栏</p><p>正文文${"全年组织学习，成效明显。".repeat(20)}</p></div></body>`)).toMatchObject({
      标题栏: "report",
      正文文: "report",
    });
  });

  it("links and tables have no weight", () => {
    const linked = `<div><p><a href=a>链接文${"会议指出，各单位要坚定信心，抓好落实。".repeat(30)}</a></p></div>`;
    expect(regions(`<body>${linked}<div>${report}</div></body>`)).toMatchObject({ 链接文: "navigation", 报告文: "report" });
  });

  it("a page without any text has no article", () => {
    expect(regions("<body><p>甲</p></body>")).toEqual({ 甲: "report" });
    expect(regions("")).toEqual({});
  });
});

describe("the head of a page", () => {
  const mined = (head: string) =>
    minedFrom(parseHtml(`<head>${head}</head><p>甲</p>`).head).map(({ field, value, from, span }) => {
      expect(from).toBe("meta-element");
      expect(span).toBeDefined();
      return `${field} ${value}`;
    });

  it.each([
    ["<meta name=PubDate content='2024-02-20 10:00'>", ["publicationDate 2024-02-20"]],
    ["<meta name=publishdate content='2024年2月20日'>", ["publicationDate 2024-02-20"]],
    ["<meta property='article:published_time' content='2024-02-20T10:00'>", ["publicationDate 2024-02-20"]],
    ["<meta name=PubDate content='不详'>", []],
    ["<meta name=PubDate content=''><meta name=publishdate content='2024-02-20'>", ["publicationDate 2024-02-20"]],
    ["<meta name=PubDate content='2024-02-20'><meta name=publishdate content='2024-02-21'>", ["publicationDate 2024-02-20"]],
    ["<meta name=PubDate content='2024-02-20'><meta name=pubdate content='2024-02-21'>", ["publicationDate 2024-02-20"]],
    ["<meta name=ContentSource content=' 县水利局 '>", ["origin 县水利局"]],
    ["<meta name=ColumnName content=年度报告>", ["column 年度报告"]],
    ["<meta name=Url content='https://example.gov.cn/'>", ["url https://example.gov.cn/"]],
    ["<meta name=author content=甲><meta content=乙>", []],
    ["<title>县水利局2023年报告</title>", ["title 县水利局2023年报告"]],
    ["<title>县水利局2023年报告_清溪县人民政府</title>", ["title 县水利局2023年报告"]],
    ["<title>2021-2023年总结 - 信息公开 | 清溪县</title>", ["title 2021-2023年总结"]],
    ["<title>县水利局—年度—清溪县</title>", ["title 县水利局—年度"]],
    ["<title>_清溪县</title>", ["title _清溪县"]],
    ["<title> </title>", []],
    ["<title>甲报告</title><title>乙报告</title>", ["title 甲报告"]],
    ["<title>甲&amp;乙报告</title>", ["title 甲&乙报告"]],
    ["<meta name=ArticleTitle content=丙报告><title>甲报告</title>", ["title 丙报告"]],
    ["<script>丙报告</script><title>甲报告</title>", ["title 甲报告"]],
    ["<meta name=ColumnName content=''><meta name=columnname content=年度报告>", ["column 年度报告"]],
    ["<meta name='' content=甲>", []],
    ["<svg><title>图标</title></svg><title>甲报告</title>", ["title 甲报告"]],
  ])("%s", (head, expected) => {
    expect(mined(head)).toEqual(expected);
  });

  it("says where a value stands: in its tag, where it is written otherwise", () => {
    const html = `<meta name="ColumnName" content="年度报告"><meta name="Url" content="a?b=1&amp;c=2"><title>甲&amp;乙</title>`;
    const { meta, title } = parseHtml(html).head;
    const at = (span: { start: number; end: number } | undefined): string => html.slice(span?.start, span?.end);
    expect(at(meta.get("columnname")?.span)).toBe("年度报告");
    expect(at(meta.get("url")?.span)).toBe(`<meta name="Url" content="a?b=1&amp;c=2">`);
    expect(at(title?.span)).toBe("甲&amp;乙");
  });
});

describe("XHTML", () => {
  it("closes empty elements by a slash, HTML does not", () => {
    expect(textsOf(`<?xml version="1.0"?><p><script src="a"/>甲</p>`)).toEqual(["甲"]);
    expect(textsOf(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><div><div/>甲</div>乙`)).toEqual(["甲", "乙"]);
    expect(textsOf(`  <?xml version="1.0"?><p><script src="a"/>甲</p>`)).toEqual(["甲"]);
    expect(textsOf(`<p>甲</p><?xml version="1.0"?><p><script src="a"/>乙</p>`)).toEqual(["甲"]);
    expect(textsOf(`<!DOCTYPE html><p>XHTML</p><p><script src="a"/>乙</p>`)).toEqual(["XHTML"]);
    expect(lines(`<div><div id="in"/>甲</div>乙`)[0]?.container.attributes["id"]).toBe("in");
  });
});

describe("what a page has that is none of the report", () => {
  it("is noted by its kind", () => {
    const body = `${"全年组织学习，成效明显。".repeat(8)}`;
    const html = `<body><div class=nav>导航栏</div><div class=con1><p>${"会议指出，各单位要坚定信心，抓好落实。".repeat(5)}</p></div><div><h2>一、主要举措</h2><p>${body}</p><p>二、存在的问题</p><p>\u200b\u3000\u3000${body}</p><table><tr><td>\u200b甲</td><td> 1</td></tr><tr><td>乙</td><td>2</td></tr></table></div><div class=footer>页脚栏</div></body>`;
    const { report, source } = readHtml(html);
    expect(source.notes.flatMap((note) => (note.code === "residue" ? [[note.kind, note.text, note.outside]] : []))).toEqual([
      ["navigation", "导航栏", true],
      ["site-footer", "页脚栏", true],
    ]);
    expect(source.notes.flatMap((note) => (note.code === "left-out" ? [note.text.slice(0, 4)] : []))).toEqual(["会议指出"]);
    expect(report.sections?.[1]?.content.at(-1)).toEqual({
      type: "table",
      rows: [
        ["甲", "1"],
        ["乙", "2"],
      ],
    });
    expect(report.sections?.map(({ heading }) => heading)).toEqual(["主要举措", "存在的问题"]);
    expect(source.format).toBe("html");
    for (const note of source.notes) if (note.code === "residue") expect(html.slice(note.span.start, note.span.end)).toBe(note.text);
  });
});

describe("limits", () => {
  const nested = (depth: number): string => `${"<div>".repeat(depth)}甲${"</div>".repeat(depth)}`;
  const attributes = (count: number): string => `<p ${Array.from({ length: count }, (_, index) => `a${index}`).join(" ")}>甲</p>`;
  it("512 elements deep, ten thousand attributes in a tag", () => {
    expect(textsOf(nested(512))).toEqual(["甲"]);
    expect(() => parseHtml(nested(513))).toThrow(new UnreadableFileError("too-deep", "the page is nested deeper than 512 elements"));
    expect(textsOf(nested(300) + nested(300))).toEqual(["甲", "甲"]);
    expect(textsOf(attributes(10_000) + attributes(10))).toEqual(["甲", "甲"]);
    expect(() => parseHtml(attributes(10_001))).toThrow(
      new UnreadableFileError("too-large", "a tag of the page has more than 10000 attributes"),
    );
    const reasons = [nested(513), attributes(10_001)].map((html) => {
      try {
        parseHtml(html);
        return "";
      } catch (error) {
        return (error as UnreadableFileError).reason;
      }
    });
    expect(reasons).toEqual(["too-deep", "too-large"]);
  });
});

describe("what the markup says of lines", () => {
  const body = "镇政府全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升依法行";
  const blocks = (html: string) =>
    readHtml(html).report.sections?.[0]?.content.map((block) =>
      block.type === "paragraph" ? block.text : block.type === "section" ? `# ${block.heading}` : "",
    );
  it("headings without numbers are headings, blocks begin paragraphs, line breaks do not", () => {
    expect(blocks(`<h2>一、主要举措</h2><h3>内部管理</h3><p>${body}</p>`)).toEqual(["# 内部管理"]);
    expect(blocks(`<p>一、主要举措</p><p>${body}</p><p>政水平提高。</p>`)).toEqual([body, "政水平提高。"]);
    expect(blocks(`<p>一、主要举措</p><p>${body}<br>政水平提高。</p>`)).toEqual([`${body}政水平提高。`]);
  });
});
