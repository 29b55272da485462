import { cite } from "../../law/cite.js";
import { isProvincePrefix, parseDivisionCode } from "../../model/codes.js";
import { defineRule } from "../rule.js";

/** 行政区划代码 */
export const issuerDivisionCode = defineRule({
  id: "issuer/division-code",
  since: "0.1.0",
  force: "should",
  audience: "platform",
  basis: [cite("gbt-2260"), cite("region-12")],
  title: { "zh-CN": "行政区划代码不完整或不存在", en: "No such division code" },
  about: {
    "zh-CN":
      "行政区划代码是6位，统计用区划代码是9位或12位，前两位是省级代码。位数不对、含有其他字符、省级代码不存在的，请核对。没有填写的不检查，代码与名称是否相符另行核对。",
    en: "A division code has 6 digits, a statistical one 9 or 12, and begins with the two digits of a province. Another length, other characters or an unknown province are reported. Nothing is said where no code is given; whether it fits the name is another rule.",
  },
  messages: {
    length: {
      "zh-CN": "“{issuer}”的行政区划代码“{quote}”不是6位、9位或12位数字。请核对。",
      en: "The division code “{quote}” of “{issuer}” has not 6, 9 or 12 digits. Please check.",
    },
    province: {
      "zh-CN": "“{issuer}”的行政区划代码“{quote}”前两位不是省级代码。请核对。",
      en: "The first two digits of the division code “{quote}” of “{issuer}” are no province. Please check.",
    },
    zeros: {
      "zh-CN": "“{issuer}”的行政区划代码“{quote}”缺少乡镇一级的三位代码。请核对。",
      en: "The division code “{quote}” of “{issuer}” lacks the three digits of the township. Please check.",
    },
  },
  applies: ({ report, lost }) => {
    if (report.issuers?.some(({ divisionCode }) => divisionCode !== undefined)) return "should";
    return { inapplicable: lost(["issuers"]) ? "does-not-fit" : "not-given" };
  },
  check({ report: { issuers } }, find) {
    issuers?.forEach(({ name, divisionCode }, index) => {
      if (divisionCode === undefined || parseDivisionCode(divisionCode)) return;
      const digits = /^(?:\d{6}|\d{9}|\d{12})$/.test(divisionCode);
      const messageId = !digits ? "length" : isProvincePrefix(divisionCode.slice(0, 2)) ? "zeros" : "province";
      find({ messageId, path: ["issuers", index, "divisionCode"], range: [0, divisionCode.length], params: { issuer: name } });
    });
  },
});
