import type { Section } from "../model/report.js";
import { type Locale, type LocalText, partNames } from "../model/terms.js";
import type { Severity } from "../rules/rule.js";
import { type Path, toPointer } from "../text/path.js";
import type { Finding, ValidationResult } from "../validate/result.js";
import { type Change, changeFinder, changeLabels, changeLine, mendedLines } from "./change.js";
import { html } from "./escape.js";
import { reviewStyle } from "./html-style.js";
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
import { page } from "./page.js";
import { layOutSlots, type Slot, type SlotText } from "./slots.js";

const labels = {
  page: { "zh-CN": "年度报告检查结果", en: "Result of checking an annual report" },
  outline: { "zh-CN": "提纲", en: "Outline" },
  checklist: { "zh-CN": "要素核对", en: "Checklist" },
  text: { "zh-CN": "正文和意见", en: "Text and findings" },
  noOutline: { "zh-CN": "没有读到各部分的标题。", en: "No headings of sections were found." },
  belongs: { "zh-CN": "（此处）", en: "(here)" },
  masked: { "zh-CN": "涉及个人信息等内容，已隐去", en: "sensitive, hidden" },
} as const satisfies { readonly [label: string]: LocalText };

const tone = ({ outcome, severity }: Finding): "check" | Severity => (outcome === "undecided" ? "check" : severity);
const weight: { readonly [name in "check" | Severity]: number } = { error: 4, check: 3, warning: 2, info: 1 };

/** Writes a result as one self-contained page for the reviewing officer: outline with the four parts, checklist, and the findings beside the text. */
export function formatHtml(result: ValidationResult, options: FormatOptions = {}): string {
  const locale = options.locale ?? result.ruleSet.locale;
  const mask = maskOf(result, options.source);
  const { report } = result;
  const findings = shownFindings(result, mask).filter(({ suppressed }) => !suppressed);
  const changeOf = changeFinder(options.before);
  const slots = layOutSlots(report, findings);
  const title = report.title === undefined ? undefined : mask.at(["title"], report.title);
  const name = title ?? options.name ?? labels.page[locale];
  const unused = result.unusedSuppressions.map(({ rule, reason }) =>
    locale === "zh-CN" ? `没有用到的豁免：${rule}（${reason}）` : `Suppression that matched nothing: ${rule} (${reason})`,
  );
  const body = [
    "<header>",
    `<h1>${html(name)}</h1>`,
    `<p><span class="verdict ${result.verdict}">${html(verdictWords(result)[locale])}</span> ${html(result.findings.length > 0 ? countWords(result, locale) : phrases.nothing[locale])}</p>`,
    options.name !== undefined && options.name !== name ? `<p>${html(options.name)}</p>` : "",
    ...(options.before
      ? [changeLine(options.before, locale), ...mendedLines(options.before, mask, locale)].map((line) => `<p>${html(line)}</p>`)
      : []),
    "</header>",
    "<main>",
    '<div class="panels">',
    `<nav class="panel" aria-label="${html(labels.outline[locale])}"><h2>${html(labels.outline[locale])}</h2>${outline(report.sections, mask, locale)}</nav>`,
    `<aside class="panel"><h2>${html(labels.checklist[locale])}</h2>${checklist(result, locale)}</aside>`,
    "</div>",
    `<section class="sheet" aria-label="${html(labels.text[locale])}">`,
    ...slots.map((slot) => row(slot, mask, changeOf, locale)),
    "</section>",
    "</main>",
    "<footer>",
    ...[...openLines(result, locale), ...unused, ruleSetLine(result, locale)].filter(Boolean).map((line) => `<p>${html(line)}</p>`),
    `<p>${html(labelled(phrases.notChecked[locale], result.notChecked.join(locale === "zh-CN" ? "；" : "; "), locale))}</p>`,
    "</footer>",
  ];
  return page(name, locale, reviewStyle, body.filter(Boolean).join("\n"));
}

function outline(sections: readonly Section[] | undefined, mask: Mask, locale: Locale): string {
  const item = (section: Section, path: Path): string => {
    const parts = (section.parts ?? []).map((part) => `<span class="part">${html(partNames[part][locale])}</span>`).join("");
    const heading = html(mask.at([...path, "heading"], section.heading));
    const below: string[] = [];
    section.content.forEach((block, index) => {
      if (block.type === "section") below.push(item(block, [...path, "content", index]));
    });
    const inner = below.length > 0 ? `<ol>${below.join("")}</ol>` : "";
    return `<li><a href="#${anchor(path)}"><span class="number">${html(mask.words(section.number ?? ""))}</span>${heading}</a>${parts}${inner}</li>`;
  };
  const items: string[] = [];
  sections?.forEach((section, index) => {
    items.push(item(section, ["sections", index]));
  });
  return items.length > 0 ? `<ol class="outline">${items.join("")}</ol>` : `<p>${html(labels.noOutline[locale])}</p>`;
}

function anchor(path: Path): string {
  return `p${toPointer(path).replaceAll("/", "-")}`;
}

