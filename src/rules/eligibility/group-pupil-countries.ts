import { finding } from "../../results/finding.js";
import { isProgrammeCountry } from "../facts/programme-countries.js";
import { citationsOf, type EligibilityRule, found, lacks, met, noDataPart, outcome, type Part } from "./check.js";
import { activityCells, type EligibilityProject, type KnownFlow } from "./project.js";

/**
 * Pupils of at least two EU Member States or associated countries take part in every group mobility, wherever it is.
 *
 * Not modelled: how many pupils of each country.
 */
export const groupPupilCountries: EligibilityRule = {
  id: "group-pupil-countries",
  table: "activities",
  check({ known, rules }) {
    const groups = known.filter(({ activity }) => activity.group === true);
    return outcome(
      groups.map((flow) => partOf(flow, rules)),
      activityCells(groups, rules, ({ minimumCountries }) => minimumCountries),
    );
  },
};

function partOf({ flow, path, activity }: KnownFlow, rules: EligibilityProject["rules"]): Part {
  const at = [...path, "pupilCountries"];
  if (activity.minimumCountries === undefined) return noDataPart;
  if (flow.pupilCountries === undefined) return lacks(at);
  const countries = new Set(flow.pupilCountries.filter((country) => isProgrammeCountry(rules, country))).size;
  const min = activity.minimumCountries.value;
  if (countries >= min) return met;
  return found(finding("pupil-countries.too-few", at, { countries, min }, citationsOf(activity.minimumCountries)));
}
