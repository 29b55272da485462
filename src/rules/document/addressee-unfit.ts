import { cite } from "../../law/cite.js";
import type { Issuer } from "../../model/report.js";
import type { LocalText } from "../../model/terms.js";
import { defineRule } from "../rule.js";
import { type Addressee, isFit, readAddressee } from "./addressee.js";

/** To whom the provisions have an issuer report. */
function proper({ kind, level }: Issuer): LocalText {
  if (kind === "department")
    return {
      "zh-CN": "本级党委、政府和上级主管部门",
      en: "the Party committee and the government of its level and the superior department",
    };
  if (kind === "government" && level !== "township") {
    return {
      "zh-CN": "本级党委、本级人大常委会和上一级党委、政府",
      en: "the Party committee and the standing committee of the people's congress of its level, and the Party committee and the government one level up",
    };
  }
  return { "zh-CN": "上一级党委、政府", en: "the Party committee and the government one level up" };
}

/** 主送机关不当 */
export const documentAddresseeUnfit = defineRule({
  id: "document/addressee-unfit",
  since: "0.1.0",
  force: "should",
  basis: [cite("documents-2012", "art-9-8"), cite("inspection-2019", "report")],
  title: { "zh-CN": "主送机关不在规定之列", en: "An addressee the provisions do not name" },
  about: {
    "zh-CN":
      "县级以上政府部门报本级党委、政府和上级主管部门；县级以上政府报本级党委、本级人大常委会；省以下党委、政府（包括乡镇）报上一级党委、政府。主送机关中有一个在规定之列的就不提示；党委、政府联合发文的，适合其中一方即可。只主送依法治县（市、区）办的，规定中它是抄送对象，作参考意见提示。主送个人的提示。",
    en: "Departments from the county up report to the Party committee and government of their level and to the superior department; governments from the county up to the Party committee and the standing committee of the congress of their level; Party committees and governments below the province, townships included, to both one level up. Silent where any one of the addressees is named by the provisions; for a joint issue, what is fit for either issuer is fit. The office for law-based governance, named only for the copy, is a hint. A person is no addressee.",
  },
  messages: {
    unfit: {
      "zh-CN": "主送机关“{addressee}”不在规定的报送机关之列，这类报告应当报{proper}。请核对更正。",
      en: "The addressee “{addressee}” is not among the organs named by the provisions; such a report goes to {proper}. Please check and correct.",
    },
    person: {
      "zh-CN": "主送机关写的是个人（“{addressee}”）。公文主送的是机关，请改为{proper}。",
      en: "The addressee is a person (“{addressee}”). A document is addressed to an organ; please name {proper}.",
    },
    "copy-only": {
      "zh-CN": "主送机关只有“{addressee}”，规定中它是抄送对象。请核对是否改为主送{proper}，抄送该机构。",
      en: "The only addressee is “{addressee}”, which the provisions name for the copy. Please check whether the report should go to {proper}, with a copy to that body.",
    },
  },
  needs: ["addressees", "issuers"],
  applies: ({ report, duty }) => {
    if (duty.reason === "before-2019") return { inapplicable: "before-2019" };
    return report.issuers?.some(({ kind }) => kind !== undefined) ? "should" : { inapplicable: "issuer-unknown" };
  },
  check({ report: { addressees = [], issuers = [] } }, find) {
    const known = issuers.filter(({ kind }) => kind !== undefined);
    const [first] = known;
    if (!first) return;
    const read: (Addressee & { readonly index: number; readonly line: string })[] = [];
    for (const [index, line] of addressees.entries()) {
      // What does not fit the schema leaves a hole.
      for (const name of line?.split(/[、，,；;并]/) ?? []) {
        if (name.trim() === "") continue;
        const addressee = readAddressee(name);
        // One that is fit is enough, and mostly stands first.
        if (known.some((issuer) => isFit(addressee, issuer))) return;
        read.push({ index, line, ...addressee });
      }
    }
    if (read.length === 0) return;
    const worst = read.find(({ kind }) => kind === "person") ?? read.find(({ kind }) => kind !== "law-office");
    const { index, line, kind } = worst ?? (read[0] as (typeof read)[number]);
    const params = { addressee: line.trim().replace(/[：:]$/, ""), proper: proper(first) };
    const path = ["addressees", index];
    if (kind === "person") find({ messageId: "person", path, params });
    else if (kind === "law-office") find({ messageId: "copy-only", path, params, force: "hint" });
    else find({ messageId: "unfit", path, params });
  },
});
