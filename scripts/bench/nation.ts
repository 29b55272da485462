// npm run bench:nation [-- --reports N] [-- --write]: a year of the whole country, made as a stream and checked by the command on all processors of this machine.
import { execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { command, freshBuild } from "../built.js";
import { median } from "./measure.js";
import { publish, table } from "./page.js";

const at = process.argv.indexOf("--reports");
const count = at < 0 ? 150_000 : Number(process.argv[at + 1]);
if (!Number.isInteger(count) || count < 1) throw new Error("--reports needs a whole number");

freshBuild();
const start = performance.now();
const reports = fileURLToPath(new URL("reports.ts", import.meta.url));
const maker = spawn(process.execPath, ["--import", "tsx", reports, String(count)], { stdio: ["ignore", "pipe", "inherit"] });
const checker = spawn(process.execPath, [command, "check", "-", "--input", "ndjson", "--format", "ndjson", "--summary"], {
  stdio: ["pipe", "pipe", "pipe"],
});
let bytesIn = 0;
maker.stdout.on("data", (chunk: Buffer) => {
  bytesIn += chunk.length;
});
maker.stdout.pipe(checker.stdin);

let lines = 0;
checker.stdout.on("data", (chunk: Buffer) => {
  for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, end + 1)) lines += 1;
});
let summary = "";
checker.stderr.setEncoding("utf8").on("data", (chunk: string) => {
  summary += chunk;
});

const unitSeconds = [1, 60, 3600, 86_400];

/** Memory (megabytes) and processor time (seconds) of the command so far. */
function usage(): { readonly memory: number; readonly processor: number } | undefined {
  try {
    const [kilobytes = "", time = ""] = execFileSync("ps", ["-o", "rss=,time=", "-p", String(checker.pid)], { encoding: "utf8" })
      .trim()
      .split(/\s+/);
    const processor = time
      .split(/[-:]/)
      .reduceRight((sum, part, index, { length }) => sum + Number(part) * (unitSeconds[length - 1 - index] ?? 0), 0);
    return { memory: Number(kilobytes) / 1024, processor };
  } catch {
    return undefined;
  }
}
const samples: { readonly lines: number; readonly memory: number }[] = [];
let processor = 0;
const timer = setInterval(() => {
  const now = usage();
  if (!now) return;
  samples.push({ lines, memory: now.memory });
  processor = now.processor;
  const seconds = (performance.now() - start) / 1000;
  process.stderr.write(`\r${lines}/${count}  ${Math.round(lines / seconds)}/s  ${Math.round(now.memory)} MB\u001b[K`);
}, 500);

const code = await new Promise<number | null>((resolve) => checker.on("close", resolve));
clearInterval(timer);
process.stderr.write("\n");
if (lines !== count || (code !== 0 && code !== 1)) throw new Error(`${lines} of ${count} reports were answered, exit status ${code}`);

const seconds = (performance.now() - start) / 1000;
const during = (from: number, to: number): number =>
  median(samples.filter((sample) => sample.lines >= from * count && sample.lines < to * count).map(({ memory }) => memory));
const peak = Math.max(...samples.map(({ memory }) => memory));
const rows: readonly (readonly [string, string | number])[] = [
  ["reports", count.toLocaleString("en-US")],
  ["text, MB", bytesIn / 2 ** 20],
  ["seconds", seconds],
  ["reports a second, making them included", count / seconds],
  ["processor time of the command, ms a report", (1000 * processor) / count],
  ["peak memory of the command, MB", peak],
  ["memory in the last quarter, against the second", `${(during(0.75, 1) / during(0.25, 0.5)).toFixed(2)} times`],
];
publish("nation", `${table(["", ""], rows)}\n\nWhat the command said of them:\n\n\`\`\`text\n${summary.trim()}\n\`\`\``);
