import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";

/** 报告种类不对 */
export const documentWrongReport = defineRule({
  id: "document/wrong-report",
  since: "0.1.0",
  force: "must",
  basis: [cite("disclosure-2019", "art-49"), cite("disclosure-2019", "art-50")],
  title: { "zh-CN": "可能是另一种报告", en: "Another kind of report" },
  about: {
    "zh-CN":
      "政府信息公开工作年度报告、政府网站年度报表、政府工作报告是另外的报告，不能代替法治政府建设年度报告；标题是这些的，parts/ 和 content/ 的规则不再适用。述法报告、普法总结、自查报告、工作要点、实施方案等提请核对。只看标题，正文提到这些名称的不提示。",
    en: "The annual report on government information disclosure, the website report and the government work report are other reports and do not stand in for this one; for such a title the rules of parts/ and content/ do not apply. For sister documents (述法报告, 普法总结, 自查报告, 工作要点, 实施方案) a person has to look. Only the title counts; the body may mention them.",
  },
  messages: {
    other: {
      "zh-CN": "从标题看，这是另一种报告，不是法治政府建设年度报告。请核对是否传错了文件。",
      en: "By its title this is another report, not the annual report on building a law-based government. Please check whether the wrong file was sent.",
    },
    sister: {
      "zh-CN": "从标题看，这可能是述法、普法、自查、要点、方案一类的材料。请核对是否就是法治政府建设年度报告；是的话，请把标题改为报告。",
      en: "By its title this may be a debriefing, a self-inspection, a plan or the like. Please check whether it is meant to be the annual report on building a law-based government; if it is, please name it a report in the title.",
    },
  },
  needs: ["title"],
  check({ documentKind }, find) {
    if (documentKind === "other-report") find({ messageId: "other", path: ["title"] });
    if (documentKind === "sister-document") find({ messageId: "sister", path: ["title"], outcome: "undecided" });
  },
});
