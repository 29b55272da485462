// npm run bench:linear [-- --write]: whether ten times the text costs ten times the time, and whether memory stays flat over many reports.
import { freshBuild, loadBuilt } from "../built.js";
import { report6500, reportOfBytes } from "./documents.js";
import { median } from "./measure.js";
import { publish, table } from "./page.js";

freshBuild();
const { readReport, validateReport } = await loadBuilt();
const asOf = "2026-01-01";

const timed = (run: () => unknown): number => {
  globalThis.gc?.();
  const start = performance.now();
  run();
  return performance.now() - start;
};

const texts = [await reportOfBytes(2 ** 20), await reportOfBytes(10 * 2 ** 20)] as const;
const sizes = texts.map((text) => Buffer.byteLength(text) / 2 ** 20);
const steps: readonly (readonly [name: string, run: (text: string) => () => unknown])[] = [
  ["`readReport`", (text) => () => readReport(text)],
  [
    "`validateReport`, with the source",
    (text) => {
      const { report, source } = readReport(text);
      return () => validateReport(report, { source, asOf });
    },
  ],
];
const rows: (readonly (string | number)[])[] = [];
for (const [name, prepare] of steps) {
  const [small, large] = [prepare(texts[0]), prepare(texts[1])];
  const times: [number[], number[]] = [[], []];
  for (let round = -2; round < 9; round++) {
    const pair = [timed(small), timed(large)] as const;
    if (round >= 0) for (const index of [0, 1] as const) times[index].push(pair[index]);
  }
  const growth = median(times[1].map((time, round) => time / (times[0][round] ?? 1)));
  rows.push([name, growth, growth / ((sizes[1] ?? 1) / (sizes[0] ?? 1)), median(times[0]), median(times[1])]);
}
const head = [
  "",
  `${sizes[1]?.toFixed(1)} MB against ${sizes[0]?.toFixed(1)} MB, times`,
  "for each megabyte, times",
  "ms, small",
  "ms, large",
];

const { text } = await report6500();
const held: (readonly (string | number)[])[] = [];
for (let count = 0; count <= 10_000; count++) {
  if (count % 2000 === 0) {
    globalThis.gc?.();
    held.push([`after ${count.toLocaleString("en-US")} reports`, process.memoryUsage().heapUsed / 2 ** 20]);
  }
  // Never the same text twice.
  const { report, source } = readReport(`${text}\n${count}`);
  validateReport(report, { source, asOf });
}
publish("linear", `${table(head, rows)}\n\n${table(["memory in use", "MB"], held)}`);
