import { cite } from "../../src/law/cite.js";
import { defineRule, type Rule } from "../../src/rules/rule.js";

const blank = { "zh-CN": "", en: "" };

/** Points at every phone number and name of the fixture, as the privacy rules do. */
export const secretRule = defineRule({
  id: "privacy/sample",
  since: "0.1.0",
  force: "must",
  sensitive: true,
  basis: [],
  title: { "zh-CN": "示例：个人信息", en: "sample: personal data" },
  about: blank,
  messages: {
    found: { "zh-CN": "{place}有个人信息（{masked}）。请删去。", en: "{place} holds personal data ({masked}). Please delete it." },
  },
  check({ passages }, find) {
    for (const { path, text } of passages) {
      for (const word of ["13812345678", "何某某"]) {
        const at = text.indexOf(word);
        if (at >= 0) find({ messageId: "found", path, range: [at, at + word.length], params: { masked: "138****5678" } });
      }
    }
  },
});

/** Quotes every paragraph from its beginning, headings in its place, and the whole text in a param and a repair. */
export const loudRule = defineRule({
  id: "content/loud",
  since: "0.1.0",
  force: "should",
  basis: [cite("inspection-2019", "contents")],
  title: { "zh-CN": "示例：引用", en: "sample: quotes" },
  about: blank,
  messages: {
    said: { "zh-CN": "{place}写道“{quote}”，全文是“{all}”。请核对。", en: "{place} says “{quote}”, in full “{all}”. Please check." },
  },
  check({ passages }, find) {
    for (const { path, text } of passages) {
      find({ messageId: "said", path, range: [0, text.length], params: { all: text }, fix: { edits: [{ path, text: `${text}。` }] } });
    }
  },
});

/** Fails on every paragraph with a quote of its first characters. */
export const gapRule = defineRule({
  id: "content/sample-gap",
  since: "0.1.0",
  force: "must",
  basis: [cite("inspection-2019", "contents")],
  title: { "zh-CN": "示例：空白", en: "sample: gap" },
  about: blank,
  messages: {
    gap: { "zh-CN": "{place}有模板空白：“{quote}”。请填实际内容，没有的不要写。", en: "{place} has a gap: “{quote}”. Please fill it in." },
  },
  check({ passages }, find) {
    for (const { path, kind, text } of passages)
      if (kind === "paragraph") find({ messageId: "gap", path, range: [0, Math.min(2, text.length)] });
  },
});

/** Throws. */
export const crashingRule = defineRule({
  id: "content/sample-crash",
  since: "0.1.0",
  force: "must",
  basis: [],
  title: { "zh-CN": "示例：出错", en: "sample: crash" },
  about: blank,
  messages: { never: { "zh-CN": "从不出现。", en: "Never shown." } },
  check({ text }) {
    throw new Error(`cannot go on with ${text}`);
  },
});

/** Says the same thing at every paragraph, and a different one at headings; all undecided or hints. */
export const softRule = defineRule({
  id: "wording/sample",
  since: "0.1.0",
  force: "hint",
  basis: [],
  title: { "zh-CN": "示例用词", en: "sample wording" },
  about: blank,
  messages: {
    hint: { "zh-CN": "{place}的用词可以改进。请改用规范说法。", en: "{place}: the wording can be improved. Please use the standard form." },
    look: { "zh-CN": "{place}的标题需要看一看。请核对。", en: "{place}: the heading needs a look. Please check." },
  },
  check({ passages }, find) {
    for (const { path, kind } of passages) {
      if (kind === "paragraph") find({ messageId: "hint", path });
      if (kind === "heading") find({ messageId: "look", path, outcome: "undecided" });
    }
  },
});

/** Finds more than is listed. */
export const endlessRule: Rule = {
  ...softRule,
  id: "content/sample-endless",
  check(_, find) {
    for (let count = 0; count < 1003; count++) find({ messageId: Object.keys(softRule.messages)[0] ?? "", path: ["title"] });
  },
};
