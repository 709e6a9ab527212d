import fc from "fast-check";
import type {
  AccompanyingPersons,
  Application,
  ExceptionalCost,
  Flow,
  Journey,
  NotRequested,
  PreDepartureTraining,
  PreparatoryVisit,
} from "../../src/application/application.js";
import type { GrantOptions } from "../../src/grant.js";
import type { ActionTable } from "../../src/rates/call-table.js";
import { callTable } from "../../src/rates/index.js";
import type { LoadedField } from "../../src/rates/load.js";
import type { BaseRatesInput } from "../../src/rules/facts/base-rates.js";
import { MOST_PERSONS } from "../../src/schema/limits.js";
import { formatCents } from "../../src/values/money.js";
import { fieldTables } from "../support/tables.js";

/** What a grant is computed from. */
export interface Scenario {
  readonly application: Application;
  readonly options: GrantOptions;
}

/** `priced`: everything that a total needs is known. `any`: facts may be missing, or unknown to the call. */
type Mode = "priced" | "any";

const MOST_FLOWS_DRAWN = 5;

/** Names that do harm in a table that is a plain object, in a cell of a spreadsheet, or among the ids of lines. */
const ids = [
  ...["A", "A/travel", "A/travel/participants", "exceptionalCosts", "__proto__", "constructor", "=1+1", "7"],
  ...["flow 5", "ß", "toString", "-2"],
];
const groups = ["GROUP", "group", "__proto__"];
const labels = ["anna", "jan", "__proto__", "Ewa", "hasOwnProperty", "=cmd", "ł", "x"];

const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const days = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(1, 2, 9, 10, 12, 13, 14, 15, 16, 29, 30, 31, 58, 59, 60, 61, 62, 365) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 90 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 1000 }) },
);

const participants = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 2, arbitrary: fc.integer({ min: 40, max: 130 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 2, 10, 11, 99, 100, 101, MOST_PERSONS) },
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
    { latitude: 37.98376, longitude: 23.72784, place: "Αθήνα", country: "GR" },
    { latitude: 50, longitude: 20 },
    { latitude: 50.9, longitude: 20 },
    { latitude: -50.06143, longitude: -160.06342 },
    { latitude: 90, longitude: 0 },
    { latitude: -90, longitude: 180 },
  ),
);

/** Names that nobody has looked up. A comma may be part of one. */
const namedPlace = fc.constantFrom(
  { place: "Nowy Sącz", country: "PL" },
  { place: "Halle, Saale", country: "DE" },
  { place: "Ηράκλειο", country: "GR" },
  { place: "London", country: "GB" },
  { place: "=A1", country: "ES" },
);
const anyPlace = fc.oneof(coordinates, namedPlace);

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

type Distance = Pick<Journey, "distanceKm" | "distanceBand" | "origin" | "venue">;

function distance({ travel }: LoadedField, mode: Mode): fc.Arbitrary<Distance> {
  const distanceBand = fc.constantFrom(...travel.map(({ id }) => id));
  const known: fc.Arbitrary<Distance>[] = [
    fc.record({ distanceKm: kilometres }),
    fc.record({ distanceKm: kilometres }),
    fc.record({ distanceBand }),
    fc.record({ origin: coordinates, venue: coordinates }),
    // A distance or band is used before the places, so it does not matter whether they are known.
    fc.record({ distanceKm: kilometres, distanceBand, origin: anyPlace, venue: anyPlace }),
    fc.record({ distanceBand, origin: anyPlace, venue: anyPlace }),
  ];
  const unknown: fc.Arbitrary<Distance>[] = [
    fc.constant({}),
    fc.record({ distanceBand: fc.constantFrom("0-9", "10-99", "__proto__", "constructor") }),
    fc.record({ distanceKm: kilometres, distanceBand: fc.constantFrom("0-9", "__proto__") }),
    fc.record({ origin: anyPlace }),
    fc.record({ origin: coordinates, venue: namedPlace }),
    fc.record({ origin: namedPlace, venue: namedPlace }),
  ];
  return fc.oneof(...(mode === "priced" ? known : [...known, ...known, ...unknown]));
}

const date = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2028, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** States, parts of states with a code of their own, and countries outside the Programme, where some may not go. */
const anyCountry = fc.constantFrom(
  ...["PL", "ES", "FR", "GR", "IS", "RS", "US", "GB", "CH", "RE", "AX", "SJ", "GL"],
  ...["UA", "JP", "BY", "RU", "AQ", "XK"],
);

