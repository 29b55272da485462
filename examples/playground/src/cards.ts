import type { Finding, Locale, Report } from "fazhi-report";
import { button, element } from "./dom.js";
import { type Mask, valueAt } from "./mask.js";
import type { Numbered } from "./sheet.js";
import { forces, say, titleOf, toneOf, tones } from "./words.js";

/** What a card can do. */
export interface CardOptions {
  readonly report: Report;
  readonly mask: Mask;
  readonly locale: Locale;
  readonly show: (number: number) => void;
  readonly repair: (findings: readonly Finding[]) => void;
}

export const isRepairable = ({ fix, outcome, sensitive }: Finding): boolean => fix !== undefined && outcome === "failed" && !sensitive;

/** A finding in words: where and what, on what basis, and the repair. */
export function card({ finding, number }: Numbered, options: CardOptions, inList: boolean): HTMLElement {
  const { locale, mask, show } = options;
  const { message, place, basis, force, audience, rule, url, sensitive } = finding;
  const words = (text: string): string => (sensitive ? text : mask.words(text));
  const isPlaced = message.toLowerCase().includes(place.toLowerCase());
  const note = audience === "drafter" ? undefined : say(audience === "reviewer" ? "forReviewer" : "forPlatform", locale);
  const label = element(
    "p",
    { class: "label" },
    element("span", { class: "number" }, String(number)),
    element("span", { class: "tone" }, tones[toneOf(finding)][locale]),
    note === undefined ? undefined : element("span", { class: "note" }, note),
  );
  const text = isPlaced ? message : `${place}${locale === "zh-CN" ? "：" : ": "}${message}`;
  const made = element("article", { class: `card ${toneOf(finding)}`, ...(inList && { id: `finding-${number}`, tabindex: -1 }) }, label);
  const body = element("p", { class: "message" }, words(text));
  if (inList) {
    label.append(button({ class: "to-text" }, say("toText", locale), () => show(number)));
  }
  made.append(body);
  if (basis.length > 0) {
    const colon = locale === "zh-CN" ? "：" : ": ";
    const bracketed = locale === "zh-CN" ? `（${forces[force][locale]}）` : ` (${forces[force][locale]})`;
    const sources = basis.map((citation) => citation.text).join(locale === "zh-CN" ? "；" : "; ");
    made.append(element("p", { class: "basis" }, `${say("basis", locale)}${bracketed}${colon}${sources}`));
  }
  if (isRepairable(finding)) made.append(repairOf(finding, options));
  made.append(
    element(
      "p",
      { class: "rule" },
      element("a", { href: url, target: "_blank", rel: "noreferrer noopener" }, titleOf(rule, locale)),
      ` ${rule}`,
    ),
  );
  return made;
}

const mostEdits = 4;

/** What stands there and what will, each different one once. */
function repairOf(finding: Finding, { report, mask, locale, repair }: CardOptions): HTMLElement {
  const counted = new Map<string, { readonly before: string; readonly after: string; count: number }>();
  for (const { path, range, text } of finding.fix?.edits ?? []) {
    const value = valueAt(report, path);
    const before = typeof value === "string" ? mask.words(value.slice(...(range ?? [0, value.length]))) : "";
    const same = counted.get(`${before}→${text}`);
    if (same) same.count += 1;
    else counted.set(`${before}→${text}`, { before, after: text, count: 1 });
  }
  const shown = [...counted.values()]
    .slice(0, mostEdits)
    .map(({ before, after, count }) =>
      element(
        "span",
        { class: "edit" },
        before === "" ? "" : element("del", {}, before),
        "→",
        after === "" ? say("removed", locale) : element("ins", {}, after),
        count > 1 ? `×${count}` : "",
      ),
    );
  const more = counted.size > mostEdits ? "…" : "";
  return element(
    "div",
    { class: "repair" },
    ...shown,
    more,
    button({ class: "small" }, say("fixOne", locale), () => repair([finding])),
  );
}
