import { describe, expect, it } from "vitest";
import type { Applicant, Application, Flow, Organisation, ReceivedGrant } from "../../src/application/application.js";
import { checkEligibility } from "../../src/eligibility.js";
import {
  accredited,
  checkOf,
  expert,
  fails,
  isNotApplicable,
  isUnknown,
  passes,
  resultOf,
  shortTerm,
} from "./application.js";

const job = shortTerm.flows[0] as Flow;

/** The status that a rule has, and what it finds. */
function foundBy(application: Application, rule: string, codes: RegExp) {
  const { status, missing } = checkOf(application, rule);
  const findings = checkEligibility(application)
    .findings.filter(({ code }) => codes.test(code))
    .map(({ code, path, params }) => ({ code, path: path.join("."), params }));
  return { status, missing, findings };
}

const nothing = { missing: undefined, findings: [] };

// 2023, pp. 107 and 109; 2026, pp. 108, 109 and 111: participants are of the sending organisation, guests come to the
// beneficiary or a member of its consortium.
describe("own-organisation", () => {
  const rule = "own-organisation";
  const consortium = { members: [{ name: "Szkoła 1", country: "PL", type: "school", grants: [] }] } as const;
  const named: Application = { ...accredited, applicant: { ...accredited.applicant, name: "Gmina" }, consortium };
  const of = (change: Partial<Flow>, application = named) =>
    resultOf({ ...application, flows: [job, { ...expert, ...change }] }, rule);
  const sentBy = (sendingOrganisation: string | undefined, application = named) =>
    resultOf({ ...application, flows: [{ ...job, sendingOrganisation }] }, rule);
  const unknown = (path: string, organisation: string) => fails("organisation.unknown", path, { organisation });

  it.each<[string | undefined, object]>([
    [undefined, isNotApplicable],
    ["Gmina", passes],
    [" GMINA", passes],
    ["szkoła  1", passes],
    ["Szkoła 2", unknown("flows.0.sendingOrganisation", "Szkoła 2")],
  ])("participants of %s", (name, expected) => expect(sentBy(name)).toEqual(expected));

  it.each<[string | undefined, object]>([
    [undefined, isNotApplicable],
    ["gmina", passes],
    ["Szkoła 1", passes],
    ["Szkoła 2", unknown("flows.1.receivingOrganisation", "Szkoła 2")],
  ])("guests of %s", (receivingOrganisation, expected) => expect(of({ receivingOrganisation })).toEqual(expected));

  it("who sends a guest is not of the application", () => {
    expect(of({ sendingOrganisation: "Universität" })).toEqual(isNotApplicable);
  });

  it("each finding cites where the call says it of the persons", () => {
    const pupils = { ...job, activity: "short-term-learning-mobility-of-pupils", durationDays: 10 };
    const flows = [job, pupils].map((flow, index) => ({ ...flow, id: `F${index}`, sendingOrganisation: "Szkoła 2" }));
    const guests = { ...expert, receivingOrganisation: "Szkoła 2" };
    const { findings } = checkEligibility({ ...named, flows: [...flows, guests] });
    const unknown = findings.filter(({ code }) => code === "organisation.unknown");
    const pages = unknown.map(({ citations }) => [...new Set(citations.map(({ page }) => page))]);
    expect(pages).toEqual([[107, 108], [109], [110]]);
  });

  it("it may be an organisation whose name is not given", () => {
    const { name: _, ...nameless } = named.applicant;
    expect(sentBy("Szkoła 2", { ...named, applicant: nameless })).toEqual(isUnknown(["applicant", "name"]));
    const members = [...consortium.members, { country: "PL", type: "school", grants: [] } as const];
    expect(sentBy("Szkoła 2", { ...named, consortium: { members } })).toEqual(
      isUnknown(["consortium", "members", 1, "name"]),
    );
    // One that has a name is found all the same.
    expect(sentBy("Szkoła 1", { ...named, applicant: nameless })).toEqual(passes);
  });
});

