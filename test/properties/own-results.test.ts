import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess.js";
import { checkEligibility } from "../../src/eligibility.js";
import { calculateGrant, calculateGrantRange } from "../../src/grant.js";
import { compareCalls } from "../../src/lookups/compare-calls.js";
import { rateTable } from "../../src/lookups/rate-table.js";
import { callTables } from "../../src/rates/index.js";
import { anyScenario, pricedScenario } from "./application.js";
import { runs, timeout } from "./runs.js";

/*
 * Whoever gets a result may write to it; the next one, who has a result already or asks for one, must not see it. A file of
 * its own, because whatever is shared is spoilt for all tests that follow.
 */

/** Changes all of a value that can be changed. */
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
  it.each(Object.entries({ calculateGrant, calculateGrantRange, checkEligibility, assess }))("of %s", (_, resultOf) => {
    for (const scenario of [pricedScenario, anyScenario]) {
      fc.assert(
        fc.property(scenario, ({ application, options }) => {
          expectOwn(() => resultOf(application, options));
        }),
        // A smaller case would be sought among spoilt tables.
        { ...runs(50), endOnFailure: true },
      );
    }
  });

  it("of rateTable and compareCalls", () => {
    for (const { call } of callTables) {
      expectOwn(() => rateTable(call, "IS"));
      expectOwn(() => compareCalls(call, 2026, "IS"));
    }
  });
});
