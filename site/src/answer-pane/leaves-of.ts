import { type Explanation, type InputLeaf, partsOf, type RateLeaf } from "erasmus-ka1";

/** What an amount was made from at last: what was filled in, and figures of the tables. */
export function leavesOf(tree: Explanation | undefined): readonly (InputLeaf | RateLeaf)[] {
  if (tree === undefined) return [];
  return tree.kind === "input" || tree.kind === "rate" ? [tree] : partsOf(tree).flatMap(leavesOf);
}
