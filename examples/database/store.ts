// A table of reports in PostgreSQL: the report and what was found as JSON, typed from the package; what is asked for often, as columns that the database derives itself.
import { PGlite } from "@electric-sql/pglite";
import { and, count, eq, sql } from "drizzle-orm";
import { integer, jsonb, pgTable, serial, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/pglite";
import { type Finding, type Part, type Report, type ResultBody, type ValidationResult, validateReport } from "fazhi-report";

export const reports = pgTable("reports", {
  id: serial("id").primaryKey(),
  report: jsonb("report").$type<Report>().notNull(),
  verdict: text("verdict").$type<ValidationResult["verdict"]>().notNull(),
  coverage: jsonb("coverage").$type<ResultBody["coverage"]>().notNull(),
  findings: jsonb("findings").$type<readonly Finding[]>().notNull(),
  year: integer("year").generatedAlwaysAs(sql`((report ->> 'year')::integer)`),
  issuer: text("issuer").generatedAlwaysAs(sql`(report #>> '{issuers,0,name}')`),
  level: text("level").generatedAlwaysAs(sql`(report #>> '{issuers,0,level}')`),
});

const createTable = `
  create table reports (
    id serial primary key,
    report jsonb not null,
    verdict text not null,
    coverage jsonb not null,
    findings jsonb not null,
    year integer generated always as ((report ->> 'year')::integer) stored,
    issuer text generated always as (report #>> '{issuers,0,name}') stored,
    level text generated always as (report #>> '{issuers,0,level}') stored
  );
  create index reports_by_year on reports (year, level);
`;

/** Opens a database in memory; a folder's name keeps it. With a server, take drizzle-orm/node-postgres: the rest stays. */
export async function openStore(folder?: string) {
  const client = new PGlite(folder);
  await client.exec(createTable);
  return drizzle(client, { schema: { reports } });
}

export type Store = Awaited<ReturnType<typeof openStore>>;

/** Checks a report and keeps both. */
export async function keep(store: Store, report: Report): Promise<number> {
  const result = validateReport(report);
  const { verdict, coverage, findings } = result;
  const [row] = await store.insert(reports).values({ report: result.report, verdict, coverage, findings }).returning({ id: reports.id });
  if (!row) throw new Error("the report was not kept");
  return row.id;
}

/** Which townships' reports of a year do not write a part. */
export const withoutPart = (store: Store, part: Part, year: number) =>
  store
    .select({ issuer: reports.issuer, title: sql<string | null>`${reports.report} ->> 'title'` })
    .from(reports)
    .where(
      and(eq(reports.year, year), eq(reports.level, "township"), sql`${reports.coverage} #>> ${`{${part},status}`}::text[] = 'absent'`),
    )
    .orderBy(reports.issuer);

/** How many reports of each year came to which verdict. */
export const verdictsByYear = (store: Store) =>
  store
    .select({ year: reports.year, verdict: reports.verdict, reports: count() })
    .from(reports)
    .groupBy(reports.year, reports.verdict)
    .orderBy(reports.year, reports.verdict);

/** Which rules found something, and in how many reports. */
export const rulesByReports = (store: Store) =>
  store
    .select({ rule: sql<string>`finding ->> 'rule'`, reports: sql<number>`count(distinct ${reports.id})::integer` })
    .from(sql`${reports}, jsonb_array_elements(${reports.findings}) as finding`)
    .groupBy(sql`finding ->> 'rule'`)
    .orderBy(sql`count(distinct ${reports.id}) desc, finding ->> 'rule'`);
