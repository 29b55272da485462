/**
 * The prescribed part that a heading names (标题词判定): keyword classes on the normalised words, never a list of whole headings.
 *
 * Order of decisions, titles in 《》 left out:
 * 1. `other`: 其他(需要报告的)情况 or 事项, and nothing else. Only a heading that says so.
 * 2. `responsibility`: 第一责任(人), or the principal heads (主要负责人, 主要领导, 一把手, 党政正职 …) followed by 履行, 履职, 述法, 职责 … Not a complaint about it
 *    (第一责任人职责落实不到位), and not the person first responsible for something else (安全生产).
 * 3. `shortcomings`: 存在…问题/不足/短板 …, such a word beside another or beside 原因, or at the end of a heading that is about them. Not where the word is what somebody
 *    works on: 聚焦问题整改, 坚持问题导向, 解决突出问题, 补齐短板, 问题整改情况.
 * 4. `plans`: 下一步, 今后, 明年 … with what is done then, 主要安排, 工作打算/计划/思路 …, or a year after the reporting year. Not a plan that was carried out
 *    (落实工作计划, 工作安排落实情况). 整改措施, 努力方向 and the like are plans too, but give way where another section is called a plan (`weak`).
 * 5. `measures`: 举措, 成效, 做法, …情况 …, where nothing of 2 to 4 was found; beside them only when it comes first and is joined by 和, 及, 、 (主要做法和存在问题): the
 *    情况 of 履职情况 and the 举措 of 下一步主要举措 belong to those.
 * 6. Freer wordings, where none of 2 to 4 was found (不足 … 根源, 还有哪些不足, 书记、镇长…学法, 2026年怎么干): they give way like those of 4 (`weak`), and make no
 *    sub-heading a part.
 * A heading that none of these fits has no part by its words; the reader may know it from its position.
 */
import { normaliseShort } from "../text/normal.js";
import { parseNumeral } from "../text/numeral.js";
import { signsOf, signTable } from "../text/signs.js";
import type { Part } from "./report.js";

/** What a heading's words say about the parts of its section (标题词判定). */
export interface HeadingParts {
  /** In the regulation's order. */
  readonly parts: Part[];
  /** The words that decided. */
  readonly words?: string;
  /** Parts that give way where another section says them more plainly. */
  readonly weak?: readonly Part[];
}

/** No heading is longer; a hand-made report may hold anything. */
const longest = 200;

const lack = "(?:问题|不足|短板|差距|困难|薄弱环节|薄弱之处|弱项|欠缺|挑战)";
const heads = '(?:主要(?:负责人|负责同志|领导|领导人|领导同志|领导干部)|[“"]?一把手[”"]?|党政(?:负责人|正职|负责同志))';
const complaint = "(?:不到位|不够|不足|不强|不严|不力|不实|薄弱|有待|滞后|弱化|存在差距|需要?加强)";

/** Freer wordings of shortcomings. The first ones count even where the words say that it is worked on: 还需着力破解的问题. */
const admitted = new RegExp(
  `(?:还有|仍有|尚有|有着?)(?:哪些|不少|不小|一些|许多|诸多|较大|一定)的?[^，,；;]{0,6}?${lack}|(?:还需|仍需|尚需|有待|亟待|亟需|急需|需要)[^，,；;]{0,8}?的[^，,；;]{0,4}?${lack}|没有?做(?:好|到位)|做得(?:还|仍)?不(?:够|好)|不(?:如|尽)人意`,
);
const looked = new RegExp(
  `${lack}[^；;]{0,14}?(?:原因|成因|根源|症结|根子)|${lack}(?:和|与|及|以及|、)(?:发展)?(?:瓶颈|制约)|(?:正视|检视)(?:自身)?(?:的|存在的)?${lack}`,
);
/** Freer wordings of the heads' part: their posts by name, or only that somebody performed his duty. */
const byPost =
  /书记[、和与及](?:副书记[、和与及])?(?:[省市区县镇乡局厅州旗]长|主任|行长)[^，,；;]{0,16}?(?:履行|履职|履责|述法|述职|职责|学法|推[进动]法治|抓[^，,；;]{0,4}法治|法治建设)|^[\u4e00-\u9fff]{0,8}履职(?:尽责)?(?:述职)?情况$/;
