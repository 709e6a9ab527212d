import { describe, expect, it } from "vitest";
import { calls } from "../../src/lookups/calls.js";
import { rateTable } from "../../src/lookups/rate-table.js";
import { callTables } from "../../src/rates/index.js";

describe("when each call was last checked against its sources", () => {
  it.each(callTables)("call $call: a date that there is", ({ lastChecked }) => {
    expect(lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    // A day that does not exist ("2026-02-30") would come back as another, or not at all.
    expect(new Date(`${lastChecked}T00:00:00Z`).toISOString().slice(0, 10)).toBe(lastChecked);
  });

  it("is in calls() and in the table of each field", () => {
    const checked = callTables.map(({ call, lastChecked }) => ({ call, lastChecked }));
    expect(calls().map(({ call, lastChecked }) => ({ call, lastChecked }))).toEqual(checked);
    for (const { call, lastChecked, fields } of calls()) {
      expect(fields).not.toEqual([]);
      for (const field of fields) expect(rateTable(call, field)?.lastChecked).toBe(lastChecked);
    }
  });
});

describe("calls()", () => {
  it("names the fields and actions of each call", () => {
    expect(calls().map(({ call, fields, actions }) => ({ call, fields, actions }))).toEqual(
      callTables.map(({ call, fields }) => ({
        call,
        fields: Object.keys(fields),
        actions: Object.values(fields).flatMap(({ actions }) => Object.keys(actions)),
      })),
    );
  });

  it("names actions of the fields that it names", () => {
    for (const { fields, actions } of calls()) {
      expect(new Set(actions.map((action) => action.split("-")[1]))).toEqual(new Set(fields));
    }
  });
});
