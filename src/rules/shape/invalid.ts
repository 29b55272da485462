import { defineRule } from "../rule.js";

/** At most so many values are listed one by one; the rest are counted. */
const listed = 100;

/** 数据格式不符 */
export const shapeInvalid = defineRule({
  id: "shape/invalid",
  since: "0.1.0",
  force: "must",
  audience: "platform",
  basis: [],
  title: { "zh-CN": "数据格式不符", en: "A value does not fit the schema" },
  about: {
    "zh-CN":
      "报告数据中有一项不符合数据模型时提示，并说明应当是什么。这一项不再参与核对，其余内容照常核对。最多逐项列出100处，其余只计数。",
    en: "Reports a value that does not fit the data model, and says what it should be. That value is left out, and everything else is still checked. The first 100 are listed, the rest are counted.",
  },
  messages: {
    misfit: {
      "zh-CN": "{place}的数据格式不符，应当是{expected}。请更正后再核对；这一项暂未核对。",
      en: "The data at {place} does not fit: it should be {expected}. Please correct it and check again; it was left out this time.",
    },
    more: {
      "zh-CN": "另有{count}处数据格式不符，没有逐一列出。请先更正已列出的，再核对一次。",
      en: "Another {count} values do not fit and are not listed. Please correct those listed and check again.",
    },
  },
  check({ misfits }, find) {
    for (const { path, expected } of misfits.slice(0, listed)) find({ messageId: "misfit", path, params: { expected } });
    const next = misfits[listed];
    if (next) find({ messageId: "more", path: next.path, params: { count: misfits.length - listed } });
  },
});
