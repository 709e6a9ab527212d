import fc from "fast-check";
import type { Application, Flow } from "../../src/application/application.js";
import { actionTables, callTable, callTables } from "../../src/rates/index.js";
import type { ActivityType } from "../../src/rates/load.js";
import { fieldTables } from "../support/tables.js";
import { anyScenario } from "./application.js";

/** A flow that meets every rule, with all facts that rules need. */
function flowInOrder(type: ActivityType, id: string): Flow {
  const { id: activity, direction, kind, group, course, teacherTraining, minimumDays } = type;
  const { learnerKind, onlyFewerOpportunities } = type;
  return {
    id,
    activity,
    participants: 2,
    // Of staff, guests and adult learners, only those with fewer opportunities have companions.
    participantsWithFewerOpportunities: onlyFewerOpportunities === true ? 2 : 1,
    accompanyingPersons: [{ persons: 1 }],
    durationDays: Math.max(5, minimumDays.value),
    travelDays: 2,
    distanceKm: 1200,
    destination: direction === "incoming" ? "PL" : "ES",
    ...(direction === "incoming" ? { originCountry: "ES", inTraining: true } : {}),
    ...(group === true ? { venueKind: "hosting-organisation", learnerCountries: ["PL", "ES"] } : {}),
    ...(learnerKind === undefined ? {} : { learnerKind }),
    ...(kind === "staff" ? { course: `Course ${id}`, mentors: 1 } : {}),
    ...(course === true ? { courseCountries: ["PL", "IE"] } : {}),
    ...(teacherTraining === true ? { paidBySendingInstitution: false } : {}),
  };
}

/** Who provides education of the field. */
const ownTypes = { SCH: "school", VET: "vet-provider", ADU: "adult-education-provider" } as const;

/** An application of each call and action that meets every rule. */
export const inOrder: readonly Application[] = fieldTables.flatMap(({ call, actions, activities, field }) =>
  Object.entries(actions).map(([action, { rounds, months, amountIs, minimumMonths }]): Application => {
    const isAccredited = months !== undefined;
    const [{ id, deadline, startFirst }] = rounds;
    const type = ownTypes[field];
    const members = { members: [{ name: "+49", country: "PL", type, grants: [] }] };
    const submitted = {
      call,
      action,
      round: id,
      submittedAt: `${deadline.value.slice(0, 10)}T08:00:00Z`,
      applicant: {
        name: "Szkoła 1",
        country: "PL",
        type,
        accreditation: isAccredited ? "coordinator" : "none",
        ...(isAccredited ? { accreditationValidUntil: `${call + 4}-12-31` } : {}),
        applicationsThisRound: 1,
        yearsOfExperience: 2,
        grants: [],
      },
    } as const;
    // An accreditation has its plan elsewhere, and a start of its own.
    if (amountIs === undefined) return { ...submitted, consortium: members, flows: [] };
    if (startFirst === undefined) throw new Error(`${action} of ${call} has a budget and no first day`);
    return {
      ...submitted,
      ...(isAccredited ? { consortium: members } : {}),
      project: { startDate: startFirst.value, durationMonths: minimumMonths?.value ?? months?.value ?? 12 },
      flows: Object.values(activities).map((activity, index) => flowInOrder(activity, `F${index}`)),
      preparatoryVisits: [{ flow: "F0", hostingOrganisation: "Liceo", participants: 2 }],
    };
  }),
);

/** Some keys of one object are those of another. */
function mixed<T extends object>(base: T, other: Partial<T>, keep: readonly string[], drop: readonly string[]): T {
  return Object.fromEntries(
    Object.entries({
      ...base,
      ...Object.fromEntries(Object.entries(other).filter(([key]) => keep.includes(key))),
    }).filter(([key]) => !drop.includes(key)),
  ) as T;
}

