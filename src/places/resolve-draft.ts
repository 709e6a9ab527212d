import type { Application } from "../application/application.js";
import type { Draft, DraftFlow } from "../application/draft.js";
import type { Finding } from "../results/finding.js";
import type { Gazetteer } from "./gazetteer.js";
import { withPlacesIn } from "./resolve-application.js";

/** A draft with coordinates where its places were found, and the findings of the look-up. */
export interface ResolvedDraft {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

type Ends = Pick<DraftFlow, "origin" | "venue">;

/** What {@link Places.resolveDraftPlaces} says. A place that is not complete yet stays as it is. */
export function withDraftPlacesIn(gazetteer: Gazetteer, draft: Draft): ResolvedDraft {
  const { flows } = draft;
  if (flows === undefined) return { draft, findings: [] };
  const complete = flows.map((flow) => ({
    ...withCompletePlaces(flow),
    accompanyingPersons: flow.accompanyingPersons?.map(withCompletePlaces),
  }));
  // The look-up reads places and countries, and these may be missing.
  const askable = { ...draft, applicant: draft.applicant ?? {}, flows: complete } as unknown as Application;
  const { application, findings } = withPlacesIn(gazetteer, askable);
  const resolved = flows.map((flow, index): DraftFlow => {
    const found = application.flows[index];
    const beside = flow.accompanyingPersons?.map((persons, position) => ({
      ...persons,
      ...endsOf(found?.accompanyingPersons?.[position]),
    }));
    return {
      ...flow,
      ...endsOf(found),
      ...(beside === undefined ? {} : { accompanyingPersons: beside }),
    };
  });
  return { draft: { ...draft, flows: resolved }, findings };
}

function withCompletePlaces<T extends Ends>({ origin, venue, ...rest }: T) {
  return {
    ...rest,
    ...(isComplete(origin) ? { origin } : {}),
    ...(isComplete(venue) ? { venue } : {}),
  };
}

function isComplete(place: Ends["origin"]): boolean {
  if (place === undefined) return false;
  return "place" in place && "country" in place
    ? place.place !== undefined && place.country !== undefined
    : "latitude" in place && "longitude" in place;
}

function endsOf(journey: Ends | undefined): Ends {
  const { origin, venue } = journey ?? {};
  return { ...(origin === undefined ? {} : { origin }), ...(venue === undefined ? {} : { venue }) };
}
