import type { GrantLine } from "../../src/grant.js";
import { type Explanation, partsOf } from "../../src/results/explanation.js";

/** The explanation of a line that must have one. */
export function explanationOf({ id, explanation }: GrantLine): Explanation {
  if (explanation === undefined) throw new Error(`${id} must have an explanation`);
  return explanation;
}

/** A tree's own node, and all below it. */
export function* nodes(tree: Explanation): Generator<Explanation> {
  yield tree;
  for (const part of partsOf(tree)) yield* nodes(part);
}

/** The inputs and rates of a tree. */
export function leaves(tree: Explanation): readonly Explanation[] {
  return [...nodes(tree)].filter((node) => partsOf(node).length === 0);
}
