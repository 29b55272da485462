import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadBuilt, root } from "../built.js";
import { report6500 } from "./documents.js";
import { inTurn } from "./measure.js";
import { shown, table } from "./page.js";

/** What the program in peers/ says of one engine. */
interface Peer {
  readonly name: string;
  readonly error?: string;
  /** What it is given: the text of a document, or the object that somebody has parsed from it. */
  readonly takes: "text" | "an object";
  readonly rules: number;
  /** Size of its document, in bytes. */
  readonly bytes: number;
  /** Milliseconds a document. */
  readonly median: number;
  /** The same in units, JSON.parse of our report, in the same process. */
  readonly ratio: number;
}

const folder = join(root, "scripts/bench/peers");

function installed(): boolean {
  if (existsSync(join(folder, "node_modules"))) return true;
  const { status } = spawnSync("npm install --ignore-scripts --no-audit --no-fund", {
    cwd: folder,
    shell: true,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return status === 0;
}

/** Rule engines of other fields, on documents of about the same size. They need the network once. */
export async function peersSection(rounds: number): Promise<string> {
  if (!installed()) return "The peers could not be installed.";
  const { readReport, rules, validateReport, writeMarkdown } = await loadBuilt();
  const { json, report, text } = await report6500();
  const input = JSON.stringify({ json, text, markdown: writeMarkdown(report), rounds: Math.min(rounds, 9) });
  const { stdout, status } = spawnSync(process.execPath, ["--expose-gc", "measure.mjs"], {
    cwd: folder,
    input,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "inherit"],
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) return "The peers could not be run.";
  const own = async (takes: Peer["takes"], name: string, document: string, run: () => unknown): Promise<Peer> => {
    const { median, ratio } = await inTurn(() => JSON.parse(json), run, rounds);
    return { name, takes, rules: rules.length, bytes: Buffer.byteLength(document), median: median / 1000, ratio };
  };
  const fromText = await own("text", "fazhi-report, read and validate", text, () => {
    const read = readReport(text);
    return validateReport(read.report, { source: read.source, asOf: "2026-01-01" });
  });
  const fromObject = await own("an object", "fazhi-report, `validateReport`", json, () => validateReport(report, { asOf: "2026-01-01" }));
  // Time on a machine that changes its speed is compared in units.
  const perKilobyte = ({ ratio: units, bytes }: Peer): number => units / (bytes / 1024);
  const perRule = (peer: Peer): number => perKilobyte(peer) / peer.rules;
  return table(
    ["", "takes", "per kilobyte, times ours", "per rule and kilobyte, times ours", "rules", "document", "ms"],
    [fromText, fromObject, ...(JSON.parse(stdout) as Peer[])].map((peer) => {
      if (peer.error !== undefined) return [`${peer.name}: ${peer.error}`, "", "", "", "", "", ""];
      const ours = peer.takes === "text" ? fromText : fromObject;
      return [
        peer.name,
        peer.takes,
        perKilobyte(peer) / perKilobyte(ours),
        perRule(peer) / perRule(ours),
        String(peer.rules),
        `${shown(peer.bytes / 1024)} KB`,
        peer.median,
      ];
    }),
  );
}
