import type { Attachment, Block, Issuer, Paragraph, Part, Report, Section, Table } from "../src/model/report.js";
import { toChineseNumeral } from "../src/text/numeral.js";
import { acts, details, names, plans, points, shortcomings, steps, topics, wholeSentences } from "./synthetic-words.js";

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** A small seeded generator (mulberry32), so that every run makes the same reports. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: Random, list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];
const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
const chance = (random: Random, probability: number): boolean => random() < probability;
const repeat = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

// Invented places: two syllables that no county has together.
const first = ["云", "青", "石", "柳", "梅", "松", "白", "沙", "龙", "凤", "竹", "枫", "桃", "杏", "兰", "荷"] as const;
const second = ["岭", "溪", "坪", "台", "渡", "湾", "川", "桥", "泉", "塘", "坝", "垭", "畈", "洲", "屿", "墩"] as const;
const place = (random: Random): string => `${pick(random, first)}${pick(random, second)}`;
const bureaus = [
  "农业农村局",
  "交通运输局",
  "水利局",
  "民政局",
  "教育局",
  "应急管理局",
  "自然资源局",
  "卫生健康局",
  "市场监督管理局",
  "文化和旅游局",
] as const;

interface MadeIssuers {
  readonly issuers: readonly [Issuer, ...Issuer[]];
  /** Words the document number begins with. */
  readonly code: string;
  readonly head: string;
}

function makeIssuers(random: Random, joint: boolean): MadeIssuers {
  const county = `${place(random)}县`;
  const own = place(random);
  const initial = own.slice(0, 1);
  const township = (form: "镇" | "乡", head: string): MadeIssuers => {
    const government: Issuer = { name: `${county}${own}${form}人民政府`, kind: "government", level: "township" };
    const committee: Issuer = { name: `中共${county}${own}${form}委员会`, kind: "party-committee", level: "township" };
    return { issuers: joint ? [committee, government] : [government], code: joint ? `${initial}委` : `${initial}政`, head };
  };
  if (joint) return township("镇", "镇长");
  const single = (issuer: Issuer, code: string, head: string): MadeIssuers => ({ issuers: [issuer], code: `${initial}${code}`, head });
  return pick(random, [
    () => township("镇", "镇长"),
    () => township("乡", "乡长"),
    () => single({ name: `${own}县人民政府`, kind: "government", level: "county" }, "政", "县长"),
    () => single({ name: `${own}县${pick(random, bureaus)}`, kind: "department", level: "county" }, "农发", "局长"),
    () => single({ name: `${county.slice(0, 2)}区${own}街道办事处`, kind: "sub-district", level: "township" }, "街发", "办事处主任"),
  ])();
}

function sentence(random: Random, template: string): string {
  const numbers: Record<string, number> = {
    a: between(random, 40, 300),
    b: between(random, 10, 39),
    c: between(random, 2, 9),
    d: between(random, 10, 12),
    e: between(random, 1000, 9000),
  };
  return `${template.replace(/\{([a-e])\}/g, (_, key: string) => String(numbers[key]))}。`;
}

const paragraph = (text: string): Paragraph => ({ type: "paragraph", text });
const section = (number: string, heading: string, content: Block[], parts: Part[] = []): Section => ({
  type: "section",
  number,
  heading,
  parts,
  content,
});

const makeParagraphs = (random: Random, length: number): Paragraph[] =>
  repeat(length, () => paragraph(`${sentence(random, pick(random, acts))}${sentence(random, pick(random, acts))}`));

/** A heading with its text on the same line. */
const runIn = (number: string, heading: string, text: string, more: Block[] = []): Section => ({
  type: "section",
  number,
  heading: `${heading}。`,
  runIn: true,
  parts: [],
  content: [paragraph(text), ...more],
});

/** Items that are whole sentences: paragraphs that keep their numbers. */
const numberedSentences = (random: Random): Paragraph[] =>
  repeat(between(random, 2, 4), (index) => paragraph(`${index + 1}.${wholeSentences[index]}`));

function makeTable(random: Random): Table {
  const rows = repeat(between(random, 2, 4), (index) => [
    // A merged cell is empty.
    index > 0 && chance(random, 0.3) ? "" : String(index + 1),
    topics[index] ?? "",
    `${between(random, 2, 30)}`,
    chance(random, 0.5) ? pick(random, ["已完成", "长期坚持", "A|B*C_D", "<2次 & 3件"]) : "",
  ]);
  return { type: "table", rows: [["序号", "主题", "场次", "备注"], ...rows] };
}

