import { defineRule } from "fazhi-report";
import * as z from "zod";

const words = ["出庭应诉", "行政应诉", "行政诉讼"];

/** 本县要求写明行政应诉情况：没有应诉的，也要写明“全年无行政应诉案件”。 */
export const hearing = defineRule({
  id: "qingxi/hearing",
  since: "1.0.0",
  force: "should",
  basis: [],
  title: { "zh-CN": "没有写行政应诉情况", en: "Nothing on responding to litigation" },
  about: {
    "zh-CN": "本县要求年度报告写明行政应诉情况；没有应诉案件的，写明没有即可。",
    en: "The county asks every report to say how the organ responded to administrative litigation; a plain “none” will do.",
  },
  messages: {
    missing: {
      "zh-CN": "全文没有写{year}年行政应诉情况。请补写；没有应诉案件的，写“全年无行政应诉案件”。",
      en: "The report does not say how litigation was responded to in {year}. Please add it; if there was none, say so.",
    },
  },
  // The shared scan looks for these while it reads the text; the rule only asks for the hits.
  needles: words,
  options: z.strictObject({ from: z.int().default(2023) }),
  needs: ["year", "sections"],
  applies: ({ report, options }) => ((report.year ?? 0) >= options.from ? "should" : { inapplicable: "no-duty" }),
  check({ report, hits }, find) {
    if (words.some((word) => hits(word).length > 0)) return;
    find({
      messageId: "missing",
      path: ["sections", 0],
      params: { year: report.year ?? "" },
      // The finding then rests on this, shown as 本地规定, and not on a national provision.
      local: { "zh-CN": "《清溪县法治政府建设年度报告工作办法》", en: "Qingxi county's measures on annual reports" },
    });
  },
});
