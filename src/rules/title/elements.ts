import { cite } from "../../law/cite.js";
import { normaliseShort } from "../../text/normal.js";
import { defineRule } from "../rule.js";

/** Everything in a title that names no organ: the year, the matter and the type of document. */
const otherWords =
  /[（(【〔][^（()）】〕]{0,20}[）)】〕]|\d|[〇○零一二三四五六七八九十]{4}(?=年)|年度|[年度]|关于|印发|公布|报送|上报|呈报|推进|推动|加强|开展|深化|落实|贯彻|全面|扎实|进一步|依法|法治|法制|政府|建设|行政|工作|情况|总结|报告|汇报|自查|自评|有关|主要|落实|实施|纲要|第一责任人|职责|履行|党政主要负责人|的|和|与|及|暨|[^\u4e00-\u9fff]/g;
/** Chinese characters and digits have no compatibility forms, and are most titles. */
const nothingToResolve = /^[\u4e00-\u9fff0-9]*$/;
const selfReference = /^[我本全该][国省市州县区旗镇乡街道局委办厅院园会部中心单位]{1,3}$/;

/** Whether something in the title can be the name of an organ or place. */
function namesOrgan(title: string, issuers: readonly string[]): boolean {
  if (issuers.some((name) => name.trim() !== "" && title.includes(name.replace(/\s/g, "")))) return true;
  // 政府 belongs to the matter (法治政府), 人民政府 to a name.
  const rest = title.replaceAll("人民政府", "人民").replace(otherWords, "");
  return rest.length >= 2 && !selfReference.test(rest);
}

/** 标题要素不全 */
export const titleElements = defineRule({
  id: "title/elements",
  since: "0.1.0",
  force: "hint",
  basis: [cite("documents-2012", "art-9-7")],
  title: { "zh-CN": "标题缺少单位名称或文种", en: "The title lacks the issuer or the type of document" },
  about: {
    "zh-CN":
      "公文标题由发文机关名称、事由和文种组成。标题里看不出单位名称，或者没有“报告”二字的，作一提示。只写地名（如“云台镇2024年…报告”）算有单位名称；“我镇”“本局”一类的说法不算。",
    en: "A title is made of issuer, matter and type of document. Points out a title without anything that can be the issuer's name, or without 报告. The bare name of a place counts as the issuer; 我镇 or 本局 does not.",
  },
  messages: {
    issuer: {
      "zh-CN": "标题没有写单位名称。请在标题中写明，与文末署名一致。",
      en: "The title does not name the organ. Please name it there, as it is signed at the end.",
    },
    type: {
      "zh-CN": "标题没有写明是“报告”。请把文种写为报告。",
      en: "The title does not say that this is a report (报告). Please name the type of document.",
    },
    both: {
      "zh-CN": "标题既没有写单位名称，也没有写明是“报告”。请写明单位名称和文种。",
      en: "The title names neither the organ nor the type of document (报告). Please name both.",
    },
  },
  needs: ["title"],
  applies: ({ documentKind, report }) => {
    if (documentKind === "other-report") return { inapplicable: "other-report" };
    return report.title?.trim() ? "hint" : { inapplicable: "not-given" };
  },
  check({ report: { title = "", issuers = [] } }, find) {
    const simplified = normaliseShort(title);
    const plain = nothingToResolve.test(simplified) ? simplified : simplified.normalize("NFKC").replace(/\s/g, "");
    const names: string[] = [];
    issuers.forEach(({ name }) => {
      names.push(normaliseShort(name));
    });
    const lacksIssuer = !namesOrgan(plain, names);
    const lacksType = !plain.includes("报告");
    if (!lacksIssuer && !lacksType) return;
    find({ messageId: lacksIssuer && lacksType ? "both" : lacksIssuer ? "issuer" : "type", path: ["title"], range: [0, title.length] });
  },
});
