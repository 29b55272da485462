import type { LocalText } from "../model/terms.js";

/** Why a rule has nothing to say about a report (不适用的原因), with its words. */
export const reasons = {
  "before-2019": {
    "zh-CN": "2019年以前的年度，当时的规定没有这项要求",
    en: "a reporting year before 2019, when no provision asked for this",
  },
  "no-duty": { "zh-CN": "规定没有对这类机关提出这项要求", en: "the provisions do not ask this of such an organ" },
  stage: { "zh-CN": "这一环节不检查", en: "not checked at this stage" },
  "not-given": { "zh-CN": "没有可供检查的内容", en: "there is nothing to check" },
  "does-not-fit": { "zh-CN": "相关数据格式不符，无法检查", en: "the data it looks at does not fit the schema" },
  "no-source": { "zh-CN": "不是从文本读取的报告", en: "the report was not read from a document" },
  "no-wording": { "zh-CN": "不知道原文的写法", en: "the wording of the original is not known" },
  "part-absent": { "zh-CN": "没有这一部分", en: "the part is absent" },
  "part-empty": { "zh-CN": "这一部分没有内容", en: "the part is empty" },
  "other-report": { "zh-CN": "不是法治政府建设年度报告", en: "it is another kind of report" },
  "year-unknown": { "zh-CN": "不知道报告年度", en: "the reporting year is not known" },
  "issuer-unknown": { "zh-CN": "不知道发文机关或者其类型", en: "the issuer or its kind is not known" },
  "submission-date-unknown": { "zh-CN": "不知道报送日期", en: "the day of submission is not known" },
  "publication-date-unknown": { "zh-CN": "不知道发布日期", en: "the day of publication is not known" },
} as const satisfies { readonly [reason: string]: LocalText };

/** Why a rule has nothing to say: a closed list. */
export type Reason = keyof typeof reasons;
