import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.js";
import { readHtml } from "../../../src/read/html/index.js";
import { body, end, expected, opening, page, paragraphs, title } from "./page.js";

const all = [...body, ...end];
const read = (html: string): Report => readHtml(html).report;

describe("the same report is read from a page", () => {
  it("with a paragraph for each line", () => {
    expect(read(page(paragraphs(all)))).toEqual(expected);
  });

  it("with words split into spans, entities and indents of &nbsp;", () => {
    const split = all.map(
      (line) =>
        `<p style="text-indent:2em">&nbsp;&nbsp;&#12288;&emsp;${line.replace(/法治/g, "<span>法</span><span lang='EN-US'>治</span>").replace(/，/g, "&#65292;")}</p>`,
    );
    expect(read(page(split.join("\n")))).toEqual(expected);
  });

  it("with source lines wrapped inside paragraphs", () => {
    const wrapped = all.map((line) => `<p>\n\t${line.replace(/(.{11}[^0-9])(?=.)/g, "$1\n      ")}\n</p>`);
    expect(read(page(wrapped.join("")))).toEqual(expected);
  });

  it("with the text directly in one div, parted by <br><br>", () => {
    expect(read(page(all.map((line) => `&nbsp;&nbsp;&nbsp; ${line}`).join("<br><br>\n")))).toEqual(expected);
  });

  it("with single <br/> in one paragraph", () => {
    expect(read(page(`<p>${all.map((line) => `　　${line}`).join("<br/>")}</p>`))).toEqual(expected);
  });

  it("with lines wrapped by hand through <br>", () => {
    const wrapped = all.flatMap((line) => `　　${line}`.match(/.{1,34}/g) ?? []);
    expect(read(page(`<p>${wrapped.join("<br>")}</p>`))).toEqual(expected);
  });

  it("in <pre>", () => {
    expect(read(page(`<pre>\r\n${all.map((line) => `    ${line}`).join("\r\n")}\r\n</pre>`))).toEqual(expected);
  });

  it("without any block markup", () => {
    expect(read([title, ...all].join("\n"))).toEqual(expected);
    expect(read(`<html><body><font size="3">${[title, ...all].join("\n")}</font></body></html>`)).toEqual(expected);
  });

  it("in a page laid out by tables", () => {
    const html = `<table width="100%"><tr><td width="180"><a href="a">政务公开</a><br><a href="b">办事服务</a></td><td>
      <table><tr><td align="center"><b>${title}</b></td></tr><tr><td>${paragraphs(body)}</td></tr>
      <tr><td align="right"><p>${end[0]}</p><p>${end[1]}</p></td></tr></table></td></tr></table>`;
    expect(read(`<html><body>${html}</body></html>`)).toEqual(expected);
  });

  it("in uppercase tags, unquoted attributes, unclosed paragraphs", () => {
    const html = `<HTML><BODY BGCOLOR=white><CENTER><H1>${title}</H1></CENTER><DIV CLASS=Article>${all.map((line) => `<P ALIGN=left><FONT FACE=仿宋>${line}`).join("")}</DIV></BODY></HTML>`;
    expect(read(html)).toEqual(expected);
  });

  it("in XHTML with empty elements closed by />", () => {
    const html = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title><script type="text/javascript" src="a.js"/></head><body><h1>${title}</h1><div id="zoom">${all
      .map((line) => `<p><a name="p"/><span/>${line}</p>`)
      .join("")}</div></body></html>`;
    expect(read(html)).toEqual(expected);
  });

  it("with crossed and stray tags", () => {
    const html = page(all.map((line) => `<p><b><i>${line}</b></i></span></p></font>`).join("</p>"));
    expect(read(html)).toEqual(expected);
  });

  it("with anchors around whole paragraphs that lead nowhere", () => {
    expect(read(page(all.map((line) => `<p><a name="OLE_LINK1">${line}</a></p>`).join("")))).toEqual(expected);
  });

  it("with the title in <h1> over two lines", () => {
    const broken = title.replace("人民政府", "人民政府<br>");
    expect(read(page(paragraphs(all), `<h1>${broken}</h1>`))).toEqual(expected);
  });

  it("with the title outside of the article, in a link", () => {
    expect(read(page(paragraphs(all), `<div class="title"><h1><a href="#">${title}</a></h1></div>`))).toEqual(expected);
  });

  it("with the title only in the page's head", () => {
    expect(read(page(paragraphs(all), ""))).toEqual(expected);
  });

  it("with headings in h2 and h3, bold", () => {
    const marked = all.map((line) =>
      /^[一二三四]、/.test(line)
        ? `<h2><strong>${line}</strong></h2>`
        : line === "（二）严格行政执法"
          ? `<h3>${line}</h3>`
          : `<p>${line}</p>`,
    );
    expect(read(page(marked.join("")))).toEqual(expected);
  });

  it("with each section in an element of its own", () => {
    const sections = all.map((line) => (/^[一二三四]、/.test(line) ? `</section><section><p>${line}</p>` : `<p>${line}</p>`)).join("");
    expect(read(page(`<section>${sections}</section>`))).toEqual(expected);
  });

  it("with an iframe, hidden elements, ruby and comments between", () => {
    const noise = `<iframe src="https://example.org/share"></iframe><div style="display: none">一、隐藏的标题</div><p hidden>隐藏的段落。</p><!-- 二、注释 --><input type="hidden" value="x"><noscript>请启用脚本。</noscript>`;
    expect(read(page(all.map((line) => `<p>${line}</p>${noise}`).join("")))).toEqual(expected);
  });
});

describe("Word's exported markup", () => {
  it("is survived", () => {
    const html = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><title></title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>x</o:Author></o:DocumentProperties></xml><![endif]-->
<style><!-- @font-face {font-family:宋体;} p.MsoNormal {margin:0cm;} --></style></head><body lang=ZH-CN>
<xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><div class=WordSection1>
<p class=MsoTitle align=center><b><span lang=EN-US style='mso-hide:all'>隐藏</span>${title}</b></p>
${all.map((line) => `<p class=MsoNormal style='text-indent:32.0pt'><font face="仿宋"><span style='font-size:16.0pt;mso-ascii-font-family:"Times New Roman"'>${line.replace(/\d+/g, "<span\nlang=EN-US>$&</span>")}<span lang=EN-US><o:p></o:p></span></span></font></p>\n<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>`).join("\n")}
</div></body></html>`;
    expect(read(html)).toEqual(expected);
  });

  it("shows the numbers of its lists", () => {
    const listed = all.map((line) => {
      const number = /^(?:[一二三四]、|（[一二]）)/.exec(line)?.[0];
      if (number === undefined) return `<p class=MsoNormal>${line}</p>`;
      return `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${line.slice(number.length)}</p>`;
    });
    expect(read(page(listed.join("\n")))).toEqual(expected);
  });
});

