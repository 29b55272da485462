import type { Phrase, Plan } from "../facts.js";

/** The ways in which reports write a five-year publicity plan: 七五, 第七个五年. */
const publicityNames = (short: string, ordinal: string): readonly string[] => [
  ...["“”", "‘’", '""', "「」"].flatMap(([open, close]) =>
    ["普法", "法治宣传", "法制宣传"].map((what) => `${open}${short}${close}${what}`),
  ),
  `“${short}普法”`,
  `${short}普法`,
  `${short}法治宣传`,
  `第${ordinal}个五年普法`,
  `第${ordinal}个五年法治宣传`,
  `第${ordinal}个五年法制宣传`,
];

/** National plans and five-year campaigns, in order of their years. */
export const plans: readonly Plan[] = [
  {
    id: "outline-2015",
    title: { "zh-CN": "《法治政府建设实施纲要（2015—2020年）》", en: "Outline for Building a Law-based Government (2015–2020)" },
    names: ["法治政府建设实施纲要"],
    from: 2015,
    to: 2020,
    // The next outline was issued only in August 2021: the report on 2021 may still tell how the old one was carried out.
    staleFrom: 2022,
    years: "（2015—2020年）",
    verified: true,
  },
  {
    id: "publicity-6",
    title: { "zh-CN": "“六五”普法", en: "the sixth five-year legal publicity plan" },
    names: publicityNames("六五", "六"),
    from: 2011,
    to: 2015,
    staleFrom: 2016,
    verified: true,
  },
  {
    id: "publicity-7",
    title: { "zh-CN": "“七五”普法", en: "the seventh five-year legal publicity plan" },
    names: publicityNames("七五", "七"),
    from: 2016,
    to: 2020,
    staleFrom: 2021,
    verified: true,
  },
  {
    id: "rule-of-law-plan-2020",
    title: { "zh-CN": "《法治中国建设规划（2020—2025年）》", en: "Plan for Building the Rule of Law in China (2020–2025)" },
    names: ["法治中国建设规划"],
    from: 2020,
    to: 2025,
    staleFrom: 2027,
    years: "（2020—2025年）",
    verified: true,
  },
  {
    id: "rule-of-law-society-2020",
    title: { "zh-CN": "《法治社会建设实施纲要（2020—2025年）》", en: "Outline for Building a Law-based Society (2020–2025)" },
    names: ["法治社会建设实施纲要"],
    from: 2020,
    to: 2025,
    staleFrom: 2027,
    years: "（2020—2025年）",
    verified: true,
  },
  {
    id: "outline-2021",
    title: { "zh-CN": "《法治政府建设实施纲要（2021—2025年）》", en: "Outline for Building a Law-based Government (2021–2025)" },
    names: ["法治政府建设实施纲要"],
    from: 2021,
    to: 2025,
    staleFrom: 2027,
    years: "（2021—2025年）",
    verified: true,
  },
  {
    id: "publicity-8",
    title: { "zh-CN": "“八五”普法", en: "the eighth five-year legal publicity plan" },
    names: publicityNames("八五", "八"),
    from: 2021,
    to: 2025,
    staleFrom: 2026,
    verified: true,
  },
];

/** Set phrases of a programme that a later one changed. */
export const phrases: readonly Phrase[] = [
  {
    id: "goal-2015",
    title: { "zh-CN": "法治政府建设目标的旧表述", en: "the goal of law-based government as the outline of 2015 had it" },
    names: ["廉洁高效、守法诚信", "廉洁高效，守法诚信", "廉洁高效,守法诚信", "守法诚信的法治政府"],
    to: 2020,
    staleFrom: 2022,
    now: "智能高效、廉洁诚信、人民满意",
    verified: true,
  },
];
