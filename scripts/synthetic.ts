import type { Attachment, Block, Issuer, IssuerKind, Level, Part, Report, Section } from "../src/model/report.js";
import { toChineseNumeral } from "../src/text/numeral.js";

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

interface MadeIssuer extends Issuer {
  kind: IssuerKind;
  /** Words the document number begins with. */
  code: string;
  head: string;
}

function makeIssuer(random: Random): MadeIssuer {
  const county = `${place(random)}县`;
  const own = place(random);
  const government = (name: string, level: Level, head: string): MadeIssuer => ({
    name,
    kind: "government",
    level,
    code: `${own.slice(0, 1)}政`,
    head,
  });
  return pick(random, [
    () => government(`${county}${own}镇人民政府`, "township", "镇长"),
    () => government(`${county}${own}乡人民政府`, "township", "乡长"),
    () => government(`${own}县人民政府`, "county", "县长"),
    () => ({
      name: `${own}县${pick(random, bureaus)}`,
      kind: "department" as const,
      level: "county" as const,
      code: `${own.slice(0, 1)}农发`,
      head: "局长",
    }),
    () => ({
      name: `${county.slice(0, 2)}区${own}街道办事处`,
      kind: "sub-district" as const,
      level: "township" as const,
      code: `${own.slice(0, 1)}街发`,
      head: "办事处主任",
    }),
  ])();
}

const acts = [
  "修订完善议事规则和合同管理办法，全年审查合同{a}份，提出修改意见{b}条",
  "组织理论学习中心组专题学法{c}次，开展会前学法{d}次，参学{a}人次",
  "开展行政执法检查{a}次，下达整改通知书{b}份，全部整改到位",
  "调处矛盾纠纷{a}件，接待群众来访{b}批次，群众满意度稳步提升",
  "围绕“八五”普法规划开展主题宣传{b}场次，发放宣传资料{e}份",
  "落实行政执法公示、全过程记录、重大执法决定法制审核制度，公示执法信息{b}条",
  "编制政务服务事项目录，梳理事项{a}项，办理时限平均压缩三分之一",
  "配备法律顾问{c}名，参与重大决策论证{c}次，出具法律意见书{b}份",
] as const;
const points = [
  "强化组织领导，压实工作责任",
  "规范行政决策，提升决策质量",
  "严格行政执法，维护群众权益",
  "优化政务服务，改善营商环境",
  "深化矛盾化解，促进社会和谐",
  "加强普法宣传，浓厚法治氛围",
  "推进政务公开，自觉接受监督",
] as const;
const shortcomings = [
  "执法力量不足。由于编制有限，持证执法人员偏少，难以覆盖全部执法领域",
  "普法形式较为单一。主要原因是对群众需求调研不够，宣传内容针对性不强",
  "依法决策意识有待加强。究其原因是培训不够经常，考核约束不够有力",
  "信息化水平不高。受资金投入限制，执法装备更新缓慢",
] as const;
const plans = [
  "加强执法队伍建设，上半年组织业务轮训{c}期，由综合执法队负责落实",
  "创新普法宣传方式，每季度开展群众法律需求走访，制作普法短视频{c}期",
  "健全矛盾纠纷多元化解机制，年内培育专业调解员{d}名",
  "完善重大行政决策程序，二季度前修订决策事项目录并向社会公布",
] as const;

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

function makeContent(random: Random, length: number): Block[] {
  return Array.from({ length }, () => ({
    type: "paragraph" as const,
    text: `${sentence(random, pick(random, acts))}${sentence(random, pick(random, acts))}`,
  }));
}

function makeMeasures(random: Random, size: number): Block[] {
  const runIn = chance(random, 0.4);
  return Array.from({ length: size }, (_, index): Section => {
    const heading = pick(random, points);
    return {
      type: "section",
      number: `（${toChineseNumeral(index + 1)}）`,
      heading: runIn ? `${heading}。` : heading,
      ...(runIn && { runIn }),
      parts: [],
      content: makeContent(random, runIn ? 1 : between(random, 1, 3)),
    };
  });
}

