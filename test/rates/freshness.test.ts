import { describe, expect, it } from "vitest";
import { calls, rateTable } from "../../src/lookups/rate-table.js";
import { callTables } from "../../src/rates/index.js";

describe("when each call was last held against its sources", () => {
  it.each(callTables)("call $call: a date that there is", ({ lastChecked }) => {
    expect(lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    // A day that there is not ("2026-02-30") would come back as another, or not at all.
    expect(new Date(`${lastChecked}T00:00:00Z`).toISOString().slice(0, 10)).toBe(lastChecked);
  });

  it("is in calls() and in the table", () => {
    const checked = callTables.map(({ call, lastChecked }) => ({ call, lastChecked }));
    expect(calls().map(({ call, lastChecked }) => ({ call, lastChecked }))).toEqual(checked);
    expect(calls().map(({ call }) => ({ call, lastChecked: rateTable(call)?.lastChecked }))).toEqual(checked);
    expect(checked.length).toBeGreaterThanOrEqual(6);
  });
});
