// Reads and checks what is made to bring a program down, each shape in a process of its own:
// npm run fuzz:hostile [-- --megabytes 100 --seconds 300 --shape "lines of headings"]
import { fork } from "node:child_process";
import { parseArgs } from "node:util";
import { type Ran, shapes } from "./hostile-shapes.js";

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "100" },
    seconds: { type: "string", default: "300" },
    shape: { type: "string", multiple: true },
  },
});

/** What came of a shape; a process that ends without saying so ran out of memory or of time. */
const run = (name: string): Promise<string> =>
  new Promise((resolve) => {
    const start = performance.now();
    const child = fork(new URL("hostile-worker.ts", import.meta.url), [name, values.megabytes], {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "inherit", "ignore", "ipc"],
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), Number(values.seconds) * 1000);
    let said: Ran | undefined;
    child.on("message", (ran: Ran) => {
      said = ran;
    });
    child.on("exit", (_, signal) => {
      clearTimeout(timer);
      const took = ((performance.now() - start) / 1000).toFixed(0);
      resolve(said?.ended ?? `${said?.at ?? "starting"}: ${signal === "SIGKILL" ? "no end" : "out of memory"} after ${took} s`);
    });
  });

for (const name of values.shape ?? shapes.keys()) console.log(`${name}, ${values.megabytes} MB: ${await run(name)}`);
