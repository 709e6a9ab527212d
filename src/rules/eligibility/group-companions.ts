import type { Passage } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { accompanimentOf } from "../facts/accompaniment.js";
import type { Group } from "../joined.js";

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
  const accompaniment = accompanimentOf(group);
  const [first] = group;
  const at = first.pathOf("accompanyingPersons");
  switch (accompaniment.status) {
    case "unknown":
      return lacks(...accompaniment.missing);
    case "whole":
      return met;
    case "none":
      return found(finding("accompaniment.missing", at, {}, citations));
    default: {
      const { status, days, min } = accompaniment;
      return found(finding(`accompaniment.${status}`, at, { days, min }, citations));
    }
  }
}
