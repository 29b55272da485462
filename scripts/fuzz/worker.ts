import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { validateReport } from "../../src/validate/validate.js";
import { caseOf } from "./cases.js";
import { problemsOf } from "./check.js";

const schema = JSON.parse(readFileSync(new URL("../../docs/schema/result.schema.json", import.meta.url), "utf8")) as object;
const isResult = new Ajv2020({ strict: false }).compile(schema);

/** The linear bound: milliseconds of the processor (others may be busy on it, too) for a case of so many units, reading and validating. About a hundred times the usual cost. */
const bound = (size: number): number => 100 + size * 0.02;

const sizeOf = (input: string | Uint8Array | object): number =>
  typeof input === "string" || input instanceof Uint8Array ? input.length : (JSON.stringify(input) ?? "").length;

const isExpected = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === "UnreadableFileError";

async function run(number: number): Promise<{ readonly kind: string; readonly problems: readonly string[]; readonly refused: boolean }> {
  const { kind, input, read } = caseOf(number);
  const problems: string[] = [];
  try {
    const took = async (): Promise<number> => {
      const start = process.cpuUsage();
      const { report, source } = await read();
      validateReport(report, source ? { source } : {});
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const given = await read();
    problems.push(...problemsOf(given, isResult));
    const limit = bound(given.source ? Math.max(sizeOf(input), given.source.text.length) : sizeOf(input));
    // Compiling and cleaning up memory can fall on any case: only the fastest of three counts.
    let fastest = await took();
    for (let again = 0; again < 2 && fastest > limit; again++) fastest = Math.min(fastest, await took());
    if (fastest > limit) problems.push(`took ${Math.round(fastest)} ms, bound ${Math.round(limit)} ms`);
  } catch (thrown) {
    if ((kind === "docx" || kind === "html") && isExpected(thrown)) return { kind, problems, refused: true };
    problems.push(`threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message).split("\n").slice(0, 4).join(" ") : String(thrown)}`);
  }
  return { kind, problems, refused: false };
}

process.on("message", (number: number) => {
  void run(number).then((ran) => process.send?.({ number, ...ran }));
});
process.send?.("ready");
