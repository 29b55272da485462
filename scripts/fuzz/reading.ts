// Reads damaged reports, nothing more: many more than a fuzz run that also validates them (npm run fuzz:read -- --count N --seed S).
import { parseArgs } from "node:util";
import { caseOf } from "./cases.js";

const { values } = parseArgs({ options: { count: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } } });
const count = Number(values.count);
const first = Number(values.seed) * 1_000_000;
/** The linear bound: milliseconds of the processor for a case of so many units, about fifty times the usual cost. */
const bound = (size: number): number => 50 + size * 0.01;

const kinds = new Map<string, number>();
let refused = 0;
let wrong = 0;
for (let number = first; number < first + count; number++) {
  const { kind, input, read } = caseOf(number);
  if (kind === "report") continue;
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const cost = async (): Promise<number> => {
    const start = process.cpuUsage();
    await read();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  try {
    const limit = bound(typeof input === "string" || input instanceof Uint8Array ? input.length : 0);
    // Compiling and cleaning up memory can fall on any case: only the fastest of three counts.
    let fastest = await cost();
    for (let again = 0; again < 2 && fastest > limit; again++) fastest = Math.min(fastest, await cost());
    if (fastest > limit) {
      wrong += 1;
      console.log(`case ${number} (${kind}): ${Math.round(fastest)} ms, bound ${Math.round(limit)} ms`);
    }
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === "UnreadableFileError") refused += 1;
    else {
      wrong += 1;
      console.log(`case ${number} (${kind}): ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
    }
  }
}
const all = [...kinds].map(([kind, cases]) => `${kind} ${cases}`).join(", ");
console.log(
  `${[...kinds.values()].reduce((a, b) => a + b, 0)} damaged reports read (${all}); ${refused} files refused as unreadable; ${wrong} wrong`,
);
process.exitCode = wrong > 0 ? 1 : 0;
