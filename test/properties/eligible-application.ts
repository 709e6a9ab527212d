import fc from "fast-check";
import type { Application, Flow } from "../../src/application/application.js";
import { callTables } from "../../src/rates/index.js";
import type { ActivityType } from "../../src/rates/load.js";
import { fieldTables } from "../support/tables.js";
import { anyScenario } from "./application.js";

/** A flow that meets every rule, with all facts that rules need. */
function flowInOrder(type: ActivityType, id: string): Flow {
  const { id: activity, direction, kind, group, course, teacherTraining, minimumDays } = type;
  return {
    id,
    activity,
    participants: 2,
    // Of staff and guests, only those with fewer opportunities have companions.
    participantsWithFewerOpportunities: 1,
    accompanyingPersons: [{ persons: 1 }],
    durationDays: Math.max(5, minimumDays.value),
    travelDays: 2,
    distanceKm: 1200,
    destination: direction === "incoming" ? "PL" : "ES",
    ...(direction === "incoming" ? { originCountry: "ES", inTraining: true } : {}),
    ...(group === true ? { venueKind: "hosting-organisation", learnerCountries: ["PL", "ES"] } : {}),
    ...(kind === "staff" ? { course: `Course ${id}`, mentors: 1 } : {}),
    ...(course === true ? { courseCountries: ["PL", "IE"] } : {}),
    ...(teacherTraining === true ? { paidBySendingInstitution: false } : {}),
  };
}

/** An application of each call and action that meets every rule. */
export const inOrder: readonly Application[] = fieldTables.flatMap(({ call, actions, activities }) =>
  Object.entries(actions).map(([action, { rounds, minimumMonths, months }]): Application => {
    const accredited = minimumMonths === undefined;
    const [{ id, deadline, startFirst }] = rounds;
    return {
      call,
      action,
      round: id,
      submittedAt: `${deadline.value.slice(0, 10)}T08:00:00Z`,
      applicant: {
        name: "Szkoła 1",
        country: "PL",
        type: "school",
        accreditation: accredited ? "coordinator" : "none",
        ...(accredited ? { accreditationValidUntil: `${call + 4}-12-31` } : {}),
        applicationsThisRound: 1,
        grants: [],
      },
      ...(accredited ? { consortium: { members: [{ name: "+49", country: "PL", type: "school", grants: [] }] } } : {}),
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
];
const applicationKeys = ["round", "submittedAt", "roundOpen", "nationalAgency", "consortium", "preparatoryVisits"];
const flowKeys = [
  ...["destination", "participants", "participantsWithFewerOpportunities", "durationDays", "travelDays"],
  ...["accompanyingPersons", "courseFeeDays", "startDate", "endDate", "venueKind", "venueCity", "hostingCountry"],
  ...["learnerCountries", "originCountry", "inTraining", "graduationDate", "serviceMonths", "shortStayJustified"],
  ...["sendingOrganisation", "receivingOrganisation", "course", "courseCountries", "mentors", "people", "group"],
  ...["hostingSupervisedBy", "paidBySendingInstitution", "distanceKm", "greenTravel"],
];

const otherFlows = ({ flows }: Application, activity: string, change: Partial<Flow>) =>
  flows.map((flow) => (flow.activity === activity ? { ...flow, ...change } : flow));

/** The pupils' group as two flows of one label. */
const inParts = ({ flows }: Application, change: Partial<Flow>) =>
  flows.flatMap((flow) => {
    if (flow.activity !== "group-mobility-of-pupils") return [flow];
    const part = { ...flow, group: "PUPILS" };
    return [part, { ...part, id: "PART", ...change }];
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
      grants: [1, 2].map((round) => ({ call: rest.call, action: "KA121-SCH", round, role: "member" })),
    },
  }),
  dates: ({ project, flows, ...rest }) => ({
    ...rest,
    project,
    flows: flows.map((flow) => ({ ...flow, startDate: project?.startDate })),
  }),
  companionsInTurns: (application) => ({
    ...application,
    flows: otherFlows(application, "group-mobility-of-pupils", {
      accompanyingPersons: [
        { persons: 1, durationDays: 1 },
        { persons: 2, durationDays: 2 },
      ],
    }),
  }),
  courses: (application) => ({
    ...application,
    flows: otherFlows(application, "courses-and-training", { participants: 60, durationDays: 10 }),
  }),
  onePupil: (application) => ({
    ...application,
    flows: otherFlows(application, "group-mobility-of-pupils", { participants: 1 }),
  }),
  consortium: (application) => ({
    ...application,
    consortium: { members: [{ country: "PL", type: "school", grants: [] }] },
  }),
  groupInParts: (application) => ({ ...application, flows: inParts(application, {}) }),
  groupInTwoCountries: (application) => ({ ...application, flows: inParts(application, { destination: "FR" }) }),
  specialStatus: (application) => ({
    ...application,
    consortium: { members: [{ name: "+49", country: "PL", type: "school", supervisedBy: "FR", grants: [] }] },
    flows: application.flows.map((flow) => ({ ...flow, hostingOrganisation: "+49" })),
  }),
};

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
    const flows = activities.map((index) => {
      const own = base.flows[index % base.flows.length] as Flow;
      const theirs = other.flows.find(({ activity }) => activity === own.activity) ?? other.flows[0];
      const flow = mixed<Flow>(own, theirs ?? {}, keys.flow, drop);
      // What depends on a count that another flow brought along.
      const { participantsWithFewerOpportunities: fewer, people } = flow;
      return {
        ...flow,
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
