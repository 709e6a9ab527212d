import { describe, expect, it } from "vitest";
import type { Applicant, Application, Organisation } from "../../src/application/application.js";
import { checkEligibility } from "../../src/eligibility.js";
import type { AgreementLimit } from "../../src/results/codes.js";
import { accredited, fails, group, isNotApplicable, isUnknown, passes, passesWith, resultOf } from "./application.js";

const by = (applicant: Partial<Applicant>): Application => ({
  ...accredited,
  applicant: { ...accredited.applicant, ...applicant },
});
const member: Organisation = { country: "PL", type: "school", grants: [] };
const withMembers = (...members: readonly Organisation[]): Application => ({ ...accredited, consortium: { members } });
const alone = (accreditation: Applicant["accreditation"]): Application => ({
  ...by({ accreditation }),
  consortium: undefined,
});

it("the round need not be said: there is one", () => {
  expect(resultOf(accredited, "deadline")).toEqual(passes);
  expect(resultOf({ ...accredited, round: 2 }, "deadline")).toEqual(fails("round.unknown", "round", { round: 2 }));
});

describe("accredited", () => {
  it.each<[Application, string, object]>([
    [accredited, "coordinator", passes],
    [alone("individual"), "individual", passes],
    [alone("none"), "none", fails("applicant.not-accredited", "applicant.accreditation", {})],
    [alone(undefined), "not known", isUnknown(["applicant", "accreditation"])],
  ])("%#: %s", (application, _, expected) => expect(resultOf(application, "accredited")).toEqual(expected));
});

describe("consortium-format", () => {
  const rule = "consortium-format";
  const ofNames = (name: string | undefined, ...members: readonly (string | undefined)[]): Application => ({
    ...by({ name }),
    consortium: { members: members.map((each) => ({ ...member, name: each })) },
  });
  it.each<[string, Application, object]>([
    ["a coordinator with a member", accredited, passes],
    ["with none", withMembers(), fails("consortium.missing", "consortium", { min: 1 })],
    ["with itself only", ofNames("Gmina", " gmina "), fails("consortium.missing", "consortium", { min: 1 })],
    ["with itself and another", ofNames("Gmina", "GMINA", "Szkoła"), passes],
    ["with another of another name", ofNames("Gmina", "Gmina 2"), passes],
    ["with one without a name", ofNames("Gmina", undefined), passes],
    ["itself without a name", ofNames(undefined, "Gmina"), passes],
    ["neither has a name", ofNames(undefined, undefined), passes],
    ["without a consortium", alone("coordinator"), fails("consortium.missing", "consortium", { min: 1 })],
    ["another alone", alone("individual"), isNotApplicable],
    [
      "another with a member",
      by({ accreditation: "individual" }),
      fails("consortium.not-coordinator", "consortium", { members: 1 }),
    ],
    ["not known", by({ accreditation: undefined }), isUnknown(["applicant", "accreditation"])],
  ])("%s", (_, application, expected) => expect(resultOf(application, rule)).toEqual(expected));
});

describe("consortium-members-country", () => {
  const rule = "consortium-members-country";
  const other = (index: number, country: string) =>
    fails("member.other-country", `consortium.members.${index}.country`, { country, expected: "PL" });
  it.each<[string, Application, object]>([
    ["the same", accredited, passes],
    ["another", withMembers(member, { ...member, country: "CZ" }), other(1, "CZ")],
    // A Polish school abroad (N9).
    ["supervised from here", withMembers({ ...member, country: "CZ", supervisedBy: "PL" }), passes],
    [
      "supervised from here, in an associated country",
      withMembers({ ...member, country: "RS", supervisedBy: "PL" }),
      passes,
    ],
    [
      "supervised from here, outside the Programme",
      withMembers(member, { ...member, country: "US", supervisedBy: "PL" }),
      fails("country.not-in-programme", "consortium.members.1.country", { country: "US" }),
    ],
    ["outside the Programme", withMembers({ ...member, country: "US" }), other(0, "US")],
    [
      "planned, of an accreditation",
      {
        ...withMembers({ ...member, country: "CZ" }),
        action: "KA120-SCH",
        applicant: { ...accredited.applicant, accreditation: "none" },
        flows: [],
      },
      other(0, "CZ"),
    ],
    ["supervised from elsewhere", withMembers({ ...member, country: "CZ", supervisedBy: "FR" }), other(0, "CZ")],
    ["no school", withMembers({ ...member, country: "CZ", supervisedBy: "PL", type: "other" }), other(0, "CZ")],
    ["no consortium", alone("individual"), isNotApplicable],
  ])("%s", (_, application, expected) => expect(resultOf(application, rule)).toEqual(expected));
});

