import type { AccompanyingPersons, Application, Flow, Journey } from "../application/application.js";
import { assertApplication } from "../application/assert-application.js";
import { assertCounts, assertCountsBeside } from "../application/counts.js";
import type { RealisedAccompanyingPersons, RealisedFlow } from "../application/realised.js";
import { type ActionTables, actionTables, activityIds, baseRateTable, callTable, neighbours } from "../rates/index.js";
import type { ActivityType } from "../rates/load.js";
import { type Finding, finding } from "../results/finding.js";
import { type IsoDate, periodEnd } from "../values/days.js";
import { entry } from "../values/entry.js";
import { once } from "../values/once.js";
import type { Path } from "../values/path.js";
import { assertOptions } from "./assert-options.js";
import { activitiesBeside, activityUnknown } from "./facts/activity-unknown.js";
import type { Bound } from "./facts/base-rates.js";
import { expensiveTravelItems } from "./facts/expensive-travel.js";
import { keysNotForActivity } from "./facts/keys-not-for-activity.js";
import { actionNotCovered, callUnknown } from "./facts/not-known.js";
import { type OwnOrganisations, ownOrganisations } from "./facts/organisations.js";
import { isProgrammeCountry } from "./facts/programme-countries.js";
import { roundOf } from "./facts/round.js";
import { stateOf } from "./facts/states.js";
import { supervisingCountry } from "./facts/supervising-country.js";
import { type TravelUnitCost, travelUnitCost } from "./facts/travel-unit-cost.js";
import { joinedVisits } from "./facts/visits.js";
import type { Price } from "./funding-rule.js";
import { type ActionRules, actionRules } from "./index.js";
import type { GrantOptions, Group, Joined, JoinedFlow, KnownFlow, Party, Side } from "./joined.js";
import { pricedBoth, priceOf } from "./price.js";

/** An application of which every question can be asked, or the reason why none can. */
export type Start = { readonly application: Application } & (
  | {
      readonly ways: readonly [Way, ...Way[]];
      /** What it is worth; under two tables, what is the same under both. */
      readonly price: Price;
      readonly rules: ActionRules;
    }
  | { readonly ways?: undefined; readonly problem: Finding }
);

/** The application under one table of its call. Of a call without an edition there are two (I17). */
export interface Way {
  readonly joined: Joined;
  readonly price: Price;
}

/**
 * Joins an application to the tables and the rules of its action. Every question about an application (eligibility,
 * grant) starts here.
 *
 * @throws TypeError or RangeError that names what is not of the contract's shape
 */
export function join(application: Application, options: GrantOptions): Start {
  assertApplication(application);
  assertOptions(options);
  const { call, action } = application;
  const table = callTable(call);
  if (table === undefined) return { application, problem: callUnknown(call) };
  const tables = actionTables(table, action);
  if (tables === undefined) return { application, problem: actionNotCovered(table, action) };
  assertCountsBeside(application);
  const [first, ...others] = tables;
  const rules = actionRules[first.id];
  const activities = once(() => activityIds(tables));
  const way = (each: ActionTables): Way => {
    const joined = joinedTo(each, application, options, activities);
    return { joined, price: priceOf(joined, rules.funding) };
  };
  const ways = [way(first), ...others.map(way)] as const;
  return { application, ways, price: priceOfAll(ways, call), rules };
}

function priceOfAll([first, other]: readonly [Way, ...Way[]], call: number): Price {
  if (other === undefined) return first.price;
  const both = (bound?: Bound) => once(() => pricedBoth(first.price(bound), other.price(bound), neighbours(call)));
  const [nominal, minimum, maximum] = [both(), both("minimum"), both("maximum")];
  return (bound) => (bound === undefined ? nominal() : bound === "minimum" ? minimum() : maximum());
}

