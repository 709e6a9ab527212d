import type { Application, Flow } from "../../src/application/application.js";
import { accredited, shortTerm } from "./application.js";

/** The Swedish agency's rates of the call are known: 152 EUR a day for staff in Spain. */
export const swedish: Application = {
  ...shortTerm,
  call: 2026,
  submittedAt: "2026-02-18T10:00:00+01:00",
  applicant: { ...shortTerm.applicant, name: "Storskolan", country: "SE" },
  project: { startDate: "2026-09-01", durationMonths: 12 },
};

/** The Polish agency's rates of the call are not known. */
export const polish: Application = {
  ...swedish,
  applicant: { ...swedish.applicant, name: "Szkoła nr 1", country: "PL" },
};

export const swedishConsortium: Application = {
  ...accredited,
  call: 2026,
  submittedAt: "2026-02-18T10:00:00+01:00",
  applicant: {
    ...accredited.applicant,
    name: "Storskolan",
    country: "SE",
    accreditationValidUntil: "2027-12-31",
  },
  consortium: { members: [{ name: "Lillskolan", country: "SE", type: "school", grants: [] }] },
  project: { startDate: "2026-06-01", durationMonths: 15 },
};

// 100 organisational + 2 x 152 individual + 309 travel + 2 x 80 fees = 873
export const course: Flow = {
  id: "COURSE",
  activity: "courses-and-training",
  destination: "ES",
  distanceBand: "500-1999",
  participants: 1,
  durationDays: 2,
};

// 350 organisational + 2 x 152 individual + 309 travel = 963
export const job: Flow = { ...course, id: "JOB", activity: "job-shadowing" };

/** Flows with ids of their own. */
export const withFlows = (application: Application, ...flows: readonly Flow[]): Application => ({
  ...application,
  flows: flows.map((flow, index) => ({ ...flow, id: `${flow.id}-${index}` })),
});
