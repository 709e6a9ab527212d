import type { Draft } from "../application/draft.js";
import type { Path } from "../values/path.js";

/**
 * The country in which a place of a journey lies as a rule: where the participants come from, or where they go. For a list
 * of places that begins with those of this country; others may be meant.
 *
 * @param path of a place in the draft: ["flows", 0, "venue"], also of accompanying persons and pre-departure training
 * @returns ISO 3166-1 alpha-2; `undefined` where it is not known yet
 * @example countryOfPlace(["flows", 0, "origin"], { applicant: { country: "PL" }, flows: [{ destination: "ES" }] }) // => "PL"
 */
export function countryOfPlace(path: Path, { applicant, flows }: Draft): string | undefined {
  const [list, index] = path;
  if (list !== "flows" || typeof index !== "number") return undefined;
  const { destination, originCountry } = flows?.[index] ?? {};
  const home = applicant?.country;
  // Guests come from their country, and the applicant's is where they go. A training before departure is at home.
  const isAtHome = originCountry === undefined ? path.at(-1) === "origin" : path.at(-1) === "venue";
  if (isAtHome || path.includes("preDepartureTraining")) return home;
  return originCountry ?? destination;
}
