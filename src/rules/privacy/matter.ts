import type { LocalText } from "../../model/terms.js";

interface Matter {
  readonly name: LocalText;
  readonly words: RegExp;
}

/** What must not be told of a private person (敏感事项), in the order in which they name a sentence. */
const matters: readonly Matter[] = [
  { name: { "zh-CN": "涉邪教或信仰", en: "faith" }, words: /邪教|法轮功|全能神|门徒会|教徒|信徒|信教|宗教|转化/ },
  { name: { "zh-CN": "涉毒", en: "addiction" }, words: /吸毒|戒毒|复吸|毒瘾|尿检|涉毒|贩毒|社戒|社康|酗酒|赌瘾|吸食/ },
  { name: { "zh-CN": "信访", en: "petition" }, words: /上访|信访|缠访|闹访|非访|越级|来访|息访|息诉|罢访|进京|投诉|举报|维权/ },
  {
    name: { "zh-CN": "疾病", en: "illness" },
    words: /精神障碍|精神病|精神分裂|患有|患病|身患|肺结核|艾滋|癌|抑郁|肇事肇祸|病情|住院|残疾|瘫痪|白血病|尿毒症|工伤|重病|患者/,
  },
  {
    name: { "zh-CN": "案件", en: "case" },
    words:
      /涉嫌|犯罪|嫌疑|判处|判决|判刑|拘留|逮捕|服刑|刑满|刑释|矫正|诈骗|盗窃|被骗|殴打|打架|伤害|强奸|猥亵|性侵|家暴|纠纷|争议|起诉|诉至|诉讼|原告|被告|处罚|罚款|违法|酒驾|醉驾|赌博|违建|强占|侵占|拖欠|欠薪|案|离婚|赡养|抚养|轻生|自杀|溺亡|死亡/,
  },
  {
    name: { "zh-CN": "行踪或住所", en: "whereabouts" },
    words: /稳控|管控|布控|盯控|行踪|去向|滞留|下落|失联|走失|居住在|居住于|住址|家住|外出|务农|轨迹/,
  },
];

/** What a sentence tells of a person, if it is something that must not be told. */
export function matterOf(sentence: string): LocalText | undefined {
  return matters.find(({ words }) => words.test(sentence))?.name;
}
