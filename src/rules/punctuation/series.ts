import { cite } from "../../law/cite.js";
import { hitsOf } from "../hits.js";
import { defineRule, type Edit, type Passage } from "../rule.js";

const needles = ["》、《", "”、“"] as const;

/** 书名号、引号之间的顿号. */
export const punctuationSeries = defineRule({
  id: "punctuation/series",
  since: "0.1.0",
  force: "hint",
  basis: [cite("gbt-15834-2011", "4.5.3.5")],
  title: { "zh-CN": "书名号、引号之间的顿号", en: "Commas between titles and quotations" },
  about: {
    "zh-CN": "并列的书名号之间、并列的引号之间通常不用顿号。每段提示一次并注明处数。中间有括号、文字的，或者书名号与引号相邻的，不提示。",
    en: "Between neighbouring titles 《》《》 and between neighbouring quotations “”“” no 、 is used. One finding per paragraph with a count. Where a bracket or a word stands in between, or a title stands beside a quotation, nothing is said.",
  },
  messages: {
    series: {
      "zh-CN": "{place}并列的书名号或引号之间有{count}处顿号。请删去这些顿号。",
      en: "{place} has {count} mark(s) 、 between neighbouring titles or quotations. Please delete them.",
    },
  },
  needles,
  check({ hits, present, passageAt }, find) {
    let edits: Edit[] = [];
    let current: Passage | undefined;
    const report = (): void => {
      const first = edits[0];
      if (first?.range)
        find({ messageId: "series", path: first.path, range: first.range, params: { count: edits.length }, fix: { edits } });
      edits = [];
    };
    for (const at of hitsOf(needles, { hits, present })) {
      const passage = passageAt(at);
      if (passage !== current) report();
      current = passage;
      edits.push({ path: passage.path, range: [at + 1 - passage.at, at + 2 - passage.at], text: "" });
    }
    report();
  },
});
