import type { Meeting } from "../facts.js";

/** The names of a plenum: 二十届三中, and in full. */
const plenumNames = (term: string, session: string): readonly string[] => [
  `${term}届${session}中`,
  `${term}届中央委员会第${session}次全体会议`,
];

/** Congresses, plenums and conferences, in order of time. */
export const events: readonly Meeting[] = [
  {
    id: "plenum-19-4",
    title: { "zh-CN": "党的十九届四中全会", en: "Fourth Plenary Session of the 19th CPC Central Committee" },
    names: plenumNames("十九", "四"),
    from: "2019-10-28",
    to: "2019-10-31",
    verified: true,
  },
  {
    id: "rule-of-law-conference-2020",
    title: { "zh-CN": "中央全面依法治国工作会议", en: "Central Conference on Law-based Governance" },
    names: ["中央全面依法治国工作会议"],
    from: "2020-11-16",
    to: "2020-11-17",
    verified: true,
  },
  {
    id: "plenum-19-6",
    title: { "zh-CN": "党的十九届六中全会", en: "Sixth Plenary Session of the 19th CPC Central Committee" },
    names: plenumNames("十九", "六"),
    from: "2021-11-08",
    to: "2021-11-11",
    verified: true,
  },
  {
    id: "congress-20",
    title: { "zh-CN": "中国共产党第二十次全国代表大会", en: "20th National Congress of the CPC" },
    names: ["党的二十大", "二十大精神", "二十大报告", "第二十次全国代表大会"],
    from: "2022-10-16",
    to: "2022-10-22",
    verified: true,
  },
  {
    id: "plenum-20-1",
    title: { "zh-CN": "党的二十届一中全会", en: "First Plenary Session of the 20th CPC Central Committee" },
    names: plenumNames("二十", "一"),
    from: "2022-10-23",
    to: "2022-10-23",
    verified: true,
  },
  {
    id: "plenum-20-2",
    title: { "zh-CN": "党的二十届二中全会", en: "Second Plenary Session of the 20th CPC Central Committee" },
    names: plenumNames("二十", "二"),
    from: "2023-02-26",
    to: "2023-02-28",
    verified: true,
  },
  {
    id: "plenum-20-3",
    title: { "zh-CN": "党的二十届三中全会", en: "Third Plenary Session of the 20th CPC Central Committee" },
    names: plenumNames("二十", "三"),
    from: "2024-07-15",
    to: "2024-07-18",
    verified: true,
  },
  {
    id: "plenum-20-4",
    title: { "zh-CN": "党的二十届四中全会", en: "Fourth Plenary Session of the 20th CPC Central Committee" },
    names: plenumNames("二十", "四"),
    from: "2025-10-20",
    to: "2025-10-23",
    verified: true,
  },
  {
    id: "rule-of-law-conference-2025",
    title: { "zh-CN": "2025年中央全面依法治国工作会议", en: "Central Conference on Law-based Governance of 2025" },
    names: ["中央全面依法治国工作会议"],
    from: "2025-11-17",
    to: "2025-11-18",
    verified: true,
  },
];
