import type { AccompanyingPersons, Application, Flow, Journey } from "../application/application.js";
import { assertCounts, assertCountsBeside } from "../application/counts.js";
import { type ActionTables, actionTables, baseRateTable, callTable } from "../rates/index.js";
import type { ActivityType } from "../rates/load.js";
import { type Finding, finding } from "../results/finding.js";
import { type IsoDate, periodEnd } from "../values/days.js";
import { entry } from "../values/entry.js";
import { once } from "../values/once.js";
import type { Path } from "../values/path.js";
import { roundOf } from "./facts/round.js";
import { sendingCountries } from "./facts/sending-country.js";
import { type TravelUnitCost, travelUnitCost } from "./facts/travel-unit-cost.js";
import { joinedVisits } from "./facts/visits.js";
import type { Price } from "./funding-rule.js";
import { type ActionRules, actionRules } from "./index.js";
import type { GrantOptions, Joined, JoinedFlow, KnownFlow, Party } from "./joined.js";
import { priceOf } from "./price.js";

/** An application of which every question can be asked, or the reason why none can. */
export type Start = { readonly application: Application } & (
  | { readonly joined: Joined; readonly price: Price; readonly rules: ActionRules }
  | { readonly joined?: undefined; readonly problem: Finding }
);

/**
 * Joins an application to the tables and the rules of its action. Every question about an application (eligibility,
 * grant) starts here.
 *
 * @throws TypeError if a count of a flow is not a whole number
 */
export function join(application: Application, options: GrantOptions): Start {
  const { call, action } = application;
  const table = callTable(call);
  if (table === undefined) return { application, problem: finding("call.unknown", ["call"], { call }, []) };
  const tables = actionTables(table, action);
  if (tables === undefined) {
    return { application, problem: finding("action.not-covered", ["action"], { action, call }, []) };
  }

  assertCountsBeside(application);
  const sendingCountryOf = sendingCountries(application);
  const flows = application.flows.map((flow, index) =>
    joinedFlow(application, flow, index, sendingCountryOf(flow), tables),
  );
  const known = flows.filter(isKnown);
  const knownById = new Map<string, KnownFlow>();
  for (const flow of known) knownById.set(flow.input.id, flow);
  const agency = application.nationalAgency ?? application.applicant.country;
  const joined: Joined = {
    application,
    options,
    tables,
    agency,
    agencyRates: baseRateTable(call, tables.field.field, agency),
    round: roundOf(application, tables.action),
    projectEnd: once(() => projectEndOf(application)),
    flows,
    known,
    knownById,
    visits: joinedVisits(application.preparatoryVisits ?? [], knownById, tables),
    problems: [...unknownActivities(flows), ...unknownFlows(application, knownById)],
  };
  const rules = actionRules[tables.id];
  return { application, joined, price: priceOf(joined, rules.funding), rules };
}

function joinedFlow(
  { applicant }: Application,
  input: Flow,
  index: number,
  sendingCountry: string,
  { field, funding }: ActionTables,
): JoinedFlow {
  const path = ["flows", index];
  const pathOf = (key: keyof Flow): Path => ["flows", index, key];
  assertCounts(input, path);
  const activity = entry(field.activities, input.activity);
  const receiving =
    activity?.direction === "incoming"
      ? { country: applicant.country, path: ["applicant", "country"] }
      : { country: input.destination, path: pathOf("destination") };

  const notFunded = travelNotFunded(input, activity, applicant.country, pathOf, field);
  const travelOf = (journey: Journey, pathOfJourney: (key: keyof Journey) => Path) =>
    once((): TravelUnitCost => notFunded ?? travelUnitCost(funding.travel, journey, pathOfJourney));
  const participants: Party = {
    who: "participants",
    persons: input.participants,
    pathOf: (key) => pathOf(key === "persons" ? "participants" : key),
    rateCategory: activity?.rateCategory,
    durationDays: input.durationDays,
    journey: input,
    travel: travelOf(input, pathOf),
  };
  const beside = (input.accompanyingPersons ?? []).map((own, position): Party => {
    const journey = journeyOf(own, input);
    const isOwn = (key: keyof AccompanyingPersons) =>
      own[key] !== undefined || (standsAlone.has(key) && hasOwnDistance(own));
    const pathOfParty: Party["pathOf"] = (key) =>
      isOwn(key) ? [...path, "accompanyingPersons", position, key] : participants.pathOf(key);
    return {
      who: "accompanyingPersons",
      entry: position,
      persons: own.persons,
      pathOf: pathOfParty,
      rateCategory: activity?.accompanyingRateCategory,
      durationDays: own.durationDays ?? input.durationDays,
      journey,
      // Whoever travels like the participants costs the same, with the same findings.
      travel: journey === input ? participants.travel : travelOf(journey, pathOfParty),
      mostDays: funding.individualSupport.accompanyingDays,
    };
  });
  return { input, index, path, pathOf, activity, sendingCountry, receiving, parties: [participants, ...beside] };
}

