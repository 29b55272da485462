import { cite } from "../../law/cite.js";
import { isWithin, type Path } from "../../text/path.js";
import { defineRule } from "../rule.js";
import { type Item, siblingsOf } from "./items.js";

/** How far the numbers of one level have come under one parent. */
interface Run {
  /** The last number and how it was written. */
  last: number;
  written: string;
  /** What the next number may be: one more than the last, or, after a slip, what its place says. */
  next: readonly number[];
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
    // The last number of each level anywhere: lower levels may run on under a new parent.
    const ends = new Map<number, { readonly last: number; open: number }>();
    for (const { items } of siblingsOf(context)) {
      const runs = new Map<number, Run>();
      let open = 0;
      for (const item of items) {
        const { number, rank, kind } = item;
        const value = number?.value;
        if (value === undefined || item.doubtful) {
          const end = ends.get(rank);
          const isNext = item.doubtful && (fits(value ?? 0, runs.get(rank)?.next ?? [1], open) || value === (end?.last ?? 0) + 1);
          if (isNext || (!item.doubtful && (kind === "section" || number || context.lost(item.block)))) {
            open += 1;
            if (end) end.open += 1;
          }
          for (const run of runs.values()) {
            if (kind === "section") run.between = "heading";
            else if (run.between === "nothing") run.between = "text";
          }
          continue;
        }
        const run = runs.get(rank);
        const end = ends.get(rank);
        const fit = fits(value, run?.next ?? [1], open) || restarts(item, run) || (!run && end && fits(value, [end.last + 1], end.open));
        if (!fit && !isSamePath(item.block, context.gap?.path)) {
          const where = { path: item.path, ...(item.range && { range: item.range }) };
          const params = { number: item.written };
          if (!run) find({ messageId: "starts", ...where, params });
          else if (value === run.last) find({ messageId: "repeated", ...where, params });
          else find({ messageId: value > run.last ? "jump" : "back", ...where, params: { ...params, before: run.written } });
        }
        // After a slip the numbers may go on from it or from where they should be, so that one slip is one finding.
        const place = fit || !run ? [] : run.next.slice(0, 1).map((expected) => expected + 1);
        runs.set(rank, { last: value, written: item.written, next: [value + 1, ...place], between: "nothing" });
        ends.set(rank, { last: value, open: 0 });
        open = 0;
        for (const [other, otherRun] of runs) {
          if (other > rank) runs.delete(other);
          else if (other < rank && otherRun.between === "nothing") otherRun.between = "text";
        }
      }
    }
  },
});

/** A list that begins again under a line of text or an unnumbered heading of its own. */
function restarts({ kind, number }: Item, run: Run | undefined): boolean {
  if (number?.value !== 1 || run === undefined) return false;
  return run.between === "heading" || (kind === "paragraph" && run.between === "text");
}

function isSamePath(path: Path, other: Path | undefined): boolean {
  return other !== undefined && path.length === other.length && isWithin(path, other);
}
