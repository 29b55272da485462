import { cite } from "../../law/cite.js";
import { hitsOf } from "../hits.js";
import { defineRule } from "../rule.js";

const needles = [
  "绝密",
  "绝 密",
  "绝　密",
  "机 密",
  "机　密",
  "秘 密",
  "秘　密",
  "机密",
  "秘密",
  "内部",
  "不予公开",
  "不公开",
  "注意保密",
  "严禁外传",
  "请勿外传",
  "不得外传",
  "仅供",
  "工作秘密",
] as const;
const around = "[ \\u00a0\\u3000（()）【】［\\]\\[〔〕：:★☆·]{0,6}";
/** 秘密★1年, 机密★, 绝密 ★ 长期, 密级：秘密. */
const secret = new RegExp(
  `^${around}(?:(?:密级|涉密等级|保密期限)[：: ]{0,3})?(绝[ \\u3000]{0,2}密|机[ \\u3000]{0,2}密|秘[ \\u3000]{0,2}密)[ ]{0,2}(?:[★☆*][ ]{0,2})?(?:[0-9０-９一二三四五六七八九十]{1,3}[ ]?(?:年|个月|月)|长期|启用前|公开前)?(?:[0-9]{0,6})${around}$`,
);
/** 内部资料, 注意保存; 此件不公开; 公开属性：不予公开. */
const internal = new RegExp(
  `^${around}(?:(?:公开(?:属性|方式|类别|选项)|信息公开选项|文件属性)[：: ]{0,3})?(?:此件|本件|本文件|该件|本报告)?(?:(?:仅供)?内部(?:资料|文件|材料|使用|参考|掌握|传阅|交流|刊物|发行|工作文件)|仅供(?:领导|内部|工作)(?:参考|使用|参阅)|(?:不予|不|不宜)(?:对外)?公开(?:发布|发表)?|工作秘密|注意保密|(?:严禁|请勿|不得)外传)(?:[，,、；; ]{1,3}(?:注意保存|注意保密|严禁外传|请勿外传|不得外传|妥善保管|请注意保存|严格保密|不得翻印|不得复制|用后收回))?${around}$`,
);

/** 密级和内部标识 */
export const privacySecrecyMark = defineRule({
  id: "privacy/secrecy-mark",
  since: "0.1.0",
  force: "must",
  sensitive: true,
  basis: [cite("inspection-2019", "publish"), cite("secrets-2024", "art-35")],
  title: { "zh-CN": "密级或内部标识", en: "A secrecy or internal mark" },
  about: {
    "zh-CN":
      "单独成行的密级标识（秘密★、机密★、绝密★）在报送和公开时都提示；内部资料、不予公开等标识在公开时提示。排在所有提示的最前面。正文句子里讲的国家秘密、保密审查、内部监督等不算。",
    en: "A secrecy mark on a line of its own (秘密★, 机密★, 绝密★) is reported at both stages, an internal mark (内部资料, 不予公开) at publication; it comes first of all findings. State secrets, secrecy review or internal oversight mentioned in a sentence are left alone.",
  },
  messages: {
    mark: {
      "zh-CN":
        "{place}有“{mark}”字样。请先停止在本平台传送，也不要公开，并立即报告本单位保密工作人员按规定处理；经审查确属误标的，去除后重新报送。",
      en: "{place} carries the mark “{mark}”. Please stop passing it on through this platform, do not publish it, and report to your secrecy officer at once; if the mark turns out to be a mistake, take it out and submit again.",
    },
  },
  needles,
  check({ stage, hits, present, passageAt, where }, find) {
    const seen = new Set<number>();
    for (const at of hitsOf(needles, { hits, present })) {
      const passage = passageAt(at);
      const words = passage.text.trim();
      if (seen.has(passage.index) || words.length > 40 || passage.kind === "cell") continue;
      const match = secret.exec(words);
      if (!match && !(stage === "publication" && internal.test(words))) continue;
      seen.add(passage.index);
      const from = passage.at + passage.text.indexOf(words);
      const mark = withoutBrackets(words);
      find({ messageId: "mark", ...where(from, from + words.length), params: { mark } });
    }
  },
});

/** 内部资料 of （内部资料）. */
function withoutBrackets(words: string): string {
  let from = 0;
  let to = words.length;
  while (from < to && "（(【［[〔 \u3000".includes(words.charAt(from))) from += 1;
  while (to > from && "）)】］]〕 \u3000".includes(words.charAt(to - 1))) to -= 1;
  return words.slice(from, to);
}
