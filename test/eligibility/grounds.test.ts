import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { type Check, checkEligibility } from "../../src/eligibility.js";
import type { CallTable } from "../../src/rates/call-table.js";
import { call2026 } from "../../src/rates/calls/2026/sch.js";
import { eligibilityRules } from "../../src/rules/index.js";
import type { Status } from "../../src/values/citation.js";
import { accredited, expert, group, hostedTeacher, shortTerm } from "./application.js";

/*
 * Many cells of a call cite one and the same heading. Here every cell cites its own id, so that a check shows each of
 * the cells that it rests on; and a table may lack a cell, or rest on less than the guide.
 */
const current = vi.hoisted((): { table?: CallTable } => ({}));

vi.mock(import("../../src/rates/index.js"), async (original) => ({
  ...(await original()),
  callTable: () => current.table,
}));

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** The table with every cell and passage cited by its id, and of status `guide` but for those named. */
function citingItself(node: Node, id = "", statuses: Readonly<Record<string, Status>> = {}): Node {
  if ("citations" in node) {
    // One place lists all countries.
    const section = id.replace(/^countryGroups.*/, "countryGroups").replace("fields/school/", "");
    return { ...node, status: statuses[section] ?? "guide", citations: [{ section }] };
  }
  const entries = Object.entries(node).map(([key, value]) => {
    const own = id === "" ? key : `${id}/${key}`;
    return [key, isNode(value) ? citingItself(value, own, statuses) : value];
  });
  return Object.fromEntries(entries);
}

const tableOf = (statuses?: Readonly<Record<string, Status>>) =>
  citingItself(call2026, "", statuses) as unknown as CallTable;

/** The table without one of its cells. */
function tableWithout(id: string): CallTable {
  const table = structuredClone(tableOf());
  const keys = id.split("/");
  const parent = keys
    .slice(0, -1)
    .reduce<Node>((node, key) => node[key] as Node, table.fields.school as unknown as Node);
  expect(delete (parent as Record<string, unknown>)[keys.at(-1) as string]).toBe(true);
  return table;
}

beforeEach(() => {
  current.table = tableOf();
});

const job = shortTerm.flows[0] as Flow;
const course: Flow = { ...job, id: "COURSE", activity: "courses-and-training" };
const short: Flow = { ...job, id: "SHORT", activity: "short-term-learning-mobility-of-pupils" };
const dated: Flow = { ...job, startDate: "2023-10-02", endDate: "2023-10-06" };
const ofFlows = (...flows: readonly Flow[]): Application => ({ ...shortTerm, flows });
const ofRound = (round: number | undefined, change: Partial<Application> = {}): Application => ({
  ...shortTerm,
  round,
  ...change,
});

const checkOf = (application: Application, rule: string) =>
  checkEligibility(application).checks.find((check) => check.rule === rule) as Check;
const placesOf = ({ citations }: { readonly citations: Check["citations"] }) => citations.map(({ section }) => section);

const of = (activity: string, ...cells: readonly string[]) => cells.map((cell) => `activities/${activity}/${cell}`);
const limits = ["minimumDays", "maximumDays"];
const ofJob = (...cells: readonly string[]) => of("job-shadowing", ...cells);
const ofCourse = (...cells: readonly string[]) => of("courses-and-training", ...cells);
const ofGroup = (...cells: readonly string[]) => of("group-mobility-of-pupils", ...cells);
const activities = [
  ...["job-shadowing", "teaching-assignment", "courses-and-training", "group-mobility-of-pupils"],
  ...["short-term-learning-mobility-of-pupils", "long-term-learning-mobility-of-pupils"],
  ...["invited-expert", "hosting-teachers-in-training"],
];
const passages = (...names: readonly string[]) => names.map((name) => `passages/${name}`);
const inAction = (action: string) => ({
  cells: (...names: readonly string[]) => names.map((name) => `actions/${action}/${name}`),
  passage: (name: string) => `actions/${action}/passages/${name}`,
});
const ka122 = inAction("KA122-SCH");
const ka121 = inAction("KA121-SCH");
const twoAgreements = ka121.cells("agreements", "memberships", "membershipsWithOwnProject");

