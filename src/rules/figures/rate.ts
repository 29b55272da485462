import { cite } from "../../law/cite.js";
import { clauseBefore, clauseBehind } from "../../text/clause.js";
import { isCommonHan } from "../../text/count.js";
import { defineRule } from "../rule.js";
import { type Figure, figureAt, figuresAfter, figuresBefore, plainNumber, sameUnit } from "./figure.js";

const behindRate = /^率[ ]?(?:均|也|仍)?(?:为|是|达|达到|达到了|达至|：|:)?[ ]?(?:百分之)?$/;
const longestName = 14;
const share = /占(?:比|总数的|总量的|总数|全部的|其中的|比例|比重)?(?:为|是|达|达到|：|:)?[ ]?(?:百分之)?$/;
const notARate = /同比|环比|增长|下降|上升|提高|提升|减少|降低|增幅|降幅|较上|比上|满意|知晓/;
/** A rate of something narrower than its act: pairs only with a count that says the same. */
const narrower = [
  "按时",
  "按期",
  "及时",
  "限时",
  "如期",
  "提前",
  "准时",
  "一次",
  "首次",
  "初次",
  "当场",
  "当庭",
  "现场",
  "就地",
  "实质",
  "线上",
  "网上",
  "主动",
  "自动",
  "有效",
  "到期",
  "优质",
  "网办",
  "自觉",
  "平均",
  "回访",
  "负责人",
];
/** Words for things that a sentence about cases, disputes or tasks need not repeat. */
const anyThing = /案件|矛盾|纠纷|任务|事项|问题|信访|投诉|举报|工单|热线|办件|调解|调处|总体|整体|全年|年度|年内|综合|其|的|总/g;
/** What comes in before anything can come out of it. */
const comesIn = /受理|排查|收到|接到|接收|登记|收集|下达|应|共有|需|发现|摸排|申请|承办|转办|交办|梳理/;
/** What makes the whole another number than the one printed. */
const carriedOver = /结转|上年|去年|往年|跨年|积案|撤回|撤诉|终止|不予受理|在办|未到期|剔除|扣除|除外|不含|另有|新收|旧存/;

/** The name of the rate that a text ends in, without 率: 调解成功 of 调解成功率达到. */
function rateName(before: string): string | undefined {
  const end = before.lastIndexOf("率");
  if (end < 1 || !behindRate.test(before.slice(end))) return undefined;
  let from = end;
  while (from > 0 && end - from < longestName && isCommonHan(before.charCodeAt(from - 1))) from -= 1;
  return from < end ? before.slice(from, end) : undefined;
}

const agrees = (part: number, whole: number, { value, decimals }: Figure): boolean => {
  const scale = 10 ** decimals;
  const scaled = (part / whole) * 100 * scale;
  const printed = Math.round(value * scale);
  return Math.floor(scaled + 1e-7) === printed || Math.round(scaled - 1e-7) === printed || Math.round(scaled + 1e-7) === printed;
};

/** All counts of a sentence, and the sums of neighbours in a list: 来信30件、来访45件 can be a whole of 75. A comma ends a list, unless shares are told: 54件，占60%，36件，占40%. */
function countsAndSums(text: string, figures: readonly Figure[], isShare: boolean): readonly number[] {
  const values: number[] = [];
  // Whether a list ends between a figure and the one before it.
  const ends = figures.map(({ at }, index) => {
    const between = index === 0 ? "" : text.slice((figures[index - 1] as Figure).end, at);
    return !isShare && /[，,；;]/.test(between) && !/[占%％]/.test(between);
  });
  for (let first = 0; first < figures.length; first++) {
    let sum = 0;
    for (let index = first; index < figures.length && index < first + 6; index++) {
      if (index > first && ends[index]) break;
      sum += (figures[index] as Figure).value;
      values.push(sum);
    }
  }
  return values;
}

const anyPairAgrees = (text: string, figures: readonly Figure[], rate: Figure, isShare: boolean): boolean => {
  const values = countsAndSums(text, figures, isShare);
  return values.some((part) => values.some((whole) => whole >= part && agrees(part, whole, rate)));
};

