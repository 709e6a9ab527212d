import fc from "fast-check";
import type { Application, ExceptionalCost, Flow, PreparatoryVisit } from "../../src/application/application.js";
import type { GrantOptions } from "../../src/grant.js";
import type { CallTable } from "../../src/rates/call-table.js";
import { callTables } from "../../src/rates/index.js";
import type { BaseRatesInput } from "../../src/rules/facts/base-rates.js";
import { MOST_PERSONS } from "../../src/schema/limits.js";
import { formatCents } from "../../src/values/money.js";

/** What a grant is computed from. */
export interface Scenario {
  readonly application: Application;
  readonly options: GrantOptions;
}

/** `priced`: everything that a total needs is known. `any`: facts may be missing, or mean nothing to the call. */
type Mode = "priced" | "any";

/** Names that do harm where a table is a plain object, or a cell of a spreadsheet. */
const ids = ["A", "__proto__", "constructor", "=1+1", "flow 5", "ß", "toString", "-2"];
const labels = ["anna", "jan", "__proto__", "Ewa", "hasOwnProperty", "=cmd", "ł", "x"];

const days = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(1, 2, 9, 10, 12, 13, 14, 15, 16, 29, 30, 31, 58, 59, 60, 61, 62, 365) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 90 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 1000 }) },
);

const participants = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 2, arbitrary: fc.integer({ min: 40, max: 130 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 2, 10, 11, 99, 100, 101, 100_000) },
);

