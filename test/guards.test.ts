import { describe, expect, it } from "vitest";
import type { Application } from "../src/application/application.js";
import { calculateGrant } from "../src/grant.js";
import { applicationOf, fixture } from "./fixtures.js";

const demo = applicationOf(fixture("2023/KA122-SCH/demo"));

/** The demo with values in its first flow that no parser let through. */
const unparsed = (values: Readonly<Record<string, unknown>>) =>
  ({ ...demo, flows: [{ ...demo.flows[0], ...values }, ...demo.flows.slice(1)] }) as Application;

describe("an application that was not validated", () => {
  it.each([
    ["participants", Number.NaN],
    ["participants", undefined],
    ["participants", "2"],
    ["participants", 1.5],
    ["participants", -1],
    ["participants", 1e9],
    ["durationDays", Number.POSITIVE_INFINITY],
    ["travelDays", null],
    ["accompanyingPersons", "1"],
    ["distanceKm", Number.NaN],
    ["distanceKm", -1],
  ])("throws for %s of %s, by its path, and gives no NaN", (key, value) => {
    expect(() => calculateGrant(unparsed({ [key]: value }))).toThrow(TypeError);
    expect(() => calculateGrant(unparsed({ [key]: value }))).toThrow(`flows.0.${key}`);
  });

  it("throws for an amount that is none", () => {
    expect(() => calculateGrant(unparsed({ participantsWithFewerOpportunities: 1, inclusionCosts: 1.5 }))).toThrow(
      "not an amount of money: 1.5",
    );
    expect(() => calculateGrant(demo, { baseRates: { staff: { 1: Number.NaN } } })).toThrow(RangeError);
  });

  it("has a finding for a cost of a flow that is not there", () => {
    const cost = { type: "entry-requirements", flow: "GONE", persons: 1, realCost: "10.00" } as const;
    const { findings, total } = calculateGrant({ ...demo, exceptionalCosts: [cost] });
    expect(total).toBeUndefined();
    expect(findings).toContainEqual({
      code: "flow.unknown",
      severity: "error",
      path: ["exceptionalCosts", 0, "flow"],
      params: { flow: "GONE" },
      citations: [],
    });
  });
});
