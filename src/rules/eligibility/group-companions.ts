import type { Passage } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import type { KnownFlow } from "../joined.js";

/**
 * Teachers or other authorised persons of the sending school accompany a group for the whole of its activity. It is
 * enough that some of them stay to the end.
 *
 * Not modelled: who they are and whether they are authorised; adults who take turns.
 */
export const groupCompanions = {
  id: "group-companions",
  check({ known, tables }) {
    const passage = tables.field.passages.learnerFormats;
    const groups = known.filter(({ activity }) => activity.group === true);
    return outcome(
      groups.map((flow) => partOf(flow, passage)),
      [passage],
    );
  },
} as const satisfies EligibilityRule;

function partOf({ input, pathOf, parties: [, ...beside] }: KnownFlow, { citations }: Passage): Part {
  const at = pathOf("accompanyingPersons");
  if (input.accompanyingPersons === undefined) return lacks(at);
  if (beside.length === 0) return found(finding("accompaniment.missing", at, {}, citations));
  const min = input.durationDays;
  if (min === undefined) return lacks(pathOf("durationDays"));
  const days = Math.max(...beside.map(({ durationDays = min }) => durationDays));
  return days >= min ? met : found(finding("accompaniment.partial", at, { days, min }, citations));
}
