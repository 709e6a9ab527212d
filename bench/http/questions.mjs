import { readFileSync } from "node:fs";

const read = (file) => JSON.parse(readFileSync(new URL(`../../fixtures/demo/${file}`, import.meta.url), "utf8"));

const application = read("application.json");
const baseRates = read("base-rates.json");

/** The demo as it is sent: five flows with places, and the agency's base rates. */
export const demo = JSON.stringify({ application, options: { baseRates } });

/** An application of one flow, without reasons: the smallest that is of use. */
export const small = JSON.stringify({
  application: { ...application, flows: application.flows.slice(0, 1), preparatoryVisits: [], exceptionalCosts: [] },
  options: { baseRates, explanations: false },
});

export const headers = { "content-type": "application/json" };
