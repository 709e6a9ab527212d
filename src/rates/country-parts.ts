import type { Citation } from "../values/citation.js";
import { overseasTerritories, partsInUnion, partsOfNorway } from "../values/country-parts.js";
import type { CountryPart } from "./call-table.js";
import { printed } from "./cell.js";
import { cite, readAs } from "./cite.js";

const treaty = readAs("I24", cite("TFEU", { section: "Articles 349 and 355" }));
const reading = readAs("I24", cite("ISO-3166-1", { section: "SJ, Svalbard and Jan Mayen" }));

/**
 * Every part of a programme country with a code of its own.
 *
 * @param footnote where the call's guide speaks of overseas countries and territories
 * @returns the state that each counts as, by the part's code
 * @example countryParts(cite("PG-2026", { page: 33, section: "Eligible countries", footnote: "41" })).RE?.state // => "FR"
 */
export function countryParts(footnote: Citation): Readonly<Record<string, CountryPart>> {
  return {
    ...parts(overseasTerritories, readAs("I24", footnote)),
    ...parts(partsInUnion, treaty),
    ...parts(partsOfNorway, reading),
  };
}

function parts(states: Readonly<Record<string, string>>, citations: readonly Citation[]): Record<string, CountryPart> {
  const passage = printed("guide", ...citations).rule();
  return Object.fromEntries(Object.entries(states).map(([code, state]) => [code, { ...passage, state }]));
}
