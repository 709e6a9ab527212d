import { finding } from "../../results/finding.js";
import type { Path } from "../../values/path.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { hasActivityType } from "../facts/flows.js";
import type { Group } from "../joined.js";

/**
 * The parts of one group mobility go to one country: they are hosted together (I22).
 *
 * Not modelled: whether they are at the same organisation on the same days.
 */
export const groupDestination = {
  id: "group-destination",
  check({ groups, tables }) {
    const passage = tables.field.passages.learnerFormats;
    const split = groups.filter((group) => group.length > 1);
    return outcome(
      split.map((group) => partOf(group, passage.citations)),
      hasActivityType(tables, (activity) => activity.group === true) ? [passage] : [],
    );
  },
} as const satisfies EligibilityRule;

function partOf(group: Group, citations: Parameters<typeof finding>[3]): Part {
  const open: Path[] = [];
  const countries = new Set<string>();
  for (const { receiving } of group) {
    if (receiving.country === undefined) open.push(receiving.path);
    else countries.add(receiving.country);
  }
  if (open.length > 0) return lacks(...open);
  if (countries.size === 1) return met;
  const [, second = group[0]] = group;
  const params = { destinations: [...countries] };
  return found(finding("group.several-destinations", second.pathOf("destination"), params, citations));
}