/** The countries of the Programme in a call, and their parts. */
function programmeCountries({ call, countryGroups }: LoadedField): fc.Arbitrary<string> {
  const states = Object.keys(countryGroups);
  const parts = Object.entries(callTable(call)?.countryParts ?? {});
  const ofProgramme = parts.flatMap(([code, { state }]) => (states.includes(state) ? [code] : []));
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...states) },
    { weight: 1, arbitrary: fc.constantFrom(...ofProgramme) },
  );
}

/** The third countries that have a group, in both tables of a call that has two. */
function thirdCountries({ thirdCountries: own, otherwise }: LoadedField): readonly string[] {
  const later = otherwise === undefined ? own : otherwise.thirdCountries;
  return Object.keys(own?.countryGroups ?? {}).filter((country) => country in (later?.countryGroups ?? {}));
}

/** A part of a whole, drawn before the whole is known. Of all doubles most are close to 0. */
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const partOf = (whole: number, part: number | undefined) => (part === undefined ? undefined : Math.round(whole * part));

const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

/** How many accompany the participants. */
export function companionsOf({ accompanyingPersons = [] }: Pick<Flow, "accompanyingPersons">): number {
  return accompanyingPersons.reduce((sum, { persons }) => sum + persons, 0);
}

const companions = fc.integer({ min: 1, max: 5 });

/** The categories that some participants, or persons beside them, need not ask for. */
const ofParticipants = [
  ...(["travel", "individualSupport", "organisationalSupport"] as const),
  ...(["courseFees", "linguisticSupport", "inclusionSupport"] as const),
];
const ofCompanions = ["travel", "individualSupport"] as const;

type Shares = { readonly [category in keyof NotRequested]?: number | undefined };

/** Mostly nobody, and sometimes all. */
function notRequestedShares(categories: readonly (keyof NotRequested)[]): fc.Arbitrary<Shares | undefined> {
  const part = fc.oneof(share, fc.constantFrom(0, 1));
  const shares = Object.fromEntries(categories.map((category) => [category, fc.option(part, { nil: undefined })]));
  return fc.option(fc.record(shares), { nil: undefined, freq: 2 });
}

function notRequestedOf(shares: Shares | undefined, persons: number): NotRequested | undefined {
  if (shares === undefined) return undefined;
  return without(Object.fromEntries(Object.entries(shares).map(([key, part]) => [key, partOf(persons, part)])));
}

/** Persons with days and travel of their own, or of the flow. */
function accompanying(field: LoadedField, mode: Mode): fc.Arbitrary<AccompanyingPersons> {
  const ownDistance: fc.Arbitrary<Distance> = fc.oneof(
    { weight: 6, arbitrary: fc.constant<Distance>({}) },
    { weight: 3, arbitrary: distance(field, mode) },
    // They leave from elsewhere, or go elsewhere; the other place is that of the flow.
    { weight: 1, arbitrary: fc.record({ origin: coordinates }) },
    { weight: 1, arbitrary: fc.record({ venue: coordinates }) },
  );
  return fc
    .record({
      persons: companions,
      durationDays: option(days),
      travelDays: option(fc.integer({ min: 0, max: 9 })),
      greenTravel: option(fc.boolean()),
      ownDistance,
      others: notRequestedShares(ofCompanions),
    })
    .map(({ ownDistance: own, others, ...rest }) =>
      without({ ...rest, ...own, notRequested: notRequestedOf(others, rest.persons) }),
    );
}

/** Without a place that has no effect, because the other place of the journey is not known. */
function withBothPlaces(persons: AccompanyingPersons, flow: Distance): AccompanyingPersons {
  const { origin, venue, ...rest } = persons;
  if (rest.distanceKm !== undefined || rest.distanceBand !== undefined) return persons;
  const isKnown = (place: Journey["origin"]) => place !== undefined && "latitude" in place;
  return isKnown(origin ?? flow.origin) && isKnown(venue ?? flow.venue) ? persons : rest;
}

/** Who goes to a training before departure, as parts of those who go abroad. */
function training(field: LoadedField, mode: Mode) {
  return fc.record({
    participants: share,
    accompanying: option(share),
    distance: distance(field, mode),
    greenTravel: option(fc.boolean()),
  });
}

function trainingOf(
  drawn: {
    participants: number;
    accompanying: number | undefined;
    distance: Distance;
    greenTravel: boolean | undefined;
  },
  participants: number,
  companionsOfFlow: number,
): PreDepartureTraining {
  return without({
    participants: Math.max(1, Math.round(participants * drawn.participants)),
    accompanyingPersons: partOf(companionsOfFlow, drawn.accompanying),
    ...drawn.distance,
    greenTravel: drawn.greenTravel,
  });
}

