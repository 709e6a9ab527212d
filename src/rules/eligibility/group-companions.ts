import type { Passage } from "../../rates/call-table.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "./check.js";
import type { KnownFlow } from "./project.js";

/**
 * Teachers or other authorised persons of the sending school accompany a group for the whole of its activity.
 *
 * Not modelled: who they are and whether they are authorised; adults who take turns.
 */
export const groupCompanions: EligibilityRule = {
  id: "group-companions",
  table: "activities",
  check({ known, rules }) {
    const passage = rules.field.passages.learnerFormats;
    const groups = known.filter(({ activity }) => activity.group === true);
    return outcome(
      groups.map((flow) => partOf(flow, passage)),
      [passage],
    );
  },
};

function partOf({ flow, path }: KnownFlow, { citations }: Passage): Part {
  const { accompanyingPersons, durationDays } = flow;
  const at = [...path, "accompanyingPersons"];
  if (accompanyingPersons === 0) return found(finding("accompaniment.missing", at, {}, citations));
  const days = flow.accompanyingDurationDays ?? durationDays;
  if (days < durationDays) {
    const params = { days, min: durationDays };
    return found(finding("accompaniment.partial", [...path, "accompanyingDurationDays"], params, citations));
  }
  return accompanyingPersons === undefined ? lacks(at) : met;
}
