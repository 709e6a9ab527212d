import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, outcome } from "../eligibility-rule.js";
import { activityCells, limitedFlows } from "../facts/flows.js";
import { stateOf } from "../facts/states.js";

/**
 * A course has participants from at least two countries. A flow that does not say from which is left to a person.
 *
 * Not modelled: how many come from each.
 */
export const courseCountries = {
  id: "course-countries",
  check(joined) {
    const courses = limitedFlows(joined.known, (activity) => activity.courseCountries);
    const parts = courses.flatMap(({ input, pathOf, limit }) => {
      if (input.courseCountries === undefined) return [];
      const countries = new Set(input.courseCountries.map((country) => stateOf(joined.tables, country))).size;
      if (countries >= limit.value) return [met];
      const params = { countries, min: limit.value };
      return [found(finding("course-countries.too-few", pathOf("courseCountries"), params, limit.citations))];
    });
    return outcome(
      parts,
      activityCells(courses, joined, (activity) => activity.courseCountries),
    );
  },
} as const satisfies EligibilityRule;
