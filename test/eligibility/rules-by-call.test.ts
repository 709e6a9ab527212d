import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { checkEligibility } from "../../src/eligibility.js";
import { accredited, group, shortTerm } from "./application.js";

/*
 * Which call has which rule. Of calls 2022 and 2024 no edition is at hand: a rule that only one of the neighbours has, and
 * that is broken, is unknown (I17).
 */

const calls = [2021, 2022, 2023, 2024, 2025, 2026] as const;

/** The status in each call, in their order. */
function statusesOf(application: Application, rule: string) {
  return calls.map((call) => {
    const check = checkEligibility({ ...application, call }).checks.find((each) => each.rule === rule);
    return check === undefined ? "no rule" : short[check.status];
  });
}

const short = { pass: "pass", fail: "FAIL", unknown: "unknown", "not-applicable": "–" } as const;

const job: Flow = {
  id: "JOB",
  activity: "job-shadowing",
  destination: "ES",
  distanceKm: 120,
  participants: 3,
  durationDays: 5,
};
const course: Flow = { ...job, id: "COURSE", activity: "courses-and-training", course: "Art" };
const withFlows = (...flows: readonly Flow[]): Application => ({ ...shortTerm, flows });
const baseRates = { baseRates: { staff: { 2: 120 } } };

/** Consortia of two members, eleven persons of whom are on one course, four of one organisation. */
const crowd: Application = {
  ...accredited,
  applicant: { ...accredited.applicant, name: "Gmina" },
  consortium: {
    members: ["Szkoła 1", "Szkoła 2"].map((name) => ({ name, country: "PL", type: "school", grants: [] })),
  },
  flows: [
    { ...course, participants: 4 },
    { ...course, id: "B", participants: 4, sendingOrganisation: "Szkoła 1" },
    { ...course, id: "C", participants: 3, sendingOrganisation: "Szkoła 2" },
  ],
};

describe("the rules that only some calls print", () => {
  it.each<[rule: string, Application, ...string[]]>([
    // 2025, p. 106; 2026, p. 107.
    ["course-persons-per-organisation", crowd, "–", "–", "–", "unknown", "FAIL", "FAIL"],
    ["course-persons-per-consortium", crowd, "–", "–", "–", "unknown", "FAIL", "FAIL"],
    [
      "courses-per-person",
      withFlows(
        { ...course, participants: 1, people: ["anna"] },
        { ...course, id: "B", participants: 1, people: ["anna"], course: "Music" },
      ),
      ...["–", "–", "–", "unknown", "FAIL", "FAIL"],
    ],
    // 2023, p. 107.
    [
      "course-countries",
      withFlows({ ...course, courseCountries: ["PL"] }),
      ...["–", "unknown", "FAIL", "unknown", "–", "–"],
    ],
    // Fees of at most ten days: 2021, p. 110; 2023, p. 107. A limit of what is paid is no reason to refuse.
    ["course-fee-days", withFlows({ ...course, durationDays: 11 }), ...["pass", "pass", "pass", "pass", "–", "–"]],
    // 2026, p. 107.
    ["persons-per-mentor", withFlows({ ...job, mentors: 1 }), "–", "–", "–", "–", "–", "FAIL"],
    // 2025, pp. 107 and 108; 2026, pp. 108 and 110. In 2023 the host's country bounds the venue of groups alone.
    ["host-established", withFlows({ ...job, hostingCountry: "PT" }), ...["–", "–", "–", "unknown", "FAIL", "FAIL"]],
    // 2023, p. 112; 2025, p. 112; 2026, p. 114. The guide of 2021 does not print it.
    ["minimum-mobilities", withFlows(), "–", "unknown", "FAIL", "FAIL", "FAIL", "FAIL"],
    // 2023, p. 110; 2025, p. 110; 2026, p. 112.
    [
      "preparatory-visit-per-host",
      {
        ...withFlows(job),
        preparatoryVisits: [
          { flow: "JOB", participants: 1, hostingOrganisation: "CEIP" },
          { flow: "JOB", participants: 1, hostingOrganisation: "CEIP" },
        ],
      },
      ...["–", "unknown", "FAIL", "FAIL", "FAIL", "FAIL"],
    ],
    // 2025, p. 117; 2026, p. 119. It is said, and no reason to refuse.
    ["low-emission-travel", withFlows(job), "–", "–", "–", "pass", "pass", "pass"],
    // The seats of 2021 are no way round "abroad" (p. 111); 2023, p. 109, footnote 75, and later ones are.
    [
      "activity-venue-abroad",
      {
        ...withFlows({ ...group, destination: "BE", venueKind: "eu-institution", venueCity: "Brussels" }),
        applicant: { ...shortTerm.applicant, country: "BE" },
      },
      ...["FAIL", "unknown", "pass", "pass", "pass", "pass"],
    ],
  ])("%s", (rule, application, ...statuses) => expect(statusesOf(application, rule)).toEqual(statuses));

  it("course-share", () => {
    // 30 x (100 + 10 x 120 + travel + 10 x 80) are more than 40 000, and courses are all of it.
    const flows = [{ ...course, participants: 30, durationDays: 10 }];
    const statuses = calls.map((call) => {
      const { checks } = checkEligibility({ ...withFlows(), call, flows }, baseRates);
      return checks.find(({ rule }) => rule === "course-share")?.status;
    });
    // 2025, p. 106; 2026, p. 107.
    const none = "not-applicable";
    expect(statuses).toEqual([none, none, none, "unknown", "fail", "fail"]);
  });
});

