import type { GeonamesPlace } from "./geonames-place.js";

/** The 27 member states and the six third countries associated to the programme. */
const PROGRAMME_COUNTRIES: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI MK NO RS TR".split(" "),
);

/** The fewest inhabitants of a place elsewhere; with a lower limit the file would pass 3 MB. */
const LARGE_ELSEWHERE = 30_000;

/**
 * Whether the gazetteer has a place: every one of a programme country; elsewhere the capitals and the larger ones.
 */
export function isSelected({ country, feature, population }: GeonamesPlace): boolean {
  return PROGRAMME_COUNTRIES.has(country) || feature === "PPLC" || population >= LARGE_ELSEWHERE;
}
