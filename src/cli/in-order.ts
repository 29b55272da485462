/**
 * Does jobs side by side and takes what they give in the order of the jobs. It never begins more than `atOnce` before the oldest is done,
 * so that neither jobs nor results pile up.
 */
export async function inOrder<Job, Result>(
  jobs: AsyncIterable<Job>,
  run: (job: Job) => Promise<Result>,
  atOnce: number,
  take: (result: Result) => Promise<void>,
): Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let open = 0;
  let failed = false;
  let wake = (): void => undefined;
  const follow = async (before: Promise<void>, result: Promise<Result>): Promise<void> => {
    try {
      const [given] = await Promise.all([result, before]);
      await take(given);
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      open -= 1;
      wake();
    }
  };
  for await (const job of jobs) {
    open += 1;
    last = follow(last, run(job));
    // It is awaited in the end, and by the one after it.
    last.catch(() => undefined);
    while (open >= atOnce && !failed) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failed) break;
  }
  await last;
}
