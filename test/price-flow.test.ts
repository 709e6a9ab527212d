import { describe, expect, it } from "vitest";
import type { Flow } from "../src/application/application.js";
import { calculateGrant } from "../src/grant.js";
import { priceFlow } from "../src/price-flow.js";
import { applicationOf, jobShadowing } from "./funding/application.js";

const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 1: 62, 2: 55, 3: 47 } };

describe("the price of a flow", () => {
  it("is its lines, their sum, and what is said of it", () => {
    const other = { ...jobShadowing, id: "OTHER", destination: "FI", travelDays: 3 };
    const application = applicationOf([other, jobShadowing]);
    const { lines, ...price } = priceFlow(application, "JOB", { baseRates });
    expect(lines).toEqual(calculateGrant(application, { baseRates }).lines.filter(({ flow }) => flow === "JOB"));
    // 2 x 350, 2 x 4 x 125, 2 x 275
    expect(price).toMatchObject({
      flow: "JOB",
      subtotal: "2250.00",
      summary: { organisationalSupport: "700.00", individualSupport: "1000.00", travel: "550.00", courseFees: "0.00" },
      findings: [],
    });
    expect(price).not.toHaveProperty("range");
    expect(priceFlow(application, "OTHER", { baseRates }).findings.map(({ code }) => code)).toEqual([
      "travel-days.over-limit",
    ]);
  });

  it("is what it costs within the application: after 100 participants the organisational support is less", () => {
    const flow = (id: string, participants: number): Flow => ({
      ...jobShadowing,
      id,
      activity: "group-mobility-of-pupils",
      participants,
      accompanyingPersons: [],
    });
    // Call 2023 gives 100 EUR for each pupil of a group up to 1000 EUR; of job shadowing 350 up to the 100th, then 200.
    const job = (id: string, participants: number): Flow => ({ ...jobShadowing, id, participants });
    const application = applicationOf([job("A", 100), job("B", 2), flow("G", 5)]);
    const support = (id: string) => priceFlow(application, id, { baseRates }).summary.organisationalSupport;
    expect([support("A"), support("B"), support("G")]).toEqual(["35000.00", "400.00", "500.00"]);
    expect(priceFlow(applicationOf([job("B", 2)]), "B", { baseRates }).summary.organisationalSupport).toBe("700.00");
  });

  it("is a range where the agency's rate is not known, with the finding at each flow that asks for it", () => {
    const application = applicationOf([
      { ...jobShadowing, id: "A" },
      { ...jobShadowing, id: "B" },
      { ...jobShadowing, id: "FI", destination: "FI" },
    ]);
    const { subtotal, range, findings, summary } = priceFlow(application, "B");
    // 8 days at 90 to 160, beside 1250
    expect([subtotal, range]).toEqual([undefined, { minimum: "1970.00", maximum: "2530.00" }]);
    expect(summary.travel).toBe("550.00");
    expect(findings.map(({ code, path, params }) => [code, path, params])).toEqual([
      [
        "base-rate.missing",
        ["flows", 1],
        { agency: "PL", category: "staff", group: 2, minimum: "90.00", maximum: "160.00" },
      ],
    ]);
    expect(priceFlow(application, "FI").findings.map(({ params }) => params)).toMatchObject([{ group: 1 }]);
  });

  it("has neither a sum nor a range where more is missing, and needs nothing of the other flows", () => {
    const draft = { ...jobShadowing, id: "DRAFT", durationDays: undefined, distanceKm: undefined };
    const application = applicationOf([draft, jobShadowing, { ...jobShadowing, id: "CAMP", activity: "summer-camp" }]);
    const { subtotal, range, summary, findings } = priceFlow(application, "DRAFT", { baseRates });
    expect([subtotal, range, summary]).toMatchObject([undefined, undefined, { organisationalSupport: "700.00" }]);
    expect(findings.map(({ code }) => code).sort()).toEqual(["distance.missing", "duration.missing"]);
    expect(priceFlow(application, "JOB", { baseRates })).toMatchObject({ subtotal: "2250.00", findings: [] });
    const camp = priceFlow(application, "CAMP", { baseRates });
    expect([camp.summary, camp.lines, camp.findings.map(({ code }) => code)]).toEqual([{}, [], ["activity.unknown"]]);
  });

  it("has the visits and costs of the flow, and what is said of them", () => {
    const application = applicationOf([{ ...jobShadowing, id: "A" }, jobShadowing], {
      preparatoryVisits: [
        { flow: "A", participants: 9 },
        { flow: "JOB", participants: 1 },
      ],
      exceptionalCosts: [
        { type: "entry-requirements", flow: "JOB", persons: 2, realCost: "120.00" },
        { type: "financial-guarantee", realCost: "400.00", requiredByAgency: true },
      ],
    });
    const job = priceFlow(application, "JOB", { baseRates });
    expect(job.summary.exceptionalCosts).toBe("120.00");
    expect(job.findings.map(({ path }) => path[0])).not.toContain("flows");
    expect(job.findings.every(({ path }) => path[1] !== 0 || path[0] === "exceptionalCosts")).toBe(true);
  });

  it("has no explanations where none are wanted", () => {
    const { lines } = priceFlow(applicationOf([jobShadowing]), "JOB", { baseRates, explanations: false });
    expect(lines.map((line) => "explanation" in line)).toEqual([false, false, false]);
  });

  it("warns of what rests on less than a guide, in this flow alone", () => {
    const application = { ...applicationOf([jobShadowing]), call: 2022 };
    const { findings, subtotal } = priceFlow(application, "JOB", { baseRates });
    expect(subtotal).toBe(calculateGrant(application, { baseRates }).total);
    expect(findings.map(({ code }) => code)).toEqual(["rate.provisional"]);
  });

  it("of an unknown call is not known; of an unknown flow there is none", () => {
    const unknown = priceFlow({ ...applicationOf([jobShadowing]), call: 2035 }, "JOB");
    expect([unknown.lines, unknown.summary, unknown.findings.map(({ code }) => code)]).toEqual([
      [],
      {},
      ["call.unknown"],
    ]);
    expect(() => priceFlow(applicationOf([jobShadowing]), "job")).toThrow(
      new RangeError('the application has no flow "job"'),
    );
  });
});
