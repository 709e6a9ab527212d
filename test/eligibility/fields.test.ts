import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { checkEligibility } from "../../src/eligibility.js";
import { isUnknown, said, shortTerm } from "./application.js";

/*
 * What rules share, and where the limits of one field meet those of another. The limits themselves, below, on and above,
 * are in the fixtures.
 */

const vet: Application = {
  ...shortTerm,
  call: 2026,
  action: "KA122-VET",
  submittedAt: "2026-02-18T10:00:00+01:00",
  applicant: { ...shortTerm.applicant, type: "vet-provider" },
  // It ends on 31 August 2027.
  project: { startDate: "2026-09-01", durationMonths: 12 },
};

const apprentices: Flow = {
  id: "A",
  activity: "short-term-learning-mobility-of-vet-learners",
  destination: "ES",
  participants: 2,
  durationDays: 10,
  graduates: 1,
};

const teacher: Flow = {
  id: "A",
  activity: "hosting-teachers-in-training",
  participants: 1,
  durationDays: 10,
  originCountry: "DE",
  inTraining: false,
  paidBySendingInstitution: false,
};

/** What one rule says of an application. */
function checked(application: Application, rule: string) {
  const { checks, findings } = checkEligibility(application);
  const check = checks.find((each) => each.rule === rule);
  return { status: check?.status, missing: check?.missing, findings };
}

// 12 months after graduation, service not counted: learners 2026, p. 89; hosted teachers p. 91, footnote 98.
describe.each<[string, Flow]>([
  ["recent-graduates", apprentices],
  ["training-or-graduation", teacher],
])("a graduation, %s", (rule, flow) => {
  const of = (change: Partial<Flow>, more: Partial<Application> = {}) =>
    checked({ ...vet, ...more, flows: [{ ...flow, ...change }] }, rule);
  const start = [["flows", 0, "startDate"]];

  // A stay of ten days without a date starts between 1 September 2026 and 22 August 2027.
  it.each<[string, string, string, object]>([
    ["a year before the last start, to the day", "2026-08-22", "pass", {}],
    ["a day more than a year before the last start", "2026-08-21", "unknown", { missing: start }],
    ["on the first", "2026-09-01", "pass", {}],
    ["the day after the first", "2026-09-02", "unknown", { missing: start }],
    ["more than a year before the first", "2025-08-31", "fail", {}],
    ["a year before the first, to the day", "2025-09-01", "unknown", { missing: start }],
    ["after the last", "2027-08-23", "fail", {}],
    ["on the last", "2027-08-22", "unknown", { missing: start }],
  ])("without a date, %s", (_, graduationDate, status, more) => {
    expect(of({ graduationDate })).toMatchObject({ status, ...more });
  });

  it("without a date, and without the end of the project or the days of the stay: as far as the first start tells", () => {
    // The first start is on 1 September 2026.
    for (const more of [
      { change: {}, project: { startDate: "2026-09-01" } },
      { change: { durationDays: undefined }, project: vet.project },
    ]) {
      const { change, project } = more;
      expect(of({ ...change, graduationDate: "2025-08-31" }, { project }).status).toBe("fail");
      expect(of({ ...change, graduationDate: "2025-09-01" }, { project })).toMatchObject({
        status: "unknown",
        missing: start,
      });
    }
    expect(of({ graduationDate: "2026-08-31" }, { project: undefined }).missing).toEqual(start);
  });

  it("without a date, but recent for every start of a short project", () => {
    // It ends on 28 February 2027: the last start is on 19 February, twelve months after 19 February 2026.
    const project = { startDate: "2026-09-01", durationMonths: 6 };
    expect(of({ graduationDate: "2026-02-19" }, { project }).status).toBe("pass");
    expect(of({ graduationDate: "2026-02-18" }, { project }).status).toBe("unknown");
  });

  it("with months of service, which are not counted", () => {
    const startDate = "2027-03-01";
    expect(of({ graduationDate: "2026-03-01", startDate }).status).toBe("pass");
    expect(of({ graduationDate: "2026-02-28", startDate }).status).toBe("fail");
    expect(of({ graduationDate: "2025-12-01", serviceMonths: 3, startDate }).status).toBe("pass");
    expect(of({ graduationDate: "2025-11-30", serviceMonths: 3, startDate }).status).toBe("fail");
    const [finding] = of({ graduationDate: "2025-11-30", serviceMonths: 3, startDate }).findings.filter(
      ({ code }) => code === "graduation.too-long-ago",
    );
    expect(finding?.params).toEqual({ graduationDate: "2025-11-30", months: 15, serviceMonths: 3, startDate });
  });

  it("on the day of the start, and the day after", () => {
    expect(of({ graduationDate: "2027-03-01", startDate: "2027-03-01" }).status).toBe("pass");
    expect(of({ graduationDate: "2027-03-02", startDate: "2027-03-01" }).status).toBe("fail");
  });

  it("where nothing is said of a start, of the flow or of the project", () => {
    expect(of({ graduationDate: "2026-08-31" }, { project: {} }).missing).toEqual(start);
  });
});

