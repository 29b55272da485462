import type { Issuer } from "../model/report.js";
import type { MonthDay } from "../text/date.js";

/** What the law asks of these issuers for this reporting year (报告义务). */
export interface Duty {
  /** How strongly the four prescribed parts bind; missing where nothing asks for them. */
  readonly contents?: "must" | "should";
  /** Reporting upward: to be done before this day of the year after. */
  readonly report?: { readonly before: MonthDay; readonly force: "must" | "should" };
  /** Publication: to be done before this day of the year after. */
  readonly publish?: { readonly before: MonthDay; readonly force: "must" | "should" };
  /** Why a duty is missing. */
  readonly reason?: "before-2019" | "no-duty";
}

/** The duty that binds these issuers for a reporting year. An unknown year counts as a present one, unknown issuers as a local government or department. */
export function dutyOf(issuers: readonly Issuer[], year: number | undefined): Duty {
  if (year !== undefined && year < 2019) return { reason: "before-2019" };
  void issuers;
  return { contents: "must", report: { before: "03-01", force: "must" }, publish: { before: "04-01", force: "must" } };
}
