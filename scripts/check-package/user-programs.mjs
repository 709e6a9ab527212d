/** What a user may write in TypeScript who has not installed zod: each entry point but the schema. */
export const withoutZod = `
import { calculateGrant, distanceKm, type Application } from "erasmus-ka1";
import { nameOf, sentencesOf } from "erasmus-ka1/messages";
import * as en from "erasmus-ka1/messages/en";
import * as pl from "erasmus-ka1/messages/pl";
import { resolvePlace } from "erasmus-ka1/places";

const placeOf = (query: string, country: string) => {
  const found = resolvePlace(query, { country });
  if (found.status !== "found") throw new Error(query);
  return found.place;
};
const application: Application = {
  call: 2023,
  action: "KA122-SCH",
  round: 1,
  applicant: { country: "PL", type: "school", accreditation: "none", applicationsThisRound: 1, grants: [] },
  project: { startDate: "2023-09-01", durationMonths: 12 },
  flows: [
    {
      id: "COURSE-1",
      activity: "courses-and-training",
      destination: "ES",
      participants: 2,
      durationDays: 5,
      distanceKm: distanceKm(placeOf("Kielce", "PL"), placeOf("Madrid", "ES")),
    },
  ],
};
const { lines, findings } = calculateGrant(application);
const amounts = lines.map(({ category, amount }) => [nameOf(en.messages.categories, category), amount]);
const said = [en, pl, sentencesOf(en.messages)].map(({ findingMessage }) => findings.map(findingMessage));
console.log(JSON.stringify({ amounts, said }));
`;

/** The same with the schema: what becomes of the demo. That the types are there is asked, too: `any` would be an error. */
export const withZod = `
import { readFileSync } from "node:fs";
import { assess } from "erasmus-ka1";
import { findingMessage } from "erasmus-ka1/messages/en";
import { resolvePlaces } from "erasmus-ka1/places";
import { applicationSchema, baseRatesSchema, parseApplication } from "erasmus-ka1/schema";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const parsed = parseApplication(read("application.json"));
if (!parsed.success) throw new Error("the demo must parse");
const { application } = resolvePlaces(parsed.data);
const baseRates = baseRatesSchema.parse(read("rates.json"));
const { eligibility, grant } = assess(application, { baseRates });
const verdict: "eligible" | "ineligible" | "undetermined" = eligibility.verdict;
// @ts-expect-error
const untyped: number = eligibility.verdict;
// @ts-expect-error
const call: string = applicationSchema.parse(application).call;
console.log(JSON.stringify({ application, verdict, total: grant.total, inEnglish: grant.findings.map(findingMessage) }));
`;