describe("the most days of a course", () => {
  const lasting = (durationDays: number) => statusesOf(withFlows({ ...course, durationDays }), "activity-duration");

  // 2021, p. 110, and 2023, p. 107: 30 days; 2025, p. 105, and 2026, p. 106: ten.
  it.each([
    [1, ["FAIL", "FAIL", "FAIL", "FAIL", "FAIL", "FAIL"]],
    [2, ["pass", "pass", "pass", "pass", "pass", "pass"]],
    [10, ["pass", "pass", "pass", "pass", "pass", "pass"]],
    [11, ["pass", "pass", "pass", "unknown", "FAIL", "FAIL"]],
    [30, ["pass", "pass", "pass", "unknown", "FAIL", "FAIL"]],
    [31, ["FAIL", "FAIL", "FAIL", "FAIL", "FAIL", "FAIL"]],
  ])("%i days", (days, expected) => expect(lasting(days)).toEqual(expected));

  it("what two calls decide differently is said, with both", () => {
    const flows = [{ ...course, durationDays: 11 }];
    const { findings, verdict } = checkEligibility({ ...withFlows(), call: 2024, flows });
    const undecided = findings.filter(({ code }) => code === "rule.undecided");
    expect(undecided).toMatchObject([
      { severity: "warning", path: [], params: { rule: "activity-duration", callBefore: 2023, callAfter: 2025 } },
    ]);
    expect(verdict).not.toBe("eligible");
    // At 31 days both refuse, and each says its own limit.
    const tooLong = checkEligibility({ ...withFlows(), call: 2024, flows: [{ ...course, durationDays: 31 }] });
    expect(
      tooLong.findings.filter(({ code }) => code === "duration.too-long").map(({ params }) => params),
    ).toMatchObject([{ max: 30 }, { max: 10 }]);
  });
});