function joinedTo(
  tables: ActionTables,
  application: Application,
  options: GrantOptions,
  activities: () => readonly string[],
): Joined {
  const organisations = ownOrganisations(application);
  const flows = application.flows.map((flow, index) => joinedFlow(organisations, flow, index, tables));
  const known = flows.filter(isKnown);
  const knownById = new Map<string, KnownFlow>();
  for (const flow of known) knownById.set(flow.input.id, flow);
  const agency = application.nationalAgency ?? ownAgency(application, tables);
  const ownLearners = known.filter(isHostsOwn);
  const unfunded = new Set(ownLearners);
  const funded = known.filter((flow) => !unfunded.has(flow));
  return {
    application,
    options,
    tables,
    organisations,
    agency,
    agencyRates: baseRateTable(tables.call, tables.field.field, stateOf(tables, agency)),
    round: roundOf(application, tables.action),
    projectEnd: once(() => projectEndOf(application)),
    flows,
    activities,
    known,
    knownById,
    funded,
    groups: groupsOf(known),
    visits: joinedVisits(application.preparatoryVisits ?? [], knownById, unfunded, tables),
    expensiveTravel: once(() => expensiveTravelItems({ application, funded, tables })),
    problems: [...unknownActivities(flows, tables, activities), ...unknownFlows(application, knownById)],
    remarks: [...ownLearners.map((flow) => hostsOwn(flow, tables)), ...withoutGround(known, tables)],
    keysNotForActivity: once(() => keysNotForActivity(known, tables)),
  };
}

/**
 * The agency of the supervising country where the call speaks of special status and that country has one: only programme
 * countries do. Every other organisation applies in its own country.
 */
function ownAgency({ applicant }: Application, tables: ActionTables): string {
  if (tables.action.passages.specialStatus === undefined) return applicant.country;
  const supervising = supervisingCountry(tables, applicant);
  return supervising !== undefined && isProgrammeCountry(tables, supervising) ? supervising : applicant.country;
}

function joinedFlow(
  organisations: OwnOrganisations,
  input: RealisedFlow,
  index: number,
  tables: ActionTables,
): JoinedFlow {
  const { field, funding } = tables;
  const path = ["flows", index];
  const pathOf = (key: keyof RealisedFlow): Path => ["flows", index, key];
  assertCounts(input, path);
  const activity = entry(field.activities, input.activity);
  const isIncoming = activity?.direction === "incoming";
  const own = organisations.named(isIncoming ? input.receivingOrganisation : input.sendingOrganisation);
  const home = own ?? organisations.applicant;
  const side = (given: string | undefined, path: Path): Side =>
    given === undefined ? { country: undefined, given, path } : { country: stateOf(tables, given), given, path };
  const atHome = side(home.organisation.country, [...home.path, "country"]);
  const away = isIncoming
    ? side(input.originCountry, pathOf("originCountry"))
    : side(input.destination, pathOf("destination"));

  const senderPays = senderPaysFor(input, activity);
  const pays = activity?.rateCategory === undefined || senderPays === "yes" ? undefined : activity;
  const travelOf = (journey: Journey, pathOfJourney: (key: keyof Journey) => Path) =>
    once((): TravelUnitCost => {
      if (pays === undefined) return { status: "not-funded", findings: [] };
      if (senderPays === "open")
        return { status: "unknown", findings: [], missing: [pathOf("paidBySendingInstitution")] };
      return travelUnitCost(funding.travel, journey, pathOfJourney);
    });
  const participants: Party = {
    who: "participants",
    persons: input.participants,
    notRequested: input.notRequested,
    pathOf: (key) => pathOf(key === "persons" ? "participants" : key),
    rateCategory: pays?.rateCategory,
    durationDays: input.durationDays,
    fundedDays: input.fundedDays,
    journey: input,
    travel: travelOf(input, pathOf),
  };
  const companions = (input.accompanyingPersons ?? []).map((entryOf, position): Party => {
    const journey = journeyOf(entryOf, input);
    // Their own distance replaces all of the flow's: its kilometres would be used before their band.
    const isOwn = (key: keyof RealisedAccompanyingPersons) =>
      entryOf[key] !== undefined || (key === "distanceKm" && hasOwnDistance(entryOf));
    const pathOfParty: Party["pathOf"] = (key) =>
      isOwn(key) ? [...path, "accompanyingPersons", position, key] : participants.pathOf(key);
    return {
      who: "accompanyingPersons",
      entry: position,
      persons: entryOf.persons,
      notRequested: entryOf.notRequested,
      pathOf: pathOfParty,
      rateCategory: pays?.accompanyingRateCategory,
      durationDays: entryOf.durationDays ?? input.durationDays,
      fundedDays: entryOf.fundedDays ?? input.fundedDays,
      journey,
      // Who travels like the participants costs the same, and has the same findings.
      travel: journey === input ? participants.travel : travelOf(journey, pathOfParty),
      mostDays: funding.individualSupport.accompanyingDays,
    };
  });
  return {
    input,
    index,
    path,
    pathOf,
    activity,
    own,
    sending: isIncoming ? away : atHome,
    receiving: isIncoming ? atHome : away,
    parties: hasGround(input, activity) ? [participants, ...companions] : [participants],
    companions,
    senderPays,
  };
}