/** What a synthetic report is to be like. */
export interface SyntheticOptions {
  /** Sub-sections of the first part; about 250 characters each. Default: between 3 and 7. */
  readonly points?: number;
  /** Parts that are left out. */
  readonly without?: readonly Part[];
}

/**
 * Makes a report of an invented place, in the form that the reader gives: what is written of it reads back the same.
 */
export function syntheticReport(random: Random, { points: size = between(random, 3, 7), without = [] }: SyntheticOptions = {}): Report {
  const { code, head, ...issuer } = makeIssuer(random);
  const year = between(random, 2021, 2025);
  const listed = (lines: readonly string[]): Block[] =>
    lines.map((line, index) => ({ type: "paragraph", text: `${["一", "二", "三", "四"][index]}是${line}` }));
  const parts: readonly [Part, string, Block[]][] = [
    ["measures", `${year}年度推进法治政府建设的主要举措和成效`, makeMeasures(random, size)],
    [
      "shortcomings",
      `${year}年度推进法治政府建设存在的不足和原因`,
      listed([`${shortcomings[between(random, 0, 1)]}。`, `${shortcomings[between(random, 2, 3)]}。`]),
    ],
    [
      "responsibility",
      `${year}年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况`,
      [
        {
          type: "paragraph",
          text: `${issuer.kind === "department" ? "局党组书记、" : "党政主要负责人、"}${head}主持研究法治工作${between(random, 3, 9)}次，带头讲法治课${between(random, 1, 4)}次，听取执法工作汇报${between(random, 2, 6)}次，年底完成书面述法。`,
        },
      ],
    ],
    [
      "plans",
      `${year + 1}年度推进法治政府建设的主要安排`,
      listed([sentence(random, pick(random, plans)), sentence(random, pick(random, plans))]),
    ],
  ];
  const sections = parts
    .filter(([part]) => !without.includes(part))
    .map(
      ([part, heading, content], index): Section => ({
        type: "section",
        number: `${toChineseNumeral(index + 1)}、`,
        heading,
        parts: [part],
        content,
      }),
    );
  const [month, day] = [between(random, 1, 2), between(random, 3, 28)];
  const attachments: Attachment[] | undefined = chance(random, 0.15)
    ? [
        {
          title: `${issuer.name}${year}年法治政府建设重点任务完成情况`,
          content: [{ type: "paragraph", text: `全年确定重点任务${between(random, 12, 30)}项，已经全部完成，由有关单位分别负责。` }],
        },
      ]
    : undefined;
  return {
    year,
    title: `${issuer.name}${pick(random, ["关于{y}年度法治政府建设情况的报告", "{y}年法治政府建设年度报告", "{y}年度法治政府建设工作情况报告"]).replace("{y}", String(year))}`,
    issuers: [issuer],
    ...(chance(random, 0.4) && { documentNumber: `${code}〔${year + 1}〕${between(random, 1, 60)}号` }),
    ...(chance(random, 0.4) && { addressees: issuer.level === "township" ? ["县委", "县政府"] : ["市委", "市政府"] }),
    opening: [
      {
        type: "paragraph",
        text: `${year}年，我们坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，扎实推进依法行政。现将有关情况报告如下：`,
      },
    ],
    sections,
    ...(chance(random, 0.5) && { closing: "特此报告。" }),
    signOff: {
      signatories: [issuer.name],
      date: `${year + 1}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
      dateText: `${year + 1}年${month}月${day}日`,
    },
    ...(attachments && { attachments }),
    ...(chance(random, 0.2) && { copiedTo: ["县委全面依法治县委员会办公室"] }),
    ...(chance(random, 0.2) && { remarks: ["（此件公开发布）"] }),
  };
}
