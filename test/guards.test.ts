import { describe, expect, it } from "vitest";
import type { Application } from "../src/application/application.js";
import { calculateGrant } from "../src/grant.js";
import { applicationOf, fixture } from "./fixtures.js";

const demo = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));

/** The demo with values in its first flow that no parser would accept. */
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
    ["accompanyingPersons", 1],
    ["distanceKm", Number.NaN],
    ["distanceKm", -1],
  ])("throws for %s of %s, by its path, and gives no NaN", (key, value) => {
    expect(() => calculateGrant(unparsed({ [key]: value }))).toThrow(TypeError);
    expect(() => calculateGrant(unparsed({ [key]: value }))).toThrow(`flows.0.${key}`);
  });

  it.each([
    ["persons", Number.NaN],
    ["persons", undefined],
    ["persons", "2"],
    ["durationDays", 1.5],
    ["travelDays", -1],
    ["distanceKm", Number.NaN],
  ])("throws for %s of %s in an entry of accompanying persons", (key, value) => {
    const accompanyingPersons = [{ persons: 1 }, { persons: 1, [key]: value }];
    expect(() => calculateGrant(unparsed({ accompanyingPersons }))).toThrow(TypeError);
    expect(() => calculateGrant(unparsed({ accompanyingPersons }))).toThrow(`flows.0.accompanyingPersons.1.${key}`);
  });

  it.each([Number.NaN, undefined, "2", 1.5, -1])("throws for %s persons on a visit, or of a cost", (persons) => {
    const [flow] = demo.flows.map(({ id }) => id);
    const visit = { ...demo, preparatoryVisits: [{ flow, participants: persons }] } as Application;
    expect(() => calculateGrant(visit)).toThrow(TypeError);
    const cost = { type: "expensive-travel", flow, persons, realCost: "1900.00" };
    expect(() => calculateGrant({ ...demo, exceptionalCosts: [cost] } as Application)).toThrow(TypeError);
  });

  it("throws for what is not an amount", () => {
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