const applicantKeys = [
  ...["country", "type", "supervisedBy", "accreditation", "accreditationValidUntil", "applicationsThisRound", "grants"],
  "yearsOfExperience",
];
const applicationKeys = ["round", "submittedAt", "roundOpen", "nationalAgency", "consortium", "preparatoryVisits"];
const flowKeys = [
  ...["destination", "participants", "participantsWithFewerOpportunities", "durationDays", "travelDays"],
  ...["accompanyingPersons", "courseFeeDays", "startDate", "endDate", "venueKind", "venueCity", "hostingCountry"],
  ...["learnerCountries", "originCountry", "inTraining", "graduationDate", "serviceMonths", "shortStayJustified"],
  ...["sendingOrganisation", "receivingOrganisation", "course", "courseCountries", "mentors", "people", "group"],
  ...["hostingSupervisedBy", "paidBySendingInstitution", "distanceKm", "greenTravel", "graduates", "learnerKind"],
];

/** What an activity is in the application's call; nothing for one that the call does not have. */
function traitsOf({ call, action }: Application, activity: string): Partial<ActivityType> {
  const table = callTable(call);
  const [tables] = (table === undefined ? undefined : actionTables(table, action)) ?? [];
  return tables?.field.activities[activity] ?? {};
}

/** Changes the flows whose activity has some traits. */
const flowsWhere = (application: Application, has: (traits: Partial<ActivityType>) => boolean, change: Partial<Flow>) =>
  application.flows.map((flow) => (has(traitsOf(application, flow.activity)) ? { ...flow, ...change } : flow));

const isGroup = ({ group }: Partial<ActivityType>) => group === true;

/** The learners' group as two flows of one label. */
const inParts = (application: Application, change: Partial<Flow>) =>
  application.flows.flatMap((flow) => {
    if (!isGroup(traitsOf(application, flow.activity))) return [flow];
    const part = { ...flow, group: "LEARNERS" };
    return [part, { ...part, id: "PART", ...change }];
  });

/** Graduates of the day that the project starts, or of so many months before. */
const withGraduates = (application: Application, graduationDate: string) => ({
  ...application,
  flows: flowsWhere(application, ({ recentGraduates }) => recentGraduates === true, {
    graduates: 1,
    graduationDate,
    startDate: application.project?.startDate,
  }),
});

