import type { ProjectAward } from "../application/realised.js";
import type { GrantLine } from "../grant.js";
import {
  cap,
  type Explanation,
  excess,
  input,
  inputMoney,
  oneOrSum,
  percentage,
  rounding,
} from "../results/explanation.js";
import { toCents } from "../values/money.js";
import { sumOf } from "./amounts.js";
import type { FinalGrant } from "./final-grant.js";
import type { SettleOptions } from "./settle-options.js";

/** The lines, less the reduction and what a policy does not cover, at most what was awarded. */
export function explanationOf(
  lines: readonly GrantLine[],
  { notCovered }: FinalGrant,
  award: ProjectAward,
  { reduction }: SettleOptions,
): Explanation {
  const treesOf = (list: readonly GrantLine[]) => list.flatMap(({ explanation }) => explanation ?? []);
  const all = oneOrSum(treesOf(lines));
  const support = lines.filter(({ category }) => category === "organisationalSupport");
  const reduced =
    reduction === undefined
      ? all
      : excess(
          all,
          rounding(
            "cent",
            percentage(input(["options", "reduction", "percent"], reduction.percent), oneOrSum(treesOf(support))),
          ),
        );
  const uncovered = sumOf(notCovered);
  const covered = uncovered === 0 ? reduced : excess(reduced, inputMoney(["options", "transferPolicy"], uncovered));
  return cap(covered, inputMoney(["award", "total"], toCents(award.total)));
}
