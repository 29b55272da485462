import { cite } from "../../law/cite.js";
import { textBefore } from "../../text/clause.js";
import { defineRule, type RuleContext } from "../rule.js";
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
  needles: [...fixedNames.map(({ begins }) => begins), ...Object.keys(literalSlips), ...committees, "亲自部署"],
  check(context, find) {
    const slips = [...literal(context), ...nearMisses(context), ...withoutFully(context), ...inPerson(context)].sort(
      (a, b) => a.from - b.from || b.to - a.to,
    );
    let reported = -1;
    for (const { from, to, correct = "" } of slips) {
      const passage = context.passageAt(from);
      if (passage.index === reported || (passage.kind === "line" && passage.path[0] !== "closing")) continue;
      reported = passage.index;
      find({ messageId: "expression", ...context.where(from, to), params: { correct } });
    }
  },
});

const slipNeedles = Object.keys(literalSlips);
const beginnings = [...new Set(fixedNames.map(({ begins }) => begins))];
const isQuoted = (text: string, at: number): boolean => isEnclosed(text, at, "“", "”") || isEnclosed(text, at, "《", "》");

function literal({ hits, present, text }: RuleContext): Slip[] {
  return present(slipNeedles).flatMap((slip) =>
    hits(slip)
      .filter((from) => slip.startsWith("法治政府建设与") || !isQuoted(text, from))
      .map((from) => ({ from, to: from + slip.length, correct: literalSlips[slip] ?? "" })),
  );
}

function nearMisses({ hits, present, text }: RuleContext): Slip[] {
  if (present(beginnings).length === 0) return [];
  return fixedNames.flatMap(({ name, begins }) =>
    hits(begins).flatMap((from) => {
      const length = nearMissAt(text, from, name, begins.length);
      return length === undefined || isQuoted(text, from) ? [] : [{ from, to: from + length, correct: name }];
    }),
  );
}

/** The length of a near miss of `name` at `at` whose first `sure` characters are literal: after them, one character wrong, or one or two lost or doubled. */
function nearMissAt(text: string, at: number, name: string, sure: number): number | undefined {
  let same = sure;
  while (same < name.length && text.charAt(at + same) === name.charAt(same)) same += 1;
  if (same === name.length) return undefined;
  // What is left must be long enough to be recognised: a name of which only the end differs is another name.
  for (const shift of [1, 2]) {
    const rest = name.slice(same + shift);
    if (rest.length >= 2 && text.startsWith(rest, at + same)) return same + rest.length;
  }
  for (const shift of [1, 2]) {
    const doubled = name.slice(same - shift, same);
    const rest = name.slice(same);
    if (rest.length >= 2 && text.startsWith(doubled + rest, at + same)) return same + shift + rest.length;
  }
  const rest = name.slice(same + 1);
  return rest.length >= 2 && text.startsWith(rest, at + same + 1) ? same + 1 + rest.length : undefined;
}

function withoutFully({ hits, present, text }: RuleContext): Slip[] {
  return present(committees).flatMap((committee) =>
    hits(committee)
      .filter((from) => partyCommittee.test(textBefore(text, from, 2)) && !isQuoted(text, from))
      .map((from) => ({ from, to: from + committee.length, correct: `全面${committee}` })),
  );
}

const four =
  /([\u4e00-\u9fff]{4})亲自部署[、，,；;]([\u4e00-\u9fff]{4})亲自过问[、，,；;]([\u4e00-\u9fff]{4})亲自协调[、，,；;]([\u4e00-\u9fff]{4})亲自督办/y;

/** The four of the “四个亲自”, told in full with another object. */
function inPerson({ hits, text }: RuleContext): Slip[] {
  return hits("亲自部署").flatMap((at) => {
    const from = at - 4;
    if (from < 0) return [];
    four.lastIndex = from;
    const match = four.exec(text);
    const objects = match?.slice(1).join("");
    if (!match || objects === "重要工作重大问题重点环节重要任务" || isQuoted(text, from)) return [];
    return [{ from, to: from + match[0].length, correct: fourInPerson }];
  });
}
