import { cite } from "../../law/cite.js";
import { formatDocumentNumber, parseDocumentNumber } from "../../model/document-number.js";
import { defineRule } from "../rule.js";
import { halfWidthDigits } from "./number.js";

/** Signs the model does not take apart (of a joint document, say), with a number behind them as it should be. */
const soundEnd = /〔(?:19|20)[0-9]{2}〕[1-9][0-9]{0,5}号$/;

/** 发文字号的写法 */
export const documentNumberForm = defineRule({
  id: "document/number-form",
  since: "0.1.0",
  force: "should",
  basis: [cite("documents-2012", "art-9-5"), cite("gbt-9704-2012", "7.2.5")],
  title: { "zh-CN": "发文字号的写法", en: "Form of the document number" },
  about: {
    "zh-CN":
      "本报告的发文字号应当写成“机关代字〔年份〕序号”：年份用六角括号〔〕标全，序号不加“第”、不编虚位，后面加“号”。能确定的附修改建议。字号里的空格和全角数字不提示，正文里引用的其他文件的字号不看。",
    en: "The report's own document number should read 代字〔year〕N号: the year in full in six-cornered brackets, the serial without 第 and without padding zeros, followed by 号. A fix is given where it is unambiguous. White space and full-width digits are left alone, and so are numbers of other documents in the text.",
  },
  messages: {
    form: {
      "zh-CN": "发文字号写作“{quote}”，请改为“{correct}”：年份用六角括号〔〕，序号不加“第”、不补零，后面加“号”。",
      en: "The document number reads “{quote}”; please write “{correct}”: six-cornered brackets 〔〕 around the year, the serial without 第 and without padding zeros, followed by 号.",
    },
    unreadable: {
      "zh-CN": "发文字号“{quote}”不是“机关代字〔年份〕序号”的写法。请对照原件核对，补全机关代字、年份和序号。",
      en: "The document number “{quote}” is not of the form 代字〔year〕N号. Please check it against the original and complete signs, year and serial.",
    },
  },
  needs: ["documentNumber"],
  check({ report: { documentNumber = "" } }, find) {
    const number = parseDocumentNumber(documentNumber);
    if (number?.standard) return;
    const plain = halfWidthDigits(documentNumber);
    const path = ["documentNumber"];
    const range = [0, documentNumber.length] as const;
    if (!number) {
      if (/[0-9]/.test(plain) && !soundEnd.test(plain)) find({ messageId: "unreadable", path, range });
      return;
    }
    const correct = formatDocumentNumber(number);
    if (plain === correct) return;
    find({ messageId: "form", path, range, params: { correct }, fix: { edits: [{ path, text: correct }] } });
  },
});
