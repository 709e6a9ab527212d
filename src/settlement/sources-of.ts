import type { Grant, GrantLine } from "../grant.js";
import { sources } from "../rates/sources.js";
import { type Explanation, partsOf } from "../results/explanation.js";
import type { Finding } from "../results/finding.js";
import type { Citation, Sources } from "../values/citation.js";
import type { KeptCheck } from "./kept.js";

/** The documents that something in the result cites; without explanations those of all tables of the call. */
export function sourcesOf(
  lines: readonly GrantLine[],
  checks: readonly KeptCheck[],
  findings: readonly Finding[],
  grant: Grant,
): Sources {
  const ofLines = lines.map(({ explanation }) => explanation && citationsIn(explanation));
  const cited = [
    ...ofLines.flatMap((each) => each ?? []),
    ...[...checks, ...findings].flatMap((each) => each.citations),
  ];
  const names = new Set(cited.map(({ source }) => source));
  const isWhole = ofLines.includes(undefined);
  return Object.fromEntries(
    Object.entries({ ...sources, ...grant.sources }).filter(
      ([name]) => names.has(name) || (isWhole && Object.hasOwn(grant.sources, name)),
    ),
  );
}

/** Where the figures of a tree are printed, and what chose them. */
function citationsIn(tree: Explanation): readonly Citation[] {
  const chosenBy =
    "chosenBy" in tree && tree.chosenBy !== undefined && "citations" in tree.chosenBy ? tree.chosenBy : undefined;
  return [
    ...(tree.kind === "rate" ? tree.citations : []),
    ...(chosenBy?.citations ?? []),
    ...partsOf(tree).flatMap(citationsIn),
  ];
}
