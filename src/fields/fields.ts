import type { Asked, FieldDeclaration, Subject } from "./field.js";
import { settlementFields } from "./settlement-fields.js";

/*
 * Every key of the input, once: what it is, and for which actions and activities it matters. Its words are in
 * `messages/<language>`, its limits in `limits.ts`, its shape in `schema/application-shape.ts`; a test holds that each key
 * of the shape is here, and the other way round. What is in a list or an object follows it, its key after a dot. They
 * stand in the order in which a person answers, which is that of forms and of open questions. What only a settlement has
 * is in `settlement-fields.ts`.
 */

/** An accreditation has no budget. */
const isAccreditation = ({ tables }: Subject) => tables.action.amountIs === undefined;
const isProject: Asked = (subject) => !isAccreditation(subject);
/** Accredited projects have a fixed duration, short-term ones a range. */
const isAccredited: Asked = ({ tables }) => tables.action.months !== undefined;
const isShortTerm: Asked = (subject) => isProject(subject) && !isAccredited(subject);
const always: Asked = () => true;
const never: Asked = () => false;

const hasRounds: Asked = ({ tables }) => tables.action.rounds.length > 1;
const hasOptionalRound: Asked = ({ tables }) => tables.action.rounds.some(({ optional }) => optional === true);
const knowsSpecialStatus: Asked = ({ tables }) => tables.action.passages.specialStatus !== undefined;
const asksExperience: Asked = ({ tables }) => tables.action.yearsOfExperience !== undefined;
const mayHaveMembers: Asked = (subject) => !isShortTerm(subject);

const isGroup: Asked = ({ activity }) => activity?.group === true;
const isCourse: Asked = ({ activity }) => activity?.course === true;
const isOutgoing: Asked = ({ activity }) => activity?.direction === "outgoing";
const isIncoming: Asked = ({ activity }) => activity?.direction === "incoming";
/** Travel and stay are paid. */
const isPaid: Asked = ({ activity }) => activity?.rateCategory !== undefined;
const isTraining: Asked = ({ activity }) => activity?.teacherTraining === true;
const mayBeGraduates: Asked = ({ activity }) => activity?.recentGraduates === true;
/** Where some learners may be graduates, all others must not. */
const asksForGraduates: Asked = ({ activity, tables: { field } }) =>
  activity?.kind === "learner" &&
  Object.values(field.activities).some(({ recentGraduates }) => recentGraduates === true);
/** Learners are in initial or continuing vocational education, also where both may go. */
const isVocationalLearner: Asked = ({ activity, tables: { field } }) =>
  activity?.kind === "learner" && Object.values(field.activities).some(({ learnerKind }) => learnerKind !== undefined);
const hasLanguageSupport: Asked = ({ activity }) => activity?.linguisticSupport !== undefined;
const hasPreDeparture: Asked = ({ activity }) => activity?.preDepartureTraining === true;
const mayBeVisited: Asked = (subject) =>
  isProject(subject) &&
  Object.values(subject.tables.field.activities).some(({ preparatoryVisits }) => preparatoryVisits === true);
const hasGroupVenue: Asked = (subject) => isGroup(subject) && subject.tables.field.passages.groupVenue !== undefined;
const hasCountriesOfLearners: Asked = ({ activity }) =>
  activity?.minimumCountries !== undefined || activity?.minimumCountriesAtSeat !== undefined;

const distanceKm = {
  kind: "number",
  unit: "km",
  alternatives: ["distanceBand", "origin"],
  example: 2280.4,
} as const satisfies FieldDeclaration;
const distanceBand = {
  kind: "choice",
  options: "distanceBands",
  alternatives: ["distanceKm", "origin"],
  example: "2000-2999",
} as const satisfies FieldDeclaration;
const origin = { kind: "place", example: "Nowy Sącz, PL" } as const satisfies FieldDeclaration;
const venue = { kind: "place", example: "Valencia, ES" } as const satisfies FieldDeclaration;
/** Of who accompanies: absent, it is as with the participants. */
const greenTravelOfOthers = { kind: "yes-no", example: true } as const satisfies FieldDeclaration;
const greenTravel = { ...greenTravelOfOthers, isUsual: true } as const satisfies FieldDeclaration;
const travelDaysOfOthers = { kind: "days", unit: "days", example: 2 } as const satisfies FieldDeclaration;
const travelDays = { ...travelDaysOfOthers, isUsual: true } as const satisfies FieldDeclaration;
const personsWithout = { kind: "count", unit: "persons", example: 1 } as const satisfies FieldDeclaration;

const baseRate = { kind: "money", unit: "EUR/day", example: 141 } as const satisfies FieldDeclaration;

