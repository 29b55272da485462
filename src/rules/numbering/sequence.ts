import { cite } from "../../law/cite.js";
import type { Block } from "../../model/report.js";
import { toChineseNumeral } from "../../text/numeral.js";
import { isWithin, type Path, valueAt } from "../../text/path.js";
import { defineRule, type RuleContext } from "../rule.js";
import { blockOf, type Item, ranks, siblingsOf, whereOf } from "./items.js";

/** How far a level has come anywhere: lower levels may run on under a new parent. */
interface End {
  last: number;
  open: number;
}

/** How far the numbers of one level have come under one parent. */
interface Run {
  /** The last number, how it was written, and its place in the list. */
  last: number;
  written: string;
  index: number;
  /** What the next number may be: one more than the last, or, after a slip, what its place says. */
  next: readonly number[];
  /** Places without a number that can be read since then. */
  open: number;
  /** What stands between the last number and here. */
  between: "nothing" | "text" | "heading";
}

/** Whether a number is one of those expected, `open` places without a readable number standing between. */
const fits = (value: number, next: readonly number[], open: number): boolean => next.some((expected) => follows(value, expected, open));
const follows = (value: number, expected: number, open: number): boolean => value >= expected && value <= expected + open;

/** 标题序号连续. */
export const numberingSequence = defineRule({
  id: "numbering/sequence",
  since: "0.1.0",
  force: "should",
  basis: [cite("gbt-9704-2012", "7.3.3")],
  title: { "zh-CN": "序号不连续", en: "Numbers out of sequence" },
  about: {
    "zh-CN":
      "同一级的序号应当依次编排，不跳号、不重号、不倒退；以序号开头的段落同样计入。换了上一级标题后重新从一编起，或者1. 2. 3.跨（一）（二）连续编号，都不提示；“一是”“二是”不作为一级序号。丢失数字的序号按它所在的位置计算；因缺页造成的跳号由缺页规则提示，这里不重复。",
    en: "Numbers of one level follow each other without a jump, a repetition or a step back; paragraphs that begin with a number count too. Starting again under a new parent, or running 1. 2. 3. on across （一）（二）, is left alone, and 一是…二是… is no level. A number whose numeral was lost fills its place; a jump that comes from lost pages is left to source/gap.",
  },
  messages: {
    starts: {
      "zh-CN": "{place}的序号从“{number}”编起，前面没有同级的第一项。请核对是漏了内容，还是序号编错；编错的，依次改正。",
      en: "At {place} the numbers begin with “{number}”; no first item of that level comes before. Please check whether text is missing or the number is mistaken; if mistaken, renumber.",
    },
    jump: {
      "zh-CN": "{place}的序号从“{before}”直接到“{number}”。请核对是漏了内容，还是序号编错；编错的，依次改正。",
      en: "At {place} the numbers go from “{before}” straight to “{number}”. Please check whether text is missing or the number is mistaken; if mistaken, renumber.",
    },
    repeated: {
      "zh-CN": "{place}的序号“{number}”与前一项相同。请核对后依次编号。",
      en: "At {place} the number “{number}” is the same as that of the item before. Please check and renumber.",
    },
    back: {
      "zh-CN": "{place}的序号“{number}”排在“{before}”之后。请核对前后顺序和上一级标题，依次编号。",
      en: "At {place} the number “{number}” comes after “{before}”. Please check the order and the heading above, and renumber.",
    },
  },
  needs: ["sections"],
  check(context, find) {
    // By rank.
    const ends: (End | undefined)[] = noRuns();
    for (const { items } of siblingsOf(context)) {
      const runs: (Run | undefined)[] = noRuns();
      // Places without a number that can be read before the first number of a level: of that level, of any.
      const openOf = new Array<number>(ranks).fill(0);
      let openOfAny = 0;
      for (const item of items) {
        const { number, rank, kind } = item;
        if (kind === "other") {
          standsBetween(runs, "text");
          continue;
        }
        const value = number?.value;
        const run = number && runs[rank];
        const end = number && ends[rank];
        const open = run ? run.open : openOfAny + (number ? (openOf[rank] ?? 0) : 0);
        if (value === undefined || item.doubtful) {
          if (
            item.doubtful
              ? fits(value ?? 0, run?.next ?? [1, (end?.last ?? 0) + 1], open)
              : kind === "section" || number || kind === "left-out"
          ) {
            if (!number) openOfAny += 1;
            else if (!run) openOf[rank] = open + 1;
            for (const counted of number ? [run, end] : [...runs, ...ends]) if (counted) counted.open += 1;
          }
          if (number && !item.doubtful) closeBelow(runs, rank);
          standsBetween(runs, kind === "section" ? "heading" : "text");
          continue;
        }
        const fit =
          (run ? fits(value, run.next, open) : follows(value, 1, open)) ||
          restarts(item, run) ||
          (!run && end !== undefined && follows(value, end.last + 1, end.open));
        if (!fit && !isSamePath(blockOf(item), context.gap?.path) && !(run && standBetween(context, run, item, value))) {
          const where = whereOf(item);
          const params = { number: item.written };
          if (!run) find({ messageId: "starts", ...where, params });
          else if (value === run.last) find({ messageId: "repeated", ...where, params });
          else find({ messageId: value > run.last ? "jump" : "back", ...where, params: { ...params, before: run.written } });
        }
        // After a slip the numbers may go on from it or from where they should be, so that one slip is one finding.
        const place = fit || !run ? [] : run.next.slice(0, 1).map((expected) => expected + 1);
        runs[rank] = { last: value, written: item.written, index: item.index, next: [value + 1, ...place], open: 0, between: "nothing" };
        ends[rank] = { last: value, open: 0 };
        openOfAny = 0;
        openOf.fill(0);
        closeBelow(runs, rank);
        for (let above = 0; above < rank; above++) if (runs[above]?.between === "nothing") (runs[above] as Run).between = "text";
      }
    }
  },
});

