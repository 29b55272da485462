import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/fix/fix.js";
import type { Block, Report, Section } from "../../src/model/report.js";
import type { Finding } from "../../src/validate/result.js";
import { validateReport } from "../../src/validate/validate.js";
import { reportOf } from "../suite/cases.js";

const options = { asOf: "2026-11-22" } as const;
const clean = (): Report => reportOf({ name: "", base: "complete", outcome: "passed", findings: [] }) as Report;

const key = ({ rule, messageId, path }: Finding): string => `${rule} ${messageId} /${path.join("/")}`;

/** Repairs a report, and says what came of it: repairs that did not help, and findings that were not there before. */
function repair(report: Report): {
  readonly applied: readonly Finding[];
  readonly left: string[];
  readonly added: string[];
  readonly again: number;
} {
  const before = validateReport(report, options).findings;
  const first = applyFixes(report, before);
  const after = validateReport(first.report, options).findings;
  const known = new Set(before.map(key));
  const mended = new Set(first.applied.map(key));
  return {
    applied: first.applied,
    left: after.map(key).filter((found) => mended.has(found)),
    added: after.map(key).filter((found) => !known.has(found)),
    again: applyFixes(first.report, after).applied.length,
  };
}

const sound = [
  "修订镇政府议事规则，重大事项一律先行合法性审查",
  "全年审查合同46份，提出修改意见31条，全部采纳",
  "综合行政执法队开展检查1,280次，办理行政处罚案件9件",
  "巡查时段为7:30—22:00，终端升级到V2.6.1",
  "学习《中华人民共和国宪法》《信访工作条例》，开展“法律进乡村”“法律进校园”活动",
];
const damaged = [
  "结合12.4国家宪法日、“6.26”国际禁毒日开展宣传",
  "审查合同46份,提出意见31条(其中采纳30条),逐项销号",
  "截止到2024年底，调处矛盾纠纷150件",
  "学习《中华人民共和国宪法》、《信访工作条例》，开展“法律进乡村”、“法律进校园”活动",
  "持续推进推进依法行政，落实落实落实责任",
  "学习《中华人民共和国中华人民共和国种子法》4次",
  "宣传《环保法》,增强群众法制观念",
  "人民调解员队伍（含专职调解员9名开展调解68场次",
  "受理群众诉求(150件),回复:147件;截止目前全部办结!",
];
const sentence = fc.constantFrom(...sound, ...damaged);
const number = fc
  .integer({ min: 1, max: 5 })
  .chain((value) => fc.constantFrom(`${value}.`, `${value}、`, `（${value}）`, `(${value})`, "", `${value})`));
const paragraph = fc
  .tuple(number, fc.array(sentence, { minLength: 1, maxLength: 3 }))
  .map(([written, sentences]): Block => ({ type: "paragraph", text: `${written}${sentences.join("；")}。` }));
/** Tells the paragraphs apart and makes them long enough, so that none becomes a repetition or too short by being repaired. */
function distinct(blocks: readonly Block[], count = { paragraphs: 100 }): Block[] {
  return blocks.map((block): Block => {
    if (block.type === "section") return { ...block, content: distinct(block.content, count) };
    count.paragraphs += 1;
    return block.type === "paragraph"
      ? {
          ...block,
          text: block.text.replace(/。$/, `，惠及${count.paragraphs}人，群众反映的问题逐项登记、办理、回访，结果按季度向村（居）公开。`),
        }
      : block;
  });
}
const sectionNumber = fc.constantFrom("（一）", "（二）", "(二)", "（）", "（三）、", "三）", "3.", "");
const section = fc
  .tuple(sectionNumber, sentence, fc.array(paragraph, { minLength: 1, maxLength: 4 }))
  .map(([written, heading, content]): Section => ({ type: "section", number: written, heading, parts: [], content }));
const report = fc
  .tuple(
    fc.array(fc.oneof(section, paragraph), { minLength: 1, maxLength: 5 }),
    fc.constantFrom("二、", "2、", "、", "", "(二)"),
    fc.boolean(),
  )
  .map(([content, levelOne, halfWidth]): Report => {
    const base = clean();
    const sections = (base.sections ?? []).map(
      (part, index): Section =>
        index === 0 ? { ...part, content: distinct(content) } : index === 1 ? { ...part, number: levelOne } : part,
    );
    const marks: { readonly [mark: string]: string } = { "，": ",", "；": ";", "：": ":", "（": "(", "）": ")" };
    const changed = { ...base, sections };
    return halfWidth ? (JSON.parse(JSON.stringify(changed).replace(/[，；：（）]/g, (mark) => marks[mark] ?? mark)) as Report) : changed;
  });

describe("repairing a report", () => {
  it("has something to repair in each kind of damage", () => {
    for (const text of damaged.filter((words) => !words.startsWith("人民调解员"))) {
      const base = clean();
      const [part, ...rest] = base.sections ?? [];
      expect(
        repair({ ...base, sections: [{ ...(part as Section), content: [{ type: "paragraph", text: `${text}。` }] }, ...rest] }).applied,
      ).not.toEqual([]);
    }
  });

  it("leaves none of the findings it repaired, brings no new ones, and has nothing to do a second time", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(report, (draft) => {
        const { left, added, again } = repair(draft);
        expect({ left, added, again }).toEqual({ left: [], added: [], again: 0 });
      }),
      { numRuns: 200 },
    );
  });
});
