import { type Citation, isProvisional, type Status, statuses } from "./citation.js";
import { type Explanation, partsOf, type RateLeaf } from "./explanation.js";
import { type Finding, finding } from "./finding.js";

/** One warning per table on which an amount rests below the status of an agency's page, with the worst status used. */
export function provisionalRates(lines: readonly { readonly explanation: Explanation }[]): readonly Finding[] {
  const worst = new Map<string, { status: Status; citations: readonly Citation[] }>();
  for (const { explanation } of lines) {
    forEachRate(explanation, ({ id, status, citations }) => {
      if (!isProvisional(status)) return;
      const table = id.slice(0, id.indexOf("/"));
      const known = worst.get(table);
      if (known !== undefined && statuses.indexOf(known.status) >= statuses.indexOf(status)) return;
      worst.set(table, { status, citations });
    });
  }
  return [...worst].map(([table, { status, citations }]) =>
    finding("rate.provisional", [], { table, status }, citations),
  );
}

function forEachRate(tree: Explanation, visit: (leaf: RateLeaf) => void): void {
  if (tree.kind === "rate") visit(tree);
  else if (tree.kind !== "input") for (const part of partsOf(tree)) forEachRate(part, visit);
}
