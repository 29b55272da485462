import { cite } from "../../law/cite.js";
import { figureAt, numberFrom } from "../figures/figure.js";
import { defineRule, type Passage } from "../rule.js";
import { bodyOf, silentOn } from "./part-body.js";
import { isQuoted } from "./quotation.js";

/** A count in Chinese numerals: 两次, 十二场. A lone 一 is mostly no count. */
const inWords = /[两二三四五六七八九十百千](?:[余多])?(?:次|场|件|起|期|份|名|项会|家|户|批|轮|人次|场次|个(?:村|社区|部门|单位|项目|站))/;
const fixed = /[“《〔][^“”《》〔〕]{0,60}[”》〕]/g;

/** 缺少数据 */
export const contentFiguresMissing = defineRule({
  id: "content/figures-missing",
  since: "0.1.0",
  force: "hint",
  basis: [cite("practice"), cite("documents-2012", "art-19")],
  title: { "zh-CN": "主要举措和成效没有数据", en: "The measures hold no figure" },
  about: {
    "zh-CN":
      "主要举措和成效部分一个数量也没有（年份、日期、序号、文号、“八五”“四个意识”之类的固定说法不算）的，提示一条。有一处件数、次数、比率即不提示。",
    en: "The part on measures and results holds no quantity at all; years, dates, ordinals, document numbers and fixed phrases (“八五”, “四个意识”) do not count. One count or rate is enough.",
  },
  messages: {
    none: {
      "zh-CN":
        "{place}没有写具体数字。请补写能够说明成效的实际数据，例如审查合同、执法检查、调解纠纷、普法宣传的件数和次数；没有统计的不要写。",
      en: "{place} holds no figure. Please add actual data that show the results, such as how many contracts were reviewed, inspections made, disputes settled, publicity events held; do not write what was not counted.",
    },
  },
  needs: ["sections"],
  applies: (context) => silentOn(context, "measures") ?? "hint",
  check(context, find) {
    const { text, numbers } = context;
    const body = bodyOf(context, "measures");
    const isInDigits = (passage: Passage): boolean => {
      const end = passage.at + passage.text.length;
      for (let index = numberFrom(context, passage.at); index < numbers.length; index++) {
        const number = numbers[index];
        if (!number || number.at >= end) break;
        if (number.percent) return true;
        const figure = figureAt(context, index);
        if (figure?.counts && !isQuoted(passage.text, figure.at - passage.at)) return true;
        if (
          passage.kind === "cell" &&
          passage.text.trim() === text.slice(number.at, number.end) &&
          !(number.value >= 1900 && number.value < 2100)
        )
          return true;
      }
      return false;
    };
    // Nearly all reports write digits: words are looked at only where there are none.
    const told = body.some(isInDigits) || body.some((passage) => inWords.test(passage.text.replace(fixed, "")));
    const path = context.coverage.measures.paths[0];
    if (!told && path) find({ messageId: "none", path });
  },
});