/** Only where the call makes the grant depend on it. */
function senderPaysFor({ paidBySendingInstitution: pays }: Flow, activity: ActivityType | undefined) {
  if (activity?.unlessPaidBySender !== true || pays === false) return "no";
  return pays === true ? "yes" : "open";
}

/** Persons go beside the participants for a reason; of minors a person must judge (I19). */
function hasGround({ participantsWithFewerOpportunities = 0 }: Flow, activity: ActivityType | undefined): boolean {
  return activity?.companionGround !== "fewer-opportunities" || participantsWithFewerOpportunities > 0;
}

function withoutGround(flows: readonly KnownFlow[], { field }: ActionTables): readonly Finding[] {
  return flows.flatMap(({ input, activity, companions, pathOf }) => {
    if (companions.length === 0 || hasGround(input, activity)) return [];
    const { citations } = field.passages.accompanyingPersons;
    return [finding("companions.without-ground", pathOf("accompanyingPersons"), { activity: activity.id }, citations)];
  });
}

/**
 * The hosts' own learners, who go to a place in their own country for a group mobility that is not at their
 * organisation: that is no transnational mobility, and not funded (I23).
 */
function isHostsOwn({ input: { venueKind }, activity, sending, receiving }: KnownFlow): boolean {
  const isElsewhere = activity.group === true && venueKind === "elsewhere-in-hosting-country";
  return isElsewhere && receiving.country !== undefined && receiving.country === sending.country;
}

function hostsOwn({ pathOf, receiving }: KnownFlow, { field }: ActionTables): Finding {
  const { citations } = field.passages.learnerVenue;
  return finding(
    "hosts-own-learners.not-funded",
    pathOf("destination"),
    { destination: receiving.given ?? "" },
    citations,
  );
}

/** Flows of one label are parts of one group; a group mobility without a label is a group of its own. */
function groupsOf(known: readonly KnownFlow[]): readonly Group[] {
  const groups = new Map<string | KnownFlow, [KnownFlow, ...KnownFlow[]]>();
  for (const flow of known) {
    if (flow.activity.group !== true) continue;
    const labelOrItself = flow.input.group ?? flow;
    const parts = groups.get(labelOrItself);
    if (parts === undefined) groups.set(labelOrItself, [flow]);
    else parts.push(flow);
  }
  return [...groups.values()];
}

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

function projectEndOf({ project: { startDate, durationMonths } = {} }: Application): IsoDate | undefined {
  return startDate === undefined || durationMonths === undefined ? undefined : periodEnd(startDate, durationMonths);
}

function isKnown(flow: JoinedFlow): flow is KnownFlow {
  return flow.activity !== undefined;
}

/** A flow of an activity type that the call does not know has no amounts, and the application no total. */
function unknownActivities(
  flows: readonly JoinedFlow[],
  tables: ActionTables,
  activities: () => readonly string[],
): readonly Finding[] {
  return flows.flatMap(({ input: { activity }, pathOf, activity: known }) =>
    known === undefined
      ? [activityUnknown(activity, pathOf("activity"), activitiesBeside(activity, tables, activities()), [])]
      : [],
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
