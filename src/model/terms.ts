import type { IssuerKind, Level, Part } from "./report.js";

/** The languages of messages, labels and documents. */
export type Locale = "zh-CN" | "en";

/** A text in every language. */
export type LocalText = { readonly [locale in Locale]: string };

/** The four parts that every report must have, in the regulation's order (规定内容). */
export const requiredParts = ["measures", "shortcomings", "responsibility", "plans"] as const satisfies readonly Part[];

/** All parts, in the regulation's order. */
export const allParts = [...requiredParts, "other"] as const satisfies readonly Part[];

/** Full names of the parts, in the words of the inspection provisions. */
export const partNames: { readonly [part in Part]: LocalText } = {
  measures: { "zh-CN": "主要举措和成效", en: "main measures and results" },
  shortcomings: { "zh-CN": "存在的不足和原因", en: "shortcomings and their causes" },
  responsibility: {
    "zh-CN": "党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的情况",
    en: "heads' performance of their primary responsibility",
  },
  plans: { "zh-CN": "下一年度主要安排", en: "main arrangements for the coming year" },
  other: { "zh-CN": "其他需要报告的情况", en: "other matters" },
};

/** Names of the kinds of issuer. */
export const issuerKindNames: { readonly [kind in IssuerKind]: LocalText } = {
  government: { "zh-CN": "人民政府", en: "people's government" },
  "party-committee": { "zh-CN": "党委", en: "Party committee" },
  department: { "zh-CN": "政府部门", en: "government department" },
  "sub-district": { "zh-CN": "街道办事处", en: "subdistrict office" },
  "development-zone": { "zh-CN": "开发区管委会", en: "development zone administrative committee" },
};

/** Names of the administrative levels. */
export const levelNames: { readonly [level in Level]: LocalText } = {
  province: { "zh-CN": "省级", en: "province" },
  prefecture: { "zh-CN": "市级", en: "prefecture" },
  county: { "zh-CN": "县级", en: "county" },
  township: { "zh-CN": "乡镇级", en: "township" },
};

const allTerms = { ...partNames, ...issuerKindNames, ...levelNames };

/** A word of the field that has a name in every language: a part, a kind of issuer, a level. */
export type TermId = keyof typeof allTerms;

/** The name of a term in a language. */
export function termName(term: TermId, locale: Locale): string {
  return allTerms[term][locale];
}
