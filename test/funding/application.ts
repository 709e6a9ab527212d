import type { Application, Flow } from "../../src/application/application.js";
import { calculateGrant, type Grant, type GrantOptions } from "../../src/grant.js";
import type { Category } from "../../src/results/category.js";
import { bare } from "../fixtures.js";

/** Two teachers watch lessons in Spain for four days. */
export const jobShadowing: Flow = {
  id: "JOB",
  activity: "job-shadowing",
  destination: "ES",
  participants: 2,
  durationDays: 4,
  distanceKm: 1890.6,
};

/** The same with somebody beside them: of staff, only those with fewer opportunities have companions (I19). */
export const accompanied: Flow = { ...jobShadowing, participantsWithFewerOpportunities: 1 };

/** The guide's own example: Madrid - Rome is 1 365.28 km. */
export const madrid = { latitude: 40.4165, longitude: -3.70256 };
export const rome = { latitude: 41.89193, longitude: 12.51133 };

export const applicationOf = (flows: readonly Flow[], more: Partial<Application> = {}): Application => ({
  call: 2023,
  action: "KA122-SCH",
  applicant: { country: "PL" },
  flows,
  ...more,
});

const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 1: 62, 2: 55, 3: 47 } };

/** The grant of an application at base rates that are known. */
export const grantOf = (application: Application, options: GrantOptions = {}) =>
  calculateGrant(application, { baseRates, ...options });

/** The findings of a grant, without their citations. */
export const findingsOf = (application: Application, options: GrantOptions = {}) =>
  grantOf(application, options).findings.map(bare);

/** Their codes; where a call has no edition of its own, all rests on less than a guide. */
export const codesOf = (application: Application, options: GrantOptions = {}) =>
  grantOf(application, options).findings.flatMap(({ code }) => (code === "rate.provisional" ? [] : [code]));

/** The amounts of the lines of a category, in their order. */
export const amountsOf = (category: Category, application: Application, options: GrantOptions = {}) =>
  linesOf(category, grantOf(application, options)).map(({ amount }) => amount);

/** The lines of a category. */
export const linesOf = (category: Category, { lines }: Grant) => lines.filter((each) => each.category === category);

/** The amount of a category, or `undefined` where it has no line. */
export const amountOf = (application: Application, category: Category) =>
  linesOf(category, grantOf(application))[0]?.amount;
