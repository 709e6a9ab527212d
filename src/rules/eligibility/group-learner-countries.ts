import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, noDataPart, outcome, type Part } from "../eligibility-rule.js";
import { activityCells } from "../facts/flows.js";
import { isProgrammeCountry } from "../facts/programme-countries.js";
import type { Joined, KnownFlow } from "../joined.js";

/**
 * Learners of at least two EU Member States or associated countries take part in every group mobility, wherever it is.
 *
 * Not modelled: how many learners of each country.
 */
export const groupLearnerCountries = {
  id: "group-learner-countries",
  check(joined) {
    const groups = joined.known.filter(({ activity }) => activity.group === true);
    return outcome(
      groups.map((flow) => partOf(flow, joined)),
      activityCells(groups, joined, ({ minimumCountries }) => minimumCountries),
    );
  },
} as const satisfies EligibilityRule;

function partOf({ input, pathOf, activity: { minimumCountries } }: KnownFlow, { tables }: Joined): Part {
  const at = pathOf("learnerCountries");
  if (minimumCountries === undefined) return noDataPart;
  if (input.learnerCountries === undefined) return lacks(at);
  const countries = new Set(input.learnerCountries.filter((country) => isProgrammeCountry(tables, country))).size;
  const min = minimumCountries.value;
  if (countries >= min) return met;
  return found(finding("learner-countries.too-few", at, { countries, min }, minimumCountries.citations));
}
