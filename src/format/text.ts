import type { Locale } from "../model/terms.js";
import type { Finding, ValidationResult } from "../validate/result.js";
import { type Change, changeFinder, changeLabels, changeLine, mendedLines } from "./change.js";
import { excerptOf, plain } from "./excerpt.js";
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
import { type Mask, maskOf, shownFindings } from "./mask.js";
import type { FormatOptions } from "./options.js";

/** Writes a result for a terminal: each finding with place, message, basis, and the source line with carets under it. */
export function formatText(result: ValidationResult, options: FormatOptions = {}): string {
  const locale = options.locale ?? result.ruleSet.locale;
  const mask = maskOf(result, options.source);
  const lines = [[options.name && plain(options.name), verdictWords(result)[locale]].filter(Boolean).join("  ")];
  if (asksForParts(result)) {
    const states = partStates(result, locale).map(({ part, words }) => `${itemLabels[part][locale]} ${words}`);
    lines.push(labelled(phrases.parts[locale], states.join(locale === "zh-CN" ? "；" : "; "), locale));
  }
  const elements = result.checklist
    .filter(({ item }) => !(item in result.coverage))
    .map(({ item, status }) => `${itemLabels[item][locale]} ${statusLabels[status][locale]}`);
  lines.push(labelled(phrases.elements[locale], elements.join(locale === "zh-CN" ? "；" : "; "), locale));
  const open = shownFindings(result, mask).filter(({ suppressed }) => !suppressed);
  const changeOf = changeFinder(options.before);
  open.forEach((finding, index) => {
    lines.push("", ...findingLines(finding, { number: index + 1, change: changeOf(finding) }, options, mask, locale));
  });
  if (options.before)
    lines.push("", changeLine(options.before, locale), ...mendedLines(options.before, mask, locale).map((line) => `  ${plain(line)}`));
  lines.push("", result.findings.some(({ suppressed }) => !suppressed) ? countWords(result, locale) : quietWords(result, locale));
  lines.push(...openLines(result, locale));
  for (const { rule, reason } of result.unusedSuppressions) {
    lines.push(
      locale === "zh-CN" ? `没有用到的豁免：${rule}（${plain(reason)}）` : `Suppression that matched nothing: ${rule} (${plain(reason)})`,
    );
  }
  lines.push(ruleSetLine(result, locale));
  lines.push(labelled(phrases.notChecked[locale], result.notChecked.join(locale === "zh-CN" ? "；" : "; "), locale));
  return `${lines.join("\n")}\n`;
}

function quietWords(result: ValidationResult, locale: Locale): string {
  return result.findings.length > 0 ? countWords(result, locale) : phrases.nothing[locale];
}

function findingLines(
  finding: Finding,
  { number, change }: { readonly number: number; readonly change: Change | undefined },
  { source }: FormatOptions,
  mask: Mask,
  locale: Locale,
): string[] {
  const lines = [
    `${number}. [${findingLabel(finding, locale)}${change ? ` · ${changeLabels[change][locale]}` : ""}] ${plain(placedMessage(finding, locale))}${audienceNote(finding, locale)}`,
  ];
  const basis = basisLine(finding, locale);
  if (basis) lines.push(`    ${basis}`);
  const excerpt = finding.sensitive || !source || !finding.position ? undefined : excerptOf(mask.source, finding.position);
  if (excerpt) {
    const line = locale === "zh-CN" ? `第${excerpt.line}行` : `line ${excerpt.line}`;
    lines.push(`    ${line}`, `      ${excerpt.text}`, `      ${excerpt.carets}`);
  }
  lines.push(`    ${labelled(locale === "zh-CN" ? "规则" : "Rule", finding.rule, locale)}`);
  return lines;
}
