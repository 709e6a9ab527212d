import { countryOfPlace } from "erasmus-ka1/form";
import { countriesOf } from "erasmus-ka1/messages";
import type { Place } from "erasmus-ka1/places";
import { answerNow, draft } from "../answer.js";
import { isEntry, type Path } from "../entry.js";
import { isEveryCountryRead, places, readEveryCountry } from "../places.js";
import { boxValue, fill } from "../plan.js";
import { words } from "../words/words.js";
import { Combobox, type Item } from "./combobox.js";
import type { BoxNames } from "./frame.js";

/** How many places of a name are offered. */
const MOST_OFFERED = 12;
/** A shorter text begins too many names. */
const LEAST_TYPED = 2;

interface Found extends Item {
  readonly place: Place;
}

/** A place, found as one types its name in any language. */
export function PlaceBox({ path, names }: { readonly path: Path; readonly names: BoxNames }) {
  const { messages, page } = words.value;
  const countryName = countriesOf(messages.locale);
  const gazetteer = places.value;
  const isWhole = isEveryCountryRead.value;
  const find = (term: string): readonly Found[] => {
    if (gazetteer === undefined || term.trim().length < LEAST_TYPED) return [];
    const name = term.split(",")[0] ?? "";
    // Those where the journey begins or ends come first.
    const country = countryOfPlace(path, draft.peek());
    const near = country === undefined ? [] : gazetteer.findPlaces(name, { country, limit: MOST_OFFERED });
    const known = new Set(near.map(({ geonameId }) => geonameId));
    const far = isWhole ? gazetteer.findPlaces(name, { limit: MOST_OFFERED }) : [];
    return [...near, ...far.filter(({ geonameId }) => !known.has(geonameId))].slice(0, MOST_OFFERED).map((place) => ({
      key: String(place.geonameId),
      label: `${place.name}, ${countryName(place.country)}`,
      beside: place.region,
      place,
    }));
  };
  return (
    <Combobox<Found>
      names={names}
      text={textOf(boxValue(path), countryName)}
      find={find}
      onFocus={() => {
        // Which country comes first depends on the boxes before.
        answerNow();
        void readEveryCountry();
      }}
      // Exact, so that no name has to be looked up again.
      onPick={({ place: { name, country, latitude, longitude, geonameId } }) =>
        fill(path, { place: name, country, latitude, longitude, geonameId })
      }
      onText={(typed) => fill(path, typed === "" ? undefined : typed)}
      note={isWhole ? undefined : page.placesLoading}
    />
  );
}

function textOf(value: unknown, countryName: (country: string) => string): string {
  if (typeof value === "string") return value;
  if (!isEntry(value)) return "";
  const { place, country, latitude, longitude } = value;
  const parts = place === undefined ? [latitude, longitude] : [place, country && countryName(String(country))];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}
