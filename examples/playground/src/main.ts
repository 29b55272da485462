import {
  applyFixes,
  type Finding,
  type Locale,
  type Path,
  type Report,
  type Stage,
  type ValidationResult,
  validateReport,
} from "fazhi-report";
import defectiveSample from "../../demo/shiqiao-2024.txt";
import cleanSample from "../../demo/yuntai-2024.txt";
import { type CardOptions, card, isRepairable } from "./cards.js";
import { button, byId, element } from "./dom.js";
import { downloads, saveReport, saveResult } from "./download.js";
import { maskOf } from "./mask.js";
import { drawNotice, fitNotice, listenForNotice } from "./notice.js";
import { type Opened, openFile, openText, type Refusal } from "./open.js";
import { anchorOf, elements, outline, parts } from "./outline.js";
import { type Numbered, sheet } from "./sheet.js";
import { isWord, say, toneOf, tones, tonesInOrder, verdicts } from "./words.js";

const views = ["text", "findings", "outline", "notice"] as const;
type View = (typeof views)[number];

let locale: Locale = navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
let opened: Opened | undefined;
/** The report after repairs; until then what was opened. */
let report: unknown;
let result: ValidationResult | undefined;
let findings: readonly Numbered[] = [];

const input = byId<HTMLTextAreaElement>("input");
const stage = byId<HTMLSelectElement>("stage");
const asOf = byId<HTMLInputElement>("as-of");
const wide = matchMedia("(min-width: 1000px)");
const colon = (): string => (locale === "zh-CN" ? "：" : ": ");

function validate(language: Locale): ValidationResult {
  return validateReport(report, {
    locale: language,
    stage: stage.value as Stage,
    ...(asOf.value !== "" && { asOf: asOf.value }),
    ...(opened?.source && { source: opened.source }),
  });
}

function announce(text: string): void {
  byId("status").textContent = text;
}

function refuse({ refused }: Refusal): void {
  byId("problem").textContent = say(refused, locale);
}

function take(answer: Opened | Refusal): void {
  byId("problem").textContent = "";
  if ("refused" in answer) {
    refuse(answer);
    return;
  }
  opened = answer;
  report = answer.report;
  if (input.value !== answer.text) input.value = answer.text;
  byId("file-name").textContent = answer.name ?? "";
  byId<HTMLDetailsElement>("entry").open = false;
  check();
  byId("verdict").focus();
}

/** Checks again, and draws everything anew. */
function check(): void {
  if (report === undefined) return;
  result = validate(locale);
  findings = result.findings.map((finding, index) => ({ finding, number: index + 1 }));
  draw(result);
}

function draw(result: ValidationResult): void {
  const mask = maskOf(result);
  byId("results").hidden = false;
  asOf.value ||= result.ruleSet.asOf;
  const verdict = verdicts[result.verdict][locale];
  byId("verdict").className = `verdict ${result.verdict}`;
  byId("verdict").textContent = verdict;
  const counted = tonesInOrder.flatMap((tone) => {
    const count = findings.filter(({ finding }) => toneOf(finding) === tone).length;
    return count === 0 ? [] : [element("span", { class: `count ${tone}` }, `${tones[tone][locale]} ${count}`)];
  });
  byId("counts").replaceChildren(...(counted.length > 0 ? counted : [say("noFindings", locale)]));
  byId("parts").replaceChildren(...parts(result, locale, goTo));
  byId("parts-title").hidden = byId("parts").childElementCount === 0;
  byId("outline-tree").replaceChildren(outline(result, mask, locale, goTo));
  byId("elements").replaceChildren(elements(result, locale));
  const text = sheet({ result, findings, mask, locale, open });
  byId("sheet").replaceChildren(...(text.length > 0 ? text : [element("p", { class: "soft" }, say("noText", locale))]));
  const cards = findings.map((entry) => card(entry, cardOptions(result), true));
  byId("cards").replaceChildren(...(cards.length > 0 ? cards : [element("p", { class: "soft" }, say("noFindings", locale))]));
  byId("tab-findings").textContent = `${say("findings", locale)} ${findings.length}`;
  byId("not-checked").textContent = result.notChecked.join(locale === "zh-CN" ? "；" : "; ");
  byId("rule-set").textContent = say("asChecked", locale, {
    asOf: result.ruleSet.asOf,
    version: result.ruleSet.version,
    year: result.report.year === undefined ? "" : locale === "zh-CN" ? `${result.report.year}年度、` : `for ${result.report.year} `,
    stage: say(result.ruleSet.stage, locale),
  });
  drawRepairs(result);
  redrawNotice();
  announce(say("checked", locale, { verdict, count: counted.map((count) => count.textContent).join(", ") }));
}

const cardOptions = (result: ValidationResult): CardOptions => ({ report: result.report, mask: maskOf(result), locale, show, repair });

function drawRepairs(result: ValidationResult): void {
  const repairable = findings.map(({ finding }) => finding).filter(isRepairable);
  const all = byId("fix-all");
  all.hidden = repairable.length === 0;
  all.textContent = say("fixAll", locale, { n: repairable.length });
  all.onclick = () => repair(repairable);
  const isRepaired = report !== opened?.report;
  byId("undo").hidden = !isRepaired;
  byId("save-text").hidden = !isRepaired;
  byId("save-text").onclick = () => saveReport(result, opened?.name);
}

