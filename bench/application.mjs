// The work: an eligible application of ten mixed flows, about the size of a real one.

import { parseApplication } from "../dist/schema.js";

/** The agency's base rates, EUR per day. */
export const baseRates = {
  staff: { 1: 141, 2: 125, 3: 110 },
  learners: { 1: 62, 2: 55, 3: 47 },
};

const application = {
  call: 2023,
  action: "KA122-SCH",
  round: 1,
  submittedAt: "2023-02-17T15:42:00+01:00",
  applicant: {
    name: "Szkoła Podstawowa nr 4 im. Marii Dąbrowskiej w Lipnicy Dolnej",
    country: "PL",
    type: "school",
    accreditation: "none",
    applicationsThisRound: 1,
    grants: [{ call: 2021, action: "KA122-SCH", round: 1, role: "beneficiary" }],
  },
  project: { startDate: "2023-09-01", durationMonths: 18 },
  flows: [
    {
      id: "JOB-TR",
      activity: "job-shadowing",
      destination: "TR",
      participants: 2,
      durationDays: 5,
      travelDays: 2,
      distanceKm: 1650.4,
      startDate: "2023-11-13",
      endDate: "2023-11-17",
      hostingOrganisation: "Zeytinlik Ortaokulu",
    },
    {
      id: "TEACH-PT",
      activity: "teaching-assignment",
      destination: "PT",
      participants: 1,
      durationDays: 20,
      travelDays: 2,
      distanceKm: 2450.3,
      startDate: "2024-01-15",
      endDate: "2024-02-03",
      hostingOrganisation: "Escola Básica da Ribeira",
    },
    {
      id: "COURSE-IE",
      activity: "courses-and-training",
      destination: "IE",
      participants: 2,
      durationDays: 6,
      travelDays: 2,
      distanceKm: 1830.2,
      courseFeeDays: 5,
      course: "Inclusive classrooms, Galway",
      people: ["A. Zielińska", "M. Wrona"],
      startDate: "2024-07-01",
      endDate: "2024-07-06",
    },
    {
      id: "COURSE-MT",
      activity: "courses-and-training",
      destination: "MT",
      participants: 1,
      durationDays: 5,
      travelDays: 2,
      distanceKm: 1790.8,
      course: "English for teachers, Sliema",
      people: ["K. Sowa"],
      startDate: "2024-07-15",
      endDate: "2024-07-19",
    },
    {
      id: "GROUP-ES",
      activity: "group-mobility-of-pupils",
      destination: "ES",
      participants: 7,
      participantsWithFewerOpportunities: 3,
      durationDays: 7,
      travelDays: 2,
      accompanyingPersons: 2,
      distanceKm: 1890.6,
      inclusionCosts: "680.50",
      startDate: "2024-04-15",
      endDate: "2024-04-21",
      hostingOrganisation: "CEIP Los Naranjos",
      venueKind: "hosting-organisation",
      learnerCountries: ["PL", "ES"],
    },
    {
      id: "GROUP-LT",
      activity: "group-mobility-of-pupils",
      destination: "LT",
      participants: 6,
      participantsWithFewerOpportunities: 2,
      durationDays: 5,
      travelDays: 4,
      accompanyingPersons: 2,
      distanceKm: 472.3,
      greenTravel: true,
      startDate: "2024-05-20",
      endDate: "2024-05-24",
      hostingOrganisation: "Nemuno pagrindinė mokykla",
      venueKind: "hosting-organisation",
      learnerCountries: ["PL", "LT"],
    },
    {
      id: "SHORT-IT",
      activity: "short-term-learning-mobility-of-pupils",
      destination: "IT",
      participants: 3,
      participantsWithFewerOpportunities: 1,
      durationDays: 16,
      travelDays: 2,
      accompanyingPersons: [{ persons: 1, durationDays: 4 }],
      distanceKm: 1120.4,
      linguisticSupportParticipants: 2,
      startDate: "2024-09-16",
      endDate: "2024-10-01",
      hostingOrganisation: "Istituto Comprensivo Via dei Tigli",
    },
    {
      id: "LONG-DE",
      activity: "long-term-learning-mobility-of-pupils",
      destination: "DE",
      participants: 1,
      durationDays: 62,
      travelDays: 2,
      distanceKm: 812.4,
      linguisticSupportParticipants: 1,
      startDate: "2024-09-02",
      endDate: "2024-11-02",
      hostingOrganisation: "Gesamtschule am Erlenbach",
    },
    {
      id: "EXPERT-SE",
      activity: "invited-expert",
      destination: "PL",
      participants: 1,
      durationDays: 4,
      travelDays: 2,
      distanceKm: 790.2,
      startDate: "2024-03-04",
      endDate: "2024-03-07",
      originCountry: "SE",
    },
    {
      id: "HOST-FR",
      activity: "hosting-teachers-in-training",
      destination: "PL",
      participants: 1,
      durationDays: 30,
      startDate: "2024-10-07",
      endDate: "2024-11-05",
      originCountry: "FR",
      inTraining: true,
      paidBySendingInstitution: true,
    },
  ],
  preparatoryVisits: [
    { flow: "GROUP-ES", hostingOrganisation: "CEIP Los Naranjos", participants: 2 },
    { flow: "LONG-DE", hostingOrganisation: "Gesamtschule am Erlenbach", participants: 3 },
  ],
  exceptionalCosts: [
    { type: "expensive-travel", flow: "TEACH-PT", persons: 1, realCost: "760.00" },
    { type: "entry-requirements", flow: "JOB-TR", persons: 2, realCost: "120.00" },
    { type: "financial-guarantee", realCost: "400.00", requiredByAgency: true },
  ],
};

/** What a portal sends in a call since 2023: the same plan, moved by years, without white space. */
export function textIn(call) {
  const years = call - application.call;
  const moved = (date) => date.replace(/^\d{4}/, (year) => Number(year) + years);
  const isDate = (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value);
  return JSON.stringify({ ...application, call }, (_, value) => (isDate(value) ? moved(value) : value));
}

/** As a caller has it: freshly parsed, not a literal that the engine has seen before. */
export function applicationIn(call) {
  return accepted(JSON.parse(textIn(call)));
}

/** The same flows, visits and costs `times` over, each copy with its own ids and hosting organisations. */
export function repeated(application, times) {
  const copies = (list) => Array.from({ length: times }, (_, copy) => list.map((item) => renamed(item, copy))).flat();
  return accepted({
    ...application,
    flows: copies(application.flows),
    preparatoryVisits: copies(application.preparatoryVisits),
    exceptionalCosts: copies(application.exceptionalCosts),
  });
}

function renamed(item, copy) {
  const names = ["id", "flow", "hostingOrganisation"].filter((key) => item[key] !== undefined);
  return { ...item, ...Object.fromEntries(names.map((key) => [key, `${item[key]} ${copy}`])) };
}

function accepted(value) {
  const { success, data, issues } = parseApplication(value);
  if (!success) throw new Error(`the benchmark's application is not valid: ${JSON.stringify(issues)}`);
  return data;
}
