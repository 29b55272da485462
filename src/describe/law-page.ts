import { citationText } from "../law/citation.js";
import { type DutyRow, duties } from "../law/duties.js";
import { type Deadline, dutyOf } from "../law/duty.js";
import { type Instrument, instruments, type Provision } from "../law/instruments.js";
import type { Issuer } from "../model/report.js";
import type { Locale, LocalText } from "../model/terms.js";
import { forceLabels } from "../rules/labels.js";
import { reasons } from "../rules/reason.js";
import type { Rule } from "../rules/rule.js";
import { markdownTable } from "./page.js";

const natures: { readonly [nature in Instrument["nature"]]: { readonly [locale in Locale]: string } } = {
  law: { "zh-CN": "法律", en: "law" },
  regulation: { "zh-CN": "行政法规", en: "administrative regulation" },
  "party-regulation": { "zh-CN": "党内法规", en: "Party regulation" },
  policy: { "zh-CN": "规划纲要", en: "policy" },
  standard: { "zh-CN": "标准", en: "standard" },
  practice: { "zh-CN": "工作实践", en: "settled practice" },
};

/** One issuer of each kind that the law treats differently. */
const issuers: readonly { readonly issuer: Issuer; readonly words: LocalText }[] = [
  {
    issuer: { name: "", kind: "government", level: "province" },
    words: { "zh-CN": "省级人民政府", en: "people's government of a province" },
  },
  {
    issuer: { name: "", kind: "government", level: "county" },
    words: { "zh-CN": "市、县级人民政府", en: "people's government of a prefecture or county" },
  },
  {
    issuer: { name: "", kind: "government", level: "township" },
    words: { "zh-CN": "乡镇人民政府", en: "people's government of a township" },
  },
  {
    issuer: { name: "", kind: "department", level: "county" },
    words: { "zh-CN": "县级以上政府部门", en: "government department, county level and above" },
  },
  {
    issuer: { name: "", kind: "party-committee", level: "township" },
    words: { "zh-CN": "党委（省级以下）", en: "Party committee below the province" },
  },
  { issuer: { name: "", kind: "sub-district", level: "township" }, words: { "zh-CN": "街道办事处", en: "subdistrict office" } },
  { issuer: { name: "", kind: "development-zone" }, words: { "zh-CN": "开发区管委会", en: "development zone administrative committee" } },
];

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const words = {
  "zh-CN": {
    title: "依据与规则对照",
    intro:
      "规则所依据的文件、条款，以及每一条款由哪些规则检查。条文序号没有逐字核对过的，只写条款内容，不写序号。没有提出意见，不表示符合这些规定。",
    duties: "谁应当做什么",
    dutiesIntro: "2019年度起。以前的年度没有四项规定内容的要求。“之前”不含当日。",
    dutyColumns: ["发文机关", "规定内容", "报送", "公开"],
    before: (month: number, day: number): string => `次年${month}月${day}日之前`,
    covered: "义务由哪些规则检查",
    coveredColumns: ["义务", "依据", "规则", "说明"],
    clause: "条款",
    rules: "规则",
    number: "文号",
    from: "起",
    to: "止",
    whole: "（整件）",
    none: "—",
    uncovered: "没有规则检查的义务",
    uncoveredIntro: "软件看不出来，由人把握。",
    technical: "没有依据条款的技术性规则",
    colon: "：",
    stop: "。",
    unread: "（文本尚未核对）",
  },
  en: {
    title: "Law and rules",
    intro:
      "The instruments and provisions that the rules rest on, and which rules look at which provision. An article number that nobody has checked against the official text is not shown. That nothing was found does not say that these provisions are satisfied.",
    duties: "Who owes what",
    dutiesIntro: "From the reporting year 2019; nothing asked for the four prescribed parts before. “Before” leaves out the day itself.",
    dutyColumns: ["Issuer", "Prescribed parts", "Reporting upward", "Publication"],
    before: (month: number, day: number): string => `before ${day} ${months[month - 1]} of the year after`,
    covered: "Which rules look at which duty",
    coveredColumns: ["Duty", "Basis", "Rules", "Remark"],
    clause: "Provision",
    rules: "Rules",
    number: "Number",
    from: "from",
    to: "to",
    whole: "(the whole)",
    none: "—",
    uncovered: "Duties that no rule looks at",
    uncoveredIntro: "Software cannot see these: they are left to people.",
    technical: "Technical rules, which rest on no provision",
    colon: ": ",
    stop: ". ",
    unread: " (text not yet checked)",
  },
} as const;