describe("graduates", () => {
  it("of whom a flow says nothing are none, whatever date it has", () => {
    const { graduates: _, ...flow } = { ...apprentices, graduationDate: "2020-06-30", startDate: "2027-03-01" };
    expect(checked({ ...vet, flows: [flow] }, "recent-graduates").status).toBe("not-applicable");
  });

  it("are no matter of staff", () => {
    const job: Flow = { ...apprentices, activity: "job-shadowing", graduationDate: "2020-06-30" };
    expect(checked({ ...vet, flows: [job] }, "recent-graduates").status).toBe("not-applicable");
  });
});

// Learners of at least two countries where a group of adults is at the seat of an institution: 2026, p. 130, footnote 131.
describe("groups of adult learners", () => {
  const group: Flow = {
    id: "A",
    group: "G",
    activity: "group-mobility-of-adult-learners",
    destination: "BE",
    participants: 4,
    durationDays: 5,
    accompanyingPersons: [{ persons: 1 }],
    venueKind: "eu-institution",
    venueCity: "Brussels",
  };
  const of = (...flows: readonly Partial<Flow>[]) =>
    checked(
      {
        ...vet,
        action: "KA122-ADU",
        flows: flows.map((change, index) => ({ ...group, id: `A${index}`, ...change })),
      },
      "group-learner-countries",
    );

  it("count the countries of all parts of one group, once each", () => {
    expect(of({ learnerCountries: ["PL"] }, { learnerCountries: ["DE"] }).status).toBe("pass");
    expect(of({ learnerCountries: ["PL"] }, { learnerCountries: ["PL"] }).status).toBe("fail");
    // A part of France, and a country outside the Programme.
    expect(of({ learnerCountries: ["FR", "RE"] }).status).toBe("fail");
    expect(of({ learnerCountries: ["PL", "CH"] }).findings).toContainEqual(
      expect.objectContaining({ code: "learner-countries.too-few", params: { countries: 1, min: 2 } }),
    );
  });

  it("are asked for them where one part is at the seat", () => {
    const { venueCity: _, ...elsewhere } = { ...group, venueKind: "hosting-organisation" as const };
    expect(of({}, elsewhere)).toMatchObject({ status: "unknown", missing: [["flows", 0, "learnerCountries"]] });
    expect(of({ ...elsewhere, venueCity: undefined, learnerCountries: ["PL"] }).status).toBe("not-applicable");
  });
});

// An activity is in the country where its host is established, but at the seat of an institution: 2026, p. 87 and p. 89.
describe("a host established in another country", () => {
  const groupOfVet: Flow = {
    ...{ id: "A", activity: "group-mobility-of-vet-learners", destination: "BE", participants: 4, durationDays: 5 },
    ...{ hostingCountry: "ES", learnerKind: "initial", accompanyingPersons: [{ persons: 1 }] },
  };
  const of = (change: Partial<Flow>) => checked({ ...vet, flows: [{ ...groupOfVet, ...change }] }, "host-established");

  it("is no matter at the seat of an EU institution, and open where a group does not say where it is", () => {
    expect(of({ venueKind: "eu-institution", venueCity: "Brussels" }).status).toBe("pass");
    expect(of({ venueKind: "hosting-organisation" }).status).toBe("fail");
    expect(of({})).toMatchObject({ status: "unknown", missing: [["flows", 0, "venueKind"]] });
    expect(of({ hostingCountry: "BE" }).status).toBe("pass");
  });

  it("is one for an activity that is no group, which is never there", () => {
    expect(of({ activity: "short-term-learning-mobility-of-vet-learners", durationDays: 10 }).status).toBe("fail");
  });
});

