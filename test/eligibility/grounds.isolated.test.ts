import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { checkAward } from "../../src/award.js";
import { checkEligibility } from "../../src/eligibility.js";
import { call2026 } from "../../src/rates/calls/2026/index.js";
import { isPassage, type Passage } from "../../src/rates/cell.js";
import { type LoadedCall, loadedCall } from "../../src/rates/load.js";
import type { Citation, Status } from "../../src/values/citation.js";
import { passagesIn } from "../support/tables.js";
import { accredited, checkOf, expert, group, hostedTeacher, shortTerm, withFlows } from "./application.js";

/*
 * Many cells of a call cite the same heading. Here every cell cites its own id, so that a check shows each of the cells
 * that it rests on; and a table may lack a cell, or have a weaker source than the guide.
 */
const current = vi.hoisted((): { table?: LoadedCall } => ({}));

vi.mock(import("../../src/rates/index.js"), async (original) => ({
  ...(await original()),
  callTable: () => current.table,
}));

type Mutable = Record<string, unknown>;

/** The path to a part of a table, by its id. */
function partOf(table: unknown, id: string): unknown {
  return id.split("/").reduce<unknown>((part, key) => {
    if (!Array.isArray(part)) return (part as Mutable)[key];
    return part.find((member: { readonly id: unknown }) => String(member.id) === key);
  }, table);
}

/** A part of loaded tables in which every cell and passage cites its id. */
function citingItself<T>(part: T): T;
function citingItself(part: unknown): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (isPassage(part)) return { ...part, citations: [{ source: "PG-2026", section: part.id }] };
  if (Array.isArray(part)) return part.map(citingItself);
  return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, citingItself(child)]));
}

/** The tables of call 2026, changed before they are loaded; every cell and passage is of status `guide`. */
function tableOf(change?: (fields: unknown) => void): LoadedCall {
  const { SCH, VET, ADU } = call2026.fields;
  const fields = structuredClone({ SCH: SCH(), VET: VET(), ADU: ADU() });
  for (const passage of passagesIn(fields)) Object.assign(passage, { status: "guide" });
  change?.(fields);
  const made = { SCH: () => fields.SCH, VET: () => fields.VET, ADU: () => fields.ADU };
  return citingItself(loadedCall({ ...call2026, fields: made }));
}

const tableWithout = (id: string) =>
  tableOf((fields) => {
    const slash = id.lastIndexOf("/");
    const parent = partOf(fields, id.slice(0, slash)) as Mutable;
    expect(Object.keys(parent)).toContain(id.slice(slash + 1));
    delete parent[id.slice(slash + 1)];
  });

const tableWith = (statuses: Readonly<Record<string, Status>>) =>
  tableOf((fields) => {
    for (const [id, status] of Object.entries(statuses)) {
      Object.assign(partOf(fields, id) as Passage, { status });
    }
  });

const sectionsOf = ({ citations }: { readonly citations: readonly Citation[] }) =>
  citations.map(({ section }) => section);

beforeEach(() => {
  current.table = tableOf();
});

const job = shortTerm.flows[0] as Flow;
const course: Flow = { ...job, id: "COURSE", activity: "courses-and-training" };
const short: Flow = { ...job, id: "SHORT", activity: "short-term-learning-mobility-of-pupils" };
const dated: Flow = { ...job, startDate: "2023-10-02", endDate: "2023-10-06" };
const ofRound = (round: number | undefined, change: Partial<Application> = {}): Application => ({
  ...shortTerm,
  round,
  ...change,
});

/** The cells and passages that a rule of an application rests on. */
const groundsOf = (application: Application, rule: string) => sectionsOf(checkOf(application, rule));

