import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";

/** 缺少签发人 */
export const documentApproverMissing = defineRule({
  id: "document/approver-missing",
  since: "0.1.0",
  force: "should",
  stage: "submission",
  basis: [cite("documents-2012", "art-9-6")],
  title: { "zh-CN": "没有签发人", en: "No authorising official" },
  about: {
    "zh-CN": "上行文应当标注签发人姓名。只在报送环节检查：网上公开的文本不带签发人。",
    en: "An upward document should carry the name of the official who authorised it. Checked only at submission: copies on websites do not show it.",
  },
  messages: {
    missing: {
      "zh-CN": "报告没有标注签发人。报送上级的文件，请在发文字号右侧标注签发人姓名；尚未签发的，请先按程序签发。",
      en: "The report names no authorising official. A document that is submitted upward carries the name to the right of the document number; please add it, and if nobody has authorised it yet, have that done first.",
    },
    misfit: {
      "zh-CN": "签发人的数据无法识别。请核对报告是否标注了签发人。",
      en: "The authorising official as given cannot be read. Please check whether the report names one.",
    },
  },
  check({ report, lost }, find) {
    if (report.approvedBy?.some((name) => name.trim() !== "")) return;
    if (lost(["approvedBy"])) find({ messageId: "misfit", path: ["approvedBy"], outcome: "undecided" });
    else find({ messageId: "missing", path: ["approvedBy"] });
  },
});
