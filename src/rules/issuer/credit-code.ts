import { cite } from "../../law/cite.js";
import { creditCodeFault } from "../../model/codes.js";
import { defineRule } from "../rule.js";

/** 统一社会信用代码 */
export const issuerCreditCode = defineRule({
  id: "issuer/credit-code",
  since: "0.1.0",
  force: "should",
  audience: "platform",
  basis: [cite("gb-32100-2015")],
  title: { "zh-CN": "统一社会信用代码有误", en: "The unified social credit code does not fit" },
  about: {
    "zh-CN":
      "统一社会信用代码共18位，不用字母I、O、S、V、Z，最后一位是校验码。位数、字符或者校验码对不上的，多是录入时写错，请核对。没有填写的不检查。",
    en: "The unified social credit code has 18 characters without the letters I, O, S, V and Z, and ends in a check character. A wrong length, character or check mostly comes from typing. Nothing is said where no code is given.",
  },
  messages: {
    length: {
      "zh-CN": "“{issuer}”的统一社会信用代码应为18位，现为{count}位。请核对。",
      en: "The unified social credit code of “{issuer}” should have 18 characters and has {count}. Please check.",
    },
    alphabet: {
      "zh-CN": "“{issuer}”的统一社会信用代码“{quote}”有不使用的字符（只用数字和除I、O、S、V、Z以外的大写字母）。请核对。",
      en: "The unified social credit code “{quote}” of “{issuer}” has a character that is not used (digits and capital letters other than I, O, S, V and Z only). Please check.",
    },
    check: {
      "zh-CN": "“{issuer}”的统一社会信用代码“{quote}”最后一位校验码对不上，可能有一位写错。请对照证书核对。",
      en: "The check character of the unified social credit code “{quote}” of “{issuer}” does not fit; one character may be mistyped. Please compare it with the certificate.",
    },
  },
  applies: ({ report, lost }) => {
    if (report.issuers?.some(({ creditCode }) => creditCode !== undefined)) return "should";
    return { inapplicable: lost(["issuers"]) ? "does-not-fit" : "not-given" };
  },
  check({ report: { issuers } }, find) {
    issuers?.forEach(({ name, creditCode }, index) => {
      const fault = creditCode === undefined ? undefined : creditCodeFault(creditCode);
      if (creditCode === undefined || !fault) return;
      const at = { path: ["issuers", index, "creditCode"], range: [0, creditCode.length] as const };
      if (fault === "length") find({ messageId: fault, ...at, params: { issuer: name, count: [...creditCode].length } });
      else find({ messageId: fault, ...at, params: { issuer: name } });
    });
  },
});
