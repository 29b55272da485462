import type { Locale, LocalText } from "../model/terms.js";
import { requiredParts } from "../model/terms.js";
import { audienceLabels, forceLabels, severityLabels, stageLabels } from "../rules/labels.js";
import { reasons } from "../rules/reason.js";
import type { PartCoverage } from "../rules/rule.js";
import type { ChecklistItem, Finding, RuleOutcome, ValidationResult } from "../validate/result.js";

/** Words for the verdict (结论). None of them says that the law is satisfied. */
export const verdictLabels: { readonly [verdict in ValidationResult["verdict"]]: LocalText } = {
  pass: { "zh-CN": "未提出修改意见", en: "no changes suggested" },
  fail: { "zh-CN": "请修改后重新报送", en: "please revise and submit again" },
  review: { "zh-CN": "请核对", en: "please check" },
};

/** The verdict in words for a person: a pass that still comes with 建议修改 does not say that there are none. */
export function verdictWords({ verdict, findings }: ValidationResult): LocalText {
  return verdict === "pass" && findings.some(({ suppressed, severity }) => !suppressed && severity !== "info")
    ? { "zh-CN": "没有必须修改的意见，请看所列建议", en: "nothing that must be changed; please see the suggestions" }
    : verdictLabels[verdict];
}

/** Words for the outcomes of a rule (结果). */
export const outcomeLabels: { readonly [outcome in RuleOutcome["outcome"]]: LocalText } = {
  passed: { "zh-CN": "未发现问题", en: "nothing found" },
  failed: { "zh-CN": "有问题", en: "something found" },
  undecided: { "zh-CN": "待核对", en: "to be checked" },
  inapplicable: { "zh-CN": "不适用", en: "not applicable" },
  off: { "zh-CN": "未启用", en: "switched off" },
  crashed: { "zh-CN": "未能完成", en: "could not be completed" },
};

/** Names of the checklist's lines (要素). The parts' names are short here. */
export const itemLabels: { readonly [item in ChecklistItem["item"]]: LocalText } = {
  measures: { "zh-CN": "主要举措和成效", en: "main measures and results" },
  shortcomings: { "zh-CN": "存在的不足和原因", en: "shortcomings and their causes" },
  responsibility: { "zh-CN": "主要负责人履行第一责任人职责情况", en: "heads' performance of their primary responsibility" },
  plans: { "zh-CN": "下一年度主要安排", en: "main arrangements for the coming year" },
  title: { "zh-CN": "标题", en: "title" },
  year: { "zh-CN": "报告年度", en: "reporting year" },
  issuer: { "zh-CN": "发文机关", en: "issuing organ" },
  signatory: { "zh-CN": "发文机关署名", en: "issuing organ's name at the end" },
  date: { "zh-CN": "成文日期", en: "date of issue" },
};

/** Words for the state of a checklist's line. */
export const statusLabels: { readonly [status in ChecklistItem["status"]]: LocalText } = {
  present: { "zh-CN": "有", en: "present" },
  missing: { "zh-CN": "无", en: "missing" },
  undecided: { "zh-CN": "待核对", en: "to be checked" },
};

/** Words for how a part is covered. */
export const coverageLabels: { readonly [status in PartCoverage["status"]]: LocalText } = {
  own: { "zh-CN": "有", en: "present" },
  embedded: { "zh-CN": "有（写在其他部分里）", en: "present (inside another part)" },
  absent: { "zh-CN": "无", en: "missing" },
};

/** Headings and phrases that several formats share. */
export const phrases = {
  basis: { "zh-CN": "依据", en: "Basis" },
  parts: { "zh-CN": "规定内容", en: "Prescribed content" },
  elements: { "zh-CN": "要素", en: "Elements" },
  findings: { "zh-CN": "意见", en: "Findings" },
  notChecked: { "zh-CN": "未检查", en: "Not checked" },
  accepted: { "zh-CN": "已豁免", en: "accepted" },
  nothing: { "zh-CN": "本次检查没有提出意见。", en: "This check found nothing to report." },
  wholeText: { "zh-CN": "全文", en: "The whole text" },
} as const satisfies { readonly [phrase: string]: LocalText };

/** How a finding is labelled: 待核对 where a person has to look, else by its severity. */
export function findingLabel({ outcome, severity }: Finding, locale: Locale): string {
  return outcome === "undecided" ? outcomeLabels.undecided[locale] : severityLabels[severity][locale];
}

/** The message, with the place in front where it does not say it itself. */
export function placedMessage({ message, place }: Finding, locale: Locale): string {
  return message.toLowerCase().includes(place.toLowerCase()) ? message : labelled(place, message, locale);
}

/** （供审核人员）, where a finding does not speak to the drafter. */
export function audienceNote({ audience }: Finding, locale: Locale): string {
  if (audience === "drafter") return "";
  return locale === "zh-CN" ? `（供${audienceLabels[audience][locale]}）` : ` (for ${audienceLabels[audience][locale]})`;
}

