import { expect } from "vitest";

/**
 * The normal run is short and always the same; `npm run test:long` runs many more cases with seeds of its own, and
 * fast-check prints the seed of whatever fails. `SEED=…` repeats a long run.
 */
export const isLong = process.env["LONG"] === "1";

/** How many times longer the long run is. */
const LONG_FACTOR = 20;

const longSeed = Number(process.env["SEED"] ?? Date.now() % 1_000_000_007);

/** Parameters of `fc.assert`. */
export interface Runs {
  readonly numRuns: number;
  readonly seed: number;
}

export function runs(numRuns: number): Runs {
  return isLong ? { numRuns: numRuns * LONG_FACTOR, seed: longSeed } : { numRuns, seed: 20_230_223 };
}

/**
 * A property proves nothing if what it is about is not generated: fails where that turned up too rarely.
 *
 * @param part the smallest share of the runs
 */
export function expectOften(times: number, { numRuns }: Runs, part = 0.1): void {
  expect(times, `of ${numRuns} runs`).toBeGreaterThanOrEqual(numRuns * part);
}

/** The first of the numbers that hostile documents are made from. */
export const firstDocument = isLong ? longSeed : 0;

/** The time limit of each test, in milliseconds: far above what a busy machine takes. */
export const timeout = isLong ? 3_600_000 : 300_000;
