import { isOneOf, textBefore, textBehind } from "../../text/clause.js";
import type { RuleContext } from "../rule.js";
import { type Figure, figuresAfter, figuresBefore, numberFrom, plainNumber } from "./figure.js";

/** A total and the items a sentence lists of it (合计与分项). `more` are counts behind the list that may still belong to it. */
export interface List {
  readonly total: Figure;
  readonly items: readonly Figure[];
  readonly more: readonly Figure[];
}

/** What says that not everything is listed. 等 counts only behind a count: 食品、药品等领域22次 is one item. */
const open = /主要|另有|另外|还有|此外|不等|不限于/;
/** Steps of one procedure are no shares of a whole: 立案30件、结案28件. */
const step = /立案|结案|办结|审结|移送|整改|化解|完成|采纳|成功|到位|销号|答复|反馈|落实|受理|新增|新建|续建/;
/** Qualities that overlap: a person can have several. */
const overlapping = /党员|女|少数民族|妇女|团员|退役|本科|大专|研究生|岁|持证|高级|职称|兼职|律师|重点/;
const change = /增加|减少|同比|较|比上|上升|下降|提高|增长|多于|少于/;
const forEach = /每|各[0-9０-９]/;

/** Reads the items that follow a total: behind `from`, up to the end of the sentence or of the brackets that `from` stands in. */
export function itemsBehind(context: RuleContext, total: Figure, from: number): List | undefined {
  const { text } = context;
  const figures = figuresAfter(context, from, numberFrom(context, from));
  const items: Figure[] = [];
  const more: Figure[] = [];
  let left = from;
  let depth = 0;
  let isBare = false;
  let byComma: boolean | undefined;
  let ended = false;
  for (const figure of figures) {
    const between = text.slice(left, figure.at);
    // Of 1） the bracket belongs to the number.
    depth = depthBehind(isBare && isOneOf(between.charCodeAt(0), "）)") ? between.slice(1) : between, depth);
    isBare = figure.unit === "";
    // The brackets end in which the list stands.
    if (depth < 0) break;
    if (depth > 0) {
      // A count inside brackets is a remark on the item before.
      left = figure.end;
      continue;
    }
    if (between.includes("其中") || change.test(between)) break;
    if (open.test(between)) return undefined;
    if (forEach.test(between) || figure.each) return undefined;
    const comma = /[，,；;]/.test(between);
    if (!figure.counts || figure.unit !== total.unit) {
      if (figure.counts && comma && items.length > 0) ended = true;
      if (ended && items.length < 2) break;
      left = figure.end;
      continue;
    }
    if (!figure.exact) return undefined;
    if (items.length === 1 && byComma === undefined) byComma = comma;
    if (items.length > 0 && comma && byComma === false) ended = true;
    if (ended) more.push(figure);
    else items.push(figure);
    left = figure.end;
    if (/^[ ]?等/.test(textBehind(text, figure.end, 3))) return undefined;
  }
  const last = items.at(-1);
  if (!last || items.length < 2) return undefined;
  if (/^[^，,、；;。）)\n]{0,12}等/.test(textBehind(text, last.end, 14))) return undefined;
  const behind = textBehind(text, last.end, 60);
  if (/^[^。；;\n]{0,50}(?:另有|另外|还有|其他若干|其余)/.test(behind)) return undefined;
  return { total, items, more };
}

/** Reads the items that stand before a total (A18件、B66件，共84件): the list that ends directly before `to`. */
export function itemsBefore(context: RuleContext, total: Figure, to: number): List | undefined {
  const { text } = context;
  const figures = figuresBefore(context, to, numberFrom(context, to)).filter((figure) => figure.counts);
  const items: Figure[] = [];
  const more: Figure[] = [];
  let right = to;
  let ended = false;
  for (const figure of [...figures].reverse()) {
    const between = text.slice(figure.end, right);
    if (items.length === 0 && !/^[^0-9，,、；;：:（）()]{0,4}[，,、]?$/.test(between)) return undefined;
    if (items.length > 0 && figure.unit !== total.unit) break;
    if (figure.unit !== total.unit || !figure.exact || figure.each || forEach.test(between) || open.test(between)) return undefined;
    if (/^[ ]?等/.test(between)) return undefined;
    if (items.length > 0 && (/[，,；;：:（(）)]/.test(between) || change.test(between))) ended = true;
    if (ended) more.push(figure);
    else items.unshift(figure);
    right = figure.at;
  }
  const first = items[0];
  if (!first || items.length < 2) return undefined;
  if (forEach.test(textBefore(text, first.at, 12))) return undefined;
  return { total, items, more };
}

/** The sum of the items where it contradicts the total; `undefined` where some way of reading the list agrees, or the items are no shares of a whole. */
export function contradiction(
  text: string,
  { total, items, more }: List,
  earlier: readonly Figure[],
  listStart: number,
): number | undefined {
  const decimals = Math.max(total.decimals, ...items.map((item) => item.decimals));
  const tolerance =
    decimals === 0 ? 1e-9 : ((items.length + 1) * 0.5) / 10 ** Math.min(total.decimals, ...items.map((item) => item.decimals)) + 1e-9;
  const same = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;
  let sum = 0;
  let count = 0;
  for (const item of [...items, ...more]) {
    sum += item.value;
    count += 1;
    if (count >= 2 && same(sum, total.value)) return undefined;
  }
  const listed = plainNumber(items.reduce((whole, item) => whole + item.value, 0));
  if (same(listed, total.value) || listed * 2 < total.value) return undefined;
  if (earlier.some((figure) => figure.unit === total.unit && same(figure.value, listed))) return undefined;
  const words = text.slice(listStart, Math.max(listStart, items.at(-1)?.end ?? listStart));
  return step.test(words) || overlapping.test(words) ? undefined : listed;
}

/** How many brackets are open behind these words, where so many were open before them; -1 where one of those around them all ends. */
function depthBehind(words: string, before: number): number {
  let depth = before;
  for (let at = 0; at < words.length && depth >= 0; at++) {
    const code = words.charCodeAt(at);
    if (isOneOf(code, "（(〔【")) depth += 1;
    else if (isOneOf(code, "）)〕】")) depth -= 1;
  }
  return depth;
}
