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
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
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

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** 您是不是要用“--format”？ Empty when nothing is near. */
export function suggestion(word: string, known: readonly string[]): LocalText {
  const found = nearest(word, known);
  return found === undefined ? { "zh-CN": "", en: "" } : { "zh-CN": `。是不是要用 ${found}？`, en: `. Did you mean ${found}?` };
}
