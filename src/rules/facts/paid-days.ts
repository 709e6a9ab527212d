import type { IndividualSupportTable } from "../../rates/call-table.js";
import type { Cell } from "../../rates/cell.js";
import type { ActionTables } from "../../rates/index.js";
import { cap, type Explanation, excess, input, rate, sum } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import type { Path } from "../../values/path.js";
import type { GrantOptions, KnownFlow, Party } from "../joined.js";
import { showsEveryLimit } from "./every-limit.js";
import { type Persons, requesting, takenOff } from "./persons.js";

/** A number of days and the tree that it comes from. */
export interface Days {
  readonly value: number;
  readonly explain: () => Explanation;
}

/** The days of a person that individual support pays for. */
export interface PaidDays {
  /** Days that count towards the 14th. */
  readonly counted: Days;
  /** Days paid at the base rate beside them. */
  readonly beside: Days | undefined;
  /** The person stays for longer than is paid for: what is beyond is a cost of inclusion support. */
  readonly isBeyondLimit: boolean;
  readonly findings: readonly Finding[];
}

/** Persons of a party with the same travel days. */
export interface Stay {
  readonly persons: Persons;
  readonly travelDays: TravelDays | undefined;
}

/** Travel days that are paid, and what is said of those that are not. */
export interface TravelDays extends Days {
  readonly findings: readonly Finding[];
}

/** By which travel grant the travel days of a person are limited. */
type Grant = "standard" | "green";

/**
 * The persons of a party who ask for individual support, by the travel days that they are paid for. Those who receive a
 * green travel grant may have more: of a party that travels by green means not those in a band without a green rate, not
 * those whose travel is paid otherwise or not asked for (I16). Who asks for no individual support is taken to be among
 * those who receive no travel grant.
 *
 * @param grants the persons of the party whose travel is paid as a unit cost
 * @returns `undefined`, with what is missing, where it depends on a distance that is not known
 */
export function staysOf(
  party: Party,
  grants: Persons,
  tables: ActionTables,
  options: GrantOptions,
): readonly Stay[] | { readonly missing: readonly Path[] } {
  const { greenDays = "green-grant" } = options;
  const every = showsEveryLimit(options);
  const all = requesting(party, "individualSupport");
  const { travelDays: asked = 0, greenTravel } = party.journey;
  const table = tables.funding.individualSupport;
  const at = (grant: Grant, persons?: number) => paidTravelDays(party, grant, table, every, persons);
  // Where an entry of companions says itself how they travel, others of the flow may have more days: the finding then says
  // how many persons it is about.
  const travelsOnItsOwn = party.pathOf("greenTravel").includes("accompanyingPersons");
  const same = (grant: Grant): readonly Stay[] => {
    const isAboutSome = travelsOnItsOwn && grant === "standard";
    return [{ persons: all, travelDays: at(grant, isAboutSome ? all.persons : undefined) }];
  };
  const isWithinStandard = asked <= table.travelDays.standard.value;
  if ((isWithinStandard && !every) || greenTravel !== true) return same("standard");
  if (greenDays === "green-travel") return same("green");
  const travel = party.travel();
  if (travel.status === "unknown") return isWithinStandard ? same("standard") : travel;
  if (travel.status !== "known" || !travel.green) return same("standard");
  if (every) return inEveryCase(all, grants, at);
  if (grants.persons === 0) return same("standard");
  if (grants.persons >= all.persons) return same("green");
  const { left: others } = takenOff(all, grants);
  return [
    { persons: grants, travelDays: at("green") },
    { persons: others, travelDays: at("standard", others.persons) },
  ];
}

/** Those who have more days and those who have not, however many they are; what is said of nobody is not said. */
function inEveryCase(
  all: Persons,
  grants: Persons,
  at: (grant: Grant, persons?: number) => TravelDays | undefined,
): readonly Stay[] {
  const green = { persons: Math.min(all.persons, grants.persons), explain: () => cap(all.explain(), grants.explain()) };
  const { left: others } = takenOff(all, grants);
  const days = (grant: Grant, { persons }: Persons) => {
    const paid = at(grant, grant === "standard" && green.persons > 0 ? persons : undefined);
    return persons === 0 && paid !== undefined ? { ...paid, findings: [] } : paid;
  };
  return [
    { persons: green, travelDays: days("green", green) },
    { persons: others, travelDays: days("standard", others) },
  ];
}

/**
 * Counts the days of a person of a party, and says which of them are not paid.
 *
 * @returns `undefined` where the days are not known
 */
