import { describe, expect, it } from "vitest";
import type { Applicant, Application, ReceivedGrant } from "../../src/application/application.js";
import { checkEligibility } from "../../src/eligibility.js";
import type { AgreementLimit } from "../../src/results/codes.js";
import {
  checkOf,
  expert,
  fails,
  group,
  hostedTeacher,
  isNotApplicable,
  isUnknown,
  passes,
  passesWith,
  resultOf,
  shortTerm,
  withFlows,
} from "./application.js";

const by = (applicant: Partial<Applicant>): Application => ({
  ...shortTerm,
  applicant: { ...shortTerm.applicant, ...applicant },
});

/** The second round: it ends on 4 October 2023 and its projects start in 2024. */
const secondRound: Application = {
  ...shortTerm,
  round: 2,
  submittedAt: "2023-10-01T10:00:00+02:00",
  roundOpen: true,
  project: { startDate: "2024-02-01", durationMonths: 12 },
};

describe("applicant-type", () => {
  it.each(["school", "public-authority", "coordination-body", "other"] as const)("%s", (type) =>
    expect(resultOf(by({ type }), "applicant-type")).toEqual(passes),
  );
  it("not known", () =>
    expect(resultOf(by({ type: undefined }), "applicant-type")).toEqual(isUnknown(["applicant", "type"])));
});

describe("not-accredited", () => {
  it.each<[Applicant["accreditation"], object]>([
    ["none", passes],
    ["individual", fails("applicant.accredited", "applicant.accreditation", { accreditation: "individual" })],
    ["coordinator", fails("applicant.accredited", "applicant.accreditation", { accreditation: "coordinator" })],
    [undefined, isUnknown(["applicant", "accreditation"])],
  ])("%s", (accreditation, expected) => expect(resultOf(by({ accreditation }), "not-accredited")).toEqual(expected));
});

describe("no-consortium", () => {
  const withMembers = (count: number) => ({
    ...shortTerm,
    consortium: { members: Array.from({ length: count }, () => ({ country: "PL" })) },
  });
  it.each([
    [0, passes],
    [1, fails("consortium.not-allowed", "consortium", { members: 1 })],
    [2, fails("consortium.not-allowed", "consortium", { members: 2 })],
  ])("%i members", (members, expected) => expect(resultOf(withMembers(members), "no-consortium")).toEqual(expected));
  it("no consortium", () => expect(resultOf(shortTerm, "no-consortium")).toEqual(passes));
});

describe("applicant-country", () => {
  it.each(["PL", "IS", "TR"])("%s", (country) =>
    expect(resultOf(by({ country }), "applicant-country")).toEqual(passes),
  );
  it.each(["GB", "CH"])("%s", (country) =>
    expect(resultOf(by({ country }), "applicant-country")).toEqual(
      fails("country.not-in-programme", "applicant.country", { country }),
    ),
  );
});