function checklist(result: ValidationResult, locale: Locale): string {
  const line = (name: string, words: string, cls: string): string =>
    `<tr><td>${html(name)}</td><td class="${cls}">${html(words)}</td></tr>`;
  const parts = asksForParts(result)
    ? partStates(result, locale).map(({ part, words }) =>
        line(
          itemLabels[part][locale],
          words,
          words === statusLabels.undecided[locale] ? "undecided" : result.coverage[part].status === "absent" ? "missing" : "present",
        ),
      )
    : [];
  const rest = result.checklist
    .filter(({ item }) => !(item in result.coverage))
    .map(({ item, status }) => line(itemLabels[item][locale], statusLabels[status][locale], status));
  return `<table class="facts">${[...parts, ...rest].join("")}</table>`;
}

function row(slot: Slot, mask: Mask, changeOf: (finding: Finding) => Change | undefined, locale: Locale): string {
  const cards = slot.findings.map(({ finding, number }) => card(finding, number, changeOf(finding), locale)).join("\n");
  return `<div class="row" id="${anchor(slot.path)}"><div class="words">${words(slot, mask, locale)}</div><div class="beside">${cards}</div></div>`;
}

function words(slot: Slot, mask: Mask, locale: Locale): string {
  if (slot.rows)
    return `<table>${slot.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${markUp(cell, slot, mask, locale)}</td>`).join("")}</tr>`).join("")}</table>`;
  const marked = slot.texts.map((text) => markUp(text, slot, mask, locale)).join("");
  const unplaced = slot.findings.filter(
    ({ finding }) => finding.range === undefined || !slot.texts.some(({ path }) => toPointer(path) === toPointer(finding.path)),
  );
  const refs = unplaced.map(({ number }) => reference(number)).join("");
  switch (slot.kind) {
    case "title":
      return marked ? `<h2>${marked}${refs}</h2>` : `<p class="place">${html(labels.belongs[locale])}${refs}</p>`;
    case "heading": {
      const level = slot.depth === 1 ? "h3" : "h4";
      return `<${level}>${html(mask.words(slot.number ?? ""))}${marked}${refs}</${level}>`;
    }
    case "whole":
      return `<p class="place">${html(phrases.wholeText[locale])}${refs}</p>`;
    default: {
      if (marked) return `<p class="${slot.kind}">${marked}${refs}</p>`;
      // A line without words stands there for what was found, or the report holds an empty one.
      const [first] = slot.findings;
      const where = first && (locale === "zh-CN" ? `（${first.finding.place}）` : `(${first.finding.place})`);
      return `<p class="place">${html(where ?? "")}${refs}</p>`;
    }
  }
}

function reference(number: number): string {
  return `<sup><a href="#f${number}">${number}</a></sup>`;
}

/** A string of the report with the ranges of its findings marked. Where ranges overlap, the gravest decides the colour. */
function markUp({ path, text }: SlotText, slot: Slot, mask: Mask, locale: Locale): string {
  const pointer = toPointer(path);
  const shown = mask.at(path, text);
  const starts = slot.findings
    .flatMap(({ finding, number }) => {
      if (!finding.range || toPointer(finding.path) !== pointer) return [];
      const [from, to] = finding.range;
      return [{ finding, number, from: clamp(from, text), to: clamp(to, text) }];
    })
    .sort((a, b) => a.from - b.from);
  if (starts.length === 0) return html(shown);
  const cuts = [...new Set([0, text.length, ...starts.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  let open: typeof starts = [];
  let next = 0;
  let out = "";
  cuts.forEach((from, index) => {
    for (const { number } of open.filter(({ to }) => to === from)) out += reference(number);
    open = open.filter(({ to }) => to > from);
    for (let entry = starts[next]; entry !== undefined && entry.from === from; entry = starts[++next]) {
      if (entry.to > from) open.push(entry);
      else out += reference(entry.number);
    }
    const piece = html(shown.slice(from, cuts[index + 1] ?? from));
    const gravest = open.reduce<Finding | undefined>(
      (most, { finding }) => (!most || weight[tone(finding)] > weight[tone(most)] ? finding : most),
      undefined,
    );
    const title = gravest?.sensitive ? ` title="${html(labels.masked[locale])}"` : "";
    out += gravest && piece ? `<mark class="${tone(gravest)}"${title}>${piece}</mark>` : piece;
  });
  return out;
}

const clamp = (at: number, text: string): number => Math.max(0, Math.min(text.length, at));

function card(finding: Finding, number: number, change: Change | undefined, locale: Locale): string {
  const basis = basisLine(finding, locale);
  return [
    `<article class="finding ${tone(finding)}" id="f${number}">`,
    `<p><span class="label">${number}. ${html(findingLabel(finding, locale) + (change ? ` · ${changeLabels[change][locale]}` : ""))}</span> ${html(placedMessage(finding, locale) + audienceNote(finding, locale))}</p>`,
    basis ? `<p class="basis">${html(basis)}</p>` : "",
    `<p class="rule"><a href="${html(finding.url)}" rel="noreferrer">${html(finding.rule)}</a></p>`,
    "</article>",
  ]
    .filter(Boolean)
    .join("");
}
