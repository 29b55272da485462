import { requiredParts } from "../model/terms.js";
import { isIsoDate } from "../text/date.js";
import { toChineseNumeral } from "../text/numeral.js";
import type { Comparison } from "../validate/compare.js";
import type { ValidationResult } from "../validate/result.js";
import { type Change, changeFinder, observation } from "./change.js";
import { html } from "./escape.js";
import { plain } from "./excerpt.js";
import { asksForParts, itemLabels, openLines } from "./labels.js";
import { type Mask, maskOf, shownFindings } from "./mask.js";
import { groupTitles, type NoticePoint, noticeGroups, noticePoints } from "./notice-points.js";
import { noticeStyle } from "./notice-style.js";
import type { FormatOptions } from "./options.js";
import { page } from "./page.js";

/** What a notice says beside the findings. */
export interface NoticeOptions extends FormatOptions {
  /** Whom it goes to (送达单位); default: the issuers of the report. */
  readonly recipient?: string | undefined;
  /** Who sends it (发出单位). */
  readonly sender?: string | undefined;
  /** Until when the report is to come back (修改时限): a date or words. */
  readonly deadline?: string | undefined;
  /** Whom to ask (联系人、电话). */
  readonly contact?: string | undefined;
  /** Which time it is handed back, from 1 (第几次). */
  readonly round?: number | undefined;
  /** Default `text`. */
  readonly format?: "text" | "html" | undefined;
}

/** The closing words, on every notice. */
const closing = "本意见根据报送文本提出，未提出意见，不表示事实、数字已经核实，也不代替本单位的审核、保密审查和公开审查。";
const nothingFound = "未提出修改意见，请履行审核、保密审查和公开审查程序后公开。";
const mostPoints = 10;

interface Line {
  readonly kind: "title" | "to" | "heading" | "text" | "closing" | "signed";
  readonly text: string;
}

/**
 * Writes the notice that is handed back to the issuer (修改意见): one page in Chinese, by what the clerk has to do.
 *
 * @throws TypeError when the result was made in another language than Chinese: its messages are what the notice consists of.
 */
export function formatNotice(result: ValidationResult, options: NoticeOptions = {}): string {
  const { locale } = result.ruleSet;
  if (locale !== "zh-CN")
    throw new TypeError(
      `the notice is written in Chinese, and the result was made with locale ${JSON.stringify(locale)} (allowed: "zh-CN")`,
    );
  const lines = noticeLines(result, options);
  return options.format === "html"
    ? asPage(lines)
    : `${lines.map(({ kind, text }) => (kind === "closing" || kind === "to" ? `\n${text}` : kind === "heading" ? `\n${text}` : text)).join("\n")}\n`;
}

function noticeLines(result: ValidationResult, options: NoticeOptions): Line[] {
  const { report, ruleSet } = result;
  const mask = maskOf(result, options.source);
  const lines: Line[] = [];
  const say = (kind: Line["kind"], text: string): void => {
    lines.push({ kind, text: plain(text).trim() });
  };
  const name =
    report.title === undefined
      ? `${report.year === undefined ? "" : `${report.year}年度`}法治政府建设年度报告`
      : `《${mask.at(["title"], report.title)}》`;
  const round = options.round !== undefined && options.round > 1 ? `（第${toChineseNumeral(options.round)}次）` : "";
  say("title", `关于${name}的修改意见${round}`);
  const recipient =
    options.recipient ?? report.issuers?.map((issuer, index) => mask.at(["issuers", index, "name"], issuer.name)).join("、");
  if (recipient) say("to", `${recipient}：`);

  const chapters = options.before ? laterRound(result, options.before, options, mask) : firstRound(result, options, mask);
  const total = chapters.reduce((sum, { points }) => sum + points.length, 0);
  const received = `收到你单位${options.before || round ? "再次" : ""}报送的${name}。`;
  const deadline = options.deadline === undefined ? "" : `于${dayInWords(options.deadline)}前`;
  if (total === 0) say("text", `${received}${nothingFound}`);
  else if (result.verdict === "pass") say("text", `${received}现提出以下完善意见，请研究采纳；修改的，请${deadline}重新报送。`);
  else say("text", `${received}现提出以下修改意见，请${deadline}办理后重新报送。`);

  let heading = 0;
  let number = 0;
  for (const { title, points, after } of chapters) {
    const shown = points.slice(0, mostPoints - number);
    if (shown.length === 0 && after === undefined) continue;
    heading += 1;
    say("heading", `${toChineseNumeral(heading)}、${title}`);
    for (const text of shown) {
      number += 1;
      say("text", `${number}. ${text}`);
    }
    if (after !== undefined) say("text", after);
  }
  if (total > number) say("text", `另有${total - number}项未列入本页，请先办理以上各项。`);
  if (asksForParts(result)) {
    heading += 1;
    say("heading", `${toChineseNumeral(heading)}、规定内容对照`);
    say("text", `${requiredParts.map((part) => `${itemLabels[part]["zh-CN"]}：${partWords(result, part)}`).join("；")}。`);
  }

  for (const line of openLines(result, "zh-CN")) say("closing", line);
  say("closing", `以下内容没有检查：${result.notChecked.join("；")}。`);
  say("closing", closing);
  if (options.sender) say("signed", options.sender);
  if (options.sender) say("signed", dayInWords(ruleSet.asOf));
  if (options.contact) say("text", `联系人及电话：${options.contact}`);
  return lines;
}

