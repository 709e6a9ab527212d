import { type Explanation, partsOf, type RateLeaf } from "./results/explanation.js";
import { type Finding, finding } from "./results/finding.js";
import { type Citation, isProvisional, type Status, statuses } from "./values/citation.js";

/** One warning per table on which an amount rests below the status of an agency's page, with the worst status used. */
export function provisionalRates(lines: readonly { readonly explanation: Explanation }[]): readonly Finding[] {
  const worst = new Map<string, { status: Status; citations: readonly Citation[] }>();
  const visit = ({ id, status, citations }: RateLeaf) => {
    if (!isProvisional(status)) return;
    const table = id.slice(0, id.indexOf("/"));
    const known = worst.get(table);
    if (known !== undefined && statuses.indexOf(known.status) >= statuses.indexOf(status)) return;
    worst.set(table, { status, citations });
  };
  for (const { explanation } of lines) forEachRate(explanation, visit);
  return [...worst].map(([table, { status, citations }]) =>
    finding("rate.provisional", [], { table, status }, citations),
  );
}

function forEachRate(tree: Explanation, visit: (leaf: RateLeaf) => void): void {
  if (tree.kind === "rate") visit(tree);
  // Nearly all others are of these three kinds, and need no list made of their parts.
  else if (tree.kind === "product" || tree.kind === "sum") for (const part of tree.of) forEachRate(part, visit);
  else if (tree.kind !== "input") for (const part of partsOf(tree)) forEachRate(part, visit);
}