/** What is generated too rarely by chance. */
const specialCases: Readonly<Record<string, (application: Application) => Application>> = {
  grants: ({ applicant, ...rest }) => ({
    ...rest,
    applicant: {
      ...applicant,
      grants: callTables.map(({ call }) => ({ call, action: rest.action, round: 1, role: "beneficiary" })),
    },
  }),
  round2: ({ applicant, ...rest }) => ({
    ...rest,
    round: 2,
    roundOpen: true,
    applicant: { ...applicant, grants: [{ call: rest.call, action: rest.action, round: 1 }] },
  }),
  memberships: ({ consortium, ...rest }) => ({
    ...rest,
    consortium: {
      members: (consortium?.members ?? []).map((member) => ({
        ...member,
        grants: [1, 2].map((round) => ({ call: rest.call, action: rest.action, round, role: "member" })),
      })),
    },
  }),
  membershipsBesideThisProject: ({ applicant, ...rest }) => ({
    ...rest,
    applicant: {
      ...applicant,
      grants: [1, 2].map((round) => ({
        call: rest.call,
        action: rest.action.replace("KA122", "KA121"),
        round,
        role: "member",
      })),
    },
  }),
  dates: ({ project, flows, ...rest }) => ({
    ...rest,
    project,
    flows: flows.map((flow) => ({ ...flow, startDate: project?.startDate })),
  }),
  companionsInTurns: (application) => ({
    ...application,
    flows: flowsWhere(application, isGroup, {
      accompanyingPersons: [
        { persons: 1, durationDays: 1 },
        { persons: 2, durationDays: 2 },
      ],
    }),
  }),
  courses: (application) => ({
    ...application,
    flows: flowsWhere(application, ({ course }) => course === true, { participants: 60, durationDays: 10 }),
  }),
  coursesOfAConsortium: ({ consortium: _, ...rest }) => ({
    ...rest,
    consortium: { members: [{ name: "+49", country: "PL", type: rest.applicant.type, grants: [] }] },
    flows: flowsWhere(rest, ({ course }) => course === true, { participants: 60, durationDays: 10 }),
  }),
  toRussia: (application) => ({
    ...application,
    flows: flowsWhere(application, ({ thirdCountries }) => thirdCountries === true, { destination: "RU" }),
  }),
  oneLearner: (application) => ({
    ...application,
    flows: flowsWhere(application, isGroup, { participants: 1, participantsWithFewerOpportunities: 1 }),
  }),
  learnersWithMoreOpportunities: (application) => ({
    ...application,
    flows: flowsWhere(application, ({ kind }) => kind === "learner", { participantsWithFewerOpportunities: 0 }),
  }),
  learnersOfContinuingEducation: (application) => ({
    ...application,
    flows: flowsWhere(application, ({ learnerKind }) => learnerKind !== undefined, { learnerKind: "continuing" }),
  }),
  graduates: (application) => withGraduates(application, `${application.call}-01-15`),
  graduatesOfLongAgo: (application) => withGraduates(application, `${application.call - 2}-12-31`),
  // One of many in a third country takes little of the grant, and all of them too much.
  oneFlowToJapan: (application) => {
    const place = application.flows.findIndex(
      ({ activity }) => traitsOf(application, activity).thirdCountries === true,
    );
    const flows = application.flows.map((flow, index) =>
      index === place ? { ...flow, destination: "JP", participants: 1 } : { ...flow, participants: 10 },
    );
    return { ...application, flows };
  },
  allFlowsToJapan: (application) => ({
    ...application,
    flows: flowsWhere(application, ({ thirdCountries }) => thirdCountries === true, { destination: "JP" }),
  }),
  atHome: (application) => ({
    ...application,
    flows: flowsWhere(application, ({ direction }) => direction === "outgoing", { destination: "PL" }),
  }),
  anUnknownActivity: ({ flows, ...rest }) => ({
    ...rest,
    flows: flows.map((flow, index) => (index === 0 ? { ...flow, activity: "staff-training" } : flow)),
  }),
  noExperience: ({ applicant, ...rest }) => ({ ...rest, applicant: { ...applicant, yearsOfExperience: 1 } }),
  consortium: ({ applicant, ...rest }) => ({
    ...rest,
    applicant,
    consortium: { members: [{ country: "PL", type: applicant.type, grants: [] }] },
  }),
  nobodyBesideGroups: (application) => ({
    ...application,
    flows: flowsWhere(application, isGroup, { accompanyingPersons: [] }),
  }),
  groupsAtTheSeat: (application) => ({
    ...application,
    flows: flowsWhere(application, isGroup, { venueKind: "eu-institution", venueCity: "Brussels", destination: "BE" }),
  }),
  groupsOfOneCountryAtTheSeat: (application) => ({
    ...application,
    flows: flowsWhere(application, isGroup, {
      ...{ venueKind: "eu-institution", venueCity: "Brussels", destination: "BE", learnerCountries: ["PL"] },
    }),
  }),
  courseOfOneCountry: (application) => ({
    ...application,
    flows: flowsWhere(application, ({ course }) => course === true, { courseCountries: ["PL", "PL"] }),
  }),
  oneMentor: (application) => ({
    ...application,
    flows: flowsWhere(application, ({ personsPerMentor }) => personsPerMentor !== undefined, { participants: 3 }),
  }),
  teachersWhoGraduatedLongAgo: (application) => ({
    ...application,
    flows: flowsWhere(application, ({ teacherTraining }) => teacherTraining === true, {
      ...{
        inTraining: false,
        graduationDate: `${application.call - 2}-12-31`,
        startDate: application.project?.startDate,
      },
    }),
  }),
  stayLongerThanTheProject: ({ project, ...rest }) => ({
    ...rest,
    project,
    flows: rest.flows.map((flow, index) => (index === 0 ? { ...flow, durationDays: 1000 } : flow)),
  }),
  groupInParts: (application) => ({ ...application, flows: inParts(application, {}) }),
  groupInTwoCountries: (application) => ({ ...application, flows: inParts(application, { destination: "FR" }) }),
  specialStatus: ({ applicant, ...rest }) => ({
    ...rest,
    applicant,
    consortium: { members: [{ name: "+49", country: "PL", type: applicant.type, supervisedBy: "FR", grants: [] }] },
    flows: rest.flows.map((flow) => ({ ...flow, hostingOrganisation: "+49" })),
  }),
  // The applicant's own agency, and the other one.
  specialStatusOfTheApplicant: ({ applicant, ...rest }) => ({
    ...rest,
    applicant: { ...applicant, supervisedBy: "FR" },
    nationalAgency: "FR",
  }),
  specialStatusOfTheHost: ({ applicant, ...rest }) => ({
    ...rest,
    applicant: { ...applicant, supervisedBy: "FR" },
    nationalAgency: "FR",
    flows: rest.flows.map((flow) => ({ ...flow, hostingSupervisedBy: "FR" })),
  }),
  specialStatusOfTwoAgencies: ({ applicant, ...rest }) => {
    const grants = [{ call: rest.call, action: rest.action, round: 2, role: "member" as const, nationalAgency: "PL" }];
    return { ...rest, applicant: { ...applicant, supervisedBy: "FR", grants }, nationalAgency: "FR" };
  },
};

