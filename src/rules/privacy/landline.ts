import { cite } from "../../law/cite.js";
import { textBehind } from "../../text/clause.js";
import { defineRule, type Passage } from "../rule.js";
import { longNumbers, recordWords, wordsBefore } from "./long-number.js";
import { mask } from "./mask.js";

const digit = "[0-9０-９]";
const withArea = new RegExp(`[0０]${digit}{2,3}[）)]?[ \\u00a0]?[-—–－]?[ ]?[2-9２-９]${digit}{6,7}`, "y");
const local = new RegExp(`[2-9２-９]${digit}{2,3}[ -]?${digit}{4}`, "y");
const telephone = /(?:电话|座机|传真|热线|拨打|致电)[^，,。；;：:0-9\n]{0,6}[：:]?[^，,。；;0-9\n]{0,4}$/;
const contactLine =
  /^[ \u3000（(]{0,4}(?:[\u4e00-\u9fff]{0,8}(?:联系|咨询|投诉|监督|举报|服务|值班|办公|报警|业务|传真)[\u4e00-\u9fff]{0,6}[：:]|(?:联系)?(?:电话|人|方式|传真|地址|邮编|座机)[^，。；]{0,6}[：:])/;

/** 固定电话 */
export const privacyLandline = defineRule({
  id: "privacy/landline",
  since: "0.1.0",
  force: "hint",
  sensitive: true,
  basis: [cite("disclosure-2019", "art-15"), cite("pipl-2021", "art-4"), cite("pipl-2021", "art-25"), cite("pipl-2021", "art-28")],
  title: { "zh-CN": "正文里的固定电话", en: "A landline number in running prose" },
  about: {
    "zh-CN":
      "正文句子里的固定电话，可能是办公电话，也可能是个人住宅电话，提请核对，每处一条。单独成行的联系电话、联系人（“联系电话：……”）、附注和页面上的电话、表格里的电话、各类服务热线不提示。",
    en: "A landline number inside a sentence may be an office's or a person's at home, so a person has to look; one finding each. Contact lines of their own (联系电话：…), remarks, page furniture, tables and hotlines are left alone.",
  },
  messages: {
    found: {
      "zh-CN": "{place}有固定电话号码（{masked}）。请核对：是办公电话且需要公开的，可以保留；是个人电话的，删去。",
      en: "{place} has a landline number ({masked}). Please check: an office number that should be public may stay; a private one should be deleted.",
    },
  },
  check(context, find) {
    const { text, passageAt, where } = context;
    const found = [
      ...longNumbers(context, withArea, 10),
      ...longNumbers(context, local, 7).filter(({ at }) => telephone.test(wordsBefore(text, at, 24))),
    ];
    if (found.length === 0) return;
    let last = -1;
    for (const { at, end, digits } of found.sort((a, b) => a.at - b.at || b.end - a.end)) {
      const words = wordsBefore(text, at, 24);
      if (at < last || !isProse(passageAt(at)) || (recordWords.test(words) && !telephone.test(words))) continue;
      if (/^[ ]?(?:元|万|号(?!码)|件|份|亩|平方)/.test(textBehind(text, end, 3))) continue;
      last = end;
      find({
        messageId: "found",
        outcome: "undecided",
        ...where(opensBefore(text, at, end) ? at - 1 : at, end),
        params: { masked: mask(digits, digits.startsWith("0") ? 4 : 0, 3) },
      });
    }
  },
});

/** Whether a passage is running prose, not a contact line. */
function isProse({ kind, text }: Passage): boolean {
  if (kind !== "paragraph" && kind !== "heading") return false;
  return !(text.length <= 100 && contactLine.test(text));
}

/** Whether the area code stands in brackets: （0699）6110529. */
function opensBefore(text: string, at: number, end: number): boolean {
  return /[（(]/.test(text.charAt(at - 1)) && /[）)]/.test(text.slice(at, end));
}