/** What a rule is in a call of no edition, from what it is under each of the two tables. */
describe("a rule of call 2024", () => {
  const of = (rule: string, ...flows: readonly Flow[]) => {
    const { checks, findings } = checkEligibility({ ...withFlows(...flows), call: 2024 });
    const check = checks.find((each) => each.rule === rule);
    const undecided = findings.filter(({ code }) => code === "rule.undecided").map(({ params }) => params);
    return { status: check?.status, missing: check?.missing, undecided };
  };
  const undecided = (rule: string) => [{ rule, callBefore: 2023, callAfter: 2025 }];

  it("that one of them lacks, and the other finds met, is met", () => {
    expect(of("courses-per-person", course)).toEqual({ status: "pass", missing: undefined, undecided: [] });
  });

  it("that both find met, by limits of their own, is met", () => {
    expect(of("activity-duration", { ...course, durationDays: 10 })).toMatchObject({ status: "pass", undecided: [] });
  });

  it("that one of them lacks, and for which the other misses a fact, misses it", () => {
    const flows = [course, { ...course, id: "B", course: "Music" }];
    expect(of("courses-per-person", ...flows)).toEqual({
      status: "unknown",
      missing: [
        ["flows", 0, "people"],
        ["flows", 1, "people"],
      ],
      undecided: [],
    });
  });

  it("that one of them lacks, or finds met, and the other broken, is undecided, though nothing is missing", () => {
    const rule = "course-persons-per-organisation";
    expect(of(rule, { ...course, participants: 4 })).toEqual({
      status: "unknown",
      missing: [],
      undecided: undecided(rule),
    });
    const duration = "activity-duration";
    expect(of(duration, { ...course, durationDays: 11 })).toEqual({
      status: "unknown",
      missing: [],
      undecided: undecided(duration),
    });
  });

  it("that both find broken is broken, whatever else is missing", () => {
    const flows = [
      { ...course, durationDays: 31 },
      { ...job, durationDays: undefined },
    ];
    expect(of("activity-duration", ...flows)).toMatchObject({ status: "fail", undecided: [] });
  });

  it("that one finds broken, and for which the other misses a fact, is undecided and misses it", () => {
    const flows = [
      { ...course, durationDays: 11 },
      { ...job, durationDays: undefined },
    ];
    expect(of("activity-duration", ...flows)).toEqual({
      status: "unknown",
      missing: [["flows", 1, "durationDays"]],
      undecided: undecided("activity-duration"),
    });
  });

  it("that is undecided cites what both calls print, its own check and what is said of it", () => {
    const rule = "course-persons-per-organisation";
    const { checks, findings } = checkEligibility({ ...withFlows({ ...course, participants: 4 }), call: 2024 });
    const [check] = checks.filter((each) => each.rule === rule);
    const [said] = findings.filter(({ code, params }) => code === "rule.undecided" && "rule" in params);
    expect(said?.citations).toEqual(check?.citations);
  });

  it("cites both calls", () => {
    const { checks } = checkEligibility({ ...withFlows(course), call: 2024 });
    const { citations = [] } = checks.find(({ rule }) => rule === "activity-duration") ?? {};
    expect(new Set(citations.map(({ source }) => source))).toEqual(new Set(["PG-2023", "PG-2025"]));
  });
});

