import type { ApplicationInput } from "../../src/schema/index.js";

type WrittenFlow = NonNullable<ApplicationInput["flows"]>[number];

const group = {
  id: "A",
  activity: "group-mobility-of-pupils",
  destination: "ES",
  participants: 10,
  durationDays: 5,
  accompanyingPersons: [
    {
      persons: 1,
      durationDays: 3,
      origin: { place: "Gdańsk", country: "PL" },
      distanceKm: 2400,
      notRequested: { travel: 1 },
    },
    { persons: 1, origin: { latitude: 54.4, longitude: 18.6 }, venue: { latitude: 40.4, longitude: -3.7 } },
    { persons: 1, venue: { place: "Madrid", country: "ES" }, distanceBand: "2000-2999" },
  ],
  origin: { place: "Kraków", country: "PL" },
  venue: { latitude: 40.4, longitude: -3.7, geonameId: 3117735 },
  distanceBand: "2000-2999",
  learnerCountries: ["PL", "ES"],
  people: ["anna", "jan"],
  notRequested: { travel: 1, individualSupport: 1 },
  preDepartureTraining: {
    participants: 2,
    origin: { place: "Kraków", country: "PL" },
    venue: { latitude: 52.2, longitude: 21 },
  },
} satisfies WrittenFlow;

const course = {
  id: "B",
  activity: "courses-and-training",
  destination: "ES",
  participants: 1,
  durationDays: 5,
  accompanyingPersons: 1,
  origin: { latitude: 50.1, longitude: 19.9, geonameId: 3094802 },
  venue: { place: "Madrid", country: "ES" },
  distanceKm: 2300,
  learnerCountries: ["ES"],
  course: "Moodle",
  courseCountries: ["PL", "IE"],
  people: ["ewa"],
  preDepartureTraining: {
    participants: 1,
    origin: { latitude: 50.1, longitude: 19.9 },
    venue: { place: "Warszawa", country: "PL" },
  },
} satisfies WrittenFlow;

const apprentices = {
  id: "D",
  activity: "short-term-learning-mobility-of-vet-learners",
  destination: "JP",
  participants: 3,
  durationDays: 20,
  distanceKm: 8600,
  graduates: 1,
  graduationDate: "2026-06-30",
  serviceMonths: 2,
  learnerKind: "initial",
} satisfies WrittenFlow;

const shadowing = {
  id: "C",
  activity: "job-shadowing",
  participants: 2,
  origin: "Nowy Sącz, PL",
  venue: "Ηράκλειο, el",
} satisfies WrittenFlow;

/** A value in every object and list that a rule looks at, in every shape that it may have. */
export const full: ApplicationInput = {
  call: 2026,
  action: "KA122-SCH",
  submittedAt: "2026-02-18T10:00:00+01:00",
  applicant: {
    name: "Szkoła 1",
    country: "PL",
    yearsOfExperience: 5,
    grants: [{ call: 2021, action: "KA122-SCH" }],
  },
  supportingOrganisations: [{ name: "Gmina" }],
  consortium: { members: [{ country: "PL", grants: [{ call: 2022, action: "KA121-SCH", role: "member" }] }] },
  project: { startDate: "2026-09-01", durationMonths: 12 },
  flows: [group, course, shadowing, apprentices],
  preparatoryVisits: [{ flow: "A", participants: 2, learners: 1 }],
  exceptionalCosts: [
    { type: "expensive-travel", flow: "A", persons: 1, realCost: "900.00" },
    { type: "entry-requirements", flow: "A", persons: 1, realCost: 60 },
    { type: "financial-guarantee", realCost: "350.5" },
  ],
};

/** The same, with the keys of the contract that no rule looks at yet: they are refused. */
export const whole: ApplicationInput = {
  ...full,
  flows: [
    {
      ...group,
      accompanyingPersons: group.accompanyingPersons.map((entry) => ({
        ...entry,
        notRequested: { courseFees: 1, inclusionSupport: 1 },
      })),
      notRequested: { ...group.notRequested, preparatoryVisits: 1, exceptionalCosts: 1 },
    },
    course,
    shadowing,
    apprentices,
  ],
};
