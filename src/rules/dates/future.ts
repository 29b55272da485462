import { cite } from "../../law/cite.js";
import type { LocalText } from "../../model/terms.js";
import { addDays } from "../../text/date.js";
import type { Path } from "../../text/path.js";
import { defineRule } from "../rule.js";
import { inWords } from "./deadline.js";

const issued: LocalText = { "zh-CN": "成文日期", en: "date of issue" };
const published: LocalText = { "zh-CN": "发布日期", en: "day of publication" };

/** 日期晚于今天 */
export const datesFuture = defineRule({
  id: "dates/future",
  since: "0.1.0",
  force: "must",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "日期晚于今天", en: "A date lies in the future" },
  about: {
    "zh-CN": "成文日期或者发布日期晚于核对当天的，多是写错了年份或者月份。报送环节的文稿常预先写上签发日期，31天以内只提请核对。",
    en: "A date of issue or of publication after the day of checking is mostly a slip in the year or month. Drafts at submission are often dated ahead: up to 31 days a person has to look.",
  },
  messages: {
    future: {
      "zh-CN": "{kind}为{date}，晚于今天（{today}）。请核对年、月、日。",
      en: "The {kind} is {date}, after today ({today}). Please check year, month and day.",
    },
    both: {
      "zh-CN": "成文日期（{date}）和发布日期（{other}）都晚于今天（{today}）。请核对年、月、日。",
      en: "The date of issue ({date}) and the day of publication ({other}) are both after today ({today}). Please check year, month and day.",
    },
    ahead: {
      "zh-CN": "{kind}为{date}，比今天（{today}）晚。如是预先写好的日期，请在签发时核对；否则请更正。",
      en: "The {kind} is {date}, later than today ({today}). If it was dated ahead, please check it when the report is signed; otherwise please correct it.",
    },
  },
  applies({ report, lost }) {
    if (report.signOff?.date !== undefined || report.publication?.date !== undefined) return "must";
    return { inapplicable: lost(["signOff", "date"]) || lost(["publication", "date"]) ? "does-not-fit" : "not-given" };
  },
  check({ report: { signOff, publication }, asOf, stage }, find) {
    const allowed = stage === "submission" ? addDays(asOf, 31) : asOf;
    const late: { kind: LocalText; date: string; path: Path }[] = [];
    if (signOff?.date !== undefined && signOff.date > asOf) late.push({ kind: issued, date: signOff.date, path: ["signOff", "date"] });
    if (publication?.date !== undefined && publication.date > asOf) {
      late.push({ kind: published, date: publication.date, path: ["publication", "date"] });
    }
    const wrong = late.filter(({ date }) => date > allowed);
    const [first, second] = wrong.length > 0 ? wrong : late;
    if (!first) return;
    const today = inWords(asOf);
    const { kind, date, path } = first;
    if (wrong.length === 0) find({ messageId: "ahead", path, outcome: "undecided", params: { kind, date: inWords(date), today } });
    else if (second) find({ messageId: "both", path, params: { date: inWords(date), other: inWords(second.date), today } });
    else find({ messageId: "future", path, params: { kind, date: inWords(date), today } });
  },
});
