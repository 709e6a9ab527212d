import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planInCall } from "../../src/application/plan-in-call.js";
import { type Assessment, assess } from "../../src/assess.js";
import { checkEligibility } from "../../src/eligibility.js";
import { calculateGrant, calculateGrantRange, explainLine, type Grant } from "../../src/grant.js";
import { withOneWarning } from "../../src/provisional.js";
import { agencyTables, callTables } from "../../src/rates/index.js";
import type { Finding } from "../../src/results/finding.js";
import { parseApplication } from "../../src/schema/index.js";
import { frozen } from "../../src/values/frozen.js";
import { anyScenario, pricedScenario, type Scenario } from "./application.js";
import { expectUntouchedPrototypes } from "./plain-json.js";
import { expectOften, runs, timeout } from "./runs.js";
import { explanationOf } from "./trees.js";
import { choices, written } from "./written.js";

/** Each finding once: the first of those with the same content and path. */
function eachFirst(findings: readonly Finding[]): readonly Finding[] {
  const said = new Map<string, Finding>();
  for (const each of findings) {
    const what = JSON.stringify([each.code, each.path, Object.entries(each.params).sort()]);
    if (!said.has(what)) said.set(what, each);
  }
  return [...said.values()];
}

/** The questions of an assessment, each asked alone. */
function askedAlone({ application, options }: Scenario): Assessment {
  const eligibility = checkEligibility(application, options);
  const grant = calculateGrant(application, options);
  const range = calculateGrantRange(application, options);
  const lacksBaseRatesOnly = grant.total === undefined && range.minimum.total !== undefined;
  return {
    eligibility,
    grant,
    ...(lacksBaseRatesOnly ? { range } : {}),
    findings: withOneWarning(eachFirst([...eligibility.findings, ...grant.findings])),
  };
}

const agencies = agencyTables.map(({ agency }) => agency);

/** Everything is known but the base rates; an agency's own table may be known. */
const withoutRates: fc.Arbitrary<Scenario> = fc
  .tuple(pricedScenario, fc.constantFrom(...agencies, "FR", "GR"))
  .map(([{ application, options }, nationalAgency]) => {
    const { baseRates: _, ...others } = options;
    return { application: { ...application, nationalAgency }, options: others };
  });

describe("an assessment", { timeout }, () => {
  it("says what its questions say when each is asked alone", () => {
    for (const scenario of [pricedScenario, anyScenario]) {
      fc.assert(
        fc.property(scenario, (each) => {
          expect(assess(each.application, each.options)).toStrictEqual(askedAlone(each));
        }),
        runs(100),
      );
    }
  });

  it("says so whether or not the agency's base rates are known", () => {
    const known = { base: 0, none: 0 };
    fc.assert(
      fc.property(withoutRates, (each) => {
        const assessment = assess(each.application, each.options);
        expect(assessment).toStrictEqual(askedAlone(each));
        if (each.application.flows.length > 0) known[assessment.range === undefined ? "base" : "none"]++;
      }),
      runs(150),
    );
    expectOften(known.base, runs(150));
    expectOften(known.none, runs(150));
  });

  it("leaves out the range on request, and nothing else", () => {
    fc.assert(
      fc.property(withoutRates, ({ application, options }) => {
        const { range: _, ...expected } = assess(application, options);
        expect(assess(application, { ...options, range: false })).toStrictEqual(expected);
      }),
      runs(40),
    );
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(anyScenario, ({ application, options }) => {
        const first = JSON.stringify(assess(application, options));
        expect(JSON.stringify(assess(structuredClone(application), structuredClone(options)))).toBe(first);
      }),
      runs(80),
    );
  });
});

const linesOf = ({ lines }: Grant) => lines.map(({ explanation: _, ...line }) => line);

describe("an application that nobody may change", { timeout }, () => {
  it("is read, and asked every question, without being changed", () => {
    fc.assert(
      fc.property(anyScenario, choices, (scenario, ways) => {
        const options = frozen(structuredClone(scenario.options));
        const text = frozen(structuredClone(written(scenario.application, ways)));
        const before = JSON.stringify([text, options]);
        const parsed = parseApplication(text);
        if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
        const application = frozen(parsed.data);
        const read = JSON.stringify(application);

        const { grant } = assess(application, options);
        checkEligibility(application, options);
        calculateGrant(application, { ...options, explanations: false });
        calculateGrantRange(application, options);
        for (const { id } of grant.lines) explainLine(application, id, options);
        for (const { call } of callTables) assess(planInCall(application, call), options);
        parseApplication(application);

        expect(JSON.stringify([text, options])).toBe(before);
        expect(JSON.stringify(application)).toBe(read);
      }),
      runs(60),
    );
    expectUntouchedPrototypes();
  });
});

describe("a grant without explanations", { timeout }, () => {
  it("is the same grant but for them, and so are the range and the assessment", () => {
    for (const scenario of [pricedScenario, anyScenario, withoutRates]) {
      fc.assert(
        fc.property(scenario, ({ application, options }) => {
          const bare = { ...options, explanations: false };
          const without = (grant: Grant) => ({ ...grant, lines: linesOf(grant) });
          const { minimum, maximum } = calculateGrantRange(application, options);
          const whole = assess(application, options);
          expect(calculateGrant(application, bare)).toStrictEqual(without(whole.grant));
          expect(calculateGrantRange(application, bare)).toStrictEqual({
            minimum: without(minimum),
            maximum: without(maximum),
          });
          expect(assess(application, bare)).toStrictEqual({
            ...whole,
            grant: without(whole.grant),
            ...(whole.range === undefined ? {} : { range: { minimum: without(minimum), maximum: without(maximum) } }),
          });
          expect(assess(application, { ...options, explanations: true })).toStrictEqual(whole);
        }),
        runs(60),
      );
    }
  });

  it("leaves each to explainLine, which gives the same tree", () => {
    let explained = 0;
    for (const scenario of [pricedScenario, anyScenario]) {
      fc.assert(
        fc.property(scenario, fc.boolean(), ({ application, options }, explanations) => {
          const { lines } = calculateGrant(application, options);
          const asked = { ...options, explanations };
          for (const line of lines) {
            expect(explainLine(application, line.id, asked)).toStrictEqual(explanationOf(line));
          }
          if (lines.length > 0) explained++;
          expect(explainLine(application, "no such line", asked)).toBeUndefined();
        }),
        runs(60),
      );
    }
    expectOften(explained, runs(60));
  });
});
