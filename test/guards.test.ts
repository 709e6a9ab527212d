import { describe, expect, it } from "vitest";
import type { Application } from "../src/application/application.js";
import { assess } from "../src/assess.js";
import { calculateGrant, type GrantOptions } from "../src/grant.js";
import { parseApplication } from "../src/schema/index.js";
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

describe("what is no application", () => {
  const first = "validate with parseApplication first";
  const { flows: _, ...withoutFlows } = demo;

  it.each([
    ["nothing", undefined, `application must be an object: ${first}`],
    ["null", null, `application must be an object: ${first}`],
    ["a list", [demo], `application must be an object: ${first}`],
    ["text", JSON.stringify(demo), `application must be an object: ${first}`],
    ["an empty object", {}, `call must be a whole number: ${first}`],
    ["a call in quotes", { ...demo, call: "2023" }, `call must be a whole number: ${first}`],
    ["no action", { ...demo, action: undefined }, `action must be text: ${first}`],
    ["no applicant", { ...demo, applicant: undefined }, `applicant must be an object: ${first}`],
    ["an applicant of no country", { ...demo, applicant: {} }, `applicant.country must be text: ${first}`],
    ["no flows", withoutFlows, `flows must be a list: ${first}`],
    ["flows by id", { ...demo, flows: {} }, `flows must be a list: ${first}`],
    ["a flow that is null", { ...demo, flows: [null] }, `flows.0 must be an object: ${first}`],
    ["a flow without an id", { ...demo, flows: [{ ...demo.flows[0], id: 7 }] }, `flows.0.id must be text: ${first}`],
    ["a flow without an activity", { ...demo, flows: [{ id: "A" }] }, `flows.0.activity must be text: ${first}`],
    ["one visit, not in a list", { ...demo, preparatoryVisits: {} }, `preparatoryVisits must be a list: ${first}`],
    ["a cost that is null", { ...demo, exceptionalCosts: [null] }, `exceptionalCosts.0 must be an object: ${first}`],
    ["members by themselves", { ...demo, consortium: [] }, `consortium must be an object: ${first}`],
    ["a consortium without members", { ...demo, consortium: {} }, `consortium.members must be a list: ${first}`],
  ])("%s: a TypeError says which", (_, value, message) => {
    expect(() => assess(value as Application)).toThrow(new TypeError(message));
  });

  it("the result of the parser: a TypeError says that its data is meant", () => {
    const parsed = parseApplication(demo) as unknown as Application;
    expect(() => assess(parsed)).toThrow(new TypeError("application is the result of parseApplication: pass its data"));
    expect(() => assess(parseApplication({}) as unknown as Application)).toThrow(
      new TypeError("application is the result of parseApplication, and not valid: see its issues"),
    );
  });
});

describe("options of a wrong shape", () => {
  const known = "baseRates, dayCount, greenDays, explanations, range";
  const money = 'must be EUR per day, 125 or "125.50"';

  it.each([
    [null, 'options must be an object, such as { baseRates: { staff: { "1": 141 } } }'],
    [[], 'options must be an object, such as { baseRates: { staff: { "1": 141 } } }'],
    [{ groupSupportCap: "no" }, `options.groupSupportCap is no option: ${known}`],
    [{ basRates: { staff: { 1: 141 } } }, `options.basRates is no option: ${known}`],
    [{ dayCount: "activityDays" }, 'options.dayCount must be "funded-days" or "activity-days", not "activityDays"'],
    [{ greenDays: true }, 'options.greenDays must be "green-grant" or "green-travel", not true'],
    [{ explanations: "no" }, 'options.explanations must be true or false or "every-limit", not "no"'],
    [{ range: 0 }, "options.range must be true or false, not 0"],
    // Forty characters of it, with the quotation mark.
    [{ range: "x".repeat(99) }, `options.range must be true or false, not "${"x".repeat(39)}`],
    [{ baseRates: [] }, 'options.baseRates must be an object with staff and learners, such as { staff: { "1": 141 } }'],
    [
      { baseRates: { teachers: { 1: 141 } } },
      "options.baseRates.teachers is no category of base rates: staff, learners",
    ],
    [{ baseRates: { staff: 141 } }, 'options.baseRates.staff must be an object by country group, such as { "1": 141 }'],
    [{ baseRates: { staff: { 7: 5 } } }, "options.baseRates.staff.7 is no country group: 1, 2, 3"],
    [
      { baseRates: { staff: { 1: Number.NaN } } },
      `options.baseRates.staff.1 ${money}, not NaN: validate with parseBaseRates`,
    ],
    [
      { baseRates: { learners: { 2: "160,50" } } },
      `options.baseRates.learners.2 ${money}, not "160,50": validate with parseBaseRates`,
    ],
    [{ baseRates: { staff: { 3: -1 } } }, `options.baseRates.staff.3 ${money}, not -1: validate with parseBaseRates`],
  ])("%j: a TypeError says which", (options, message) => {
    expect(() => calculateGrant(demo, options as GrantOptions)).toThrow(new TypeError(message));
  });

  it("a rate that is too high is a RangeError, whether a flow has it or not", () => {
    expect(calculateGrant(demo, { baseRates: { learners: { 1: 10_000 } } }).lines).not.toEqual([]);
    expect(() => calculateGrant(demo, { baseRates: { learners: { 1: "10000.01" } } })).toThrow(
      new RangeError("options.baseRates.learners.1 is above 10000 EUR"),
    );
  });

  it("what is absent or undefined is the default", () => {
    const options = {
      baseRates: { staff: undefined, learners: { 1: undefined } },
      dayCount: undefined,
      range: undefined,
    };
    expect(calculateGrant(demo, options)).toEqual(calculateGrant(demo));
  });
});