describe("national-agency", () => {
  const at = (nationalAgency: string | undefined, applicant: Partial<Applicant> = {}) =>
    resultOf({ ...by(applicant), nationalAgency }, "national-agency");
  const wrong = (agency: string, expected: string) => fails("agency.wrong", "nationalAgency", { agency, expected });
  const none = (path: string) => fails("country.not-in-programme", path, { country: "US" });

  it.each<[string | undefined, Partial<Applicant>, object]>([
    [undefined, {}, passes],
    ["PL", {}, passes],
    ["DE", {}, wrong("DE", "PL")],
    // A lycée français in Poland (2023, p. 111, footnote 78): it may need to apply to the French agency.
    ["FR", { supervisedBy: "FR" }, passes],
    ["PL", { supervisedBy: "FR" }, passes],
    ["DE", { supervisedBy: "FR" }, wrong("DE", "FR")],
    [undefined, { supervisedBy: "FR" }, passes],
    // Only schools have the status.
    ["PL", { supervisedBy: "FR", type: "other" }, passes],
    ["FR", { supervisedBy: "FR", type: "other" }, wrong("FR", "PL")],
    // Only programme countries have an agency.
    ["RS", { supervisedBy: "RS" }, passes],
    ["US", { supervisedBy: "US" }, none("applicant.supervisedBy")],
    ["PL", { supervisedBy: "US" }, passes],
    ["DE", { supervisedBy: "US" }, none("applicant.supervisedBy")],
    [undefined, { supervisedBy: "US" }, passes],
    ["PL", { supervisedBy: "US", type: "other" }, passes],
    ["US", {}, wrong("US", "PL")],
    [undefined, { country: "US" }, none("applicant.country")],
  ])("agency %s, %o", (agency, applicant, expected) => expect(at(agency, applicant)).toEqual(expected));

  // In 2023 there is no word of special status in the chapters of VET.
  it("is that of the own country where the call knows no special status", () => {
    const vet = { ...by({ type: undefined, supervisedBy: "FR" }), action: "KA122-VET" } as const;
    expect(resultOf(vet, "national-agency").status).toBe("pass");
  });

  it("the agency of a country that has none, named", () => {
    const { status, findings } = at("US", { country: "US" });
    expect([status, findings.map(({ path }) => path.join("."))]).toEqual([
      "fail",
      ["applicant.country", "nationalAgency"],
    ]);
  });

  // PG-2026 p. 113, footnote 119: the supervising country has an agency only where it belongs to the Programme.
  it.each([2021, 2023, 2025, 2026])("an American school in Poland applies to the Polish agency: call %s", (call) => {
    const school = by({ supervisedBy: "US" });
    const { verdict, findings } = checkEligibility({ ...school, call, nationalAgency: undefined });
    const named = checkEligibility({ ...school, call, nationalAgency: "PL" });
    expect([verdict, findings]).toEqual([named.verdict, named.findings]);
    expect(findings.map(({ code }) => code)).not.toContain("country.not-in-programme");
  });

  it("a school of unknown type", () => expect(at("FR", { supervisedBy: "FR", type: undefined }).status).toBe("pass"));
});

describe("deadline", () => {
  const missed = (submittedAt: string, deadline: string) =>
    fails("deadline.missed", "submittedAt", { submittedAt, deadline });
  const first = "2023-02-23T12:00:00+01:00";
  const second = "2023-10-04T12:00:00+02:00";

  // Round 1: winter time, UTC+1.
  it.each<[string, object]>([
    ["2023-02-23T11:59:59+01:00", passes],
    ["2023-02-23T12:00:00+01:00", passes],
    ["2023-02-23T12:00:00.001+01:00", missed("2023-02-23T12:00:00.001+01:00", first)],
    ["2023-02-23T12:00:01+01:00", missed("2023-02-23T12:00:01+01:00", first)],
    ["2023-02-23T11:00:00Z", passes],
    ["2023-02-23T11:00:01Z", missed("2023-02-23T11:00:01Z", first)],
    // One o'clock in Helsinki.
    ["2023-02-23T13:00:00+02:00", passes],
  ])("round 1: %s", (submittedAt, expected) =>
    expect(resultOf({ ...shortTerm, submittedAt }, "deadline")).toEqual(expected),
  );

  // Round 2: summer time, UTC+2.
  it.each<[string, object]>([
    ["2023-10-04T10:00:00Z", passes],
    ["2023-10-04T12:00:00+02:00", passes],
    ["2023-10-04T12:00:00+01:00", missed("2023-10-04T12:00:00+01:00", second)],
    ["2023-10-04T10:00:01Z", missed("2023-10-04T10:00:01Z", second)],
  ])("round 2: %s", (submittedAt, expected) =>
    expect(resultOf({ ...secondRound, submittedAt }, "deadline")).toEqual(expected),
  );

  it("not submitted yet: the deadline is told", () => {
    const ahead = (deadline: string) => passesWith("info", "deadline.ahead", "submittedAt", { deadline });
    expect(resultOf({ ...shortTerm, submittedAt: undefined }, "deadline")).toEqual(ahead(first));
    expect(resultOf({ ...secondRound, submittedAt: undefined }, "deadline")).toEqual(ahead(second));
  });
  it("no round", () => expect(resultOf({ ...shortTerm, round: undefined }, "deadline")).toEqual(isUnknown(["round"])));
  it("neither", () =>
    expect(resultOf({ ...shortTerm, round: undefined, submittedAt: undefined }, "deadline")).toEqual(
      isUnknown(["round"]),
    ));
  it("a round that the call has not", () => {
    expect(resultOf({ ...shortTerm, round: 3 }, "deadline")).toEqual(fails("round.unknown", "round", { round: 3 }));
    expect(resultOf({ ...shortTerm, round: 3, submittedAt: undefined }, "deadline").status).toBe("fail");
    // Both rules fail, and it is reported once.
    expect(resultOf({ ...shortTerm, round: 3 }, "start-window")).toEqual(fails("round.unknown", "round", { round: 3 }));
    const undated = { ...shortTerm, round: 3, project: { durationMonths: 12 } };
    expect(resultOf(undated, "start-window")).toEqual(fails("round.unknown", "round", { round: 3 }));
    const { findings } = checkEligibility({ ...shortTerm, round: 3 });
    const unknown = findings.find(({ code }) => code === "round.unknown");
    expect(unknown?.citations).toEqual(checkOf(shortTerm, "deadline").citations);
    // No agency opens it, and no first round precedes it.
    for (const rule of ["round-open", "grantee-of-earlier-round"]) {
      expect(resultOf({ ...shortTerm, round: 3 }, rule).status, rule).toBe("not-applicable");
    }
  });
});

