import { cite } from "../../law/cite.js";
import type { LocalText } from "../../model/terms.js";
import { defineRule } from "../rule.js";

interface Group {
  readonly name: LocalText;
  readonly needles: readonly string[];
}

/** Groups under watch (重点人群). */
const groups: readonly Group[] = [
  {
    name: { "zh-CN": "涉毒人员", en: "drug users" },
    needles: ["吸毒人员", "吸毒史人员", "涉毒人员", "戒毒人员", "社戒社康人员", "社区戒毒", "社区康复", "社戒社康", "瘾君子"],
  },
  {
    name: { "zh-CN": "涉邪教人员", en: "cult members" },
    needles: ["邪教人员", "涉邪人员", "邪教组织人员", "邪教成员", "法轮功人员", "待转化人员", "转化人员"],
  },
  {
    name: { "zh-CN": "精神障碍患者", en: "mental patients" },
    needles: ["精神障碍患者", "精神病患者", "精神病人", "精神障碍病人", "精神障碍人员", "肇事肇祸"],
  },
  {
    name: { "zh-CN": "刑满释放和社区矫正人员", en: "released and community-corrected offenders" },
    needles: [
      "刑满释放人员",
      "刑释人员",
      "社区矫正对象",
      "社区矫正人员",
      "社矫对象",
      "社矫人员",
      "矫正对象",
      "安置帮教对象",
      "安置帮教人员",
    ],
  },
  {
    name: { "zh-CN": "信访重点人员", en: "petitioners under watch" },
    needles: [
      "重点人员",
      "重点人",
      "管控人员",
      "稳控对象",
      "稳控人员",
      "上访人员",
      "上访老户",
      "信访老户",
      "缠访人员",
      "非访人员",
      "重点信访人",
      "重点对象",
      "涉军人员",
      "涉稳人员",
    ],
  },
  { name: { "zh-CN": "艾滋病患者", en: "AIDS patients" }, needles: ["艾滋病人", "艾滋病患者", "艾滋病感染者", "艾滋病病毒感染者"] },
];

const allNeedles = groups.flatMap(({ needles }) => needles);
const groupOf: ReadonlyMap<string, LocalText> = new Map(groups.flatMap(({ name, needles }) => needles.map((needle) => [needle, name])));

/** 吸毒人员63名, 在册邪教人员共105人; not 吸毒人员走访20次. */
const countBehind =
  /(?:[\u4e00-\u9fff]{0,4}?(?:共有|共计|共|有|达|为|约|计|数)?)[ ]?[0-9０-９]{1,5}[ ]?(?:余|多)?[ ]?(?:名|人(?!次)|个人|例|位|户)/y;
/** 63名吸毒人员, 11名在册重点人员. */
const countBefore = /[0-9０-９]{1,5}[ ]?(?:余|多)?[ ]?(?:名|人|个|例|位)[的在册我镇乡县辖区内有严重社会面现管重点列管登记建档册]{0,10}$/;
const away = /培训|讲座|宣讲|参加|志愿者|工作人员|干部|专干|网格员/;

/** 敏感人群人数 */
export const privacySensitiveCount = defineRule({
  id: "privacy/sensitive-count",
  since: "0.1.0",
  force: "hint",
  stage: "publication",
  audience: "reviewer",
  sensitive: true,
  basis: [cite("disclosure-2019", "art-14")],
  title: { "zh-CN": "重点人群的人数", en: "Head-counts of groups under watch" },
  about: {
    "zh-CN":
      "在县、乡这样的小地方写出吸毒人员、邪教人员、精神障碍患者、刑满释放和社区矫正人员、信访重点人员的人数，公开后可能影响社会稳定，也可能让人认出本人。是否公开由人决定，所以只提请核对，每处一条。走访、宣传的次数不提示；省级、市级的报告不检查。",
    en: "In a place as small as a county or a township, head-counts of drug users, cult members, mental patients, released offenders or petitioners under watch may touch stability once published, and may let people be recognised. People decide, so the outcome is undecided; one finding each. Numbers of visits and events are left alone; reports of provinces and prefectures are not examined.",
  },
  messages: {
    count: {
      "zh-CN": "{place}写了{group}的人数。请由分管负责同志和保密审查人员在公开前研究是否保留；不需要公开的，改为概括表述。",
      en: "{place} gives the number of {group}. Please let the responsible leader and the secrecy reviewer decide before publication whether it stays; if it need not be public, put it in general terms.",
    },
  },
  needles: allNeedles,
  applies: ({ report: { issuers = [] } }) =>
    issuers.length > 0 && issuers.every(({ level }) => level === "province" || level === "prefecture")
      ? { inapplicable: "no-duty" }
      : "hint",
  check({ text, hits, present, passageAt, where }, find) {
    const found: { readonly from: number; readonly to: number; readonly group: LocalText }[] = [];
    for (const needle of present(allNeedles)) {
      const group = groupOf.get(needle) as LocalText;
      for (const at of hits(needle)) {
        const end = at + needle.length;
        countBehind.lastIndex = end;
        const behind = countBehind.exec(text);
        if (behind && !away.test(behind[0]) && !/[，,。；;]/.test(behind[0])) {
          found.push({ from: at, to: end + behind[0].length, group });
          continue;
        }
        const before = countBefore.exec(text.slice(Math.max(passageAt(at).at, at - 22), at));
        if (before) found.push({ from: at - before[0].length, to: end, group });
      }
    }
    if (found.length === 0) return;
    found.sort((a, b) => a.from - b.from || b.to - a.to);
    let last = -1;
    for (const { from, to, group } of found) {
      if (from < last) continue;
      last = to;
      find({ messageId: "count", outcome: "undecided", ...where(from, to), params: { group } });
    }
  },
});
