import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";

/** 缺少标题 */
export const titleMissing = defineRule({
  id: "title/missing",
  since: "0.1.0",
  force: "must",
  basis: [cite("documents-2012", "art-9-7")],
  title: { "zh-CN": "没有标题", en: "No title" },
  about: {
    "zh-CN": "公文应当有标题，由发文机关名称、事由和文种组成。从网页或文件读取的文本常常只有正文，标题在页面的别处，所以只提请核对。",
    en: "A document has a title made of issuer, matter and type. Texts read from a page or file often hold only the body, the title standing elsewhere on the page: then a person has to look.",
  },
  messages: {
    missing: {
      "zh-CN": "报告没有标题。请写明单位名称、年度和文种（报告）。",
      en: "The report has no title. Please name the organ, the year and the type of document (报告).",
    },
    "not-found": {
      "zh-CN": "文本里没有看到标题，可能只复制了正文。请核对原文；确实没有的，请写明单位名称、年度和文种。",
      en: "No title was seen in the text; perhaps only the body was copied. Please check the original; if there is none, please name the organ, the year and the type of document.",
    },
    unread: {
      "zh-CN": "标题因格式不符没有读入。请先核对数据。",
      en: "The title could not be taken in because of its form. Please check the data first.",
    },
  },
  check({ report: { title }, source, lost }, find) {
    const path = ["title"];
    if (title !== undefined && title.trim() !== "") return;
    if (lost(path)) find({ messageId: "unread", outcome: "undecided", path });
    else if (source) find({ messageId: "not-found", outcome: "undecided", path });
    else find({ messageId: "missing", path });
  },
});
