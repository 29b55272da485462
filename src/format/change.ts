import type { Locale, LocalText } from "../model/terms.js";
import type { Comparison } from "../validate/compare.js";
import type { Finding } from "../validate/result.js";
import { labelled } from "./labels.js";
import type { Mask } from "./mask.js";

/** What became of a finding since the earlier version (前后两稿对比). */
export type Change = "mended" | "left" | "in-new-text" | "overlooked";

/** Words for it. */
export const changeLabels: { readonly [change in Change]: LocalText } = {
  mended: { "zh-CN": "已改", en: "mended" },
  left: { "zh-CN": "未改", en: "not mended" },
  "in-new-text": { "zh-CN": "新增内容", en: "in new text" },
  overlooked: { "zh-CN": "上次未提出", en: "not raised before" },
};

/** Makes a function that says what a finding of the later version is, compared with the earlier one. */
export function changeFinder(before: Comparison | undefined): (finding: Finding) => Change | undefined {
  const changes = new Map<string, Change>();
  for (const { fingerprint } of before?.left ?? []) changes.set(fingerprint, "left");
  for (const { fingerprint } of before?.inNewText ?? []) changes.set(fingerprint, "in-new-text");
  for (const { fingerprint } of before?.overlooked ?? []) changes.set(fingerprint, "overlooked");
  return ({ fingerprint }) => changes.get(fingerprint);
}

/** 与上一稿相比：已改2条、未改1条、新增内容1条、上次未提出0条。 */
export function changeLine({ mended, left, inNewText, overlooked }: Comparison, locale: Locale): string {
  const counts = [
    ["mended", mended.length],
    ["left", left.length],
    ["in-new-text", inNewText.length],
    ["overlooked", overlooked.length],
  ] as const;
  return locale === "zh-CN"
    ? `与上一稿相比：${counts.map(([change, count]) => `${changeLabels[change][locale]}${count}条`).join("、")}。`
    : `Compared with the earlier version: ${counts.map(([change, count]) => `${count} ${changeLabels[change][locale]}`).join(", ")}.`;
}

/** What was mended, a line for each: 已改：文末没有成文日期。 Only what was seen: what was to be done is done. */
export function mendedLines({ mended }: Comparison, mask: Mask, locale: Locale): string[] {
  return mended.map((finding) => labelled(changeLabels.mended[locale], mask.words(observation(finding.message, locale)), locale));
}

/** The first sentence of a message: what was seen. */
export function observation(message: string, locale: Locale): string {
  const end = locale === "zh-CN" ? message.indexOf("。") + 1 : message.indexOf(". ") + 1;
  return end > 0 ? message.slice(0, end) : message;
}
