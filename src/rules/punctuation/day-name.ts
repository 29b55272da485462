import { cite } from "../../law/cite.js";
import { defineRule, type Edit, type NumberHit, type Passage } from "../rule.js";
import { isDigit } from "./characters.js";

/** Words that begin the name of a day: 宪法日, 国际禁毒日, 全民国家安全教育日. */
const dayWords =
  /[”’"“]?(?:国家|全国|全民|国际|世界|中国|联合国|宪法|法治|法制|普法|消费者|消防|禁毒|防灾|减灾|反诈|知识产权|植树|环境|安全生产|国安|学雷锋|妇女|青年|儿童|劳动节|土地|交通安全|艾滋|防艾|信用|食品|税收|税法|志愿|扶贫|节能|爱国卫生|档案|保密|反间谍|测绘|残疾|助残|建党|建军|国庆|教师)[\u4e00-\u9fff]{0,12}?(?:日|节|周|宣传|月活动|主题|活动)/y;

/** Days that reports call by their date, for where nothing but quotation marks stands around it: “12.4”等重要节点. */
const knownDays = new Set(
  "1.10 3.5 3.8 3.12 3.15 3.22 4.7 4.15 4.22 4.23 4.25 4.26 5.1 5.4 5.8 5.12 5.15 5.19 5.25 5.31 6.1 6.5 6.9 6.14 6.16 6.25 6.26 7.1 7.11 8.1 8.15 8.19 8.29 9.3 9.8 9.10 9.18 9.20 10.1 10.16 10.17 11.8 11.9 11.25 12.1 12.2 12.3 12.4 12.5 12.9 12.10 12.13".split(
    " ",
  ),
);

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const closingQuotes: { readonly [open: string]: string } = { "“": "”", "‘": "’", '"': '"' };

/** 以月日命名的节日. */
export const punctuationDayName = defineRule({
  id: "punctuation/day-name",
  since: "0.1.0",
  force: "hint",
  basis: [cite("gbt-15835-2011")],
  title: { "zh-CN": "以月日命名的节日", en: "Days named by their date" },
  about: {
    "zh-CN":
      "以月、日命名的节日或事件，月和日之间用间隔号并加引号，如“12·4”国家宪法日；写成12.4、12-4的，每段提示一次。小数、版本号、金额、面积、区间等不提示。",
    en: "A day or event named by its date takes a middle dot between month and day and quotation marks: “12·4”. Written 12.4 or 12-4 it is reported once per paragraph. Decimals, version numbers, amounts, areas and spans are left alone.",
  },
  messages: {
    day: {
      "zh-CN": "{place}“{quote}”用作节日名称，月和日之间请用间隔号，写作“{correct}”（本段共{count}处）。",
      en: "In {place}, “{quote}” is the name of a day; please put a middle dot between month and day: “{correct}” ({count} in this paragraph).",
    },
  },
  check({ text, numbers, passageAt }, find) {
    let edits: Edit[] = [];
    let current: Passage | undefined;
    let name = "";
    const report = (): void => {
      const first = edits[0];
      if (first?.range) {
        const [dot] = first.range;
        const [month = "", day = ""] = name.split("·");
        find({
          messageId: "day",
          path: first.path,
          range: [dot - month.length, dot + 1 + day.length],
          params: { correct: name, count: edits.length },
          fix: { edits },
        });
      }
      edits = [];
    };
    for (let index = 0; index < numbers.length; index++) {
      const hit = numbers[index] as NumberHit;
      const day = dayAt(text, hit, numbers[index + 1]);
      if (!day) continue;
      const passage = passageAt(hit.at);
      if (passage !== current) report();
      if (edits.length === 0) name = `${day.month}·${day.day}`;
      current = passage;
      const dot = hit.at + day.month.length - passage.at;
      edits.push({ path: passage.path, range: [dot, dot + 1], text: "·" });
    }
    report();
  },
});

/** The day that a number (12.4) or two (12-4) name, with its digits as written. */
function dayAt(text: string, hit: NumberHit, next: NumberHit | undefined): { readonly month: string; readonly day: string } | undefined {
  if (hit.percent || hit.value < 1 || hit.value >= 13 || hit.decimals > 2) return undefined;
  let end = hit.end;
  if (hit.decimals === 0) {
    const hyphen = text.charAt(hit.end);
    if ((hyphen !== "-" && hyphen !== "－") || next?.at !== hit.end + 1 || next.decimals > 0 || next.percent) return undefined;
    end = next.end;
  }
  const [month = "", day = "", more] = text.slice(hit.at, end).split(/[.．－-]/, 3);
  const plain = (digits: string): number => Number(digits.normalize("NFKC"));
  const days = daysInMonth[plain(month) - 1];
  if (more !== undefined || days === undefined || month.length > 2 || day.length > 2 || !(plain(day) >= 1 && plain(day) <= days))
    return undefined;
  const before = text.charAt(hit.at - 1);
  const after = text.charAt(end);
  // Part of a longer number: 2023.12.4, V2.6.1, 2-12-4.
  if (/[.．－\-A-Za-z/]/.test(before) || /[.．－\-A-Za-z/]/.test(after) || isDigit(after)) return undefined;
  const quoted = closingQuotes[before] !== undefined && closingQuotes[before] === after;
  if (quoted && knownDays.has(`${plain(month)}.${plain(day)}`)) return { month, day };
  dayWords.lastIndex = end;
  return dayWords.test(text) ? { month, day } : undefined;
}
