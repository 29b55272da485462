import type { Locale } from "../model/terms.js";
import type { Finding, ValidationResult } from "../validate/result.js";
import { changeFinder, changeLabels, changeLine, mendedLines } from "./change.js";
import { plain } from "./excerpt.js";
import {
  asksForParts,
  audienceNote,
  basisLine,
  countWords,
  findingLabel,
  itemLabels,
  labelled,
  openLines,
  partStates,
  phrases,
  placedMessage,
  ruleSetLine,
  statusLabels,
  verdictWords,
} from "./labels.js";
import { maskOf, shownFindings } from "./mask.js";
import type { FormatOptions } from "./options.js";

/** Text that Markdown would read as markup is escaped. */
function escaped(text: string): string {
  return plain(text)
    .replace(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .replace(/^(\s{0,3})([-+]|\d{1,9}[.)])(?=\s|$)/, "$1\\$2");
}

/** Writes a result as Markdown: for a comment on a change, a wiki, a message. */
export function formatMarkdown(result: ValidationResult, options: FormatOptions = {}): string {
  const locale = options.locale ?? result.ruleSet.locale;
  const mask = maskOf(result, options.source);
  const title = [options.name && escaped(options.name), verdictWords(result)[locale]]
    .filter(Boolean)
    .join(locale === "zh-CN" ? "：" : ": ");
  const lines = [`## ${title}`, ""];
  const item = locale === "zh-CN" ? ["要素", "情况"] : ["Element", "State"];
  lines.push(`| ${item.join(" | ")} |`, "| --- | --- |");
  if (asksForParts(result))
    for (const { part, words } of partStates(result, locale)) lines.push(`| ${itemLabels[part][locale]} | ${words} |`);
  for (const entry of result.checklist)
    if (!(entry.item in result.coverage)) lines.push(`| ${itemLabels[entry.item][locale]} | ${statusLabels[entry.status][locale]} |`);
  const changeOf = changeFinder(options.before);
  const labelOf = (finding: Finding): string => {
    const change = changeOf(finding);
    return findingLabel(finding, locale) + (change ? ` · ${changeLabels[change][locale]}` : "");
  };
  const open = shownFindings(result, mask).filter(({ suppressed }) => !suppressed);
  lines.push("", `### ${phrases.findings[locale]}`, "");
  lines.push(result.findings.length > 0 ? countWords(result, locale) : phrases.nothing[locale], "");
  open.forEach((finding, index) => {
    lines.push(...findingLines(finding, index + 1, labelOf(finding), locale));
  });
  if (open.length > 0) lines.push("");
  if (options.before)
    lines.push(
      changeLine(options.before, locale),
      "",
      ...mendedLines(options.before, mask, locale).map((line) => `- ${escaped(line)}`),
      "",
    );
  for (const line of openLines(result, locale)) lines.push(escaped(line), "");
  for (const { rule, reason } of result.unusedSuppressions) {
    lines.push(
      locale === "zh-CN"
        ? `没有用到的豁免：\`${rule}\`（${escaped(reason)}）`
        : `Suppression that matched nothing: \`${rule}\` (${escaped(reason)})`,
      "",
    );
  }
  lines.push(ruleSetLine(result, locale), "");
  lines.push(labelled(`**${phrases.notChecked[locale]}**`, result.notChecked.map(escaped).join(locale === "zh-CN" ? "；" : "; "), locale));
  return `${lines.join("\n")}\n`;
}

function findingLines(finding: Finding, number: number, label: string, locale: Locale): string[] {
  const indent = " ".repeat(String(number).length + 2);
  const line = finding.position
    ? locale === "zh-CN"
      ? `（第${finding.position.start.line}行）`
      : ` (line ${finding.position.start.line})`
    : "";
  const basis = basisLine(finding, locale);
  return [
    `${number}. **${label}** ${escaped(placedMessage(finding, locale))}${audienceNote(finding, locale)}${line}  `,
    ...(basis
      ? [`${indent}${escaped(basis)} · [\`${finding.rule}\`](${finding.url})`]
      : [`${indent}[\`${finding.rule}\`](${finding.url})`]),
  ];
}