/** Each special case of each application in order: `nearlyEligible` draws some of them. */
export const inSpecialCases: readonly Application[] = inOrder.flatMap((application) =>
  Object.values(specialCases).map((special) => special(application)),
);

/** Applications that meet every rule, except that a few facts are missing or changed. */
export const nearlyEligible: fc.Arbitrary<Application> = fc
  .record({
    // Some rules are those of call 2026 only.
    base: fc.constantFrom(...inOrder, ...inOrder.filter(({ call }) => call === 2026), ...inOrder.slice(-2)),
    other: anyScenario,
    activities: fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 4 }),
    applicant: fc.subarray(applicantKeys, { maxLength: 1 }),
    application: fc.subarray(applicationKeys, { maxLength: 1 }),
    flow: fc.subarray(flowKeys, { maxLength: 3 }),
    drop: fc.subarray(
      [...applicantKeys.slice(1), ...applicationKeys, ...flowKeys].filter((key) => key !== "participants"),
      { maxLength: 1 },
    ),
    project: fc.boolean(),
    twoCourses: fc.boolean(),
    special: fc.option(fc.constantFrom(...Object.values(specialCases)), { nil: undefined, freq: 2 }),
    changed: fc.boolean(),
  })
  .map(({ base, other: { application: other }, activities, changed, drop, twoCourses, special, ...keys }) => {
    if (!changed) return special === undefined ? base : special(base);
    if (base.flows.length === 0) {
      const applicant = mixed(base.applicant, other.applicant, keys.applicant, drop);
      return { ...mixed<Application>(base, other, keys.application, [...drop, "preparatoryVisits"]), applicant };
    }
    const flows = activities.map((index) => {
      const own = base.flows[index % base.flows.length] as Flow;
      const theirs = other.flows.find(({ activity }) => activity === own.activity) ?? other.flows[0];
      const flow = mixed<Flow>(own, theirs ?? {}, keys.flow, drop);
      // What depends on a count that another flow brought along.
      const { participantsWithFewerOpportunities: fewer, people, graduates } = flow;
      return {
        ...flow,
        ...(graduates === undefined ? {} : { graduates: Math.min(graduates, flow.participants) }),
        ...(fewer === undefined ? {} : { participantsWithFewerOpportunities: Math.min(fewer, flow.participants) }),
        ...(people === undefined ? {} : { people: people.slice(0, flow.participants) }),
        ...(flow.startDate === undefined || flow.endDate === undefined || flow.startDate <= flow.endDate
          ? {}
          : { endDate: flow.startDate }),
      };
    });
    if (twoCourses) {
      const own = base.flows.find(({ activity }) => activity === "courses-and-training") as Flow;
      const course = { ...own, id: "G0", participants: 1, people: ["anna"] };
      flows.push(course, { ...course, id: "G1", ...(drop.includes("course") ? {} : { course: "Moodle" }) });
    }
    const distinct = [...new Map(flows.map((each) => [each.id, each])).values()];
    const first = distinct[0] as Flow;
    const application = mixed<Application>(base, other, keys.application, drop);
    return {
      ...application,
      ...(keys.project && other.project !== undefined ? { project: other.project } : {}),
      applicant: mixed(base.applicant, other.applicant, keys.applicant, drop),
      flows: distinct,
      ...(application.preparatoryVisits === undefined
        ? {}
        : { preparatoryVisits: application.preparatoryVisits.map((visit) => ({ ...visit, flow: first.id })) }),
    };
  });
