import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";
import { isIdentityNumber } from "./identity-number.js";
import { longNumbers, wordsBefore } from "./long-number.js";
import { mask } from "./mask.js";

const digit = "[0-9０-９]";
const shape = new RegExp(`${digit}{6}[ -]?${digit}{4}[ -]?${digit}{4}[ -]?${digit}{3}[0-9０-９Xx]`, "y");

/** 身份证号码 */
export const privacyIdNumber = defineRule({
  id: "privacy/id-number",
  since: "0.1.0",
  force: "must",
  sensitive: true,
  basis: [cite("disclosure-2019", "art-15"), cite("pipl-2021", "art-4"), cite("pipl-2021", "art-25"), cite("pipl-2021", "art-28")],
  title: { "zh-CN": "身份证号码", en: "An identity number" },
  about: {
    "zh-CN":
      "18位公民身份号码：省份代码、出生日期和校验码都对得上的，每处一条，中间带空格或者短横的、表格里的也算。统一社会信用代码、凭证号等其他长数字、已经隐去一部分的号码不提示。提示里只显示隐去中间各位的号码。",
    en: "An 18-character resident identity number whose province, birth date and check character are right; one finding each, also with spaces or hyphens and in tables. Unified social credit codes, other long numbers and numbers already masked are left alone. Findings show it masked only.",
  },
  messages: {
    found: {
      "zh-CN": "{place}有居民身份证号码（{masked}）。请删去；需要公开联系方式的，用办公电话或服务热线。",
      en: "{place} has a resident identity number ({masked}). Please delete it; where a contact must be public, use an office telephone or a hotline.",
    },
  },
  check(context, find) {
    for (const { at, end, digits } of longNumbers(context, shape, 18)) {
      if (!isIdentityNumber(digits) || /信用代码[^，,。；;]{0,6}$/.test(wordsBefore(context.text, at, 20))) continue;
      find({ messageId: "found", ...context.where(at, end), params: { masked: mask(digits, 3, 2) } });
    }
  },
});
