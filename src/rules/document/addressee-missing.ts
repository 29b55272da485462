import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";

/** 缺少主送机关 */
export const documentAddresseeMissing = defineRule({
  id: "document/addressee-missing",
  since: "0.1.0",
  force: "should",
  stage: "submission",
  basis: [cite("documents-2012", "art-9-8"), cite("inspection-2019", "report")],
  title: { "zh-CN": "没有主送机关", en: "No addressee" },
  about: {
    "zh-CN": "报送的年度报告是上行文，应当写明主送机关。只在报送环节检查：网上公开的文本常常省去主送机关。",
    en: "A report that is submitted is an upward document and should name its addressee. Checked only at submission: copies on websites usually drop the line.",
  },
  messages: {
    missing: {
      "zh-CN": "报告没有写主送机关。请在标题下顶格写明报送的机关。",
      en: "The report has no addressee. Please name the organ it is submitted to, flush left below the title.",
    },
    misfit: {
      "zh-CN": "主送机关的数据无法识别。请核对报告是否写了主送机关。",
      en: "The addressee as given cannot be read. Please check whether the report names one.",
    },
  },
  check({ report, lost }, find) {
    if (report.addressees?.some((name) => name.trim() !== "")) return;
    if (lost(["addressees"])) find({ messageId: "misfit", path: ["addressees"], outcome: "undecided" });
    else find({ messageId: "missing", path: ["addressees"] });
  },
});
