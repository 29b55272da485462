import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";

/** 缺少发文机关署名 */
export const signoffSignatoryMissing = defineRule({
  id: "signoff/signatory-missing",
  since: "0.1.0",
  force: "must",
  basis: [cite("documents-2012", "art-9-signatory")],
  title: { "zh-CN": "没有发文机关署名", en: "No issuing organ's name at the end" },
  about: {
    "zh-CN":
      "公文末尾应当署发文机关的全称或者规范化简称。文首的红头不是署名；成文日期上方的机关名称，不论在文末还是在标题下，都是署名。联合发文只要有一个署名就不提示，与标题是否一致另行核对。",
    en: "A document ends with the issuing organ's full name or its standard short form. A letterhead is not a signature; an organ's name directly over a date is one, at the end or under the title. One name is enough here; whether it agrees with the title is another rule.",
  },
  messages: {
    missing: {
      "zh-CN": "文末没有署单位名称。请署全称或规范化简称，与标题一致。",
      en: "No organ is named at the end. Please put the full name or its standard short form, as in the title.",
    },
    unread: {
      "zh-CN": "落款的单位名称因格式不符没有读入。请先核对数据，再看文末是否署了单位名称。",
      en: "The organ's name at the end could not be taken in because of its form. Please check the data first, and then whether the report is signed.",
    },
  },
  check({ report: { signOff }, lost }, find) {
    const path = ["signOff", "signatories"];
    if (signOff?.signatories?.some((name) => name.trim() !== "")) return;
    if (lost(path)) find({ messageId: "unread", outcome: "undecided", path });
    else find({ messageId: "missing", path });
  },
});
