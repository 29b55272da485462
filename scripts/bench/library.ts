import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Rule, RuleContext } from "../../src/rules/rule.js";
import type { ValidateOptions } from "../../src/validate/result.js";
import { loadBuilt, root } from "../built.js";
import { corpus, type Document, report6500 } from "./documents.js";
import { inTurn } from "./measure.js";
import { table } from "./page.js";

type Work = (document: Document) => unknown;

async function works(): Promise<readonly (readonly [name: string, work: Work])[]> {
  const { reportSchema, readReport, validateReport } = await loadBuilt();
  const schema = JSON.parse(readFileSync(join(root, "docs/schema/report.schema.json"), "utf8")) as object;
  const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  return [
    ["`structuredClone`", ({ report }) => structuredClone(report)],
    ["zod, `reportSchema.safeParse`", ({ report }) => reportSchema.safeParse(report)],
    ["Ajv, compiled from `report.schema.json`", ({ report }) => fits(report)],
    ["`readReport`", ({ text }) => readReport(text)],
    ["`validateReport`, from an object", ({ report }) => validateReport(report, { asOf: "2026-01-01" })],
    [
      "read and validate, from text",
      ({ text }) => {
        const { report, source } = readReport(text);
        return validateReport(report, { source, asOf: "2026-01-01" });
      },
    ],
  ];
}

async function tableOf(documents: readonly Document[], rounds: number): Promise<string> {
  const kilobytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024;
  const all = (work: Work) => () => {
    for (const document of documents) work(document);
  };
  const unit = all(({ json }) => JSON.parse(json));
  const rows: (readonly (string | number)[])[] = [];
  const add = async (name: string, work: () => unknown): Promise<void> => {
    const { ratio, median } = await inTurn(unit, work, rounds);
    rows.push([name, ratio, median / documents.length, median / kilobytes]);
  };
  await add("`JSON.parse` of the report (the unit)", unit);
  for (const [name, work] of await works()) await add(name, all(work));
  return table(["", "units", "µs a report", "µs a kilobyte of text"], rows);
}

/** The library's own steps and what they are compared with, in units. */
export async function librarySection(rounds: number): Promise<string> {
  const one = await report6500();
  const all = await corpus();
  const length = all.reduce((sum, { text }) => sum + text.length, 0);
  return [
    `One report of ${one.text.length.toLocaleString("en-US")} characters (${one.json.length.toLocaleString("en-US")} as JSON):`,
    await tableOf([one], rounds),
    `The test corpus: ${all.length} reports, ${length.toLocaleString("en-US")} characters:`,
    await tableOf(all, rounds),
  ].join("\n\n");
}

/** What each rule costs: its own share of the time of `validateReport`, without the context and the findings. */
export async function ruleSection(): Promise<string> {
  const { rules, validateReport } = await loadBuilt();
  const documents = [await report6500(), ...(await corpus())];
  const spent = new Map<string, number>();
  // The same rules once more under other names, each with a clock.
  const timed = (rules as readonly Rule[]).map((rule) => ({
    ...rule,
    id: `${rule.id}-timed`,
    check: (context: RuleContext, find: Parameters<Rule["check"]>[1]) => {
      const start = process.hrtime.bigint();
      rule.check(context, find);
      spent.set(rule.id, (spent.get(rule.id) ?? 0) + Number(process.hrtime.bigint() - start));
    },
  }));
  const off = Object.fromEntries(rules.map(({ id }) => [id, "off"] as const));
  const run = (times: number, options: ValidateOptions): number => {
    spent.clear();
    const start = process.hrtime.bigint();
    for (let time = 0; time < times; time++) for (const { report } of documents) validateReport(report, { asOf: "2026-01-01", ...options });
    return Number(process.hrtime.bigint() - start);
  };
  const times = 100;
  run(50, {});
  const whole = run(times, {});
  run(50, { rules: off, customRules: timed });
  run(times, { rules: off, customRules: timed });
  const kilobytes = (times * documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)) / 1024;
  const ordered = [...spent].sort(([, a], [, b]) => b - a);
  const all = ordered.reduce((sum, [, time]) => sum + time, 0);
  const row = (name: string, time: number): readonly (string | number)[] => [
    name,
    `${((100 * time) / whole).toFixed(1)}%`,
    time / kilobytes / 1000,
  ];
  return table(
    ["", "share of `validateReport`", "µs a kilobyte of text"],
    [
      ...ordered.slice(0, 15).map(([id, time]) => row(`\`${id}\``, time)),
      row(
        `the other ${ordered.length - 15} rules together`,
        ordered.slice(15).reduce((sum, [, time]) => sum + time, 0),
      ),
      row("fit, context, findings, coverage", whole - all),
      row("`validateReport`", whole),
    ],
  );
}
