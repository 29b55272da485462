import { cite } from "../../law/cite.js";
import { isWithin, type Path } from "../../text/path.js";
import { defineRule } from "../rule.js";
import { blockOf, type Item, siblingsOf, whereOf } from "./items.js";

/** How far the numbers of one level have come under one parent. */
interface Run {
  /** The last number and how it was written. */
  last: number;
  written: string;
  /** What the next number may be: one more than the last, or, after a slip, what its place says. */
  next: readonly number[];
  /** Places without a number that can be read since then. */
  open: number;
  /** What stands between the last number and here. */
  between: "nothing" | "text" | "heading";
}

/** Whether a number is one of those expected, `open` places without a readable number standing between. */
const fits = (value: number, next: readonly number[], open: number): boolean =>
  next.some((expected) => value >= expected && value <= expected + open);

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
    // How far each level has come anywhere: lower levels may run on under a new parent.
    const ends = new Map<number, { readonly last: number; open: number }>();
    for (const { items } of siblingsOf(context)) {
      const runs = new Map<number, Run>();
      // Places without a number that can be read before the first number of a level: of that level, of any.
      const openOf = new Map<number, number>();
      let openOfAny = 0;
      for (const item of items) {
        const { number, rank, kind } = item;
        const value = number?.value;
        const run = runs.get(rank);
        const end = ends.get(rank);
        const open = run ? run.open : openOfAny + (openOf.get(rank) ?? 0);
        if (value === undefined || item.doubtful) {
          if (
            item.doubtful
              ? fits(value ?? 0, run?.next ?? [1, (end?.last ?? 0) + 1], open)
              : kind === "section" || number || kind === "left-out"
          ) {
            if (!number) openOfAny += 1;
            else if (!run) openOf.set(rank, open + 1);
            for (const counted of [...(number ? [run, end] : [...runs.values(), ...ends.values()])]) if (counted) counted.open += 1;
          }
          if (number && !item.doubtful) closeBelow(runs, rank);
          for (const other of runs.values()) {
            if (kind === "section") other.between = "heading";
            else if (other.between === "nothing") other.between = "text";
          }
          continue;
        }
        const fit =
          fits(value, run?.next ?? [1], open) ||
          restarts(item, run) ||
          (!run && end !== undefined && fits(value, [end.last + 1], end.open));
        if (!fit && !isSamePath(blockOf(item), context.gap?.path)) {
          const where = whereOf(item);
          const params = { number: item.written };
          if (!run) find({ messageId: "starts", ...where, params });
          else if (value === run.last) find({ messageId: "repeated", ...where, params });
          else find({ messageId: value > run.last ? "jump" : "back", ...where, params: { ...params, before: run.written } });
        }
        // After a slip the numbers may go on from it or from where they should be, so that one slip is one finding.
        const place = fit || !run ? [] : run.next.slice(0, 1).map((expected) => expected + 1);
        runs.set(rank, { last: value, written: item.written, next: [value + 1, ...place], open: 0, between: "nothing" });
        ends.set(rank, { last: value, open: 0 });
        openOfAny = 0;
        openOf.clear();
        closeBelow(runs, rank);
        for (const [other, otherRun] of runs) if (other < rank && otherRun.between === "nothing") otherRun.between = "text";
      }
    }
  },
});

/** Lower levels begin anew under each number of a higher one. */
function closeBelow(runs: Map<number, Run>, rank: number): void {
  for (const other of runs.keys()) if (other > rank) runs.delete(other);
}

/** A list that begins again under a line of text or an unnumbered heading of its own. */
function restarts({ kind, number }: Item, run: Run | undefined): boolean {
  if (number?.value !== 1 || run === undefined) return false;
  return run.between === "heading" || (kind === "paragraph" && run.between === "text");
}

function isSamePath(path: Path, other: Path | undefined): boolean {
  return other !== undefined && path.length === other.length && isWithin(path, other);
}