describe("the cells and passages that a check rests on", () => {
  const ofActivities: readonly (readonly [string, readonly string[]])[] = [
    ["activity-type", activities.flatMap((activity) => of(activity, "minimumDays"))],
    ["activity-venue-abroad", [...passages("staffVenue"), "countryGroups"]],
    ["activity-duration", ofJob(...limits)],
    ["group-size", ofGroup("minimumParticipants")],
    ["group-companions", passages("learnerFormats")],
    ["group-venue", passages("learnerVenue")],
    ["group-pupil-countries", ofGroup("minimumCountries")],
    ["expert-origin", [...passages("otherParticipants"), "countryGroups"]],
    ["hosted-teacher-origin", [...passages("otherParticipants"), "countryGroups"]],
    ["incoming-venue", passages("otherVenue")],
    [
      "hosted-teacher-status",
      [...passages("otherParticipants"), ...of("hosting-teachers-in-training", "monthsSinceGraduation")],
    ],
    ["preparatory-visit-persons", ["preparatoryVisits/persons"]],
    ["preparatory-visit-activity", passages("visitReason")],
    ["preparatory-visit-per-host", ["preparatoryVisits/perHostingOrganisation"]],
    ["preparatory-visit-who", passages("visitParticipants")],
  ];
  const ofPayment: readonly (readonly [string, readonly string[]])[] = [
    ["travel-days", ["individualSupport/travelDays/standard", "individualSupport/travelDays/green"]],
    ["course-fee-days", ["courseFees/days"]],
    ["course-share", ["courseShare/sharePercent", "courseShare/wholeGrantUpTo", "courseShare/amount"]],
    ["course-persons-per-organisation", ofCourse("personsPerOrganisation")],
    ["one-course-per-person", ofCourse("coursesPerPerson")],
    ["job-shadowing-mentors", ofJob("personsPerMentor")],
  ];
  const grounds = (application: Application) =>
    checkEligibility(application).checks.map((check) => [check.rule, placesOf(check)]);

  test("of a short-term project", () => {
    expect(grounds(ofFlows(dated))).toEqual([
      ...ofActivities,
      ["activity-dates", [...ofJob("minimumDays"), ka122.passage("projectPeriod")]],
      ...ofPayment,
      ["applicant-type", [ka122.passage("applicants")]],
      ["not-accredited", [ka122.passage("accreditation")]],
      ["single-organisation", [ka122.passage("singleOrganisation")]],
      ["applicant-country", [ka122.passage("countries"), "countryGroups"]],
      ["national-agency", [ka122.passage("agency"), "countryGroups"]],
      ["deadline", ka122.cells("rounds/1/deadline")],
      ["second-round-open", [ka122.passage("secondRound")]],
      ["start-window", ka122.cells("rounds/1/startFirst", "rounds/1/startLast")],
      ["project-duration", ka122.cells("minimumMonths", "maximumMonths")],
      ["applications-per-round", ka122.cells("applicationsPerRound")],
      ["round-2-after-round-1", ka122.cells("grants")],
      ["three-grants-in-five-calls", ka122.cells("grants", "grantsWindow", "grantsSince")],
      // The limits stand with accredited projects, and count short-term projects, too.
      ["consortium-two-agreements", twoAgreements],
      ["at-least-one-mobility", ka122.cells("minimumMobilities")],
      ["participants", ka122.cells("participants")],
    ]);
  });

  test("of an accredited project", () => {
    expect(grounds({ ...accredited, flows: [dated] })).toEqual([
      ...ofActivities,
      ["activity-dates", [...ofJob("minimumDays"), ka121.passage("projectPeriod")]],
      ...ofPayment,
      ["accredited", [ka121.passage("accreditation")]],
      ["consortium-format", [ka121.passage("consortium"), ...ka121.cells("minimumMembers")]],
      ["consortium-members-country", [ka121.passage("consortiumMembers"), "countryGroups"]],
      ["consortium-members-type", [ka121.passage("consortium")]],
      ["consortium-two-agreements", twoAgreements],
      ["applicant-country", [ka121.passage("countries"), "countryGroups"]],
      ["national-agency", [ka121.passage("agency"), "countryGroups"]],
      ["deadline", ka121.cells("rounds/1/deadline")],
      ["start-window", ka121.cells("rounds/1/startFirst", "rounds/1/startLast")],
      ["project-duration", ka121.cells("months", "extendAfterMonths", "monthsExtended")],
      ["applications-per-round", ka121.cells("applicationsPerRound")],
      ["at-least-one-mobility", ka121.cells("minimumMobilities")],
    ]);
  });

  const seat: Flow = { ...group, id: "SEAT", destination: "BE", venueKind: "eu-institution" };
  const both = [...passages("staffVenue", "learnerVenue"), "countryGroups"];

  test.each<[string, string, readonly Flow[], readonly string[]]>([
    ["activity-venue-abroad", "pupils are sent", [group], [...passages("learnerVenue"), "countryGroups"]],
    ["activity-venue-abroad", "both are sent", [job, group], both],
    ["activity-venue-abroad", "nobody is sent", [expert], both],
    ["activity-duration", "a course", [course], ofCourse(...limits)],
    [
      "activity-duration",
      "a type with an exception",
      [short, short],
      of("short-term-learning-mobility-of-pupils", ...limits, "minimumDaysFewerOpportunities"),
    ],
    [
      "activity-duration",
      "two types: the least of each, then the most",
      [job, course],
      [...ofJob("minimumDays"), ...ofCourse("minimumDays"), ...ofJob("maximumDays"), ...ofCourse("maximumDays")],
    ],
    ["group-venue", "a group at the hosting school", [group], passages("learnerVenue")],
    ["group-venue", "one of two at an EU institution", [group, seat], passages("learnerVenue", "euSeats")],
    // Where a group would be makes no difference to others.
    ["group-venue", "no group", [{ ...job, venueKind: "eu-institution" }], passages("learnerVenue")],
    ["activity-dates", "no dates", [job], [ka122.passage("projectPeriod")]],
    [
      "activity-dates",
      "dates of two flows of a type",
      [dated, dated],
      [...ofJob("minimumDays"), ka122.passage("projectPeriod")],
    ],
    [
      "activity-dates",
      "dates of an activity that the call does not know",
      [{ ...dated, activity: "summer-camp" }],
      [ka122.passage("projectPeriod")],
    ],
    ["job-shadowing-mentors", "job shadowing beside another", [course, job], ofJob("personsPerMentor")],
    ["job-shadowing-mentors", "no job shadowing", [course], ofJob("personsPerMentor")],
  ])("%s, %s", (rule, _, flows, expected) => expect(placesOf(checkOf(ofFlows(...flows), rule))).toEqual(expected));

  const rounds = (...names: readonly string[]) =>
    [1, 2].flatMap((round) => ka122.cells(...names.map((name) => `rounds/${round}/${name}`)));
  const grantsUnknown = { applicant: { ...shortTerm.applicant, grants: undefined } };

  test.each<[string, string, Application, readonly string[]]>([
    ["deadline", "the second round", ofRound(2), ka122.cells("rounds/2/deadline")],
    ["deadline", "no round", ofRound(undefined), rounds("deadline")],
    ["deadline", "a round that the call has not", ofRound(3), rounds("deadline")],
    ["start-window", "the second round", ofRound(2), ka122.cells("rounds/2/startFirst", "rounds/2/startLast")],
    ["start-window", "no round", ofRound(undefined), rounds("startFirst", "startLast")],
    ["second-round-open", "no round", ofRound(undefined), [ka122.passage("secondRound")]],
    ["second-round-open", "the second round", ofRound(2), [ka122.passage("secondRound")]],
    ["round-2-after-round-1", "no round", ofRound(undefined), ka122.cells("grants")],
    ["round-2-after-round-1", "the second round", ofRound(2), ka122.cells("grants")],
    ["round-2-after-round-1", "grants not known", ofRound(2, grantsUnknown), ka122.cells("grants")],
    [
      "consortium-format",
      "an accreditation that is not said",
      { ...accredited, applicant: { ...accredited.applicant, accreditation: undefined } },
      [ka121.passage("consortium"), ...ka121.cells("minimumMembers")],
    ],
  ])("%s, %s", (rule, _, application, expected) => expect(placesOf(checkOf(application, rule))).toEqual(expected));

  test("of preparatory visits", () => {
    const preparatoryVisits = [{ flow: "JOB", participants: 1, hostingOrganisation: "CEIP" }];
    const rules = ["persons", "activity", "per-host", "who"].map((rule) => `preparatory-visit-${rule}`);
    const expected = new Map(ofActivities);
    for (const rule of rules) {
      expect(placesOf(checkOf({ ...shortTerm, preparatoryVisits }, rule)), rule).toEqual(expected.get(rule));
    }
  });

  test("dates that are not the duration are held against the days of the type", () => {
    const findingsOf = (activity: string) =>
      checkEligibility(ofFlows({ ...dated, activity, durationDays: 4 }))
        .findings.filter(({ code }) => code === "dates.not-duration")
        .map((finding) => [finding.path.join("."), finding.params, placesOf(finding)]);
    // 2 to 6 October: five days.
    const params = { days: 5, durationDays: 4 };
    expect(findingsOf("job-shadowing")).toEqual([["flows.0.endDate", params, ofJob("minimumDays")]]);
    expect(findingsOf("summer-camp")).toEqual([["flows.0.endDate", params, []]]);
  });
});

