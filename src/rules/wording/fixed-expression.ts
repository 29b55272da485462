import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";
import { fixedNames, fourInPerson, literalSlips } from "./fixed-names.js";
import { isEnclosed, type Slip } from "./paragraphs.js";

/** 依法治县委员会 of a Party committee above the township, whose name has 全面. */
const committees = [
  "依法治省委员会",
  "依法治市委员会",
  "依法治区委员会",
  "依法治县委员会",
  "依法治州委员会",
  "依法治盟委员会",
  "依法治旗委员会",
];
const partyCommittee = /(?:省|市|区|县|州|盟|旗)委$/;

const beginnings = [...new Set(fixedNames.map(({ begins }) => begins))];
const namesBy: ReadonlyMap<string, readonly string[]> = new Map(
  beginnings.map((begins) => [begins, fixedNames.filter((fixed) => fixed.begins === begins).map(({ name }) => name)]),
);
const noNames: readonly string[] = [];
const deployed = "亲自部署";
const needles = [...Object.keys(literalSlips), ...beginnings, ...committees, deployed];

/** 固定表述. */
export const wordingFixedExpression = defineRule({
  id: "wording/fixed-expression",
  since: "0.1.0",
  force: "hint",
  basis: [cite("practice")],
  title: { "zh-CN": "固定表述不准确", en: "Inexact fixed expressions" },
  about: {
    "zh-CN":
      "文中用到的固定表述（如习近平新时代中国特色社会主义思想、习近平法治思想、全面依法治国委员会、尊法学法、总揽全局、“四个亲自”的内容）与规范表述只差一两个字的，每段提示一次。只核对文中已用的表述是否准确，从不要求写某种表述；引号、书名号中的文字不提示，督察规定的名称除外。",
    en: "A near miss of a fixed name that the text itself uses — a character lost, doubled or wrong — is reported once per paragraph. It looks only at the exactness of what is written and never asks for an expression; quotations and titles are left alone, save the title of the inspection provisions.",
  },
  messages: {
    expression: {
      "zh-CN": "{place}“{quote}”与规范表述不一致，应为“{correct}”，请更正。",
      en: "In {place}, “{quote}” differs from the fixed expression “{correct}”. Please correct it.",
    },
  },
  needles,
  check(context, find) {
    const slips: Slip[] = [];
    for (const word of context.present(needles)) for (const from of context.hits(word)) lookAt(context.text, from, word, slips);
    if (slips.length === 0) return;
    slips.sort((a, b) => a.from - b.from || b.to - a.to);
    let reported = -1;
    for (const { from, to, correct = "" } of slips) {
      const passage = context.passageAt(from);
      if (passage.index === reported || (passage.kind === "line" && passage.path[0] !== "closing")) continue;
      reported = passage.index;
      find({ messageId: "expression", ...context.where(from, to), params: { correct } });
    }
  },
});

const isQuoted = (text: string, at: number): boolean => isEnclosed(text, at, "“", "”") || isEnclosed(text, at, "《", "》");

/** What is wrong with a word where it stands. */
function lookAt(text: string, from: number, word: string, slips: Slip[]): void {
  const correct = literalSlips[word];
  if (correct !== undefined && (word.startsWith("法治政府建设与") || !isQuoted(text, from))) {
    slips.push({ from, to: from + word.length, correct });
  }
  for (const name of namesBy.get(word) ?? noNames) {
    const length = nearMissAt(text, from, name, word.length);
    if (length !== undefined && !isQuoted(text, from)) slips.push({ from, to: from + length, correct: name });
  }
  if (committees.includes(word) && partyCommittee.test(text.slice(Math.max(0, from - 2), from)) && !isQuoted(text, from)) {
    slips.push({ from, to: from + word.length, correct: `全面${word}` });
  }
  if (word === deployed) {
    const slip = inPerson(text, from);
    if (slip) slips.push(slip);
  }
}

/** Whether the end of a name, from one of its characters on, stands at a place of the text. */
function restStands(text: string, at: number, name: string, from: number): boolean {
  for (let index = from; index < name.length; index++) if (text.charCodeAt(at + index - from) !== name.charCodeAt(index)) return false;
  return true;
}

/** The length of a near miss of `name` at `at` whose first `sure` characters are literal: after them, one character wrong, or one or two lost or doubled. */
function nearMissAt(text: string, at: number, name: string, sure: number): number | undefined {
  let same = sure;
  while (same < name.length && text.charCodeAt(at + same) === name.charCodeAt(same)) same += 1;
  // What is left must be long enough to be recognised: a name of which only the end differs is another name.
  const left = name.length - same;
  if (left < 2) return undefined;
  for (let lost = 1; lost <= 2; lost++) if (left - lost >= 2 && restStands(text, at + same, name, same + lost)) return name.length - lost;
  for (let doubled = 1; doubled <= 2; doubled++) if (restStands(text, at + same, name, same - doubled)) return name.length + doubled;
  // The wrong character is one of the paragraph's own.
  const endsHere = text.charCodeAt(at + same) === 0x0a;
  return !endsHere && left > 2 && restStands(text, at + same + 1, name, same + 1) ? name.length : undefined;
}

const four =
  /([\u4e00-\u9fff]{4})亲自部署[、，,；;]([\u4e00-\u9fff]{4})亲自过问[、，,；;]([\u4e00-\u9fff]{4})亲自协调[、，,；;]([\u4e00-\u9fff]{4})亲自督办/y;

/** The four of the “四个亲自”, told in full with another object. */
function inPerson(text: string, at: number): Slip | undefined {
  const from = at - 4;
  if (from < 0 || !text.startsWith("亲自过问", at + 9)) return undefined;
  four.lastIndex = from;
  const match = four.exec(text);
  const objects = match?.slice(1).join("");
  if (!match || objects === "重要工作重大问题重点环节重要任务" || isQuoted(text, from)) return undefined;
  return { from, to: from + match[0].length, correct: fourInPerson };
}
