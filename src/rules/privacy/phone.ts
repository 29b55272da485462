import { cite } from "../../law/cite.js";
import { textBehind } from "../../text/clause.js";
import { defineRule } from "../rule.js";
import { longNumbers, recordWords, wordsBefore } from "./long-number.js";
import { mask } from "./mask.js";

const digit = "[0-9０-９]";
const shape = new RegExp(`(?:(?:00)?86[ -]?)?[1１][3-9３-９]${digit}[ -]?${digit}{4}[ -]?${digit}{4}`, "y");
const spaced = new RegExp(`[1１][3-9３-９]${digit}{3}[ -]${digit}{3}[ -]${digit}{3}`, "y");
const telephone = /手机|电话|联系|热线|微信|号码|致电|拨打/;

/** 手机号码 */
export const privacyPhone = defineRule({
  id: "privacy/phone",
  since: "0.1.0",
  force: "must",
  sensitive: true,
  basis: [cite("disclosure-2019", "art-15"), cite("pipl-2021", "art-4"), cite("pipl-2021", "art-25"), cite("pipl-2021", "art-28")],
  title: { "zh-CN": "手机号码", en: "A mobile number" },
  about: {
    "zh-CN":
      "11位手机号码，每处一条，单位公布的手机号也算，中间带空格或者短横的、表格和附注里的同样检查。110、12345、12348等热线、已经隐去一部分的号码、凭证号案号等更长数字里的各位不提示。提示里只显示隐去中间四位的号码。",
    en: "An 11-digit mobile number, an office's too; one finding each, also with spaces or hyphens, in tables and in remarks. Hotlines (110, 12345, 12348), masked numbers and digits inside longer numbers are left alone. Findings show it masked only.",
  },
  messages: {
    found: {
      "zh-CN": "{place}有手机号码（{masked}）。请删去；需要公开联系方式的，用办公电话或服务热线。",
      en: "{place} has a mobile number ({masked}). Please delete it; where a contact must be public, use an office telephone or a hotline.",
    },
  },
  check(context, find) {
    const { text, where } = context;
    const found = [...longNumbers(context, shape, 11), ...longNumbers(context, spaced, 13)];
    if (found.length === 0) return;
    for (const { at, end, digits } of found.sort((a, b) => a.at - b.at)) {
      const words = wordsBefore(text, at, 24);
      if (/^[ ]?(?:元|万|号(?!码)|件|吨|份|平方)/.test(textBehind(text, end, 3))) continue;
      if (recordWords.test(words) && !telephone.test(words)) continue;
      find({
        messageId: "found",
        ...where(text.charAt(at - 1) === "+" ? at - 1 : at, end),
        params: { masked: mask(digits.slice(-11), 3, 4) },
      });
    }
  },
});
