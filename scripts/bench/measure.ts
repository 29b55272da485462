import { measure } from "mitata";

/** Cost of something, in microseconds and in units. */
export interface Cost {
  readonly median: number;
  /** Median of the ratios to the unit, each measured right after the unit. */
  readonly ratio: number;
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Milliseconds that a block of runs takes at least, and what goes before the first: code has to be run a while before it is compiled. */
const block = 40;
const warmUp = 2000;

// No collection is forced between blocks: it would throw compiled code away with the garbage.
const blockMedian = async (run: () => unknown): Promise<number> =>
  (await measure(run, { min_cpu_time: block * 1e6, min_samples: 3, warmup_samples: 1, gc: false })).p50 / 1000;

function warm(run: () => unknown): void {
  const start = performance.now();
  while (performance.now() - start < warmUp) run();
}

/**
 * Measures something in turn with the unit, block by block, so that both see the same machine: a clock that slows down, or other work beside it,
 * changes the figures but hardly their ratio.
 */
export async function inTurn(unit: () => unknown, subject: () => unknown, rounds: number): Promise<Cost> {
  warm(unit);
  warm(subject);
  const costs: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const one = await blockMedian(unit);
    const cost = await blockMedian(subject);
    costs.push(cost);
    ratios.push(cost / one);
  }
  return { median: median(costs), ratio: median(ratios) };
}
