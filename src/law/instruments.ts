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
  /** First and last day in force. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Whether somebody has read its words, or an authority's quotation of them. */
  readonly verified: boolean;
  readonly provisions: { readonly [topic: string]: Provision };
}

/** The instruments, by key. A table that a lawyer can review. */
export const instruments = {
  "inspection-2019": {
    title: { "zh-CN": "《法治政府建设与责任落实督察工作规定》", en: "Provisions on the Inspection of Law-based Government Building and the Fulfilment of Responsibilities" },
    number: "厅字〔2019〕28号",
    nature: "party-regulation",
    from: "2019-04-15",
    verified: true,
    provisions: {
      contents: { topic: { "zh-CN": "年度报告·内容", en: "annual report: contents" }, article: { number: { "zh-CN": "第二十六条", en: "art. 26" }, verified: false } },
      report: { topic: { "zh-CN": "年度报告·报送", en: "annual report: reporting upward" }, article: { number: { "zh-CN": "第二十四条", en: "art. 24" }, verified: false } },
      publish: { topic: { "zh-CN": "年度报告·公开", en: "annual report: publication" }, article: { number: { "zh-CN": "第二十五条", en: "art. 25" }, verified: false } },
    },
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