/** As the contract writes it: a string with up to two decimals, or a whole number. */
const money = (mostCents: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: mostCents }).map((cents) => formatCents(cents)),
    fc.integer({ min: 0, max: Math.floor(mostCents / 100) }),
    fc
      .integer({ min: 0, max: Math.floor(mostCents / 10) })
      .map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`),
  );

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const coordinates = fc.oneof(
  fc.record({ latitude: degrees(90), longitude: degrees(180) }),
  // Places near to each other, at the same spot, and on opposite sides of the Earth.
  fc.constantFrom(
    { latitude: 50.06143, longitude: 19.93658 },
    { latitude: 50.06143, longitude: 19.93658, place: "Kraków", country: "PL", geonameId: 3094802 },
    { latitude: 50, longitude: 20 },
    { latitude: 50.9, longitude: 20 },
    { latitude: -50.06143, longitude: -160.06342 },
    { latitude: 90, longitude: 0 },
    { latitude: -90, longitude: 180 },
  ),
);

const kilometres = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    9.99,
    10,
    99,
    99.4,
    99.99,
    100,
    499.7,
    500,
    1999.5,
    2000,
    2999,
    3000,
    3999.9,
    4000,
    7999,
    8000,
  ),
  fc.integer({ min: 0, max: 2_010_000 }).map((hundredths) => hundredths / 100),
  fc.double({ min: 0, max: 20_100, noNaN: true }),
);

function distance(table: CallTable, mode: Mode): fc.Arbitrary<Partial<Flow>> {
  const distanceBand = fc.constantFrom(...Object.keys(table.fields.school.travel));
  const known: fc.Arbitrary<Partial<Flow>>[] = [
    fc.record({ distanceKm: kilometres }),
    fc.record({ distanceKm: kilometres }),
    fc.record({ distanceBand }),
    fc.record({ origin: coordinates, venue: coordinates }),
    fc.record({ distanceKm: kilometres, distanceBand, origin: coordinates, venue: coordinates }),
    fc.record({ distanceBand, origin: coordinates, venue: coordinates }),
  ];
  const unknown: fc.Arbitrary<Partial<Flow>>[] = [
    fc.constant({}),
    fc.record({ distanceBand: fc.constantFrom("0-9", "__proto__", "constructor") }),
    fc.record({ origin: coordinates }),
    fc.record({ origin: coordinates, venue: fc.constant({ place: "Nowhere", country: "ES" }) }),
  ];
  return fc.oneof(...(mode === "priced" ? known : [...known, ...known, ...unknown]));
}

const date = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2028, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const anyCountry = fc.constantFrom("PL", "ES", "FR", "IS", "RS", "US", "GB", "CH");

/** A part of a whole, drawn before the whole is known. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const partOf = (whole: number, part: number | undefined) => (part === undefined ? undefined : Math.round(whole * part));

const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

function flow(table: CallTable, mode: Mode): fc.Arbitrary<Omit<Flow, "id">> {
  const activities = Object.keys(table.fields.school.activities);
  const countries = fc.constantFrom(...Object.keys(table.countryGroups));
  const activity = fc.constantFrom(...activities);
  const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const people = fc.uniqueArray(fc.constantFrom(...labels), { maxLength: 4 });
  return fc
    .record({
      activity:
        mode === "priced"
          ? activity
          : fc.oneof({ weight: 30, arbitrary: activity }, fc.constantFrom("constructor", "staff-training")),
      destination: mode === "priced" ? countries : fc.oneof(countries, countries, option(anyCountry)),
      participants,
      fewer: option(share),
      durationDays: days,
      travelDays: option(fc.integer({ min: 0, max: 9 })),
      accompanyingPersons: option(fc.integer({ min: 0, max: 5 })),
      accompanyingDurationDays: option(days),
      distance: distance(table, mode),
      greenTravel: option(fc.boolean()),
      courseFeeDays: option(fc.integer({ min: 0, max: 14 })),
      linguistic: option(share),
      inclusionCosts: option(money(1_000_000)),
      people: option(people),
      startDate: option(date),
      endDate: option(date),
      hostingOrganisation: option(fc.constantFrom("Liceo", "@SUM(A1)")),
      venueKind: option(fc.constantFrom("hosting-school", "elsewhere-in-hosting-country", "eu-institution")),
      venueCity: option(fc.constantFrom("Brussels", "Strasbourg", "Radom")),
      hostingCountry: option(anyCountry),
      pupilCountries: option(fc.array(anyCountry, { maxLength: 3 })),
      originCountry: option(anyCountry),
      inTeacherTraining: option(fc.boolean()),
      graduationDate: option(date),
      serviceMonths: option(fc.integer({ min: 0, max: 24 })),
      shortStayJustified: option(fc.boolean()),
      course: option(fc.constantFrom("Moodle", " moodle", "=A1")),
      mentors: option(fc.integer({ min: 1, max: 3 })),
      sendingOrganisation: option(fc.constantFrom("Szkoła 1", "+49")),
    })
    .map(({ fewer, linguistic, distance: way, people: names, startDate, endDate, ...rest }) => {
      const [first, last] = [startDate, endDate].sort();
      return without({
        ...rest,
        ...way,
        participantsWithFewerOpportunities: partOf(rest.participants, fewer),
        linguisticSupportParticipants: partOf(rest.participants, linguistic),
        people: names?.slice(0, rest.participants),
        startDate: endDate === undefined ? startDate : first,
        endDate: startDate === undefined ? endDate : last,
      });
    });
}

const visit = fc.record({
  flow: fc.nat(),
  participants: fc.integer({ min: 1, max: 5 }),
  learners: fc.option(share, { nil: undefined }),
  fewer: fc.option(share, { nil: undefined }),
  hostingOrganisation: fc.option(fc.constantFrom("Liceo", " liceo", "Gymnasium"), { nil: undefined }),
});

const cost = fc.record({
  type: fc.constantFrom("expensive-travel", "expensive-travel", "entry-requirements", "financial-guarantee"),
  flow: fc.nat(),
  persons: share,
  perPerson: fc.integer({ min: 0, max: 300_000 }),
});

/** At most as many travellers as the flow has: the schema refuses more. */
function exceptionalCosts(
  drawn: readonly { type: string; flow: number; persons: number; perPerson: number }[],
  flows: readonly Flow[],
): readonly ExceptionalCost[] {
  const travelling = new Map<string, number>();
  return drawn.flatMap(({ type, flow: index, persons: part, perPerson }): readonly ExceptionalCost[] => {
    const of = flows[index % flows.length];
    if (type === "financial-guarantee" || of === undefined) {
      return [{ type: "financial-guarantee", realCost: formatCents(perPerson) }];
    }
    const all = of.participants + (of.accompanyingPersons ?? 0);
    const left = type === "expensive-travel" ? all - (travelling.get(of.id) ?? 0) : all;
    if (left < 1) return [];
    const persons = Math.min(MOST_PERSONS, Math.max(1, Math.round(left * part)));
    if (type === "expensive-travel") travelling.set(of.id, (travelling.get(of.id) ?? 0) + persons);
    const realCost = formatCents(Math.min(perPerson * persons, 99_999_999_999));
    return [{ type: type as "expensive-travel" | "entry-requirements", flow: of.id, persons, realCost }];
  });
}

function baseRates(table: CallTable, mode: Mode): fc.Arbitrary<BaseRatesInput | undefined> {
  const rate = (category: "staff" | "learners", group: 1 | 2 | 3) => {
    const { minimum, maximum } = table.fields.school.individualSupport[category][group];
    const inside = fc.integer({ min: minimum.value, max: maximum.value });
    return mode === "priced"
      ? fc.oneof({ weight: 3, arbitrary: inside }, money(40_000))
      : fc.option(money(40_000), { nil: undefined });
  };
  const groups = (category: "staff" | "learners") =>
    fc.record({ 1: rate(category, 1), 2: rate(category, 2), 3: rate(category, 3) }).map(without);
  const all = fc.record({ staff: groups("staff"), learners: groups("learners") });
  return mode === "priced" ? all : fc.option(all, { nil: undefined });
}

function application(table: CallTable, mode: Mode): fc.Arbitrary<Application> {
  const { actions } = table.fields.school;
  const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const country = mode === "priced" ? fc.constantFrom(...Object.keys(table.countryGroups)) : anyCountry;
  const grants = option(
    fc.array(
      fc
        .record({
          call: fc.integer({ min: 2019, max: 2027 }),
          action: fc.constantFrom(...Object.keys(actions)),
          round: option(fc.constantFrom(1, 2)),
          role: option(fc.constantFrom("beneficiary", "member")),
        })
        .map(without),
      { maxLength: 4 },
    ),
  );
  const organisation = {
    name: option(fc.constantFrom("Szkoła 1", "=HYPERLINK()", "+49", "\tx")),
    country,
    type: option(fc.constantFrom("school", "public-authority", "coordination-body", "other")),
    supervisedBy: option(anyCountry),
    grants,
  };
  return fc
    .record({
      call:
        mode === "priced"
          ? fc.constant(table.call)
          : fc.oneof({ weight: 30, arbitrary: fc.constant(table.call) }, fc.constant(2035)),
      action:
        mode === "priced"
          ? fc.constantFrom(...Object.keys(actions))
          : fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...Object.keys(actions)) }, fc.constant("KA120-SCH")),
      round: option(fc.constantFrom(1, 2, 3)),
      submittedAt: option(date.map((day) => `${day}T11:59:59.999+01:00`)),
      secondRoundOpen: option(fc.boolean()),
      nationalAgency: option(country),
      applicant: fc
        .record({
          ...organisation,
          accreditation: option(fc.constantFrom("none", "individual", "coordinator")),
          applicationsThisRound: option(fc.integer({ min: 0, max: 3 })),
        })
        .map(without),
      consortium: option(fc.record({ members: fc.array(fc.record(organisation).map(without), { maxLength: 3 }) })),
      project: option(
        fc.record({ startDate: option(date), durationMonths: option(fc.integer({ min: 1, max: 30 })) }).map(without),
      ),
      flows: fc.array(flow(table, mode), { maxLength: 5 }),
      visits: fc.array(visit, { maxLength: 4 }),
      costs: fc.array(cost, { maxLength: 4 }),
    })
    .map(({ flows: drawn, visits, costs, ...rest }) => {
      const flows = drawn.map((each, index) => ({ id: ids[index] as string, ...each }));
      const preparatoryVisits = visits.flatMap(
        ({ flow: index, fewer, learners: part, ...each }): PreparatoryVisit[] => {
          const of = flows[index % flows.length];
          if (of === undefined) return [];
          const learners = partOf(each.participants, part);
          return [
            without({ ...each, flow: of.id, learners, learnersWithFewerOpportunities: partOf(learners ?? 0, fewer) }),
          ];
        },
      );
      return without({ ...rest, flows, preparatoryVisits, exceptionalCosts: exceptionalCosts(costs, flows) });
    });
}

function scenario(mode: Mode): fc.Arbitrary<Scenario> {
  return fc.constantFrom(...callTables).chain((table) =>
    fc.record({
      application: application(table, mode) as fc.Arbitrary<Application>,
      options: fc
        .record({
          baseRates: baseRates(table, mode),
          dayCount: fc.option(fc.constantFrom("funded-days", "activity-days"), { nil: undefined }),
          groupSupportCap: fc.option(fc.boolean(), { nil: undefined }),
        })
        .map(without),
    }),
  );
}

/** Applications whose total is known. */
export const pricedScenario: fc.Arbitrary<Scenario> = scenario("priced");

/** Applications that the schema accepts, whatever they leave out or get wrong. */
export const anyScenario: fc.Arbitrary<Scenario> = scenario("any");
