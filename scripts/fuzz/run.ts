// Damages reports and checks that nothing breaks: npm run fuzz [-- --seconds 60 --seed 1 --count 100000 --case N]
import { type ChildProcess, fork } from "node:child_process";
import { parseArgs } from "node:util";
import { caseOf, kinds } from "./cases.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "1000000000" },
    case: { type: "string" },
  },
});
const first = values.case === undefined ? Number(values.seed) * 1_000_000 : Number(values.case);
const count = values.case === undefined ? Number(values.count) : 1;
const until = performance.now() + Number(values.seconds) * 1000;
/** A case that takes longer than this hangs. */
const patience = 30_000;

if (values.case !== undefined) {
  const { kind, input } = caseOf(first);
  console.log(kind, typeof input === "string" || input instanceof Uint8Array ? input : JSON.stringify(input, null, 1));
}

interface Ran {
  readonly number: number;
  readonly kind: string;
  readonly problems: readonly string[];
  readonly refused: boolean;
}

const tally = new Map(kinds.map((kind) => [kind as string, { cases: 0, refused: 0 }]));
const found = new Map<string, number[]>();
const note = (number: number, problem: string): void => {
  // What differs only in its figures and quotations is one problem.
  const sort = problem.replace(/“[^”]*”|\d+/g, "…").slice(0, 160);
  const numbers = found.get(sort);
  if (numbers) numbers.push(number);
  else {
    found.set(sort, [number]);
    console.error(`case ${number}: ${problem}`);
  }
};

const start = (): ChildProcess => fork(new URL("worker.ts", import.meta.url), { execArgv: ["--import", "tsx"] });
let worker = start();
// Loading everything is no part of a case.
const loaded = (): Promise<void> => new Promise((resolve) => worker.once("message", () => resolve()));
await loaded();
const run = (number: number): Promise<Ran> =>
  new Promise((resolve) => {
    const end = (ran: Ran): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(ran);
    };
    const broken = (how: string): void => {
      worker.removeAllListeners();
      worker.kill("SIGKILL");
      worker = start();
      void loaded().then(() => end({ number, kind: caseOf(number).kind, problems: [how], refused: false }));
    };
    const timer = setTimeout(() => broken(`hangs: more than ${patience / 1000} s`), patience);
    worker.once("exit", () => broken("ended the process"));
    worker.once("message", (ran) => end(ran as Ran));
    worker.send(number);
  });

let cases = 0;
for (; cases < count && (cases === 0 || performance.now() < until); cases++) {
  const { number, kind, problems, refused } = await run(first + cases);
  const kept = tally.get(kind);
  if (kept) {
    kept.cases += 1;
    if (refused) kept.refused += 1;
  }
  for (const problem of problems) note(number, problem);
}
worker.kill();
console.log(
  `${cases} damaged reports from case ${first}: ${[...tally].map(([kind, { cases: made, refused }]) => `${kind} ${made}${refused > 0 ? ` (${refused} refused)` : ""}`).join(", ")}`,
);
for (const [problem, numbers] of found) console.log(`${numbers.length} × ${problem} (cases ${numbers.slice(0, 5).join(", ")})`);
console.log(found.size === 0 ? "nothing broke" : `${found.size} kinds of problem`);
process.exitCode = found.size > 0 ? 1 : 0;
