import type { Issuer } from "../model/report.js";
import type { LocalText } from "../model/terms.js";
import type { MonthDay } from "../text/date.js";
import type { LocalDeadline } from "./facts.js";

/** Something to be done before a day of the year after the reporting year (时限). */
export interface Deadline {
  readonly before: MonthDay;
  readonly force: "must" | "should";
  /** What the locality asks (本地规定); it never counts as national law. */
  readonly local?: { readonly before: MonthDay; readonly title: LocalText };
}

/** What the law asks of these issuers for this reporting year (报告义务). */
export interface Duty {
  /** How strongly the four prescribed parts bind; missing where nothing asks for them. */
  readonly contents?: "must" | "should";
  /** Reporting upward (报送). */
  readonly report?: Deadline;
  /** Publication (公开). */
  readonly publish?: Deadline;
  /** Why a duty is missing. */
  readonly reason?: "before-2019" | "no-duty";
}

/** A Party working committee of a sub-district or a zone is as little named by the provisions as the office beside it. */
const isWorkingCommittee = (name: string): boolean => /街道|开发区|高新区|园区|党工委|工作委员会/.test(name);

function dutyOfIssuer({ kind, level, name }: Issuer): Duty {
  const province = level === "province";
  if (kind === "sub-district" || kind === "development-zone") {
    return { contents: "should", report: { before: "03-01", force: "should" }, publish: { before: "04-01", force: "should" } };
  }
  if (kind === "party-committee") {
    const force = isWorkingCommittee(name) ? "should" : "must";
    return { contents: force, report: { before: province ? "04-01" : "03-01", force }, reason: "no-duty" };
  }
  if (kind === "department") {
    if (level === "township") return { reason: "no-duty" };
    return { contents: "must", report: { before: "03-01", force: "must" }, publish: { before: "04-01", force: "must" } };
  }
  return { contents: "must", report: { before: province ? "04-01" : "03-01", force: "must" }, publish: { before: "04-01", force: "must" } };
}

const stronger = <T extends { readonly force: "must" | "should" }>(a: T | undefined, b: T | undefined): T | undefined =>
  a === undefined ? b : b === undefined || a.force === "must" ? a : b;

function isFor(row: LocalDeadline, issuers: readonly Issuer[], year: number | undefined): boolean {
  if (year !== undefined && (year < (row.from ?? year) || year > (row.to ?? year))) return false;
  const fits = ({ kind, level, divisionCode }: Issuer): boolean => {
    if (row.kinds && (kind === undefined || !row.kinds.includes(kind))) return false;
    if (row.levels && (level === undefined || !row.levels.includes(level))) return false;
    return row.divisions === undefined || (divisionCode !== undefined && row.divisions.some((prefix) => divisionCode.startsWith(prefix)));
  };
  return row.kinds || row.levels || row.divisions ? issuers.some(fits) : true;
}

/**
 * The duty that binds these issuers for a reporting year. An unknown year counts as a present one, an issuer of unknown kind as a local government or
 * department; a joint issue has the strongest duty of its issuers. Local deadlines come from the dated tables; the earliest one counts.
 *
 * Source: 《法治政府建设与责任落实督察工作规定》, in force from 2019-04-15, so for reporting years from 2019.
 */
export function dutyOf(given: readonly Issuer[], year: number | undefined, deadlines: readonly LocalDeadline[] = []): Duty {
  if (year !== undefined && year < 2019) return { reason: "before-2019" };
  // What does not fit the schema leaves a hole.
  const issuers = given.filter((issuer) => issuer !== undefined);
  const duties = (issuers.length > 0 ? issuers : [{ name: "" }]).map(dutyOfIssuer);
  const local = (duty: "report" | "publish", deadline: Deadline | undefined): Deadline | undefined => {
    if (!deadline) return undefined;
    let first: LocalDeadline | undefined;
    for (const row of deadlines) if (row.duty === duty && isFor(row, issuers, year) && !(first && first.before <= row.before)) first = row;
    return first ? { ...deadline, local: { before: first.before, title: first.title } } : deadline;
  };
  const contents = duties.some((duty) => duty.contents === "must") ? "must" : duties.find((duty) => duty.contents)?.contents;
  const report = local("report", duties.map((duty) => duty.report).reduce(stronger));
  const publish = local("publish", duties.map((duty) => duty.publish).reduce(stronger));
  return {
    ...(contents && { contents }),
    ...(report && { report }),
    ...(publish && { publish }),
    ...((!contents || !report || !publish) && { reason: "no-duty" as const }),
  };
}
