/** What a user without zod may write in TypeScript: each entry point but the schema. It prints the demo. */
export const withoutZod = `
import { readFileSync } from "node:fs";
import { acceptApplication, acceptBaseRates, calculateGrant } from "erasmus-ka1";
import { nameOf, sentencesOf } from "erasmus-ka1/messages";
import * as en from "erasmus-ka1/messages/en";
import * as pl from "erasmus-ka1/messages/pl";
import { resolvePlaces } from "erasmus-ka1/places";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const accepted = acceptApplication(read("application.json"));
const baseRates = acceptBaseRates(read("rates.json"));
if (accepted === undefined) throw new Error("the demo must be accepted");
const { total, lines, findings } = calculateGrant(resolvePlaces(accepted).application, { baseRates });
const names = lines.map(({ category }) => nameOf(pl.messages.categories, category));
const said = [en, pl, sentencesOf(en.messages)].map(({ findingMessage }) => findings.map(findingMessage));
console.log(JSON.stringify({ total, names, said }));
`;

/**
 * The same with the schema: the result of the demo. It also checks that the types are there: `any` would be an error.
 */
export const withZod = `
import { readFileSync } from "node:fs";
import { assess } from "erasmus-ka1";
import * as en from "erasmus-ka1/messages/en";
import { findingMessage } from "erasmus-ka1/messages/en";
import { createHandler } from "erasmus-ka1/http";
import { assessApplication } from "erasmus-ka1/node";
import { resolvePlaces } from "erasmus-ka1/places";
import { type ApplicationInput, applicationSchema, baseRatesSchema, parseApplication, standardSchemas } from "erasmus-ka1/schema";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const parsed = parseApplication(read("application.json"));
if (!parsed.success) throw new Error("the demo must parse");
const { application } = resolvePlaces(parsed.data);
const baseRates = baseRatesSchema.parse(read("rates.json"));
const { eligibility, grant } = assess(application, { baseRates });
const verdict: "eligible" | "ineligible" | "undetermined" = eligibility.verdict;
// @ts-expect-error
const untyped: number = eligibility.verdict;
const draft: ApplicationInput = { call: 2026, action: "KA122-SCH", applicant: { country: "PL" }, flows: [] };
draft.flows?.push({ id: "JOB", activity: "job-shadowing", participants: 0 });
const { issues } = standardSchemas(en).application["~standard"].validate(draft);
if (issues?.[0]?.message !== "must be at least 1") throw new Error("the draft has nobody who travels");
// @ts-expect-error
const call: string = applicationSchema.parse(application).call;
void assessApplication(readFileSync("application.json"), { baseRates: readFileSync("rates.json") }).then((answer) => {
  const said: string | undefined = answer.success ? answer.total : answer.issues[0]?.message;
  if (said !== grant.total) throw new Error("one call gives " + said);
});
const handler: (request: Request) => Promise<Response> = createHandler({ mostRequests: 1 });
void handler(new Request("http://service/calls")).then(({ status }) => {
  if (status !== 200) throw new Error("the service answers " + status);
});
console.log(JSON.stringify({ application, verdict, total: grant.total, inEnglish: grant.findings.map(findingMessage) }));
`;
