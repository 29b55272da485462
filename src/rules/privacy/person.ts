import { cite } from "../../law/cite.js";
import type { LocalText } from "../../model/terms.js";
import { clauseEnd, clauseStart, isOneOf, textBefore, textBehind } from "../../text/clause.js";
import { hitsOf } from "../hits.js";
import { defineRule, type Passage } from "../rule.js";
import { matterOf } from "./matter.js";
import { familyNameAt, familyNameBefore, isFrequentFamilyName, isGivenCharacter, isOrdinaryWord } from "./names.js";

/** Words for private persons, directly before a name. */
const roles = [
  "村民",
  "居民",
  "群众",
  "住户",
  "业主",
  "农户",
  "户主",
  "移民",
  "老人",
  "信访人",
  "上访人",
  "来访人",
  "上访户",
  "信访户",
  "老户",
  "当事人",
  "受害人",
  "被害人",
  "嫌疑人",
  "被告人",
  "被告",
  "申请人",
  "原告",
  "第三人",
  "行为人",
  "涉案人",
  "涉案人员",
  "违法人员",
  "患者",
  "病人",
  "吸毒人员",
  "戒毒人员",
  "矫正对象",
  "矫正人员",
  "帮教对象",
  "刑满释放人员",
  "刑释人员",
  "邪教人员",
  "转化人员",
  "重点人员",
  "重点人",
  "重点对象",
  "信徒",
  "教徒",
  "信众",
  "学生",
  "家长",
  "死者",
  "伤者",
  "租户",
  "商户",
  "摊主",
  "店主",
  "车主",
  "驾驶员",
  "司机",
  "务工人员",
  "农民工",
  "工人",
  "女子",
  "男子",
  "妇女",
  "被执行人",
  "欠薪人",
  "债务人",
  "贫困户",
  "脱贫户",
  "低保户",
  "五保户",
  "残疾人",
  "访民",
  "涉毒人员",
  "精神病人",
  "监护人",
  "投诉人",
  "举报人",
  "求助人",
  "组民",
  "社员",
  "名叫",
  "一名叫",
] as const;
/** Behind a name: 赵金水（男，56岁. */
const described = ["（男", "（女", "(男", "(女", "，男，", "，女，", ",男,", ",女,"] as const;

/** Directly before a name: the person holds an office or is at work. */
const officeBefore =
  /(?:书记|省长|市长|州长|县长|区长|镇长|乡长|局长|厅长|部长|处长|科长|股长|所长|站长|队长|院长|庭长|校长|组长|会长|行长|社长|村长|主任|主席|委员|干部|常委|政委|法官|检察官|律师|民警|辅警|警官|交警|医生|医师|护士|教师|老师|教授|专家|支书|会计|文书|网格员|调解员|调解能手|工作人员|执法人员|志愿者|宣讲员|讲师|公证员|联络员|监督员|陪审员|明白人|带头人|秘书|同志|党员|代表|先进个人|标兵|模范|能手|主播|乡贤|负责人|代理人|经理|董事长|顾问|选手|获得者|队员|战士|助理|专干|专员|大使)[：: ]?$/;
const officeBehind =
  /^(?:同志|书记|省长|市长|县长|区长|镇长|乡长|局长|主任|所长|站长|队长|院长|庭长|校长|委员|法官|律师|警官|老师|教授|医生|工作室|调解室|调解工作室)/;
const commended =
  /获评|荣获|获得[^。；;，,]{0,16}(?:称号|奖|荣誉)|被评|评为|评选为|当选|表彰|授予|先进个人|标兵|模范|最美|见义勇为|好人|能手|优秀|典型事迹|好评/;

/** A case that was praised, not a person: 获评典型案例. */
const praisedCase = /(?:获评|荣获|被评|评为|评选为)[^。；;，,]{0,16}案例/g;

/** Behind 某 stands a thing, not a person: 某些, 某种, 某公司. */
const someThing =
  /^(?:[些种类项个处次日年月时地市县镇乡村局区省州校企公司厂店部单品网微银医]|小区|街道|社区|机关|酒店|饭店|超市|高|大型|新型|领域|行业|重要)/;
/** A word that ends in what could be a family name. */
const wordEnding =
  /(?:关于|对于|由于|至于|位于|属于|处于|基于|鉴于|等于|用于|便于|在于|高于|低于|双方|对方|地方|各方|一方|多方|警方|校方|甲方|乙方|男方|女方|院方|资方|官方|前方|后方|主任|责任|信任|担任|出任|连任|历任|时任|委任|分任|水平|公平|和平|生平|安全|健全|资金|基金|现金|罚金|公路|道路|铁路|思路|一路|名单|清单|简单|订单|长江|提高|最高|较高|流程|过程|工程|章程|全程|经常|正常|日常|异常|非常|主管|监管|城管|尽管|高温|体温|森林|园林|农田|公安|平安|治安|保安|西安|临时|及时|同时|小时|按时|当时|平时|应该|反应|相应|检查|调查|巡查|排查|抽查|审查|核查|督查|历史|项目|事项|各项|专项|多项|一项|强制|加强|增强|年代|时代|现代|占|解|包|位|代|项|当事|相关|其中|曾经)$/;

