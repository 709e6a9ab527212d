import type { Application, Finding, Journey } from "../index.js";

/** The application with coordinates for its places; the gazetteer is read only if it has any. */
export async function withPlaces(
  application: Application,
): Promise<{ readonly application: Application; readonly placeFindings: readonly Finding[] }> {
  const journeys = application.flows.flatMap((flow): readonly Journey[] => [flow, ...(flow.accompanyingPersons ?? [])]);
  const isNamed = (place: Journey["origin"]) => place !== undefined && !("latitude" in place);
  if (!journeys.some(({ origin, venue }) => isNamed(origin) || isNamed(venue))) {
    return { application, placeFindings: [] };
  }
  const { resolvePlaces } = await import("../places/index.js");
  const resolved = resolvePlaces(application);
  return { application: resolved.application, placeFindings: resolved.findings };
}

/** A result with the findings of the look-up; they replace those that only say that a name is unresolved. */
export function withPlaceFindings<T extends { readonly findings: readonly Finding[] }>(
  result: T,
  placeFindings: readonly Finding[],
): T {
  if (placeFindings.length === 0) return result;
  const others = result.findings.filter(({ code }) => code !== "place.unresolved");
  return { ...result, findings: [...placeFindings, ...others] };
}
