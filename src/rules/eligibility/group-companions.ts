import type { Passage } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import type { Group, Party } from "../joined.js";

/**
 * Teachers, trainers or other authorised persons of the sending organisation accompany a group for the whole of its
 * activity. It is enough that some of those of all its flows together stay to the end (I22). Where only several in turn
 * cover the activity, a person must decide.
 *
 * Not modelled: who they are and whether they are authorised; on which days each of them is there.
 */
export const groupCompanions = {
  id: "group-companions",
  check({ groups, tables }) {
    const passage = tables.field.passages.groupAdults;
    if (passage === undefined) return outcome([], []);
    return outcome(
      groups.map((group) => partOf(group, passage)),
      [passage],
    );
  },
} as const satisfies EligibilityRule;

function partOf(group: Group, { citations }: Passage): Part {
  const companions = group.flatMap((flow) => flow.companions);
  const [first] = group;
  const notSaid = group.filter(({ input }) => input.accompanyingPersons === undefined);
  const at = (notSaid[0] ?? first).pathOf("accompanyingPersons");
  if (companions.length === 0) {
    return notSaid.length > 0 ? lacks(...notSaid.map(({ pathOf }) => pathOf("accompanyingPersons"))) : missing();
  }
  const days = group.map(({ input }) => input.durationDays ?? 0);
  const min = Math.max(...days);
  const open = group.filter(({ input }) => input.durationDays === undefined);
  if (open.length > 0) return lacks(...open.map(({ pathOf }) => pathOf("durationDays")));
  const stays = companions.map(({ durationDays = min }) => durationDays);
  const longest = Math.max(...stays);
  if (longest >= min) return met;
  if (notSaid.length > 0) return lacks(at);
  const inTurns = finding("accompaniment.in-turns", at, { days: longest, min }, citations);
  if (daysInTurns(companions, min) >= min) return found(inTurns);
  return found(finding("accompaniment.partial", at, { days: longest, min }, citations));

  function missing(): Part {
    return found(finding("accompaniment.missing", at, {}, citations));
  }
}

/** The days that the persons cover, each coming after the other. */
function daysInTurns(companions: readonly Party[], min: number): number {
  return companions.reduce((sum, { persons, durationDays = min }) => sum + persons * durationDays, 0);
}