const boundary =
  /^(?:$|[，,。；;：:、！!？?（()）“”‘’《 \u3000\n]|等|与|和|跟|同|及|因|的|在|于|对|向|到|就|为|家|夫妇|夫妻|父子|母子|兄弟|两人|二人|多次|长期|先后|曾|被|将|把|已|未|不服|不满|无|系|是|有|患|吸|涉嫌|犯|从|自|再|又|仍|持|以|由|反映|投诉|举报|来访|来电|来信|上访|信访|进京|越级|赴|前往|居住|住|外出|离家|失|遗|称|说|表示|提出|要求|申请|起诉|诉|驾驶|酒后|贩|盗|诈|殴|主动|自愿|通过|经|现|目前|原|常年|近年|今年|去年|当场|当年|私自|擅自|违规|违法|非法|拒|欠|借|与|打|骂|养|种|建|占|逐|最终|终于|复吸|医疗|脱管|死亡|坠|受伤|突发|摔|溺|酗酒|家庭|邻里|土地|宅基地|婚姻|离婚|赡养|工伤|交通|劳动|债务|案|来到|找到|情绪|扬言|威胁|阻挠|私搭|抢|强行|参与|收到|支付|报警|户|名下|[0-9一二两三四五六七八九十])/;
/** Characters that are no part of a given name here. */
const noName =
  /[的了是在有不与和及或对把被将向从由到等为之其这那各每多少们会就也都还又很更最无未已所因于后前下内外时间件次户位乡县市区委局办府党任提供要求进行某村社组级服政策]/;
/** 有福, 有才: given names that begin with a word that is otherwise none. */
const named = /^有[福才财根生志德贵成明亮金银国光富来仁义]$/;
const strictBoundary = /^(?:$|[，,。；;、（(）)]|等|与|和|因|的|家|反映|多次|长期|上访|信访|诉|被|患|涉嫌|一案)/;

interface Mention {
  readonly at: number;
  readonly end: number;
  readonly name: string;
  readonly matter: LocalText | undefined;
}

/** 可识别的个人 */
export const privacyPerson = defineRule({
  id: "privacy/person",
  since: "0.1.0",
  force: "must",
  sensitive: true,
  basis: [cite("disclosure-2019", "art-15"), cite("pipl-2021", "art-4"), cite("pipl-2021", "art-25"), cite("pipl-2021", "art-28")],
  title: { "zh-CN": "能认出的群众个人", en: "An identifiable private person" },
  about: {
    "zh-CN":
      "用姓加“某”“某某”或者真实姓名写到的群众：同一句或者同一段讲到信访、案件、疾病、涉毒、信仰、行踪的，公开时为规定要求，报送时为规范要求；没有讲到这些的提请核对。一个人一条。领导干部和工作人员、受表彰的人、地名以及某些、某种、某单位不提示。真实姓名只在“村民”“患者”“信访人”等称呼之后或者带有性别年龄说明时才认得出。",
    en: "A private person written as family name and 某, or by full name: where the sentence or paragraph tells of a petition, a case, an illness, addiction, faith or whereabouts, `must` at publication and `should` at submission; otherwise a person has to look. One finding per person. Officials and staff, commended people, place names and 某些, 某种, 某单位 are left alone. Full names are recognised only behind a word such as 村民, 患者, 信访人, or before sex and age.",
  },
  messages: {
    matter: {
      "zh-CN":
        "{place}写到一名群众的{matter}情况，能据此认出本人；只把名字换成“某”，仍可能认出。公开前请删去个案，改为概括表述（如“化解信访事项1件”）。",
      en: "{place} tells of a private person ({matter}) who can be recognised by it; replacing the given name with 某 may not be enough. Before publication please delete the single case and put it in general terms (such as “化解信访事项1件”).",
    },
    person: {
      "zh-CN": "{place}写到一名群众的姓名或姓氏。请核对公开是否必要、是否经本人同意；不必要的，改为不指明个人的表述。",
      en: "{place} gives the name or family name of a private person. Please check whether it is needed and whether the person agreed; if not, put it without pointing at a person.",
    },
  },
  needles: ["某", ...roles, ...described],
  applies: ({ stage }) => (stage === "publication" ? "must" : "should"),
  check({ text, hits, present, passageAt, where }, find) {
    const mentions: Mention[] = [];
    const add = (passage: Passage, from: number, to: number): void => {
      const name = passage.text.slice(from, to);
      const sentence = sentenceAround(passage.text, from, to);
      if (
        commended.test(sentence.replace(praisedCase, "")) ||
        officeBefore.test(textBefore(passage.text, from, 8)) ||
        officeBehind.test(textBehind(passage.text, to, 6))
      )
        return;
      const matter = matterOf(sentence) ?? (passage.text.length <= 400 ? matterOf(passage.text) : undefined);
      mentions.push({ at: passage.at + from, end: passage.at + to, name, matter });
    };

    let last = -1;
    for (const hit of hits("某")) {
      const passage = passageAt(hit);
      const span = hit <= last ? undefined : maskedName(passage, hit - passage.at);
      if (!span) continue;
      last = passage.at + span[1];
      add(passage, ...span);
    }
    for (const role of present(roles)) {
      for (const hit of hits(role)) {
        const behind = hit + role.length;
        // Hardly any word for a person has a name behind it.
        if (!isOneOf(text.charCodeAt(behind), "：:") && familyNameAt(text, behind) === 0) continue;
        const passage = passageAt(hit);
        for (const [from, to] of fullNames(passage.text, hit - passage.at + role.length)) add(passage, from, to);
      }
    }
    for (const hit of hitsOf(described, { hits, present })) {
      const passage = passageAt(hit);
      const span = nameBefore(passage.text, hit - passage.at);
      if (span) add(passage, ...span);
    }

    if (mentions.length === 0) return;
    const persons = new Map<string, Mention>();
    for (const mention of mentions.sort((a, b) => a.at - b.at)) {
      const known = persons.get(mention.name);
      if (!known || (!known.matter && mention.matter)) persons.set(mention.name, mention);
    }
    for (const { at, end, matter } of [...persons.values()].sort((a, b) => a.at - b.at)) {
      if (matter) find({ messageId: "matter", ...where(at, end), params: { matter } });
      else find({ messageId: "person", outcome: "undecided", ...where(at, end) });
    }
  },
});