describe("round-open", () => {
  const rule = "round-open";
  it("opened", () => expect(resultOf(secondRound, rule)).toEqual(passes));
  it("not opened", () =>
    expect(resultOf({ ...secondRound, roundOpen: false }, rule)).toEqual(
      fails("round.not-open", "roundOpen", { round: 2 }),
    ));
  it("not known", () =>
    expect(resultOf({ ...secondRound, roundOpen: undefined }, rule)).toEqual(isUnknown(["roundOpen"])));
  it("round 1", () => expect(resultOf(shortTerm, rule)).toEqual(isNotApplicable));
  it("no round", () => expect(resultOf({ ...shortTerm, round: undefined }, rule)).toEqual(isUnknown(["round"])));
});

describe("start-window", () => {
  const rule = "start-window";
  const starting = (application: Application, startDate: string | undefined) => ({
    ...application,
    project: { ...application.project, startDate },
  });
  const window = { first: "2023-06-01", last: "2023-12-31" };
  const secondWindow = { first: "2024-01-01", last: "2024-05-31" };
  const at = "project.startDate";

  it.each<[Application, string | undefined, object]>([
    [shortTerm, "2023-05-31", fails("start.too-early", at, { startDate: "2023-05-31", ...window })],
    [shortTerm, "2023-06-01", passes],
    [shortTerm, "2023-12-31", passes],
    [shortTerm, "2024-01-01", fails("start.too-late", at, { startDate: "2024-01-01", ...window })],
    [secondRound, "2023-12-31", fails("start.too-early", at, { startDate: "2023-12-31", ...secondWindow })],
    [secondRound, "2024-01-01", passes],
    [secondRound, "2024-05-31", passes],
    [secondRound, "2024-06-01", fails("start.too-late", at, { startDate: "2024-06-01", ...secondWindow })],
    [shortTerm, undefined, isUnknown(["project", "startDate"])],
    [{ ...shortTerm, round: undefined }, "2023-09-01", isUnknown(["round"])],
    [{ ...shortTerm, round: undefined }, undefined, isUnknown(["round"], ["project", "startDate"])],
  ])("%#: %s", (application, startDate, expected) =>
    expect(resultOf(starting(application, startDate), rule)).toEqual(expected),
  );
});

describe("project-duration", () => {
  const lasting = (durationMonths: number | undefined) =>
    resultOf({ ...shortTerm, project: { startDate: "2023-09-01", durationMonths } }, "project-duration");
  const limits = { min: 6, max: 18 };
  const at = "project.durationMonths";

  it.each<[number | undefined, object]>([
    [5, fails("project.too-short", at, { durationMonths: 5, ...limits })],
    [6, passes],
    [18, passes],
    [19, fails("project.too-long", at, { durationMonths: 19, ...limits })],
    [undefined, isUnknown(["project", "durationMonths"])],
  ])("%s months", (months, expected) => expect(lasting(months)).toEqual(expected));
});

describe("applications-per-round", () => {
  it.each<[number | undefined, object]>([
    [1, passes],
    [2, fails("applications.too-many", "applicant.applicationsThisRound", { applications: 2, max: 1 })],
    [undefined, isUnknown(["applicant", "applicationsThisRound"])],
  ])("%s", (applicationsThisRound, expected) =>
    expect(resultOf(by({ applicationsThisRound }), "applications-per-round")).toEqual(expected),
  );
});

