import { type EligibilityRule, lacks, met, noData, outcome } from "../eligibility-rule.js";

/**
 * Every consortium member could itself be accredited in the field; it need not be.
 *
 * Not modelled: what counts as such an organisation, which each country defines; so any type that is given is met.
 */
export const consortiumMembersType = {
  id: "consortium-members-type",
  check({ application, tables }) {
    const passage = tables.action.passages.consortium;
    if (passage === undefined) return noData;
    const parts = (application.consortium?.members ?? []).map(({ type }, index) =>
      type === undefined ? lacks(["consortium", "members", index, "type"]) : met,
    );
    return outcome(parts, [passage]);
  },
} as const satisfies EligibilityRule;
