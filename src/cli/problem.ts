import type { Locale, LocalText } from "../model/terms.js";

/** Something that keeps the command from doing what it was asked: shown as one line, never with a stack. */
export interface Problem {
  readonly problem: LocalText;
}

/** Makes a problem to throw. */
export function problem(zh: string, en: string): Problem {
  return { problem: { "zh-CN": oneLine(zh), en: oneLine(en) } };
}

/** Whether something thrown is a {@link Problem}. */
export function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === "object" && thrown !== null && "problem" in thrown;
}

/** What was thrown, as one line in a language. */
export function problemText(thrown: unknown, locale: Locale): string {
  if (isProblem(thrown)) return thrown.problem[locale];
  const text = oneLine(thrown instanceof Error ? thrown.message : String(thrown));
  return locale === "zh-CN" ? `程序内部出错：${text}` : `internal error: ${text}`;
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}

/** The known word nearest to a mistyped one, when it is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 4)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.slice(0, 60), candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** How many characters have to be put in, taken out or changed. */
function editDistance(a: string, b: string): number {
  // What it takes from the beginning of `a` to each beginning of `b`.
  let row = [0, ...[...b].map((_, index) => index + 1)];
  for (const [index, character] of [...a].entries()) {
    let before = index;
    let last = index + 1;
    const next = [last];
    for (const [at, other] of [...b].entries()) {
      const above = row[at + 1] as number;
      last = Math.min(above + 1, last + 1, before + (character === other ? 0 : 1));
      before = above;
      next.push(last);
    }
    row = next;
  }
  return row.at(-1) as number;
}

/** 您是不是要用“--format”？ Empty when nothing is near. */
export function suggestion(word: string, known: readonly string[]): LocalText {
  const found = nearest(word, known);
  return found === undefined ? { "zh-CN": "", en: "" } : { "zh-CN": `。是不是要用 ${found}？`, en: `. Did you mean ${found}?` };
}
