import type { Application, Journey } from "../index.js";
import type { ResolvedApplication } from "../places/index.js";

/**
 * `resolvePlaces` of `erasmus-ka1/places`, whose code and data are loaded only if the application has places.
 *
 * @returns the application with coordinates where its places were found, and the findings of the look-up: put them into
 * an answer by `withPlaceFindings`
 * @example
 * const { application: resolved, findings } = await lookUpPlaces(application);
 * findings.map(({ code }) => code) // => []
 */
export async function lookUpPlaces(application: Application): Promise<ResolvedApplication> {
  if (!application.flows.some(hasPlaces)) return { application, findings: [] };
  const { resolvePlaces } = await import("../places/index.js");
  return resolvePlaces(application);
}

function hasPlaces(journey: Journey & { readonly accompanyingPersons?: readonly Journey[] | undefined }): boolean {
  const { origin, venue, accompanyingPersons = [] } = journey;
  return origin !== undefined || venue !== undefined || accompanyingPersons.some(hasPlaces);
}
