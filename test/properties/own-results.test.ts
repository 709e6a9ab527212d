import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess.js";
import { checkAward } from "../../src/award.js";
import { checkEligibility } from "../../src/eligibility.js";
import { calculateGrant, calculateGrantRange, explainLine } from "../../src/grant.js";
import { calls } from "../../src/lookups/calls.js";
import { compareCalls } from "../../src/lookups/compare-calls.js";
import { rateTable } from "../../src/lookups/rate-table.js";
import { travelAmounts } from "../../src/lookups/travel-amounts.js";
import { verifyRates } from "../../src/lookups/verify-rates.js";
import { agencyTables, callTables } from "../../src/rates/index.js";
import { sources } from "../../src/rates/sources.js";
import { parseApplication } from "../../src/schema/index.js";
import { fieldTables } from "../support/tables.js";
import { anyScenario, pricedScenario, type Scenario } from "./application.js";
import { hostileDocument } from "./documents.js";
import { firstDocument, isLong, runs, timeout } from "./runs.js";
import { choices, written } from "./written.js";

/*
 * A caller may write to a result; another, who has a result already or asks for one, must not see it. This has its own
 * file, because whatever is shared is spoilt for all tests that follow.
 */

/** Adds a value with all objects in it. */
function collect(value: unknown, found: Set<object>): Set<object> {
  if (typeof value !== "object" || value === null || found.has(value)) return found;
  found.add(value);
  for (const part of Object.values(value)) collect(part, found);
  return found;
}

const objectsIn = (...values: readonly unknown[]) => collect(values, new Set());

const inTables = objectsIn(callTables, agencyTables, sources);

/** Fails where a result shares something that can be changed with the tables, the input, or an earlier such result. */
function expectNothingShared(make: () => unknown, ...input: readonly unknown[]): void {
  const before = objectsIn(make());
  const ofInput = objectsIn(...input);
  for (const part of objectsIn(make())) {
    const isShared = inTables.has(part) || ofInput.has(part) || before.has(part);
    if (isShared && !Object.isFrozen(part)) throw new Error(`shared, and may be changed: ${JSON.stringify(part)}`);
  }
}

const questions: Readonly<Record<string, (scenario: Scenario) => unknown>> = {
  calculateGrant: ({ application, options }) => calculateGrant(application, options),
  calculateGrantRange: ({ application, options }) => calculateGrantRange(application, options),
  checkEligibility: ({ application, options }) => checkEligibility(application, options),
  assess: ({ application, options }) => assess(application, options),
  explainLine: ({ application, options }) =>
    calculateGrant(application, { ...options, explanations: false }).lines.map(({ id }) =>
      explainLine(application, id, options),
    ),
};

/** What the tables alone answer, for each field of each call; a comparison with each other call in the long run. */
const lookups = fieldTables.flatMap(({ call, field, actions }) => [
  ...[undefined, ...agencyTables.map(({ agency }) => agency)].flatMap((agency) => [
    () => rateTable(call, field, agency),
    ...callTables
      .filter((other) => isLong || other.call === call + 1)
      .map((other) => () => compareCalls(call, other.call, field, agency)),
  ]),
  () => travelAmounts(call, field, 99),
  () => verifyRates({ call, field, cells: { "no/such/cell": 1 } }),
  ...Object.entries(actions).flatMap(([action, { award }]) => {
    if (award === undefined) return [];
    const points = Object.fromEntries(Object.keys(award.criteria).map((criterion) => [criterion, 1]));
    return [() => checkAward(call, action, points)];
  }),
]);

describe("a result", { timeout }, () => {
  it.each(Object.entries(questions))("of %s shares nothing that can be changed", (_, resultOf) => {
    for (const scenario of [pricedScenario, anyScenario]) {
      fc.assert(
        fc.property(scenario, (each) => {
          expectNothingShared(() => resultOf(each), each);
        }),
        runs(50),
      );
    }
  });

  it("of a look-up shares nothing that can be changed", () => {
    for (const lookup of [calls, ...lookups]) expectNothingShared(lookup);
  });

  it("of parseApplication shares nothing that can be changed but with its input", () => {
    const read = (value: unknown) => () => parseApplication(structuredClone(value));
    fc.assert(
      fc.property(anyScenario, choices, ({ application }, ways) =>
        expectNothingShared(read(written(application, ways))),
      ),
      runs(50),
    );
    const { numRuns } = runs(300);
    for (let index = 0; index < numRuns; index++) {
      const text = hostileDocument(firstDocument + index);
      expectNothingShared(() => {
        try {
          return parseApplication(JSON.parse(text));
        } catch (error) {
          if (error instanceof SyntaxError) return undefined;
          throw error;
        }
      });
    }
  });
});

/** Changes everything in a value that can be changed. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const part of Object.values(value)) spoil(part, seen);
  if (Object.isFrozen(value)) return;
  for (const key of Object.keys(value)) Reflect.set(value, key, "spoilt");
  if (Array.isArray(value)) value.push("spoilt");
  else Reflect.set(value, "spoilt", "spoilt");
}

function expectOwn(make: () => unknown): void {
  const [spoilt, kept] = [make(), make()];
  const before = JSON.stringify(kept);
  spoil(spoilt);
  expect(JSON.parse(JSON.stringify(kept))).toEqual(JSON.parse(before));
  expect(JSON.parse(JSON.stringify(make()))).toEqual(JSON.parse(before));
}

describe("whoever writes to a result changes no other result", { timeout }, () => {
  it.each(Object.entries(questions))("of %s", (_, resultOf) => {
    for (const scenario of [pricedScenario, anyScenario]) {
      fc.assert(
        fc.property(scenario, (each) => {
          expectOwn(() => resultOf(each));
        }),
        // Shrinking would run on spoilt tables.
        { ...runs(50), endOnFailure: true },
      );
    }
  });

  it("of a look-up", () => {
    for (const lookup of [calls, ...lookups]) expectOwn(lookup);
  });
});
