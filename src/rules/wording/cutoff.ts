import { cite } from "../../law/cite.js";
import { textBefore } from "../../text/clause.js";
import { defineRule } from "../rule.js";
import { byParagraph } from "./paragraphs.js";

const now = /截止(到|至)?[ \u3000]?(?:目前|现在|当前|今年|今日|发稿|报告期)/y;
const day =
  /截止(到|至)?[ \u3000]?(?:20[0-9０-９]{2}|[0-9０-９]{4}|[0-9０-９]{1,2}[ \u3000]?月|二[〇○零0]|上?个?月底|本月|上月|去年|本年|年底|年末|上半年)/y;
/** Before these a day is the end of a time limit (报名截止到6月30日), not the point up to which something is told. */
const limits = /报名|申报|申请|时间|日期|期限|受理|征集|提交|投票|登记|缴费|有效期|投标|公示|活动|合同|租期|任期/;

/** 截至写作截止. */
export const wordingCutoff = defineRule({
  id: "wording/cutoff",
  since: "0.1.0",
  force: "hint",
  basis: [cite("practice")],
  title: { "zh-CN": "“截至”写作“截止”", en: "截止 written for 截至" },
  about: {
    "zh-CN":
      "说到某个时间为止，后面接时间的，用“截至”，不用“截止”“截止到”。每段提示一次。“截止日期”“截止时间”以及报名、申报等说期限的“截止”不提示。",
    en: "“Up to” a point in time is 截至, not 截止 or 截止到. One finding per paragraph. 截止日期, 截止时间 and the 截止 of a time limit (报名截止到…) are left alone.",
  },
  messages: {
    cutoff: {
      "zh-CN": "{place}“{quote}”应为“截至”（共{count}处）。请改用“截至”。",
      en: "In {place}, “{quote}” should be 截至 ({count} in all). Please write 截至.",
    },
  },
  needles: ["截止"],
  check(context, find) {
    const { text } = context;
    const slips = context.hits("截止").flatMap((from) => {
      now.lastIndex = from;
      day.lastIndex = from;
      let match = now.exec(text);
      if (!match && !limits.test(textBefore(text, from, 4))) match = day.exec(text);
      return match ? [{ from, to: from + 2 + (match[1]?.length ?? 0), correct: "截至" }] : [];
    });
    for (const { first, slips: all, edits } of byParagraph(context, slips)) {
      find({ messageId: "cutoff", ...context.where(first.from, first.to), params: { count: all.length }, fix: { edits } });
    }
  },
});
