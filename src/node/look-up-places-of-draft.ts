import type { Draft, DraftFlow } from "../index.js";
import type { ResolvedDraft } from "../places/index.js";

/** The places of a draft, whose code and data are loaded only if it has some. */
export async function lookUpPlacesOfDraft(draft: Draft): Promise<ResolvedDraft> {
  if (!(draft.flows ?? []).some(hasPlaces)) return { draft, findings: [] };
  const { resolveDraftPlaces } = await import("../places/index.js");
  return resolveDraftPlaces(draft);
}

function hasPlaces({ origin, venue, accompanyingPersons = [] }: DraftFlow): boolean {
  return [{ origin, venue }, ...accompanyingPersons].some(
    (journey) => journey.origin !== undefined || journey.venue !== undefined,
  );
}
