import type { Cell } from "../../rates/cell.js";
import { type Finding, finding } from "../../results/finding.js";
import type { KnownFlow } from "../joined.js";

/**
 * What is said of an exceptional cost for more persons than are funded in its flow: accompanying persons without a ground
 * are not (I19). The cost is one amount for all of them, and only its author can split it.
 *
 * @param index the cost's position in the application
 * @param percent the share of it that is paid
 * @param taken persons of the flow whom earlier items of the kind pay for
 * @returns `undefined` where all of them are funded
 */
export function forUnfunded(
  { parties }: KnownFlow,
  persons: number,
  index: number,
  { citations }: Cell<"%">,
  taken = 0,
): Finding | undefined {
  const funded = Math.max(
    parties.reduce((total, party) => total + party.persons, -taken),
    0,
  );
  if (persons <= funded) return undefined;
  const at = ["exceptionalCosts", index, "persons"];
  return finding("exceptional-costs.for-unfunded", at, { persons, funded }, citations);
}
