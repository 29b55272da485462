import { cite } from "../../law/cite.js";
import { clauseEnd, isOneOf } from "../../text/clause.js";
import { hitsOf } from "../hits.js";
import { defineRule, type RuleContext } from "../rule.js";
import { type Figure, figureAt, figuresBefore, numberFrom } from "./figure.js";
import { contradiction, itemsBefore, itemsBehind, type List } from "./listed.js";
import { tableTotals } from "./table.js";

const sums = ["共", "合计", "总计"] as const;
const sumWord = /(?:共计|总共|合计|总计|共有|共)[为有是：:]?[ ]?/y;
const colon = /[ ]?(?:[：:]|[，,]?(?:即|分别为|分别是|分为)[：:]?)/y;
const bracket = /[ ]?[（(](?!含|包括|包含|其中含|不含|较|比|同比|以)/y;
/** What stands between a total and its items. */
const listOpeners = [
  { needle: "：", opens: colon },
  { needle: ":", opens: colon },
  { needle: "分别", opens: colon },
  { needle: "（", opens: bracket },
  { needle: "(", opens: bracket },
] as const;

/** 合计 */
export const figuresTotal = defineRule({
  id: "figures/total",
  since: "0.1.0",
  force: "should",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "合计与分项不一致", en: "A total does not agree with its items" },
  about: {
    "zh-CN":
      "总数后面列出两项以上同单位的分项（“共检查86次，其中……”“88件：……”），或者分项后面写出总数（“……，共177件”），以及表格的合计行、合计列，核对相加是否一致。列举未完的（等、主要、另有）、只有一项“其中”的、约数、单位不同的、办理环节（立案、结案）和可以重叠的分类（党员、女性）不检查。",
    en: "A total followed by two or more items of the same unit (共检查86次，其中…; 88件：…), items followed by their total (…，共177件), and the total row or column of a table must add up. Open lists (等, 主要, 另有), a single 其中 item, approximate numbers, other units, steps of a procedure and classes that overlap are left alone.",
  },
  messages: {
    disagrees: {
      "zh-CN": "{place}：文中合计{total}，所列各项相加为{sum}。请对照台账核对；还有未列的项目，请补列或加“等”。",
      en: "{place}: the total is {total}, but the items listed add up to {sum}. Please check against the records; if there are items that are not listed, list them or add 等.",
    },
  },
  needles: ["其中", ...sums, "：", ":", "分别", "（", "(", "其余"],
  check(context, find) {
    const { text, hits, where } = context;
    const reported = new Set<number>();
    const examine = (list: List | undefined, listStart: number): void => {
      if (!list || reported.has(list.total.at)) return;
      const index = numberFrom(context, list.total.at);
      const earlier = figuresBefore(context, list.total.at, index);
      const sum = contradiction(text, list, earlier, listStart);
      if (sum === undefined) return;
      reported.add(list.total.at);
      find({ messageId: "disagrees", ...where(list.total.at, list.total.end), params: { total: list.total.value, sum } });
    };

    for (const hit of hits("其中")) {
      const total = figureDirectlyBefore(context, hit, 16);
      if (!total || /主要$/.test(text.slice(hit - 2, hit)) || text.startsWith("主要", hit + 2)) continue;
      examine(itemsBehind(context, total, hit + 2), hit + 2);
    }
    for (const { needle, opens } of listOpeners) {
      for (const hit of hits(needle)) {
        const total = figureDirectlyBefore(context, hit, 2);
        if (!total) continue;
        opens.lastIndex = total.end;
        const match = opens.exec(text);
        if (!match) continue;
        const from = total.end + match[0].length;
        if (!text.startsWith("其中", from)) examine(itemsBehind(context, total, from), from);
      }
    }
    for (const hit of hitsOf(sums, context)) {
      if (!isOneOf(text.charCodeAt(hit - 1), "，,、（(：: ")) continue;
      sumWord.lastIndex = hit;
      const match = sumWord.exec(text);
      if (!match) continue;
      const at = hit + match[0].length;
      const index = numberFrom(context, at);
      if (context.numbers[index]?.at !== at) continue;
      const total = figureAt(context, index);
      if (!total || !isTotal(total)) continue;
      const list = itemsBefore(context, total, hit);
      if (list) examine(list, Math.max((list.items[0]?.at ?? hit) - 12, hit - 300));
    }
    for (const hit of hits("其余"))
      examineRest(context, hit, (total, sum) => {
        if (reported.has(total.at)) return;
        reported.add(total.at);
        find({ messageId: "disagrees", ...where(total.at, total.end), params: { total: total.value, sum } });
      });
    tableTotals(context, (path, total, sum) => {
      find({ messageId: "disagrees", path, range: [0, total.text.length], params: { total: total.value, sum } });
    });
  },
});

const changed = /(?:增加|减少|增长|下降|提高|较少|多|少)[了到至]?[ ]?$/;
const isTotal = ({ counts, exact, each }: Figure): boolean => counts && exact && !each;

/** The count that ends at most `gap` units before an offset, with nothing but words in between. */
function figureDirectlyBefore(context: RuleContext, offset: number, gap: number): Figure | undefined {
  const index = numberFrom(context, offset) - 1;
  const number = context.numbers[index];
  if (!number || offset - number.end > gap + 12) return undefined;
  const figure = figureAt(context, index);
  if (!figure || figure.end > offset || offset - figure.end > gap || !isTotal(figure)) return undefined;
  const { text } = context;
  if (clauseEnd(text, figure.end, offset - figure.end, "。；;\n、）)") < offset) return undefined;
  return changed.test(text.slice(Math.max(0, figure.at - 6), figure.at)) ? undefined : figure;
}

/** 85条，办结79条，其余6条: a whole, one part and what is left of it. */
function examineRest(context: RuleContext, hit: number, found: (total: Figure, sum: number) => void): void {
  const index = numberFrom(context, hit);
  const rest = figureAt(context, index);
  if (!rest || rest.at - hit > 6) return;
  const earlier = figuresBefore(context, hit, index).filter((figure) => figure.counts && figure.unit === rest.unit);
  const [total, part] = earlier;
  if (!isTotal(rest) || earlier.length !== 2 || !total || !part || !isTotal(total) || !isTotal(part)) return;
  if (rest.decimals + total.decimals + part.decimals > 0 || part.value > total.value) return;
  const sum = part.value + rest.value;
  if (sum !== total.value) found(total, sum);
}