/** Their own distance replaces all of the flow's: its kilometres would be used before their band. */
const standsAlone: ReadonlySet<keyof AccompanyingPersons> = new Set(["distanceKm", "distanceBand"]);

function hasOwnDistance({ distanceKm, distanceBand, origin, venue }: AccompanyingPersons): boolean {
  return distanceKm !== undefined || distanceBand !== undefined || origin !== undefined || venue !== undefined;
}

/** The journey of accompanying persons: their own values, and for the rest the flow's. */
function journeyOf(own: AccompanyingPersons, flow: Flow): Journey {
  const isOwnDistance = hasOwnDistance(own);
  if (!isOwnDistance && own.greenTravel === undefined && own.travelDays === undefined) return flow;
  return {
    distanceKm: isOwnDistance ? own.distanceKm : flow.distanceKm,
    distanceBand: isOwnDistance ? own.distanceBand : flow.distanceBand,
    origin: own.origin ?? flow.origin,
    venue: own.venue ?? flow.venue,
    greenTravel: own.greenTravel ?? flow.greenTravel,
    travelDays: own.travelDays ?? flow.travelDays,
  };
}

/**
 * No travel is paid where no individual support is, nor to the hosts' own learners who travel inside their country to a
 * group mobility away from their organisation: that is not transnational mobility.
 */
function travelNotFunded(
  { venueKind, destination }: Flow,
  activity: ActivityType | undefined,
  country: string,
  pathOf: JoinedFlow["pathOf"],
  { passages }: ActionTables["field"],
): TravelUnitCost | undefined {
  if (activity?.rateCategory === undefined) return { status: "not-funded", findings: [] };
  const areHosts = activity.group === true && venueKind === "elsewhere-in-hosting-country" && destination === country;
  if (!areHosts) return undefined;
  const { citations } = passages.learnerVenue;
  const said = finding("travel.hosts-own-learners", pathOf("destination"), { destination }, citations);
  return { status: "not-funded", findings: [said] };
}

function projectEndOf({ project: { startDate, durationMonths } = {} }: Application): IsoDate | undefined {
  return startDate === undefined || durationMonths === undefined ? undefined : periodEnd(startDate, durationMonths);
}

function isKnown(flow: JoinedFlow): flow is KnownFlow {
  return flow.activity !== undefined;
}

/** A flow of an activity type that the call does not know has no amounts, and the application no total. */
function unknownActivities(flows: readonly JoinedFlow[]): readonly Finding[] {
  return flows.flatMap(({ input: { activity }, pathOf, activity: known }) =>
    known === undefined ? [finding("activity.unknown", pathOf("activity"), { activity }, [])] : [],
  );
}

/** Visits and costs of flows that do not exist. */
function unknownFlows(application: Application, knownById: Joined["knownById"]): readonly Finding[] {
  const found: Finding[] = [];
  const ids = once(() => new Set(application.flows.map(({ id }) => id)));
  for (const list of ["preparatoryVisits", "exceptionalCosts"] as const) {
    for (const [index, item] of (application[list] ?? []).entries()) {
      if (!("flow" in item) || knownById.has(item.flow)) continue;
      // A flow of an unknown activity does exist.
      if (ids().has(item.flow)) continue;
      found.push(finding("flow.unknown", [list, index, "flow"], { flow: item.flow }, []));
    }
  }
  return found;
}
