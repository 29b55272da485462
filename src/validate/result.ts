import type { Duty } from "../law/duty.js";
import type { Facts } from "../law/facts.js";
import type { CompleteReport, Part, Report } from "../model/report.js";
import type { Locale } from "../model/terms.js";
import type { RuleId } from "../rules/index.js";
import type { Reason } from "../rules/reason.js";
import type { Audience, Fix, Force, Params, PartCoverage, Rule, Severity, Stage } from "../rules/rule.js";
import type { IsoDate } from "../text/date.js";
import type { JsonPointer, Path, Range } from "../text/path.js";
import type { Position, Source } from "../text/source.js";

/** Options of a rule, as its own schema describes them. */
export type RuleOptions = { readonly [option: string]: unknown };

/** How a rule is set for a call: off, another severity, or a severity with options. */
export type RuleSetting = "off" | Severity | readonly [Severity, RuleOptions];

/** A finding that is known and accepted, with the reason (豁免). It stays in the result, marked. */
export interface Suppression {
  readonly rule: string;
  /** Only findings at or below this place. */
  readonly path?: JsonPointer | undefined;
  /** Only the finding with this fingerprint. */
  readonly fingerprint?: string | undefined;
  readonly reason: string;
  readonly by?: string | undefined;
  readonly date?: IsoDate | undefined;
}

/** Options of a validation. */
export interface ValidateOptions {
  /** Default `publication`. */
  readonly stage?: Stage | undefined;
  /** “Today” for the rules; default: the current date in China. */
  readonly asOf?: IsoDate | undefined;
  /** Language of everything that people read; default `zh-CN`. */
  readonly locale?: Locale | undefined;
  /** From `ReadResult`: findings then carry positions, and the source/ rules see the reader's notes. */
  readonly source?: Source | undefined;
  readonly rules?: { readonly [id in RuleId | (string & {})]?: RuleSetting } | undefined;
  readonly customRules?: readonly Rule[] | undefined;
  /** Tables that extend the shipped ones for this call. */
  readonly facts?: Partial<Facts> | undefined;
  readonly suppressions?: readonly Suppression[] | undefined;
}

/** A provision as a finding shows it. */
export interface Citation {
  readonly instrument: string;
  readonly provision?: string;
  /** In words of the call's locale: 《法治政府建设与责任落实督察工作规定》（年度报告·内容）. An article number only when verified. */
  readonly text: string;
}

/** Something a rule found (修改意见). */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly params: Params;
  /** Rendered for the locale of the call. */
  readonly message: string;
  /** `undecided`: a person has to look. */
  readonly outcome: "failed" | "undecided";
  readonly force: Force;
  readonly severity: Severity;
  readonly audience: Audience;
  readonly path: Path;
  /** Inside the string at `path`; UTF-16 units, end exclusive. */
  readonly range?: Range;
  /** In the source, when one was given. */
  readonly position?: Position;
  /** For people: where, in words of the call's locale. */
  readonly place: string;
  /** At most 20 characters; never for sensitive findings. */
  readonly quote?: string;
  /** Only provisions in force for that year. */
  readonly basis: readonly Citation[];
  /** Page of the rule. */
  readonly url: string;
  readonly fingerprint: string;
  readonly fix?: Fix;
  /** What it points at must not be repeated anywhere: formats mask it. */
  readonly sensitive?: true;
  readonly suppressed?: { readonly reason: string };
}

/** What became of a rule. */
export interface RuleOutcome {
  readonly rule: string;
  readonly outcome: "passed" | "failed" | "undecided" | "inapplicable" | "off" | "crashed";
  /** Why it is inapplicable. */
  readonly reason?: Reason;
  /** What a crashed rule threw. */
  readonly error?: string;
  /**
   * How many more places the rule found than stand among the findings (未列出的处数): a rule's first 1,000 are listed, so that no report can fill the memory. Sensitive
   * rules list all, since what they point at is masked everywhere.
   */
  readonly unlisted?: number;
}

/** A line of the checklist (要素核对). */
export interface ChecklistItem {
  readonly item: Exclude<Part, "other"> | "title" | "year" | "issuer" | "signatory" | "date";
  readonly status: "present" | "missing" | "undecided";
  readonly path?: Path;
}

/** What every result holds. */
export interface ResultBody {
  /** One flat list, in the order of the report; secrecy marks first. */
  readonly findings: readonly Finding[];
  /** One per rule, in the order of the catalogue. */
  readonly outcomes: readonly RuleOutcome[];
  readonly coverage: { readonly [part in Part]: PartCoverage };
  readonly checklist: readonly ChecklistItem[];
  /** What no rule looks at, in the call's locale. */
  readonly notChecked: readonly string[];
  readonly unusedSuppressions: readonly Suppression[];
  readonly ruleSet: {
    readonly version: string;
    readonly asOf: IsoDate;
    readonly stage: Stage;
    readonly locale: Locale;
    /** Which duty was taken to bind these issuers in this year. */
    readonly duty: Duty;
  };
}

/** Nothing was found that must be changed or looked at, and the report is complete. It does not say that the law is satisfied. */
export interface PassedResult extends ResultBody {
  readonly verdict: "pass";
  readonly report: CompleteReport;
}

/** `fail`: something must be changed; `review`: a person has to look, or the report is not complete. */
export interface OpenResult extends ResultBody {
  readonly verdict: "fail" | "review";
  readonly report: Report;
}

/** What a validation gives. */
export type ValidationResult = PassedResult | OpenResult;
