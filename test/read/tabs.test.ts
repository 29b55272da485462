import { describe, expect, it } from "vitest";
import type { Block } from "../../src/model/report.js";
import { readReport } from "../../src/read/read.js";

const before = "清溪县云台镇人民政府2024年度法治政府建设情况报告\n\n一、主要举措和成效\n";
const after = "\n二、存在的不足和原因\n由于编制有限，持证执法人员只有6名，难以满足工作需要。\n";
const blocks = (text: string): Block[] => readReport(before + text + after).report.sections?.[0]?.content ?? [];

describe("tables in plain text", () => {
  it("are neighbouring lines with the same number of tabs", () => {
    const text = `${before}主题\t场次\t备注\n宪法\t14\t\n\t9\t另计${after}`;
    const { report, source } = readReport(text);
    const rows = [
      ["主题", "场次", "备注"],
      ["宪法", "14", ""],
      ["", "9", "另计"],
    ];
    expect(report.sections?.[0]?.content).toEqual([{ type: "table", rows }]);
    expect(source.pieces(["sections", 0, "content", 0, "rows", 2, 2]).map(({ from, to }) => text.slice(from, to))).toEqual(["另计"]);
  });

  it("are two where a blank line stands between", () => {
    expect(blocks("甲\t1\n乙\t2\n\n丙\t3\n丁\t4").map(({ type }) => type)).toEqual(["table", "table"]);
  });

  it("are none where tabs only indent, set off a number, or stand in one line", () => {
    for (const text of [
      "\t修订镇政府议事规则，全年审查合同46份。\n\t综合行政执法队开展检查128次，办理案件9件。",
      "1.\t修订镇政府议事规则。\n2.\t开展综合检查。",
      "（一）\t规范行政决策\n全年审查合同46份，提出修改意见31条。\n（二）\t严格行政执法\n办理案件9件，无一被复议纠正。",
      "审查合同46份\t提出修改意见31条",
    ]) {
      const found = JSON.stringify(blocks(text));
      expect(found, text).not.toContain('"table"');
      expect(found.replace(/[^\d]/g, "").length, text).toBeGreaterThan(0);
    }
  });
});

describe("around the title", () => {
  it("a mark is no line of it, and what follows a long title is no part of it", () => {
    const title = "中共清溪县云台镇委员会清溪县云台镇人民政府关于2024年度法治政府建设情况的报告";
    const { report } = readReport(
      `征求意见稿\n${title}\n县委、县政府：\n一、主要举措和成效\n修订镇政府议事规则，全年审查合同46份，提出修改意见31条。\n`,
    );
    expect(report).toMatchObject({ marks: ["征求意见稿"], title, addressees: ["县委", "县政府"] });
  });
});

describe("attachments", () => {
  it("belong to the number that their label has", () => {
    const { report } = readReport(
      `${before}修订镇政府议事规则，全年审查合同46份，提出修改意见31条。${after}附件：1.任务清单\n2.统计表\n清溪县云台镇人民政府\n2025年1月16日\n附件2\n统计表\n全年共计46份，均已归档。\n`,
    );
    expect(report.attachments).toEqual([
      { title: "任务清单" },
      { title: "统计表", content: [{ type: "paragraph", text: "全年共计46份，均已归档。" }] },
    ]);
  });
});
