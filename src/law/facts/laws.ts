import type { LocalText } from "../../model/terms.js";
import type { Law } from "../facts.js";

const civilCode: LocalText = { "zh-CN": "《民法典》", en: "the Civil Code" };

/** A law that ended when the Civil Code came into force on 2021-01-01. */
const intoCivilCode = (id: string, name: string, en: string, verified = true): Law => ({
  id,
  title: { "zh-CN": `《${name}》`, en },
  names: [`《${name}》`, `《中华人民共和国${name}》`],
  to: "2020-12-31",
  now: civilCode,
  verified,
});

/** Laws and regulations that came, were revised or went, in order of time. */
export const laws: readonly Law[] = [
  intoCivilCode("marriage-law", "婚姻法", "Marriage Law"),
  intoCivilCode("contract-law", "合同法", "Contract Law"),
  intoCivilCode("property-law", "物权法", "Property Law"),
  intoCivilCode("succession-law", "继承法", "Succession Law"),
  intoCivilCode("civil-law-principles", "民法通则", "General Principles of the Civil Law"),
  intoCivilCode("civil-law-general", "民法总则", "General Provisions of the Civil Law", false),
  intoCivilCode("adoption-law", "收养法", "Adoption Law", false),
  intoCivilCode("guarantee-law", "担保法", "Guarantee Law", false),
  intoCivilCode("tort-law", "侵权责任法", "Tort Liability Law", false),
  {
    id: "civil-code",
    title: civilCode,
    names: ["《民法典》", "《中华人民共和国民法典》"],
    published: "2020-05-28",
    from: "2021-01-01",
    verified: true,
  },
  {
    id: "petition-regulations-2022",
    title: { "zh-CN": "《信访工作条例》", en: "Regulations on the Handling of Petitions" },
    names: ["《信访工作条例》"],
    published: "2022-02-25",
    from: "2022-05-01",
    verified: false,
  },
  {
    id: "reconsideration-law-2023",
    title: { "zh-CN": "新修订的《行政复议法》", en: "the revised Administrative Reconsideration Law" },
    names: [
      "新修订的《行政复议法》",
      "新修订《行政复议法》",
      "新修订的《中华人民共和国行政复议法》",
      "新修订《中华人民共和国行政复议法》",
      "新修订的行政复议法",
      "新修订行政复议法",
      "新《行政复议法》",
      "新行政复议法",
    ],
    published: "2023-09-01",
    from: "2024-01-01",
    verified: true,
  },
  {
    id: "legal-education-law-2025",
    title: { "zh-CN": "《法治宣传教育法》", en: "Law on Publicity and Education in the Rule of Law" },
    names: ["《法治宣传教育法》", "《中华人民共和国法治宣传教育法》"],
    published: "2025-09-12",
    from: "2025-11-01",
    verified: false,
  },
  {
    id: "enforcement-supervision-regulations-2026",
    title: { "zh-CN": "《行政执法监督条例》", en: "Regulations on the Supervision of Administrative Law Enforcement" },
    names: ["《行政执法监督条例》"],
    published: "2025-12-17",
    from: "2026-02-01",
    verified: false,
  },
];
