import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";
import { deadlineInWords, deadlineOptions, inWords, lateness } from "./deadline.js";

/** 公开超过时限 */
export const datesPublishedLate = defineRule({
  id: "dates/published-late",
  since: "0.1.0",
  force: "must",
  stage: "publication",
  basis: [cite("inspection-2019", "publish")],
  title: { "zh-CN": "公开超过规定时限", en: "Published after the deadline" },
  about: {
    "zh-CN":
      "年度报告应当在次年4月1日之前向社会公开，当日是否算按时提请核对。页面日期比时限晚一年以上的，多为网站改版后重新发布，只提请核对。各级政府和县级以上政府部门都有公开义务，只由党委发文的不适用；2019年以前的年度不适用；不知道发布日期的不作判断。本地时限可以按次设定，显示为本地规定。",
    en: "The report is to be published before 1 April of the year after; for the day itself a person has to look. A page dated more than a year after the deadline was most likely put up again when the site was rebuilt: a person has to look. The duty lies on governments of all levels and on departments from the county up, not on a Party committee alone, and not before reporting year 2019; where the day of publication is unknown nothing is said. Local deadlines can be set per call and are shown as local rules.",
  },
  messages: {
    late: {
      "zh-CN": "页面标注的发布日期为{date}，规定的公开时限是{deadline}之前。如是网站改版后重新发布，请告知首次发布日期；否则请说明情况。",
      en: "The page is dated {date}; the provisions say before {deadline}. If the site was rebuilt and the report put up again, please give the day of first publication; otherwise please explain.",
    },
    "late-local": {
      "zh-CN":
        "页面标注的发布日期为{date}，本地规定的公开时限是{deadline}之前。如是网站改版后重新发布，请告知首次发布日期；否则请说明情况。",
      en: "The page is dated {date}; the local rule says before {deadline}. If the site was rebuilt and the report put up again, please give the day of first publication; otherwise please explain.",
    },
    day: {
      "zh-CN": "页面标注的发布日期为{date}，正是时限当日，要求是{deadline}之前公开。请核对首次发布日期。",
      en: "The page is dated {date}, the very day: it was to be published before {deadline}. Please check the day of first publication.",
    },
    "put-up-again": {
      "zh-CN": "页面标注的发布日期为{date}，比公开时限（{deadline}之前）晚一年以上，可能是网站改版后重新发布。请核对首次发布日期。",
      en: "The page is dated {date}, more than a year after the deadline (before {deadline}); it may have been put up again. Please check the day of first publication.",
    },
  },
  options: deadlineOptions,
  needs: ["year", "publicationDate"],
  applies: ({ duty }) => duty.publish?.force ?? { inapplicable: duty.reason ?? "no-duty" },
  check({ report: { year = 0, publication }, duty, options }, find) {
    const date = publication?.date;
    const found = date !== undefined && duty.publish ? lateness(date, year, duty.publish, options.before) : undefined;
    if (!found || date === undefined) return;
    const { state, deadline, force, local } = found;
    const yearLater = `${Number(deadline.slice(0, 4)) + 1}${deadline.slice(4)}`;
    const messageId = state === "day" ? "day" : date > yearLater ? "put-up-again" : local ? "late-local" : "late";
    find({
      messageId,
      path: ["publication", "date"],
      outcome: messageId === "day" || messageId === "put-up-again" ? "undecided" : "failed",
      force,
      ...(local && { local }),
      params: { date: inWords(date), deadline: messageId === "late-local" ? inWords(deadline) : deadlineInWords(found) },
    });
  },
});
