import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/application/application.js";
import { checkEligibility } from "../../src/eligibility.js";
import { calculateGrant, type GrantLine } from "../../src/grant.js";
import { callTable } from "../../src/rates/index.js";
import { exact } from "../../src/values/money.js";
import { type Scenario, thirdCountryScenario } from "./application.js";
import { expectOften, runs, timeout } from "./runs.js";

const incoming = ["invited-expert", "hosting-teachers-in-training"];

/** A third country is whatever is no programme country and no part of one. */
function isThirdCountry(code: string | undefined, call: number): boolean {
  const table = callTable(call);
  return (
    code !== undefined && !(code in (table?.fields.VET.countryGroups ?? {})) && !(code in (table?.countryParts ?? {}))
  );
}

const isThere = ({ activity, destination }: Flow, call: number) =>
  !incoming.includes(activity) && isThirdCountry(destination, call);

/**
 * From 2023 on, "inclusion support for participants" and expensive travel count on neither side (footnotes: 2023, p. 99;
 * 2025, p. 95; 2026, p. 96). The guide of 2021 leaves nothing out (p. 101).
 */
function isLeftOut({ category, who, id }: GrantLine, { application: { call, exceptionalCosts } }: Scenario): boolean {
  if (call === 2021) return false;
  if (category === "inclusionSupport") return who === "participants";
  return (
    category === "exceptionalCosts" && exceptionalCosts?.[Number(id.split("/").at(-1))]?.type === "expensive-travel"
  );
}

/** The cents that go to third countries, and all the others, from the amounts as the grant writes them. */
function sidesOf(scenario: Scenario) {
  const { application, options } = scenario;
  const there = application.flows.filter((flow) => isThere(flow, application.call)).map(({ id }) => id);
  const counted = calculateGrant(application, options).lines.filter((line) => !isLeftOut(line, scenario));
  const sumOf = (lines: readonly GrantLine[]) =>
    lines.reduce((sum, { amount }) => sum.plus(exact(amount).times(100)), exact(0)).toNumber();
  const ofThirdCountries = counted.filter(({ flow }) => flow !== undefined && there.includes(flow));
  return { part: sumOf(ofThirdCountries), others: sumOf(counted) - sumOf(ofThirdCountries), isAny: there.length > 0 };
}

function statusOf({ application, options }: Scenario) {
  return checkEligibility(application, options).checks.find(({ rule }) => rule === "third-country-share")?.status;
}

/** A visa, paid in full, of somebody who stays among programme countries. */
function withVisa(scenario: Scenario, flow: Flow, cents: number): Scenario {
  const { exceptionalCosts = [], ...application } = scenario.application;
  const visa = {
    type: "entry-requirements" as const,
    flow: flow.id,
    persons: 1,
    realCost: exact(cents).div(100).toFixed(2),
  };
  return { ...scenario, application: { ...application, exceptionalCosts: [...exceptionalCosts, visa] } };
}

describe("the share of third countries", { timeout }, () => {
  it("is over a fifth of the grant where five times the part is more than the whole", () => {
    const counts = { pass: 0, fail: 0, none: 0 };
    fc.assert(
      fc.property(thirdCountryScenario, (scenario) => {
        const { part, others, isAny } = sidesOf(scenario);
        const expected = !isAny ? "not-applicable" : 5 * part > part + others ? "fail" : "pass";
        expect(statusOf(scenario)).toBe(expected);
        counts[expected === "not-applicable" ? "none" : expected]++;
      }),
      runs(300),
    );
    expectOften(Math.min(counts.pass, counts.fail, counts.none), runs(300), 0.05);
  });

  it("is exactly at its limit with a visa that makes the others four times the part, and over it a cent below", () => {
    let balanced = 0;
    fc.assert(
      fc.property(thirdCountryScenario, (scenario) => {
        const { call, flows } = scenario.application;
        const { part, others } = sidesOf(scenario);
        const elsewhere = flows.find((flow) => !isThere(flow, call));
        const most = 99_999_999_999;
        // The guide of 2021 pays for no visas.
        if (call === 2021 || elsewhere === undefined || part === 0 || 4 * part <= others || 4 * part > most) return;
        balanced++;
        const short = 4 * part - others;
        expect(statusOf(withVisa(scenario, elsewhere, short))).toBe("pass");
        expect(statusOf(withVisa(scenario, elsewhere, short - 1))).toBe("fail");
      }),
      runs(200),
    );
    expectOften(balanced, runs(200));
  });
});

/*
 * VET: 2021, p. 102; 2023, p. 100; 2025, p. 97; 2026, p. 98. 350 EUR, and 200 after one hundred participants in the same
 * type of activity; 100 or 500 for others; 500 for whoever goes to a third country, not among the hundred (I35, I36).
 */
const amountOfOthers: Readonly<Record<string, number>> = {
  "courses-and-training": 100,
  "participation-in-vet-skills-competitions": 100,
  "group-mobility-of-vet-learners": 100,
  "long-term-learning-mobility-of-vet-learners": 500,
  "invited-expert": 100,
  "hosting-teachers-in-training": 100,
};
const withHundred = ["job-shadowing", "teaching-assignment", "short-term-learning-mobility-of-vet-learners"];

describe("organisational support", { timeout }, () => {
  it("is 500 for each in a third country, and for the others by what they do, the hundredth in each activity apart", () => {
    const seen = { there: 0, hundred: 0 };
    fc.assert(
      fc.property(thirdCountryScenario, ({ application, options }) => {
        const asking = new Map<string, number>();
        let expected = 0;
        const grant = calculateGrant(application, options);
        const unfunded = grant.findings.flatMap(({ code, path }) =>
          code === "hosts-own-learners.not-funded" ? [path[1]] : [],
        );
        for (const [index, flow] of application.flows.entries()) {
          if (unfunded.includes(index)) continue;
          const persons = flow.participants - (flow.notRequested?.organisationalSupport ?? 0);
          if (isThere(flow, application.call)) {
            expected += 500 * persons;
            seen.there++;
          } else if (withHundred.includes(flow.activity)) {
            asking.set(flow.activity, (asking.get(flow.activity) ?? 0) + persons);
          } else expected += (amountOfOthers[flow.activity] ?? Number.NaN) * persons;
        }
        for (const persons of asking.values()) {
          expected += 350 * Math.min(persons, 100) + 200 * Math.max(persons - 100, 0);
          if (persons > 100) seen.hundred++;
        }
        expect(grant.summary.total.organisationalSupport).toBe(`${expected}.00`);
      }),
      runs(400),
    );
    expectOften(seen.there, runs(400), 0.5);
    expectOften(seen.hundred, runs(400), 0.01);
  });
});
