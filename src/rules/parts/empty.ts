import { cite } from "../../law/cite.js";
import { oncePerReport } from "../once.js";
import { defineRule, type RuleContext, type SectionInfo } from "../rule.js";
import { partsForce } from "./duty.js";
import { isBesideGap, isEmpty, plainHeading } from "./sections.js";

/** 规定内容只有标题 */
export const partsEmpty = defineRule({
  id: "parts/empty",
  since: "0.1.0",
  force: "must",
  basis: [cite("inspection-2019", "contents")],
  title: { "zh-CN": "规定内容只有标题", en: "A prescribed part has no content" },
  about: {
    "zh-CN":
      "写规定内容的部分只有标题、下面没有任何文字时提示；小标题只建议修改。一部分里别的小标题下面都有内容、只有个别没有的，也建议修改；各条都只有一句短语的，由“规定内容写得过于简单”提示。各条是完整句子的（如“1.强化学习。”）算内容。同一个标题出现两次、另一处有内容的，由“同一项内容前后写了两次”提示；文本可能没有传全的地方只提请核对。",
    en: "Reports a section that is a prescribed part and has a heading but nothing under it; for a sub-heading a change is advised, also where it is no part of its own but most of its neighbours have content; a list of bare phrases is left to the rule on thin parts. Items that are whole sentences count as content. Where the same heading stands twice and the other has content, the rule on repeated parts speaks; where text may have been lost it only asks to check.",
  },
  messages: {
    empty: {
      "zh-CN": "{place}只有标题，没有内容。请写明实际情况；确实没有的，写明“无”及理由。",
      en: "{place} has a heading and no content. Please write how things are; where there is really nothing, say so and why.",
    },
    gap: {
      "zh-CN": "{place}只看到标题，文本在这里可能没有传全。请先核对文件。",
      en: "{place} shows a heading only; text may have been lost here. Please check the file first.",
    },
  },
  needs: ["sections"],
  applies: (context) => partsForce(context, "must"),
  check(context, find) {
    const { sections, lost } = context;
    let filled: ReadonlySet<string> | undefined;
    for (const section of sections) {
      if (!isEmpty(context, section) || !(section.parts.length === 0 ? isForgotten(context, section) : isPart(section))) continue;
      const { path, depth } = section;
      filled ??= filledHeadings(context);
      if (lost(path) || filled.has(`${depth} ${plainHeading(section)}`)) continue;
      const force = depth > 1 ? { force: "should" as const } : {};
      if (isBesideGap(context, [section])) find({ messageId: "gap", outcome: "undecided", path, ...force });
      else find({ messageId: "empty", path, ...force });
    }
  },
});

const isPart = ({ parts }: SectionInfo): boolean => parts.some((part) => part !== "other");

/** The headings of the parts that have content, each with its depth. */
function filledHeadings(context: RuleContext): ReadonlySet<string> {
  const filled = context.sections.filter((section) => isPart(section) && !isEmpty(context, section));
  return new Set(filled.map((section) => `${section.depth} ${plainHeading(section)}`));
}

/** The sections under one parent: how many there are, how many have content, and which follows which. */
interface Siblings {
  all: number;
  filled: number;
  last: SectionInfo;
  readonly next: Map<SectionInfo, SectionInfo>;
}

/** By parent. Counted once: a list of many empty headings would else be gone through for each of them. */
const siblings = oncePerReport((context): ReadonlyMap<number, Siblings> => {
  const byParent = new Map<number, Siblings>();
  for (const section of context.sections) {
    const filled = isEmpty(context, section) ? 0 : 1;
    const known = byParent.get(section.parent);
    if (!known) {
      byParent.set(section.parent, { all: 1, filled, last: section, next: new Map() });
      continue;
    }
    known.all += 1;
    known.filled += filled;
    known.next.set(known.last, section);
    known.last = section;
  }
  return byParent;
});

/** A heading with nothing under it that is a sub-heading of a part, where most of its neighbours have content: no item of a list, but a text that was forgotten. */
function isForgotten(context: RuleContext, section: SectionInfo): boolean {
  const heading = plainHeading(section);
  if (section.depth < 2 || !isWithinPart(context, section)) return false;
  // A whole sentence and a zero answer say what there is to say.
  if (heading.length < 3 || heading.length > 30 || /[。！？]$/.test(section.section.heading.trim()) || /\d|无|没有|未/.test(heading))
    return false;
  const { all, filled, next } = siblings(context).get(section.parent) as Siblings;
  if (filled * 2 <= all) return false;
  // （一） followed by another （一）: what stands below was numbered like its heading.
  const [own, following] = [section.number?.value, next.get(section)?.number?.value];
  return own === undefined || following === undefined || following === own + 1;
}

function isWithinPart({ sections }: RuleContext, { parent }: SectionInfo): boolean {
  for (let at = parent; at >= 0; at = sections[at]?.parent ?? -1) {
    const around = sections[at];
    if (around && isPart(around)) return true;
  }
  return false;
}
