import { cite } from "../../law/cite.js";
import type { Issuer } from "../../model/report.js";
import { textBehind } from "../../text/clause.js";
import { defineRule } from "../rule.js";
import { isQuoted } from "./quotation.js";

const bureau = ["我局", "我厅", "本局", "本厅"] as const;
const commission = ["我委", "本委"] as const;
const town = ["我镇", "我乡", "我街道", "本镇", "本乡"] as const;

/** Words that only look like it: 我委托, 自我局限, 我乡亲. */
const otherWord: Readonly<Record<string, RegExp>> = {
  局: /[部面限势促内长]/,
  委: /[托派任员屈婉]/,
  厅: /堂/,
  镇: /[静定压痛]/,
  乡: /[亲土音愁情]|村[振治建产文旅]/,
  道: /[口边]/,
};

/** What an issuer of this kind never calls itself; `undefined` where the kind is not known. */
function foreignNames({ kind, level, name }: Issuer): readonly string[] | undefined {
  if (kind === "department") return town;
  if (kind === "sub-district") return [...bureau, ...commission, "我镇", "我乡", "本镇", "本乡"];
  if (kind === "development-zone") return [...bureau, ...town];
  if (kind === "government") {
    const isTown = level === "township" || (level === undefined && /[镇乡](?:人民政府|政府)?$/.test(name));
    return isTown ? [...bureau, ...commission, "我街道"] : [...bureau, ...town];
  }
  // A party committee of a county may call itself 我委.
  if (kind === "party-committee") return level === "township" ? [...bureau, "我街道"] : [...bureau, ...town];
  return undefined;
}

/** 自称不一致 */
export const contentSelfReference = defineRule({
  id: "content/self-reference",
  since: "0.1.0",
  force: "should",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "自称与报告单位不符", en: "The text calls itself another body" },
  about: {
    "zh-CN":
      "乡镇的报告里写“我局”“我委”“我厅”，部门的报告里写“我镇”“我乡”，多是套用了其他单位的文稿，事实和数字也可能不是本单位的。一份报告提示一条。我县、我市、我省、全局、我办不算；引号和书名号里的、联合发文的不检查。",
    en: "A town's report that says 我局, 我委 or 我厅, or a department's that says 我镇 or 我乡, was mostly made from another body's text, and facts and figures may be that body's too. One finding per report. 我县, 我市, 我省, 全局 and 我办 are fine; quotations, titles and joint issues are left alone.",
  },
  messages: {
    foreign: {
      "zh-CN": "报告单位是{issuer}，{place}写的却是“{quote}”。请核对是否用了其他单位的文稿；是的话，请把这一段的事实和数字一并核对。",
      en: "The report is issued by {issuer}, but {place} says “{quote}”. Please check whether another body's text was used; if so, check the facts and figures of this paragraph as well.",
    },
  },
  needs: ["issuers"],
  needles: [...bureau, ...commission, ...town],
  applies({ report: { issuers = [] } }) {
    return issuers.some((issuer) => foreignNames(issuer)) ? "should" : { inapplicable: "issuer-unknown" };
  },
  check({ report: { issuers }, text, hits, passageAt, where }, find) {
    const [issuer, other] = issuers ?? [];
    // Two bodies that write together may each be meant.
    if (other) return;
    const found: { readonly at: number; readonly name: string }[] = [];
    for (const name of (issuer && foreignNames(issuer)) ?? []) for (const at of hits(name)) found.push({ at, name });
    if (found.length === 0) return;
    const first = found
      .sort((a, b) => a.at - b.at)
      .find(({ at, name }) => {
        const passage = passageAt(at);
        if (passage.path[0] === "attachments") return false;
        if (/[自忘敌你大]/.test(text.charAt(at - 1)) && name.startsWith("我")) return false;
        if (name.startsWith("本") && /[日根基资成文版]/.test(text.charAt(at - 1))) return false;
        const behind = textBehind(text, at + name.length, 2);
        const lookalike = otherWord[name.slice(-1)];
        if (lookalike && behind.search(lookalike) === 0) return false;
        return !isQuoted(passage.text, at - passage.at);
      });
    if (first && issuer) find({ messageId: "foreign", ...where(first.at, first.at + first.name.length), params: { issuer: issuer.name } });
  },
});
