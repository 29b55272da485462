import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";
import { inWords } from "./deadline.js";

/** 发布早于成文 */
export const datesOutOfOrder = defineRule({
  id: "dates/out-of-order",
  since: "0.1.0",
  force: "should",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "发布日期早于成文日期", en: "Published before it was issued" },
  about: {
    "zh-CN": "报告先由负责人签发（或会议通过），再向社会公开；发布日期早于成文日期的，两个日期中有一个需要核对。同一天的不提示。",
    en: "A report is signed (or passed by a meeting) first and published after; where the day of publication comes before the date of issue, one of the two needs a look. The same day is fine.",
  },
  messages: {
    early: {
      "zh-CN": "发布日期为{published}，早于成文日期{issued}。请核对这两个日期。",
      en: "Published on {published}, before the date of issue {issued}. Please check both dates.",
    },
  },
  needs: ["date", "publicationDate"],
  check({ report: { signOff, publication } }, find) {
    const issued = signOff?.date;
    const published = publication?.date;
    if (issued === undefined || published === undefined || published >= issued) return;
    find({ messageId: "early", path: ["publication", "date"], params: { published: inWords(published), issued: inWords(issued) } });
  },
});