const noRuns = (): undefined[] => new Array<undefined>(ranks).fill(undefined);

/** Whether the numbers between two items stand in the text of what lies between them: several items written as one paragraph (…。（二）…。（三）…). */
function standBetween({ report }: RuleContext, { last, index }: Run, item: Item, value: number): boolean {
  if (value <= last + 1 || value > last + 30) return false;
  const blocks = valueAt(report, item.list) as readonly (Block | undefined)[];
  const text = blocks.slice(index, item.index).map(wordsOf).join("\n");
  const numeral = item.number?.numerals === "chinese" ? toChineseNumeral : String;
  let at = 0;
  for (let number = last + 1; number < value && at >= 0; number++) {
    const written = item.written.trim().replace(numeral(value), numeral(number));
    at = written === item.written.trim() ? -1 : behindSentence(text, written, at);
  }
  return at >= 0;
}

/** Where a number stands directly behind the end of a sentence. */
function behindSentence(text: string, written: string, from: number): number {
  let at = text.indexOf(written, from);
  while (at >= 0 && !"。；;！？".includes(text.charAt(at - 1) || " ")) at = text.indexOf(written, at + 1);
  return at;
}

/** All words of a block, in order. */
function wordsOf(block: Block | undefined): string {
  if (block?.type === "paragraph") return block.text;
  return block?.type === "section" ? [block.heading, ...block.content.map(wordsOf)].join("\n") : "";
}

/** Lower levels begin anew under each number of a higher one. */
function closeBelow(runs: (Run | undefined)[], rank: number): void {
  for (let below = rank + 1; below < ranks; below++) runs[below] = undefined;
}

/** A text or a heading without a number of its own stands between the last numbers and the next. A heading counts for more. */
function standsBetween(runs: readonly (Run | undefined)[], what: "text" | "heading"): void {
  for (const run of runs) if (run && (what === "heading" || run.between === "nothing")) run.between = what;
}

/** A list that begins again under a line of text or an unnumbered heading of its own. */
function restarts({ kind, number }: Item, run: Run | undefined): boolean {
  if (number?.value !== 1 || run === undefined) return false;
  return run.between === "heading" || (kind === "paragraph" && run.between === "text");
}

function isSamePath(path: Path, other: Path | undefined): boolean {
  return other !== undefined && path.length === other.length && isWithin(path, other);
}
