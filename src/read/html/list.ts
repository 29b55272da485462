import { toChineseNumeral } from "../../text/numeral.js";
import { numberAt } from "../number.js";
import { type HtmlElement, isElement } from "./tree.js";

/** How the items of a list are numbered: styles of CSS, `type`, and the classes of the editor (UEditor) that many government sites use. */
const styles: readonly (readonly [RegExp, (value: number) => string])[] = [
  [/cjk-ideographic|simp-chinese|trad-chinese|cjk-decimal/, (value) => `${toChineseNumeral(value)}、`],
  [/custom_cn2/, (value) => `（${toChineseNumeral(value)}）`],
  [/custom_cn1/, (value) => `${toChineseNumeral(value)}）`],
  [/custom_cn\b/, (value) => `${toChineseNumeral(value)}、`],
  [/custom_num2/, (value) => `（${value}）`],
  [/custom_num1/, (value) => `${value}）`],
  [/lower-alpha|lower-latin|upper-|lower-roman|list-style(?:-type)?:\s{0,4}(?:none|disc|circle|square)/, () => ""],
];

/** The numbers of an ordered list, as a browser shows them before its items (有序列表); `undefined` for a list without. */
export function listNumbers(list: HtmlElement): ((item: HtmlElement) => string) | undefined {
  if (list.name !== "ol") return undefined;
  const { start, type, class: names = "", style = "" } = list.attributes;
  if (type !== undefined && type !== "1") return undefined;
  // Items that bring their numbers along get no others.
  if (list.children.some((item) => isElement(item) && item.name === "li" && numberAt(beginning(item).trimStart()))) return undefined;
  const told = `${names} ${style}`.slice(0, 400);
  const format = styles.find(([sign]) => sign.test(told))?.[1] ?? ((value: number): string => `${value}.`);
  let next = whole(start) ?? 1;
  const numbers = new Map<HtmlElement, string>();
  for (const item of list.children) {
    if (!isElement(item) || item.name !== "li") continue;
    next = whole(item.attributes["value"]) ?? next;
    numbers.set(item, format(next));
    next += 1;
  }
  return (item) => numbers.get(item) ?? "";
}

/** The first characters of an element's text, at most about twenty. */
function beginning(element: HtmlElement): string {
  let text = "";
  for (const child of element.children) {
    text += isElement(child) ? beginning(child) : child.data.slice(0, 40).trimStart();
    if (text.length >= 20) break;
  }
  return text;
}

function whole(written: string | undefined): number | undefined {
  const value = Number(written ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 && value < 10_000 ? value : undefined;
}