/** What stands under a heading of level two, down to level four. */
function makeDeep(random: Random): Block[] {
  return pick(random, [
    (): Block[] => [...makeParagraphs(random, 1), makeTable(random), ...makeParagraphs(random, 1)],
    (): Block[] => [...makeParagraphs(random, 1), ...numberedSentences(random)],
    (): Block[] => repeat(2, (index) => section(`${index + 1}.`, steps[index] ?? "", makeParagraphs(random, between(random, 1, 2)))),
    (): Block[] =>
      repeat(3, (index) => runIn(`${index + 1}.`, steps[index] ?? "", sentence(random, "全面梳理存量事项，逐项明确责任单位和完成时限"))),
    (): Block[] => [
      section("1.", pick(random, steps), [
        ...repeat(2, (index) => section(`（${index + 1}）`, details[index] ?? "", makeParagraphs(random, 1))),
        runIn("（3）", details[2], "专人负责登记，逐件销号管理。"),
      ]),
      section("2.", steps[1], makeParagraphs(random, 1)),
    ],
    (): Block[] => [makeTable(random), makeTable(random)],
  ])();
}

function makeMeasures(random: Random, size: number, full: boolean): Block[] {
  const inLine = chance(random, 0.4);
  return repeat(size, (index): Section => {
    const heading = pick(random, points);
    const number = `（${toChineseNumeral(index + 1)}）`;
    if (inLine)
      return runIn(number, heading, makeParagraphs(random, 1)[0]?.text ?? "", full && chance(random, 0.3) ? numberedSentences(random) : []);
    return section(number, heading, full && chance(random, 0.5) ? makeDeep(random) : makeParagraphs(random, between(random, 1, 3)));
  });
}

/** What a synthetic report is to be like. */
export interface SyntheticOptions {
  /** Sub-sections of the first part; about 250 characters each. Default: between 3 and 7. */
  readonly points?: number;
  /** Parts that are left out. */
  readonly without?: readonly Part[];
  /** Whether everything that a document can hold may occur: marks, 签发人, joint issues, tables, four levels, several attachments, page metadata. Default: what most reports hold. */
  readonly full?: boolean;
}

function makeSections(
  random: Random,
  year: number,
  head: string,
  department: boolean,
  { points: size, without = [], full = false }: SyntheticOptions,
): Section[] {
  const listed = (lines: readonly string[]): Block[] => lines.map((line, index) => paragraph(`${toChineseNumeral(index + 1)}是${line}`));
  const responsible = paragraph(
    `${department ? "局党组书记、" : "党政主要负责人、"}${head}主持研究法治工作${between(random, 3, 9)}次，带头讲法治课${between(random, 1, 4)}次，听取执法工作汇报${between(random, 2, 6)}次，年底完成书面述法。`,
  );
  const parts: readonly [Part, string, Block[]][] = [
    ["measures", `${year}年度推进法治政府建设的主要举措和成效`, makeMeasures(random, size ?? between(random, 3, 7), full)],
    [
      "shortcomings",
      `${year}年度推进法治政府建设存在的不足和原因`,
      listed([`${shortcomings[between(random, 0, 1)]}。`, `${shortcomings[between(random, 2, 3)]}。`]),
    ],
    ["responsibility", `${year}年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况`, [responsible]],
    [
      "plans",
      `${year + 1}年度推进法治政府建设的主要安排`,
      full && chance(random, 0.5)
        ? repeat(3, (index) => runIn(`（${toChineseNumeral(index + 1)}）`, steps[index] ?? "", sentence(random, pick(random, plans))))
        : listed([sentence(random, pick(random, plans)), sentence(random, pick(random, plans))]),
    ],
    ["other", "其他需要报告的情况", [paragraph("全年未发生行政复议被纠正和行政诉讼败诉案件。")]],
  ];
  return parts
    .filter(([part]) => !without.includes(part) && (part !== "other" || (full && chance(random, 0.3))))
    .map(([part, heading, content], index) => section(`${toChineseNumeral(index + 1)}、`, heading, content, [part]));
}