/** 比率 */
export const figuresRate = defineRule({
  id: "figures/rate",
  since: "0.1.0",
  force: "must",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "比率与数字不一致", en: "A rate does not agree with its counts" },
  about: {
    "zh-CN":
      "同一句里写了总数、其中的件数和比率的（如“受理89件，调解成功88件，成功率98.9%”），核对三个数是否一致，四舍五入和直接舍去尾数都算一致。一个比率只与同一件事的数相比：满意率不与办件数比，按时办结率不与办结数比；句中有几个可能的总数的，有一个对得上就不提示。约数（余、近、约、多、以上）、同比增减、有结转或者撤回的不检查；表格里的文字同样检查。",
    en: "Where one sentence states a whole, a part and the rate (受理89件，调解成功88件，成功率98.9%), the three must agree; rounding and truncation both count. A rate is compared only with counts of its own thing: satisfaction not with cases handled, timely closing not with closing; with several possible wholes, one that fits is enough. Approximate numbers, growth, and cases carried over or withdrawn are left alone; the words of table cells are read too.",
  },
  messages: {
    disagrees: {
      "zh-CN": "{place}：{part}÷{whole}约为{computed}，文中写{rate}。请对照台账核对这三个数。",
      en: "{place}: {part} ÷ {whole} is about {computed}, but the text says {rate}. Please check the three numbers against the records.",
    },
  },
  check(context, find) {
    const { text, numbers, where } = context;
    numbers.forEach((number, index) => {
      if (!number.percent) return;
      const rate = figureAt(context, index);
      if (!rate?.exact) return;
      const passageStart = context.passageAt(rate.at).at;
      const before = text.slice(Math.max(passageStart, rate.at - 30), rate.at);
      const name = rateName(before);
      if (name === undefined && !(before.includes("占") && share.test(before))) return;

      const earlier = figuresBefore(context, rate.at, index);
      const first = earlier[0];
      if (!first) return;
      const counts = earlier.filter(({ counts }) => counts);
      const part = name === undefined ? partOfShare(text, counts, rate) : partOfRate(text, counts, name);
      if (!part?.exact || part.each) return;
      const kin = counts.filter(({ unit }) => sameUnit(unit, part.unit));
      const wholes = kin.filter((figure) => figure.at < part.at && figure.value >= part.value);
      const whole = wholes.at(-1);
      // Of nothing there is no share.
      if (!whole || whole.value === 0 || kin.some(({ exact, each }) => !exact || each)) return;
      const later = figuresAfter(context, rate.end, index + 1).filter(
        (figure) => figure.counts && figure.exact && sameUnit(figure.unit, part.unit),
      );
      if (anyPairAgrees(text, [...kin.slice(-8), ...later.slice(0, 6)], rate, name === undefined)) return;

      // What excuses a rate that agrees with nothing. Most agree, and these expressions read whole sentences.
      if (notARate.test(name ?? before.slice(-12))) return;
      const start = Math.max(passageStart, first.at - 40);
      const sentence = text.slice(start, rate.at);
      if (carriedOver.test(sentence) || carriedOver.test(clauseBehind(text, rate.end, 30, "。；;\n"))) return;
      if (name !== undefined && isOfAnother(text, part, name, sentence.slice(0, before.lastIndexOf(name) - before.length))) return;
      const written = text.startsWith("百分之", rate.at - 3) ? rate.at - 3 : rate.at;
      find({
        messageId: "disagrees",
        ...where(written, rate.end),
        params: {
          part: part.value,
          whole: whole.value,
          computed: `${plainNumber(Number(((part.value / whole.value) * 100).toFixed(Math.max(1, rate.decimals))))}%`,
          rate: text.slice(written, rate.end),
        },
      });
    });
  },
});

const marks = "，,、；;。：:（(）)0123456789\n";

/** The words around a count that say what is counted: back to the last mark or figure, and on to the next mark. */
function wordsAround(text: string, { at, end }: Figure): { readonly before: string; readonly after: string } {
  return {
    before: clauseBefore(text, at, 24, marks),
    after: clauseBehind(text, end, 16, marks),
  };
}

/** The count that a named rate (结案率) is the rate of: the only one whose words hold the act (结案). */
function partOfRate(text: string, counts: readonly Figure[], name: string): Figure | undefined {
  const act = name.slice(-2);
  if (act.length < 2) return undefined;
  const matching = counts.filter((figure) => {
    const { before, after } = wordsAround(text, figure);
    return (before.includes(act) && !comesIn.test(before)) || after.includes(act);
  });
  return matching.length > 1 ? undefined : (matching[0] ?? doneOfDue(text, counts, name));
}

/** Whether a rate is one of something narrower than its count, or of a thing that neither the sentence before it nor the count's own words name. */
function isOfAnother(text: string, part: Figure, name: string, sentence: string): boolean {
  const { before, after } = wordsAround(text, part);
  const own = before + after;
  if (narrower.some((word) => name.includes(word) && !own.includes(word))) return true;
  const thing = name.slice(0, -2).replace(anyThing, "");
  return !(thing === "" || sentence.includes(thing) || own.includes(thing));
}

/** 应报8964户，已报8560户，年报率…: what was done of what was due, where the two counts before the rate say so of its own act. */
function doneOfDue(text: string, counts: readonly Figure[], name: string): Figure | undefined {
  const [due, done] = counts.slice(-2);
  if (!due || !done) return undefined;
  const act = /应(?:当|该)?([\u4e00-\u9fff]{1,2})$/.exec(wordsAround(text, due).before)?.[1];
  if (act === undefined || !name.includes(act.slice(-1))) return undefined;
  const did = /(?:已经?|实际?已?)([\u4e00-\u9fff]{1,2})$/.exec(wordsAround(text, done).before)?.[1];
  return did === act ? done : undefined;
}

/** The count directly before 占. */
function partOfShare(text: string, counts: readonly Figure[], rate: Figure): Figure | undefined {
  const part = counts.at(-1);
  if (!part) return undefined;
  const between = text.slice(part.end, rate.at);
  return between.length <= 14 && /^[^，,、；;。：:]{0,6}[，,]?占/.test(between) ? part : undefined;
}
