/** The middle of some numbers, which a few disturbed rounds do not move. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** @example percentile([1, 2, 3, 4], 0.95) // 4 */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Milliseconds that a run takes. */
export function duration(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * How many times as long one run takes as another: the median over rounds in which both run, so that
 * whatever else the machine does touches both alike. The first rounds warm up and do not count.
 */
export function ratio(run: () => void, yardstick: () => void, rounds = 31): number {
  const warmUp = 5;
  const ratios = Array.from({ length: warmUp + rounds }, () => duration(run) / duration(yardstick));
  return median(ratios.slice(warmUp));
}

/** A result that is used, so that the engine cannot leave out what computes it. */
export function keep(result: unknown): void {
  kept = result;
  if (kept === keep) throw new Error("A measured run gave its own yardstick.");
}

let kept: unknown;
