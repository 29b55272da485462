import type { Report } from "../../../src/model/report.js";

export const title = "清溪县云台镇人民政府2024年度法治政府建设情况报告";
export const opening = "2024年，云台镇深入学习贯彻习近平法治思想，扎实推进依法行政各项工作。现将有关情况报告如下：";
/** The text of a report, a line a paragraph. */
export const body = [
  opening,
  "一、主要举措和成效",
  "（一）规范行政决策。修订镇政府议事规则，全年审查合同46份，提出修改意见31条，全部采纳。",
  "（二）严格行政执法",
  "综合行政执法队开展检查128次，办理行政处罚案件9件，无一被复议纠正。",
  "二、存在的不足和原因",
  "一是执法力量不足，由于编制有限，持证执法人员只有6名。二是普法形式单一，主要原因是需求了解不多。",
  "三、党政主要负责人履行推进法治建设第一责任人职责情况",
  "镇党委书记主持召开法治建设专题会议4次，研究解决问题5个；镇长带头讲法治课2次，出庭应诉1次。",
  "四、2025年度主要安排",
  "上半年增配执法人员3名，由综合执法队组织轮训2期；每季度走访一次群众法律需求，年内制作普法音频12条。",
] as const;
export const end = ["清溪县云台镇人民政府", "2025年1月16日"] as const;

/** The report that every page of these tests holds. */
export const expected: Report = {
  year: 2024,
  title,
  issuers: [{ name: "清溪县云台镇人民政府", kind: "government", level: "township" }],
  opening: [{ type: "paragraph", text: opening }],
  sections: [
    {
      type: "section",
      number: "一、",
      heading: "主要举措和成效",
      parts: ["measures"],
      content: [
        {
          type: "section",
          number: "（一）",
          heading: "规范行政决策。",
          runIn: true,
          parts: [],
          content: [{ type: "paragraph", text: "修订镇政府议事规则，全年审查合同46份，提出修改意见31条，全部采纳。" }],
        },
        { type: "section", number: "（二）", heading: "严格行政执法", parts: [], content: [{ type: "paragraph", text: body[4] }] },
      ],
    },
    {
      type: "section",
      number: "二、",
      heading: "存在的不足和原因",
      parts: ["shortcomings"],
      content: [{ type: "paragraph", text: body[6] }],
    },
    {
      type: "section",
      number: "三、",
      heading: "党政主要负责人履行推进法治建设第一责任人职责情况",
      parts: ["responsibility"],
      content: [{ type: "paragraph", text: body[8] }],
    },
    { type: "section", number: "四、", heading: "2025年度主要安排", parts: ["plans"], content: [{ type: "paragraph", text: body[10] }] },
  ],
  signOff: { signatories: [end[0]], date: "2025-01-16", dateText: end[1] },
};

export const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join("\n");

/** A page as the sites of counties make them, around an article. */
export const page = (article: string, before = `<h1>${title}</h1>`): string => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}_清溪县人民政府</title>
<style>.nav{color:red}</style><script>var a = "一、不是正文";</script></head>
<body>
<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/fw">办事服务</a></li></ul></div>
<div class="main">
${before}
<div class="article">
${article}
</div>
</div>
<div class="footer">清溪县人民政府主办　版权所有　网站标识码：0000000000　<a href="/map">网站地图</a></div>
</body></html>`;
