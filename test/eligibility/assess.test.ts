import { expect, it } from "vitest";
import { assess } from "../../src/assess.js";
import { checkEligibility } from "../../src/eligibility.js";
import { calculateGrant, calculateGrantRange } from "../../src/grant.js";
import { shortTerm } from "./application.js";

const near = { ...shortTerm, flows: shortTerm.flows.map((flow) => ({ ...flow, distanceKm: 1200, travelDays: 3 })) };
const options = { baseRates: { staff: { 2: 125 } } };

it("gives what both give", () => {
  const result = assess(near, options);
  expect(result.eligibility).toEqual(checkEligibility(near));
  expect(result.grant).toEqual(calculateGrant(near, options));
  expect(result.grant.total).toBeDefined();
  expect("range" in result).toBe(false);
});

it("what both say is said once", () => {
  const { eligibility, grant, findings } = assess(near, options);
  for (const part of [eligibility, grant])
    expect(part.findings.map(({ code }) => code)).toEqual(["travel-days.over-limit"]);
  expect(findings.map(({ code }) => code)).toEqual(["travel-days.over-limit"]);
});

it("what only differs in its numbers is said twice", () => {
  const flows = [0, 1].map((index) => ({ ...near.flows[0], id: `JOB-${index}` }) as (typeof near.flows)[number]);
  expect(assess({ ...near, flows }, options).findings.map(({ path }) => path.join("."))).toEqual([
    "flows.0.travelDays",
    "flows.1.travelDays",
  ]);
});

it("a range where only base rates are missing", () => {
  const { grant, range } = assess(near);
  expect(grant.total).toBeUndefined();
  expect(range).toEqual(calculateGrantRange(near));
  expect([range?.minimum.total, range?.maximum.total]).not.toContain(undefined);
});

it("no range where more is missing", () => {
  const { grant, range } = assess(shortTerm);
  expect(grant.findings.map(({ code }) => code)).toContain("distance.missing");
  expect(range).toBeUndefined();
});

it("a call that is not known is said once", () => {
  const { eligibility, grant, findings } = assess({ ...near, call: 2035 });
  expect(eligibility.verdict).toBe("undetermined");
  expect(grant.total).toBeUndefined();
  expect(findings.map(({ code }) => code)).toEqual(["call.unknown"]);
});
