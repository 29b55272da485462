import { cite } from "../../law/cite.js";
import type { IsoDate } from "../../text/date.js";
import { defineRule, type RuleContext } from "../rule.js";
import { type DeadlineOptions, deadlineInWords, deadlineOptions, inWords, type Lateness, lateness } from "./deadline.js";

function latenessOf({ duty, report, options }: RuleContext<DeadlineOptions>, date: IsoDate | undefined): Lateness | undefined {
  if (date === undefined || !duty.report || report.year === undefined) return undefined;
  return lateness(date, report.year, duty.report, options.before);
}

/** 报送超过时限 */
export const datesReportedLate = defineRule({
  id: "dates/reported-late",
  since: "0.1.0",
  force: "must",
  basis: [cite("inspection-2019", "report")],
  title: { "zh-CN": "报送超过规定时限", en: "Reported after the deadline" },
  about: {
    "zh-CN":
      "年度报告应当在次年3月1日之前报送（省级党委、政府为4月1日之前）；当日是否算按时，提请核对。没有报送日期、成文日期已在时限之后的，建议说明情况；成文日期较早不能说明报送时间，不作判断。更早的本地时限可以按次设定，显示为本地规定。2019年以前的年度不适用，街道办事处和开发区管委会按参照执行对待。",
    en: "The report is to be submitted before 1 March of the year after (provinces: 1 April); for the day itself a person has to look. Where the day of submission is unknown and the date of issue lies after the deadline, an explanation is advised; an earlier date of issue proves nothing. Earlier local deadlines can be set per call and are shown as local rules. It does not apply before reporting year 2019, and binds subdistrict offices and development zones one force lower.",
  },
  messages: {
    late: {
      "zh-CN": "报送日期为{date}，规定时限是{deadline}之前。文本不需修改，请在报送时说明情况。",
      en: "Submitted on {date}; the provisions say before {deadline}. The text needs no change; please explain when submitting.",
    },
    "late-local": {
      "zh-CN": "报送日期为{date}，本地规定的时限是{deadline}之前。文本不需修改，请在报送时说明情况。",
      en: "Submitted on {date}; the local rule says before {deadline}. The text needs no change; please explain when submitting.",
    },
    day: {
      "zh-CN": "报送日期为{date}，正是时限当日，要求是{deadline}之前。是否算按时，请向收文机关核对。",
      en: "Submitted on {date}, the very day: it was to be done before {deadline}. Please ask the receiving organ whether this counts as in time.",
    },
    "issued-late": {
      "zh-CN": "成文日期为{date}，报送只会更晚，而时限是{deadline}之前。文本不需修改，请在报送时说明情况。",
      en: "Issued on {date}, so submitted no earlier, while it was to be done before {deadline}. The text needs no change; please explain when submitting.",
    },
    "issued-day": {
      "zh-CN": "成文日期为{date}，报送最早也在时限当日，要求是{deadline}之前。请核对报送日期，并向收文机关核对是否算按时。",
      en: "Issued on {date}, so submitted on that day at the earliest, while it was to be done before {deadline}. Please check the day of submission, and ask the receiving organ whether it counts as in time.",
    },
  },
  options: deadlineOptions,
  needs: ["year"],
  applies(context) {
    const { duty, report, lost } = context;
    if (!duty.report) return { inapplicable: duty.reason ?? "no-duty" };
    if (report.submission?.date !== undefined) return duty.report.force;
    if (lost(["submission", "date"])) return { inapplicable: "does-not-fit" };
    return latenessOf(context, report.signOff?.date) ? "should" : { inapplicable: "submission-date-unknown" };
  },
  check(context, find) {
    const { submission, signOff } = context.report;
    const date = submission?.date ?? signOff?.date;
    const found = latenessOf(context, date);
    if (!found || date === undefined) return;
    const submitted = submission?.date !== undefined;
    const messageId = submitted
      ? found.state === "day"
        ? "day"
        : found.local
          ? "late-local"
          : "late"
      : found.state === "day"
        ? "issued-day"
        : "issued-late";
    find({
      messageId,
      path: submitted ? ["submission", "date"] : ["signOff", "date"],
      outcome: found.state === "day" ? "undecided" : "failed",
      // A date of issue only shows that the report cannot have been submitted before.
      force: submitted ? found.force : "should",
      ...(found.local && { local: found.local }),
      params: { date: inWords(date), deadline: messageId === "late-local" ? inWords(found.deadline) : deadlineInWords(found) },
    });
  },
});