// Planned members of a consortium are of the coordinator's country: 2026, p. 76; of the Programme, p. 75.
describe("an accreditation", () => {
  const accreditation: Application = {
    call: 2026,
    action: "KA120-ADU",
    submittedAt: "2026-09-29T11:59:59+02:00",
    applicant: {
      ...{ country: "PL", type: "adult-education-provider", accreditation: "none", applicationsThisRound: 1 },
      yearsOfExperience: 2,
    },
    flows: [],
  };
  const withMember = (country: string, applicant: Partial<Application["applicant"]> = {}): Application => ({
    ...accreditation,
    applicant: { ...accreditation.applicant, ...applicant },
    consortium: { members: [{ country: "PL" }, { country }] },
  });
  const rule = "consortium-members-country";

  it.each<[string, Application, string]>([
    ["members of its country", withMember("PL"), "pass"],
    ["a member of another", withMember("DE"), "fail"],
    ["no members", accreditation, "not-applicable"],
  ])("%s", (_, application, status) => expect(checked(application, rule).status).toBe(status));

  // Of members of special status the guide speaks in the chapter of school education only (2023, p. 114, footnote 79; 2025,
  // p. 114, footnote 103; 2026, p. 116, footnote 121), to which the chapter on accreditations refers (2026, p. 76).
  it.each([
    ["SCH", "school", 2023, "pass"],
    ["SCH", "school", 2025, "pass"],
    ["SCH", "school", 2026, "pass"],
    ["VET", "vet-provider", 2023, "fail"],
    ["VET", "vet-provider", 2025, "fail"],
    ["VET", "vet-provider", 2026, "fail"],
  ] as const)("a member of special status, in %s (%s) of call %i: %s", (field, type, call, status) => {
    const members = [{ name: "Abroad", country: "DE", type, supervisedBy: "PL", grants: [] }];
    for (const action of [`KA120-${field}`, `KA121-${field}`] as const) {
      expect(checked({ ...accreditation, call, action, consortium: { members } }, rule).status).toBe(status);
    }
  });

  it("says which member is elsewhere", () => {
    const { findings } = checked(withMember("DE"), rule);
    const bare = findings.map(({ code, severity, path, params }) => ({ code, severity, path, params }));
    const params = { country: "DE", expected: "PL" };
    expect(bare).toEqual([said("error", "member.other-country", "consortium.members.1.country", params)]);
  });

  it("has members of the coordinator's country, and that country is outside the Programme", () => {
    const application: Application = {
      ...withMember("CH", { country: "CH" }),
      consortium: { members: [{ country: "CH" }] },
    };
    const { status, findings } = checked(application, rule);
    expect(status).toBe("fail");
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "country.not-in-programme", path: ["consortium", "members", 0, "country"] }),
    );
  });

  it("is asked nothing of a project, and everything of the applicant", () => {
    const bare: Application = { call: 2026, action: "KA120-VET", applicant: { country: "PL" }, flows: [] };
    const { verdict, checks } = checkEligibility(bare);
    expect(verdict).toBe("undetermined");
    expect(checks.flatMap(({ missing = [] }) => missing).map((path) => path.join("."))).toEqual([
      ...["applicant.type", "applicant.applicationsThisRound", "applicant.accreditation"],
      "applicant.yearsOfExperience",
    ]);
    expect(checkEligibility(accreditation).verdict).toBe("eligible");
  });
});

it("a fact that is missing is told with its place", () => {
  const group: Flow = { ...apprentices, activity: "group-mobility-of-vet-learners", graduates: 0 };
  const { status, missing } = checked({ ...vet, flows: [group] }, "learner-kind");
  expect({ status, missing, findings: [] }).toEqual(isUnknown(["flows", 0, "learnerKind"]));
});
