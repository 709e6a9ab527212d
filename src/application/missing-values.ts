import type { Path } from "../values/path.js";
import { foldedName } from "../values/same-name.js";
import type { Draft, DraftCost, DraftFlow, DraftVisit } from "./draft.js";

/** What a draft lacks to be an application, by the part that lacks it. */
export interface MissingValues {
  /** Without these nothing can be asked: call, action, the applicant's country. */
  readonly start: readonly Path[];
  /** Of the lists of grants, and the list of members itself. */
  readonly organisations: readonly Path[];
  /** By position. */
  readonly members: readonly (readonly Path[])[];
  readonly flows: readonly (readonly Path[])[];
  readonly visits: readonly (readonly Path[])[];
  readonly costs: readonly (readonly Path[])[];
}

/** Finds what is required of the parts that a draft has, and is missing. Limits and contradictions are not looked at. */
export function missingValues(draft: Draft): MissingValues {
  const { applicant = {}, consortium, flows = [], preparatoryVisits = [], exceptionalCosts = [] } = draft;
  const seen = new Set<string>();
  const ids = new Set(flows.map(({ id }) => id));
  return {
    start: [...lacking(draft, [], ["call", "action"]), ...lacking(applicant, ["applicant"], ["country"])],
    organisations: [
      ...inGrants(applicant.grants, ["applicant", "grants"]),
      ...(consortium === undefined ? [] : lacking(consortium, ["consortium"], ["members"])),
      ...(consortium?.members ?? []).flatMap(({ grants }, index) =>
        inGrants(grants, ["consortium", "members", index, "grants"]),
      ),
    ],
    members: (consortium?.members ?? []).map((member, index) =>
      lacking(member, ["consortium", "members", index], ["country"]),
    ),
    flows: flows.map((flow, index) => {
      // Of two flows with one id, the second has none.
      const isSecond = flow.id !== undefined && seen.has(flow.id);
      if (flow.id !== undefined) seen.add(flow.id);
      return inFlow(isSecond ? { ...flow, id: undefined } : flow, ["flows", index]);
    }),
    visits: preparatoryVisits.map((visit, index) => inVisit(visit, ["preparatoryVisits", index], ids)),
    costs: exceptionalCosts.map((cost, index) => inCost(cost, ["exceptionalCosts", index], ids)),
  };
}

/** The same name but for case and spaces is the same organisation. */
export function membersOfName(name: string, members: readonly { readonly name?: string | undefined }[]) {
  return members.filter((member) => member.name !== undefined && foldedName(member.name) === foldedName(name));
}

function lacking<Of extends object>(of: Of, path: Path, keys: readonly (keyof Of & string)[]): readonly Path[] {
  return keys.flatMap((key) => (of[key] === undefined ? [[...path, key]] : []));
}

type Grants = NonNullable<Draft["applicant"]>["grants"];

function inGrants(grants: Grants, path: Path): readonly Path[] {
  return (grants ?? []).flatMap((grant, index) => lacking(grant, [...path, index], ["call", "action"]));
}

function inFlow(flow: DraftFlow, path: Path): readonly Path[] {
  const { accompanyingPersons = [], preDepartureTraining: training } = flow;
  const at = [...path, "preDepartureTraining"];
  return [
    ...lacking(flow, path, ["id", "activity", "participants"]),
    ...inPlaces(flow, path),
    ...accompanyingPersons.flatMap((persons, index) => {
      const own = [...path, "accompanyingPersons", index];
      return [...lacking(persons, own, ["persons"]), ...inPlaces(persons, own)];
    }),
    ...(training === undefined ? [] : [...lacking(training, at, ["participants"]), ...inPlaces(training, at)]),
  ];
}

/** A place by name needs its country, and a coordinate the other one. */
function inPlaces({ origin, venue }: Pick<DraftFlow, "origin" | "venue">, path: Path): readonly Path[] {
  return Object.entries({ origin, venue }).flatMap(([key, place]) => {
    if (place === undefined) return [];
    const isOnMap = "latitude" in place || "longitude" in place;
    const needed = isOnMap ? ["latitude", "longitude"] : ["place", "country"];
    return needed.flatMap((part) => (Reflect.get(place, part) === undefined ? [[...path, key, part]] : []));
  });
}

/** A flow that is named and not there is not named yet. */
function flowOf(flow: string | undefined, path: Path, ids: ReadonlySet<string | undefined>): readonly Path[] {
  return flow === undefined || !ids.has(flow) ? [[...path, "flow"]] : [];
}

function inVisit(visit: DraftVisit, path: Path, ids: ReadonlySet<string | undefined>): readonly Path[] {
  return [...flowOf(visit.flow, path, ids), ...lacking(visit, path, ["participants"])];
}

function inCost(cost: DraftCost, path: Path, ids: ReadonlySet<string | undefined>): readonly Path[] {
  if (cost.type === "financial-guarantee") return lacking(cost, path, ["realCost"]);
  return [
    ...lacking(cost, path, ["type"]),
    ...flowOf(cost.flow, path, ids),
    ...lacking(cost, path, ["persons", "realCost"]),
  ];
}