const grant = (call: number, round?: number, change: Partial<ReceivedGrant> = {}): ReceivedGrant => ({
  call,
  action: "KA122-SCH",
  round,
  ...change,
});
const granted = (application: Application, ...grants: readonly ReceivedGrant[]): Application => ({
  ...application,
  applicant: { ...application.applicant, grants },
});

describe("grantee-of-earlier-round", () => {
  const rule = "grantee-of-earlier-round";
  const refused = fails("grant.earlier-round-of-same-call", "applicant.grants.0", { call: 2023 });

  it.each<[string, Application, object]>([
    ["no grants", secondRound, passes],
    ["a grant of round 1", granted(secondRound, grant(2023, 1)), refused],
    ["the same, by role", granted(secondRound, grant(2023, 1, { role: "beneficiary" })), refused],
    ["round not known", granted(secondRound, grant(2023)), isUnknown(["applicant", "grants", 0, "round"])],
    ["a member's", granted(secondRound, grant(2023, 1, { role: "member" })), passes],
    ["another call's", granted(secondRound, grant(2022, 1)), passes],
    ["another action's", granted(secondRound, grant(2023, 1, { action: "KA122-VET" })), passes],
    ["this very application", granted(secondRound, grant(2023, 2)), passes],
    ["round 1 applied for", granted(shortTerm, grant(2023, 1)), isNotApplicable],
    ["one known and one open", granted(secondRound, grant(2023, 1), grant(2023)), refused],
  ])("%s", (_, application, expected) => expect(resultOf(application, rule)).toEqual(expected));

  it("grants not known", () => {
    const application = { ...secondRound, applicant: { ...secondRound.applicant, grants: undefined } };
    expect(resultOf(application, rule)).toEqual(isUnknown(["applicant", "grants"]));
  });
  it("round not known", () => expect(resultOf({ ...shortTerm, round: undefined }, rule)).toEqual(isUnknown(["round"])));
});

describe("grants-in-consecutive-calls", () => {
  const rule = "grants-in-consecutive-calls";
  const tooMany = (grants: number, firstCall: number) =>
    fails("grants.too-many", "applicant.grants", { grants, max: 3, firstCall, lastCall: firstCall + 4 });
  const ofCalls = (...calls: readonly number[]) => granted(shortTerm, ...calls.map((call) => grant(call, 1)));

  it.each<[string, Application, object]>([
    ["none before", shortTerm, passes],
    ["two before: three with this one", ofCalls(2021, 2022), passes],
    // 2021, 2022, 2022 and this one; the windows 2019–2023, 2020–2024 and 2021–2025 tie, the earliest is named.
    ["three before", ofCalls(2021, 2022, 2022), tooMany(4, 2019)],
    // Grants of 2014–2020 do not count.
    ["one of 2020 among them", ofCalls(2020, 2021, 2022), passes],
    // 2021, this one, 2024 and 2025 lie within 2021–2025.
    ["later ones", ofCalls(2021, 2024, 2025), tooMany(4, 2021)],
    // 2021 and 2026 are never in one window with this call: 2021–2025 has three, 2022–2026 has three.
    ["too far apart", ofCalls(2021, 2024, 2026), passes],
    // 2023–2027: this one, 2024, 2026, 2027.
    ["all later", ofCalls(2021, 2024, 2026, 2027), tooMany(4, 2023)],
    ["this application, listed", granted(shortTerm, grant(2021, 1), grant(2022, 1), grant(2023, 1)), passes],
    [
      "this application, listed with its agency",
      granted(shortTerm, grant(2021, 1), grant(2022, 1), grant(2023, 1, { nationalAgency: "PL" })),
      passes,
    ],
    [
      "the same round at another agency",
      granted(shortTerm, grant(2021, 1), grant(2022, 1), grant(2023, 1, { nationalAgency: "FR" })),
      tooMany(4, 2019),
    ],
    [
      "another round of this call",
      granted(shortTerm, grant(2021, 1), grant(2022, 1), grant(2023, 2)),
      tooMany(4, 2019),
    ],
    [
      "memberships and other actions",
      granted(
        shortTerm,
        grant(2021, 1),
        grant(2022, 1),
        grant(2022, 1, { role: "member" }),
        grant(2022, 1, { action: "KA121-SCH" }),
      ),
      passes,
    ],
    [
      "a grant of this call that may be this one",
      granted(shortTerm, grant(2021, 1), grant(2022, 1), grant(2023)),
      isUnknown(["applicant", "grants", 2, "round"]),
    ],
    ["the same, without consequence", granted(shortTerm, grant(2021, 1), grant(2023)), passes],
    [
      "a grant of this call, in a round that is not said",
      granted({ ...shortTerm, round: undefined }, grant(2021, 1), grant(2022, 1), grant(2023, 1)),
      isUnknown(["round"]),
    ],
  ])("%s", (_, application, expected) => expect(resultOf(application, rule)).toEqual(expected));

  it("not known", () => expect(resultOf(by({ grants: undefined }), rule)).toEqual(isUnknown(["applicant", "grants"])));
});