describe("consortium-members-type", () => {
  const rule = "consortium-members-type";
  it("given", () => expect(resultOf(accredited, rule)).toEqual(passes));
  it("not given", () =>
    expect(resultOf(withMembers(member, { ...member, type: undefined }), rule)).toEqual(
      isUnknown(["consortium", "members", 1, "type"]),
    ));
  it("no consortium", () => expect(resultOf(alone("individual"), rule)).toEqual(isNotApplicable));
});

describe("agreements-in-call", () => {
  const rule = "agreements-in-call";
  const membership = { call: 2023, action: "KA121-SCH", role: "member" } as const;
  const ofAgency = (nationalAgency: string) => ({ ...membership, nationalAgency });
  const own = { call: 2023, action: "KA122-SCH", round: 1, role: "beneficiary" } as const;
  const ofMember = (...grants: NonNullable<Organisation["grants"]>) => withMembers({ ...member, grants });
  const grants = (...list: NonNullable<Organisation["grants"]>) => ({
    applicant: { ...alone("individual").applicant, grants: list },
  });
  const ofCoordinator = (...grants: NonNullable<Organisation["grants"]>) => by({ grants });
  const tooMany = (at: string, agreements: number, max: number, limit: AgreementLimit) =>
    fails("agreements.too-many", at, { agreements, max, limit, counted: "agreements" });
  const memberAt = "consortium.members.0.grants";

  it.each<[string, Application, object]>([
    ["this consortium alone", accredited, passes],
    // One that cannot be told from this one is this one (I25).
    ["this one, listed", ofMember(membership), passes],
    ["a second one beside it", ofMember(membership, membership), passes],
    ["a third one", ofMember(membership, membership, membership), tooMany(memberAt, 3, 2, "memberships")],
    ["a second one, of another agency", ofMember(ofAgency("DE")), passes],
    [
      "a third one, both others of another agency",
      ofMember(ofAgency("DE"), ofAgency("DE")),
      tooMany(memberAt, 3, 2, "memberships"),
    ],
    [
      "this one, listed with its agency, and two others",
      ofMember(ofAgency("PL"), ofAgency("DE"), ofAgency("CZ")),
      tooMany(memberAt, 3, 2, "memberships"),
    ],
    // Only a membership is this one: a member's own project is another agreement.
    ["this one, listed, and an own project", ofMember(own, membership), passes],
    ["this one and an own project", ofMember(own), passes],
    [
      "a role that is not said is a beneficiary's",
      ofMember({ ...own, role: undefined }, membership, membership),
      tooMany(memberAt, 2, 1, "membershipsWithOwnProject"),
    ],
    [
      "an own project and a second one",
      ofMember(own, membership, membership),
      tooMany(memberAt, 2, 1, "membershipsWithOwnProject"),
    ],
    // This membership and two own projects are three agreements.
    ["two own projects", ofMember(own, { ...own, action: "KA121-SCH" }), tooMany(memberAt, 3, 2, "inAll")],
    ["other calls", ofMember({ ...membership, call: 2022 }, { ...membership, call: 2022 }), passes],
    ["other fields", ofMember({ ...membership, action: "KA121-VET" }, { ...membership, action: "KA121-VET" }), passes],
    ["the coordinator in another", ofCoordinator(membership), passes],
    [
      "in two others",
      ofCoordinator(membership, membership),
      tooMany("applicant.grants", 2, 1, "membershipsWithOwnProject"),
    ],
    ["this very project, listed", ofCoordinator({ call: 2023, action: "KA121-SCH", round: 1 }, membership), passes],
    // This project, a short-term one and the membership: three.
    ...[undefined, 1].map((round): [string, Application, object] => [
      `a short-term project beside this one, round ${round ?? "not said"}`,
      ofCoordinator({ ...own, round }, membership),
      tooMany("applicant.grants", 3, 2, "inAll"),
    ]),
    ["no consortium", alone("individual"), isNotApplicable],
    [
      "no consortium, of another call's",
      { ...alone("individual"), ...grants({ ...membership, call: 2022 }) },
      isNotApplicable,
    ],
    ["no consortium, a member of one", { ...alone("individual"), ...grants(membership) }, passes],
    [
      "no consortium, a member of two",
      { ...alone("individual"), ...grants(membership, membership) },
      tooMany("applicant.grants", 2, 1, "membershipsWithOwnProject"),
    ],
    [
      "no consortium, grants not known",
      { ...alone("individual"), applicant: { ...alone("individual").applicant, grants: undefined } },
      isUnknown(["applicant", "grants"]),
    ],
    [
      "grants not known",
      withMembers({ ...member, grants: undefined }),
      isUnknown(["consortium", "members", 0, "grants"]),
    ],
    ["the coordinator's not known", by({ grants: undefined }), isUnknown(["applicant", "grants"])],
  ])("%s", (_, application, expected) => expect(resultOf(application, rule)).toEqual(expected));
});

