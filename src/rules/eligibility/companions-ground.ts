import { type EligibilityRule, found, met, outcome } from "../eligibility-rule.js";

/**
 * Accompanying persons are supported where they accompany participants with fewer opportunities, minors, or young adults
 * who require supervision. Staff and experts are adults: without a participant with fewer opportunities there is no
 * ground (I19).
 *
 * Not modelled: who of the learners is a minor or requires supervision, which a person must check.
 */
export const companionsGround = {
  id: "companions-ground",
  check({ known, remarks, tables }) {
    const passage = tables.field.passages.accompanyingPersons;
    const accompanied = known.filter(({ companions }) => companions.length > 0);
    const without = remarks.filter(({ code }) => code === "companions.without-ground");
    const parts = accompanied.map(({ index }) => {
      const ofFlow = without.filter(({ path }) => path[1] === index);
      return ofFlow.length === 0 ? met : found(...ofFlow);
    });
    return outcome(parts, [passage]);
  },
} as const satisfies EligibilityRule;
