import { clauseEnd, isOneOf, textBehind } from "../../text/clause.js";
import { oncePerReport } from "../once.js";
import type { NumberHit, RuleContext } from "../rule.js";

/** A number with its unit (数量): 86次, 207件, 98.9%. Offsets are those of `context.text`. */
export interface Figure {
  /** Of the first digit. */
  readonly at: number;
  /** Behind the unit. */
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  /** Counting word as written (件, 场次, 万元), `%` for a rate, empty where there is none. */
  readonly unit: string;
  /** Whether it counts things: neither a rate nor a date, an ordinal, a version or a bare number. */
  readonly counts: boolean;
  /** Neither 余 多 近 约 以上 nor a span (3至5次) nor rounded to 万. */
  readonly exact: boolean;
  /** 每次5人, 各2场: a number for each of several things. */
  readonly each: boolean;
}

/** Counting words, longest first. */
const countingWords =
  "个工作日|平方公里|平方米|立方米|人次|户次|家次|件次|批次|台次|车次|场次|班次|艘次|期次|节次|条次|宗次|处次|轮次|项次|起次|课时|学时|公里|公斤|小时|分钟|件|起|宗|例|项|条|个|份|家|户|名|人|位|场|次|期|节|堂|处|部|本|册|篇|块|面|辆|台|套|支|所|亩|吨|米|元|批|轮|类|种|组|幅|张|封|卷|枚|座|栋|间|艘|只|头|株|棵|则|集|门|款|单|笔|票|趟|遍|道|副|对|队|班|村|镇";
const behind = new RegExp(
  `[ \\u00a0\\u3000]{0,4}(余|多|来|几)?(万|亿|千|百)?(余|多)?[ \\u00a0\\u3000]{0,2}(${countingWords})?(余|左右|上下|以上|以下|以内|不等)?`,
  "y",
);
const noCount = /^[ \u00a0\u3000]{0,4}(?:年|月|日|号|天|岁|个百分点|百分点|倍|个月|点|时|分)/;
const noCountBegins = " \u00a0\u3000年月日号天岁个百倍点时分";
const roughly = /(?:近|约|逾|超|超过|不少于|不低于|不超过|至少|最多|最少|以上|大概|将近|接近|突破|(?<![网线])上)[ \u3000]?$/;
const roughEnds = "近约逾超过于少多上概破";
const forEach = /(?:(?:每|平均|人均|日均|月均|年均|户均|均为)[\u4e00-\u9fff ]{0,6}|各(?:村|社区|单位|部门|企业|学校)?[有为]?[ ]?)$/;
const firstOfSpan = /^[ ]?[-—–~～至到][ ]?[0-9０-９]/;
const secondOfSpan = /[0-9０-９%％][ ]?[-—–~～至到][ ]?$/;
const spanMarks = "-—–~～至到";

/** Whether one of these characters stands among the eight before an offset. */
function standsBefore(text: string, offset: number, characters: string): boolean {
  for (let at = offset - 1; at >= 0 && at >= offset - 8; at--) if (isOneOf(text.charCodeAt(at), characters)) return true;
  return false;
}

/** Whether a number is the first or the second of a span: 3至5. */
function isOfSpan(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(text.charCodeAt(at - 1) === 0x20 ? at - 2 : at - 1);
  const after = text.charCodeAt(text.charCodeAt(end) === 0x20 ? end + 1 : end);
  return (
    (isOneOf(before, spanMarks) && secondOfSpan.test(text.slice(Math.max(0, at - 8), at))) ||
    (isOneOf(after, spanMarks) && firstOfSpan.test(text.slice(end, end + 4)))
  );
}

