import { cite } from "../../law/cite.js";
import { isOneOf, textBefore, textBehind } from "../../text/clause.js";
import { hitsOf } from "../hits.js";
import { defineRule, type Passage, type RuleContext } from "../rule.js";
import { blankAt, emphasisIn, type GapMark, runEnd } from "./gap-mark.js";

const runMarks = ["X", "x", "Ｘ", "ｘ", "×", "✕", "*", "＊", "__", "＿＿"] as const;
/** A bracket that tells the writer what to fill in: （填写不少于200字）, （此处插入表格）, （单位名称）. */
const instruction =
  /[（(【［[〔](?:请?(?:在此|在这里|此处)?(?:填写|填入|填报|填上|补充|插入|输入)(?!率|说明|情况|完整|规范|及时|人|质量)|此处|待(?:补充|填写|填报|完善|补|填|定稿)|(?:单位|填报单位|乡镇|部门|机关)(?:名称|全称)|字数)[^（()）【】［\]〔〕\n]{0,60}[）)】］\]〕]/y;
/** （不少于200字） where the text should stand: behind a colon or a full stop. Behind other words it tells how long something was. */
const lengthHint = /[（(](?:不少于|不超过|不得少于|约|限)?[ ]?[0-9０-９]{2,5}[ ]?字(?:左右|以内|以上)?[）)]/y;
const pendingWords = ["待补充", "待填"] as const;
const blankDates = ["年 ", "年　", "年月日"] as const;
/** What either begins with behind the bracket. */
const afterBracket = "请在此填补插输待单乡部机字不约限 0123456789０１２３４５６７８９";
const openBrackets = ["（", "(", "【", "［", "[", "〔"] as const;

/** 某镇 for the issuer itself, not for a party made anonymous. */
const someOrgan =
  /某(?:镇|乡|县|市|区|局|委|街道|单位)(?:党委|党组|政府|人民政府|党政|委员会|党工委|办事处|领导小组|机关|党员干部|坚持|认真|深入|全面|紧紧|始终|严格|高度|以习近平)/y;
const someIssuer = /(?:某某|某)(?:省|市|县|区|镇|乡|局|委|街道)/;
const anonymised = /诉|案|原告|被告|申请人|第三人|当事人|投诉|举报|复议|起诉|纠纷|公司|企业|村民|居民|群众|患者|拖欠|违法|处罚|约谈|反映/;
const blankDate = /[年][ \u00a0\u3000]{1,12}月[ \u00a0\u3000]{1,12}日|[0-9０-９]{4}[ ]?年月日/;
const dateTail = /[ ]?(?:[0-9０-９]{1,2}|[XxＸｘ×*＊_＿]{1,4})[ ]?[月日]/y;

/** 模板空白 */
export const contentPlaceholder = defineRule({
  id: "content/placeholder",
  since: "0.1.0",
  force: "must",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "模板空白未填", en: "A template gap is left" },
  about: {
    "zh-CN":
      "套用模板后没有填的地方：XX、××、**、____、20XX年、（填写……）、（此处……）、待补充，以及代指本单位的“某镇”“某局”，每处一条，表格里的也算。隐去的号码和姓名（138****1234、张**、王××）、案例里隐去的当事人（某某、某局、某公司）、X光、英文和罗马数字、“党建+X”、Markdown的加粗标记，以及“有待补充”“自愿填写”等正常用语不提示。",
    en: "What was left of a template: XX, ××, **, ____, 20XX年, （填写…）, （此处…）, 待补充, and 某镇 or 某局 standing for the issuer itself; one finding each, in tables too. Masked numbers and names (138****1234, 张**, 王××), parties made anonymous (某某, 某局, 某公司), X光, Latin and Roman letters, “党建+X”, Markdown emphasis and ordinary wording (有待补充, 自愿填写) are left alone.",
  },
  messages: {
    gap: {
      "zh-CN": "{place}有模板空白未填：“{quote}”。请填实际内容；没有这项工作的，删去这句或写“无”。",
      en: "{place} still has a template gap: “{quote}”. Please fill in what actually happened; where there was no such work, delete the sentence or write “无” (none).",
    },
  },
  needles: [...runMarks, ...openBrackets, ...pendingWords, "某", ...blankDates],
  check(context, find) {
    const { hits, passageAt, where } = context;
    const gaps: { readonly at: number; readonly end: number }[] = [];
    const add = (passage: Passage, { from, to }: GapMark): void => {
      gaps.push({ at: passage.at + from, end: passage.at + to });
    };

    addRuns(context, add);
    for (const hit of hitsOf(openBrackets, context)) {
      if (!isOneOf(context.text.charCodeAt(hit + 1), afterBracket)) continue;
      const passage = passageAt(hit);
      instruction.lastIndex = hit - passage.at;
      const match = instruction.exec(passage.text);
      if (match) add(passage, { from: hit - passage.at, to: hit - passage.at + match[0].length });
      lengthHint.lastIndex = hit - passage.at;
      const hint = lengthHint.exec(passage.text);
      if (hint && /^[：:。]?$/.test(passage.text.charAt(hit - passage.at - 1)))
        add(passage, { from: hit - passage.at, to: hit - passage.at + hint[0].length });
    }
    for (const hit of hitsOf(pendingWords, context)) {
      const passage = passageAt(hit);
      const from = hit - passage.at;
      const to = from + (passage.text.startsWith("待补充", from) ? 3 : 2);
      if (isPending(passage.text, from, to)) add(passage, { from, to });
    }
    for (const hit of hits("某")) {
      const passage = passageAt(hit);
      const gap = unnamedIssuer(passage, hit - passage.at);
      if (gap) add(passage, gap);
    }
    for (const hit of hitsOf(blankDates, context)) {
      const passage = passageAt(hit);
      const from = Math.max(0, hit - passage.at - 5);
      const match = blankDate.exec(textBehind(passage.text, from, 40));
      if (match) add(passage, { from: from + match.index, to: from + match.index + match[0].length });
    }

    if (gaps.length === 0) return;
    gaps.sort((a, b) => a.at - b.at || b.end - a.end);
    let end = -1;
    for (const gap of gaps) {
      // A blank inside a bracket of instructions, or the rest of a blank date, is the same gap.
      if (gap.at < end) continue;
      end = gap.end;
      find({ messageId: "gap", ...where(gap.at, gap.end) });
    }
  },
});

