import { describe, expect, it } from "vitest";
import { parsePlan } from "../src/schema/index.js";

const application = { call: 2026 };

describe("parsePlan", () => {
  it.each([
    ["an application alone", application, { application }],
    ["a plan with nothing beside it", { application }, { application }],
    [
      "all that a plan may have",
      {
        application,
        options: { baseRates: { staff: { 1: 141 } }, dayCount: "activity-days", greenDays: "green-travel" },
        checked: ["quality-standards"],
      },
      undefined,
    ],
    [
      "a plan that was awarded and took place, for who checks both",
      {
        application,
        options: { reduction: { percent: 25 } },
        award: { total: "35562.50", payments: [] },
        realised: { flows: "many" },
      },
      undefined,
    ],
    ["what is no application, for who checks that", [1], { application: [1] }],
  ])("gives %s", (_, value, data) => {
    expect(parsePlan(value)).toEqual({ success: true, data: data ?? value });
  });

  it.each([
    ["a key of neither", { aplication: 1 }, ["aplication"], "key.unknown"],
    [
      "a rate that is no amount",
      { options: { baseRates: { staff: { 1: "many" } } } },
      ["options", "baseRates", "staff", "1"],
      "money.invalid",
    ],
    ["another way of counting", { options: { dayCount: "weeks" } }, ["options", "dayCount"], "value.not-allowed"],
    [
      "a reduction of more than all",
      { options: { reduction: { percent: 101 } } },
      ["options", "reduction", "percent"],
      "number.too-big",
    ],
    ["checks that are no list", { checked: "all" }, ["checked"], "value.wrong-type"],
    ["a check that is no id", { checked: [1] }, ["checked", 0], "value.wrong-type"],
  ])("refuses %s, with its place", (_, beside, path, code) => {
    expect(parsePlan({ application, ...beside })).toMatchObject({ success: false, issues: [{ path, code }] });
  });
});