/** A year ahead, whatever is said of it, unless it is told what was done. */
const anyYearAhead = /(20\d\d)(?:年|(?=[，,：:、]|$))/;

/** Headings without any of these words name no part: most sub-headings, so that they cost one test. */
const anyWord =
  /第一责任|负责[人同]|主要领导|把手|正职|述法|履行|问题|不足|短板|差距|困难|薄弱|弱项|原因|下一?步|下一?年|下一?阶段|明年|来年|今后|未来|接下来|后续|新的?一年|安排|打算|计划|思路|设想|谋划|规划|方向|措施|对策|举措|成效|成绩|成果|做法|亮点|特色|回顾|总结|进展|情况|概况|主要工作|重点|工作的?(?:开展|推进|落实|完成)|任务的?(?:开展|推进|落实|完成)|20\d\d年|事项|建议|欠缺|挑战|因素|改进|展望|书记|履职|没有?做|做得|人意|检视|正视|瓶颈|20\d\d|二[〇○零]二/;
const responsibilityWord = /第一责任|负责|领导|把手|正职|履行|关键少数/;
const shortcomingWord = /(?:制约|不利)因素|改进(?:之处|的地方|的方面)|问题|不足|短板|差距|困难|薄弱|弱项|原因|欠缺|挑战/;
const yearAhead = /(20\d\d)年/;
/** 二〇二六年, in headings whose digits are written out. */
const writtenYear = /二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/;

const otherMatters =
  /^其[他它](?:需要)?(?:报告|说明|汇报)?的?(?:有关|相关|重要)?(?:情况|事项|问题)|^需要(?:报告|说明)的(?:其[他它])?(?:有关|相关)?(?:情况|事项|问题)/;
const firstResponsible = /第一责任/;
const otherField = /(?:安全|消防|防火|环保|生态|食品|信访|招商|保密|党建|廉政)[^，,、]{0,6}第一责任/;
const headsActing = new RegExp(
  `${heads}[^，,；;]{0,16}?(?:履行|履职|履责|述法|职责|责任落实|落实责任|推进法治|抓(?:实|好)?(?:依法治[省市县区镇乡]|法治)|法治建设)`,
);
/** The “key few” are the leading cadres; how they performed is told of nobody but the heads. */
const keyFew = /[“"]?关键少数[”"]?的?(?:履职|履责|履行|述法)[^，,；;]{0,16}?情况/;
/** Whose duty it is, or that the heading is about how it was performed: an organ performs duties, too (全面履行法治建设职责，推动…). */
const dutyOfHeads =
  /(?:领导|负责|书记|关键少数|班子|成员)[^，,；;]{0,12}履行(?:推进)?(?:法治|依法治)[^，,；;]{0,10}(?:职责|责任)|履行(?:推进)?(?:法治|依法治)[^，,；;]{0,10}(?:职责|责任)[^，,；;]{0,12}情况/;
const complaintOfHeads = new RegExp(`(?:第一责任|${heads})[^，,；;及和与]{0,16}${complaint}`);