const grants = { kind: "list", mayBeEmpty: true, example: [] } as const satisfies FieldDeclaration;
const grantCall = { kind: "year", example: 2025, required: always } as const satisfies FieldDeclaration;
const grantAction = {
  kind: "choice",
  options: "actions",
  example: "KA122-SCH",
  required: always,
} as const satisfies FieldDeclaration;
const grantRound = { kind: "number", example: 1 } as const satisfies FieldDeclaration;
const grantRole = { kind: "choice", options: "role", example: "beneficiary" } as const satisfies FieldDeclaration;
const country = { kind: "country", example: "PL" } as const satisfies FieldDeclaration;

export const fields = {
  $schema: { kind: "text", example: "./application.json" },
  reference: { kind: "text", example: "SP1-2026" },
  title: { kind: "text", isUsual: true, example: "Steps to a greener school" },
  notes: { kind: "text", isLong: true, example: "Draft of the head teacher." },
  call: { kind: "choice", options: "calls", required: always, example: 2026 },
  action: { kind: "choice", options: "actions", required: always, example: "KA122-SCH" },
  round: { kind: "choice", options: "rounds", matters: hasRounds, required: hasRounds, example: 1 },
  submittedAt: { kind: "instant", example: "2026-02-18T10:00:00+01:00" },
  roundOpen: { kind: "yes-no", matters: hasOptionalRound, example: true },
  nationalAgency: { ...country },

  applicant: { kind: "object", required: always, example: { country: "PL", type: "school" } },
  "applicant.name": { kind: "text", isUsual: true, example: "Szkoła Podstawowa nr 1, Nowy Sącz" },
  "applicant.country": { ...country, required: always },
  "applicant.type": {
    kind: "choice",
    options: "organisationType",
    required: (subject) => !isAccredited(subject),
    example: "school",
  },
  "applicant.accreditation": { kind: "choice", options: "accreditation", required: always, example: "none" },
  "applicant.accreditationValidUntil": {
    kind: "date",
    matters: isAccredited,
    required: ({ tables }) => tables.action.accreditationValidOn !== undefined,
    example: "2027-12-31",
  },
  "applicant.supervisedBy": { kind: "country", matters: knowsSpecialStatus, example: "FR" },
  "applicant.applicationsThisRound": { kind: "count", unit: "applications", required: always, example: 1 },
  "applicant.yearsOfExperience": {
    kind: "count",
    unit: "years",
    matters: asksExperience,
    required: asksExperience,
    example: 5,
  },
  "applicant.grants": { ...grants, matters: isProject, required: isProject },
  "applicant.grants.call": { ...grantCall },
  "applicant.grants.action": { ...grantAction },
  "applicant.grants.round": { ...grantRound },
  "applicant.grants.role": { ...grantRole },
  "applicant.grants.nationalAgency": { ...country },

  consortium: { kind: "object", matters: mayHaveMembers, example: { members: [{ country: "PL", type: "school" }] } },
  "consortium.members": { kind: "list", required: always, example: [{ country: "PL", type: "school" }] },
  "consortium.members.name": { kind: "text", example: "Liceum im. Jana Długosza" },
  "consortium.members.country": { ...country, required: always },
  "consortium.members.type": { kind: "choice", options: "organisationType", required: isAccredited, example: "school" },
  "consortium.members.supervisedBy": {
    kind: "country",
    matters: knowsSpecialStatus,
    wordsOf: "applicant.supervisedBy",
    example: "FR",
  },
  "consortium.members.grants": {
    ...grants,
    matters: isAccredited,
    required: isAccredited,
    wordsOf: "applicant.grants",
  },
  "consortium.members.grants.call": { ...grantCall, wordsOf: "applicant.grants.call" },
  "consortium.members.grants.action": { ...grantAction, wordsOf: "applicant.grants.action" },
  "consortium.members.grants.round": { ...grantRound, wordsOf: "applicant.grants.round" },
  "consortium.members.grants.role": { ...grantRole, wordsOf: "applicant.grants.role" },
  "consortium.members.grants.nationalAgency": { ...country, wordsOf: "applicant.grants.nationalAgency" },

  supportingOrganisations: { kind: "list", example: [{ name: "Europejskie Centrum Edukacji" }] },
  "supportingOrganisations.name": { kind: "text", example: "Europejskie Centrum Edukacji" },

  project: {
    kind: "object",
    matters: isProject,
    required: isProject,
    example: { startDate: "2026-09-01", durationMonths: 12 },
  },
  "project.startDate": { kind: "date", required: isProject, example: "2026-09-01" },
  "project.durationMonths": { kind: "count", unit: "months", required: isProject, example: 12 },
  "project.extended": { kind: "yes-no", matters: isAccredited, example: false },

  flows: {
    kind: "list",
    matters: isProject,
    required: isProject,
    example: [
      { id: "COURSE-IE", activity: "courses-and-training", destination: "IE", participants: 2, durationDays: 5 },
    ],
  },
  "flows.activity": { kind: "choice", options: "activities", required: always, example: "job-shadowing" },
  "flows.destination": { kind: "country", required: isOutgoing, example: "ES" },
  "flows.originCountry": { kind: "country", matters: isIncoming, required: isIncoming, example: "DE" },
  "flows.participants": { kind: "count", unit: "persons", required: always, example: 11 },
  "flows.participantsWithFewerOpportunities": {
    kind: "count",
    unit: "persons",
    isUsual: true,
    required: ({ activity }) => activity?.onlyFewerOpportunities === true,
    example: 3,
  },
  "flows.durationDays": { kind: "days", unit: "days", required: always, example: 7 },
  "flows.travelDays": { ...travelDays, matters: isPaid },
  "flows.distanceKm": { ...distanceKm, matters: isPaid, required: isPaid },
  "flows.distanceBand": { ...distanceBand, matters: isPaid },
  "flows.origin": { ...origin, matters: isPaid },
  "flows.venue": { ...venue, matters: isPaid },
  "flows.greenTravel": { ...greenTravel, matters: isPaid },
  // Also where nothing is paid for them: whether there is a ground for them is asked all the same (I19).
  "flows.accompanyingPersons": {
    kind: "list",
    isUsual: true,
    required: isGroup,
    mayBeEmpty: true,
    example: [{ persons: 2 }],
  },
  "flows.accompanyingPersons.persons": { kind: "count", unit: "persons", required: always, example: 2 },
  "flows.accompanyingPersons.durationDays": { kind: "days", unit: "days", example: 4 },
  "flows.accompanyingPersons.travelDays": { ...travelDaysOfOthers, wordsOf: "flows.travelDays" },
  "flows.accompanyingPersons.distanceKm": { ...distanceKm, wordsOf: "flows.distanceKm" },
  "flows.accompanyingPersons.distanceBand": { ...distanceBand, wordsOf: "flows.distanceBand" },
  "flows.accompanyingPersons.origin": { ...origin, wordsOf: "flows.origin" },
  "flows.accompanyingPersons.venue": { ...venue, wordsOf: "flows.venue" },
  "flows.accompanyingPersons.greenTravel": { ...greenTravelOfOthers, wordsOf: "flows.greenTravel" },
  "flows.accompanyingPersons.notRequested": {
    kind: "object",
    wordsOf: "flows.notRequested",
    example: { individualSupport: 1 },
  },
  "flows.accompanyingPersons.notRequested.organisationalSupport": {
    ...personsWithout,
    matters: never,
    wordsOf: "flows.notRequested.organisationalSupport",
  },
  "flows.accompanyingPersons.notRequested.individualSupport": {
    ...personsWithout,
    wordsOf: "flows.notRequested.individualSupport",
  },
  "flows.accompanyingPersons.notRequested.travel": { ...personsWithout, wordsOf: "flows.notRequested.travel" },
  "flows.accompanyingPersons.notRequested.courseFees": {
    ...personsWithout,
    matters: never,
    wordsOf: "flows.notRequested.courseFees",
  },
  "flows.accompanyingPersons.notRequested.linguisticSupport": {
    ...personsWithout,
    matters: never,
    wordsOf: "flows.notRequested.linguisticSupport",
  },
  "flows.accompanyingPersons.notRequested.preparatoryVisits": {
    ...personsWithout,
    matters: never,
    wordsOf: "flows.notRequested.preparatoryVisits",
  },
  "flows.accompanyingPersons.notRequested.inclusionSupport": {
    ...personsWithout,
    matters: never,
    wordsOf: "flows.notRequested.inclusionSupport",
  },
  "flows.accompanyingPersons.notRequested.exceptionalCosts": {
    ...personsWithout,
    matters: never,
    wordsOf: "flows.notRequested.exceptionalCosts",
  },
  "flows.id": { kind: "text", required: always, example: "GROUP-ES" },
  "flows.group": { kind: "text", matters: isGroup, example: "GROUP-ES" },
  "flows.venueKind": {
    kind: "choice",
    options: "venueKind",
    matters: isGroup,
    required: hasGroupVenue,
    example: "hosting-organisation",
  },
  "flows.venueCity": { kind: "text", matters: isGroup, example: "Strasbourg" },
  "flows.learnerCountries": {
    kind: "list",
    of: "country",
    matters: hasCountriesOfLearners,
    required: ({ activity }) => activity?.minimumCountries !== undefined,
    example: ["PL", "ES"],
  },
  "flows.learnerKind": {
    kind: "choice",
    options: "learnerKind",
    matters: ({ activity }) => activity?.learnerKind !== undefined,
    mayStand: isVocationalLearner,
    required: ({ activity }) => activity?.learnerKind !== undefined,
    example: "initial",
  },
  "flows.graduates": { kind: "count", unit: "persons", matters: asksForGraduates, example: 2 },
  "flows.inTraining": { kind: "yes-no", matters: isTraining, required: isTraining, example: true },
  "flows.graduationDate": {
    kind: "date",
    matters: (subject) => isTraining(subject) || mayBeGraduates(subject),
    example: "2026-06-30",
  },
  "flows.serviceMonths": {
    kind: "count",
    unit: "months",
    matters: (subject) => isTraining(subject) || mayBeGraduates(subject),
    example: 6,
  },
  "flows.paidBySendingInstitution": {
    kind: "yes-no",
    matters: ({ activity }) => activity?.unlessPaidBySender === true,
    required: ({ activity }) => activity?.unlessPaidBySender === true,
    example: false,
  },
  "flows.shortStayJustified": {
    kind: "yes-no",
    matters: ({ activity }) => activity?.minimumDaysFewerOpportunities !== undefined,
    example: true,
  },
  "flows.mentors": {
    kind: "count",
    unit: "persons",
    matters: ({ activity }) => activity?.personsPerMentor !== undefined,
    example: 1,
  },
  "flows.course": { kind: "text", matters: isCourse, example: "Digital tools in the classroom" },
  "flows.courseFeeDays": { kind: "days", unit: "days", isUsual: true, matters: isCourse, example: 5 },
  "flows.courseCountries": {
    kind: "list",
    of: "country",
    matters: ({ activity }) => activity?.courseCountries !== undefined,
    example: ["PL", "IE"],
  },
  "flows.people": { kind: "list", of: "text", matters: isCourse, example: ["anna", "jan"] },
  "flows.linguisticSupportParticipants": {
    kind: "count",
    unit: "persons",
    isUsual: true,
    matters: hasLanguageSupport,
    example: 4,
  },
  "flows.preDepartureTraining": {
    kind: "object",
    matters: hasPreDeparture,
    example: { participants: 2, accompanyingPersons: 1, distanceKm: 120 },
  },
  "flows.preDepartureTraining.participants": { kind: "count", unit: "persons", required: always, example: 2 },
  "flows.preDepartureTraining.accompanyingPersons": { kind: "count", unit: "persons", example: 1 },
  "flows.preDepartureTraining.distanceKm": { ...distanceKm, required: always },
  "flows.preDepartureTraining.distanceBand": { ...distanceBand },
  "flows.preDepartureTraining.origin": { ...origin },
  "flows.preDepartureTraining.venue": { ...venue },
  "flows.preDepartureTraining.greenTravel": { ...greenTravelOfOthers, wordsOf: "flows.greenTravel" },
  "flows.inclusionCosts": { kind: "money", unit: "EUR", example: "350.00" },
  "flows.notRequested": { kind: "object", example: { travel: 1 } },
  "flows.notRequested.organisationalSupport": { ...personsWithout },
  "flows.notRequested.individualSupport": { ...personsWithout, matters: isPaid },
  "flows.notRequested.travel": { ...personsWithout, matters: isPaid },
  "flows.notRequested.courseFees": { ...personsWithout, matters: isCourse },
  "flows.notRequested.linguisticSupport": { ...personsWithout, matters: hasLanguageSupport },
  "flows.notRequested.preparatoryVisits": { ...personsWithout, matters: never },
  "flows.notRequested.inclusionSupport": { ...personsWithout },
  "flows.notRequested.exceptionalCosts": { ...personsWithout, matters: never },
  "flows.startDate": { kind: "date", isUsual: true, example: "2027-03-04" },
  "flows.endDate": { kind: "date", isUsual: true, example: "2027-03-10" },
  "flows.sendingOrganisation": { kind: "text", matters: isOutgoing, example: "Liceum im. Jana Długosza" },
  "flows.receivingOrganisation": { kind: "text", matters: isIncoming, example: "Liceum im. Jana Długosza" },
  "flows.hostingOrganisation": { kind: "text", matters: isOutgoing, example: "IES Benlliure" },
  "flows.hostingCountry": { kind: "country", matters: isOutgoing, example: "ES" },
  "flows.hostingSupervisedBy": { kind: "country", matters: isOutgoing, example: "FR" },
  "flows.notes": { kind: "text", isLong: true, wordsOf: "notes", example: "By night train." },

  preparatoryVisits: { kind: "list", matters: mayBeVisited, example: [{ flow: "GROUP-ES", participants: 2 }] },
  "preparatoryVisits.flow": { kind: "choice", options: "flows", required: always, example: "GROUP-ES" },
  "preparatoryVisits.participants": { kind: "count", unit: "persons", required: always, example: 2 },
  "preparatoryVisits.learners": { kind: "count", unit: "persons", example: 1 },
  "preparatoryVisits.learnersWithFewerOpportunities": { kind: "count", unit: "persons", example: 1 },
  "preparatoryVisits.hostingOrganisation": {
    kind: "text",
    wordsOf: "flows.hostingOrganisation",
    example: "IES Benlliure",
  },
  "preparatoryVisits.reason": {
    kind: "text",
    isLong: true,
    example: "To see the rooms that pupils in wheelchairs use.",
  },
  "preparatoryVisits.inclusionCosts": {
    kind: "money",
    unit: "EUR",
    wordsOf: "flows.inclusionCosts",
    example: "120.00",
  },

  exceptionalCosts: {
    kind: "list",
    matters: isProject,
    example: [{ type: "expensive-travel", flow: "GROUP-ES", persons: 2, realCost: "1900.00" }],
  },
  "exceptionalCosts.type": {
    kind: "choice",
    options: "exceptionalCost",
    required: always,
    example: "expensive-travel",
  },
  "exceptionalCosts.flow": {
    kind: "choice",
    options: "flows",
    required: always,
    onlyIf: { key: "type", oneOf: ["expensive-travel", "entry-requirements"] },
    example: "GROUP-ES",
  },
  "exceptionalCosts.persons": {
    kind: "count",
    unit: "persons",
    required: always,
    onlyIf: { key: "type", oneOf: ["expensive-travel", "entry-requirements"] },
    example: 2,
  },
  "exceptionalCosts.realCost": { kind: "money", unit: "EUR", required: always, example: "1900.00" },
  // Without it the cost is left out, and a finding says so.
  "exceptionalCosts.requiredByAgency": {
    kind: "yes-no",
    onlyIf: { key: "type", oneOf: ["financial-guarantee"] },
    example: true,
  },

  // What a caller brings beside the application.
  options: { kind: "object", matters: isProject, example: {} },
  "options.baseRates": { kind: "object", example: { staff: { 1: 141 }, learners: { 2: 55 } } },
  "options.baseRates.staff": { kind: "object", example: { 1: 141 } },
  "options.baseRates.staff.1": { ...baseRate },
  "options.baseRates.staff.2": { ...baseRate },
  "options.baseRates.staff.3": { ...baseRate },
  "options.baseRates.learners": { kind: "object", example: { 2: 55 } },
  "options.baseRates.learners.1": { ...baseRate, wordsOf: "options.baseRates.staff.1" },
  "options.baseRates.learners.2": { ...baseRate, wordsOf: "options.baseRates.staff.2" },
  "options.baseRates.learners.3": { ...baseRate, wordsOf: "options.baseRates.staff.3" },
  "options.dayCount": { kind: "choice", options: "dayCount", example: "funded-days" },
  "options.greenDays": { kind: "choice", options: "greenDays", example: "green-grant" },
} as const satisfies Readonly<Record<string, FieldDeclaration>>;

/** All fields: those of an application, and those that only a settlement has. */
export const allFields = { ...fields, ...settlementFields } as const;

/** The id of a field: its path in the input, without positions. */
export type FieldId = keyof typeof allFields;

/** The fields that have words of their own. */
export type WordedFieldId = {
  [Id in FieldId]: (typeof allFields)[Id] extends { readonly wordsOf: string } ? never : Id;
}[FieldId];

/**
 * The field of a key by its path without positions. What a settlement has in the shape of an application is the
 * application's field: `realised.flows.participants` is `flows.participants`.
 */
export function fieldNamed(name: string): FieldId | undefined {
  if (Object.hasOwn(allFields, name)) return name as FieldId;
  const inApplication = inApplicationOf(name);
  return Object.hasOwn(fields, inApplication) ? (inApplication as FieldId) : undefined;
}

/** The same key in an application; one that is in none is given back as it is. */
export function inApplicationOf(name: string): string {
  return name.replace(/^(?:award\.application|realised)\./, "").replace(/^planned(?=\.|$)/, "flows");
}