describe("dates and duration of accredited projects", () => {
  const running = (startDate: string, durationMonths: number | undefined) => ({
    ...accredited,
    project: { startDate, durationMonths },
  });
  const day = { first: "2023-06-01", last: "2023-06-01" };

  it.each([
    ["2023-05-31", fails("start.too-early", "project.startDate", { startDate: "2023-05-31", ...day })],
    ["2023-06-01", passes],
    ["2023-06-02", fails("start.too-late", "project.startDate", { startDate: "2023-06-02", ...day })],
  ])("start-window: %s", (start, expected) => expect(resultOf(running(start, 15), "start-window")).toEqual(expected));

  const wrong = (durationMonths: number) =>
    fails("accredited-duration.wrong", "project.durationMonths", { durationMonths, months: 15, monthsExtended: 24 });

  const extended = { durationMonths: 24, afterMonths: 12 };
  const notExtended = fails("accredited-duration.not-extended", "project.durationMonths", { ...extended, months: 15 });

  it.each<[number | undefined, object]>([
    [14, wrong(14)],
    [15, passes],
    [16, wrong(16)],
    [23, wrong(23)],
    [25, wrong(25)],
    [undefined, isUnknown(["project", "durationMonths"])],
  ])("accredited-duration: %s months", (months, expected) =>
    expect(resultOf(running("2023-06-01", months), "accredited-duration")).toEqual(expected),
  );

  it("accredited-duration: nothing is said of the project", () => {
    const application = { ...accredited, project: undefined };
    expect(resultOf(application, "accredited-duration")).toEqual(isUnknown(["project", "durationMonths"]));
  });

  // 15 months when it is applied for; 24 only where the extension was granted (I20).
  it.each<[number, boolean | undefined, object]>([
    [15, true, passes],
    [15, false, passes],
    [24, true, passesWith("info", "accredited-duration.extended", "project.durationMonths", extended)],
    [24, false, notExtended],
    [24, undefined, notExtended],
    [23, true, wrong(23)],
    [25, true, wrong(25)],
  ])("accredited-duration: %i months, extended: %s", (durationMonths, isExtended, expected) => {
    const project = { startDate: "2023-06-01", durationMonths, extended: isExtended };
    expect(resultOf({ ...accredited, project }, "accredited-duration")).toEqual(expected);
  });
});

it("participants are unlimited", () => {
  const { verdict, checks } = checkEligibility({ ...accredited, flows: [{ ...group, participants: 200 }] });
  expect(verdict).toBe("eligible");
  expect(checks.map(({ rule }) => rule)).not.toContain("participants");
});
