import type { Application } from "../../application/application.js";
import { finding } from "../../results/finding.js";
import type { Path } from "../../values/path.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import type { Joined, KnownFlow } from "../joined.js";

/**
 * Participants are of the sending organisation, and guests are received at the beneficiary: the applicant or a member of
 * its consortium.
 *
 * Not modelled: whether the persons belong to the organisation; documents show that.
 */
export const ownOrganisation = {
  id: "own-organisation",
  check(joined) {
    const { staffParticipants, learnerParticipants, otherVenue } = joined.tables.field.passages;
    return outcome(
      joined.known.flatMap((flow) => {
        const name = nameOf(flow);
        return name === undefined ? [] : [partOf(flow, name, joined)];
      }),
      [staffParticipants, learnerParticipants, otherVenue],
    );
  },
} as const satisfies EligibilityRule;

function nameOf({ input, activity }: KnownFlow): string | undefined {
  return activity.direction === "incoming" ? input.receivingOrganisation : input.sendingOrganisation;
}

function partOf(flow: KnownFlow, name: string, { application, tables }: Joined): Part {
  if (flow.own !== undefined) return met;
  // It may be one whose name is not given.
  const nameless = namelessIn(application);
  if (nameless.length > 0) return lacks(...nameless);
  const isIncoming = flow.activity.direction === "incoming";
  const { staffParticipants, learnerParticipants, otherVenue } = tables.field.passages;
  const participants = flow.activity.kind === "learner" ? learnerParticipants : staffParticipants;
  const { citations } = isIncoming ? otherVenue : participants;
  const at = flow.pathOf(isIncoming ? "receivingOrganisation" : "sendingOrganisation");
  return found(finding("organisation.unknown", at, { organisation: name }, citations));
}

function namelessIn({ applicant, consortium }: Application): readonly Path[] {
  const members = consortium?.members ?? [];
  return [
    ...(applicant.name === undefined ? [["applicant", "name"]] : []),
    ...members.flatMap(({ name }, index) => (name === undefined ? [["consortium", "members", index, "name"]] : [])),
  ];
}
