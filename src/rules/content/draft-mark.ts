import { cite } from "../../law/cite.js";
import { clauseBefore } from "../../text/clause.js";
import { hitsOf } from "../hits.js";
import { defineRule, type Passage } from "../rule.js";

const drafts = [
  "征求意见稿",
  "送审稿",
  "讨论稿",
  "审议稿",
  "报审稿",
  "报批稿",
  "初稿",
  "草稿",
  "代拟稿",
  "修改稿",
  "修订稿",
  "待审稿",
  "未定稿",
  "二稿",
  "三稿",
  "内部讨论",
] as const;
const draftWords =
  "(?:供?(?:内部)?讨论稿|征求意见稿|送审稿|审议稿|报审稿|报批稿|初稿|草稿|代拟稿|修改稿|修订稿|待审稿|未定稿|第?[一二三四五1-9]稿|内部讨论)";
/** A mark that fills its line: （征求意见稿）, 讨论稿（第2稿）, 【初稿】2023.12.4. */
const ownLine = new RegExp(
  `^[ \\u3000（(【［[〔<《]{0,4}${draftWords}[ \\u3000）)】］\\]〕>》]{0,4}(?:[（(]?[0-9年月日.\\-—/第一二三稿次 ]{0,14}[）)]?)$`,
);
const inTitle = new RegExp(`[（(【［[〔]?${draftWords}[）)】］\\]〕]?`);
const unverified = ["待核实", "待核", "待确认", "待核对", "待定", "待查"] as const;
const asNote =
  /[（(【［[〔](?:[^（()）【】［\]〔〕\n]{0,12}[，, ：:])?(?:[^（()）【】［\]〔〕，,\n]{0,6})(?:待核实|待核对|待核|待确认|待定|待查)(?:[，,。；;！!？? ][^（()）【】［\]〔〕\n]{0,12})?[）)】］\]〕]/y;

/** 草稿标记 */
export const contentDraftMark = defineRule({
  id: "content/draft-mark",
  since: "0.1.0",
  force: "must",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "草稿标记没有去掉", en: "A mark of a draft is left" },
  about: {
    "zh-CN":
      "标题里或者单独一行的征求意见稿、送审稿、讨论稿、初稿、代拟稿等字样，正文里的（待核实），以及Word文件里没有处理的修订和批注。同一种每份报告提示一条；公开时为规定要求，报送时为规范要求。正文里提到其他文件的征求意见稿、初稿等不算。",
    en: "The words of a draft (征求意见稿, 送审稿, 讨论稿, 初稿, 代拟稿) in the title or on a line of their own, （待核实） in the text, and tracked changes or comments left in a Word file: one finding per report for each kind; `must` at publication, `should` at submission. Drafts of other documents mentioned in the text are left alone.",
  },
  messages: {
    mark: {
      "zh-CN": "{place}有“{quote}”字样。请确认已经定稿，定稿后去掉这个标记。",
      en: "{place} still says “{quote}”. Please make sure the text is final, then take the mark out.",
    },
    unverified: {
      "zh-CN": "{place}注有“{quote}”。请核实后写明，并去掉这个注；核实不了的，删去这一内容。",
      en: "{place} carries the note “{quote}”. Please verify the fact, state it and take the note out; what cannot be verified should be deleted.",
    },
    "tracked-changes": {
      "zh-CN": "文件里还有{count}处修订没有处理。请逐处接受或者拒绝，另存后再用。",
      en: "The file still holds {count} tracked changes. Please accept or reject each and save it again before use.",
    },
    comments: {
      "zh-CN": "文件里还有{count}条批注。请处理后删去批注，另存后再用。",
      en: "The file still holds {count} comments. Please deal with them, delete them and save it again before use.",
    },
  },
  needles: [...drafts, ...unverified],
  applies: ({ stage }) => (stage === "publication" ? "must" : "should"),
  check({ source, hits, present, passageAt, where }, find) {
    for (const hit of hitsOf(drafts, { hits, present })) {
      const mark = markIn(passageAt(hit));
      if (!mark) continue;
      find({ messageId: "mark", ...where(mark.from, mark.to) });
      break;
    }

    for (const hit of hitsOf(unverified, { hits, present })) {
      const { text, at } = passageAt(hit);
      const from = hit - at - clauseBefore(text, hit - at, 20, "（(【［[〔").length - 1;
      asNote.lastIndex = from;
      const match = asNote.exec(text);
      if (!match) continue;
      find({ messageId: "unverified", ...where(at + from, at + from + match[0].length) });
      break;
    }

    if (!source) return;
    for (const code of ["tracked-changes", "comments"] as const) {
      let count = 0;
      for (const note of source.notes) if (note.code === code) count += note.count;
      if (count > 0) find({ messageId: code, path: [], params: { count } });
    }
  },
});

/** The mark of a draft in a title, or a passage that is nothing but such a mark. */
function markIn({ kind, path, text, at }: Passage): { readonly from: number; readonly to: number } | undefined {
  if (kind === "title") {
    const match = inTitle.exec(text);
    return match ? { from: at + match.index, to: at + match.index + match[0].length } : undefined;
  }
  if (path[0] === "attachments" || kind === "cell" || text.length > 40) return undefined;
  const words = text.trim();
  return ownLine.test(words) ? { from: at + text.indexOf(words), to: at + text.indexOf(words) + words.length } : undefined;
}