function repair(some: readonly Finding[]): void {
  if (!result) return;
  byId<HTMLDialogElement>("detail").close();
  const answer = applyFixes(result.report as Report, some);
  report = answer.report;
  check();
  announce(say("fixed", locale, { n: answer.applied.length }));
}

/** From the text to the finding: beside it where there is room, else in a sheet from below. */
function open(numbers: readonly number[]): void {
  if (!result) return;
  const [first] = numbers;
  for (const chosen of document.querySelectorAll(".card.chosen")) chosen.classList.remove("chosen");
  if (wide.matches) {
    for (const number of numbers) byId(`finding-${number}`).classList.add("chosen");
    const target = byId(`finding-${first}`);
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
    return;
  }
  const options = cardOptions(result);
  const chosen = findings.filter(({ number }) => numbers.includes(number));
  byId("detail-cards").replaceChildren(...chosen.map((entry) => card(entry, options, false)));
  byId<HTMLDialogElement>("detail").showModal();
}

/** From the finding to the text. */
function show(number: number): void {
  setView("text");
  const places = document.querySelectorAll<HTMLElement>("#sheet [data-findings]");
  const target = [...places].find((place) => (place.dataset["findings"] ?? "").split(" ").includes(String(number)));
  target?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}

function goTo(path: Path): void {
  setView("text");
  const target = document.getElementById(anchorOf(path));
  if (!target) return;
  target.tabIndex = -1;
  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
}

function setView(view: View): void {
  byId("results").dataset["view"] = view;
  for (const name of views) {
    const isChosen = name === view;
    const tab = byId(`tab-${name}`);
    tab.setAttribute("aria-selected", String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
  }
  if (view === "notice") fitNotice();
}

/** The notice is in Chinese, whatever the language of the page. */
function redrawNotice(): void {
  if (result) drawNotice(locale === "zh-CN" ? result : validate("zh-CN"));
}

function setLocale(next: Locale): void {
  locale = next;
  document.documentElement.lang = next;
  document.title = say("pageTitle", next);
  for (const place of document.querySelectorAll<HTMLElement>("[data-say]")) {
    const word = place.dataset["say"] ?? "";
    if (isWord(word)) place.textContent = say(word, next);
  }
  for (const place of document.querySelectorAll<HTMLElement>("[data-say-label]")) {
    const word = place.dataset["sayLabel"] ?? "";
    if (isWord(word)) place.setAttribute("aria-label", say(word, next));
  }
  input.placeholder = say("pasteHint", next);
  for (const option of document.querySelectorAll<HTMLButtonElement>("[data-locale]"))
    option.setAttribute("aria-pressed", String(option.dataset["locale"] === next));
  byId("downloads").replaceChildren(
    `${say("export", next)}${colon()}`,
    ...Object.entries(downloads).map(([kind, { label }]) =>
      button({ class: "small", id: `save-${kind}` }, label, () => {
        if (result) saveResult(kind as keyof typeof downloads, result, opened?.source, opened?.name);
      }),
    ),
  );
  check();
}

function listen(): void {
  for (const option of document.querySelectorAll<HTMLButtonElement>("[data-locale]"))
    option.addEventListener("click", () => setLocale(option.dataset["locale"] === "en" ? "en" : "zh-CN"));
  byId("check").addEventListener("click", () => take(openText(input.value)));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) take(openText(input.value));
  });
  input.addEventListener("paste", () => setTimeout(() => input.value.trim() !== "" && take(openText(input.value))));
  byId("sample").addEventListener("click", () => take(openText(defectiveSample, "shiqiao-2024.txt")));
  byId("sample-clean").addEventListener("click", () => take(openText(cleanSample, "yuntai-2024.txt")));
  const chooser = byId<HTMLInputElement>("file");
  chooser.addEventListener("change", async () => {
    const [file] = chooser.files ?? [];
    if (file) take(await openFile(file));
    chooser.value = "";
  });
  stage.addEventListener("change", check);
  asOf.addEventListener("change", check);
  byId("undo").addEventListener("click", () => {
    report = opened?.report;
    check();
  });
  byId("detail-close").addEventListener("click", () => byId<HTMLDialogElement>("detail").close());
  byId("detail").addEventListener("click", (event) => {
    if (event.target === event.currentTarget) byId<HTMLDialogElement>("detail").close();
  });
  listenForViews();
  listenForDrops();
  listenForNotice(redrawNotice);
}

function listenForViews(): void {
  for (const view of views) byId(`tab-${view}`).addEventListener("click", () => setView(view));
  byId("tabs").addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const shown = views.filter((view) => byId(`tab-${view}`).offsetParent !== null);
    const at = shown.indexOf(byId("results").dataset["view"] as View);
    const next = shown[(at + step + shown.length) % shown.length] ?? "text";
    setView(next);
    byId(`tab-${next}`).focus();
  });
  // Where there is room, text, findings and outline stand side by side under one tab.
  wide.addEventListener("change", () => {
    if (wide.matches && byId("results").dataset["view"] !== "notice") setView("text");
  });
}

function listenForDrops(): void {
  let depth = 0;
  const over = (by: number): void => {
    depth = Math.max(0, depth + by);
    document.body.classList.toggle("dropping", depth > 0);
  };
  addEventListener("dragenter", () => over(1));
  addEventListener("dragleave", () => over(-1));
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", async (event) => {
    event.preventDefault();
    over(-depth);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(await openFile(file));
  });
}

listen();
setLocale(locale);
setView("text");
