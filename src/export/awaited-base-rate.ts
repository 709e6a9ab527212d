import type { RateLeaf } from "../results/explanation.js";
import type { Path } from "../values/path.js";

/** The base rate that a bound of the guide stands in for, by the id of its cell; `undefined` for any other figure. */
export function awaitedBaseRate({ id, chosenBy }: RateLeaf): Path | undefined {
  const [, table, category = "", group = "", bound] = id.split("/");
  const isBound = table === "individualSupport" && (bound === "minimum" || bound === "maximum");
  return isBound && chosenBy !== undefined ? ["options", "baseRates", category, group] : undefined;
}
