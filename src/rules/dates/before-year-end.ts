import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";
import { inWords } from "./deadline.js";

/** 年度未完就已成文 */
export const datesBeforeYearEnd = defineRule({
  id: "dates/before-year-end",
  since: "0.1.0",
  force: "hint",
  basis: [cite("inspection-2019", "contents-1")],
  title: { "zh-CN": "报告年度还没结束就已成文", en: "Issued before the reporting year was over" },
  about: {
    "zh-CN": "成文日期在报告年度之内时作一提示：全年还没有结束，文中的数字多是截至成文时的数字。这种情况常见，并不违反规定，只作参考。",
    en: "Points out a date of issue inside the reporting year: its figures are then mostly those up to that day. This is common and breaks no rule; it is never more than a hint.",
  },
  messages: {
    partial: {
      "zh-CN": "成文日期为{date}，{year}年还没有结束。请核对文中数字是否为全年数字；不是的，请写明截至日期。",
      en: "Issued on {date}, before {year} was over. Please check whether the figures are for the whole year; if not, say up to which day they count.",
    },
  },
  needs: ["year", "date"],
  check({ report: { year = 0, signOff } }, find) {
    const date = signOff?.date;
    if (date === undefined || Number(date.slice(0, 4)) !== year) return;
    find({ messageId: "partial", path: ["signOff", "date"], params: { date: inWords(date), year } });
  },
});