describe("accreditation-valid", () => {
  const rule = "accreditation-valid";
  const holding = (call: number, change: Partial<Applicant>, project: Application["project"]): Application => ({
    ...accredited,
    call,
    submittedAt: `${call}-02-18T10:00:00+01:00`,
    applicant: { ...accredited.applicant, ...change },
    project,
  });
  const at = "applicant.accreditationValidUntil";
  const expired = (validUntil: string, neededOn: string) => ({
    status: "fail",
    missing: undefined,
    findings: [{ code: "accreditation.expired", path: at, params: { validUntil, neededOn } }],
  });
  const of = (application: Application) => foundBy(application, rule, /^accreditation\./);

  // "On the project start date": 2025, p. 114; 2026, p. 116.
  describe.each([2025, 2026])("on the start date, call %i", (call) => {
    const project = { startDate: `${call}-06-01`, durationMonths: 15 };
    const until = (accreditationValidUntil: string | undefined, change: Application["project"] = project) =>
      of(holding(call, { accreditationValidUntil }, change));

    it("a day before, on it, a day after", () => {
      expect(until(`${call}-05-31`)).toEqual(expired(`${call}-05-31`, `${call}-06-01`));
      expect(until(`${call}-06-01`)).toEqual({ ...nothing, status: "pass" });
      expect(until(`${call}-06-02`)).toEqual({ ...nothing, status: "pass" });
    });

    it("what is not known is missing", () => {
      const [validUntil, startDate] = [at.split("."), ["project", "startDate"]];
      expect(until(undefined)).toEqual({ status: "unknown", missing: [validUntil], findings: [] });
      expect(until(`${call}-06-01`, {})).toEqual({ status: "unknown", missing: [startDate], findings: [] });
      expect(until(undefined, {})).toEqual({ status: "unknown", missing: [validUntil, startDate], findings: [] });
    });
  });

  // "A valid accreditation", and no day: 2021, p. 116; 2023, p. 114. The application is for those who hold one.
  describe.each([2021, 2023])("on no day that is named, call %i", (call) => {
    const until = (accreditationValidUntil: string | undefined) =>
      of(holding(call, { accreditationValidUntil }, { durationMonths: 15 }));

    it("one that ended before the submission is not valid", () => {
      expect(until(`${call}-02-17`)).toEqual(expired(`${call}-02-17`, `${call}-02-18`));
      expect(until(`${call}-02-18`)).toEqual({ ...nothing, status: "pass" });
      expect(until(`${call}-02-19`)).toEqual({ ...nothing, status: "pass" });
      expect(until(undefined)).toEqual({ ...nothing, status: "pass" });
    });

    it("nothing is submitted yet", () => {
      const ahead = { ...holding(call, { accreditationValidUntil: "2020-01-01" }, {}), submittedAt: undefined };
      expect(of(ahead)).toEqual({ ...nothing, status: "pass" });
    });
  });

  it("who holds none is for another rule", () => {
    for (const accreditation of ["none", undefined] as const) {
      expect(of(holding(2026, { accreditation }, {}))).toEqual({ ...nothing, status: "not-applicable" });
    }
  });
});

describe("a consortium", () => {
  const of = (call: number, count: number, coordinator = "Gmina"): string | undefined => {
    const members = Array.from({ length: count }, (_, index): Organisation => {
      return { name: `Szkoła ${index}`, country: "PL", type: "school", grants: [] };
    });
    const applicant = { ...accredited.applicant, name: coordinator };
    return checkOf({ ...accredited, call, applicant, consortium: { members } }, "consortium-format").status;
  };

  // At least one beside the coordinator: 2021, p. 117; 2023, p. 114; 2025, p. 114; 2026, p. 116.
  it.each([2021, 2022, 2023, 2024, 2025, 2026])("has a coordinator and at least one member in call %i", (call) => {
    expect([of(call, 0), of(call, 1), of(call, 2)]).toEqual(["fail", "pass", "pass"]);
    // A member of the coordinator's name is the coordinator.
    expect([of(call, 1, "szkoła 0"), of(call, 2, "szkoła 0")]).toEqual(["fail", "pass"]);
  });
});

