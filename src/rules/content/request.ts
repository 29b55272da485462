import { cite } from "../../law/cite.js";
import { clauseBefore, clauseBehind, textBefore, textBehind } from "../../text/clause.js";
import { defineRule } from "../rule.js";
import { isQuoted } from "./quotation.js";

/** Closings of a request, wherever they stand. */
const closings = [
  "特此请示",
  "妥否",
  "当否",
  "可否，请",
  "请予批准",
  "请予批复",
  "请批复",
  "请批示",
  "请予批示",
  "请审批",
  "请予审批",
  "请予支持",
  "请予解决",
  "请予帮助",
  "请予协调",
  "请予安排",
  "请予增加",
  "请予拨付",
  "请予核准",
  "敬请批准",
  "恳请批准",
  "望予批准",
  "望批准",
  "请批准",
] as const;
const askings = ["恳请", "请求", "敬请", "祈请", "望", "盼", "请"] as const;

const superior =
  "(?:上级|县委|市委|省委|区委|州委|旗委|党委|县政府|市政府|省政府|区政府|州政府|旗政府|县人民政府|市人民政府|省人民政府|区人民政府|人民政府|县[\\u4e00-\\u9fff]{0,8}[局办委部]|市[\\u4e00-\\u9fff]{0,8}[局办委部厅]|省[\\u4e00-\\u9fff]{0,8}[局办委部厅]|区[\\u4e00-\\u9fff]{0,8}[局办委部]|贵[局委办厅部]|各级领导|领导|有关部门|相关部门|主管部门|财政部门|组织部门|编制部门|县级|市级|省级|区级|编办|财政)";
const wish =
  "(?:批准|批复|支持|帮助|解决|协调|给予|予以|增加|增拨|拨付|下拨|划拨|安排|倾斜|加大|核增|核定|增设|增配|配备|关心|追加|落实|补助|扶持|出面|明确|尽快|批示|审批)";
const asked = new RegExp(`(?:各位)?(?:中共)?${superior}[^。；;！!？?\\n]{0,24}?${wish}`, "y");
/** 恳请 and 请求 ask even without naming the superior: 恳请给予支持, 恳请批准. */
const askedWithoutName = /(?:予以|给予|批准|支持|帮助|解决|协调|增加|拨付|安排)[^。；;！!？?\n，,]{0,16}/y;
/** Where a sentence of the issuer's own asking begins: a mark, or a word that leads over to the request. */
const opens =
  /(?:^|[。；;！!？?：:，,、（(\n])[ \u3000]?(?:在此|为此|因此|因而|故|特|现|特此|现特|谨|并|同时|一并|也|还|再次|诚恳|郑重|我[镇乡局委办厅街道县]{1,2}|拟|建议|以上[^。，,]{0,10})?$/;
const told =
  /[0-9０-９一二两三四五六七八九十][ ]?(?:余|多)?[ ]?(?:次|批次|人次|件次|场)|多次|先后|已[经]?|主动|积极|累计|曾|后[，,]|得到|获得|经[^。；;，,]{0,8}(?:同意|批准)/;
const polite = /^[^。；;\n]{0,12}(?:批评指正|审议|审阅|审示|阅示|指导|提出宝贵意见|提出意见)/;

/** 夹带请示事项 */
export const contentRequest = defineRule({
  id: "content/request",
  since: "0.1.0",
  force: "must",
  basis: [cite("documents-2012", "art-15-4")],
  title: { "zh-CN": "报告夹带请示事项", en: "A request to the superior stands in the report" },
  about: {
    "zh-CN":
      "报告里不得夹带请示事项：恳请、请求、请上级批准、支持、帮助、解决，请予批准，特此请示，妥否请批示等，一份报告提示一条；报送时为规定要求，公开时为规范要求。特此报告，请批评指正，请予审议、审阅，请示报告制度，报请批准后办理，以及已经做过的事（请求县局派员协助5次、主动请示县委）不算。",
    en: "A report must not carry a request: asking the superior to approve, support, help or solve (恳请…, 请求…, 请予批准, 特此请示, 妥否请批示); one finding per report, `must` at submission and `should` at publication. 特此报告, 请批评指正, 请予审议, 请予审阅, the system of 请示报告, 报请…批准后, and requests told as past acts (请求县局派员协助5次, 主动请示县委) are left alone.",
  },
  messages: {
    request: {
      "zh-CN": "{place}“{quote}”是请示事项，不能写在报告里。请删去，需要上级解决的，另行报送请示。",
      en: "{place}: “{quote}” is a request, which must not stand in a report. Please delete it; where the superior has to decide, submit a separate request.",
    },
  },
  needles: [...closings, ...askings.filter((word) => word !== "请"), "请"],
  applies: ({ stage }) => (stage === "submission" ? "must" : "should"),
  check({ hits, present, passageAt, where }, find) {
    const found: (readonly [from: number, to: number])[] = [];
    for (const word of present(closings)) {
      for (const at of hits(word)) {
        const passage = passageAt(at);
        if (
          passage.kind === "title" ||
          passage.kind === "cell" ||
          passage.path[0] === "attachments" ||
          isQuoted(passage.text, at - passage.at)
        )
          continue;
        const from = at - passage.at;
        if ((word === "妥否" || word === "当否") && !/^[，, ]{0,2}(?:请|望|敬请|恳请)/.test(passage.text.slice(from + 2, from + 8)))
          continue;
        if (!/^[^。；;\n]{0,4}(?:[。；;，,！!）)]|$)/.test(textBehind(passage.text, from + word.length, 8)) && !word.startsWith("特此"))
          continue;
        if (!opens.test(textBefore(passage.text, from, 24))) continue;
        found.push([at, at + word.length]);
      }
    }
    for (const word of present(askings)) {
      for (const at of hits(word)) {
        const passage = passageAt(at);
        if (passage.kind === "title" || passage.kind === "cell" || passage.path[0] === "attachments") continue;
        const from = at - passage.at;
        const end = asks(passage.text, from, word);
        if (end !== undefined && !isQuoted(passage.text, from)) found.push([at, passage.at + end]);
      }
    }
    if (found.length === 0) return;
    found.sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);
    const first = found[0];
    if (first) find({ messageId: "request", ...where(...first) });
  },
});

/** The end of the words that ask, where the issuer asks its superior at `from`. */
function asks(text: string, from: number, word: string): number | undefined {
  const before = textBefore(text, from, 24);
  if (!opens.test(before) || polite.test(textBehind(text, from + word.length, 30))) return undefined;
  const behind = from + word.length;
  asked.lastIndex = behind;
  let match = asked.exec(text);
  if (!match && (word === "恳请" || word === "祈请")) {
    askedWithoutName.lastIndex = behind;
    match = askedWithoutName.exec(text);
  }
  if (!match) return undefined;
  const lead = (clauseBefore(text, from, 60, "。；;\n") + clauseBehind(text, from, 60, "。；;\n")).slice(-60);
  // Acts that were done, and what others asked for, are no requests of this report.
  return told.test(lead) || /(?:群众|村民|居民|当事人|企业|职工|信访人|来访人|申请人|业主|员工)[^。；;，,]{0,6}$/.test(before)
    ? undefined
    : behind + match[0].length + clauseBehind(text, behind + match[0].length, 14, "，,。；;！!？?）)\n").length;
}
