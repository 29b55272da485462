import type { IssuerKind, Level } from "../model/report.js";
import type { LocalText } from "../model/terms.js";
import type { IsoDate, MonthDay } from "../text/date.js";
import { events } from "./facts/events.js";
import { laws } from "./facts/laws.js";
import { organs } from "./facts/organs.js";
import { phrases, plans } from "./facts/plans.js";

/** What every row of a table has. */
export interface FactRow {
  /** Names the row; a row of a call with the same id replaces it. */
  readonly id: string;
  /** Whether somebody has read it in an official text. */
  readonly verified: boolean;
}

/** A congress, plenum or conference (会议). Two meetings may share a name: then the name is unheld only before the first of them. */
export interface Meeting extends FactRow {
  readonly title: LocalText;
  /** The words by which a report names it. None is part of another name of the table. */
  readonly names: readonly string[];
  /** First and last day of the meeting. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A law or regulation that came, was revised or went within the years of these reports (法律法规). */
export interface Law extends FactRow {
  readonly title: LocalText;
  /** The words by which a report names it, with book-title marks where it is always written in them. */
  readonly names: readonly string[];
  /** Day of adoption or publication: from then on it can be studied. */
  readonly published?: IsoDate;
  /** First day in force. */
  readonly from?: IsoDate;
  /** Last day in force. */
  readonly to?: IsoDate;
  /** What replaced it. */
  readonly now?: LocalText;
}

/** A national plan or campaign with its years (规划、纲要、五年普法). */
export interface Plan extends FactRow {
  readonly title: LocalText;
  /** The words by which a report names it, without marks and years. Two plans may share a name and differ in their years. */
  readonly names: readonly string[];
  /** First and last year it covers. */
  readonly from: number;
  readonly to: number;
  /** The first reporting year in which naming it as current is stale. */
  readonly staleFrom: number;
  /** Its years as they belong behind the name: （2021—2025年）. Missing where the name carries no years. */
  readonly years?: string;
}

/** A set phrase of a programme that a later programme changed (阶段性提法). */
export interface Phrase extends FactRow {
  readonly title: LocalText;
  readonly names: readonly string[];
  /** Last year in which it was current. */
  readonly to: number;
  /** The first reporting year in which using it as current is stale. */
  readonly staleFrom: number;
  /** What is said now. */
  readonly now: string;
}

/** An organ that was abolished, merged or renamed (撤并或更名的机构). */
export interface Organ extends FactRow {
  /** The words by which a report names it. */
  readonly names: readonly string[];
  /** The day by which it was gone everywhere. */
  readonly to: IsoDate;
  /** What it is called now, or what took its work. */
  readonly now: LocalText;
}

/** A local deadline (本地时限), for issuers that fit all that is given; without any of it, for every issuer of the call. It never counts as national law. */
export interface LocalDeadline extends FactRow {
  /** The local provision, shown as 本地规定. */
  readonly title: LocalText;
  readonly duty: "report" | "publish";
  /** To be done before this day of the year after. */
  readonly before: MonthDay;
  /** First and last reporting year. */
  readonly from?: number;
  readonly to?: number;
  /** The issuer's division code begins with one of these. */
  readonly divisions?: readonly string[];
  readonly kinds?: readonly IssuerKind[];
  readonly levels?: readonly Level[];
}

/** The dated tables that rules read (动态事实表). Facts change faster than releases: a call can extend or replace them. */
export interface Facts {
  readonly events: readonly Meeting[];
  readonly laws: readonly Law[];
  readonly plans: readonly Plan[];
  readonly phrases: readonly Phrase[];
  readonly organs: readonly Organ[];
  readonly deadlines: readonly LocalDeadline[];
}

/** The tables as shipped. No local deadline is shipped: each locality gives its own. */
export const defaultFacts: Facts = { events, laws, plans, phrases, organs, deadlines: [] };

/**
 * Extends tables for a call: a row with the id of another takes its place, any other row is added.
 *
 * @throws TypeError when a table is unknown, is no array, or has a row without an id.
 */
export function mergeFacts(base: Facts, extra: Partial<Facts> = {}): Facts {
  const merged: Facts & { [table: string]: readonly FactRow[] } = { ...base };
  for (const [table, rows] of Object.entries(extra) as [string, unknown][]) {
    if (!Object.hasOwn(base, table)) {
      throw new TypeError(`unknown table of facts: ${JSON.stringify(table)} (allowed: ${Object.keys(base).join(", ")})`);
    }
    if (rows === undefined) continue;
    if (!Array.isArray(rows)) throw new TypeError(`facts.${table} must be an array of rows`);
    // The base has every table.
    const byId = new Map((merged[table] as readonly FactRow[]).map((row) => [row.id, row]));
    for (const row of rows as readonly (FactRow | null | undefined)[]) {
      if (typeof row?.id !== "string" || row.id === "") throw new TypeError(`a row of facts.${table} has no id`);
      byId.set(row.id, row);
    }
    merged[table] = [...byId.values()];
  }
  return merged;
}