/** The organisations of an application, and one that it does not have. */
const organisationName = fc.constantFrom("Szkoła 1", "szkoła  1", "+49", "\tx", "Elsewhere");

function flow(field: LoadedField, mode: Mode): fc.Arbitrary<Omit<Flow, "id">> {
  const countries = programmeCountries(field);
  const third = thirdCountries(field);
  const activity = fc.constantFrom(...Object.keys({ ...field.activities, ...field.otherwise?.activities }));
  const pricedActivity = fc.constantFrom(...Object.keys(field.activities));
  return fc
    .record({
      activity:
        mode === "priced"
          ? pricedActivity
          : fc.oneof({ weight: 30, arbitrary: activity }, fc.constantFrom("constructor", "staff-training")),
      thirdCountry:
        third.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...third), { nil: undefined, freq: 2 }),
      destination: mode === "priced" ? countries : fc.oneof(countries, countries, option(anyCountry)),
      participants,
      fewer: option(share),
      durationDays: fc.option(days, { nil: undefined, freq: 15 }),
      travelDays: option(fc.integer({ min: 0, max: 9 })),
      accompanyingPersons: option(
        fc.oneof(
          { weight: 1, arbitrary: fc.array(fc.record({ persons: companions }), { maxLength: 1 }) },
          { weight: 2, arbitrary: fc.array(accompanying(field, mode), { maxLength: 3 }) },
        ),
      ),
      distance: distance(field, mode),
      greenTravel: option(fc.boolean()),
      courseFeeDays: option(fc.integer({ min: 0, max: 14 })),
      linguistic: option(share),
      inclusionCosts: option(money(1_000_000)),
      people: option(fc.uniqueArray(fc.constantFrom(...labels), { maxLength: 4 })),
      startDate: option(date),
      endDate: option(date),
      hostingOrganisation: option(fc.constantFrom("Liceo", "@SUM(A1)")),
      venueKind: option(fc.constantFrom("hosting-organisation", "elsewhere-in-hosting-country", "eu-institution")),
      venueCity: option(fc.constantFrom("Brussels", "Strasbourg", "Radom")),
      hostingCountry: option(anyCountry),
      learnerCountries: option(fc.array(anyCountry, { maxLength: 3 })),
      originCountry: option(anyCountry),
      inTraining: option(fc.boolean()),
      graduationDate: option(date),
      serviceMonths: option(fc.integer({ min: 0, max: 24 })),
      graduated: option(share),
      learnerKind: option(fc.constantFrom("initial", "continuing")),
      shortStayJustified: option(fc.boolean()),
      course: option(fc.constantFrom("Moodle", " moodle", "=A1")),
      courseCountries: option(fc.array(anyCountry, { maxLength: 3 })),
      mentors: option(fc.integer({ min: 1, max: 3 })),
      group: option(fc.constantFrom(...groups)),
      others: notRequestedShares(ofParticipants),
      preDeparture: fc.option(training(field, mode), { nil: undefined, freq: 2 }),
      paidBySendingInstitution: option(fc.boolean()),
      hostingSupervisedBy: option(anyCountry),
      sendingOrganisation: option(organisationName),
      receivingOrganisation: option(organisationName),
      notes: option(fc.constantFrom("For the board", "=1+1")),
    })
    .map(({ fewer, linguistic, distance: way, people: names, others, preDeparture, ...drawn }) => {
      const { startDate, endDate, accompanyingPersons, thirdCountry, graduated, ...rest } = drawn;
      const [first, last] = [startDate, endDate].sort();
      const { rateCategory, unlessPaidBySender, thirdCountries: mayBeThere } = field.activities[rest.activity] ?? {};
      // Where no individual support is paid the total is known without the days.
      const needsDays = mode === "priced" && rateCategory !== undefined;
      const needsPayer = mode === "priced" && unlessPaidBySender === true;
      const companions = companionsOf({ accompanyingPersons });
      return without({
        ...rest,
        ...way,
        destination: mayBeThere === true ? (thirdCountry ?? rest.destination) : rest.destination,
        graduates: partOf(rest.participants, graduated),
        durationDays: rest.durationDays ?? (needsDays ? 1 : undefined),
        paidBySendingInstitution: rest.paidBySendingInstitution ?? (needsPayer ? false : undefined),
        accompanyingPersons:
          mode === "priced" ? accompanyingPersons?.map((each) => withBothPlaces(each, way)) : accompanyingPersons,
        notRequested: notRequestedOf(others, rest.participants),
        preDepartureTraining:
          preDeparture === undefined ? undefined : trainingOf(preDeparture, rest.participants, companions),
        participantsWithFewerOpportunities: partOf(rest.participants, fewer),
        linguisticSupportParticipants: partOf(
          rest.participants - (notRequestedOf(others, rest.participants)?.linguisticSupport ?? 0),
          linguistic,
        ),
        people: names?.slice(0, rest.participants),
        startDate: endDate === undefined ? startDate : first,
        endDate: startDate === undefined ? endDate : last,
      });
    });
}