/** 依据（规定要求）：《…》（第四条、第二十五条）；《…》. Empty where a finding needs no basis. */
export function basisLine({ basis, force }: Finding, locale: Locale): string {
  if (basis.length === 0) return "";
  const zh = locale === "zh-CN";
  // Provisions of one instrument share its title.
  const titles = new Map<string, string[]>();
  for (const { text } of basis) {
    const at = text.lastIndexOf(zh ? "》（" : " (");
    const [title, provision] =
      at > 0 && text.endsWith(zh ? "）" : ")") ? [text.slice(0, at + 1), text.slice(at + 2, -1)] : [text, undefined];
    const provisions = titles.get(title.trimEnd()) ?? [];
    if (provision !== undefined) provisions.push(provision);
    titles.set(title.trimEnd(), provisions);
  }
  const words = [...titles].map(([title, provisions]) =>
    provisions.length === 0 ? title : zh ? `${title}（${provisions.join("、")}）` : `${title} (${provisions.join(", ")})`,
  );
  const label = `${phrases.basis[locale]}${zh ? `（${forceLabels[force][locale]}）` : ` (${forceLabels[force][locale]})`}`;
  return labelled(label, words.join(zh ? "；" : "; "), locale);
}

/** Words and colon, as the language has it. */
export function labelled(label: string, text: string, locale: Locale): string {
  return locale === "zh-CN" ? `${label}：${text}` : `${label}: ${text}`;
}

/** The state of the four prescribed parts: 待核对 where the text may have lost it. */
export function partStates(
  result: ValidationResult,
  locale: Locale,
): { readonly part: (typeof requiredParts)[number]; readonly words: string }[] {
  return requiredParts.map((part) => {
    const item = result.checklist.find((entry) => entry.item === part);
    const words = item?.status === "undecided" ? statusLabels.undecided : coverageLabels[result.coverage[part].status];
    return { part, words: words[locale] };
  });
}

/** Whether the duty of the four prescribed parts binds this report at all. */
export function asksForParts({ ruleSet }: ValidationResult): boolean {
  return ruleSet.duty.contents !== undefined;
}

/** 共3条意见：请修改1条、建议修改1条、待核对1条。 Accepted findings are counted apart; a result that passed has no 修改意见, only hints. */
export function countWords(result: ValidationResult, locale: Locale): string {
  const open = result.findings.filter(({ suppressed }) => !suppressed);
  const accepted = result.findings.length - open.length;
  if (open.length > 0 && accepted === 0 && open.every(({ severity }) => severity === "info") && result.verdict === "pass") {
    if (locale === "zh-CN") return `另有${open.length}条提示，供参考。`;
    return `${open.length} ${open.length === 1 ? "note" : "notes"} for consideration.`;
  }
  const counted = (["error", "warning", "info"] as const)
    .map((severity) => ({
      severity,
      count: open.filter((finding) => finding.severity === severity && finding.outcome === "failed").length,
    }))
    .filter(({ count }) => count > 0);
  const undecided = open.filter(({ outcome }) => outcome === "undecided").length;
  if (locale === "zh-CN") {
    const kinds = [
      ...counted.map(({ severity, count }) => `${severityLabels[severity][locale]}${count}条`),
      ...(undecided ? [`待核对${undecided}条`] : []),
    ];
    const tail = accepted > 0 ? `；另有${accepted}条${phrases.accepted[locale]}，未列出` : "";
    return `共${open.length}条意见${kinds.length > 0 ? `：${kinds.join("、")}` : ""}${tail}。`;
  }
  const kinds = [
    ...counted.map(({ severity, count }) => `${count} ${severityLabels[severity][locale]}`),
    ...(undecided ? [`${undecided} to be checked`] : []),
  ];
  const tail = accepted > 0 ? `; ${accepted} more ${phrases.accepted[locale]} and not listed` : "";
  return `${open.length} ${open.length === 1 ? "finding" : "findings"}${kinds.length > 0 ? `: ${kinds.join(", ")}` : ""}${tail}.`;
}

/** What the list of findings leaves open: rules that could not be completed, and rules that found more than is listed. */
export function openLines({ outcomes }: ValidationResult, locale: Locale): string[] {
  const zh = locale === "zh-CN";
  const lines: string[] = [];
  const crashed = outcomes.filter(({ outcome }) => outcome === "crashed").map(({ rule }) => rule);
  if (crashed.length > 0) {
    lines.push(
      zh
        ? `以下规则未能完成，所涉内容未检查：${crashed.join("、")}。`
        : `These rules could not be completed, so what they look at was not checked: ${crashed.join(", ")}.`,
    );
  }
  for (const { rule, unlisted } of outcomes)
    if (unlisted !== undefined) lines.push(`${unlistedWords(unlisted, locale)}${zh ? `（${rule}）。` : ` (${rule}).`}`);
  return lines;
}

/** 另有2000处同类问题未列出: a rule's first places are listed, the others counted. */
export function unlistedWords(count: number, locale: Locale): string {
  return locale === "zh-CN" ? `另有${count}处同类问题未列出` : `${count} more of the same kind are not listed`;
}

/** Which rules the result was made with: 按2024年度、公开前的要求检查，以2026-11-22为准，规则版本0.1.0。 */
export function ruleSetLine({ ruleSet, report }: ValidationResult, locale: Locale): string {
  const { version, asOf, stage, duty } = ruleSet;
  const reason = duty.reason ? reasons[duty.reason][locale] : "";
  if (locale === "zh-CN") {
    const year = report.year === undefined ? "" : `${report.year}年度、`;
    return `按${year}${stageLabels[stage][locale]}的要求检查，检查日期${asOf}，规则版本${version}${reason ? `（${reason}）` : ""}。`;
  }
  const year = report.year === undefined ? "" : ` for ${report.year}`;
  return `Checked as required ${stageLabels[stage][locale]}${year}, on ${asOf}, with rule set ${version}${reason ? ` (${reason})` : ""}.`;
}
