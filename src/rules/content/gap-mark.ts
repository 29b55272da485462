import { clauseBehind, textBefore, textBehind } from "../../text/clause.js";

/** A template gap (模板空白): where it stands in a passage. */
export interface GapMark {
  readonly from: number;
  readonly to: number;
}

/** What is counted or named behind a blank: 份, 村, 年. */
const suffix =
  "[年月日号份件次个项名场期条起户家处村镇乡县市区局组类万元人所站社届]|街道|部门|单位|办事处|人民政府|同志|事项|项目|领域|公司|学校";
const startsWithSuffix = new RegExp(`(?:${suffix})`, "y");
/** A place, an organ or a unit behind a blank shows that the blank is no masked name: 江××村. */
const placeSuffix = /^(?:[村镇乡县市区局社组年月日份件次项个场期条处%％]|街道|公司|部门|单位|办)/;

/** Family names before a mask: 王××, 张**. */
const familyName =
  /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧阳]/;
const latin = /[A-Za-zＡ-Ｚａ-ｚ]/;
const digit = /[0-9０-９]/;
const han = /[\u4e00-\u9fff]/;

const crosses = "XxＸｘ×✕";
const stars = "*＊";
const kindOf = (character: string): "cross" | "star" | "line" | undefined =>
  character === ""
    ? undefined
    : crosses.includes(character)
      ? "cross"
      : stars.includes(character)
        ? "star"
        : "_＿".includes(character)
          ? "line"
          : undefined;

/** The character before (`step` -1) or behind (1) an offset, spaces skipped. */
function beside(text: string, at: number, step: 1 | -1): string {
  let index = step === 1 ? at : at - 1;
  for (let skipped = 0; skipped < 8 && /[ \u00a0\u3000]/.test(text.charAt(index)); skipped++) index += step;
  return text.charAt(index);
}

/** The end of the run of blank marks of one kind that begins at `from`. */
export function runEnd(text: string, from: number): number {
  const kind = kindOf(text.charAt(from));
  let to = from + 1;
  while (kindOf(text.charAt(to)) === kind) to += 1;
  return to;
}

function suffixEnd(text: string, to: number): number {
  startsWithSuffix.lastIndex = to;
  return to + (startsWithSuffix.exec(text)?.[0].length ?? 0);
}

/** 20XX年, 202X年, 〔20XX〕: digits and marks that make four, where a year is named. */
function blankYear(text: string, from: number, to: number): GapMark | undefined {
  const digits = /[0-9]{1,3}$/.exec(textBefore(text, from, 4))?.[0] ?? "";
  if (!digits.startsWith("2") || digits.length + to - from !== 4) return undefined;
  const named =
    text.charAt(to) === "年" ||
    (/[〔［【[(（]$/.test(text.slice(0, from - digits.length).slice(-1)) && /[〕］】\])）]/.test(text.charAt(to)));
  return named || to === text.length ? { from: from - digits.length, to: suffixEnd(text, to) } : undefined;
}

/** Whether a run of marks (XX, ××, **, ____) is a blank, and what of the passage to show of it. */
export function blankAt(text: string, from: number, to: number, isEmphasis: (from: number) => boolean): GapMark | undefined {
  const year = blankYear(text, from, to);
  if (year) return year;
  const kind = kindOf(text.charAt(from));
  const before = text.charAt(from - 1);
  const behind = text.charAt(to);
  const shown = { from, to: suffixEnd(text, to) };
  if (latin.test(before) || latin.test(behind)) return undefined;
  if (kind === "line") return (digit.test(before) && digit.test(behind)) || isRuleLine(text) ? undefined : shown;
  // 138****1234 is a mask.
  if (digit.test(beside(text, from, -1)) || digit.test(beside(text, to, 1))) return undefined;
  if (familyName.test(before) && !placeSuffix.test(textBehind(text, to, 3))) return undefined;
  if (kind === "star") {
    if (isRuleLine(text) || isEmphasis(from)) return undefined;
    if (to - from === 1) return han.test(before) && isStarredCount(text, to) ? shown : undefined;
    return han.test(before) || shown.to > to ? shown : undefined;
  }
  if (/[+＋/=&.@·-]/.test(before) || /[+＋/=&.@]/.test(behind)) return undefined;
  // A single cross is a blank only before a unit: X份, X月; never X光, B×2.
  if (to - from === 1) return /^[ ]?[年月日份件次个项名场期条起户家处村镇乡县市局]/.test(textBehind(text, to, 2)) ? shown : undefined;
  return latin.test(beside(text, from, -1)) ? undefined : shown;
}

/** *次, *余人次: a single star is a blank before a unit, unless it opens the emphasis of a word (*项目监管*). */
function isStarredCount(text: string, to: number): boolean {
  if (!/^(?:[余多万]{0,2}(?:人次|次|条|场|件|份|名|期|起|户|家|个|项|人|元))/.test(textBehind(text, to, 4))) return false;
  const close = clauseBehind(text, to, 20, "*＊，,。；;、：:（）");
  return !"*＊".includes(text.charAt(to + close.length) || "，") || close.length < 2;
}

/** Whether a line consists of marks only: it separates and leaves nothing to fill in. */
function isRuleLine(text: string): boolean {
  return !/[^*＊_＿\s=—·-]/.test(text.slice(0, 200));
}

/**
 * Tells the ** of Markdown emphasis from blanks. Emphasis comes in pairs, opens at the beginning of a passage or behind a mark or a space,
 * or holds words that are no bare unit: **组织开展督察**, but not 合同**份，纠纷**件.
 */
export function emphasisIn(text: string): (from: number) => boolean {
  const runs: number[] = [];
  for (let at = text.indexOf("**"); at >= 0; at = text.indexOf("**", at)) {
    const to = runEnd(text, at);
    if (to - at <= 3) runs.push(at);
    at = to;
  }
  const emphasised = new Set<number>();
  for (let index = 0; index + 1 < runs.length; ) {
    const open = runs[index] as number;
    const close = runs[index + 1] as number;
    const inner = text.slice(runEnd(text, open), close);
    const opens = open === 0 || !han.test(text.charAt(open - 1));
    if (inner.trim() === inner && inner !== "" && (opens || !startsLikeUnit(inner))) {
      emphasised.add(open);
      emphasised.add(close);
      index += 2;
    } else index += 1;
  }
  return (from) => emphasised.has(from);
}

function startsLikeUnit(inner: string): boolean {
  startsWithSuffix.lastIndex = 0;
  return startsWithSuffix.test(inner);
}
