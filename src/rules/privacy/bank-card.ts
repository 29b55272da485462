import { cite } from "../../law/cite.js";
import { clauseBefore, clauseBehind } from "../../text/clause.js";
import { defineRule } from "../rule.js";
import { isIdentityNumber } from "./identity-number.js";
import { longNumbers, recordWords, wordsBefore } from "./long-number.js";
import { mask } from "./mask.js";

const digit = "[0-9０-９]";
const shape = new RegExp(`${digit}{4}[ -]?${digit}{4}[ -]?${digit}{4}[ -]?${digit}{4}[ -]?${digit}{0,3}`, "y");
const accountWords = /卡号|账号|帐号|账户|帐户|开户|银行卡|储蓄卡|存折|一卡通|社保卡/;

/** Whether a number passes the Luhn check of bank cards. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const value = Number(digits.charAt(digits.length - 1 - index)) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** 银行卡号 */
export const privacyBankCard = defineRule({
  id: "privacy/bank-card",
  since: "0.1.0",
  force: "must",
  sensitive: true,
  basis: [cite("disclosure-2019", "art-15"), cite("pipl-2021", "art-4"), cite("pipl-2021", "art-25"), cite("pipl-2021", "art-28")],
  title: { "zh-CN": "银行卡号", en: "A bank card number" },
  about: {
    "zh-CN":
      "16至19位、通过卡号校验（Luhn）的数字：同一句里写有卡号、账号、账户、开户的，每处一条；没有这些词的提请核对。凭证号、案号、编号、身份证号和统一社会信用代码不提示。提示里只显示隐去中间各位的号码。",
    en: "A number of 16 to 19 digits that passes the check of card numbers (Luhn): failed where the sentence speaks of a card or an account (卡号, 账号, 账户, 开户), to be looked at otherwise; one finding each. Voucher, case and record numbers, identity numbers and credit codes are left alone. Findings show it masked only.",
  },
  messages: {
    found: {
      "zh-CN": "{place}有银行卡号或账号（{masked}）。请删去；需要公开联系方式的，用办公电话或服务热线。",
      en: "{place} has a bank card or account number ({masked}). Please delete it; where a contact must be public, use an office telephone or a hotline.",
    },
    perhaps: {
      "zh-CN": "{place}的一串数字（{masked}）可能是银行卡号。请核对：是的，删去；不是的，写明是什么编号。",
      en: "{place} has a number ({masked}) that may be a bank card's. Please check: if it is, delete it; if not, say what it numbers.",
    },
  },
  check(context, find) {
    const { text, where } = context;
    for (const { at, end, digits } of longNumbers(context, shape, 16)) {
      if (digits.length > 19 || /^(.)\1*$/.test(digits) || !passesLuhn(digits) || isIdentityNumber(digits)) continue;
      const before = clauseBefore(text, at, 60, "。；;\n");
      const behind = clauseBehind(text, end, 40, "。；;\n");
      const closest = wordsBefore(text, at, 24);
      if (/信用代码/.test(closest) || (recordWords.test(closest) && !accountWords.test(closest))) continue;
      const params = { masked: mask(digits, 4, 4) };
      if (accountWords.test(before + behind)) find({ messageId: "found", ...where(at, end), params });
      else if (/^[3-6]/.test(digits)) find({ messageId: "perhaps", outcome: "undecided", ...where(at, end), params });
    }
  },
});
