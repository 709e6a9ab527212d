import type { Application, Flow } from "../../src/application/application.js";
import { type Check, checkEligibility } from "../../src/eligibility.js";

/** A short-term application of which every rule is met or not applicable. */
export const shortTerm: Application = {
  call: 2023,
  action: "KA122-SCH",
  round: 1,
  submittedAt: "2023-02-20T10:00:00+01:00",
  applicant: { country: "PL", type: "school", accreditation: "none", applicationsThisRound: 1, grants: [] },
  project: { startDate: "2023-09-01", durationMonths: 12 },
  flows: [{ id: "JOB", activity: "job-shadowing", destination: "ES", participants: 2, durationDays: 5 }],
};

/** An accredited application of a consortium coordinator of which every rule is met or not applicable. */
export const accredited: Application = {
  ...shortTerm,
  action: "KA121-SCH",
  round: undefined,
  applicant: { ...shortTerm.applicant, accreditation: "coordinator" },
  consortium: { members: [{ country: "PL", type: "school", grants: [] }] },
  project: { startDate: "2023-06-01", durationMonths: 15 },
};

/** A group mobility that every rule is happy with. */
export const group: Flow = {
  id: "GROUP",
  activity: "group-mobility-of-pupils",
  destination: "ES",
  participants: 10,
  durationDays: 7,
  accompanyingPersons: 2,
  venueKind: "hosting-school",
  pupilCountries: ["PL", "ES"],
};

export const expert: Flow = {
  id: "EXPERT",
  activity: "invited-expert",
  participants: 1,
  durationDays: 5,
  originCountry: "DE",
};

export const hostedTeacher: Flow = {
  id: "HOSTED",
  activity: "hosting-teachers-in-training",
  participants: 1,
  durationDays: 60,
  originCountry: "DE",
  inTeacherTraining: true,
};

export const withFlows = (...flows: readonly Flow[]): Application => ({ ...shortTerm, flows });

/** What one rule says: its status, what is missing, and the findings with its code's numbers. */
export function resultOf(application: Application, rule: string) {
  const { checks, findings } = checkEligibility(application);
  const check = checks.find((each) => each.rule === rule) as Check;
  return {
    status: check.status,
    missing: check.missing,
    findings: findings.map(({ code, path, params }) => ({ code, path: path.join("."), params })),
  };
}

/** The status that a rule has, and the only finding that the whole application then has. */
export const fails = (code: string, path: string, params: object) => ({
  status: "fail",
  missing: undefined,
  findings: [{ code, path, params }],
});

export const passes = { status: "pass", missing: undefined, findings: [] };

export const isNotApplicable = { status: "not-applicable", missing: undefined, findings: [] };

export const isUnknown = (...missing: readonly (readonly (string | number)[])[]) => ({
  status: "unknown",
  missing,
  findings: [],
});