const visit = fc.record({
  flow: fc.nat(),
  participants: fc.integer({ min: 1, max: 5 }),
  learners: option(share),
  fewer: option(share),
  hostingOrganisation: option(fc.constantFrom("Liceo", " liceo", "Gymnasium")),
  reason: option(fc.constant("To agree on the programme")),
  inclusionCosts: option(money(100_000)),
});

const cost = fc.record({
  type: fc.constantFrom("expensive-travel", "expensive-travel", "entry-requirements", "financial-guarantee"),
  flow: fc.nat(),
  persons: share,
  perPerson: fc.integer({ min: 0, max: 300_000 }),
  requiredByAgency: option(fc.boolean()),
});

interface DrawnCost {
  readonly type: string;
  readonly flow: number;
  readonly persons: number;
  readonly perPerson: number;
  readonly requiredByAgency: boolean | undefined;
}

/** At most as many travellers as the flow has: the schema refuses more. */
function exceptionalCosts(drawn: readonly DrawnCost[], flows: readonly Flow[]): readonly ExceptionalCost[] {
  const travelling = new Map<string, number>();
  return drawn.flatMap(
    ({ type, flow: index, persons: part, perPerson, requiredByAgency }): readonly ExceptionalCost[] => {
      const of = flows[index % flows.length];
      if (type === "financial-guarantee" || of === undefined) {
        return [without({ type: "financial-guarantee" as const, realCost: formatCents(perPerson), requiredByAgency })];
      }
      const all = of.participants + companionsOf(of);
      const left = type === "expensive-travel" ? all - (travelling.get(of.id) ?? 0) : all;
      if (left < 1) return [];
      const persons = Math.min(MOST_PERSONS, Math.max(1, Math.round(left * part)));
      if (type === "expensive-travel") travelling.set(of.id, (travelling.get(of.id) ?? 0) + persons);
      const realCost = formatCents(Math.min(perPerson * persons, 99_999_999_999));
      return [{ type: type as "expensive-travel" | "entry-requirements", flow: of.id, persons, realCost }];
    },
  );
}

function baseRates({ individualSupport }: LoadedField, mode: Mode): fc.Arbitrary<BaseRatesInput | undefined> {
  const rate = (category: "staff" | "learners", group: 1 | 2 | 3) => {
    const { minimum, maximum } = individualSupport[category][group];
    const inside = fc.integer({ min: minimum.value, max: maximum.value });
    return mode === "priced" ? fc.oneof({ weight: 3, arbitrary: inside }, money(40_000)) : option(money(40_000));
  };
  const groups = (category: "staff" | "learners") =>
    fc.record({ 1: rate(category, 1), 2: rate(category, 2), 3: rate(category, 3) }).map(without);
  const all = fc.record({ staff: groups("staff"), learners: groups("learners") });
  return mode === "priced" ? all : option(all);
}

