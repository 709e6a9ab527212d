import type { SchoolActivity } from "../../application.js";
import { finding } from "../../finding.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "./check.js";
import { isProgrammeCountry, programmeCountries } from "./programme-countries.js";
import type { EligibilityProject, KnownFlow } from "./project.js";

/**
 * Invited experts come from another EU Member State or a third country associated to the Programme.
 *
 * Not modelled: what they can teach; experts of one flow who come from several countries.
 */
export const expertOrigin = originAbroad("expert-origin", "invited-expert");

/**
 * Hosted teachers study, or graduated, in another EU Member State or a third country associated to the Programme.
 *
 * Not modelled: whether their studies are a teacher-training programme.
 */
export const hostedTeacherOrigin = originAbroad("hosted-teacher-origin", "hosting-teachers-in-training");

function originAbroad(id: string, activity: SchoolActivity): EligibilityRule {
  return {
    id,
    table: "activities",
    check(project) {
      const guests = project.known.filter(({ flow }) => flow.activity === activity);
      return outcome(
        guests.map((flow) => partOf(flow, project)),
        [project.rules.field.passages.otherParticipants, ...programmeCountries(project.rules)],
      );
    },
  };
}

function partOf({ flow, path }: KnownFlow, { application, rules }: EligibilityProject): Part {
  const country = flow.originCountry;
  const at = [...path, "originCountry"];
  if (country === undefined) return lacks(at);
  if (!isProgrammeCountry(rules, country)) {
    return found(finding("origin.not-in-programme", at, { country }, citationsOf(...programmeCountries(rules))));
  }
  if (country !== application.applicant.country) return met;
  return found(finding("origin.not-abroad", at, { country }, rules.field.passages.otherParticipants.citations));
}
