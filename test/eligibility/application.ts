import type { Application, Flow } from "../../src/application/application.js";
import { type Check, checkEligibility } from "../../src/eligibility.js";
import type { GrantOptions } from "../../src/grant.js";
import type { FindingCode, Severity } from "../../src/results/codes.js";
import type { Path } from "../../src/values/path.js";

/** A short-term application for which every rule is met or not applicable. */
export const shortTerm: Application = {
  call: 2023,
  action: "KA122-SCH",
  round: 1,
  submittedAt: "2023-02-20T10:00:00+01:00",
  applicant: { country: "PL", type: "school", accreditation: "none", applicationsThisRound: 1, grants: [] },
  project: { startDate: "2023-09-01", durationMonths: 12 },
  flows: [{ id: "JOB", activity: "job-shadowing", destination: "ES", participants: 2, durationDays: 5 }],
};

/** An accredited application of a consortium coordinator for which every rule is met or not applicable. */
export const accredited: Application = {
  ...shortTerm,
  action: "KA121-SCH",
  round: undefined,
  applicant: { ...shortTerm.applicant, accreditation: "coordinator" },
  consortium: { members: [{ country: "PL", type: "school", grants: [] }] },
  project: { startDate: "2023-06-01", durationMonths: 15 },
};

/** A group mobility that meets every rule. */
export const group: Flow = {
  id: "GROUP",
  activity: "group-mobility-of-pupils",
  destination: "ES",
  participants: 10,
  durationDays: 7,
  accompanyingPersons: [{ persons: 2 }],
  venueKind: "hosting-organisation",
  learnerCountries: ["PL", "ES"],
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
  inTraining: true,
};

/** The activity types of school education. */
export const ofSchools = [
  "job-shadowing",
  "teaching-assignment",
  "courses-and-training",
  "group-mobility-of-pupils",
  "short-term-learning-mobility-of-pupils",
  "long-term-learning-mobility-of-pupils",
  "invited-expert",
  "hosting-teachers-in-training",
];

/** A short-term project of these flows. */
export const withFlows = (...flows: readonly Flow[]): Application => ({ ...shortTerm, flows });

/** One check of an application. */
export function checkOf(application: Application, rule: string, options?: GrantOptions): Check {
  const check = checkEligibility(application, options).checks.find((each) => each.rule === rule);
  if (check === undefined) throw new Error(`no rule ${rule}`);
  return check;
}

/**
 * What one rule says: its status and what is missing; and what all rules find, with the numbers of each code. What a
 * rule rests on is tested elsewhere (`grounds.isolated.test.ts`).
 */
export function resultOf(application: Application, rule: string, options?: GrantOptions) {
  const { status, missing } = checkOf(application, rule, options);
  const { findings } = checkEligibility(application, options);
  return {
    status,
    missing,
    findings: findings
      // Told of the whole application, by no rule.
      .filter(({ code }) => code !== "rate.provisional" && code !== "key.not-for-activity")
      .map(({ code, severity, path, params }) => ({ code, severity, path, params })),
  };
}

/** A finding as `resultOf` gives it; `path` is "flows.0.participants". */
export const said = (severity: Severity, code: FindingCode, path: string, params: object) => ({
  code,
  severity,
  path: path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
  params,
});

const nothing = { missing: undefined, findings: [] };

export const passes = { ...nothing, status: "pass" };

export const isNotApplicable = { ...nothing, status: "not-applicable" };

export const isUnknown = (...missing: readonly Path[]) => ({ ...nothing, status: "unknown", missing });

/** The rule fails, and this is the only finding that the whole application has. */
export const fails = (code: FindingCode, path: string, params: object) => ({
  ...nothing,
  status: "fail",
  findings: [said("error", code, path, params)],
});

/** The rule is met, and this is the only finding that the whole application has. */
export const passesWith = (severity: Severity, code: FindingCode, path: string, params: object) => ({
  ...nothing,
  status: "pass",
  findings: [said(severity, code, path, params)],
});
