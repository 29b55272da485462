import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.js";
import { inOrder } from "../../src/cli/in-order.js";
import type { Thread } from "../../src/cli/io.js";
import { createThreads, type Port, serve } from "../../src/cli/threads.js";
import { createWork, type WorkSettings } from "../../src/cli/work.js";
import { createWriter } from "../../src/cli/writer.js";
import { folderOf } from "./command.js";

const report = (title: string): object => ({ title });
const cwd = folderOf({ "a.json": report("甲"), "b.json": report("乙"), "deadly.json": report("丙"), "c.json": report("丁") });
const settings: WorkSettings = {
  args: parseArguments(["check", "x", "--locale", "en"]),
  locale: "en",
  format: "ndjson",
  writer: { locale: "en", notice: {} },
  apart: false,
  cwd,
};
const here = createWork(settings, createWriter("ndjson", settings.writer), { cwd, stdin: (async function* () {})() }).run;

/** A thread that lives in this one, and dies of the word `deadly`. */
function fakeThread(data: WorkSettings, startsUp: boolean): Thread {
  const outside = new EventEmitter();
  const inside = new EventEmitter();
  const port: Port = {
    on: (event, then) => inside.on(event, then),
    postMessage: (answer) => setImmediate(() => outside.emit("message", answer)),
  };
  if (startsUp) serve(data, port);
  else
    setImmediate(() => {
      outside.emit("error", new Error("no such module"));
      outside.emit("exit", 1);
    });
  return {
    on: (event, then) => outside.on(event, then),
    terminate: () => undefined,
    postMessage: (request) => {
      const words = JSON.stringify(request, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString() : value));
      if (words.includes("deadly")) setImmediate(() => outside.emit("exit", 1));
      else setImmediate(() => inside.emit("message", structuredClone(request)));
    },
  };
}

const start = (startsUp: boolean) => {
  let started = 0;
  const threads = createThreads(
    settings,
    {
      count: 2,
      start: (data) => {
        started += 1;
        return fakeThread(data as WorkSettings, startsUp);
      },
    },
    here,
  );
  return { ...threads, started: () => started };
};
const said = (items: readonly { readonly text: string }[]): string[][] =>
  items.map(({ text }) => {
    const { name, error } = JSON.parse(text);
    return error === undefined ? [name] : [name, error];
  });

describe("threads", () => {
  it("do jobs side by side and give what one thread gives", async () => {
    const { run, rest, started } = start(true);
    const jobs = [{ files: ["a.json", "b.json"] }, { files: ["c.json"] }, { files: ["gone.json"] }];
    const done = await Promise.all(jobs.map(run));
    expect(done).toEqual(await Promise.all(jobs.map(here)));
    expect(done.map(({ code }) => code)).toEqual([1, 1, 2]);
    expect(started()).toBe(2);
    expect(await rest()).toHaveLength(2);
  });
  it("that die take only what killed them along", async () => {
    const { run } = start(true);
    const [done, lines] = await Promise.all([
      run({ files: ["a.json", "deadly.json", "b.json"] }),
      run({ lines: new Uint8Array(Buffer.from('{"report":{}}\n{"text":"deadly"}\n{"report":{}}\n')), first: 5, from: "in" }),
    ]);
    const lost = "ran out of memory or stopped half-way: it was not checked";
    expect(said(done.items)).toEqual([["a.json"], ["deadly.json", lost], ["b.json"]]);
    expect(said(lines.items)).toEqual([["in:5"], ["in:6", lost], ["in:7"]]);
    expect(done.code).toBe(2);
    expect(done.tally.failed).toBe(1);
  });
  it("that cannot be started are done without", async () => {
    const { run, started } = start(false);
    const done = await run({ files: ["a.json", "deadly.json"] });
    expect(said(done.items)).toEqual([["a.json"], ["deadly.json"]]);
    await run({ files: ["b.json"] });
    expect(started()).toBe(1);
  });
});

describe("inOrder", () => {
  const counted = async function* (count: number): AsyncGenerator<number> {
    for (let index = 0; index < count; index++) yield index;
  };
  it("takes results in the order of the jobs, and never begins too many", async () => {
    const taken: number[] = [];
    let open = 0;
    let most = 0;
    const run = async (job: number): Promise<number> => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, job % 3));
      open -= 1;
      return job;
    };
    await inOrder(counted(20), run, 4, async (result) => {
      taken.push(result);
    });
    expect(taken).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(most).toBeLessThanOrEqual(4);
    expect(most).toBeGreaterThan(1);
  });
  it("stops at the first thing that cannot be taken", async () => {
    const taken: number[] = [];
    const take = async (result: number): Promise<void> => {
      if (result === 3) throw new Error("disk full");
      taken.push(result);
    };
    await expect(inOrder(counted(1000), async (job) => job, 2, take)).rejects.toThrow("disk full");
    expect(taken).toEqual([0, 1, 2]);
  });
});
