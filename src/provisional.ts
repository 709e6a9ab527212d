import { type Finding, type FindingOf, finding } from "./results/finding.js";
import { type Citation, isProvisional, type Status, weakness } from "./values/citation.js";

/** What a result rests on: a cell, a passage, or a leaf that quotes one. */
export interface Ground {
  readonly id: string;
  readonly status: Status;
  readonly citations: readonly Citation[];
}

/**
 * One warning for everything in a result with a status below `agency`: which tables, the weakest status, and where the
 * weakest value of each table is printed.
 */
export function provisional(grounds: Iterable<Ground>): readonly Finding[] {
  const weak = new Map<string, Ground>();
  for (const ground of grounds) if (isProvisional(ground.status)) weak.set(ground.id, ground);
  const worst = new Map<string, Ground>();
  for (const ground of weak.values()) {
    const table = tableOf(ground);
    const known = worst.get(table);
    if (known === undefined || weakness(ground.status) > weakness(known.status)) worst.set(table, ground);
  }
  if (worst.size === 0) return [];
  const status = [...worst.values()].map((ground) => ground.status).reduce(weaker);
  const citations = [...new Set([...worst.values()].flatMap((ground) => ground.citations))];
  return [finding("rate.provisional", [], { tables: [...worst.keys()].sort(), status }, citations)];
}

/** The warnings of several results as one, at the place of the first. */
export function withOneWarning(findings: readonly Finding[]): readonly Finding[] {
  const warnings = findings.filter(isWarning);
  const [first, ...others] = warnings;
  if (first === undefined || others.length === 0) return findings;
  const tables = [...new Set(warnings.flatMap(({ params }) => params.tables))].sort();
  const status = warnings.map(({ params }) => params.status).reduce(weaker);
  const citations = [...new Set(warnings.flatMap((warning) => warning.citations))];
  const all = finding("rate.provisional", first.path, { tables, status }, citations);
  return findings.flatMap((each) => (each === first ? [all] : isWarning(each) ? [] : [each]));
}

const isWarning = (each: Finding): each is FindingOf<"rate.provisional"> => each.code === "rate.provisional";

/** The table of a field that a cell is in: "travel" for "SCH/travel/10-99/standard". */
function tableOf({ id }: Ground): string {
  return id.split("/")[1] ?? id;
}

function weaker(status: Status, other: Status): Status {
  return weakness(other) > weakness(status) ? other : status;
}
