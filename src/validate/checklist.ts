import type { Part } from "../model/report.js";
import type { Locale, LocalText } from "../model/terms.js";
import { requiredParts } from "../model/terms.js";
import type { PartCoverage, RuleContext } from "../rules/rule.js";
import { isIsoDate } from "../text/date.js";
import type { Path } from "../text/path.js";
import type { ChecklistItem } from "./result.js";

const said = (text: unknown): boolean => typeof text === "string" && text.trim() !== "";

/** Goes through the elements and parts a report must have (要素核对), in the order of the document. */
export function checklistOf({ report, coverage, gap, source, lost }: RuleContext): readonly ChecklistItem[] {
  const entry = (item: ChecklistItem["item"], path: Path | undefined, isOpen: boolean): ChecklistItem =>
    path ? { item, status: "present", path } : { item, status: isOpen ? "undecided" : "missing" };
  const { title, year, issuers, signOff } = report;
  const issuer = issuers?.findIndex((one) => said(one?.name)) ?? -1;
  const signatory = signOff?.signatories?.findIndex(said) ?? -1;
  // A page's text often holds only the body: there, title, year and issuer may stand elsewhere on the page.
  const wasRead = source !== undefined;
  const partEntry = (part: Exclude<Part, "other">): ChecklistItem => {
    const { paths }: PartCoverage = coverage[part];
    return entry(part, paths[0], gap !== undefined || lost(["sections"]));
  };
  return [
    entry("title", said(title) ? ["title"] : undefined, wasRead || lost(["title"])),
    entry("year", Number.isInteger(year) ? ["year"] : undefined, wasRead || lost(["year"])),
    entry("issuer", issuer >= 0 ? ["issuers", issuer] : undefined, wasRead || lost(["issuers"])),
    ...requiredParts.map(partEntry),
    entry("signatory", signatory >= 0 ? ["signOff", "signatories", signatory] : undefined, lost(["signOff", "signatories"])),
    entry("date", isIsoDate(signOff?.date) ? ["signOff", "date"] : undefined, lost(["signOff", "date"])),
  ];
}

const unchecked: readonly LocalText[] = [
  { "zh-CN": "所写事项是否属实", en: "whether what is reported is true" },
  { "zh-CN": "数字与统计台账是否一致", en: "whether the figures agree with the statistics they were taken from" },
  { "zh-CN": "人名、职务和单位名称是否准确", en: "whether names of persons, posts and organs are right" },
  {
    "zh-CN": "内容是否涉及国家秘密、工作秘密和其他不宜公开的事项",
    en: "whether anything is a state secret, a work secret or otherwise not to be published",
  },
  { "zh-CN": "所写原因是否符合实际", en: "whether the causes given are the real ones" },
];

/** What no rule looks at, in words: shown on every output. */
export function notCheckedIn(locale: Locale): readonly string[] {
  return unchecked.map((text) => text[locale]);
}