/** The submission by the deadline of a round, a second later; what the call has moved. */
describe("the deadlines", () => {
  const status = (call: number, action: string, round: number | undefined, submittedAt: string) => {
    const application = { ...(action === "KA121-SCH" ? accredited : shortTerm), call, round, submittedAt };
    return checkEligibility(application).checks.find(({ rule }) => rule === "deadline")?.status;
  };

  it.each<[number, string, number | undefined, string, string]>([
    // Printed 11 May 2021 (pp. 114 and 117), moved to 18 May (I18).
    [2021, "KA122-SCH", 1, "2021-05-18T12:00:00+02:00", "2021-05-18T12:00:01+02:00"],
    [2021, "KA121-SCH", undefined, "2021-05-18T12:00:00+02:00", "2021-05-18T12:00:01+02:00"],
    [2021, "KA122-SCH", 2, "2021-10-05T12:00:00+02:00", "2021-10-05T12:00:01+02:00"],
    [2023, "KA122-SCH", 1, "2023-02-23T12:00:00+01:00", "2023-02-23T12:00:01+01:00"],
    [2023, "KA122-SCH", 2, "2023-10-04T12:00:00+02:00", "2023-10-04T12:00:01+02:00"],
    // 1 October 2024, moved to 8 October (I18).
    [2024, "KA122-SCH", 2, "2024-10-08T12:00:00+02:00", "2024-10-08T12:00:01+02:00"],
    // 2025, p. 111 and p. 114; 2026, p. 113 and p. 116.
    [2025, "KA122-SCH", 1, "2025-02-19T12:00:00+01:00", "2025-02-19T12:00:01+01:00"],
    [2025, "KA121-SCH", undefined, "2025-02-19T12:00:00+01:00", "2025-02-19T12:00:01+01:00"],
    [2025, "KA122-SCH", 2, "2025-10-01T12:00:00+02:00", "2025-10-01T12:00:01+02:00"],
    [2026, "KA122-SCH", 1, "2026-02-19T12:00:00+01:00", "2026-02-19T12:00:01+01:00"],
    [2026, "KA121-SCH", undefined, "2026-02-19T12:00:00+01:00", "2026-02-19T12:00:01+01:00"],
    [2026, "KA122-SCH", 2, "2026-10-01T12:00:00+02:00", "2026-10-01T12:00:01+02:00"],
  ])("call %i, %s, round %s", (call, action, round, onTime, late) => {
    expect([status(call, action, round, onTime), status(call, action, round, late)]).toEqual(["pass", "fail"]);
  });

  it.each([
    [2021, 1],
    [2024, 2],
  ])("call %i, round %i: an extension is told as what it is", (call, round) => {
    const ofRound = { ...shortTerm, call, round, submittedAt: undefined };
    const { findings } = checkEligibility(ofRound);
    const [ahead] = findings.filter(({ code }) => code === "deadline.ahead");
    expect(ahead?.citations.map(({ interpretation }) => interpretation)).toContain("I18");
  });
});

describe("when projects start", () => {
  const status = (application: Application, call: number, round: number | undefined, startDate: string) =>
    checkEligibility({
      ...application,
      call,
      round,
      project: { ...application.project, startDate },
    }).checks.find(({ rule }) => rule === "start-window")?.status;

  it.each<[number, number, string[]]>([
    // A day before the first, the first, the last, a day after it. 2021, p. 114; 2023, p. 111; 2025, p. 111; 2026, p. 113.
    [2021, 1, ["2021-08-31", "2021-09-01", "2021-12-31", "2022-01-01"]],
    [2021, 2, ["2021-12-31", "2022-01-01", "2022-05-31", "2022-06-01"]],
    [2023, 1, ["2023-05-31", "2023-06-01", "2023-12-31", "2024-01-01"]],
    [2024, 1, ["2024-05-31", "2024-06-01", "2024-12-31", "2025-01-01"]],
    [2025, 1, ["2025-05-31", "2025-06-01", "2025-12-31", "2026-01-01"]],
    [2026, 1, ["2026-05-31", "2026-06-01", "2026-12-31", "2027-01-01"]],
    [2026, 2, ["2026-12-31", "2027-01-01", "2027-05-31", "2027-06-01"]],
  ])("short-term projects of call %i, round %i", (call, round, days) => {
    expect(days.map((day) => status(shortTerm, call, round, day))).toEqual(["fail", "pass", "pass", "fail"]);
  });

  it.each<[number, string[]]>([
    // 2021, p. 117: 1 September; 2023, p. 114, 2025, p. 114, and 2026, p. 117: 1 June.
    [2021, ["2021-08-31", "2021-09-01", "2021-09-02"]],
    [2023, ["2023-05-31", "2023-06-01", "2023-06-02"]],
    [2025, ["2025-05-31", "2025-06-01", "2025-06-02"]],
    [2026, ["2026-05-31", "2026-06-01", "2026-06-02"]],
  ])("accredited projects of call %i", (call, days) => {
    expect(days.map((day) => status(accredited, call, undefined, day))).toEqual(["fail", "pass", "fail"]);
  });
});
