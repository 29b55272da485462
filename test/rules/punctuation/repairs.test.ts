import { expect, test } from "vitest";
import type { Report, Section } from "../../../src/model/report.js";
import { paragraphsRepaired, repaired, reportWith } from "../report.js";

test.each([
  ["punctuation/half-width", "审查合同46份,全部采纳;成效明显(含网上).", "审查合同46份，全部采纳；成效明显（含网上）."],
  ["punctuation/series", "学习《宪法》、《民法典》、《行政处罚法》。", "学习《宪法》《民法典》《行政处罚法》。"],
  ["punctuation/series", "增强“四个意识”、“四个自信”。", "增强“四个意识”“四个自信”。"],
  ["punctuation/day-name", "结合12.4国家宪法日、4-15全民国家安全教育日开展宣传。", "结合12·4国家宪法日、4·15全民国家安全教育日开展宣传。"],
])("%s repairs what it finds: %s", (rule, before, after) => {
  expect(paragraphsRepaired(["2024年，云台镇扎实推进依法行政。", before], rule)).toEqual(["2024年，云台镇扎实推进依法行政。", after]);
});

test("a report that is half-width throughout is mended with the brackets of its numbers", () => {
  const section = (number: string, heading: string, text: string): Section => ({
    type: "section",
    number,
    heading,
    parts: [],
    content: [{ type: "paragraph", text }],
  });
  const report: Report = {
    year: 2024,
    title: "云台镇2024年度法治政府建设情况报告",
    sections: [
      {
        type: "section",
        number: "一、",
        heading: "主要举措",
        parts: ["measures"],
        content: [
          section("(一)", "规范决策", "审查合同46份,提出意见31条,全部采纳;修订规则,明确程序,严格执行."),
          section("(二)", "严格执法", "检查128次,办理案件9件,全部公示;培训人员,配备装备,落实责任."),
          { type: "section", heading: "化解矛盾", parts: [], content: [{ type: "paragraph", text: "调解纠纷,普及法律." }] },
        ],
      },
    ],
  };
  const [measures] = repaired(report, "punctuation/half-width").sections ?? [];
  const inner = (measures?.content ?? []) as readonly {
    readonly number?: string;
    readonly heading: string;
    readonly content: readonly { readonly text: string }[];
  }[];
  expect(inner.map(({ number }) => number)).toEqual(["（一）", "（二）", undefined]);
  expect(inner.map(({ heading }) => heading)).toEqual(["规范决策", "严格执法", "化解矛盾"]);
  expect(inner[0]?.content[0]?.text).toContain("审查合同46份，提出意见31条，全部采纳；修订规则，");
});

test("a report without a fault stays as it is", () => {
  const report = reportWith({});
  expect(repaired(report, "punctuation/half-width")).toEqual(report);
});