describe("minimum-mobilities", () => {
  const rule = "minimum-mobilities";
  const none = fails("mobility.none", "flows", {});
  it("staff", () => expect(resultOf(shortTerm, rule)).toEqual(passes));
  it("learners", () => expect(resultOf(withFlows(group), rule)).toEqual(passes));
  it("experts and hosted teachers", () => expect(resultOf(withFlows(expert, hostedTeacher), rule)).toEqual(none));
  it("nothing", () => expect(resultOf(withFlows(), rule)).toEqual(none));
  it("an activity that may be one", () =>
    expect(resultOf(withFlows(expert, { ...group, activity: "camp" }), rule)).toMatchObject({
      status: "unknown",
      missing: [["flows", 1, "activity"]],
    }));
});

describe("participants", () => {
  const rule = "participants";
  const tooMany = fails("participants.too-many", "flows", { participants: 31, max: 30 });
  const pupils = (participants: number, persons = 2) => ({
    ...group,
    participants,
    accompanyingPersons: [{ persons }],
  });

  it("29, 30, 31", () => {
    expect(resultOf(withFlows(pupils(29)), rule)).toEqual(passes);
    expect(resultOf(withFlows(pupils(30)), rule)).toEqual(passes);
    expect(resultOf(withFlows(pupils(31)), rule)).toEqual(tooMany);
  });
  it("accompanying persons and visits are not counted", () => {
    const preparatoryVisits = [{ flow: "GROUP", participants: 3 }];
    expect(resultOf({ ...withFlows(pupils(30, 8)), preparatoryVisits }, rule)).toEqual(passes);
  });
  it("experts and hosted teachers are (I2)", () => {
    expect(resultOf(withFlows(pupils(28), expert, hostedTeacher), rule)).toEqual(passes);
    expect(resultOf(withFlows(pupils(29), expert, hostedTeacher), rule)).toEqual(tooMany);
  });
});

describe("agreements-in-call", () => {
  const rule = "agreements-in-call";
  const membership = { call: 2023, action: "KA121-SCH", role: "member" } as const;
  // In 2023 grant agreements are counted (p. 114).
  const tooMany = (agreements: number, max: number, limit: AgreementLimit) =>
    fails("agreements.too-many", "applicant.grants", { agreements, max, limit, counted: "agreements" });

  it.each<[string, Application["applicant"]["grants"], object]>([
    ["no grants", [], isNotApplicable],
    ["a grant of its own", [grant(2022, 1)], isNotApplicable],
    ["a membership of another call", [{ ...membership, call: 2022 }], isNotApplicable],
    ["one membership", [membership], passes],
    ["two memberships", [membership, membership], tooMany(2, 1, "membershipsWithOwnProject")],
    ["a grant of its own, of this call", [grant(2023, 2)], isNotApplicable],
    // This project and one membership: two agreements.
    ["a membership, and this very project listed", [grant(2023, 1), membership], passes],
    ["a membership, and this project listed without its round", [grant(2023), membership], passes],
    // This project, one of the other round and one membership: three.
    ["a membership, and a project of the other round", [grant(2023, 2), membership], tooMany(3, 2, "inAll")],
    // An organisation in no consortium of school education is not bound by the number of agreements.
    [
      "three projects of its own, and a membership in another field",
      [grant(2023, 2), grant(2023, 1, { action: "KA121-SCH" }), { ...membership, action: "KA121-VET" }],
      passes,
    ],
    [
      "a membership, and a project of its own in another field",
      [grant(2023, 1, { action: "KA122-VET" }), membership],
      passes,
    ],
    ["not known", undefined, isUnknown(["applicant", "grants"])],
  ])("%s", (_, grants, expected) => expect(resultOf(by({ grants }), rule)).toEqual(expected));
});
