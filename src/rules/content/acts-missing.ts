import { cite } from "../../law/cite.js";
import type { Issuer } from "../../model/report.js";
import type { LocalText } from "../../model/terms.js";
import { clauseEnd } from "../../text/clause.js";
import { defineRule } from "../rule.js";
import { isInBody, silentOn } from "./part-body.js";

/** What heads do themselves. */
const act =
  /主持|听取|讲[法党授课]|讲授|宣讲|授课|学法|领学|督办|督导|督查|督促|审签|签批|审定|审核|审议|述法|述职|出庭|旁听|研究|调研|部署|批示|协调|召开|召集|参加|带队|带头|包案|化解|接访|会见|约谈|检查|暗访|走访|现场|牵头|推动|解决|谈话|报告|通报|过问|指导|慰问|签订|主讲|列席|到会|开展/;
const count =
  /(?:[0-9０-９]|[一两二三四五六七八九十百])[ \u3000]{0,2}(?:余|多)?[ \u3000]{0,2}(?:次|场|个|件|期|节|堂|课|起|项|轮|份|条|篇|批|人|名|家|天|宗|例|遍|趟|户|部)/;
const day = /[0-9０-９]{1,2}[ ]?月(?:[ ]?[0-9０-９]{1,2}[ ]?日|[上中下]旬|底|初|份)|[上下]半年|第?[一二三四]季度/;
/** Without one of these there is neither count nor date. */
const inCounts = /[0-9０-９一两二三四五六七八九十百半]/;
/** What looks like a count and is none: 一项重要工作, 一条一条落实, 第三次会议, 无一起. */
const mere =
  /第[一二三四五六七八九十0-9]{1,3}[次个届]|[无没][有]?一[起件例次]|一[个件条项次](?:重要|基本|系统|整体|过程|方面|关键)|一件一件|一条一条|一项一项|一个一个/g;

/** Whether a sentence of a text tells of an act with a count or a date. */
function tellsAct(text: string): boolean {
  for (let from = 0; from < text.length; ) {
    const to = clauseEnd(text, from, text.length, "。；;\n");
    const sentence = text.slice(from, to);
    if (inCounts.test(sentence)) {
      const words = sentence.replace(mere, "");
      if ((count.test(words) || day.test(words)) && act.test(words)) return true;
    }
    from = to + 1;
  }
  return false;
}

const officesOf = (issuers: readonly Issuer[]): LocalText => {
  const [issuer] = issuers;
  const name = issuer?.name ?? "";
  if (issuers.length === 1 && issuer?.kind === "department")
    return { "zh-CN": "党组（党委）书记、局长（主任）", en: "the Party group secretary and the director" };
  if (issuer?.kind === "sub-district")
    return { "zh-CN": "街道党工委书记、办事处主任", en: "the Party working committee secretary and the director of the office" };
  if (issuer?.kind === "development-zone")
    return { "zh-CN": "党工委书记、管委会主任", en: "the Party working committee secretary and the director of the committee" };
  if (name.includes("镇")) return { "zh-CN": "镇党委书记、镇长", en: "the town Party secretary and the mayor" };
  if (name.includes("乡")) return { "zh-CN": "乡党委书记、乡长", en: "the township Party secretary and the head of the township" };
  return { "zh-CN": "党政主要负责人", en: "the principal heads" };
};

/** 未写履职事项 */
export const contentActsMissing = defineRule({
  id: "content/acts-missing",
  since: "0.1.0",
  force: "hint",
  basis: [cite("inspection-2019", "contents-3"), cite("first-responsible-2016", "art-4")],
  title: { "zh-CN": "履职部分没有具体事项", en: "The heads' part holds no countable act" },
  about: {
    "zh-CN":
      "第一责任人职责这一部分应当写负责人本人做过的事：主持研究、听取汇报、讲法治课、带头学法、督办、审签、述法、出庭等，并有次数或者时间。只写成立领导小组、建立机制，或者只写“多次”的，提示一条。写明时间的单独一件事也算。",
    en: "The part on the heads' primary responsibility should tell what they did themselves (chaired, heard reports, taught, studied, followed up, signed, appeared in court), with a number or a date. Only leading groups and mechanisms, or a mere “many times”, give one finding. A single act with its date counts.",
  },
  messages: {
    general: {
      "zh-CN":
        "{place}主要写领导小组、工作机制等，没有写{offices}本人做了哪些工作。请补写本人实际做过的事和次数，例如主持研究、听取汇报、带头学法、督办、述法。没有做过的不要写。",
      en: "{place} is mostly about leading groups and mechanisms and does not say what {offices} did in person. Please add what they actually did and how often, such as chairing discussions, hearing reports, leading the study of law, following up, reporting on their own performance. Do not write what was not done.",
    },
  },
  needs: ["sections"],
  applies: (context) => silentOn(context, "responsibility") ?? "hint",
  check(context, find) {
    const told = isInBody(context, "responsibility", ({ text }) => tellsAct(text));
    const path = context.coverage.responsibility.paths[0];
    if (!told && path) find({ messageId: "general", path, params: { offices: officesOf(context.report.issuers ?? []) } });
  },
});
