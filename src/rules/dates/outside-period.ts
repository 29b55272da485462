import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";
import { inWords } from "./deadline.js";

/** 成文日期不在报告期内 */
export const datesOutsidePeriod = defineRule({
  id: "dates/outside-period",
  since: "0.1.0",
  force: "must",
  basis: [cite("inspection-2019", "contents-1")],
  title: { "zh-CN": "成文日期与报告年度对不上", en: "The date of issue does not fit the reporting year" },
  about: {
    "zh-CN":
      "年度报告写上一年度的情况，成文日期应当在报告年度的次年；年底前写成的，在报告年度当年。两年之外的日期，多是沿用旧稿或者写错年份，请核对。",
    en: "A report speaks of the year before, so it is issued in the year after the reporting year, or at the end of that year itself. Any other date mostly comes from an old draft or a slip in the year.",
  },
  messages: {
    outside: {
      "zh-CN": "成文日期为{date}，本报告是{year}年度，成文日期应在{year}年或{next}年。请核对日期和报告年度。",
      en: "Issued on {date}, while the report is for {year}: it should be dated {year} or {next}. Please check the date and the reporting year.",
    },
  },
  needs: ["year", "date"],
  check({ report: { year = 0, signOff } }, find) {
    const date = signOff?.date;
    if (date === undefined) return;
    const issued = Number(date.slice(0, 4));
    if (issued === year || issued === year + 1) return;
    find({ messageId: "outside", path: ["signOff", "date"], params: { date: inWords(date), year, next: year + 1 } });
  },
});
