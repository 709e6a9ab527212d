import type { Application, Flow } from "../../application/application.js";
import { foldedName } from "../../values/same-name.js";

/**
 * The country that the participants of each flow leave: that of the consortium member named as their own organisation,
 * or else the applicant's. They differ for special-status schools (N9).
 */
export function sendingCountries({ applicant, consortium }: Application): (flow: Flow) => string {
  if (consortium === undefined) return () => applicant.country;
  const countries = new Map<string, string>();
  for (const { name, country } of consortium.members) {
    // Of two members with the same name, the first.
    if (name !== undefined && !countries.has(foldedName(name))) countries.set(foldedName(name), country);
  }
  return ({ sendingOrganisation: name }) =>
    (name === undefined ? undefined : countries.get(foldedName(name))) ?? applicant.country;
}