describe("what is not the report", () => {
  it("navigation, footer and related links are left out and noted", () => {
    const related = `<div class="relatedNews"><h3>相关文章</h3><ul><li><a href="1">清溪县云台镇人民政府2023年度法治政府建设情况报告</a></li><li><a href="2">清溪县2024年法治政府建设年度报告</a></li></ul></div>`;
    const { report, source } = readHtml(page(`${paragraphs(all)}${related}`));
    expect(report).toEqual(expected);
    const kinds = source.notes.flatMap((note) => (note.code === "residue" ? [note.kind] : []));
    expect(kinds).toContain("navigation");
    expect(kinds).toContain("site-footer");
  });

  it("a breadcrumb, page tools and a QR code around the article", () => {
    const around = `<div>当前位置：<a href="/">首页</a> &gt; <a href="/xx">信息公开</a> &gt; 正文</div><h1>${title}</h1><div>【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】 <a href="#">打印</a></div>`;
    expect(
      read(page(`${paragraphs(all)}<p>扫一扫在手机打开当前页</p><p><a href="javascript:window.close()">【关闭窗口】</a></p>`, around)),
    ).toEqual(expected);
  });

  it("another article beside it", () => {
    const other = `<div class="con2"><h2>云台镇召开经济工作座谈会</h2>${paragraphs([
      "1月8日，云台镇召开经济工作座谈会，全面总结上一阶段经济运行情况，分析研判形势任务，安排部署下一阶段重点工作。",
      "会议指出，各村、各单位要坚定信心、抢抓机遇，围绕产业发展、项目建设、民生保障等重点，细化举措、压实责任，推动各项工作落地见效。",
    ])}</div>`;
    for (const html of [
      page(`${paragraphs(all)}</div>${other}<div>`),
      page("", `${other}<h1>${title}</h1><div>${paragraphs(all)}</div>`),
    ]) {
      const { report, source } = readHtml(html);
      expect(report).toEqual(expected);
      expect(source.notes.filter(({ code }) => code === "left-out").length).toBeGreaterThanOrEqual(2);
    }
  });

  it("but a sign-off in an element of its own stays", () => {
    expect(read(page(`${paragraphs(body)}</div><div class="luokuan"><p>${end[0]}</p><p>${end[1]}</p>`))).toEqual(expected);
  });
});

