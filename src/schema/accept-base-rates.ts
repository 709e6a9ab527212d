import type { BaseRatesInput } from "../grant.js";
import { MOST_BASE_RATE } from "../rates/agency-table.js";
import { acceptsBaseRates } from "./accepts.js";

/**
 * The quick way for base rates, without zod.
 *
 * @param value anything; it is not changed
 * @returns the base rates, as `parseBaseRates` gives them; `undefined` where something is wrong, and `parseBaseRates`
 * says what
 * @example acceptBaseRates({ staff: { "1": "a lot" } }) // => undefined
 */
export function acceptBaseRates(value: unknown): BaseRatesInput | undefined {
  return acceptsBaseRates(value) && ratesIn(value).every(isPossible) ? value : undefined;
}

function ratesIn(baseRates: BaseRatesInput): readonly unknown[] {
  return Object.values(baseRates).flatMap((byGroup) => Object.values(byGroup ?? {}));
}

/** What the shape cannot check: an amount may be text. */
function isPossible(rate: unknown): boolean {
  return rate === undefined || Number(rate) <= MOST_BASE_RATE;
}