/** Reads the number at a hit together with its unit. */
function figureOf(text: string, { at, end, value, percent, decimals }: NumberHit): Figure {
  // The characters beside the number tell nearly always that no expression need be tried.
  const last = text.charCodeAt(at - 1);
  const spaced = last === 0x20 || last === 0x3000;
  const isRough = (spaced || isOneOf(last, roughEnds)) && roughly.test(text.slice(Math.max(0, at - 8), at));
  const rough = isRough || isOfSpan(text, at, end);
  const each = standsBefore(text, at, "每均各") && forEach.test(text.slice(Math.max(0, at - 8), at));
  if (percent) {
    const after = textBehind(text, end, 2);
    const exact = !rough && !/^(?:以上|左右|以下|以内|上下|[余多])/.test(after);
    return { at, end, value, decimals, unit: "%", counts: false, exact, each };
  }
  const bare = { at, end, value, decimals, unit: "", counts: false, exact: !rough, each };
  const isOrdinal = text.charAt(spaced ? at - 2 : at - 1) === "第";
  if (isOrdinal || (isOneOf(text.charCodeAt(end), noCountBegins) && noCount.test(text.slice(end, end + 8)))) return bare;
  behind.lastIndex = end;
  const [whole = "", rough1, scale, rough2, word, rough3] = behind.exec(text) ?? [];
  if (word === undefined) return bare;
  const money = word === "元" && scale !== undefined;
  return {
    at,
    end: end + whole.length,
    value,
    decimals,
    unit: money ? `${scale}元` : word,
    counts: true,
    exact: !rough && !rough1 && !rough2 && !rough3 && (scale === undefined || money),
    each,
  };
}

const figures = oncePerReport(({ numbers }): (Figure | undefined)[] => new Array<Figure | undefined>(numbers.length).fill(undefined));

/** The number at a place in `context.numbers` together with its unit. Read once, whichever rule asks first. */
export function figureAt(context: RuleContext, index: number): Figure | undefined {
  const number = context.numbers[index];
  const known = figures(context);
  if (number) known[index] ??= figureOf(context.text, number);
  return known[index];
}

/** Whether a sentence ends between two offsets. Stretches longer than a sentence count as an end. */
function endsBetween(text: string, from: number, to: number): boolean {
  return to - from > 200 || clauseEnd(text, from, to - from, "。；;！？!?\n") < to;
}

const most = 24;

/** The place in `context.numbers` of the first number at or behind an offset. */
export function numberFrom({ numbers }: Pick<RuleContext, "numbers">, offset: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as NumberHit).at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The figures of the sentence that stand before an offset, nearest last. At most {@link most}. */
export function figuresBefore(context: RuleContext, offset: number, index: number): readonly Figure[] {
  const { text, numbers } = context;
  let first = index;
  for (let right = offset; first > 0 && index - first < most; first--) {
    const { at, end } = numbers[first - 1] as NumberHit;
    if (endsBetween(text, end, right)) break;
    right = at;
  }
  return figuresFrom(context, first, index);
}

/** The figures of the sentence that stand behind an offset. At most {@link most}. */
export function figuresAfter(context: RuleContext, offset: number, index: number): readonly Figure[] {
  const { text, numbers } = context;
  let end = index;
  for (let left = offset; end < numbers.length && end - index < most; end++) {
    const number = numbers[end] as NumberHit;
    if (endsBetween(text, left, number.at)) break;
    left = number.end;
  }
  return figuresFrom(context, index, end);
}

function figuresFrom(context: RuleContext, first: number, end: number): readonly Figure[] {
  const found: Figure[] = [];
  for (let index = first; index < end; index++) found.push(figureAt(context, index) as Figure);
  return found;
}

const alike: Readonly<Record<string, string>> = { 起: "件", 宗: "件", 例: "件", 单: "件", 名: "人", 位: "人", 户: "家" };

/** Whether two units count the same kind of thing: 件 and 起, 人 and 名. */
export function sameUnit(a: string, b: string): boolean {
  return (alike[a] ?? a) === (alike[b] ?? b);
}

/** A number as people write it: without the traces of binary arithmetic. */
export function plainNumber(value: number): number {
  return Number(value.toFixed(6));
}
