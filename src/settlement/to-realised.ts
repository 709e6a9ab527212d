import type { Explanation } from "../results/explanation.js";
import type { Finding } from "../results/finding.js";
import type { Path } from "../values/path.js";

/** Where what is kept stands in what was realised: for each position of a list its position there. */
export interface Positions {
  readonly flows: readonly number[];
  readonly preparatoryVisits: readonly number[];
  readonly exceptionalCosts: readonly number[];
}

/** A path of the application that is priced, as one of the three things that a settlement is made from. */
function path(of: Path, positions: Positions): Path {
  const [list, position, ...rest] = of;
  // What is about the whole stays so.
  if (list === undefined || list === "options") return of;
  if (list !== "flows" && list !== "preparatoryVisits" && list !== "exceptionalCosts") {
    return ["award", "application", ...of];
  }
  if (typeof position !== "number") return ["realised", ...of];
  return ["realised", list, positions[list][position] ?? position, ...rest];
}

function explanation(tree: Explanation, positions: Positions): Explanation {
  const at = (part: Explanation) => explanation(part, positions);
  switch (tree.kind) {
    case "input":
      return withProof({ ...tree, path: path(tree.path, positions) }, positions);
    case "rate":
      return withProof(tree, positions);
    case "sum":
    case "product":
      return { ...tree, of: tree.of.map(at) };
    case "percentage":
      return { ...tree, percent: at(tree.percent), of: at(tree.of) };
    case "cap":
      return { ...tree, of: at(tree.of), at: at(tree.at) };
    case "excess":
      return { ...tree, of: at(tree.of), over: at(tree.over) };
    case "rounding":
      return { ...tree, of: at(tree.of) };
  }
}

/** A distance says where it stands, too. */
function withProof<Leaf extends Extract<Explanation, { readonly kind: "input" | "rate" }>>(
  leaf: Leaf,
  positions: Positions,
): Leaf {
  const { chosenBy } = leaf;
  if (chosenBy === undefined || !("distance" in chosenBy)) return leaf;
  const distance = { ...chosenBy.distance, path: path(chosenBy.distance.path, positions) };
  return { ...leaf, chosenBy: { ...chosenBy, distance } };
}

/** Paths of the application that is priced as paths into `award`, `realised` and `options`. */
export const toRealised = {
  path,
  explanation,
  finding: (each: Finding, positions: Positions): Finding => ({ ...each, path: path(each.path, positions) }),
  check: <Check extends { readonly missing?: readonly Path[] }>(check: Check, positions: Positions): Check =>
    check.missing === undefined ? check : { ...check, missing: check.missing.map((each) => path(each, positions)) },
};
