import { cite } from "../../law/cite.js";
import { clauseBefore, clauseBehind, textBefore } from "../../text/clause.js";
import { defineRule, type Passage, type RuleContext } from "../rule.js";
import { rowsAround } from "./table.js";

/** The words of a share, up to the number: 公示率达, 覆盖率、知晓率分别为98%和. */
const shareBefore =
  /(?:[\u4e00-\u9fff](?:率|满意度|知晓度)|占比|占[\u4e00-\u9fff]{1,14}(?:的|比重|比例))[^\n。；;，,\u4e00-\u9fff]{0,3}(?:[\u4e00-\u9fff]{0,6})(?:[0-9.０-９]{1,6}[%％][、和及与，,])?[ ]?[-－−]?$/;
const shareName = /率|占比|满意度|知晓度/;
/** Shares that may pass 100%, and changes. */
const mayExceed =
  /增|降|减|升|提高|同比|环比|超额|完成|达成|毛入学|征收|征缴|收缴|清缴|入库|到位|负荷|执行率|预算|产销|产能|利用率|回报|收益|负债|充足率|拨备|流动性|偿付|参保|进度|倍|速|周转|偿还|存贷|达产|投入产出|贡献|拉动|计划|目标/;

/** 占比超出范围 */
export const figuresOver100 = defineRule({
  id: "figures/over-100",
  since: "0.1.0",
  force: "must",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "占比超出0至100%", en: "A share outside 0 to 100%" },
  about: {
    "zh-CN":
      "……率、占比、满意度写成超过100%或者负数的，一处提示一条；表格里按栏名判断。增减幅度、完成率和完成目标的百分比、毛入学率、征收率、负荷率、超额等本来可以超过100%的不提示。",
    en: "A rate, share or degree of satisfaction above 100% or below zero, one finding each; in a table the column's name tells. Growth, completion of a target, gross enrolment, tax collection, load and the like may pass 100% and are left alone.",
  },
  messages: {
    above: {
      "zh-CN": "{place}写的“{quote}”超过了100%。请核对这个比率的分子和分母，按台账更正。",
      en: "{place} says “{quote}”, which is above 100%. Please check what was divided by what, and correct it from the records.",
    },
    below: {
      "zh-CN": "{place}写的“{quote}”小于0。请核对是不是多了负号，按台账更正。",
      en: "{place} says “{quote}”, which is below zero. Please check whether the minus sign is right, and correct it from the records.",
    },
  },
  check(context, find) {
    const { text, numbers, passageAt, where } = context;
    for (const number of numbers) {
      if (!number.percent) continue;
      const written = text.startsWith("百分之", number.at - 3) ? number.at - 3 : number.at;
      const sign = text.charAt(written - 1);
      const negative =
        number.value > 0 &&
        (("-－−".includes(sign || "0") && !/[0-9０-９%％]/.test(text.charAt(written - 2))) || text.charAt(number.at - 4) === "负");
      if (number.value <= 100 && !negative) continue;
      const passage = passageAt(number.at);
      if (!isShare(context, passage, written - passage.at, number.end - passage.at)) continue;
      find(
        number.value > 100
          ? { messageId: "above", ...where(written, number.end) }
          : { messageId: "below", ...where(written - 1, number.end) },
      );
    }
  },
});

function isShare(context: RuleContext, passage: Passage, from: number, to: number): boolean {
  const { text } = passage;
  const clause = clauseBefore(text, from, 40, "。；;，,\n");
  const behind = clauseBehind(text, to, 12, "。；;，,\n");
  if (passage.kind === "cell" && /^[-－−0-9.％%\s]{1,12}$/.test(text)) {
    const rows = rowsAround(context, passage);
    const [row, column] = passage.path.slice(-2) as [number, number];
    const names = `${rows?.[0]?.[column] ?? ""}|${rows?.[row]?.[0] ?? ""}`;
    return shareName.test(names) && !mayExceed.test(names);
  }
  return shareBefore.test(textBefore(text, from, 48)) && !mayExceed.test(clause + behind);
}
