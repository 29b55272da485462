import type { Report } from "../model/report.js";
import { toPointer, valueAt } from "../text/path.js";
import { layOut } from "./context/passages.js";
import type { Finding, ValidationResult } from "./result.js";

/** What became of the findings between two versions of a report (前后两稿对比). Suppressed findings of the later version are in none of the lists. */
export interface Comparison {
  /** Findings of the earlier version that the later one no longer has (已改). */
  readonly mended: readonly Finding[];
  /** Findings of the later version that the earlier one had too (未改). */
  readonly left: readonly Finding[];
  /** Findings in text that is new (新增内容中的问题). */
  readonly inNewText: readonly Finding[];
  /** Findings in text that stood there before: overlooked the first time, or newly looked for (上次未提出). */
  readonly overlooked: readonly Finding[];
}

/** Compares the findings of two versions of a report, by fingerprint. Which text is new is read from the two results' reports, sentence by sentence. */
export function compareResults(before: ValidationResult, after: ValidationResult): Comparison {
  const earlier = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  const later = new Set(after.findings.map(({ fingerprint }) => fingerprint));
  const live = after.findings.filter(({ suppressed }) => !suppressed);
  const isInNewText = newText(before.report, after.report);
  const added = live.filter(({ fingerprint }) => !earlier.has(fingerprint));
  return {
    mended: before.findings.filter(({ fingerprint, suppressed }) => !suppressed && !later.has(fingerprint)),
    left: live.filter(({ fingerprint }) => earlier.has(fingerprint)),
    inNewText: added.filter(isInNewText),
    overlooked: added.filter((finding) => !isInNewText(finding)),
  };
}

/** The sentences of a text with their ends, in order. */
function sentencesOf(text: string): readonly { readonly end: number; readonly words: string }[] {
  const sentences: { end: number; words: string }[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!"。！？；\n".includes(text.charAt(at)) && at < text.length - 1) continue;
    sentences.push({ end: at + 1, words: text.slice(from, at + 1).replace(/\s/g, "") });
    from = at + 1;
  }
  return sentences;
}

function newText(before: Report, after: Report): (finding: Finding) => boolean {
  // White space alone is no new text.
  const known = new Set([""]);
  const earlierPassages = layOut(before).passages;
  for (const { text } of earlierPassages) for (const { words } of sentencesOf(text)) known.add(words);
  const passages = layOut(after).passages.map(({ path, text }) => ({ pointer: toPointer(path), text, sentences: sentencesOf(text) }));
  const byPointer = new Map(passages.map((passage) => [passage.pointer, passage]));
  const isNew = ({ words }: { readonly words: string }): boolean => !known.has(words);
  const laterWords = new Set(passages.map(({ text }) => text));
  const isChanged = passages.some(({ sentences }) => sentences.some(isNew)) || earlierPassages.some(({ text }) => !laterWords.has(text));

  return ({ path, range }) => {
    const pointer = toPointer(path);
    const passage = byPointer.get(pointer);
    if (passage) {
      const [from, to] = range ?? [0, passage.text.length];
      let start = 0;
      for (const sentence of passage.sentences) {
        if (start < Math.max(to, from + 1) && sentence.end > from && isNew(sentence)) return true;
        start = sentence.end;
      }
      return false;
    }
    const below = passages.filter((other) => other.pointer.startsWith(`${pointer}/`));
    if (below.length > 0 && path.length > 0) return below.some(({ sentences }) => sentences.some(isNew));
    const now = valueAt(after, path);
    // A year, a code, a day of publication: no text, so the value itself decides.
    if (now !== undefined && typeof now !== "object") return valueAt(before, path) !== now;
    // Something that is missing: it may have been taken away.
    return isChanged;
  };
}