describe("a check about which the call's table says nothing is unknown, and no fact of the application would decide", () => {
  const holds = (application: Application, rule: string, id: string) => {
    expect(checkOf(application, rule).status, "with the cell").not.toBe("unknown");
    current.table = tableWithout(id);
    const { status, missing, ...check } = checkOf(application, rule);
    expect({ status, missing }).toEqual({ status: "unknown", missing: [] });
    return placesOf(check);
  };

  test.each<[string, readonly string[]]>([
    ["applicant-type", ["passages/applicants"]],
    ["not-accredited", ["passages/accreditation"]],
    ["single-organisation", ["passages/singleOrganisation"]],
    ["applicant-country", ["passages/countries"]],
    ["national-agency", ["passages/agency"]],
    ["second-round-open", ["passages/secondRound"]],
    ["project-duration", ["minimumMonths", "maximumMonths"]],
    ["round-2-after-round-1", ["grants"]],
    ["three-grants-in-five-calls", ["grants", "grantsWindow", "grantsSince"]],
    ["participants", ["participants"]],
  ])("short-term: %s", (rule, cells) => {
    for (const id of ka122.cells(...cells)) {
      current.table = tableOf();
      expect(holds(shortTerm, rule, id), id).toEqual([]);
    }
  });

  test.each<[string, readonly string[]]>([
    ["accredited", ["passages/accreditation"]],
    ["consortium-format", ["passages/consortium", "minimumMembers"]],
    ["consortium-members-country", ["passages/consortiumMembers"]],
    ["consortium-members-type", ["passages/consortium"]],
    ["consortium-two-agreements", ["agreements", "memberships", "membershipsWithOwnProject"]],
    ["applicant-country", ["passages/countries"]],
    ["national-agency", ["passages/agency"]],
    ["project-duration", ["months", "extendAfterMonths", "monthsExtended"]],
  ])("accredited: %s", (rule, cells) => {
    for (const id of ka121.cells(...cells)) {
      current.table = tableOf();
      expect(holds(accredited, rule, id), id).toEqual([]);
    }
  });

  const graduate: Flow = { ...hostedTeacher, inTeacherTraining: false, graduationDate: "2023-06-30" };

  test.each<[string, Flow, string, readonly string[]]>([
    ["group-size", group, "activities/group-mobility-of-pupils/minimumParticipants", []],
    ["group-pupil-countries", group, "activities/group-mobility-of-pupils/minimumCountries", []],
    [
      "hosted-teacher-status",
      { ...graduate, startDate: "2023-10-02" },
      "activities/hosting-teachers-in-training/monthsSinceGraduation",
      passages("otherParticipants"),
    ],
    ["activity-dates", dated, ka122.passage("projectPeriod"), ofJob("minimumDays")],
  ])("%s", (rule, flow, id, rest) => expect(holds(ofFlows(flow), rule, id)).toEqual(rest));
});