/** A heading of the notice with its points. */
interface Chapter {
  readonly title: string;
  readonly points: readonly string[];
  /** A line without a number below them. */
  readonly after?: string;
}

function firstRound(result: ValidationResult, { customRules }: NoticeOptions, mask: Mask): Chapter[] {
  const points = noticePoints(shownFindings(result, mask), customRules);
  return noticeGroups.map((group) => ({
    title: groupTitles[group],
    points: points.filter((point) => point.group === group).map(({ text }) => text),
  }));
}

/** Each old point is 已改 or 未改; new points come only from new text, and what was overlooked the first time stands apart. */
function laterRound(result: ValidationResult, before: Comparison, { customRules }: NoticeOptions, mask: Mask): Chapter[] {
  const changeOf = changeFinder(before);
  const findings = shownFindings(result, mask);
  const urgent = noticePoints(findings, customRules).filter(({ group }) => group === "first");
  const pointsOf = (change: Change): NoticePoint[] =>
    noticePoints(
      findings.filter((finding) => changeOf(finding) === change),
      customRules,
    ).filter(({ group }) => group !== "first");
  const left = pointsOf("left");
  const rest = new Set([...urgent, ...left].map(pointKey));
  const mended = noticePoints(before.mended, customRules).filter((point) => !rest.has(pointKey(point)));
  const done = mended.map(({ group, text }) => (group === "form" ? "文字格式" : mask.words(observation(text, "zh-CN")).replace(/。$/, "")));
  const marked = (point: NoticePoint): string =>
    point.findings.some((finding) => changeOf(finding) === "left") ? `（未改）${point.text}` : point.text;
  return [
    { title: groupTitles.first, points: urgent.map(marked) },
    {
      title: "上次意见",
      points: left.map(marked),
      ...(done.length > 0 && {
        after: `已改：${done.slice(0, mostPoints).join("；")}${done.length > mostPoints ? `等${done.length}项` : ""}。`,
      }),
    },
    { title: "新增内容", points: pointsOf("in-new-text").map(({ text }) => text) },
    { title: "另请留意", points: pointsOf("overlooked").map(({ text }) => text) },
  ];
}

const pointKey = ({ group, findings }: NoticePoint): string => (group === "form" ? group : `${group} ${findings[0]?.rule}`);

/** A part in words: 有；有不足、未写原因；无；有、需具体. */
function partWords(result: ValidationResult, part: (typeof requiredParts)[number]): string {
  const found = (rule: string): boolean =>
    result.findings.some(
      (finding) => finding.rule === rule && !finding.suppressed && finding.outcome === "failed" && partOf(result, finding.path) === part,
    );
  const { status } = result.coverage[part];
  if (status === "absent") {
    const undecided = result.checklist.some((entry) => entry.item === part && entry.status === "undecided");
    return undecided ? "待核对" : "无";
  }
  if (found("parts/empty")) return "有标题、无内容";
  const has = status === "embedded" ? "有（写在其他部分里）" : "有";
  if (part === "shortcomings" && result.outcomes.some(({ rule, outcome }) => rule === "content/causes-missing" && outcome === "failed"))
    return "有不足、未写原因";
  if (
    part === "responsibility" &&
    result.outcomes.some(({ rule, outcome }) => /^content\/(?:acts|actor)-missing$/.test(rule) && outcome === "failed")
  )
    return `${has}、需具体`;
  return found("parts/thin") ? `${has}、需具体` : has;
}

/** The part whose section a path lies in. */
function partOf({ coverage }: ValidationResult, path: readonly (string | number)[]): string | undefined {
  return requiredParts.find((part) => coverage[part].paths.some((own) => own.every((step, index) => step === path[index])));
}

function dayInWords(day: string): string {
  return isIsoDate(day) ? `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日` : day;
}

function asPage(lines: readonly Line[]): string {
  const tags: { readonly [kind in Line["kind"]]: (text: string) => string } = {
    title: (text) => `<h1>${text}</h1>`,
    to: (text) => `<p class="to">${text}</p>`,
    heading: (text) => `<h2>${text}</h2>`,
    text: (text) => `<p>${text}</p>`,
    closing: (text) => `<p class="closing">${text}</p>`,
    signed: (text) => `<p class="signed">${text}</p>`,
  };
  const body = lines.map(({ kind, text }) => tags[kind](html(text))).join("\n");
  // The title is the first line.
  return page((lines[0] as Line).text, "zh-CN", noticeStyle, `<main>\n${body}\n</main>`);
}
