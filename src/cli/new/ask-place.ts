import type { Place } from "../../places/index.js";
import type { Question } from "./asker.js";
import { type Entry, entriesOf } from "./draft.js";
import type { Interview } from "./interview.js";

/** A place as the file has it: exact, so that no name has to be looked up again. */
interface ExactPlace {
  readonly place: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly geonameId: number;
}

/** How many places of a name are offered. */
const MOST_OFFERED = 20;
/** A shorter text begins too many names. */
const LEAST_TYPED = 2;

/**
 * Asks for a place by its name in any language; places that the application has already are offered first.
 *
 * @param country where it must be, if that is known
 */
export async function askPlace(
  it: Interview,
  question: Question,
  country: string | undefined,
): Promise<ExactPlace | undefined> {
  const { interview } = it.words;
  const { findPlaces } = await import("../../places/index.js");
  const known = knownPlaces(it.draft).filter((place) => country === undefined || place.country === country);
  const later = { value: undefined, label: interview.later };
  return it.asker.search<ExactPlace | undefined>({ ...question, limits: interview.distance.typeToFind }, (term) => {
    if (term.trim().length < LEAST_TYPED) {
      return [...known.map((value) => ({ value, label: `${value.place}, ${value.country}` })), later];
    }
    const found = findPlaces(term, { limit: MOST_OFFERED, ...(country === undefined ? {} : { country }) });
    return found.map((place) => ({ value: exact(place), label: labelOf(place) }));
  });
}

function exact({ name, country, latitude, longitude, geonameId }: Place): ExactPlace {
  return { place: name, country, latitude, longitude, geonameId };
}

function labelOf({ name, region, country }: Place): string {
  return [name, region, country].filter((part) => part !== undefined).join(", ");
}

function knownPlaces(draft: Entry): readonly ExactPlace[] {
  const places = entriesOf(draft, "flows").flatMap(({ origin, venue }) => [origin, venue]);
  const exactOnes = places.filter(
    (place): place is ExactPlace =>
      typeof place === "object" && place !== null && "geonameId" in place && "place" in place,
  );
  return [...new Map(exactOnes.map((place) => [place.geonameId, place])).values()];
}
