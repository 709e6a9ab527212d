import type { SchoolActivity } from "../../application/application.js";
import type { Passage } from "../../rates/call-table.js";
import type { ActionRules } from "../../rates/index.js";
import { finding } from "../../results/finding.js";
import {
  citationsOf,
  type EligibilityRule,
  found,
  lacks,
  met,
  outcome,
  type Part,
  type RuleId,
} from "../eligibility/check.js";
import type { EligibilityProject, KnownFlow } from "../eligibility/project.js";
import { isProgrammeCountry, programmeCountries } from "./programme-countries.js";

/** The rule that the guests of one activity type come from a programme country other than the applicant's. */
export function originAbroad(id: RuleId, activity: SchoolActivity): EligibilityRule {
  return {
    id,
    table: "activities",
    check(project) {
      const guests = project.known.filter(({ flow }) => flow.activity === activity);
      return outcome(
        guests.map((flow) => partOf(flow, project)),
        groundsOf(project.rules),
      );
    },
  };
}

function partOf({ flow, path }: KnownFlow, { application, rules }: EligibilityProject): Part {
  const country = flow.originCountry;
  const at = [...path, "originCountry"];
  if (country === undefined) return lacks(at);
  if (!isProgrammeCountry(rules, country)) {
    return found(finding("origin.not-in-programme", at, { country }, citationsOf(...groundsOf(rules))));
  }
  if (country !== application.applicant.country) return met;
  return found(finding("origin.not-abroad", at, { country }, rules.field.passages.otherParticipants.citations));
}

/** The passage that states the rule, and where the call lists the countries. */
function groundsOf(rules: ActionRules): readonly Passage[] {
  return [rules.field.passages.otherParticipants, ...programmeCountries(rules)];
}
