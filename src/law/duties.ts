import type { LocalText } from "../model/terms.js";
import type { InstrumentKey } from "./instruments.js";

/** A duty of the law and the rules that look at it (义务与规则对照). */
export interface DutyRow {
  readonly id: string;
  readonly title: LocalText;
  readonly instrument: InstrumentKey;
  /** Key of the instrument's provision. */
  readonly provision?: string;
  /** Ids of the rules that look at it; empty where none can. */
  readonly rules: readonly string[];
  /** Why no rule looks at it, or what the rules leave out. */
  readonly note?: LocalText;
}

const row = (
  id: string,
  [zh, en]: readonly [string, string],
  [instrument, provision]: readonly [InstrumentKey, string?],
  rules: readonly string[],
  note?: readonly [string, string],
): DutyRow => ({
  id,
  title: { "zh-CN": zh, en },
  instrument,
  ...(provision !== undefined && { provision }),
  rules,
  ...(note && { note: { "zh-CN": note[0], en: note[1] } }),
});

/** The duties, in the order of the instruments, also those that no rule looks at: a page made from this table shows what the rules leave out. */
export const duties: readonly DutyRow[] = [
  row(
    "report-upward",
    ["按时向上级和有关机关报送年度报告", "report to the organs named by the provisions in time"],
    ["inspection-2019", "report"],
    ["dates/reported-late", "document/addressee-missing", "document/addressee-unfit"],
  ),
  row(
    "copy-inspection-body",
    ["报送时抄送督察单位", "copy to the inspection body"],
    ["inspection-2019", "report"],
    [],
    ["抄送通常不在报告文本中，由收文机关核对。", "The copy line is rarely part of the text; the receiving organ has to look."],
  ),
  row(
    "publish",
    ["按时向社会公开年度报告", "publish in time"],
    ["inspection-2019", "publish"],
    ["dates/out-of-order", "dates/published-late"],
  ),
  row(
    "publish-exception",
    ["涉及党和国家秘密的内容不公开", "publish nothing that touches Party and state secrets"],
    ["inspection-2019", "publish"],
    ["privacy/secrecy-mark"],
    ["规则只看密级和内部标识，不判断内容是否涉密。", "The rule sees marks only; it does not judge whether contents are secret."],
  ),
  row(
    "contents",
    ["年度报告包括规定的各项内容", "a report with the prescribed contents"],
    ["inspection-2019", "contents"],
    ["parts/embedded", "parts/merged", "parts/missing", "parts/order", "parts/repeated", "parts/unrecognised"],
  ),
  row(
    "contents-measures",
    ["写明上一年度的主要举措和成效", "main measures and results of the past year"],
    ["inspection-2019", "contents-1"],
    [
      "content/figures-missing",
      "dates/before-year-end",
      "dates/outside-period",
      "parts/empty",
      "parts/missing",
      "parts/thin",
      "years/mismatch",
    ],
  ),
  row(
    "contents-shortcomings",
    ["写明存在的不足和原因", "shortcomings and their causes"],
    ["inspection-2019", "contents-2"],
    ["content/causes-missing", "parts/empty", "parts/missing", "parts/thin"],
    ["原因是否属实，规则不判断。", "Whether the causes are true is not judged."],
  ),
  row(
    "contents-responsibility",
    ["写明党政主要负责人履行推进法治建设第一责任人职责的情况", "the heads' performance of their primary responsibility"],
    ["inspection-2019", "contents-3"],
    ["content/actor-missing", "content/acts-missing", "parts/embedded", "parts/empty", "parts/missing", "parts/thin"],
  ),
  row(
    "contents-plans",
    ["写明下一年度的主要安排", "main arrangements for the coming year"],
    ["inspection-2019", "contents-4"],
    ["parts/empty", "parts/missing", "parts/thin", "years/plan-on-ended-programme", "years/plan-year"],
  ),
  row(
    "contents-other",
    ["其他需要报告的情况", "other matters"],
    ["inspection-2019", "contents-5"],
    [],
    ["由报告机关视情况决定，没有可以核对的内容。", "Left to the issuing organ: there is nothing to check."],
  ),
  row(
    "urge",
    [
      "督察单位督促报送和公开，对不报告、不公开的通报批评",
      "the inspection body urges, and criticises by circular those who do not report or publish",
    ],
    ["inspection-2019", "urge"],
    [],
    ["是督察单位的职责，报告文本中看不到。", "A duty of the inspection body, not visible in the text."],
  ),
  row(
    "head-acts",
    ["党政主要负责人亲自部署、过问、协调、督办法治建设重要工作", "the heads' own acts in advancing the rule of law"],
    ["first-responsible-2016", "art-4"],
    ["content/acts-missing", "wording/fixed-expression"],
  ),
  row(
    "document-number",
    ["标注发文字号", "carry a document number"],
    ["documents-2012", "art-9-5"],
    ["document/number-form", "document/number-year"],
  ),
  row(
    "document-approver",
    ["上行文标注签发人", "name the authorising official on upward documents"],
    ["documents-2012", "art-9-6"],
    ["document/approver-missing"],
  ),
  row(
    "document-title",
    ["标题由发文机关名称、事由和文种组成", "a title of issuer, matter and type of document"],
    ["documents-2012", "art-9-7"],
    ["issuer/missing", "title/elements", "title/missing", "years/missing", "years/title-missing"],
  ),
  row(
    "document-addressee",
    ["标注主送机关", "name the addressee"],
    ["documents-2012", "art-9-8"],
    ["document/addressee-missing", "document/addressee-unfit"],
  ),
  row(
    "document-signatory",
    ["署发文机关全称或者规范化简称", "the issuing organ's name at the end"],
    ["documents-2012", "art-9-signatory"],
    ["signoff/signatory-mismatch", "signoff/signatory-missing"],
  ),
  row(
    "document-date",
    ["署成文日期", "carry the date of issue"],
    ["documents-2012", "art-9-12"],
    ["signoff/date-form", "signoff/date-missing"],
  ),
  row(
    "document-no-copy-downward",
    ["上行文不抄送下级机关", "no copy of an upward document to organs below"],
    ["documents-2012", "art-15-1"],
    [],
    ["仅凭机关名称难以判断上下级关系。", "Names alone do not show which organ is below."],
  ),
  row("document-no-request", ["报告中不夹带请示事项", "no request inside a report"], ["documents-2012", "art-15-4"], ["content/request"]),
  row(
    "document-drafting",
    ["内容简洁、表述准确、文字精练", "concise contents, exact wording"],
    ["documents-2012", "art-19"],
    ["content/figures-missing", "content/regulation-wording", "parts/thin"],
    [
      "文字是否精练由审核人判断，规则只提示明显的情形。",
      "Whether the wording is good is for the reviewer; the rules point at plain cases only.",
    ],
  ),
  row(
    "document-accuracy",
    ["人名、地名、时间、数字、引文等准确", "names, dates, figures and quotations are right"],
    ["documents-2012", "art-20-4"],
    [
      "content/draft-mark",
      "content/placeholder",
      "content/repeated-paragraph",
      "content/self-reference",
      "content/truncated",
      "dates/future",
      "dates/out-of-order",
      "figures/over-100",
      "figures/rate",
      "figures/total",
      "wording/law-title",
      "years/instrument-years",
      "years/mismatch",
      "years/plan-on-ended-programme",
      "years/repealed-law",
      "years/stale-organ",
      "years/stale-programme",
      "years/unheld-event",
    ],
    [
      "规则只看文本内部是否一致，不核实事实和数字。",
      "The rules see only whether the text agrees with itself; facts and figures are not verified.",
    ],
  ),
  row(
    "privacy",
    ["不公开个人隐私和个人信息", "publish no personal privacy and personal information"],
    ["pipl-2021", "art-25"],
    ["privacy/bank-card", "privacy/id-number", "privacy/landline", "privacy/person", "privacy/phone"],
  ),
  row(
    "review-before-publishing",
    ["公开前审查", "review before publishing"],
    ["disclosure-2019", "art-17"],
    ["privacy/secrecy-mark", "privacy/sensitive-count"],
    ["审查由本单位负责，规则只作提示。", "The review is the organ's own duty; the rules only point at places."],
  ),
  row(
    "other-annual-reports",
    ["政府信息公开工作年度报告另行编制", "the annual report on information disclosure is a report of its own"],
    ["disclosure-2019", "art-49"],
    ["document/wrong-report"],
  ),
  row(
    "form-number",
    ["发文字号的写法", "form of the document number"],
    ["gbt-9704-2012", "7.2.5"],
    ["document/number-form", "document/number-year"],
  ),
  row("form-levels", ["正文层次序数", "numbering of levels"], ["gbt-9704-2012", "7.3.3"], ["numbering/sequence", "numbering/style"]),
  row("form-attachments", ["附件说明与附件一致", "attachments as announced"], ["gbt-9704-2012", "7.3.4"], ["document/attachment-missing"]),
  row("form-date", ["成文日期的写法", "form of the date of issue"], ["gbt-9704-2012", "7.3.5.4"], ["signoff/date-form"]),
  row(
    "punctuation",
    ["标点符号规范", "punctuation"],
    ["gbt-15834-2011"],
    ["punctuation/half-width", "punctuation/series", "punctuation/unpaired"],
  ),
  row("numerals", ["数字用法规范", "numerals"], ["gbt-15835-2011"], ["punctuation/day-name"]),
  row(
    "division-code",
    ["行政区划代码规范", "division codes"],
    ["gbt-2260"],
    ["issuer/division-code", "issuer/level-mismatch"],
    ["规则只看代码的写法，不查代码是否在用。", "The rules see how a code is written, not whether it is in use."],
  ),
  row("credit-code", ["统一社会信用代码规范", "unified social credit codes"], ["gb-32100-2015"], ["issuer/credit-code"]),
];
