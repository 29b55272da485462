import { cite } from "../../law/cite.js";
import type { FactRow, Facts } from "../../law/facts.js";
import type { LocalText } from "../../model/terms.js";
import { addDays, type IsoDate } from "../../text/date.js";
import { oncePer } from "../once.js";
import { defineRule } from "../rule.js";
import { indexNames, type Named, namesIn, sentenceAround } from "./sentence.js";

/** Something that report writers can tell of only from a day on. */
interface Dated extends FactRow {
  readonly title: LocalText;
  readonly names: readonly string[];
  readonly day: IsoDate;
}

// A law is published, and taught, some months before it comes into force.
const taughtAhead = 180;

const dated = ({ events, laws }: Facts): readonly Dated[] => [
  ...events.map((event) => ({ ...event, day: event.from })),
  ...laws.flatMap((law) => {
    const day = law.published ?? (law.from === undefined ? undefined : addDays(law.from, -taughtAhead));
    return day === undefined ? [] : [{ ...law, day }];
  }),
];

const ahead =
  /拟|即将|迎接|喜迎|迎候|筹备|备战|有望|明年|下一步|下一年|今后|召开在即|召开前|施行前|实施前|出台前|草案|征求意见|代表选举|选举|代表候选|推荐人选|献礼/;
// 将 means “will”, unless it marks an object (将…精神纳入…) or belongs to 现将.
const will = /(?<![现即])将(?![军领士近])/;
const taken = /作为|纳入|列入|列为|融入|摆在|摆到|贯穿|转化|结合|落实到|贯彻到|传达|与[^，。；]{0,20}(?:结合|统筹)/;

const plenum = /^(.{2,4}届)([一二三四五六七八九]中)$/;
const further = /(?:全会)?(?:、|和|与|及|以及)([一二三四五六七八九]中)/y;

/** The plenums of one term that are named without it: 三中 in 二十届二中、三中全会. */
function furtherPlenums(rows: readonly Dated[], text: string, hits: (needle: string) => readonly number[]): readonly Named<Dated>[] {
  const found: Named<Dated>[] = [];
  for (const term of termsOf(rows)) {
    for (const hit of hits(term)) {
      for (let at = hit + term.length + 2; ; ) {
        further.lastIndex = at;
        const match = further.exec(text);
        if (!match?.[1]) break;
        at += match[0].length;
        const name = term + match[1];
        const row = rows.find(({ names }) => names.includes(name));
        if (row) found.push({ rows: [row], from: at - 2, to: at });
      }
    }
  }
  return found;
}

/** The dated events with their names, made once for each set of tables. */
const events = oncePer((facts: Facts) => {
  const rows = dated(facts);
  return { rows, byName: indexNames(rows), terms: termsOf(rows) };
});

const termsOf = (rows: readonly Dated[]): readonly string[] => [
  ...new Set(rows.flatMap(({ names }) => names.flatMap((name) => plenum.exec(name)?.[1] ?? []))),
];

/** 提前写了尚未发生的事 */
export const yearsUnheldEvent = defineRule({
  id: "years/unheld-event",
  since: "0.1.0",
  force: "must",
  basis: [cite("documents-2012", "art-20-4")],
  title: { "zh-CN": "写了成文日期以后的会议或法律", en: "An event after the date of issue is told as past" },
  about: {
    "zh-CN":
      "成文日期以后才召开的会议、才公布的法律，在报告里写成已经学习贯彻的，说明成文日期或者文稿有一处不对。会议和法律的日期在事实表里，可以扩充。主要安排部分不看，写将、拟、即将、迎接的不提示。一份报告只提示一条。",
    en: "A meeting held, or a law published, only after the date of issue cannot have been studied in the report: either the date or the text is wrong. The dates stand in a table that a call can extend. The plans are left alone, and so are sentences that look ahead (将, 拟, 即将, 迎接). One finding per report.",
  },
  messages: {
    unheld: {
      "zh-CN": "{place}写到“{quote}”，成文日期是{date}，当时{event}还没有召开或者公布。请核对成文日期和这段文字。",
      en: "{place} tells of “{quote}”, but the date of issue is {date}, before {event} was held or published. Please check the date of issue and this passage.",
    },
  },
  needs: ["date"],
  needles: (facts) => [...events(facts).byName.names, ...events(facts).terms],
  check({ report, facts, text: whole, hits, present, passageAt, where }, find) {
    const date = report.signOff?.date ?? "";
    const { rows, byName, terms } = events(facts);
    // Of two events of one name the first decides.
    const isHeld = (name: string): boolean => byName.rowsOf.get(name)?.some(({ day }) => day <= date) === true;
    const isUnheld = ({ day, names }: Dated): boolean => day > date && !names.some(isHeld);
    const named = [...namesIn(byName, { hits, present }, isUnheld)];
    if (present(terms).length > 0) named.push(...furtherPlenums(rows.filter(isUnheld), whole, hits));
    named.sort((a, b) => a.from - b.from);
    for (const {
      rows: [row],
      from,
      to,
    } of named) {
      const { text, at, parts } = passageAt(from);
      if (parts.includes("plans")) continue;
      const { before, after } = sentenceAround(text, [from - at, to - at]);
      if (ahead.test(before) || ahead.test(after)) continue;
      if (will.test(before) && !taken.test(after)) continue;
      find({ messageId: "unheld", ...where(from, to), params: { date, event: row.title } });
      return;
    }
  },
});
