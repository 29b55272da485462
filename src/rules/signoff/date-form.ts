import { cite } from "../../law/cite.js";
import { findDate } from "../../text/date.js";
import { defineRule } from "../rule.js";

/** 成文日期写法 */
export const signoffDateForm = defineRule({
  id: "signoff/date-form",
  since: "0.1.0",
  force: "hint",
  basis: [cite("gbt-9704-2012", "7.3.5.4")],
  title: { "zh-CN": "成文日期的写法", en: "Form of the date of issue" },
  about: {
    "zh-CN":
      "成文日期用阿拉伯数字将年、月、日标全，月、日不编虚位（1不写成01）。用汉字数字、点、横线、斜线或者编虚位的，作一提示。只看落款的写法，不看信息公开表格；没有写日的由“没有成文日期”提示；全角数字和中间的空格不提示。",
    en: "The date of issue is written in Arabic numerals with 年, 月 and 日 in full and without zero padding. Chinese numerals, dots, hyphens, slashes and padded numbers are pointed out. Only the sign-off counts, not a metadata table; a date without a day is left to signoff/date-missing; full-width digits and inner spaces are fine.",
  },
  messages: {
    form: {
      "zh-CN": "成文日期写成“{quote}”，规范写法是“{correct}”。请改用阿拉伯数字写全年、月、日，月、日前不加0。",
      en: "The date of issue reads “{quote}”; its standard form is “{correct}”. Please write year, month and day in Arabic numerals, without padding zeros.",
    },
  },
  applies: ({ report }) => {
    const text = report.signOff?.dateText;
    return text !== undefined && findDate(text)?.date !== undefined ? "hint" : { inapplicable: "no-wording" };
  },
  check({ report: { signOff } }, find) {
    const text = signOff?.dateText ?? "";
    const written = findDate(text);
    if (written?.day === undefined) return;
    const [from, to] = written.range;
    const plain = text.slice(from, to).normalize("NFKC").replace(/\s/g, "");
    const correct = `${written.year}年${written.month}月${written.day}日`;
    if (plain === correct) return;
    const path = ["signOff", "dateText"];
    find({ messageId: "form", path, range: [from, to], params: { correct }, fix: { edits: [{ path, range: [from, to], text: correct }] } });
  },
});
