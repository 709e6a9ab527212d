import type { ActionTables } from "../../rates/index.js";
import { entry } from "../../values/entry.js";

type Parts = Pick<ActionTables, "countryParts">;

/**
 * The state that a country code counts as: that of which it is a part (I24), or itself.
 *
 * @example stateOf(tables, "RE") // => "FR"
 */
export function stateOf({ countryParts }: Parts, country: string): string {
  return entry(countryParts, country)?.state ?? country;
}

/** Whether two country codes count as the same state. */
export function sameState(tables: Parts, one: string, other: string): boolean {
  return stateOf(tables, one) === stateOf(tables, other);
}