const of = (activity: string, ...cells: readonly string[]) => cells.map((cell) => `SCH/activities/${activity}/${cell}`);
const limits = ["minimumDays", "maximumDays"];
const ofJob = (...cells: readonly string[]) => of("job-shadowing", ...cells);
const ofCourse = (...cells: readonly string[]) => of("courses-and-training", ...cells);
const ofGroup = (...cells: readonly string[]) => of("group-mobility-of-pupils", ...cells);
const activities = Object.keys(call2026.fields.SCH().activities);
const countries = tableOf().fields.SCH.programmeCountries.map(({ id }) => id);
const passages = (...names: readonly string[]) => names.map((name) => `SCH/passages/${name}`);
const inAction = (action: string) => ({
  cells: (...names: readonly string[]) => names.map((name) => `SCH/actions/${action}/${name}`),
  passage: (name: string) => `SCH/actions/${action}/passages/${name}`,
});
const ka122 = inAction("KA122-SCH");
const ka121 = inAction("KA121-SCH");
const twoAgreements = ka121.cells(
  ...["inAll", "memberships", "membershipsWithOwnProject"].map((limit) => `consortium/${limit}`),
);

describe("the cells and passages that a check rests on", () => {
  /** The rules of activities, those of what the whole project asks with the passages of its action. */
  const ofActivities = (action: typeof ka122): readonly (readonly [string, readonly string[]])[] => [
    ["activity-type", activities.flatMap((activity) => of(activity, "minimumDays"))],
    ["companions-ground", passages("accompanyingPersons")],
    ["activity-duration", ofJob(...limits)],
    [
      "course-share",
      ["sharePercent", "wholeGrantUpTo", "amount", "withoutInclusionCosts"].map((cell) => `SCH/courseShare/${cell}`),
    ],
    ["course-persons-per-organisation", ofCourse("personsPerOrganisation")],
    ["course-persons-per-consortium", ofCourse("personsPerConsortium")],
    ["courses-per-person", ofCourse("coursesPerPerson")],
    // The call asks neither for participants of two countries nor for fees of ten days at most.
    ["course-countries", []],
    ["course-fee-days", []],
    ["persons-per-mentor", ofJob("personsPerMentor")],
    ["own-organisation", passages("staffParticipants", "learnerParticipants", "otherVenue")],
    ["activity-venue-abroad", [...passages("staffVenue"), ...countries]],
    ["host-established", passages("hostEstablished")],
    ["group-size", ofGroup("minimumParticipants")],
    ["group-destination", passages("learnerFormats")],
    ["group-companions", passages("groupAdults")],
    ["group-venue", passages("groupVenue")],
    ["group-learner-countries", ofGroup("minimumCountries")],
    ["origin-abroad", [...passages("otherParticipants"), ...countries]],
    ["incoming-venue", passages("otherVenue")],
    [
      "training-or-graduation",
      [...passages("otherParticipants"), ...of("hosting-teachers-in-training", "monthsSinceGraduation")],
    ],
    ["preparatory-visit-persons", ["SCH/preparatoryVisits/persons"]],
    ["preparatory-visit-activity", passages("visitReason")],
    ["preparatory-visit-per-host", ["SCH/preparatoryVisits/perHostingOrganisation"]],
    ["preparatory-visit-who", passages("visitParticipants")],
    ["activity-dates", [...ofJob("minimumDays"), action.passage("projectPeriod")]],
    ["activity-fits-project", [action.passage("projectPeriod")]],
    ["low-emission-travel", ["SCH/lowEmissionTravel/belowKm"]],
    ["travel-days", ["SCH/individualSupport/travelDays/standard", "SCH/individualSupport/travelDays/green"]],
    ["special-status-agencies", [action.passage("specialStatusTwoAgencies")]],
    ["special-status-hosts", ["SameStatus", "AgencyCountry"].map((part) => action.passage(`specialStatus${part}`))],
  ];
  const grounds = (application: Application) =>
    checkEligibility(application).checks.map((check) => [check.rule, sectionsOf(check)]);

  it("of a short-term project", () => {
    expect(grounds(withFlows(dated))).toEqual([
      ...ofActivities(ka122),
      ["applicant-type", [ka122.passage("applicants")]],
      ["not-accredited", [ka122.passage("accreditation")]],
      ["no-consortium", [ka122.passage("singleOrganisation")]],
      ["applicant-country", [ka122.passage("countries"), ...countries]],
      ["national-agency", [ka122.passage("agency"), ka122.passage("specialStatus"), ...countries]],
      ["deadline", ka122.cells("rounds/1/deadline")],
      ["round-open", [ka122.passage("laterRound")]],
      ["start-window", ka122.cells("rounds/1/startFirst", "rounds/1/startLast")],
      ["project-duration", ka122.cells("minimumMonths", "maximumMonths")],
      ["applications-per-round", ka122.cells("applicationsPerRound")],
      ["grantee-of-earlier-round", ka122.cells("grants")],
      ["grants-in-consecutive-calls", ka122.cells("grants", "grantsWindow", "grantsSince")],
      // The limits are printed with accredited projects, and count short-term projects, too.
      ["agreements-in-call", twoAgreements],
      ["minimum-mobilities", ka122.cells("minimumMobilities")],
      ["participants", ka122.cells("participants")],
    ]);
  });

  it("of an accredited project", () => {
    expect(grounds({ ...accredited, flows: [dated] })).toEqual([
      ...ofActivities(ka121),
      ["accredited", [ka121.passage("accreditation")]],
      ["accreditation-valid", [ka121.passage("accreditation")]],
      ["consortium-format", [ka121.passage("consortium"), ...ka121.cells("consortium/minimumMembers")]],
      [
        "consortium-members-country",
        [ka121.passage("consortiumMembers"), ka121.passage("specialStatusMembers"), ...countries],
      ],
      ["consortium-members-type", [ka121.passage("consortium")]],
      [
        "special-status-consortium",
        ["BetweenMembers", "ConsortiumDestination"].map((part) => ka121.passage(`specialStatus${part}`)),
      ],
      ["agreements-in-call", twoAgreements],
      ["applicant-country", [ka121.passage("countries"), ...countries]],
      ["national-agency", [ka121.passage("agency"), ka121.passage("specialStatus"), ...countries]],
      ["deadline", ka121.cells("rounds/1/deadline")],
      ["start-window", ka121.cells("rounds/1/startFirst", "rounds/1/startLast")],
      ["accredited-duration", ka121.cells("months", "extendAfterMonths", "monthsExtended")],
      ["applications-per-round", ka121.cells("applicationsPerRound")],
      ["minimum-mobilities", ka121.cells("minimumMobilities")],
    ]);
  });

  const seat: Flow = { ...group, id: "SEAT", destination: "BE", venueKind: "eu-institution" };
  const both = [...passages("staffVenue", "learnerVenue"), ...countries];

  it.each<[string, string, readonly Flow[], readonly string[]]>([
    ["activity-venue-abroad", "pupils are sent", [group], [...passages("learnerVenue"), ...countries]],
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
    ["group-venue", "a group at the hosting school", [group], passages("groupVenue")],
    ["group-venue", "one of two at an EU institution", [group, seat], passages("groupVenue", "euSeats")],
    // Where a group would be makes no difference to others.
    ["group-venue", "no group", [{ ...job, venueKind: "eu-institution" }], passages("groupVenue")],
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
    ["persons-per-mentor", "job shadowing beside another", [course, job], ofJob("personsPerMentor")],
    ["persons-per-mentor", "no job shadowing", [course], ofJob("personsPerMentor")],
  ])("%s, %s", (rule, _, flows, expected) => expect(groundsOf(withFlows(...flows), rule)).toEqual(expected));

  const rounds = (...names: readonly string[]) =>
    [1, 2].flatMap((round) => ka122.cells(...names.map((name) => `rounds/${round}/${name}`)));
  const grantsUnknown = { applicant: { ...shortTerm.applicant, grants: undefined } };

  it.each<[string, string, Application, readonly string[]]>([
    ["deadline", "the second round", ofRound(2), ka122.cells("rounds/2/deadline")],
    ["deadline", "no round", ofRound(undefined), rounds("deadline")],
    ["deadline", "a round that the call has not", ofRound(3), rounds("deadline")],
    ["start-window", "the second round", ofRound(2), ka122.cells("rounds/2/startFirst", "rounds/2/startLast")],
    ["start-window", "no round", ofRound(undefined), rounds("startFirst", "startLast")],
    ["round-open", "no round", ofRound(undefined), [ka122.passage("laterRound")]],
    ["round-open", "the second round", ofRound(2), [ka122.passage("laterRound")]],
    ["grantee-of-earlier-round", "no round", ofRound(undefined), ka122.cells("grants")],
    ["grantee-of-earlier-round", "the second round", ofRound(2), ka122.cells("grants")],
    ["grantee-of-earlier-round", "grants not known", ofRound(2, grantsUnknown), ka122.cells("grants")],
    [
      "consortium-format",
      "an accreditation that is not said",
      { ...accredited, applicant: { ...accredited.applicant, accreditation: undefined } },
      [ka121.passage("consortium"), ...ka121.cells("consortium/minimumMembers")],
    ],
  ])("%s, %s", (rule, _, application, expected) => expect(groundsOf(application, rule)).toEqual(expected));

  it("of preparatory visits", () => {
    const preparatoryVisits = [{ flow: "JOB", participants: 1, hostingOrganisation: "CEIP" }];
    const expected = new Map(ofActivities(ka122));
    for (const limit of ["persons", "activity", "per-host", "who"]) {
      const rule = `preparatory-visit-${limit}`;
      expect(groundsOf({ ...shortTerm, preparatoryVisits }, rule), rule).toEqual(expected.get(rule));
    }
  });

  it("dates that are not the duration are checked against the days of the type", () => {
    const findingsOf = (activity: string) =>
      checkEligibility(withFlows({ ...dated, activity, durationDays: 4 }))
        .findings.filter(({ code }) => code === "dates.not-duration")
        .map((finding) => [finding.path.join("."), finding.params, sectionsOf(finding)]);
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
    return sectionsOf(check);
  };

  it.each<[string, readonly string[]]>([
    ["applicant-type", ["passages/applicants"]],
    ["not-accredited", ["passages/accreditation"]],
    ["no-consortium", ["passages/singleOrganisation"]],
    ["applicant-country", ["passages/countries"]],
    ["national-agency", ["passages/agency"]],
    ["round-open", ["passages/laterRound"]],
    ["project-duration", ["minimumMonths", "maximumMonths"]],
    ["grantee-of-earlier-round", ["grants"]],
    ["grants-in-consecutive-calls", ["grants", "grantsWindow", "grantsSince"]],
    ["participants", ["participants"]],
  ])("short-term: %s", (rule, cells) => {
    for (const id of ka122.cells(...cells)) {
      current.table = tableOf();
      expect(holds(shortTerm, rule, id), id).toEqual([]);
    }
  });

  it.each<[string, readonly string[]]>([
    ["accredited", ["passages/accreditation"]],
    ["consortium-format", ["passages/consortium", "consortium"]],
    ["consortium-members-country", ["passages/consortiumMembers"]],
    ["consortium-members-type", ["passages/consortium"]],
    ["applicant-country", ["passages/countries"]],
    ["national-agency", ["passages/agency"]],
    ["accredited-duration", ["months", "extendAfterMonths", "monthsExtended"]],
  ])("accredited: %s", (rule, cells) => {
    for (const id of ka121.cells(...cells)) {
      current.table = tableOf();
      expect(holds(accredited, rule, id), id).toEqual([]);
    }
  });

  const graduate: Flow = { ...hostedTeacher, inTraining: false, graduationDate: "2023-06-30" };

  it.each<[string, Flow, string, readonly string[]]>([
    [
      "training-or-graduation",
      { ...graduate, startDate: "2023-10-02" },
      "SCH/activities/hosting-teachers-in-training/monthsSinceGraduation",
      passages("otherParticipants"),
    ],
    ["activity-dates", dated, ka122.passage("projectPeriod"), ofJob("minimumDays")],
  ])("%s", (rule, flow, id, rest) => expect(holds(withFlows(flow), rule, id)).toEqual(rest));
});

// A call that does not print a limit has none (2021: no visit is one too many, and no mobility one too few).
describe("a rule whose limit the call does not print is not applicable, met or open", () => {
  const courses = withFlows({ ...course, participants: 4, course: "Art", courseCountries: ["PL"], durationDays: 12 });
  const mentored = withFlows({ ...job, participants: 3, mentors: 1 });
  const visits: Application = {
    ...shortTerm,
    preparatoryVisits: ["CEIP", "CEIP"].map((hostingOrganisation) => ({
      flow: "JOB",
      participants: 1,
      hostingOrganisation,
    })),
  };
  const inConsortia: Application = {
    ...shortTerm,
    applicant: {
      ...shortTerm.applicant,
      grants: [1, 2, 3].map(() => ({ call: 2023, action: "KA121-SCH", role: "member" })),
    },
  };

  it.each<[string, Application, string, "not-applicable" | "pass" | "unknown"]>([
    // Dates without a word on when are open.
    ["start-window", shortTerm, "SCH/actions/KA122-SCH/rounds/1/startFirst", "unknown"],
    ["start-window", shortTerm, "SCH/actions/KA122-SCH/rounds/1/startLast", "unknown"],
    ["activity-dates", withFlows(dated), ka122.passage("projectPeriod"), "unknown"],
    ["group-size", withFlows({ ...group, participants: 1 }), ofGroup("minimumParticipants").join(), "pass"],
    [
      "group-learner-countries",
      withFlows({ ...group, learnerCountries: ["PL"] }),
      ofGroup("minimumCountries").join(),
      "not-applicable",
    ],
    ["course-persons-per-organisation", courses, ofCourse("personsPerOrganisation").join(), "not-applicable"],
    ["persons-per-mentor", mentored, "SCH/activities/job-shadowing/personsPerMentor", "not-applicable"],
    ["course-share", courses, "SCH/courseShare", "not-applicable"],
    ["host-established", withFlows({ ...job, hostingCountry: "PT" }), "SCH/passages/hostEstablished", "not-applicable"],
    ["preparatory-visit-per-host", visits, "SCH/preparatoryVisits/perHostingOrganisation", "not-applicable"],
    ["minimum-mobilities", withFlows(), "SCH/actions/KA122-SCH/minimumMobilities", "not-applicable"],
    ["agreements-in-call", inConsortia, "SCH/actions/KA121-SCH/consortium", "not-applicable"],
    ["low-emission-travel", withFlows({ ...job, distanceKm: 100 }), "SCH/lowEmissionTravel", "not-applicable"],
  ])("%s", (rule, application, id, status) => {
    expect(checkOf(application, rule).status, "with it").not.toBe(status);
    current.table = tableWithout(id);
    expect(checkOf(application, rule).status).toBe(status);
  });
});

describe("what rests on less than a page of an agency is one warning, with the weakest of its grounds", () => {
  const warnings = (statuses: Readonly<Record<string, Status>>, application = shortTerm) => {
    current.table = tableWith(statuses);
    return checkEligibility(application)
      .findings.filter(({ code }) => code === "rate.provisional")
      .map((finding) => ({ ...finding, citations: sectionsOf(finding) }));
  };
  const warning = (status: Status, tables: readonly string[], ...citations: readonly string[]) => ({
    code: "rate.provisional",
    severity: "warning",
    path: [],
    params: { tables, status },
    citations,
  });
  const [grants, grantsWindow, grantsSince, participants] = ka122.cells(
    ...["grants", "grantsWindow", "grantsSince", "participants"],
  ) as [string, string, string, string];
  const [shadowing] = ofJob("maximumDays") as [string];
  const [venue, groupVenue] = passages("staffVenue", "learnerVenue") as [string, string];

  it.each<[string, Readonly<Record<string, Status>>, readonly object[]]>([
    ["none", {}, []],
    ["an agency's page", { [grants]: "agency" }, []],
    ["one", { [grants]: "secondary" }, [warning("secondary", ["actions"], grants)]],
    ["a passage", { [venue]: "secondary" }, [warning("secondary", ["passages"], venue)]],
    [
      "the first of equals of a rule",
      { [grants]: "derived", [grantsSince]: "derived" },
      [warning("derived", ["actions"], grants)],
    ],
    [
      "the weakest of a rule",
      { [grants]: "secondary", [grantsWindow]: "derived", [grantsSince]: "secondary" },
      [warning("derived", ["actions"], grantsWindow)],
    ],
    [
      "the first of equals of two rules",
      { [grantsSince]: "secondary", [participants]: "secondary" },
      [warning("secondary", ["actions"], grantsSince)],
    ],
    [
      "the weakest of two rules",
      { [grantsSince]: "secondary", [participants]: "derived" },
      [warning("derived", ["actions"], participants)],
    ],
    [
      "of two tables, the weakest of the second",
      { [shadowing]: "secondary", [participants]: "derived" },
      [warning("derived", ["actions", "activities"], shadowing, participants)],
    ],
    [
      "of two tables, the weakest of the first",
      { [shadowing]: "derived", [participants]: "secondary" },
      [warning("derived", ["actions", "activities"], shadowing, participants)],
    ],
    [
      "of three tables, in the order of their names",
      { [venue]: "secondary", [shadowing]: "secondary", [participants]: "secondary" },
      // The places stand in the order of the rules: the days of an activity before where it is.
      [warning("secondary", ["actions", "activities", "passages"], shadowing, venue, participants)],
    ],
    ["what only rules that are not applicable rest on", { [groupVenue]: "derived" }, []],
  ])("%s", (_, statuses, expected) => expect(warnings(statuses)).toEqual(expected));

  it("a rule that fails rests on its grounds, and one that is unknown decides nothing", () => {
    const visits = (participants: number, flow = "JOB"): Application => ({
      ...shortTerm,
      preparatoryVisits: [{ flow, participants, hostingOrganisation: "CEIP" }],
    });
    const persons = "SCH/preparatoryVisits/persons";
    const said = [warning("derived", ["preparatoryVisits"], persons)];
    // At most three persons; a visit of no flow of the project is open.
    expect(warnings({ [persons]: "derived" }, visits(3))).toEqual(said);
    expect(warnings({ [persons]: "derived" }, visits(4))).toEqual(said);
    expect(warnings({ [persons]: "derived" }, visits(3, "NONE"))).toEqual([]);
  });

  it("an evaluation rests on all of its thresholds", () => {
    const ofAward = (statuses: Readonly<Record<string, Status>>) => {
      current.table = tableWith(statuses);
      const { findings } = checkAward(2026, "KA122-SCH", { relevance: 20, projectDesign: 50, followUp: 30 });
      return findings.map((finding) => ({ ...finding, citations: sectionsOf(finding) }));
    };
    const [relevance, total, sharePercent] = ka122.cells(
      ...["award/criteria/relevance", "award/total", "award/sharePercent"],
    ) as [string, string, string];
    expect(ofAward({})).toEqual([]);
    expect(ofAward({ [relevance]: "agency" })).toEqual([]);
    expect(ofAward({ [relevance]: "secondary" })).toEqual([warning("secondary", ["actions"], relevance)]);
    expect(ofAward({ [relevance]: "secondary", [sharePercent]: "derived" })).toEqual([
      warning("derived", ["actions"], sharePercent),
    ]);
    expect(ofAward({ [total]: "derived", [sharePercent]: "secondary" })).toEqual([
      warning("derived", ["actions"], total),
    ]);
  });
});
