import type { Finding, Flow, ProjectAward, RealisedProject } from "../index.js";
import { lookUpPlaces } from "./look-up-places.js";

/** What a settlement is made from, its places with coordinates where they were found. */
export interface ResolvedSettlement {
  readonly award: ProjectAward;
  readonly realised: RealisedProject;
  readonly planned: readonly Flow[];
  /** Those of the look-up: put them into an answer by `withPlaceFindings`. */
  readonly findings: readonly Finding[];
}

/**
 * Looks up the places of what was awarded, of what took place and of what is planned, as `lookUpPlaces` does for an
 * application. What is found of a place that was awarded and that took place is told once.
 *
 * @returns the same with coordinates, and what the look-up found, with paths into `award`, `realised` and `planned`
 * @example
 * const venue = { place: "Dublin", country: "IE" };
 * const realised = { flows: application.flows.map((flow) => ({ ...flow, venue })) };
 * const { findings } = await lookUpPlacesOfSettlement({ award: { application, total: "35562.50" }, realised });
 * findings.map(({ code, path }) => [code, path.join(".")]) // => [["place.taken", "realised.flows.0.venue"]]
 */
export async function lookUpPlacesOfSettlement({
  award,
  realised,
  planned = [],
}: {
  readonly award: ProjectAward;
  readonly realised: RealisedProject;
  readonly planned?: readonly Flow[] | undefined;
}): Promise<ResolvedSettlement> {
  const of = (flows: readonly Flow[]) => lookUpPlaces({ ...award.application, flows });
  const [awarded, tookPlace, later] = [
    await lookUpPlaces(award.application),
    await of(realised.flows),
    await of(planned),
  ];
  const below = (findings: readonly Finding[], at: (path: Finding["path"]) => Finding["path"]) =>
    findings.map((each) => ({ ...each, path: at(each.path) }));
  const all = [
    ...below(tookPlace.findings, (path) => ["realised", ...path]),
    ...below(later.findings, ([, ...rest]) => ["planned", ...rest]),
    ...below(awarded.findings, (path) => ["award", "application", ...path]),
  ];
  const told = new Set<string>();
  return {
    award: { ...award, application: awarded.application },
    realised: { ...realised, flows: tookPlace.application.flows },
    planned: later.application.flows,
    findings: all.filter(({ code, params }) => {
      const said = JSON.stringify([code, params]);
      if (told.has(said)) return false;
      told.add(said);
      return true;
    }),
  };
}