describe("what rests on less than a page of an agency is a warning per table, with the weakest of its grounds", () => {
  const warnings = (statuses: Readonly<Record<string, Status>>) => {
    current.table = tableOf(statuses);
    return checkEligibility(shortTerm)
      .findings.filter(({ code }) => code === "rate.provisional")
      .map((finding) => [finding.params, ...placesOf(finding)]);
  };
  const [grants, grantsWindow, grantsSince, participants] = ka122.cells(
    ...["grants", "grantsWindow", "grantsSince", "participants"],
  ) as [string, string, string, string];
  const ofActions = (status: Status) => ({ table: "actions", status });

  test.each<[string, Readonly<Record<string, Status>>, readonly unknown[]]>([
    ["none", {}, []],
    ["an agency's page", { [grants]: "agency" }, []],
    ["one", { [grants]: "secondary" }, [[ofActions("secondary"), grants]]],
    [
      "the first of equals of a rule",
      { [grants]: "derived", [grantsSince]: "derived" },
      [[ofActions("derived"), grants]],
    ],
    [
      "the weakest of a rule",
      { [grants]: "secondary", [grantsWindow]: "derived", [grantsSince]: "secondary" },
      [[ofActions("derived"), grantsWindow]],
    ],
    [
      "the first of equals of two rules",
      { [grantsSince]: "secondary", [participants]: "secondary" },
      [[ofActions("secondary"), grantsSince]],
    ],
    [
      "the weakest of two rules",
      { [grantsSince]: "secondary", [participants]: "derived" },
      [[ofActions("derived"), participants]],
    ],
    [
      "of two tables",
      { "activities/job-shadowing/maximumDays": "secondary", [participants]: "derived" },
      [
        [{ table: "activities", status: "secondary" }, "activities/job-shadowing/maximumDays"],
        [ofActions("derived"), participants],
      ],
    ],
  ])("%s", (_, statuses, expected) => expect(warnings(statuses)).toEqual(expected));
});

test("a warning names the actions' table for a rule of the project as a whole, and else the activities'", () => {
  const ofProject = [
    ...["applicant-country", "applicant-type", "national-agency", "accredited", "not-accredited"],
    ...["consortium-format", "consortium-members-country", "consortium-members-type", "consortium-two-agreements"],
    ...["single-organisation", "applications-per-round", "round-2-after-round-1", "second-round-open", "deadline"],
    ...["three-grants-in-five-calls", "start-window", "project-duration", "accredited-duration"],
    ...["at-least-one-mobility", "participants"],
  ];
  const rules = Object.values(eligibilityRules).flat();
  expect(rules.length).toBeGreaterThan(60);
  for (const { id, table } of rules) expect(table, id).toBe(ofProject.includes(id) ? "actions" : "activities");
});
