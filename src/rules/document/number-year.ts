import { cite } from "../../law/cite.js";
import { parseDocumentNumber } from "../../model/document-number.js";
import { defineRule } from "../rule.js";
import { halfWidthDigits } from "./number.js";

/** The year in the brackets of a number that cannot be taken apart. */
function bracketedYear(documentNumber: string): number | undefined {
  const year = /[〔[(（【](?:[^0-9]?)((?:19|20)[0-9]{2})/.exec(halfWidthDigits(documentNumber))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** 发文字号的年份 */
export const documentNumberYear = defineRule({
  id: "document/number-year",
  since: "0.1.0",
  force: "should",
  basis: [cite("documents-2012", "art-9-5"), cite("gbt-9704-2012", "7.2.5")],
  title: { "zh-CN": "发文字号的年份", en: "Year of the document number" },
  about: {
    "zh-CN":
      "年度报告在报告年度的年底或者第二年印发，发文字号里的年份应当是这两年之一；不是的，字号或者报告年度可能有一处沿用了旧稿。正文里引用的其他文件的字号不看。",
    en: "An annual report is issued at the end of the reporting year or in the year after, and the year in its document number should be one of the two; otherwise number or reporting year may be left over from an old draft. Numbers of other documents in the text are left alone.",
  },
  messages: {
    mismatch: {
      "zh-CN": "发文字号的年份是{found}年，{year}年度报告的字号应是{year}年或{next}年。请核对是字号还是报告年度需要更正。",
      en: "The document number is of {found}, while the number of a report for {year} should be of {year} or {next}. Please check whether the number or the reporting year needs correcting.",
    },
  },
  needs: ["year", "documentNumber"],
  check({ report: { year = 0, documentNumber = "" } }, find) {
    const found = parseDocumentNumber(documentNumber)?.year ?? bracketedYear(documentNumber);
    if (found === undefined || found === year || found === year + 1) return;
    const at = documentNumber.indexOf(String(found));
    const path = ["documentNumber"];
    find({ messageId: "mismatch", path, ...(at >= 0 && { range: [at, at + 4] as const }), params: { found, year, next: year + 1 } });
  },
});
