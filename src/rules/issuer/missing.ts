import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";

/** 缺少发文机关 */
export const issuerMissing = defineRule({
  id: "issuer/missing",
  since: "0.1.0",
  force: "must",
  audience: "platform",
  basis: [cite("documents-2012", "art-9-7")],
  title: { "zh-CN": "没有发文机关", en: "The issuing organ is not given" },
  about: {
    "zh-CN":
      "年度报告应当看得出是哪个机关的。没有发文机关的，报告义务和时限都无从判断。从文本读取的报告没有读出发文机关的，可能只是文本不全，只提请核对。",
    en: "One must be able to tell whose report it is; without the issuing organ, duty and deadline cannot be judged. Where the report was read from a document and no organ was found, the text may be incomplete: a person has to look.",
  },
  messages: {
    missing: {
      "zh-CN": "没有填写发文机关。请填写机关全称，联合发文的逐一填写。",
      en: "The issuing organ is not given. Please give its full name; for a joint issue, each name.",
    },
    "not-found": {
      "zh-CN": "标题、开头和文末都看不出是哪个机关的报告。请核对文本是否完整；确实没有写的，请在标题和文末写明。",
      en: "Neither title, opening nor end says whose report this is. Please check that the text is complete; if the name was indeed left out, please put it into the title and at the end.",
    },
    unread: {
      "zh-CN": "发文机关因格式不符没有读入。请先核对数据。",
      en: "The issuing organ could not be taken in because of its form. Please check the data first.",
    },
  },
  check({ report: { issuers }, source, lost }, find) {
    const path = ["issuers"];
    if (issuers?.some(({ name }) => name.trim() !== "")) return;
    if (lost(path)) find({ messageId: "unread", outcome: "undecided", path });
    else if (source) find({ messageId: "not-found", outcome: "undecided", path });
    else find({ messageId: "missing", path });
  },
});