function application(field: LoadedField, mode: Mode): fc.Arbitrary<Application> {
  // An accreditation has no budget.
  const isAsked = ([_, { amountIs }]: readonly [string, ActionTable]) => mode === "any" || amountIs !== undefined;
  const actions = fc.constantFrom(
    ...Object.entries(field.actions)
      .filter(isAsked)
      .map(([action]) => action),
  );
  const country = mode === "priced" ? programmeCountries(field) : anyCountry;
  const grants = option(
    fc.array(
      fc
        .record({
          call: fc.integer({ min: 2019, max: 2027 }),
          action: actions,
          round: option(fc.constantFrom(1, 2)),
          role: option(fc.constantFrom("beneficiary", "member")),
          nationalAgency: option(anyCountry),
        })
        .map(without),
      { maxLength: 4 },
    ),
  );
  const organisation = {
    name: option(fc.constantFrom("Szkoła 1", "=HYPERLINK()", "+49", "\tx")),
    country,
    type: option(
      fc.constantFrom(
        ...(["school", "vet-provider", "adult-education-provider", "company"] as const),
        ...(["public-authority", "coordination-body", "other"] as const),
      ),
    ),
    supervisedBy: option(anyCountry),
    grants,
  };
  return fc
    .record({
      $schema: option(fc.constant("node_modules/erasmus-ka1/dist/schemas/application.json")),
      reference: option(fc.constantFrom("2026/17", "=1+1")),
      title: option(fc.constantFrom("Learning together", "__proto__")),
      notes: option(fc.constantFrom("To be discussed", "\u0000")),
      call:
        mode === "priced"
          ? fc.constant(field.call)
          : fc.oneof({ weight: 30, arbitrary: fc.constant(field.call) }, fc.constant(2035)),
      action:
        mode === "priced" ? actions : fc.oneof({ weight: 30, arbitrary: actions }, fc.constant(`KA131-${field.field}`)),
      round: option(fc.constantFrom(1, 2, 3)),
      submittedAt: option(date.map((day) => `${day}T11:59:59.999+01:00`)),
      roundOpen: option(fc.boolean()),
      nationalAgency: option(country),
      applicant: fc
        .record({
          ...organisation,
          accreditation: option(fc.constantFrom("none", "individual", "coordinator")),
          accreditationValidUntil: option(date),
          applicationsThisRound: option(fc.integer({ min: 1, max: 3 })),
          yearsOfExperience: option(fc.integer({ min: 0, max: 4 })),
        })
        .map(without),
      consortium: option(fc.record({ members: fc.array(fc.record(organisation).map(without), { maxLength: 3 }) })),
      supportingOrganisations: option(
        fc.array(fc.record({ name: option(fc.constantFrom("Gmina", "=1+1")) }).map(without), { maxLength: 2 }),
      ),
      project: option(
        fc
          .record({
            startDate: option(date),
            durationMonths: option(fc.integer({ min: 1, max: 30 })),
            extended: option(fc.boolean()),
          })
          .map(without),
      ),
      names: fc.shuffledSubarray(ids, { minLength: MOST_FLOWS_DRAWN }),
      flows: fc.array(flow(field, mode), { maxLength: MOST_FLOWS_DRAWN }),
      visits: fc.array(visit, { maxLength: 4 }),
      costs: fc.array(cost, { maxLength: 4 }),
    })
    .map(({ names, flows: drawn, visits, costs, project, ...rest }) => {
      // An accreditation has neither a project nor mobilities.
      if (rest.action.startsWith("KA120-")) return without({ ...rest, flows: [] });
      const flows = drawn.map((each, index) => ({ id: names[index] as string, ...each }));
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
      return without({ ...rest, project, flows, preparatoryVisits, exceptionalCosts: exceptionalCosts(costs, flows) });
    });
}

function scenario(mode: Mode, fields: readonly LoadedField[]): fc.Arbitrary<Scenario> {
  return fc.constantFrom(...fields).chain((field) =>
    fc.record({
      application: application(field, mode),
      options: fc
        .record({
          baseRates: baseRates(field, mode),
          dayCount: option(fc.constantFrom("funded-days", "activity-days")),
          greenDays: option(fc.constantFrom("green-grant", "green-travel")),
        })
        .map(without),
    }),
  );
}

/** The calls of which an edition of the guide is at hand: their tables decide every amount. */
export const printedFields = fieldTables.filter(({ otherwise }) => otherwise === undefined);

/** Applications whose total is known. */
export const pricedScenario: fc.Arbitrary<Scenario> = scenario("priced", printedFields);

/** The same for calls that two tables stand for (I17): what the two have otherwise is not decided. */
export const twofoldScenario: fc.Arbitrary<Scenario> = scenario(
  "priced",
  fieldTables.filter(({ otherwise }) => otherwise !== undefined),
);

/** Applications that the schema accepts, whatever they leave out or get wrong. */
export const anyScenario: fc.Arbitrary<Scenario> = scenario("any", fieldTables);

/** Applications whose total is known, of accredited projects that may have activities in third countries. */
export const thirdCountryScenario: fc.Arbitrary<Scenario> = fc
  .constantFrom(
    ...printedFields.flatMap((field) =>
      Object.entries(field.actions).flatMap(([action, { thirdCountries: may }]) =>
        may === true ? [{ field, action }] : [],
      ),
    ),
  )
  .chain(({ field, action }) =>
    scenario("priced", [field]).map(({ application: drawn, options }) => ({
      application: { ...drawn, action },
      options,
    })),
  );