const stops = "。！？!?\n";

/** The sentence around a stretch of a passage, at most 200 characters to each side. */
function sentenceAround(text: string, from: number, to: number): string {
  return text.slice(clauseStart(text, from, 200, stops), clauseEnd(text, to, 200, stops));
}

/** 李某, 李某某, 李某甲 around the 某 at an offset. */
function maskedName({ text }: Passage, at: number): readonly [number, number] | undefined {
  const from = familyNameBefore(text, at);
  if (from === undefined) return undefined;
  const to = /[某甲乙丙丁]/.test(text.charAt(at + 1)) ? at + 2 : at + 1;
  const behind = textBehind(text, to, 4);
  if (someThing.test(behind)) return undefined;
  if (wordEnding.test(text.charAt(from - 1) + text.slice(from, at))) return undefined;
  return [from, to];
}

/** The full names that begin at an offset, directly behind a word for a person: 赵金水, or 王强、李秀英. */
function fullNames(text: string, start: number): readonly (readonly [number, number])[] {
  const names: (readonly [number, number])[] = [];
  let at = isOneOf(text.charCodeAt(start), "：:") ? start + 1 : start;
  while (names.length < 5) {
    const end = nameEnd(text, at);
    if (end === undefined) break;
    names.push([at, end]);
    if (!/[、和与]/.test(text.charAt(end))) break;
    at = end + 1;
  }
  return names;
}

function isUsual(givenName: string): boolean {
  for (let at = 0; at < givenName.length; at++) if (!isGivenCharacter(givenName.charCodeAt(at))) return false;
  return true;
}

/** The end of the name that begins at an offset. */
function nameEnd(text: string, at: number): number | undefined {
  const family = familyNameAt(text, at);
  if (family === 0 || isOrdinaryWord(text, at)) return undefined;
  for (const length of [2, 1]) {
    const end = at + family + length;
    const givenName = text.slice(at + family, end);
    if (givenName.length < length || !/^[\u4e00-\u9fff]+$/.test(givenName) || (noName.test(givenName) && !named.test(givenName))) continue;
    const behind = text.slice(end, end + 6);
    const isTold = (): boolean => matterOf(sentenceAround(text, at, end)) !== undefined;
    if (isUsual(givenName)) {
      if (boundary.test(behind)) return end;
      // Two usual characters behind a frequent family name are a name whatever follows, where something is told of the person.
      if (length === 2 && isFrequentFamilyName(text.charCodeAt(at)) && !isOrdinaryWord(text, at + 1) && isTold()) return end;
    } else if (length === 2 && strictBoundary.test(behind) && isTold()) return end;
  }
  return undefined;
}

/** The full name that ends directly before an offset (赵金水（男): at the beginning of a passage, behind a mark or a word for a person. */
function nameBefore(text: string, end: number): readonly [number, number] | undefined {
  for (const length of [3, 2]) {
    const from = end - length;
    if (from < 0 || familyNameAt(text, from) === 0 || isOrdinaryWord(text, from)) continue;
    const givenName = text.slice(from + familyNameAt(text, from), end);
    if (givenName === "" || noName.test(givenName) || !/^[\u4e00-\u9fff]+$/.test(givenName)) continue;
    const before = text.charAt(from - 1);
    if (before === "" || /[，,。；;、：:（(“ \u3000民人者员户生子]/.test(before)) return [from, end];
  }
  return undefined;
}
