import type { LocalText } from "../model/terms.js";
import type { IsoDate } from "../text/date.js";

/** A clause of an instrument (条款). An article number is data that may be unverified; only a verified one is ever shown. */
export interface Provision {
  /** What the clause is about: 年度报告·内容. */
  readonly topic: LocalText;
  /** The article as its text has it: 第九条第（十二）项, 7.3.5.4. */
  readonly article?: { readonly number: LocalText; readonly verified: boolean };
}

/** A law, regulation, Party regulation, standard or settled practice that rules rest on (依据). */
export interface Instrument {
  readonly title: LocalText;
  /** Its document or standard number. */
  readonly number?: string;
  readonly nature: "law" | "regulation" | "party-regulation" | "policy" | "standard" | "practice";
  /** First and last day in force; of a plan, of the years it covers. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Whether somebody has read its words, or an authority's quotation of them. */
  readonly verified: boolean;
  readonly provisions: { readonly [topic: string]: Provision };
}

/** The instruments, by key, in the order of their rank in the catalogue. A table that a lawyer can review. */
export const instruments = {
  "inspection-2019": {
    title: {
      "zh-CN": "《法治政府建设与责任落实督察工作规定》",
      en: "Provisions on the Inspection of Law-based Government Building and the Fulfilment of Responsibilities",
    },
    number: "厅字〔2019〕28号",
    nature: "party-regulation",
    from: "2019-04-15",
    verified: true,
    provisions: {
      contents: {
        topic: { "zh-CN": "年度报告·内容", en: "annual report: contents" },
        article: { number: { "zh-CN": "第二十六条", en: "art. 26" }, verified: false },
      },
      "contents-1": {
        topic: {
          "zh-CN": "年度报告·内容：上一年度的主要举措和成效",
          en: "annual report: contents, main measures and results of the past year",
        },
        article: { number: { "zh-CN": "第二十六条第（一）项", en: "art. 26(1)" }, verified: false },
      },
      "contents-2": {
        topic: { "zh-CN": "年度报告·内容：存在的不足和原因", en: "annual report: contents, shortcomings and their causes" },
        article: { number: { "zh-CN": "第二十六条第（二）项", en: "art. 26(2)" }, verified: false },
      },
      "contents-3": {
        topic: {
          "zh-CN": "年度报告·内容：党政主要负责人履行推进法治建设第一责任人职责",
          en: "annual report: contents, the heads' performance of their primary responsibility",
        },
        article: { number: { "zh-CN": "第二十六条第（三）项", en: "art. 26(3)" }, verified: false },
      },
      "contents-4": {
        topic: { "zh-CN": "年度报告·内容：下一年度的主要安排", en: "annual report: contents, main arrangements for the coming year" },
        article: { number: { "zh-CN": "第二十六条第（四）项", en: "art. 26(4)" }, verified: false },
      },
      "contents-5": {
        topic: { "zh-CN": "年度报告·内容：其他需要报告的情况", en: "annual report: contents, other matters" },
        article: { number: { "zh-CN": "第二十六条第（五）项", en: "art. 26(5)" }, verified: false },
      },
      report: {
        topic: { "zh-CN": "年度报告·报送", en: "annual report: reporting upward" },
        article: { number: { "zh-CN": "第二十四条", en: "art. 24" }, verified: false },
      },
      publish: {
        topic: { "zh-CN": "年度报告·公开", en: "annual report: publication" },
        article: { number: { "zh-CN": "第二十五条", en: "art. 25" }, verified: false },
      },
      urge: { topic: { "zh-CN": "年度报告·督促和通报", en: "annual report: urging and criticism by circular" } },
    },
  },
  "first-responsible-2016": {
    title: {
      "zh-CN": "《党政主要负责人履行推进法治建设第一责任人职责规定》",
      en: "Provisions on the Primary Responsibility of Party and Government Heads for Advancing the Rule of Law",
    },
    nature: "party-regulation",
    from: "2016-11-30",
    verified: true,
    provisions: {
      "art-2": {
        topic: { "zh-CN": "适用范围：县级以上", en: "scope: county level and above" },
        article: { number: { "zh-CN": "第二条", en: "art. 2" }, verified: true },
      },
      "art-4": {
        topic: { "zh-CN": "第一责任人职责：四个亲自", en: "the heads' own acts" },
        article: { number: { "zh-CN": "第四条", en: "art. 4" }, verified: true },
      },
    },
  },
  "outline-2021": {
    title: { "zh-CN": "《法治政府建设实施纲要（2021—2025年）》", en: "Outline for Building a Law-based Government (2021–2025)" },
    number: "中发〔2021〕33号",
    nature: "policy",
    from: "2021-01-01",
    to: "2025-12-31",
    verified: true,
    provisions: { goal: { topic: { "zh-CN": "总体目标", en: "overall goal" } } },
  },
  "outline-2015": {
    title: { "zh-CN": "《法治政府建设实施纲要（2015—2020年）》", en: "Outline for Building a Law-based Government (2015–2020)" },
    nature: "policy",
    from: "2015-01-01",
    to: "2020-12-31",
    verified: true,
    provisions: {
      goal: { topic: { "zh-CN": "总体目标", en: "overall goal" } },
      report: { topic: { "zh-CN": "年度报告制度", en: "the annual report of that time" } },
    },
  },
  "documents-2012": {
    title: {
      "zh-CN": "《党政机关公文处理工作条例》",
      en: "Regulations on the Handling of Official Documents of Party and Government Organs",
    },
    nature: "party-regulation",
    from: "2012-07-01",
    verified: true,
    provisions: {
      "art-8-10": {
        topic: { "zh-CN": "公文种类·报告", en: "kinds of document: the report" },
        article: { number: { "zh-CN": "第八条第（十）项", en: "art. 8(10)" }, verified: true },
      },
      "art-9": {
        topic: { "zh-CN": "公文格式·组成", en: "form of documents: elements" },
        article: { number: { "zh-CN": "第九条", en: "art. 9" }, verified: true },
      },
      "art-9-5": {
        topic: { "zh-CN": "公文格式·发文字号", en: "form of documents: document number" },
        article: { number: { "zh-CN": "第九条第（五）项", en: "art. 9(5)" }, verified: true },
      },
      "art-9-6": {
        topic: { "zh-CN": "公文格式·签发人", en: "form of documents: authorising official" },
        article: { number: { "zh-CN": "第九条第（六）项", en: "art. 9(6)" }, verified: true },
      },
      "art-9-7": {
        topic: { "zh-CN": "公文格式·标题", en: "form of documents: title" },
        article: { number: { "zh-CN": "第九条第（七）项", en: "art. 9(7)" }, verified: true },
      },
      "art-9-8": {
        topic: { "zh-CN": "公文格式·主送机关", en: "form of documents: addressee" },
        article: { number: { "zh-CN": "第九条第（八）项", en: "art. 9(8)" }, verified: true },
      },
      "art-9-signatory": {
        topic: { "zh-CN": "公文格式·发文机关署名", en: "form of documents: the issuing organ's name at the end" },
        article: { number: { "zh-CN": "第九条", en: "art. 9" }, verified: true },
      },
      "art-9-12": {
        topic: { "zh-CN": "公文格式·成文日期", en: "form of documents: date of issue" },
        article: { number: { "zh-CN": "第九条第（十二）项", en: "art. 9(12)" }, verified: true },
      },
      "art-15-1": {
        topic: { "zh-CN": "上行文·不抄送下级机关", en: "upward documents: no copy downward" },
        article: { number: { "zh-CN": "第十五条第（一）项", en: "art. 15(1)" }, verified: true },
      },
      "art-15-4": {
        topic: { "zh-CN": "上行文·报告不得夹带请示事项", en: "upward documents: no request inside a report" },
        article: { number: { "zh-CN": "第十五条第（四）项", en: "art. 15(4)" }, verified: true },
      },
      "art-19": {
        topic: { "zh-CN": "公文起草", en: "drafting" },
        article: { number: { "zh-CN": "第十九条", en: "art. 19" }, verified: false },
      },
      "art-19-3": {
        topic: { "zh-CN": "公文起草·表述准确、文字精练", en: "drafting: exact and concise wording" },
        article: { number: { "zh-CN": "第十九条第（三）项", en: "art. 19(3)" }, verified: false },
      },
      "art-20-4": {
        topic: { "zh-CN": "公文审核·人名、数字、时间、引文等准确", en: "review: names, figures, dates and quotations are right" },
        article: { number: { "zh-CN": "第二十条第（四）项", en: "art. 20(4)" }, verified: true },
      },
    },
  },
  "gbt-9704-2012": {
    title: { "zh-CN": "《党政机关公文格式》", en: "Layout Key for Official Documents of Party and Government Organs" },
    number: "GB/T 9704—2012",
    nature: "standard",
    from: "2012-07-01",
    verified: true,
    provisions: {
      "7.2.5": {
        topic: { "zh-CN": "发文字号", en: "document number" },
        article: { number: { "zh-CN": "7.2.5", en: "7.2.5" }, verified: true },
      },
      "7.3.2": { topic: { "zh-CN": "主送机关", en: "addressee" }, article: { number: { "zh-CN": "7.3.2", en: "7.3.2" }, verified: true } },
      "7.3.3": {
        topic: { "zh-CN": "正文·层次序数", en: "body: numbering of levels" },
        article: { number: { "zh-CN": "7.3.3", en: "7.3.3" }, verified: true },
      },
      "7.3.4": {
        topic: { "zh-CN": "附件说明", en: "note of attachments" },
        article: { number: { "zh-CN": "7.3.4", en: "7.3.4" }, verified: false },
      },
      "7.3.5.4": {
        topic: { "zh-CN": "成文日期中的数字", en: "figures in the date of issue" },
        article: { number: { "zh-CN": "7.3.5.4", en: "7.3.5.4" }, verified: true },
      },
    },
  },
  "gbt-15834-2011": {
    title: { "zh-CN": "《标点符号用法》", en: "General Rules for Punctuation" },
    number: "GB/T 15834—2011",
    nature: "standard",
    from: "2012-06-01",
    verified: true,
    provisions: {
      "4.5.3.5": {
        topic: { "zh-CN": "并列的书名号、引号之间不用顿号", en: "no 、 between neighbouring titles or quotations" },
        article: { number: { "zh-CN": "4.5.3.5", en: "4.5.3.5" }, verified: false },
      },
    },
  },
  "gbt-15835-2011": {
    title: { "zh-CN": "《出版物上数字用法》", en: "General Rules for Writing Numerals in Publications" },
    number: "GB/T 15835—2011",
    nature: "standard",
    from: "2011-11-01",
    verified: true,
    provisions: {},
  },
  "disclosure-2019": {
    title: { "zh-CN": "《中华人民共和国政府信息公开条例》", en: "Regulations on the Disclosure of Government Information" },
    number: "国务院令第711号",
    nature: "regulation",
    from: "2019-05-15",
    verified: true,
    provisions: {
      "art-14": {
        topic: { "zh-CN": "涉及国家安全、公共安全、社会稳定的信息", en: "information touching security and stability" },
        article: { number: { "zh-CN": "第十四条", en: "art. 14" }, verified: true },
      },
      "art-15": {
        topic: { "zh-CN": "涉及个人隐私的信息", en: "personal privacy" },
        article: { number: { "zh-CN": "第十五条", en: "art. 15" }, verified: true },
      },
      "art-17": {
        topic: { "zh-CN": "公开前审查", en: "review before publishing" },
        article: { number: { "zh-CN": "第十七条", en: "art. 17" }, verified: true },
      },
      "art-26": {
        topic: { "zh-CN": "主动公开的期限", en: "time limit of publication" },
        article: { number: { "zh-CN": "第二十六条", en: "art. 26" }, verified: true },
      },
      "art-49": {
        topic: { "zh-CN": "政府信息公开工作年度报告·公布", en: "annual report on information disclosure: publication" },
        article: { number: { "zh-CN": "第四十九条", en: "art. 49" }, verified: true },
      },
      "art-50": {
        topic: { "zh-CN": "政府信息公开工作年度报告·内容", en: "annual report on information disclosure: contents" },
        article: { number: { "zh-CN": "第五十条", en: "art. 50" }, verified: true },
      },
    },
  },
  "pipl-2021": {
    title: { "zh-CN": "《中华人民共和国个人信息保护法》", en: "Personal Information Protection Law" },
    nature: "law",
    from: "2021-11-01",
    verified: true,
    provisions: {
      "art-4": {
        topic: { "zh-CN": "个人信息：已识别或者可识别", en: "personal information: identified or identifiable" },
        article: { number: { "zh-CN": "第四条", en: "art. 4" }, verified: true },
      },
      "art-25": {
        topic: { "zh-CN": "未经同意不得公开", en: "no publishing without consent" },
        article: { number: { "zh-CN": "第二十五条", en: "art. 25" }, verified: true },
      },
      "art-28": {
        topic: { "zh-CN": "敏感个人信息", en: "sensitive personal information" },
        article: { number: { "zh-CN": "第二十八条", en: "art. 28" }, verified: true },
      },
      "art-73": {
        topic: { "zh-CN": "去标识化与匿名化", en: "a pseudonym is not anonymity" },
        article: { number: { "zh-CN": "第七十三条", en: "art. 73" }, verified: true },
      },
    },
  },
  "secrets-2024": {
    title: { "zh-CN": "《中华人民共和国保守国家秘密法》", en: "Law on Guarding State Secrets" },
    nature: "law",
    from: "2024-05-01",
    verified: true,
    provisions: {
      "art-35": {
        topic: { "zh-CN": "信息公开前保密审查", en: "secrecy review before publishing" },
        article: { number: { "zh-CN": "第三十五条", en: "art. 35" }, verified: true },
      },
    },
  },
  "gbt-2260": {
    title: { "zh-CN": "《中华人民共和国行政区划代码》", en: "Codes for the Administrative Divisions of China" },
    number: "GB/T 2260",
    nature: "standard",
    verified: true,
    provisions: {},
  },
  "region-12": {
    title: { "zh-CN": "《统计用区划代码和城乡划分代码编制规则》", en: "Rules for Statistical Division Codes" },
    nature: "standard",
    verified: true,
    provisions: {},
  },
  "gb-32100-2015": {
    title: { "zh-CN": "《法人和其他组织统一社会信用代码编码规则》", en: "Coding Rule of the Unified Social Credit Identifier" },
    number: "GB 32100—2015",
    nature: "standard",
    from: "2015-10-01",
    verified: true,
    provisions: {},
  },
  practice: {
    title: { "zh-CN": "工作实践", en: "settled practice" },
    nature: "practice",
    verified: true,
    provisions: {},
  },
} as const satisfies { readonly [key: string]: Instrument };

/** Key of an instrument. */
export type InstrumentKey = keyof typeof instruments;

/** Key of a provision of an instrument. */
export type ProvisionKey<Key extends InstrumentKey> = keyof (typeof instruments)[Key]["provisions"] & string;
