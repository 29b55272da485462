import { validateReport } from "../../src/validate/validate.js";
import { type Ran, shapes } from "./hostile-shapes.js";

const [name = "", megabytes] = process.argv.slice(2);
const say = (ran: Ran): void => void process.send?.(ran);
const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;
/** The most memory that the process has held, in MB. */
const memory = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;

const read = shapes.get(name)?.(Number(megabytes) * 1024 * 1024);
if (!read) throw new Error(`no such shape: ${name} (there are: ${[...shapes.keys()].join(", ")})`);
const before = memory();
const start = performance.now();
say({ at: `input ${before}, reading` });
try {
  const { report, source } = await read();
  const between = performance.now();
  const reading = `input ${before}, read in ${seconds(start)} with ${memory()}`;
  say({ at: `${reading}, checking` });
  const { verdict, findings } = validateReport(report, { source });
  say({ at: "end", ended: `${reading}, checked in ${seconds(between)} with ${memory()}: ${verdict}, ${findings.length} findings` });
} catch (error) {
  say({
    at: "end",
    ended: `input ${before}, ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)} after ${seconds(start)} with ${memory()}`,
  });
}
process.disconnect?.();