export function paidDays(
  flow: KnownFlow,
  party: Party,
  travel: TravelDays | undefined,
  tables: ActionTables,
  options: GrantOptions,
): PaidDays | undefined {
  const findings: Finding[] = [];
  const every = showsEveryLimit(options);
  const stay = stayOf(flow, party, tables, every, findings);
  if (stay === undefined) return undefined;
  if (travel !== undefined) findings.push(...travel.findings);
  // The 14 days count funded days, travel days included, or days of the activity only (I6).
  const countsTravel = dayCountOf(tables, options) === "funded-days";
  const counted = !countsTravel || travel === undefined ? stay : together(stay, travel);
  const beside = countsTravel ? undefined : travel;
  const limit = party.mostDays;
  if (limit === undefined) return { ...askedFor(party, counted, beside), isBeyondLimit: false, findings };
  const capped = {
    value: Math.min(counted.value, limit.value),
    explain: () => cap(counted.explain(), rate(limit)),
  };
  if (counted.value <= limit.value) {
    return { ...askedFor(party, every ? capped : counted, beside), isBeyondLimit: false, findings };
  }
  const params = { days: counted.value, max: limit.value };
  const at = party.pathOf("durationDays");
  findings.push(finding("accompanying-duration.over-limit", at, params, limit.citations));
  return { ...askedFor(party, capped, beside), isBeyondLimit: true, findings };
}

/** Where fewer days are asked for than there were: those of travel are given up first. */
function askedFor(party: Party, counted: Days, beside: Days | undefined): Pick<PaidDays, "counted" | "beside"> {
  const { fundedDays } = party;
  if (fundedDays === undefined) return { counted, beside };
  const asked = () => input(party.pathOf("fundedDays"), fundedDays);
  return {
    counted: { value: Math.min(counted.value, fundedDays), explain: () => cap(counted.explain(), asked()) },
    beside: beside && {
      value: Math.min(beside.value, Math.max(fundedDays - counted.value, 0)),
      explain: () => cap(beside.explain(), excess(asked(), counted.explain())),
    },
  };
}

/** What the days at the base rate count: what the call says, or else what the caller does. */
export function dayCountOf({ funding }: ActionTables, { dayCount = "funded-days" }: GrantOptions) {
  return funding.individualSupport.daysCounted ?? dayCount;
}

/** Persons beside the participants stay for the activity or part of it, never longer. */
function stayOf(
  flow: KnownFlow,
  party: Party,
  { field }: ActionTables,
  every: boolean,
  findings: Finding[],
): Days | undefined {
  const { durationDays } = party;
  if (durationDays === undefined) return undefined;
  const at = party.pathOf("durationDays");
  const stay = { value: durationDays, explain: () => input(at, durationDays) };
  const max = flow.input.durationDays;
  if (max === undefined) return stay;
  const capped = {
    value: Math.min(durationDays, max),
    explain: () => cap(stay.explain(), input(flow.pathOf("durationDays"), max)),
  };
  // Who has no days of their own stays as long as the participants.
  if (durationDays <= max) return every && at.includes("accompanyingPersons") ? capped : stay;
  const { citations } = field.passages.accompanyingPersons;
  findings.push(finding("accompanying-duration.longer-than-activity", at, { days: durationDays, max }, citations));
  return capped;
}

/**
 * Travel days that are paid; `undefined` where none are asked for.
 *
 * @param persons where only these of the flow have them
 */
function paidTravelDays(
  party: Party,
  grant: Grant,
  table: IndividualSupportTable,
  every: boolean,
  persons?: number,
): TravelDays | undefined {
  const { travelDays: asked = 0 } = party.journey;
  if (asked === 0) return undefined;
  const limit = mostTravelDays(table, grant);
  const at = party.pathOf("travelDays");
  const capped = () => cap(input(at, asked), limit.explain());
  if (asked <= limit.value) return { value: asked, explain: every ? capped : () => input(at, asked), findings: [] };
  const params = { travelDays: asked, max: limit.value, ...(persons === undefined ? {} : { persons }) };
  return {
    value: limit.value,
    explain: capped,
    findings: [finding("travel-days.over-limit", at, params, limit.citations)],
  };
}

/** The most travel days: for green travel a number in all, or one beside the standard days. */
function mostTravelDays({ travelDays }: IndividualSupportTable, grant: Grant) {
  const { standard, green, greenAdditional } = travelDays;
  if (grant === "standard") return alone(standard);
  if (green !== undefined) return alone(green);
  return {
    value: standard.value + greenAdditional.value,
    citations: greenAdditional.citations,
    explain: () => sum(rate(standard), rate(greenAdditional)),
  };
}

function alone(limit: Cell<"days">) {
  return { value: limit.value, citations: limit.citations, explain: () => rate(limit) };
}

function together(stay: Days, travel: Days): Days {
  return { value: stay.value + travel.value, explain: () => sum(stay.explain(), travel.explain()) };
}
