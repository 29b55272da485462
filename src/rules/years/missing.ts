import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";

/** 缺少报告年度 */
export const yearsMissing = defineRule({
  id: "years/missing",
  since: "0.1.0",
  force: "must",
  basis: [cite("documents-2012", "art-9-7"), cite("inspection-2019", "contents")],
  title: { "zh-CN": "没有报告年度", en: "The reporting year is not given" },
  about: {
    "zh-CN":
      "年度报告写的是上一年度的情况，应当看得出是哪一年。没有报告年度的，许多检查（时限、年份、现行规划）都无从做起。从文本读取的报告没有读出年度的，可能只是网页只存了正文，提请核对。",
    en: "An annual report speaks of the year before, and one must be able to tell which. Without the reporting year many checks (deadlines, years, programmes in force) cannot be made. Where the report was read from a document and no year was found, the page may hold only a part of it: a person has to look.",
  },
  messages: {
    missing: {
      "zh-CN": "没有填写报告年度。请填写报告所写情况的年度，不是写报告的年份。",
      en: "The reporting year is not given. Please give the year the report speaks of, not the year in which it was written.",
    },
    "not-found": {
      "zh-CN": "标题和开头都没有写明是哪一年度的报告。请核对文本是否完整；确实没有写的，请在标题中写明年度。",
      en: "Neither title nor opening says which year the report is about. Please check that the text is complete; if the year was indeed left out, please put it into the title.",
    },
    misfit: {
      "zh-CN": "所填的报告年度无法识别。请填写四位数的年份。",
      en: "The reporting year as given cannot be read. Please give a year of four digits.",
    },
  },
  check({ report, source, lost }, find) {
    if (report.year !== undefined) return;
    if (lost(["year"])) find({ messageId: "misfit", path: ["year"], outcome: "undecided" });
    else if (source) find({ messageId: "not-found", path: ["year"], outcome: "undecided" });
    else find({ messageId: "missing", path: ["year"] });
  },
});
