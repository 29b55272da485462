import type { Locale } from "../model/terms.js";
import type { Rule } from "../rules/rule.js";
import type { Source } from "../text/source.js";
import type { Comparison } from "../validate/compare.js";

/** What every formatter takes beside the result. */
export interface FormatOptions {
  /** From `ReadResult`: formats that show the source text need it. */
  readonly source?: Source | undefined;
  /** What the checked document is called, a file name say. */
  readonly name?: string | undefined;
  /** Language of the labels; default: the language the result was made in. */
  readonly locale?: Locale | undefined;
  /** What `compareResults` says of an earlier version: each finding is then shown as left, new or overlooked, and what was mended is told. */
  readonly before?: Comparison | undefined;
  /** The call's own rules, so that their titles can be shown. */
  readonly customRules?: readonly Rule[] | undefined;
}