describe("lists", () => {
  it("gives ordered lists the numbers a browser shows", () => {
    const items = (tag: string): Report =>
      read(page(`${paragraphs(body)}${tag}<li>强化学习培训。</li><li><p>健全决策机制。</p></li></ol>${paragraphs(end)}`));
    const last = (report: Report): unknown => report.sections?.at(-1)?.content.slice(1);
    const paragraph = (text: string): unknown => ({ type: "paragraph", text });
    expect(last(items("<ol>"))).toEqual([paragraph("1.强化学习培训。"), paragraph("2.健全决策机制。")]);
    expect(last(items('<ol start="3">'))).toEqual([paragraph("3.强化学习培训。"), paragraph("4.健全决策机制。")]);
    expect(last(items('<ol style="list-style-type:none">'))).toEqual([paragraph("强化学习培训。"), paragraph("健全决策机制。")]);
    expect(last(items("<ol class='custom_num2 list-paddingleft-1'>"))).toEqual([
      paragraph("（1）强化学习培训。"),
      paragraph("（2）健全决策机制。"),
    ]);
  });

  it("gives none to lists of letters, nor to what is no item", () => {
    const items = (tag: string): unknown =>
      read(page(`<p>一、主要举措和成效</p>${tag}<p>甲。</p><li>强化学习培训。</li></ol>`)).sections?.[0]?.content;
    expect(items('<ol type="a">')).toEqual([
      { type: "paragraph", text: "甲。" },
      { type: "paragraph", text: "强化学习培训。" },
    ]);
    expect(items('<ol type="1">')).toEqual([
      { type: "paragraph", text: "甲。" },
      { type: "paragraph", text: "1.强化学习培训。" },
    ]);
  });

  it("numbers sections that are list items", () => {
    const parts = body.filter((line) => /^[一二三四]、/.test(line));
    const chunks = parts.map((heading, index) => {
      const next = parts[index + 1];
      const inside = body.slice(body.indexOf(heading as never) + 1, next === undefined ? undefined : body.indexOf(next as never));
      return `<li><p>${heading.slice(2)}</p>${paragraphs(inside)}</li>`;
    });
    const html = page(
      `<p>${opening}</p><ol class=" list-paddingleft-2" style="list-style-type: cjk-ideographic;">${chunks.join("")}</ol>${paragraphs(end)}`,
    );
    expect(read(html)).toEqual(expected);
  });

  it("keeps numbers that are written", () => {
    const html = page(`<ol>${all.map((line) => `<li>${line}</li>`).join("")}</ol>`);
    const numbers = (report: Report): unknown => report.sections?.map(({ number }) => number);
    expect(numbers(read(html))).toEqual(numbers(expected));
    expect(read(page(`<ul>${all.map((line) => `<li>${line}</li>`).join("")}</ul>`))).toEqual(expected);
  });
});

describe("what is no page", () => {
  it.each([null, undefined, 7, new Uint8Array(2)])("is a mistake of the caller: %s", (value) => {
    expect(() => readHtml(value as unknown as string)).toThrow(
      new TypeError(`html must be a string, not ${value === null ? "null" : typeof value} (decode bytes with decodeText first)`),
    );
  });
});
