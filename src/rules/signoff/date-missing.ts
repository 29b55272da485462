import { cite } from "../../law/cite.js";
import { shorten } from "../../text/count.js";
import { findDate } from "../../text/date.js";
import { defineRule } from "../rule.js";

/** 缺少成文日期 */
export const signoffDateMissing = defineRule({
  id: "signoff/date-missing",
  since: "0.1.0",
  force: "must",
  basis: [cite("documents-2012", "art-9-12")],
  title: { "zh-CN": "没有成文日期", en: "No date of issue" },
  about: {
    "zh-CN":
      "成文日期是负责人签发（或会议通过）的日期，应当写全年、月、日。网页的发布日期、页眉的时钟、系统的生成日期都不是成文日期；信息公开表格里的“成文日期”算。只写到月的，请补写日。",
    en: "The date of issue is the day the head signed the report or the meeting passed it, with year, month and day. A page's day of publication, a header clock and a record's creation date are not it; a row 成文日期 in a metadata table is. A date without a day is reported with a message of its own.",
  },
  messages: {
    missing: {
      "zh-CN": "文末没有成文日期。请写负责人签发（或会议通过）的年、月、日，网页发布日期不能代替。",
      en: "There is no date of issue at the end. Please put year, month and day on which the head signed it or the meeting passed it; the page's day of publication does not stand in for it.",
    },
    "incomplete-date": {
      "zh-CN": "成文日期只写到“{text}”，请补写日。",
      en: "The date of issue stops at “{text}”; please add the day.",
    },
    "unclear-date": {
      "zh-CN": "文末的“{text}”看不出完整的年、月、日。请核对，写明负责人签发（或会议通过）的日期。",
      en: "“{text}” at the end gives no full year, month and day. Please check, and put the day on which the head signed it or the meeting passed it.",
    },
    unread: {
      "zh-CN": "成文日期因格式不符没有读入。请先核对数据，再看文末是否写了成文日期。",
      en: "The date of issue could not be taken in because of its form. Please check the data first, and then whether the report is dated.",
    },
  },
  check({ report: { signOff }, lost }, find) {
    const path = ["signOff", "date"];
    if (signOff?.date !== undefined) return;
    const dateText = signOff?.dateText?.trim() ?? "";
    const written = findDate(dateText);
    const text = shorten(dateText, 20);
    if (written?.date !== undefined) return;
    if (written) find({ messageId: "incomplete-date", path, params: { text } });
    else if (text !== "") find({ messageId: "unclear-date", path, params: { text } });
    else if (lost(path)) find({ messageId: "unread", outcome: "undecided", path });
    else find({ messageId: "missing", path });
  },
});
