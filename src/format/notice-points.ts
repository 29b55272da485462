import { rules as catalogue } from "../rules/index.js";
import type { Rule } from "../rules/rule.js";
import type { Finding } from "../validate/result.js";

/** What the clerk must do with a finding, in the order of the notice. */
export const noticeGroups = ["first", "change", "improve", "check", "form"] as const;

/** A group of the notice. */
export type NoticeGroup = (typeof noticeGroups)[number];

/** Headings of the groups. */
export const groupTitles: { readonly [group in NoticeGroup]: string } = {
  first: "公开前先处理",
  change: "请修改",
  improve: "建议完善",
  check: "请核对",
  form: "文字格式",
};

/** A numbered point: all findings of a rule in a group, or all mechanical hints together. */
export interface NoticePoint {
  readonly group: NoticeGroup;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const mechanical = /^(?:punctuation|numbering|wording)\/|^signoff\/date-form$|^content\/regulation-wording$/;

function groupOf({ rule, sensitive, outcome, severity }: Finding): NoticeGroup {
  if (sensitive || rule.startsWith("privacy/")) return "first";
  if (outcome === "undecided") return "check";
  if (severity === "error") return "change";
  return severity === "info" && mechanical.test(rule) ? "form" : "improve";
}

/** The points of a notice: one per rule and group, groups in their order, inside a group in the order of the report. Only what speaks to the drafter. */
export function noticePoints(findings: readonly Finding[], customRules: readonly Rule[] = []): NoticePoint[] {
  const groups = new Map<string, { group: NoticeGroup; findings: Finding[] }>();
  for (const finding of findings) {
    if (finding.audience !== "drafter" || finding.suppressed) continue;
    const group = groupOf(finding);
    const key = group === "form" ? group : `${group} ${finding.rule}`;
    const entry = groups.get(key);
    if (entry) entry.findings.push(finding);
    else groups.set(key, { group, findings: [finding] });
  }
  const points = [...groups.values()].map(({ group, findings: found }) => ({
    group,
    findings: found,
    text: group === "form" ? formText(found, customRules) : pointText(found),
  }));
  return noticeGroups.flatMap((group) => points.filter((point) => point.group === group));
}

function formText(findings: readonly Finding[], customRules: readonly Rule[]): string {
  const titles = new Map<string, string>([...catalogue, ...customRules].map((rule: Rule) => [rule.id, rule.title["zh-CN"]]));
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const kinds = [...counts].map(([rule, count]) => `${titles.get(rule) ?? rule}${count}处`);
  return `标点、序号、用词等共${findings.length}处：${kinds.join("、")}。请通读全文，一并改正。`;
}

const mostPlaces = 3;

/** One line for the findings of a rule, of which there is at least one: what they share is said once, at most three places are named, then 等N处. */
export function pointText(findings: readonly Finding[]): string {
  const distinct = [...new Map(findings.map((finding) => [`${finding.place}\n${finding.message}`, finding])).values()];
  const [first, ...rest] = distinct as [Finding, ...Finding[]];
  if (rest.length === 0) return first.message;
  const total = distinct.length > mostPlaces ? `等${distinct.length}处` : "";
  const places = `${distinct
    .slice(0, mostPlaces)
    .map(({ place }) => place)
    .join("、")}${total}`;
  const without = ({ message, place }: Finding): string => message.replace(place, "{place}");
  if (first.message.includes(first.place) && distinct.every((finding) => without(finding) === without(first)))
    return first.message.replace(first.place, () => places);
  const ending = commonEnding(
    first.message,
    rest.map(({ message }) => message),
  );
  if (ending === "") return `${first.message.replace(/。$/, "")}（${places}均请照此核对）。`;
  const seen = distinct.slice(0, mostPlaces).map(({ message }) => message.slice(0, message.length - ending.length));
  return `${seen.join("；")}${total}${ending}`;
}

/** The longest ending that all messages share, from a mark on. */
function commonEnding(first: string, others: readonly string[]): string {
  for (let at = 0; at < first.length - 1; at++) {
    if (!"。；，".includes(first.charAt(at))) continue;
    const ending = first.slice(at);
    if (others.every((message) => message.endsWith(ending))) return ending;
  }
  return "";
}
