/** Milliseconds of processor time that a run takes: other processes on the machine do not count. */
export async function cost(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  return process.cpuUsage(before).user / 1_000;
}

/** The least of three runs. */
export const leastCost = async (run: () => unknown): Promise<number> => Math.min(await cost(run), await cost(run), await cost(run));