const existing = new RegExp(`存在(?:的|着)?[^，,；;]{0,12}?${lack}`);
const withCause = new RegExp(
  `${lack}[^，,；;]{0,8}(?:原因|成因|根源)|原因(?:分析|剖析)|${lack}的?(?:[和与及]?(?:分析|剖析|检视|反思|查摆))(?=$|[及和与、，,])|(?<!(?:消除|破除|化解|克服|破解|扫除)[^，,；;]{0,6})(?:制约|不利)因素|(?:尚需|还需|仍需|有待|亟待|需要)改进(?:之处|的地方|的方面)`,
);
const paired = new RegExp(`${lack}(?:和|与|及|以及|、)?(?:主要|工作)?${lack}`);
const atEnd =
  /(?:^|[的和与及、，,]|主要|突出|面临|工作中?|当前|自身|建设|年度?|现有)(?:问题|不足(?:之处)?|短板|差距|困难|薄弱环节|弱项)(?:[（(].{0,20})?$/;
const workedOn = new RegExp(
  `(?:整改|解决|化解|破解|破除|排查|查处|查办|打击|根治|惩治|惩处|纠治|纠正|补齐|补足|补|聚焦|针对|处置|治理|清零|反馈|回应|办理|攻坚|防范|消除|督办|整治|紧盯|围绕|群众|民生|应对|克服|攻克)[^及和与、，,；;]{0,14}?${lack}|问题(?:导向|意识|线索)`,
);
/** 整治不正之风和突出问题. */
const struckAt = /(?:整治|查处|打击|惩治|纠治|解决|治理|整改)[^，,；;]{0,20}突出问题/;
const beingMended = new RegExp(`${lack}的?(?:整改|解决|化解|清零|销号|整治|治理|导向|台账|清单|排查|查改)`);
/** Whether a heading is about what is done with problems, and not about having them. */
const isWorkedOn = (plain: string): boolean => workedOn.test(plain) || struckAt.test(plain) || beingMended.test(plain);

const nextTime = /新的?一年|下一?步|下一?阶段|下一?年度?|明年|来年|今后|未来|接下来|后续/;
const whatNext = /安排|打算|计划|思路|措施|举措|任务|设想|规划|目标|方向|重点|工作|谋划|部署|建议|要求|做法|展望|怎么[干抓做办]/;
const planWord =
  /打算|(?:工作|未来|前景|(?<=回顾[和与及]))展望|(?:工作|主要|重点|总体|年度|任务|建设)的?(?:安排|计划|思路|设想|谋划|规划)(?:[和与及、（(]|$)/;
const planDone =
  /(?:落实|完成|执行|制定|编制|印发|按照|根据|确定|纳入|对照|围绕)[^，,；;及和与]{0,16}?(?:计划|安排|思路|打算)|(?:安排|计划|任务|打算|思路|规划)(?:的)?(?:部署)?(?:贯彻)?(?:落实|完成|执行|实施|推进|进展)/;
const mending = /(?:改进|整改|解决|应对)的?(?:措施|方向|建议|意见|思路|打算|计划|办法|对策|举措)|努力方向|对策(?:建议|措施|思考)?/;

const deeds =
  /举措|成效|成绩|成果|做法|亮点|特色|回顾|总结|进展|概况|主要工作|重点工作|(?:工作|任务)(?:的)?(?:开展|推进|落实|完成)|(?:开展|推进|落实|完成|实施|执行|工作|建设|总体|基本|主要|整体|有关|相关|具体)的?情况|情况(?:[（(].{0,12})?$|主要措施|工作措施/;
const connective = /[和与及、暨，,]|以及/;

/** Characters without which the expressions above cannot match. Most headings have few of them, so that one look at the characters saves most expressions. */
const responsibilitySign = 1;
const shortcomingSign = 2;
const nextSign = 4;
const planSign = 8;
const mendingSign = 16;
const deedSign = 32;
const yearSign = 64;
const signs = signTable([
  [responsibilitySign, "责领把职履键书"],
  [shortcomingSign, "因改题足短距困薄弱欠挑没做意"],
  [nextSign, "下明来后新"],
  [planSign, "算望排划路想"],
  [mendingSign, "改决应努策"],
  [deedSign, "措效绩果做亮特回总展况施工任"],
  [yearSign, "2二"],
]);

/** A heading whose year is written out, with its digits. */
function withDigits(heading: string): string {
  if (!heading.includes("二")) return heading;
  return heading.replace(writtenYear, (year) => String(parseNumeral(year)));
}

const endMarks = new Set("。:：;；,，.!！");

/** Without titles in 《》 and the marks at the end. */
function bare(text: string): string {
  const plain = text.includes("《") ? text.replace(/《[^《》]{0,80}》/g, "") : text;
  let end = plain.length;
  while (end > plain.length - 4 && endMarks.has(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}

/**
 * The parts that a heading names, in the regulation's order; `[]` when it names none.
 *
 * @param year The reporting year, where known: a later year in the heading means plans.
 */
export function partsOfHeading(heading: string, year?: number): HeadingParts {
  const normal = normaliseShort(heading.length > longest ? heading.slice(0, longest) : heading);
  const sign = signsOf(normal, signs).some;
  if ((sign === 0 && !normal.includes("其") && !normal.includes("需")) || !anyWord.test(normal)) return { parts: [] };
  const plain = bare(withDigits(normal));

  const others = plain.startsWith("其") || plain.startsWith("需") ? otherMatters.exec(plain) : null;
  if (others && !deeds.test(plain.slice(others[0].length))) return { parts: ["other"], words: others[0] };

  let responsibility: RegExpExecArray | null = null;
  let shortcomings: RegExpExecArray | null = null;
  let plans: RegExpExecArray | null = null;
  const weak: Part[] = [];

  if (sign & responsibilitySign && responsibilityWord.test(plain) && !otherField.test(plain) && !complaintOfHeads.test(plain)) {
    responsibility = firstResponsible.exec(plain) ?? headsActing.exec(plain) ?? dutyOfHeads.exec(plain) ?? keyFew.exec(plain);
  }
  if (sign & shortcomingSign && shortcomingWord.test(plain) && !isWorkedOn(plain)) {
    shortcomings = existing.exec(plain) ?? withCause.exec(plain) ?? paired.exec(plain) ?? atEnd.exec(plain);
  }
  const next = sign & nextSign ? nextTime.exec(plain) : null;
  if (next && (plain === next[0] || whatNext.test(plain.slice(next.index + next[0].length)))) plans = next;
  else {
    const ahead = sign & yearSign ? yearAhead.exec(plain) : null;
    const isAhead = ahead !== null && year !== undefined && Number(ahead[1]) > year;
    if (isAhead && whatNext.test(plain.slice(ahead.index)) && !planDone.test(plain)) plans = ahead;
    const word = !plans && sign & planSign ? planWord.exec(plain) : null;
    if (word && !planDone.test(plain)) plans = word;
  }
  if (!plans && sign & mendingSign) {
    const mend = mending.exec(plain);
    if (mend && (shortcomings || mend.index <= 6)) {
      plans = mend;
      weak.push("plans");
    }
  }
  const first = Math.min(startOf(responsibility), startOf(shortcomings), startOf(plans));
  let measures = sign & deedSign ? deeds.exec(plain) : null;
  const end = measures ? measures.index + measures[0].length : 0;
  // The mark that joins may be the first character of what follows: 主要成绩与不足.
  if (measures && first < Number.POSITIVE_INFINITY && !connective.test(plain.slice(end, first < end ? end : first + 1))) measures = null;

  if (!responsibility && !shortcomings && !plans) {
    if (sign & shortcomingSign) shortcomings = admitted.exec(plain) ?? (isWorkedOn(plain) ? null : looked.exec(plain));
    if (shortcomings) weak.push("shortcomings");
    else if (sign & responsibilitySign && !otherField.test(plain) && !complaintOfHeads.test(plain)) {
      responsibility = byPost.exec(plain);
      if (responsibility) weak.push("responsibility");
    }
    if (!shortcomings && !responsibility && year !== undefined && sign & yearSign) {
      const ahead = anyYearAhead.exec(plain);
      if (ahead && Number(ahead[1]) > year && !measures) plans = ahead;
      if (plans) weak.push("plans");
    }
    if (weak.length > 0) measures = null;
  }

  const parts: Part[] = [];
  let words = "";
  // In the regulation's order.
  const add = (part: Part, match: RegExpExecArray | null): void => {
    if (!match) return;
    words = parts.length === 0 ? match[0] : `${words}、${match[0]}`;
    parts.push(part);
  };
  add("measures", measures);
  add("shortcomings", shortcomings);
  add("responsibility", responsibility);
  add("plans", plans);
  if (parts.length === 0) return { parts };
  return weak.length > 0 ? { parts, words, weak } : { parts, words };
}

const startOf = (match: RegExpExecArray | null): number => match?.index ?? Number.POSITIVE_INFINITY;
