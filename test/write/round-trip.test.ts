import { describe, expect, it } from "vitest";
import { seeded, syntheticReport } from "../../scripts/synthetic.js";
import type { Report } from "../../src/model/report.js";
import { readHtml } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import { writeHtml } from "../../src/write/html.js";
import { writeMarkdown } from "../../src/write/markdown.js";
import { writeText } from "../../src/write/text.js";
import { readCorpus } from "../read/corpus.js";

const ways: readonly (readonly [string, (report: Report) => Report])[] = [
  ["text", (report) => readReport(writeText(report)).report],
  ["Markdown", (report) => readReport(writeMarkdown(report), { format: "markdown" }).report],
  ["HTML", (report) => readHtml(writeHtml(report)).report],
  ["an HTML fragment", (report) => readHtml(writeHtml(report, { fragment: true })).report],
];

describe.each(ways)("what is written as %s reads back the same", (_, through) => {
  it("for reports with everything a document can hold", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const report = syntheticReport(seeded(seed), { full: true });
      expect(through(report), `seed ${seed}`).toEqual(report);
    }
  }, 60_000);

  it("for ordinary reports", () => {
    for (let seed = 1; seed <= 80; seed++) {
      const report = syntheticReport(seeded(seed));
      expect(through(report), `seed ${seed}`).toEqual(report);
    }
  }, 60_000);

  it.each(readCorpus().map(({ name, report }) => [name, report] as const))("for %s", (_name, report) => {
    expect(through(report)).toEqual(report);
  });

  it("for words that look like markup", () => {
    const texts = [
      "全年开展**专项**行动_3_次，[见附表](表1)，`A<B>C` &nbsp; &amp; a&b；c\\*d。",
      "# 不是标题，是正文里的井号，后面还有很长的文字说明，说明这一行确实是一个段落。",
      "- 不是列表，是正文里的破折号，后面还有很长的文字说明，说明这一行确实是一个段落。",
      "• 项目符号是原文就有的，后面还有很长的文字说明，说明这一行确实是一个段落。",
      "> 引用号也是原文就有的，后面还有很长的文字说明，说明这一行确实是一个段落。",
      "甲|乙|丙三类事项分别办理，~~划掉~~的不算，<b>加粗</b>的照写，<!-- 注 -->也照写。",
      "中间有  两个空格，𠮷野家一类的生僻字，“引号”‘单引号’，以及 nbsp\u00a0在内都照原样。",
    ];
    const report: Report = {
      ...syntheticReport(seeded(7)),
      opening: texts.map((text) => ({ type: "paragraph", text })),
    };
    expect(through(report)).toEqual(report);
  });
});