/** Options of {@link describeLaw}. */
export interface DescribeLawOptions {
  readonly locale: Locale;
  /** Address of a rule's page. Default: `rules/<id>.md`. */
  readonly linkTo?: ((id: string) => string) | undefined;
}

/** The page of the law (依据与规则对照) in one language, as Markdown: who owes what, which rules look at which duty, the duties without a rule, then each instrument with its provisions and the rules that rest on them. */
export function describeLaw(rules: readonly Rule[], { locale, linkTo = (id) => `rules/${id}.md` }: DescribeLawOptions): string {
  const say = words[locale];
  const link = (id: string): string => `[${id}](${linkTo(id)})`;
  const citing = (key: string, provision: string | undefined): string =>
    rules
      .filter(({ basis }) => basis.some((reference) => reference.instrument === key && reference.provision === provision))
      .map(({ id }) => link(id))
      .join("<br>");
  const clause = ({ topic, article }: Provision): string => {
    if (!article?.verified) return topic[locale];
    return locale === "zh-CN" ? `${article.number[locale]}（${topic[locale]}）` : `${article.number[locale]} (${topic[locale]})`;
  };
  const known = new Set(rules.map(({ id }) => id));
  const rulesOf = (duty: DutyRow): string[] => duty.rules.filter((id) => known.has(id)).map(link);
  let page = `# ${say.title}\n\n${say.intro}\n\n## ${say.duties}\n\n${say.dutiesIntro}\n\n${dutiesTable(locale)}`;
  const rows = duties
    .filter((duty) => rulesOf(duty).length > 0)
    .map((duty) => [duty.title[locale], citationText(duty, locale), rulesOf(duty).join("<br>"), duty.note?.[locale] ?? ""]);
  page += `\n## ${say.covered}\n\n${markdownTable(say.coveredColumns, rows)}`;
  const uncovered = duties.filter((duty) => rulesOf(duty).length === 0);
  page += `\n## ${say.uncovered}\n\n${say.uncoveredIntro}\n\n`;
  for (const duty of uncovered)
    page += `* ${duty.title[locale]}${say.colon}${citationText(duty, locale)}${duty.note ? `${say.stop}${duty.note[locale]}` : ""}\n`;
  for (const [key, instrument] of Object.entries(instruments as { readonly [key: string]: Instrument })) {
    const facts = [
      natures[instrument.nature][locale],
      ...(instrument.number ? [`${say.number}${say.colon}${instrument.number}`] : []),
      ...(instrument.from ? [`${say.from} ${instrument.from}`] : []),
      ...(instrument.to ? [`${say.to} ${instrument.to}`] : []),
    ];
    page += `\n## ${instrument.title[locale]}${instrument.verified ? "" : say.unread}\n\n\`${key}\` · ${facts.join(" · ")}\n\n`;
    const clauses = Object.entries(instrument.provisions).map(([topic, provision]) => [clause(provision), citing(key, topic) || say.none]);
    const whole = citing(key, undefined);
    if (whole !== "") clauses.unshift([say.whole, whole]);
    if (clauses.length > 0) page += markdownTable([say.clause, say.rules], clauses);
  }
  const technical = rules.filter(({ basis }) => basis.length === 0);
  if (technical.length > 0)
    page += `\n## ${say.technical}\n\n${technical.map(({ id, title }) => `* ${link(id)} ${title[locale]}\n`).join("")}`;
  return page;
}

function dutiesTable(locale: Locale): string {
  const say = words[locale];
  const deadline = (given: Deadline | undefined, reason: keyof typeof reasons): string =>
    given === undefined
      ? reasons[reason][locale]
      : `${say.before(Number(given.before.slice(0, 2)), Number(given.before.slice(3)))} · ${forceLabels[given.force][locale]}`;
  const rows = issuers.map(({ issuer, words: name }) => {
    const { contents, report, publish, reason = "no-duty" } = dutyOf([issuer], undefined);
    return [
      name[locale],
      contents === undefined ? reasons[reason][locale] : forceLabels[contents][locale],
      deadline(report, reason),
      deadline(publish, reason),
    ];
  });
  return markdownTable(say.dutyColumns, rows);
}
