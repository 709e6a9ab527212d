import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../src/application/application.js";
import { planInCall } from "../src/application/plan-in-call.js";
import { assess } from "../src/assess.js";
import { compareAssessments } from "../src/compare-assessments.js";
import { difference } from "../src/values/money.js";
import { applicationOf, fixture } from "./fixtures.js";
import { accompanied, jobShadowing, applicationOf as withFlows } from "./funding/application.js";

const demo = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));
const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 1: 62, 2: 55, 3: 47 } };
const of = (application: Application) => assess(application, { baseRates });
const compared = (a: Application, b: Application) => compareAssessments(of(a), of(b));

describe("difference", () => {
  it.each([
    ["0.10", "0.20", "0.10"],
    ["0.20", "0.10", "-0.10"],
    ["1900.50", "826.00", "-1074.50"],
    ["0.00", "0.00", "0.00"],
    ["0.01", "0.00", "-0.01"],
    // Of doubles, 0.3 - 0.1 is 0.19999999999999998.
    ["999999999.99", "1000000.00", "-998999999.99"],
  ])("%s to %s is %s", (from, to, expected) => {
    expect(difference(from, to)).toBe(expected);
  });
});

describe("two assessments", () => {
  it("of the same application differ in nothing", () => {
    const { verdict, grant, range, findings, checks } = compared(demo, demo);
    expect(verdict).toEqual({ a: "eligible", b: "eligible" });
    expect(grant.total).toEqual({ a: "35562.50", b: "35562.50", difference: "0.00" });
    expect(grant.flows.map(({ flow, isIn, total }) => [flow, isIn, total.difference])).toEqual(
      demo.flows.map(({ id }) => [id, "both", "0.00"]),
    );
    expect([range, findings, checks]).toEqual([undefined, { onlyInA: [], onlyInB: [] }, []]);
  });

  it("by flow and category: one person less, one flow less, one flow more", () => {
    // A: job shadowing of 2, 4 days at 125: 700 + 1000 + 550. B: of 1: 350 + 500 + 275.
    const [a, b, c] = ["A", "B", "C"].map((id) => ({ ...jobShadowing, id })) as [Flow, Flow, Flow];
    const { grant } = compared(withFlows([a, b]), withFlows([c, { ...a, participants: 1 }]));
    expect(grant.flows.map(({ flow, isIn, total }) => [flow, isIn, total])).toEqual([
      ["A", "both", { a: "2250.00", b: "1125.00", difference: "-1125.00" }],
      ["B", "a", { a: "2250.00", difference: "-2250.00" }],
      ["C", "b", { b: "2250.00", difference: "2250.00" }],
    ]);
    expect(grant.flows[0]?.categories.travel).toEqual({ a: "550.00", b: "275.00", difference: "-275.00" });
    expect(grant.flows[0]?.categories.courseFees).toEqual({ a: "0.00", b: "0.00", difference: "0.00" });
    expect(grant.flows[2]?.categories.individualSupport).toEqual({ b: "1000.00", difference: "1000.00" });
    expect(grant.total).toEqual({ a: "4500.00", b: "3375.00", difference: "-1125.00" });
    expect(grant.categories.organisationalSupport).toEqual({ a: "1400.00", b: "1050.00", difference: "-350.00" });
  });

  it("leave an amount that is not known without a difference, and do not take it for nothing", () => {
    const { grant } = compared(withFlows([jobShadowing]), withFlows([{ ...jobShadowing, distanceKm: undefined }]));
    expect(grant.flows[0]?.categories.travel).toEqual({ a: "550.00" });
    expect(grant.flows[0]?.total).toEqual({ a: "2250.00" });
    expect(grant.flows[0]?.categories.individualSupport.difference).toBe("0.00");
    const unknown = compared(withFlows([]), withFlows([{ ...jobShadowing, activity: "summer-camp" }])).grant;
    expect(unknown.flows).toMatchObject([{ flow: "JOB", isIn: "b", total: {} }]);
    expect(unknown.flows[0]?.total).toEqual({});
  });

  it("tell what belongs to no flow", () => {
    // 80 % of 400
    const guarantee = { type: "financial-guarantee", realCost: "400.00", requiredByAgency: true } as const;
    const { grant } = compared(withFlows([jobShadowing]), withFlows([jobShadowing], { exceptionalCosts: [guarantee] }));
    expect(grant.ofNoFlow?.total).toEqual({ b: "320.00", difference: "320.00" });
    expect(grant.ofNoFlow?.categories.exceptionalCosts).toEqual({ b: "320.00", difference: "320.00" });
    expect(grant.total.difference).toBe("320.00");
  });

  it("are compared at both bounds where one of them has a range", () => {
    const open = assess(withFlows([jobShadowing]));
    const { grant, range } = compareAssessments(open, of(withFlows([jobShadowing])));
    expect(grant.total).toEqual({ b: "2250.00" });
    // 8 days at the guide's 90 to 160 EUR, beside 1250.
    expect(range?.minimum.total).toEqual({ a: "1970.00", b: "2250.00", difference: "280.00" });
    expect(range?.maximum.total).toEqual({ a: "2530.00", b: "2250.00", difference: "-280.00" });
  });

  it("tell findings that only one has, by flow and not by its position", () => {
    const late = { ...jobShadowing, id: "LATE", travelDays: 3 };
    const { findings } = compared(withFlows([jobShadowing, late]), withFlows([late]));
    expect(findings).toEqual({ onlyInA: [], onlyInB: [] });
    const mended = compared(withFlows([jobShadowing, late]), withFlows([{ ...late, travelDays: 2 }]));
    expect(mended.findings.onlyInB).toEqual([]);
    expect(mended.findings.onlyInA.map(({ code, path }) => [code, path])).toEqual([
      ["travel-days.over-limit", ["flows", 1, "travelDays"]],
    ]);
    const other = compared(withFlows([late]), withFlows([{ ...late, travelDays: 4 }])).findings;
    expect(other.onlyInA.map(({ params }) => params)).toEqual([{ travelDays: 3, max: 2 }]);
    expect(other.onlyInB.map(({ params }) => params)).toEqual([{ travelDays: 4, max: 2 }]);
  });

  it("tell checks that come out otherwise, and verdicts", () => {
    const long = { ...demo, project: { ...demo.project, durationMonths: 19 } };
    const { verdict, checks, findings } = compared(demo, long);
    expect(verdict).toEqual({ a: "eligible", b: "ineligible" });
    expect(checks).toEqual([{ rule: "project-duration", a: "pass", b: "fail" }]);
    expect(findings.onlyInB.map(({ code }) => code)).toEqual(["project.too-long"]);
  });

  it("tell rules that only one action has", () => {
    const { checks } = compared(demo, { ...demo, action: "KA121-SCH" });
    expect(checks).toContainEqual({ rule: "not-accredited", a: "pass" });
    expect(checks).toContainEqual({ rule: "accredited", b: "fail" });
  });

  it("of a call that is not known has no amounts", () => {
    const { verdict, grant, findings } = compared(demo, planInCall(demo, 2035));
    expect(verdict).toEqual({ a: "eligible", b: "undetermined" });
    expect(grant.total).toEqual({ a: "35562.50" });
    expect(grant.flows.map(({ isIn }) => isIn)).toEqual(demo.flows.map(() => "a"));
    expect(findings.onlyInB.map(({ code }) => code)).toEqual(["call.unknown"]);
  });

  it("of companions with and without a ground differ by those", () => {
    const companion = { accompanyingPersons: [{ persons: 1 }] };
    const { grant } = compared(withFlows([accompanied]), withFlows([{ ...accompanied, ...companion }]));
    // 4 days at 125, and 275
    expect(grant.total.difference).toBe("775.00");
  });
});
