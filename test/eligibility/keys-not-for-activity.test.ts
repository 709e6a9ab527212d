import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { assess } from "../../src/assess.js";
import { assessDraft } from "../../src/assess-draft.js";
import { checkEligibility } from "../../src/eligibility.js";
import { calculateGrant } from "../../src/grant.js";
import type { Finding } from "../../src/results/finding.js";
import { expert, group, hostedTeacher, shortTerm, withFlows } from "./application.js";

const job = shortTerm.flows[0] as Flow;
const code = "key.not-for-activity";

const toldIn = (findings: readonly Finding[]) =>
  findings.flatMap((each) => (each.code === code ? [[each.path.join("."), each.params.key, each.severity]] : []));

/** What is told of one flow, by path. */
const told = (flow: Flow, application: Application = shortTerm) =>
  toldIn(checkEligibility({ ...application, flows: [flow] }).findings).map(([path]) => path);

const vet = { ...shortTerm, action: "KA122-VET" } as const;

describe("a key that has no meaning for the activity type is told", () => {
  it.each<readonly [string, Flow]>([
    ["a label of a group, at a job shadowing", { ...job, group: "A" }],
    ["the venue of a group", { ...job, venueKind: "eu-institution" }],
    ["the city of a group", { ...job, venueCity: "Brussels" }],
    ["the countries of learners", { ...job, learnerCountries: ["PL"] }],
    ["the country of guests", { ...job, originCountry: "DE" }],
    ["where guests are received", { ...job, receivingOrganisation: "School" }],
    ["who sends, at an expert", { ...expert, sendingOrganisation: "School" }],
    ["who hosts, at an expert", { ...expert, hostingOrganisation: "School" }],
    ["training, at an expert", { ...expert, inTraining: true }],
    ["who pays, at an expert", { ...expert, paidBySendingInstitution: true }],
    ["graduates, where no learner is one", { ...group, graduates: 1 }],
    ["a graduation", { ...job, graduationDate: "2023-01-01" }],
    ["a service", { ...job, serviceMonths: 1 }],
    ["a short stay of a group", { ...group, shortStayJustified: true }],
    ["mentors of a group", { ...group, mentors: 1 }],
    ["a course, at a group", { ...group, course: "A" }],
    ["countries of a course", { ...group, courseCountries: ["PL"] }],
    ["labels of persons", { ...group, people: ["anna"] }],
    ["the kind of learners, outside vocational education", { ...group, learnerKind: "initial" }],
  ])("%s", (_, flow) => {
    const last = Object.keys(flow).at(-1);
    expect(told(flow)).toEqual([`flows.0.${last}`]);
  });

  it("inside notRequested, by its own path; zero is not asked about", () => {
    const flow: Flow = { ...job, notRequested: { courseFees: 1, linguisticSupport: 0, travel: 1 } };
    expect(toldIn(checkEligibility(withFlows(flow)).findings)).toEqual([
      ["flows.0.notRequested.courseFees", "notRequested.courseFees", "warning"],
    ]);
  });

  it("once for the accompanying persons of a flow, where an unchecked input has it in two entries", () => {
    const persons = { persons: 1, notRequested: { courseFees: 1 } };
    const flow: Flow = { ...group, accompanyingPersons: [persons, persons] };
    expect(told(flow)).toEqual(["flows.0.accompanyingPersons.0.notRequested.courseFees"]);
  });

  it("in each flow", () => {
    const findings = checkEligibility(withFlows({ ...job, group: "A" }, { ...job, id: "B", group: "A" })).findings;
    expect(toldIn(findings).map(([path]) => path)).toEqual(["flows.0.group", "flows.1.group"]);
  });

  it("under both tables of a call without an edition", () => {
    expect(told({ ...job, venueKind: "eu-institution" }, { ...shortTerm, call: 2024 })).toEqual(["flows.0.venueKind"]);
  });
});

describe("it is not told", () => {
  it.each<readonly [string, Flow, Application]>([
    [
      "of values that say nothing",
      { ...job, inTraining: false, mentors: 0, group: "", people: [], graduates: 0 },
      shortTerm,
    ],
    ["of an absent value", { ...job, group: undefined }, shortTerm],
    ["of mentors, which count from call 2026 on", { ...job, mentors: 1 }, shortTerm],
    [
      "of a journey of hosted teachers",
      { ...hostedTeacher, distanceKm: 700, travelDays: 2, greenTravel: true },
      shortTerm,
    ],
    ["of who pays for hosted teachers", { ...hostedTeacher, paidBySendingInstitution: true }, shortTerm],
    [
      "of the kind of learners, where both kinds may go",
      { ...job, activity: "short-term-learning-mobility-of-vet-learners", learnerKind: "continuing" },
      vet,
    ],
    ["of an activity type that is not known", { ...job, activity: "summer-camp", group: "A" }, shortTerm],
    ["of what the reader alone looks at", { ...job, notes: "By night train." }, shortTerm],
  ])("%s", (_, flow, application) => expect(told(flow, application)).toEqual([]));

  it("where a finding of its own says it", () => {
    const preDepartureTraining = { participants: 1, distanceKm: 120 };
    const flow: Flow = { ...group, courseFeeDays: 5, linguisticSupportParticipants: 1, preDepartureTraining };
    const { findings } = assess(withFlows({ ...flow, distanceKm: 700 }));
    expect(toldIn(findings)).toEqual([]);
    expect(findings.map((each) => each.code)).toEqual(
      expect.arrayContaining([
        "course-fees.not-available",
        "linguistic-support.not-available",
        "pre-departure-training.not-available",
      ]),
    );
  });
});

describe("where it is told", () => {
  const flow: Flow = { ...job, distanceKm: 700, people: ["anna", "jan"], inTraining: true };
  const application = withFlows(flow);
  const paths = (findings: readonly Finding[]) => toldIn(findings).map(([path]) => path);

  it("by the check and the assessment, in full and each once; it changes no verdict", () => {
    const { eligibility, findings } = assess(application);
    expect(paths(eligibility.findings).sort()).toEqual(["flows.0.inTraining", "flows.0.people"]);
    expect(paths(findings).sort()).toEqual(["flows.0.inTraining", "flows.0.people"]);
    expect(eligibility.verdict).toBe("eligible");
  });

  it("by the grant, where an amount would rest on it", () => {
    expect(paths(calculateGrant(application).findings)).toEqual(["flows.0.people"]);
  });

  it.each<readonly [string, Partial<Flow>]>([
    ["group", { group: "A" }],
    ["venueKind", { venueKind: "eu-institution" }],
    ["receivingOrganisation", { receivingOrganisation: "School" }],
    ["paidBySendingInstitution", { paidBySendingInstitution: true }],
    ["notRequested.courseFees", { notRequested: { courseFees: 1 } }],
  ])("by the grant: %s", (path, key) => {
    const { findings } = calculateGrant(withFlows({ ...job, distanceKm: 700, ...key }));
    expect(paths(findings)).toEqual([`flows.0.${path}`]);
  });

  it("of a draft, also of a flow that is not priced yet", () => {
    const { findings } = assessDraft({ ...application, flows: [{ ...flow, durationDays: undefined }] });
    expect(paths(findings).sort()).toEqual(["flows.0.inTraining", "flows.0.people"]);
  });
});