/** What an organisation may take part in: it is counted in agreements until 2023, in applications from 2025 on. */
describe("agreements-in-call, by call", () => {
  // This project and one membership: as many as are allowed (2023, p. 114).
  it("this very project of an applicant, listed, is not counted twice (I25): not after an earlier one, nor without a round", () => {
    const [own, before] = [2023, 2022].map((call): ReceivedGrant => ({ call, action: "KA122-SCH", round: 1 }));
    const membership: ReceivedGrant = { call: 2023, action: "KA121-SCH", role: "member" };
    const statusOf = (round: number | undefined, ...listed: readonly (ReceivedGrant | undefined)[]) => {
      const grants = listed.flatMap((grant) => grant ?? []);
      return checkOf({ ...shortTerm, round, applicant: { ...shortTerm.applicant, grants } }, "agreements-in-call")
        .status;
    };
    expect(statusOf(1, own, membership)).toBe("pass");
    expect(statusOf(1, before, own, membership)).toBe("pass");
    expect(statusOf(undefined, own, membership)).toBe("pass");
    expect(statusOf(1, own, own, membership)).toBe("fail");
  });

  const membership = (call: number): ReceivedGrant => ({
    call,
    action: "KA121-SCH",
    role: "member",
    nationalAgency: "CZ",
  });
  const own = (call: number): ReceivedGrant => ({ call, action: "KA122-SCH", round: 1, role: "beneficiary" });
  const of = (call: number, ...grants: readonly ReceivedGrant[]) => {
    const consortium = { members: [{ name: "Szkoła", country: "PL", type: "school", grants }] } as const;
    return foundBy({ ...accredited, call, consortium }, "agreements-in-call", /^agreements\./);
  };

  // 2021, p. 117; 2023, p. 114; 2025, p. 114; 2026, p. 116.
  it.each([
    [2021, "agreements"],
    [2023, "agreements"],
    [2025, "applications"],
    [2026, "applications"],
  ])("call %i: two at most, one beside a project of its own, counted in %s", (call, counted) => {
    const over = (agreements: number, max: number, limit: string) => ({
      status: "fail",
      missing: undefined,
      findings: [
        {
          code: "agreements.too-many",
          path: "consortium.members.0.grants",
          params: { agreements, max, limit, counted },
        },
      ],
    });
    const pass = { ...nothing, status: "pass" };
    expect(of(call)).toEqual(pass);
    expect(of(call, membership(call))).toEqual(pass);
    expect(of(call, membership(call), membership(call))).toEqual(over(3, 2, "memberships"));
    expect(of(call, own(call))).toEqual(pass);
    expect(of(call, own(call), membership(call))).toEqual(over(2, 1, "membershipsWithOwnProject"));
    expect(of(call, membership(call - 1), own(call - 1), membership(call - 1))).toEqual(pass);
  });
});

