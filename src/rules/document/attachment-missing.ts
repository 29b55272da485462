import { cite } from "../../law/cite.js";
import { textBefore } from "../../text/clause.js";
import { defineRule } from "../rule.js";

const number = "[ 　]?([0-9０-９一二三四五六七八九十]{0,2})[ 　]?";
// A line of its own that announces: 附件：… 附件1：…
const line = new RegExp(`附[ 　]{0,4}件${number}[：:]`, "y");
// A reference in the text: 详见附件2, （附件1）, 名单附后.
const reference = new RegExp(`附件${number}`, "y");

const spellings = ["附件", "附 件", "附　件"];

/** 附件缺失 */
export const documentAttachmentMissing = defineRule({
  id: "document/attachment-missing",
  since: "0.1.0",
  force: "should",
  basis: [cite("gbt-9704-2012", "7.3.4")],
  title: { "zh-CN": "列了附件而没有附上", en: "An announced attachment is absent" },
  about: {
    "zh-CN": "正文后列有“附件：……”，或者正文写了“详见附件”，报告里却没有附件的，一个附件提示一条。网页上附件多是链接，读自网页的提请核对。",
    en: "The report lists an attachment (附件：…) or refers to one (详见附件), and there is none: one finding per attachment. On web pages attachments are links, so for a report read from a web page a person has to look.",
  },
  messages: {
    absent: {
      "zh-CN": "文中列了附件“{title}”，但没有附上。请补上附件；不附的，删去附件说明。",
      en: "The attachment “{title}” is listed but not attached. Please attach it, or delete it from the list.",
    },
    "nothing-attached": {
      "zh-CN": "{place}写有“{quote}”，报告后面没有附件。请补上附件，或者改写这句话。",
      en: "{place} says “{quote}”, but nothing is attached. Please attach it, or rewrite the sentence.",
    },
  },
  needles: ["附件", "附 件", "附　件", "附后"],
  check({ report, source, hits, present, passageAt, where, lost }, find) {
    const toBeLookedAt = (path: readonly (string | number)[]) =>
      source?.format === "html" || lost(path) ? ({ outcome: "undecided" } as const) : {};
    const { attachments = [] } = report;
    attachments.forEach(({ title, content = [] }, index) => {
      const path = ["attachments", index];
      if (content.length === 0)
        find({ messageId: "absent", path: [...path, "title"], params: { title }, ...toBeLookedAt([...path, "content"]) });
    });
    const announced = new Set<string>();
    const announce = (from: number, to: number, name: string): void => {
      if (announced.has(name)) return;
      announced.add(name);
      find({ messageId: "nothing-attached", ...where(from, to), ...toBeLookedAt(["attachments"]) });
    };
    for (const hit of present(spellings)
      .flatMap((needle) => hits(needle))
      .sort((a, b) => a - b)) {
      const { at, text, path, kind } = passageAt(hit);
      if (kind === "title" || path[0] === "copiedTo") continue;
      const from = hit - at;
      line.lastIndex = from;
      const own = textBefore(text, from, 8).trim() === "" && from <= 8 ? line.exec(text) : null;
      reference.lastIndex = from;
      const inText = own ? null : reference.exec(text);
      const before = text.charAt(from - 1);
      const title = own ? text.slice(from + own[0].length).trim() : "";
      if (own && !attachments.some((attachment) => attachment.title.trim() === title)) announce(hit, hit + own[0].length, own[1] ?? "");
      else if (inText && attachments.length === 0) {
        const to = from + inText[0].length;
        const bracketed = (before === "（" || before === "(") && "）)".includes(text.charAt(to) || "?");
        if (before === "见" || bracketed) announce(hit - (before === "见" ? 1 : 0), at + to, inText[1] ?? "");
      }
    }
    if (attachments.length > 0) return;
    for (const hit of hits("附后")) {
      const { at, text } = passageAt(hit);
      const from = hit - at;
      if (!"吸依".includes(text.charAt(from - 1) || "?") && "。；，）)".includes(text.charAt(from + 2) || "。"))
        announce(hit, hit + 2, "附后");
    }
  },
});
