import { itemLabels, phrases, verdictLabels } from "../format/labels.js";
import { displayWidth, padToWidth } from "../format/width.js";
import type { Level } from "../model/report.js";
import { type Locale, levelNames, requiredParts } from "../model/terms.js";
import { notCheckedIn } from "../validate/checklist.js";
import type { ValidationResult } from "../validate/result.js";

type RequiredPart = (typeof requiredParts)[number];
type Verdict = ValidationResult["verdict"];
const levels = ["province", "prefecture", "county", "township", "unknown"] as const satisfies readonly (Level | "unknown")[];
const verdicts = ["pass", "fail", "review"] as const satisfies readonly Verdict[];

/** The reports of a level in numbers. */
interface LevelTally {
  readonly reports: number;
  readonly missing: { readonly [part in RequiredPart]: number };
}

/** What a run found, in numbers that can be added up (汇总). No report and no issuer is named. */
export interface Tally {
  readonly verdicts: { readonly [verdict in Verdict]: number };
  readonly levels: { readonly [level in (typeof levels)[number]]: LevelTally };
  /** Reports that could not be read or checked. */
  readonly failed: number;
}

const tallyOf = (part: Partial<Pick<Tally, "failed">> & { readonly result?: ValidationResult }): Tally => {
  const { result } = part;
  const level = result?.report.issuers?.find((issuer) => issuer?.level)?.level ?? "unknown";
  // A part counts as missing only where somebody asks for it and no page can have got lost.
  const misses = (item: RequiredPart): boolean =>
    result?.ruleSet.duty.contents !== undefined && result.checklist.some((line) => line.item === item && line.status === "missing");
  return {
    verdicts: record(verdicts, (verdict) => Number(result?.verdict === verdict)),
    levels: record(levels, (one) => {
      const isOwn = result !== undefined && one === level;
      return { reports: Number(isOwn), missing: record(requiredParts, (item) => Number(isOwn && misses(item))) };
    }),
    failed: part.failed ?? 0,
  };
};

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): { readonly [key in K]: V } {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as { readonly [key in K]: V };
}

/** Nothing checked yet. */
export const noTally: Tally = tallyOf({});

/** A report that could not be read. */
export const failedTally: Tally = tallyOf({ failed: 1 });

/** One report that was checked. */
export const checkedTally = (result: ValidationResult): Tally => tallyOf({ result });

/** Two tallies as one. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    verdicts: record(verdicts, (verdict) => a.verdicts[verdict] + b.verdicts[verdict]),
    levels: record(levels, (level) => ({
      reports: a.levels[level].reports + b.levels[level].reports,
      missing: record(requiredParts, (part) => a.levels[level].missing[part] + b.levels[level].missing[part]),
    })),
    failed: a.failed + b.failed,
  };
}

/** How many reports were checked. */
export const checkedIn = ({ verdicts: counts }: Tally): number => counts.pass + counts.fail + counts.review;

type Cells = readonly (string | number)[];

/** A table with its numbers to the right. Chinese characters take two columns. */
function table(rows: readonly Cells[]): string {
  const texts = rows.map((row) => row.map(String));
  const widths: number[] = [];
  for (const row of texts)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, displayWidth(cell));
    });
  const lines = texts.map((row) =>
    row.map((cell, at) => {
      const width = widths[at] as number;
      return at === 0 ? padToWidth(cell, width) : " ".repeat(width - displayWidth(cell)) + cell;
    }),
  );
  return lines.map((cells) => `  ${cells.join("  ")}\n`).join("");
}

/** What a summary says beside the numbers. */
export interface SummaryOptions {
  readonly locale: Locale;
  /** Documents that no reader knows, by their ending. */
  readonly unread: ReadonlyMap<string, number>;
  readonly isBrokenOff: boolean;
}

/** The table of a run (汇总表): verdicts, then which part is missing how often, by level of the issuer. */
export function summaryText(tally: Tally, { locale, unread, isBrokenOff }: SummaryOptions): string {
  const zh = locale === "zh-CN";
  const checked = checkedIn(tally);
  const share = (count: number): string => (checked === 0 ? "" : `${((100 * count) / checked).toFixed(1)}%`);
  const shown = levels.filter((level) => level !== "unknown" || tally.levels.unknown.reports > 0);
  const levelName = (level: (typeof levels)[number]): string =>
    level === "unknown" ? (zh ? "未识别" : "not recognised") : levelNames[level][locale];
  const total = shown.map((level) => tally.levels[level]);
  const sum = (count: (level: LevelTally) => number): number => total.reduce((all, level) => all + count(level), 0);
  const row = (name: string, count: (of: (level: LevelTally) => number) => number): Cells => [
    name,
    count(({ reports }) => reports),
    ...requiredParts.map((part) => count(({ missing }) => missing[part])),
  ];
  return [
    shortSummary(tally, { locale, unread, isBrokenOff }),
    "\n",
    table([
      zh ? ["结论", "份数", "比例"] : ["Verdict", "Reports", "Share"],
      ...verdicts.map((verdict) => [verdictLabels[verdict][locale], tally.verdicts[verdict], share(tally.verdicts[verdict])]),
    ]),
    zh ? "\n缺少规定内容的报告：\n" : "\nReports in which a prescribed part is missing:\n",
    table([
      [zh ? "发文机关层级" : "Level of the issuer", zh ? "报告" : "Reports", ...requiredParts.map((part) => itemLabels[part][locale])],
      ...shown.map((level) => row(levelName(level), (of) => of(tally.levels[level]))),
      row(zh ? "合计" : "All", sum),
    ]),
    `\n${phrases.notChecked[locale]}${zh ? "：" : ": "}${notCheckedIn(locale).join(zh ? "；" : "; ")}${zh ? "。" : "."}\n`,
  ].join("");
}

/** What a run that has no table says: how many, what was passed over, whether it was broken off. */
export function shortSummary(tally: Tally, { locale, unread, isBrokenOff }: SummaryOptions): string {
  const zh = locale === "zh-CN";
  const checked = checkedIn(tally);
  const broken = zh ? "已中断，以下是中断前的结果。\n" : "Broken off: this is what was checked until then.\n";
  const failed = tally.failed === 0 ? "" : zh ? `；另有${tally.failed}份无法读取` : `; ${tally.failed} could not be read`;
  const count = zh ? `共检查${checked}份报告${failed}。\n` : `${checked} reports checked${failed}.\n`;
  return (isBrokenOff ? broken : "") + count + unreadLine(unread, locale);
}

/** Documents in a folder that were passed over because nothing here can read them. */
function unreadLine(unread: ReadonlyMap<string, number>, locale: Locale): string {
  if (unread.size === 0) return "";
  const kinds = [...unread].sort(([a], [b]) => (a < b ? -1 : 1));
  const zh = locale === "zh-CN";
  const list = kinds.map(([ending, count]) => (zh ? `${ending} ${count}个` : `${count} ${ending}`)).join(zh ? "、" : ", ");
  return zh
    ? `没有检查的文件（不能读取的格式，请另存为 .docx）：${list}\n`
    : `not checked (formats that cannot be read; save them as .docx): ${list}\n`;
}