function addRuns(context: RuleContext, add: (passage: Passage, gap: GapMark) => void): void {
  let end = -1;
  let emphasised: { readonly passage: Passage; readonly isEmphasis: (from: number) => boolean } | undefined;
  for (const hit of hitsOf(runMarks, context)) {
    if (hit < end) continue;
    const passage = context.passageAt(hit);
    const { text } = passage;
    const from = hit - passage.at;
    const to = runEnd(text, from);
    end = passage.at + to;
    if (emphasised?.passage !== passage) emphasised = { passage, isEmphasis: text.includes("**") ? emphasisIn(text) : () => false };
    const gap = blankAt(text, from, to, emphasised.isEmphasis);
    if (!gap) continue;
    // 20XX年XX月XX日 is one blank.
    let last = gap.to;
    for (let parts = 0; parts < 2 && /[年月]$/.test(text.slice(gap.from, last)); parts++) {
      dateTail.lastIndex = last;
      const tail = dateTail.exec(text);
      if (!tail) break;
      last += tail[0].length;
    }
    end = passage.at + last;
    add(passage, { from: gap.from, to: last });
  }
}

/** 待补充 as a note of the writer, not 执法力量有待补充. */
function isPending(text: string, from: number, to: number): boolean {
  const before = textBefore(text, from, 4);
  if (/[有亟尚还急仍需正]$/.test(before) || /(?:力量|人员|队伍|编制|装备|设备|短板)[均都]?$/.test(before)) return false;
  // （本条待补充）: a bracket of its own that says nothing else.
  if (/[（(【［[〔][^（()）【】［\]〔〕，。]{0,8}$/.test(textBefore(text, from, 9)) && /[）)】］\]〕]/.test(text.charAt(to))) return true;
  const ends = to >= text.length || /[，。；、：）)】\]\s]/.test(text.charAt(to));
  const opens = from === 0 || /[（(【[：:，。；、\s]$/.test(before) || /(?:数据|数字|内容|材料|情况|表格|此处|具体)$/.test(before);
  return ends && opens;
}

/** 某镇 where the issuer's name belongs: in the title, the sign-off, a heading, or as the one who acts. */
function unnamedIssuer({ kind, path, text }: Passage, at: number): GapMark | undefined {
  if (kind === "title" || kind === "heading" || path[0] === "signOff" || path[0] === "addressees") {
    const match = someIssuer.exec(textBehind(text, at, 4));
    return match && match.index === 0 && !anonymised.test(text) ? { from: at, to: at + match[0].length } : undefined;
  }
  someOrgan.lastIndex = at;
  const match = someOrgan.exec(text);
  if (!match || /某/.test(text.charAt(at - 1))) return undefined;
  const sentence = textBefore(text, at, 40) + textBehind(text, at, 60);
  return anonymised.test(sentence.replace(match[0], ""))
    ? undefined
    : { from: at, to: at + (text.startsWith("某街道", at) || text.startsWith("某单位", at) ? 3 : 2) };
}