// A lycée français in Poland, a member of a consortium that the French agency accredited.
describe("organisations of special status", () => {
  const lycee: Organisation = { name: "Lycée", country: "PL", type: "school", supervisedBy: "FR", grants: [] };
  const ecole: Organisation = { name: "École", country: "FR", type: "school", grants: [] };
  const french = (call: number, members: readonly Organisation[], ...flows: readonly Flow[]): Application => ({
    ...accredited,
    call,
    applicant: { ...accredited.applicant, name: "Académie", country: "FR" },
    consortium: { members },
    flows,
  });
  const alone = (call: number, change: Partial<Flow> = {}, applicant: Partial<Applicant> = {}): Application => ({
    ...shortTerm,
    call,
    applicant: { ...shortTerm.applicant, name: "Lycée", supervisedBy: "FR", ...applicant },
    flows: [{ ...job, ...change }],
  });
  const codes = /^special-status\./;

  describe("special-status-agencies", () => {
    const rule = "special-status-agencies";
    const grant = (change: Partial<ReceivedGrant> = {}): ReceivedGrant => ({
      call: 2026,
      action: "KA122-SCH",
      round: 1,
      ...change,
    });
    const of = (grants: readonly ReceivedGrant[] | undefined, member = lycee) =>
      foundBy(french(2026, [{ ...member, grants }], job), rule, codes);
    const ofTwo = (path: string) => ({
      status: "fail",
      missing: undefined,
      findings: [{ code: "special-status.two-agencies", path, params: { agencies: ["FR", "PL"] } }],
    });
    const at = "consortium.members.0.grants";

    // Not in projects of two agencies at the same time: 2023, p. 114, footnote 79; 2025, p. 114, footnote 103; 2026,
    // p. 116, footnote 121.
    it.each<[string, readonly ReceivedGrant[] | undefined, object]>([
      ["no other grant", [], { ...nothing, status: "pass" }],
      ["of the French agency", [grant({ nationalAgency: "FR" })], { ...nothing, status: "pass" }],
      ["of the Polish agency", [grant({ nationalAgency: "PL" })], ofTwo(at)],
      [
        "of the Polish agency, as a member",
        [grant({ action: "KA121-SCH", role: "member", nationalAgency: "PL", round: undefined })],
        ofTwo(at),
      ],
      ["of another call", [grant({ call: 2025, nationalAgency: "PL" })], { ...nothing, status: "pass" }],
      // Réunion is a part of France (I24).
      ["of an agency in a part of France", [grant({ nationalAgency: "RE" })], { ...nothing, status: "pass" }],
      [
        "of an agency that is not said",
        [grant()],
        { ...nothing, status: "unknown", missing: [["consortium", "members", 0, "grants", 0, "nationalAgency"]] },
      ],
      [
        "of this kind, as a beneficiary as far as it says",
        [grant({ action: "KA121-SCH", round: undefined })],
        { ...nothing, status: "unknown", missing: [["consortium", "members", 0, "grants", 0, "nationalAgency"]] },
      ],
      // It may be this very membership (I25), or one in a consortium of another agency.
      [
        "perhaps this one, listed without its agency",
        [grant({ action: "KA121-SCH", role: "member", round: undefined })],
        { ...nothing, status: "unknown", missing: [["consortium", "members", 0, "grants", 0, "nationalAgency"]] },
      ],
      [
        "this one, listed with its agency",
        [grant({ action: "KA121-SCH", role: "member", round: undefined, nationalAgency: "FR" })],
        { ...nothing, status: "pass" },
      ],
      ["not known", undefined, { ...nothing, status: "unknown", missing: [["consortium", "members", 0, "grants"]] }],
    ])("%s", (_, grants, expected) => expect(of(grants)).toEqual(expected));

    it("binds no other organisation", () => {
      const grants = [grant({ nationalAgency: "PL" })];
      expect(of(grants, ecole).status).toBe("not-applicable");
      expect(of(grants, { ...lycee, type: "public-authority" }).status).toBe("not-applicable");
    });

    it("this very project of an applicant, listed (I25)", () => {
      const grants = [grant({ role: "beneficiary" })];
      expect(checkOf(alone(2026, {}, { grants }), rule).status).toBe("pass");
      // One of the other round may be another agency's.
      expect(checkOf(alone(2026, {}, { grants: [grant({ round: 2 })] }), rule).status).toBe("unknown");
    });

    it.each([
      // No word on special status.
      [2021, "not-applicable"],
      [2023, "fail"],
      [2025, "fail"],
      [2026, "fail"],
    ])("an applicant for a short-term project of call %i: %s", (call, status) => {
      const grants: readonly ReceivedGrant[] = [{ call, action: "KA121-SCH", role: "member", nationalAgency: "PL" }];
      expect(checkOf(alone(call, {}, { grants }), rule).status).toBe(status);
    });
  });

  describe("special-status-hosts", () => {
    const rule = "special-status-hosts";
    const of = (call: number, change: Partial<Flow>, applicant?: Partial<Applicant>) =>
      foundBy(alone(call, change, applicant), rule, codes);
    const found = (code: string, path: string, params: object) => ({
      status: "fail",
      missing: undefined,
      findings: [{ code: `special-status.${code}`, path, params }],
    });
    const pass = { ...nothing, status: "pass" };
    const inFrance = found("agency-country", "flows.0.destination", { country: "FR" });
    const another = found("same-status", "flows.0.hostingSupervisedBy", { supervisedBy: "FR" });

    // 2026, p. 113, footnote 119: neither with organisations in the country of the agency nor with those of the same
    // status. 2025, p. 111, footnote 101, bars only the latter; 2023, p. 111, footnote 78, neither.
    it.each<[number, Partial<Flow>, object]>([
      [2026, { destination: "ES" }, pass],
      [2026, { destination: "FR" }, inFrance],
      [2026, { destination: "RE" }, found("agency-country", "flows.0.destination", { country: "RE" })],
      [2026, { destination: "ES", hostingSupervisedBy: "FR" }, another],
      [2026, { destination: "ES", hostingSupervisedBy: "DE" }, pass],
      // The authorities of a part of France are French ones (I24).
      [
        2026,
        { destination: "ES", hostingSupervisedBy: "RE" },
        found("same-status", "flows.0.hostingSupervisedBy", { supervisedBy: "RE" }),
      ],
      [2026, { destination: undefined }, { ...nothing, status: "unknown", missing: [["flows", 0, "destination"]] }],
      [2025, { destination: "FR" }, pass],
      [2025, { destination: "ES", hostingSupervisedBy: "FR" }, another],
      [2025, { destination: "ES", hostingSupervisedBy: "DE" }, pass],
      [2023, { destination: "FR", hostingSupervisedBy: "FR" }, { ...nothing, status: "not-applicable" }],
      [2021, { destination: "FR", hostingSupervisedBy: "FR" }, { ...nothing, status: "not-applicable" }],
    ])("call %i, %o", (call, change, expected) => expect(of(call, change)).toEqual(expected));

    it("incoming activities, too: where the guests come from", () => {
      const guest = { ...expert, destination: "PL" };
      expect(of(2026, { ...guest, originCountry: "FR" })).toEqual(
        found("agency-country", "flows.0.originCountry", { country: "FR" }),
      );
      expect(of(2026, { ...guest, originCountry: "DE" })).toEqual(pass);
    });

    it("in 2026 binds those that apply outside the country where they are, in 2025 all of the status", () => {
      const atItsSeat = (call: number) => {
        const application = alone(call, { destination: "ES", hostingSupervisedBy: "FR" });
        return checkOf({ ...application, nationalAgency: application.applicant.country }, rule).status;
      };
      expect(atItsSeat(2026)).toBe("not-applicable");
      expect(atItsSeat(2025)).toBe("fail");
    });

    it("is nothing to an organisation without the status", () => {
      const none = { ...nothing, status: "not-applicable" };
      expect(of(2026, { destination: "FR" }, { supervisedBy: undefined })).toEqual(none);
      expect(of(2026, { destination: "FR" }, { type: "other" })).toEqual(none);
      // Under the authorities of its own country it is of no special status.
      expect(of(2025, { hostingSupervisedBy: "PL" }, { supervisedBy: "PL" })).toEqual(none);
    });

    // The sentence is about those "which apply to a National Agency outside of the country where they are located".
    it("is nothing to one that applies in its own country", () => {
      const atHome = { ...alone(2026, { destination: "FR" }), nationalAgency: "PL" };
      expect(foundBy(atHome, rule, codes).status).toBe("not-applicable");
    });
  });

  describe("special-status-consortium", () => {
    const rule = "special-status-consortium";
    const of = (call: number, change: Partial<Flow>, members: readonly Organisation[] = [lycee, ecole]) =>
      foundBy(french(call, members, { ...job, sendingOrganisation: "Lycée", ...change }), rule, codes);
    const found = (code: string, path: string, params: object) => ({
      status: "fail",
      missing: undefined,
      findings: [{ code: `special-status.${code}`, path: `flows.0.${path}`, params }],
    });
    const pass = { ...nothing, status: "pass" };

    // No activity between the organisations of the consortium, and none in the country of the agency: 2025, p. 114,
    // footnote 103; 2026, p. 116, footnote 121.
    it.each<[Partial<Flow>, object]>([
      [{ destination: "ES" }, pass],
      [{ destination: "ES", hostingOrganisation: "CEIP" }, pass],
      [{ destination: "FR" }, found("agency-country", "destination", { country: "FR" })],
      [{ destination: "GP" }, found("agency-country", "destination", { country: "GP" })],
      [
        { destination: "ES", hostingOrganisation: "école" },
        found("between-members", "hostingOrganisation", { organisation: "école" }),
      ],
      [
        { destination: "ES", hostingOrganisation: "Académie" },
        found("between-members", "hostingOrganisation", { organisation: "Académie" }),
      ],
      [{ destination: undefined }, { ...nothing, status: "unknown", missing: [["flows", 0, "destination"]] }],
    ])("%o", (change, expected) => {
      for (const call of [2025, 2026]) expect(of(call, change)).toEqual(expected);
    });

    it("goes by names: an organisation without one hosts nobody by name", () => {
      const nameless: Organisation = { ...ecole, name: undefined };
      expect(of(2026, { destination: "ES", hostingOrganisation: "CEIP" }, [nameless, lycee])).toEqual(pass);
    });

    it("holds, too, where the coordinator is the one of special status", () => {
      // A lycée in Poland, accredited in France, with a Polish school: the footnote speaks of schools in the consortium.
      const led = (call: number, destination: string): Application => ({
        ...french(call, [ecole], { ...job, sendingOrganisation: "École", destination }),
        applicant: { ...accredited.applicant, name: "Lycée", country: "PL", type: "school", supervisedBy: "FR" },
      });
      for (const call of [2025, 2026]) {
        expect(foundBy(led(call, "ES"), rule, codes)).toEqual(pass);
        expect(foundBy(led(call, "FR"), rule, codes)).toEqual(
          found("agency-country", "destination", { country: "FR" }),
        );
      }
    });

    it("guests whom it receives in the country of the agency are no mobility to it", () => {
      const guests = french(2026, [lycee, ecole], expert);
      expect(foundBy(guests, rule, codes)).toEqual({ ...nothing, status: "not-applicable" });
    });

    it("is nothing to a consortium without such a member, and to calls that do not print it", () => {
      const none = { ...nothing, status: "not-applicable" };
      expect(of(2026, { sendingOrganisation: "École", destination: "FR" }, [ecole])).toEqual(none);
      for (const call of [2021, 2023]) expect(of(call, { destination: "FR" })).toEqual(none);
    });
  });

  // 2021 says nothing of special status: every organisation applies in its own country, and every member is of the
  // coordinator's.
  it.each([
    [2021, ["fail", "fail"]],
    [2023, ["pass", "pass"]],
    [2025, ["pass", "pass"]],
    [2026, ["pass", "pass"]],
  ])("a lycée applies to the French agency, and is a member there, in call %i: %j", (call, statuses) => {
    const atFrenchAgency = { ...alone(call), nationalAgency: "FR" };
    expect([
      checkOf(atFrenchAgency, "national-agency").status,
      checkOf(french(call, [lycee], job), "consortium-members-country").status,
    ]).toEqual(statuses);
  });
});
