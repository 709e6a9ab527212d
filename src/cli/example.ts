import { calls, type RateTable, rateTable } from "../index.js";
import { actionNamed, noSuchAction } from "./action-named.js";
import { notKnown } from "./calls.js";
import { InputError } from "./input.js";
import { type OutputFlags, printJson } from "./terminal.js";
import { type Words, wordsOf } from "./words/words.js";

/** The schema, where a project has installed the package: an editor completes and checks the file by it. */
const SCHEMA = "./node_modules/erasmus-ka1/dist/schemas/application.json";

/** Many a project begins with the school year. The window of the call may ask for an earlier day, or a later one. */
const SCHOOL_YEAR = "09-01";

/** A year, where the call leaves the length of the project to the applicant. */
const MONTHS = 12;

/** A school week: within the limits of most activities. */
const DAYS = 5;

/** As many as the grant for a group's organisation is counted for in every call. */
const LEARNERS = 10;

/** `ka1 example`: a whole application to begin with, whose dates and numbers lie within the limits of the call. */
export async function example(call: number, asked: string | undefined, { lang }: OutputFlags): Promise<number> {
  const words = await wordsOf(lang);
  const known = calls().find((each) => each.call === call);
  if (known === undefined) throw notKnown(call, "", words);
  const action = actionNamed(asked ?? "KA122", known.actions);
  const field = action?.split("-")[1];
  const table = field === undefined ? undefined : rateTable(call, field);
  if (action === undefined || table === undefined)
    throw new InputError(noSuchAction(asked ?? "", known.actions, words));
  await printJson(exampleOf(action, table, words));
  return 0;
}

/** What differs between the fields of education: who applies, and which learners go. */
const ofField = {
  SCH: {
    name: "Szkoła Podstawowa nr 4 w Lipnicy Dolnej",
    type: "school",
    host: "Základní škola Pod Hájem",
    learners: "group-mobility-of-pupils",
    fewerOpportunities: 3,
    extra: { venueKind: "hosting-organisation", learnerCountries: ["PL", "CZ"] },
  },
  VET: {
    name: "Zespół Szkół Zawodowych w Lipnicy Dolnej",
    type: "vet-provider",
    host: "Truhlářství Pod Hájem",
    learners: "short-term-learning-mobility-of-vet-learners",
    fewerOpportunities: 3,
    extra: { learnerKind: "initial" },
  },
  ADU: {
    name: "Centrum Kształcenia Dorosłych w Lipnicy Dolnej",
    type: "adult-education-provider",
    host: "Vzdělávací centrum Pod Hájem",
    learners: "group-mobility-of-adult-learners",
    // In some calls all adult learners have fewer opportunities.
    fewerOpportunities: LEARNERS,
    extra: { venueKind: "hosting-organisation", learnerCountries: ["PL", "CZ"] },
  },
} as const;

type Field = keyof typeof ofField;

function exampleOf(action: string, table: RateTable, { example: says }: Words): object {
  const { call } = table;
  // A field of education that is new here has no example yet, and fails the tests.
  const field = table.field as Field;
  const cells = new Map(table.cells.map(({ id, value }) => [id, value]));
  const ofAction = (name: string) => cells.get(`${field}/actions/${action}/${name}`);
  const isAccreditation = ofAction("rounds/1/startFirst") === undefined;
  const isAccredited = ofAction("months") !== undefined;
  const { name, type } = ofField[field];
  const head = {
    $schema: SCHEMA,
    title: says.title(action, call),
    notes: isAccreditation ? says.notes : `${says.notes} ${says.baseRates}`,
    call,
    action,
    round: 1,
    submittedAt: dayBefore(String(ofAction("rounds/1/deadline"))),
  };
  const applicant = {
    name,
    country: "PL",
    type,
    accreditation: isAccredited ? "individual" : "none",
    ...(isAccredited ? { accreditationValidUntil: `${call + 3}-12-31` } : {}),
    applicationsThisRound: 1,
    ...(isAccreditation ? { yearsOfExperience: Number(ofAction("yearsOfExperience")) + 1 } : {}),
    ...(isAccreditation ? {} : { grants: [] }),
  };
  if (isAccreditation) return { ...head, applicant };
  const startDate = within(
    `${call}-${SCHOOL_YEAR}`,
    String(ofAction("rounds/1/startFirst")),
    String(ofAction("rounds/1/startLast")),
  );
  const project = { startDate, durationMonths: Number(ofAction("months") ?? MONTHS) };
  return { ...head, applicant, project, flows: flowsOf(call, field, cells, says) };
}

/** Three journeys that say how far it is in three ways: by two places, by kilometres, and by train. */
function flowsOf(
  call: number,
  field: Field,
  cells: ReadonlyMap<string, number | string | undefined>,
  says: Words["example"],
): readonly object[] {
  const { learners, host, fewerOpportunities, extra } = ofField[field];
  const days = (activity: string) => {
    const limit = (name: string) => cells.get(`${field}/activities/${activity}/${name}`);
    return within(DAYS, Number(limit("minimumDays") ?? DAYS), Number(limit("maximumDays") ?? DAYS));
  };
  const [shadowing, course, learning] = [days("job-shadowing"), days("courses-and-training"), days(learners)];
  return [
    {
      id: "JOB-FI",
      notes: says.byPlaces,
      activity: "job-shadowing",
      destination: "FI",
      participants: 2,
      durationDays: shadowing,
      travelDays: 2,
      origin: "Nowy Sącz, PL",
      venue: "Tampere, FI",
      ...fromTo(mondayFrom(`${call}-10-05`), shadowing),
      hostingOrganisation: "Koivumäen koulu",
    },
    {
      id: "COURSE-IE",
      notes: says.byKilometres,
      activity: "courses-and-training",
      destination: "IE",
      participants: 1,
      durationDays: course,
      travelDays: 2,
      distanceKm: 1847,
      courseFeeDays: course,
      course: "Teaching outdoors",
      ...fromTo(mondayFrom(`${call + 1}-02-01`), course),
      hostingOrganisation: "Green Lane Training",
    },
    {
      id: "LEARNERS-CZ",
      notes: says.byTrain,
      activity: learners,
      destination: "CZ",
      participants: LEARNERS,
      participantsWithFewerOpportunities: fewerOpportunities,
      durationDays: learning,
      travelDays: 2,
      accompanyingPersons: [{ persons: 2 }],
      origin: "Nowy Sącz, PL",
      venue: "Brno, CZ",
      greenTravel: true,
      ...fromTo(mondayFrom(`${call + 1}-04-05`), learning),
      hostingOrganisation: host,
      ...extra,
    },
  ];
}

function within<Value extends number | string>(value: Value, least: Value, most: Value): Value {
  return value < least ? least : value > most ? most : value;
}

/** The instant a day earlier, in the same zone. */
function dayBefore(instant: string): string {
  return `${later(instant.slice(0, 10), -1)}${instant.slice(10)}`;
}

/** The first and the last day of an activity. */
function fromTo(startDate: string, days: number): { readonly startDate: string; readonly endDate: string } {
  return { startDate, endDate: later(startDate, days - 1) };
}

/** The day itself, or the next Monday. */
function mondayFrom(date: string): string {
  const weekday = new Date(date).getUTCDay();
  return later(date, (8 - weekday) % 7);
}

function later(date: string, days: number): string {
  const day = new Date(date);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