function makeAttachments(random: Random, name: string, year: number, full: boolean): Attachment[] | undefined {
  if (!chance(random, full ? 0.5 : 0.15)) return undefined;
  const text = `全年确定重点任务${between(random, 12, 30)}项，已经全部完成，由有关单位分别负责。`;
  const tasks: Attachment = { title: `${name}${year}年法治政府建设重点任务完成情况`, content: [paragraph(text)] };
  if (!full || chance(random, 0.3)) return [tasks];
  const items: Attachment = {
    title: "普法宣传活动统计表",
    content: [makeTable(random), section("一、", "填报说明", [paragraph("本表数据截至当年十二月三十一日，由司法所汇总。")])],
  };
  const announced: Attachment = { title: "行政执法事项目录" };
  return pick(random, [[tasks, items], [items, announced], [announced, tasks], [announced], [tasks, announced, items]]);
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** What surrounds the text of a full report. */
function makeFrame(random: Random, year: number, name: string): Partial<Report> {
  const publication = {
    date: iso(year + 1, between(random, 3, 4), between(random, 1, 28)),
    ...(chance(random, 0.5) && { url: `https://www.example.gov.cn/art/${between(random, 1000, 9999)}.html?a=1&b=2` }),
    ...(chance(random, 0.5) && { column: "法治政府建设年度报告" }),
    indexNumber: `QX${between(random, 100, 999)}-2025-${between(random, 10, 99)}`,
    ...(chance(random, 0.7) && { publisher: name }),
  };
  return {
    ...(chance(random, 0.3) && { marks: [pick(random, ["征求意见稿", "内部资料", "秘密★1年"])] }),
    ...(chance(random, 0.4) && { approvedBy: chance(random, 0.3) ? [names[0], names[1]] : [pick(random, names)] }),
    ...(chance(random, 0.5) && { copiedTo: ["县委全面依法治县委员会办公室", ...(chance(random, 0.5) ? ["县人大常委会"] : [])] }),
    ...(chance(random, 0.5) && {
      remarks: [
        "（此件公开发布）",
        ...(chance(random, 0.5) ? [`联系人：${pick(random, names)}，联系电话：0800-${between(random, 2000000, 8999999)}`] : []),
      ],
    }),
    ...(chance(random, 0.3) && { submission: { date: iso(year + 1, 2, between(random, 1, 28)) } }),
    ...(chance(random, 0.5) && { publication }),
  };
}

/**
 * Makes a report of an invented place, in the form that the reader gives: what is written of it reads back the same.
 */
export function syntheticReport(random: Random, options: SyntheticOptions = {}): Report {
  const { full = false } = options;
  const { issuers, code, head } = makeIssuers(random, full && chance(random, 0.25));
  const [{ kind, level }] = issuers;
  const organs = issuers.map(({ name }) => name);
  const name = organs.join("");
  const year = between(random, 2021, 2025);
  const forms = ["关于{y}年度法治政府建设情况的报告", "{y}年法治政府建设年度报告", "{y}年度法治政府建设工作情况报告"] as const;
  const [month, day] = [between(random, 1, 2), between(random, 3, 28)];
  const attachments = makeAttachments(random, organs[0] ?? "", year, full);
  return {
    year,
    title: `${name}${pick(random, forms).replace("{y}", String(year))}`,
    issuers: [...issuers],
    ...(chance(random, 0.4) && { documentNumber: `${code}〔${year + 1}〕${between(random, 1, 60)}号` }),
    ...(chance(random, 0.4) && { addressees: level === "township" ? ["县委", "县政府"] : ["市委", "市政府"] }),
    opening: [
      ...(full && chance(random, 0.3) ? makeParagraphs(random, 1) : []),
      paragraph(
        `${year}年，我们坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，扎实推进依法行政。现将有关情况报告如下：`,
      ),
    ],
    sections: makeSections(random, year, head, kind === "department", options),
    ...(chance(random, 0.5) && { closing: "特此报告。" }),
    signOff: { signatories: organs, date: iso(year + 1, month, day), dateText: `${year + 1}年${month}月${day}日` },
    ...(attachments && { attachments }),
    ...(full
      ? makeFrame(random, year, organs.at(-1) ?? "")
      : {
          ...(chance(random, 0.2) && { copiedTo: ["县委全面依法治县委员会办公室"] }),
          ...(chance(random, 0.2) && { remarks: ["（此件公开发布）"] }),
        }),
  };
}
