import type { Explanation } from "../results/explanation.js";
import type { Finding } from "../results/finding.js";
import type { InputLimit } from "../results/input-limit.js";
import type { Path } from "../values/path.js";

/** Where what is kept stands in what was realised: for each position of a list its position there. */
export interface Positions {
  readonly flows: readonly number[];
  readonly preparatoryVisits: readonly number[];
  readonly exceptionalCosts: readonly number[];
}

/** A path of the application that is priced, as one of the three things that a settlement is made from. */
function path(of: Path, positions: Positions): Path {
  const [list] = of;
  // What is about the whole stays so.
  if (list === undefined || list === "options") return of;
  return isRealised(list) ? ["realised", ...atPosition(of, positions)] : ["award", "application", ...of];
}

function isRealised(list: Path[number] | undefined): list is keyof Positions {
  return list === "flows" || list === "preparatoryVisits" || list === "exceptionalCosts";
}

/** A path of the application that is priced, as one of an application with all that was realised. */
export function atPosition(of: Path, positions: Positions): Path {
  const [list, position, ...rest] = of;
  if (!isRealised(list) || typeof position !== "number") return of;
  return [list, positions[list][position] ?? position, ...rest];
}

/** A tree with other paths. */
export function withPaths(tree: Explanation, pathOf: (path: Path) => Path): Explanation {
  const at = (part: Explanation) => withPaths(part, pathOf);
  switch (tree.kind) {
    case "input":
      return withProof({ ...tree, path: pathOf(tree.path) }, pathOf);
    case "rate":
      return withProof(tree, pathOf);
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
  pathOf: (path: Path) => Path,
): Leaf {
  const { chosenBy } = leaf;
  if (chosenBy === undefined || !("distance" in chosenBy)) return leaf;
  const distance = { ...chosenBy.distance, path: pathOf(chosenBy.distance.path) };
  return { ...leaf, chosenBy: { ...chosenBy, distance } };
}

/** Paths of the application that is priced as paths into `award`, `realised` and `options`. */
export const toRealised = {
  path,
  explanation: (tree: Explanation, positions: Positions): Explanation =>
    withPaths(tree, (each) => path(each, positions)),
  finding: (each: Finding, positions: Positions): Finding => ({ ...each, path: path(each.path, positions) }),
  check: <Check extends { readonly missing?: readonly Path[] }>(check: Check, positions: Positions): Check =>
    check.missing === undefined ? check : { ...check, missing: check.missing.map((each) => path(each, positions)) },
  limits: (limits: readonly InputLimit[], positions: Positions): readonly InputLimit[] =>
    limits.map((each) => ({ ...each, path: path(each.path, positions) })),
};
