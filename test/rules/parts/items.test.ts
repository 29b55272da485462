import { expect, test } from "vitest";
import type { Block } from "../../../src/model/report.js";
import { itemsOf } from "../../../src/rules/parts/items.js";
import { contextOf } from "../../validate/report.js";

/** The points of the only section of a report. */
function points(...content: Block[]): readonly string[] {
  const context = contextOf({ sections: [{ type: "section", heading: "主要安排", parts: ["plans"], content }] });
  return context.sections.slice(0, 1).flatMap((section) => [...itemsOf(context, section)]);
}
const p = (text: string): Block => ({ type: "paragraph", text });
const section = (heading: string, ...content: Block[]): Block => ({ type: "section", heading, parts: [], content });

test.each<readonly [string, readonly Block[], readonly string[]]>([
  [
    "paragraphs without their numbers",
    [p("1.强化学习。"), p("（二）严格执法。"), p("③做好普法。")],
    ["强化学习。", "严格执法。", "做好普法。"],
  ],
  ["sentences with 一是", [p("一是强化学习。二是严格执法；三是做好普法。")], ["强化学习。", "严格执法；", "做好普法。"]],
  ["spaces between sentences with 一是", [p("一是强化学习。 二是严格执法。　")], ["强化学习。", "严格执法。"]],
  ["what stands before 一是 is no point", [p("重点抓好三项。一是强化学习。二是严格执法。")], ["强化学习。", "严格执法。"]],
  ["one 一是 alone is no list", [p("重点是一是强化学习。")], ["重点是一是强化学习。"]],
  ["是 without a numeral", [p("是强化学习，总的是严格执法。")], ["是强化学习，总的是严格执法。"]],
  ["一是 inside a word", [p("统一是关键，第一是强化学习。")], ["统一是关键，第一是强化学习。"]],
  ["lead-ins and closing lines are none", [p("做好以下工作："), p("分工如下:"), p("强化学习。"), p("特此报告。"), p("　")], ["强化学习。"]],
  ["cells are none", [{ type: "table", rows: [["任务", "时限"]] }, p("强化学习。")], ["强化学习。"]],
  ["a sub-heading and its first words are one", [section("提升水平", p("培训4期。"), p("考核1次。"))], ["提升水平培训4期。", "考核1次。"]],
  [
    "an empty sub-heading stands for itself",
    [section("提升水平"), section("做好普法", p("宣讲12场。"))],
    ["提升水平", "做好普法宣讲12场。"],
  ],
  ["an empty sub-heading before a text", [section("提升水平"), p("培训4期。")], ["提升水平", "培训4期。"]],
  ["spaces around a point", [p("  1. 强化学习。 ")], ["强化学习。"]],
])("points: %s", (_, content, expected) => {
  expect(points(...content)).toEqual(expected);
});
